// The API of drafting 撰写: what a draft holds, drafting for another, cultivation, research, a collective's way to its
// seal, and the versions of the text.
import * as z from 'zod/mini'
import { ceilings } from '../ceilings.ts'
import { attachment } from '../files.ts'
import { instant, labelled } from '../labels.ts'
import { origins } from '../provenance.ts'
import { personId, unitCode } from '../shapes.ts'
import { collectiveForm, draftBlock, proposalKind } from '../terms.ts'
import { act, type Endpoint, noBody, receipt, text } from './endpoint.ts'

export const proposals = '/intake/proposals/{id}'

/**
 * A block of a draft: it may still be empty, since completeness is asked at filing (A22). How long it may be is the
 * policy's (`maxBodyChars`, `titleChars`, `suggestionCount`, `consentReasonChars`, `attachmentCount`), which the act asks;
 * here stands what a record holds.
 */
const block = (title: string) => labelled(z._default(text(title, ceilings.text, 0), ''), title)

/** What is written, block by block. */
const written = {
  situation: block('情况'),
  analysis: block('分析'),
  suggestions: labelled(
    z._default(z.array(text('建议', ceilings.text)).check(z.maxLength(ceilings.list)), []),
    '建议（逐条）',
    'A22 安徽',
  ),
} as const

/** Of a block with its default: as it is when it is sent, and nothing at all where it is not. */
function kept<Inner extends z.ZodMiniType>(block: z.ZodMiniDefault<Inner>) {
  const inner = block.def.innerType
  const said = z.globalRegistry.get(block)
  return z.exactOptional(said === undefined ? inner : (inner.check(z.meta(said)) as Inner))
}

const content = {
  title: text('案由', ceilings.line),
  kind: labelled(proposalKind, '提案形式'),
  ...written,
  suggestedUnits: labelled(
    z._default(z.array(unitCode).check(z.maxLength(5)), []),
    '意向主办单位',
    'B6 虹口、巴彦淖尔',
  ),
  suggestedCoUnits: labelled(z._default(z.array(unitCode).check(z.maxLength(5)), []), '意向会办单位'),
  attachments: labelled(z._default(z.array(attachment).check(z.maxLength(ceilings.list)), []), '附件'),
  /** What it came of (A24, A29). */
  origins: z._default(origins, []),
  /** Chosen by who proposes, by filing at the latest: nothing is presumed. */
  consentPublic: z.exactOptional(labelled(z.boolean(), '是否同意公开', 'B7 虹口、巴彦淖尔')),
  consentReason: z.exactOptional(text('不公开的原因', ceilings.line)),
  openToSeconding: labelled(z._default(z.boolean(), false), '可否附议'),
}
export const draftBody = z.strictObject(content)
export type DraftBody = z.infer<typeof draftBody>

/** A revision: what it does not speak of stays as it was, so that nothing is erased in silence. */
const reviseBody = z.strictObject({
  title: content.title,
  kind: content.kind,
  situation: kept(content.situation),
  analysis: kept(content.analysis),
  suggestions: kept(content.suggestions),
  suggestedUnits: kept(content.suggestedUnits),
  suggestedCoUnits: kept(content.suggestedCoUnits),
  attachments: kept(content.attachments),
  origins: kept(content.origins),
  consentPublic: content.consentPublic,
  consentReason: content.consentReason,
  openToSeconding: kept(content.openToSeconding),
})
export type ReviseBody = z.infer<typeof reviseBody>

const participants = (title: string) =>
  labelled(z.array(text('姓名', 40)).check(z.minLength(1), z.maxLength(50)), title)
/** A day, as it stands in minutes. */
const day = (title: string) => labelled(z.iso.date(), title)

const researchBody = z.strictObject({
  date: day('调研日期'),
  place: text('地点', 100),
  participants: participants('参加人员'),
  findings: text('调研发现', 2000),
})
const discussionBody = z.strictObject({
  date: day('讨论日期'),
  participants: participants('参加人员'),
  summary: text('讨论情况', 2000),
})
const endorseBody = z.strictObject({
  decisionRecord: text('集体研究决定记录', 2000),
  seal: z.exactOptional(labelled(attachment, '盖章页', 'B1')),
  signatories: labelled(z._default(z.array(text('姓名', 40)).check(z.maxLength(50)), []), '签名人'),
})
const commentBody = z.strictObject({
  block: labelled(draftBlock, '对哪一部分'),
  suggestion: z.exactOptional(labelled(z.int().check(z.positive(), z.maximum(ceilings.list)), '第几条建议')),
  text: text('意见', 1000),
})
const meetingBody = z.strictObject({
  date: day('评审会日期'),
  place: z.exactOptional(text('地点', 100)),
  participants: participants('参加人员'),
  opinion: text('评审意见', 2000),
})

export type ResearchBody = z.infer<typeof researchBody>
export type DiscussionBody = z.infer<typeof discussionBody>
export type EndorseBody = z.infer<typeof endorseBody>
export type CommentBody = z.infer<typeof commentBody>
export type MeetingBody = z.infer<typeof meetingBody>

const who = { by: z.string(), at: instant } as const

/** What the proposal's page shows of its drafting. */
export const draftingShape = {
  collectiveForm: z.exactOptional(collectiveForm),
  suggestedUnits: z.array(unitCode),
  suggestedCoUnits: z.array(unitCode),
  attachments: z.array(attachment),
  origins,
  /** Absent: not chosen yet. */
  consentPublic: z.exactOptional(z.boolean()),
  consentReason: z.exactOptional(z.string()),
  openToSeconding: z.boolean(),
  seconders: z.array(z.strictObject({ id: personId, name: z.string(), opinion: z.string(), at: instant })),
  /** 代录: who recorded it for the lead proposer, and whether that person has confirmed. */
  recorded: z.exactOptional(z.strictObject({ by: z.string(), confirmedAt: z.exactOptional(instant) })),
  /** 会前提案 of this session. */
  preSession: z.exactOptional(z.string()),
  /** 入报告: chosen from the pre-session proposals, and the passage of the government's report that took it up. */
  selection: z.exactOptional(z.strictObject({ selectedAt: instant, passage: z.exactOptional(z.string()) })),
  research: z.array(z.strictObject({ ...researchBody.shape, ...who })),
  discussions: z.array(z.strictObject({ ...discussionBody.shape, ...who })),
  endorsement: z.exactOptional(z.strictObject({ ...endorseBody.shape, ...who })),
  /** What a collective's proposal still needs before it may be filed. */
  endorsementNeeded: z.exactOptional(z.enum(['seal', 'leader', 'leader-or-all'])),
  cultivation: z.exactOptional(
    z.strictObject({
      since: instant,
      wish: z.string(),
      mentors: z.array(z.strictObject({ id: personId, name: z.string() })),
      comments: z.array(
        z.strictObject({
          ...commentBody.shape,
          ...who,
          /** The version of the text it is about. */
          version: z.int(),
        }),
      ),
      meetings: z.array(z.strictObject({ ...meetingBody.shape, ...who })),
      /** Who ended it, and why; what was said stays with the lead proposer. */
      ended: z.exactOptional(z.strictObject({ ...who, reason: z.string() })),
    }),
  ),
} as const

/** One version of the text, as the records tell it. */
export const draftVersion = z.strictObject({
  version: z.int(),
  ...who,
  /** Drafted, revised, … in plain Chinese. */
  text: z.string(),
  /** It was filed as this version. */
  filed: z.boolean(),
  title: z.string(),
  situation: z.string(),
  analysis: z.string(),
  suggestions: z.array(z.string()),
})

export const draftingApi = {
  draft: {
    method: 'POST',
    path: '/intake/proposals',
    action: 'proposal.draft',
    title: '起草提案',
    body: draftBody,
    result: receipt,
    status: 201,
  },
  draftFor: {
    method: 'POST',
    path: '/intake/proposals/for-member',
    action: 'proposal.draft-for',
    title: '代录提案',
    body: z.strictObject({ member: labelled(personId, '第一提案人'), ...content }),
    result: receipt,
    status: 201,
  },
  confirmDraft: act(proposals, 'proposal.confirm-draft', '确认代录', noBody),
  declineDraft: act(
    proposals,
    'proposal.decline-draft',
    '不同意代录',
    z.strictObject({ reason: text('原因', 500) }),
  ),
  revise: act(proposals, 'proposal.revise', '修改提案', reviseBody),
  file: act(proposals, 'proposal.file', '提交提案', noBody),
  withdraw: act(
    proposals,
    'proposal.withdraw',
    '撤回提案',
    z.strictObject({ reason: text('撤回原因', 500) }),
  ),
  recordResearch: act(proposals, 'proposal.record-research', '记录调研', researchBody),
  recordDiscussion: act(proposals, 'proposal.record-discussion', '记录集体讨论', discussionBody),
  endorse: act(proposals, 'proposal.endorse', '集体签章', endorseBody),
  seekCultivation: act(
    proposals,
    'proposal.seek-cultivation',
    '申请培育',
    z.strictObject({ wish: text('希望得到的帮助', 500) }),
  ),
  nameMentors: act(
    proposals,
    'proposal.name-mentors',
    '指定培育导师',
    z.strictObject({
      members: labelled(z.array(personId).check(z.minLength(1), z.maxLength(10)), '导师'),
    }),
  ),
  comment: act(proposals, 'proposal.comment', '提培育意见', commentBody),
  holdReviewMeeting: act(proposals, 'proposal.hold-review-meeting', '记录培育评审会', meetingBody),
  endCultivation: act(
    proposals,
    'proposal.end-cultivation',
    '结束培育',
    z.strictObject({ reason: text('原因', 500) }),
  ),
  versions: {
    method: 'GET',
    path: `${proposals}/versions`,
    action: 'proposal.read',
    title: '各次版本',
    result: z.strictObject({ items: z.array(draftVersion) }),
  },
} as const satisfies Record<string, Endpoint>
