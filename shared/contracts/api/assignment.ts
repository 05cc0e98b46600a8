// The API of assignment: units, and the case from pre-assignment to the delivered reply.
import * as z from 'zod/mini'
import { ceilings } from '../ceilings.ts'
import { attachment } from '../files.ts'
import { instant, labelled } from '../labels.ts'
import { regionCode } from '../level.ts'
import { aggregateId, answer, proposer, suggestion, unitCode } from '../shapes.ts'
import { caseStatus, contactMethod, contactPhase, disposition, resultClass } from '../terms.ts'
import { batchApi } from './dispatch-batches.ts'
import { act, deskOf, type Endpoint, noBody, pageShape, text } from './endpoint.ts'
import { webhookApi } from './webhook-endpoints.ts'

const cases = '/assignment/cases/{id}'

const coUnits = labelled(z._default(z.array(unitCode).check(z.maxLength(10)), []), '协办单位')

export const contact = z.strictObject({
  contact: z.int(),
  phase: contactPhase,
  method: contactMethod,
  handlingRound: z.int(),
  at: instant,
  place: z.exactOptional(z.string()),
  note: z.string(),
  by: z.string(),
  confirmedBy: z.exactOptional(z.string()),
  /** The number under which the unit's own system, or the other level, keeps it. */
  reference: z.exactOptional(z.int()),
})

export const casePage = z.strictObject({
  ...pageShape,
  status: caseStatus,
  title: z.string(),
  number: z.int(),
  proposers: z.array(proposer),
  situation: z.string(),
  analysis: z.string(),
  suggestions: z.array(suggestion),
  suggestedUnits: z.array(unitCode),
  attachments: z.array(attachment),
  /** Handed over by another level, which asks for this and gives the reply to its proposers. */
  origin: z.exactOptional(
    z.strictObject({
      level: regionCode,
      case: aggregateId,
      requirement: z.string(),
      /** 转来 from below, and not 交来 from above. */
      up: z.boolean(),
    }),
  ),
  /** 拟转上级: the level above, and why. */
  handUp: z.exactOptional(z.strictObject({ to: regionCode, reason: z.string() })),
  /** The level that could not take it, and why. */
  takenBack: z.exactOptional(z.strictObject({ unit: unitCode, reason: z.string() })),
  unit: z.exactOptional(unitCode),
  /** 办理轮次: 2 is the second handling 二次办理. */
  handlingRound: z.int(),
  coHandlers: z.array(
    z.strictObject({
      unit: unitCode,
      opinion: z.exactOptional(z.strictObject({ text: z.string(), by: z.string(), at: instant })),
      countersign: z.exactOptional(
        z.strictObject({ agreed: z.boolean(), remark: z.string(), by: z.string() }),
      ),
    }),
  ),
  demand: z.exactOptional(z.string()),
  /** The dispatch batch 批量交办 that holds it, for those who may look at it. */
  heldBy: z.exactOptional(aggregateId),
  claimBy: z.exactOptional(instant),
  replyBy: z.exactOptional(instant),
  objection: z.exactOptional(
    z.strictObject({ unit: unitCode, reason: z.string(), basis: z.string(), proposedUnit: unitCode }),
  ),
  contacts: z.array(contact),
  reply: z.exactOptional(
    z.strictObject({
      resultClass,
      letter: z.string(),
      answers: z.array(answer),
      draftedBy: z.string(),
      signedOffBy: z.exactOptional(z.string()),
      auditedBy: z.exactOptional(z.string()),
      deliveredAt: z.exactOptional(instant),
    }),
  ),
})

export const assignmentApi = {
  listUnits: {
    method: 'GET',
    path: '/assignment/units',
    action: 'unit.list',
    title: '承办单位名录',
    result: z.strictObject({
      items: z.array(z.strictObject({ code: unitCode, name: z.string(), duties: z.string() })),
    }),
  },
  desk: deskOf('assignment', '我的办理事项'),
  page: { method: 'GET', path: cases, action: 'case.read', title: '办理页', result: casePage },
  preAssign: act(
    cases,
    'case.pre-assign',
    '预交办',
    z.strictObject({
      unit: labelled(unitCode, '拟主办单位'),
      coUnits: coUnits,
      reason: text('交办依据（职能）', 500),
    }),
  ),
  claim: act(cases, 'case.claim', '认领', noBody),
  object: act(
    cases,
    'case.object',
    '提出异议',
    z.strictObject({
      reason: text('理由', 500),
      basis: text('依据（职能文件等）', 500),
      proposedUnit: labelled(unitCode, '建议承办单位'),
    }),
  ),
  arbitrate: act(
    cases,
    'case.arbitrate',
    '会商确定承办单位',
    z.strictObject({
      unit: labelled(unitCode, '主办单位'),
      coUnits: coUnits,
      reason: text('会商意见', 500),
    }),
  ),
  dispatch: act(cases, 'case.dispatch', '交办', z.strictObject({ requirement: text('办理要求', 500) })),
  proposeHandUp: act(
    cases,
    'case.propose-hand-up',
    '拟转上级',
    z.strictObject({ reason: text('超出本级职权的理由', 500) }),
  ),
  consentHandUp: act(cases, 'case.consent-hand-up', '同意转上级', noBody),
  declineHandUp: act(
    cases,
    'case.decline-hand-up',
    '不同意转上级',
    z.strictObject({ reason: text('理由', 500) }),
  ),
  sendBack: act(cases, 'case.send-back', '退回', z.strictObject({ reason: text('不能承办的理由', 500) })),
  signFor: act(cases, 'case.sign-for', '签收', noBody),
  logContact: act(
    cases,
    'case.log-contact',
    '记录沟通',
    z.strictObject({
      phase: labelled(contactPhase, '沟通环节'),
      method: labelled(contactMethod, '沟通方式'),
      place: z.exactOptional(text('地点', 100)),
      note: text('沟通情况', 2000),
      reference: z.exactOptional(labelled(z.int().check(z.positive()), '本单位系统中的记录号')),
    }),
  ),
  confirmContact: act(
    cases,
    'case.confirm-contact',
    '确认沟通',
    z.strictObject({ contact: labelled(z.int().check(z.positive()), '沟通记录号') }),
  ),
  giveOpinion: act(
    cases,
    'case.give-opinion',
    '提出协办意见',
    z.strictObject({ text: text('协办意见', 2000) }),
  ),
  countersign: act(
    cases,
    'case.countersign',
    '会签答复',
    z.strictObject({
      agreed: labelled(z.boolean(), '是否同意'),
      remark: text('会签意见', 500),
    }),
  ),
  draftReply: act(
    cases,
    'case.draft-reply',
    '拟写答复',
    z.strictObject({
      resultClass: labelled(resultClass, '办理结果分类'),
      letter: text('答复正文', 8000, 10),
      answers: labelled(
        z
          .array(
            z.strictObject({
              suggestion: labelled(z.int().check(z.positive()), '第几条建议'),
              disposition: labelled(disposition, '采纳情况'),
              text: text('答复', 2000),
            }),
          )
          // One for each suggestion: as many as there may be of them.
          .check(z.minLength(1), z.maxLength(ceilings.list)),
        '逐条答复',
      ),
    }),
  ),
  signOff: act(cases, 'case.sign-off', '签发', noBody),
  audit: act(
    cases,
    'case.audit',
    '审核答复',
    z.strictObject({
      outcome: labelled(z.enum(['pass', 'return']), '审核结论'),
      remark: text('审核意见', 500),
    }),
  ),
  ...batchApi,
  ...webhookApi,
} as const satisfies Record<string, Endpoint>
