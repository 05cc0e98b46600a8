// The API of pre-session collection 会前征集: which of the collectives' proposals are chosen, reported to the government,
// and taken up in its report, and the funnel of their numbers.
import * as z from 'zod/mini'
import { instant, labelled } from '../labels.ts'
import { aggregateId, proposer } from '../shapes.ts'
import { act, type Endpoint, pageShape, receipt, text } from './endpoint.ts'

const selections = '/intake/pre-session'

/** As many as one decision bears. */
const mostChosen = 100

/** `13-4`: 十三届四次. It is the id of the session's selection too. */
export const sessionId = z.string().check(z.regex(/^\d{1,2}-\d{1,2}$/))

export const preSessionItem = z.strictObject({
  proposal: aggregateId,
  title: z.string(),
  /** Once it is accepted. */
  proposer: z.exactOptional(proposer),
  accepted: z.boolean(),
  number: z.exactOptional(z.int()),
  filedAt: instant,
})

export const preSessionApi = {
  preSessionFunnel: {
    method: 'GET',
    path: `${selections}/{id}/funnel`,
    action: 'pre-session.read',
    title: '会前征集漏斗',
    /** How many were filed 征集, accepted 立案, chosen and reported 报送, and taken up 写入报告 (A19 潍坊). */
    result: z.strictObject({
      session: z.string(),
      filed: z.int(),
      accepted: z.int(),
      selected: z.int(),
      adopted: z.int(),
      items: z.array(preSessionItem),
    }),
  },
  preSessionPage: {
    method: 'GET',
    path: `${selections}/{id}`,
    action: 'pre-session.read',
    title: '会前提案精选',
    result: z.strictObject({
      ...pageShape,
      session: z.string(),
      selected: z.array(
        z.strictObject({
          proposal: aggregateId,
          title: z.string(),
          note: z.string(),
          selectedAt: instant,
          /** 入报告: the passage of the government's report. */
          passage: z.exactOptional(z.string()),
        }),
      ),
      report: z.exactOptional(
        z.strictObject({ date: z.string(), to: z.string(), note: z.string(), by: z.string() }),
      ),
    }),
  },
  selectPreSession: {
    method: 'POST',
    path: selections,
    action: 'pre-session.select',
    title: '选入会前提案精选',
    status: 201,
    body: z.strictObject({
      session: labelled(sessionId, '届次'),
      proposals: labelled(z.array(aggregateId).check(z.minLength(1), z.maxLength(mostChosen)), '选入的提案'),
      note: text('精选理由', 500),
    }),
    result: receipt,
  },
  dropPreSession: act(
    `${selections}/{id}`,
    'pre-session.drop',
    '移出精选',
    z.strictObject({ proposal: labelled(aggregateId, '提案'), reason: text('原因', 500) }),
  ),
  reportPreSession: act(
    `${selections}/{id}`,
    'pre-session.report',
    '报送政府',
    z.strictObject({
      date: labelled(z.iso.date(), '报送日期'),
      to: text('报送给', 60),
      note: text('报送情况', 500),
    }),
  ),
  adoptPreSession: act(
    `${selections}/{id}`,
    'pre-session.adopt',
    '标记入报告',
    z.strictObject({ proposal: labelled(aggregateId, '提案'), passage: text('写入报告的内容', 500) }),
  ),
} as const satisfies Record<string, Endpoint>
