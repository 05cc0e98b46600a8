// The API of opinion briefs 社情民意信息 (A23): filed by a member or begun by converting a proposal, and back; and of the
// credits 履职计分, which count one matter once.
import * as z from 'zod/mini'
import { instant, labelled } from '../labels.ts'
import { aggregateId, personId, proposer } from '../shapes.ts'
import { briefStatus, creditForm } from '../terms.ts'
import { act, cursor, type Endpoint, noBody, pageShape, receipt, text } from './endpoint.ts'

const briefs = '/intake/briefs'
const brief = `${briefs}/{id}`

const content = {
  title: text('标题', 60, 4),
  situation: text('情况反映', 4000),
  suggestions: labelled(z._default(z.array(text('建议', 2000)).check(z.maxLength(20)), []), '建议（逐条）'),
}

export const briefPage = z.strictObject({
  ...pageShape,
  status: briefStatus,
  title: z.string(),
  situation: z.string(),
  suggestions: z.array(z.string()),
  proposers: z.array(proposer),
  filedAt: instant,
  /** Whether it was a proposal before, or has become one: under this same id. */
  fromProposal: z.boolean(),
  isProposal: z.boolean(),
  /** 报送、转送: to whom, and with which words. */
  handled: z.exactOptional(
    z.strictObject({ to: z.exactOptional(z.string()), words: z.string(), at: instant }),
  ),
})

export const briefItem = z.strictObject({
  id: aggregateId,
  status: briefStatus,
  statusText: z.string(),
  title: z.string(),
  by: z.string(),
  filedAt: instant,
  fromProposal: z.boolean(),
})

/** One matter 一件, in whichever forms it went: it counts once. */
export const credit = z.strictObject({
  id: aggregateId,
  title: z.string(),
  forms: z.array(creditForm),
  /** The form it has now. */
  form: creditForm,
  statusText: z.string(),
  lead: z.boolean(),
  at: instant,
})

export const briefsApi = {
  listBriefs: {
    method: 'GET',
    path: briefs,
    action: 'brief.list',
    title: '社情民意信息',
    query: z.strictObject({
      whose: z.exactOptional(labelled(z.enum(['mine', 'all']), '我的或全部')),
      cursor: z.exactOptional(cursor),
    }),
    result: z.strictObject({ items: z.array(briefItem), next: z.exactOptional(z.string()) }),
  },
  briefPage: {
    method: 'GET',
    path: brief,
    action: 'brief.read',
    title: '社情民意信息',
    result: briefPage,
  },
  fileBrief: {
    method: 'POST',
    path: briefs,
    action: 'brief.file',
    title: '反映社情民意',
    body: z.strictObject(content),
    result: receipt,
    status: 201,
  },
  adoptBrief: act(brief, 'brief.adopt', '采用', z.strictObject({ words: text('采用意见', 500) })),
  forwardBrief: act(
    brief,
    'brief.forward',
    '报送或转送',
    z.strictObject({ to: text('报送、转送至', 60), words: text('说明', 500) }),
  ),
  keepBrief: act(brief, 'brief.keep', '留存', z.strictObject({ words: text('留存说明', 500) })),
  convertBrief: act(brief, 'brief.convert', '转为提案草稿', noBody),
} as const satisfies Record<string, Endpoint>

export const creditsApi = {
  credits: {
    method: 'GET',
    path: '/intake/credits',
    action: 'credit.read',
    title: '履职件数',
    query: z.strictObject({ member: z.exactOptional(labelled(personId, '委员账号（本人可不填）')) }),
    result: z.strictObject({
      member: personId,
      /** How many matters count, each once. */
      total: z.int(),
      items: z.array(credit),
    }),
  },
} as const satisfies Record<string, Endpoint>
