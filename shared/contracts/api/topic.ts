// The API of the topic 选题: submitted, proposed or declared beforehand; curated; claimed; nominated and fixed.
import * as z from 'zod/mini'
import { instant, labelled } from '../labels.ts'
import { origins } from '../provenance.ts'
import { aggregateId, unitCode } from '../shapes.ts'
import { topicSource, topicStatus } from '../topic-terms.ts'
import { act, cursorQuery, type Endpoint, noBody, pageShape, receipt, text } from './endpoint.ts'
import { year } from './topic-calls.ts'

const topics = '/intake/topics'
const one = `${topics}/{id}`

const title = text('选题', 60, 4)
const about = text('说明（为什么值得提）', 1000, 2)
const source = labelled(topicSource, '选题来源')
const topicId = labelled(aggregateId, '选题')

const topicShape = {
  id: aggregateId,
  title: z.string(),
  source: topicSource,
  sourceText: z.string(),
  year: z.int(),
  status: topicStatus,
  statusText: z.string(),
  /** Whose it is: the unit, the collective, or the member. */
  unit: z.exactOptional(unitCode),
  by: z.string(),
  at: instant,
  /** How many have claimed it. */
  claims: z.int(),
} as const

export const topicItem = z.strictObject(topicShape)
export type TopicItem = z.infer<typeof topicItem>

/** 点单: who has chosen it. `mine` is for whoever looks. */
const claim = z.strictObject({
  name: z.string(),
  collective: z.exactOptional(z.string()),
  at: instant,
  mine: z.boolean(),
})

/** 联名提议: made to all members that claim the same topic. */
const jointOffer = z.strictObject({
  answers: z.array(
    z.strictObject({ name: z.string(), mine: z.boolean(), answer: z.enum(['open', 'accepted', 'declined']) }),
  ),
  /** The joint draft, and who leads it. */
  proposal: z.exactOptional(aggregateId),
  lead: z.exactOptional(z.string()),
})

const { claims: _count, ...shownShape } = topicShape

export const topicPage = z.strictObject({
  ...pageShape,
  ...shownShape,
  text: z.string(),
  origins,
  call: z.exactOptional(z.strictObject({ id: aggregateId, title: z.string() })),
  meeting: z.exactOptional(z.strictObject({ id: aggregateId, title: z.string() })),
  /** Why it was left out, or merged into another. */
  reason: z.exactOptional(z.string()),
  into: z.exactOptional(z.strictObject({ id: aggregateId, title: z.string() })),
  /** What was merged into it. */
  merged: z.array(
    z.strictObject({ id: aggregateId, title: z.string(), sourceText: z.exactOptional(z.string()) }),
  ),
  nomination: z.exactOptional(z.string()),
  decision: z.exactOptional(
    z.strictObject({ id: aggregateId, meeting: z.string(), date: z.string(), text: z.string() }),
  ),
  claims: z.array(claim),
  /** Where several have claimed it: said to each of them. */
  warning: z.exactOptional(z.string()),
  offer: z.exactOptional(jointOffer),
  guidance: z.array(z.strictObject({ text: z.string(), by: z.string(), at: instant })),
  consultations: z.array(
    z.strictObject({
      number: z.int(),
      unit: unitCode,
      question: z.string(),
      answer: z.exactOptional(z.string()),
      at: z.exactOptional(instant),
    }),
  ),
  /** Proposals that came of it, once filed. */
  proposals: z.array(z.strictObject({ id: aggregateId, title: z.string(), proposer: z.string() })),
  published: z.array(z.strictObject({ catalogue: aggregateId, version: z.int(), from: instant })),
})

export const topicApi = {
  listTopics: {
    method: 'GET',
    path: topics,
    action: 'topic.read',
    title: '选题',
    query: z.strictObject({
      ...cursorQuery.shape,
      year: labelled(z.string().check(z.regex(/^20\d\d$/)), '年度'),
      /** Of one call, one meeting only. */
      call: z.exactOptional(labelled(aggregateId, '所属征集')),
    }),
    result: z.strictObject({ items: z.array(topicItem), next: z.exactOptional(z.string()) }),
  },
  topicPage: { method: 'GET', path: one, action: 'topic.read', title: '选题详情', result: topicPage },
  submitTopic: {
    method: 'POST',
    path: '/intake/topic-submissions',
    action: 'topic.submit',
    title: '报送选题',
    status: 201,
    body: z.strictObject({ call: labelled(aggregateId, '所属征集'), title, text: about }),
    result: receipt,
  },
  proposeTopic: {
    method: 'POST',
    path: topics,
    action: 'topic.propose',
    title: '登记选题',
    status: 201,
    body: z.strictObject({
      title,
      text: about,
      source,
      year,
      origins: z._default(origins, []),
      meeting: z.exactOptional(labelled(aggregateId, '出自哪次座谈会')),
    }),
    result: receipt,
  },
  declareTopic: {
    method: 'POST',
    path: '/intake/topic-declarations',
    action: 'topic.declare',
    title: '预申报选题',
    status: 201,
    body: z.strictObject({ title, text: about, year, origins: z._default(origins, []) }),
    result: receipt,
  },
  reviseTopic: act(one, 'topic.revise', '修改选题', z.strictObject({ title, text: about })),
  takeBackTopic: act(one, 'topic.take-back', '收回选题', z.strictObject({ reason: text('收回的原因', 200) })),
  editTopic: act(
    one,
    'topic.edit',
    '编辑选题',
    z.strictObject({ title, text: about, source, reason: text('编辑的原因', 200) }),
  ),
  curateTopic: act(
    one,
    'topic.curate',
    '整理选题',
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: labelled(z.literal('take'), '整理结论'), reason: text('整理意见', 200) }),
      z.strictObject({
        outcome: labelled(z.literal('merge'), '整理结论'),
        into: topicId,
        reason: text('整理意见', 200),
      }),
      z.strictObject({
        outcome: labelled(z.literal('leave-out'), '整理结论'),
        reason: text('整理意见', 200),
      }),
    ]),
  ),
  nominateTopic: act(
    one,
    'topic.nominate',
    '提名为重点选题',
    z.strictObject({ reason: text('提名的理由（谁点题、谁荐题）', 300) }),
  ),
  fixTopic: act(one, 'topic.fix', '标记已定题', noBody),
  claimTopic: act(one, 'topic.claim', '点单', noBody),
  releaseTopic: act(one, 'topic.release', '退回点单', z.strictObject({ reason: text('退回的原因', 200) })),
  acknowledgeClaim: act(one, 'topic.acknowledge-claim', '知道了', noBody),
  acceptJoint: act(one, 'topic.accept-joint', '同意联名提出', noBody),
  declineJoint: act(one, 'topic.decline-joint', '各自提出', noBody),
  guideTopic: act(one, 'topic.guide', '指导选题', z.strictObject({ text: text('指导意见', 1000, 2) })),
  consultUnit: act(
    one,
    'topic.consult',
    '请部门协商',
    z.strictObject({ unit: labelled(unitCode, '对口部门'), question: text('请部门说明什么', 500, 2) }),
  ),
  adviseTopic: act(one, 'topic.advise', '答复选题协商', z.strictObject({ text: text('部门意见', 1000, 2) })),
} as const satisfies Record<string, Endpoint>

const decisions = '/intake/topic-decisions'

export const decisionPage = z.strictObject({
  ...pageShape,
  meeting: z.string(),
  date: z.string(),
  text: z.string(),
  topics: z.array(z.strictObject({ id: aggregateId, title: z.string() })),
})

export const decisionItem = z.strictObject({
  id: aggregateId,
  meeting: z.string(),
  date: z.string(),
  topics: z.int(),
})
export type DecisionItem = z.infer<typeof decisionItem>

/** As many as one decision bears. */
export const mostDecided = 100

/** 主席会议定题 */
export const topicDecisionApi = {
  listDecisions: {
    method: 'GET',
    path: decisions,
    action: 'topic-decision.read',
    title: '定题决定',
    query: cursorQuery,
    result: z.strictObject({ items: z.array(decisionItem), next: z.exactOptional(z.string()) }),
  },
  recordDecision: {
    method: 'POST',
    path: decisions,
    action: 'topic-decision.record',
    title: '记录主席会议定题',
    status: 201,
    body: z.strictObject({
      meeting: text('会议届次（如：第十三届第42次主席会议）', 60, 4),
      date: labelled(z.iso.date(), '会议日期'),
      text: text('决定内容', 1000, 4),
      topics: labelled(z.array(topicId).check(z.minLength(1), z.maxLength(mostDecided)), '定下的选题'),
    }),
    result: receipt,
  },
  decisionPage: {
    method: 'GET',
    path: `${decisions}/{id}`,
    action: 'topic-decision.read',
    title: '定题决定详情',
    result: decisionPage,
  },
} as const satisfies Record<string, Endpoint>
