// The API of intake: members, and the proposal from draft to acceptance.
import * as z from 'zod/mini'
import { instant, personId, proposer, suggestion, unitCode } from '../facts.ts'
import { labelled } from '../labels.ts'
import { policyValues } from '../policy.ts'
import { origins } from '../provenance.ts'
import { disposition, proposalKind, proposalStatus, resultClass } from '../terms.ts'
import { act, cursorQuery, deskOf, type Endpoint, noBody, pageShape, receipt, text } from './endpoint.ts'

const proposals = '/intake/proposals/{id}'

const content = {
  title: text('案由', 60, 4),
  kind: labelled(proposalKind, '提案形式'),
  decisionRecord: z.exactOptional(text('集体研究决定记录', 2000)),
  situation: text('情况', 4000),
  analysis: text('分析', 4000),
  suggestions: labelled(z.array(text('建议', 2000)).check(z.minLength(1), z.maxLength(20)), '建议(逐条)'),
  suggestedUnits: labelled(z._default(z.array(unitCode).check(z.maxLength(5)), []), '意向承办单位'),
  /** What it came of (A29). */
  origins: z._default(origins, []),
  consentPublic: labelled(z.boolean(), '是否同意公开'),
  consentReason: z.exactOptional(text('不公开的原因', 20)),
}
export const draftBody = z.strictObject(content)
export type DraftBody = z.infer<typeof draftBody>

const remark = text('审查意见', 500)

/** 联名邀请: 待签 · 已签 · 谢绝 · 逾期未签 */
export const invitation = z.strictObject({
  member: personId,
  name: z.string(),
  state: z.enum(['pending', 'signed', 'declined', 'expired']),
  opinion: z.exactOptional(z.string()),
})

/** 办理情况: who handles it, with which result, and what became of each suggestion. */
export const handling = z.strictObject({
  unit: unitCode,
  resultClass: z.exactOptional(resultClass),
  answers: z.exactOptional(z.array(z.strictObject({ suggestion: z.int(), disposition }))),
  at: instant,
})

export const proposalPage = z.strictObject({
  ...pageShape,
  status: proposalStatus,
  title: z.string(),
  kind: proposalKind,
  plenary: z.exactOptional(z.boolean()),
  number: z.exactOptional(z.int()),
  session: z.exactOptional(z.string()),
  proposers: z.array(proposer),
  invitations: z.array(invitation),
  signBy: z.exactOptional(instant),
  situation: z.string(),
  analysis: z.string(),
  suggestions: z.array(suggestion),
  suggestedUnits: z.array(unitCode),
  origins,
  consentPublic: z.boolean(),
  consentReason: z.exactOptional(z.string()),
  reviews: z.array(
    z.strictObject({
      stage: z.string(),
      outcome: z.string(),
      remark: z.string(),
      by: z.string(),
      at: instant,
    }),
  ),
  /** 办理情况, once it is dispatched. */
  handling: z.exactOptional(handling),
  refusal: z.exactOptional(z.strictObject({ reasons: z.array(z.string()), explanation: z.string() })),
})

export const member = z.strictObject({
  id: personId,
  name: z.string(),
  sector: z.string(),
  /** 集体提案单位 whose account this is. */
  collective: z.exactOptional(z.string()),
})

export const intakeApi = {
  registerMember: {
    method: 'POST',
    path: '/intake/members',
    action: 'member.register',
    title: '登记委员或集体提案单位账号',
    body: z.strictObject({
      id: labelled(personId, '账号'),
      name: text('姓名', 40),
      sector: text('界别', 40),
      collective: z.exactOptional(text('所代表的集体提案单位(全称)', 60)),
      phone: z.exactOptional(text('联系电话(不公开)', 30)),
    }),
    result: receipt,
    status: 201,
  },
  listMembers: {
    method: 'GET',
    path: '/intake/members',
    action: 'member.list',
    title: '委员名录',
    query: cursorQuery,
    result: z.strictObject({ items: z.array(member), next: z.exactOptional(z.string()) }),
  },
  policy: {
    method: 'GET',
    path: '/intake/policy',
    action: 'policy.read',
    title: '本级规则',
    result: z.strictObject({ version: z.string(), effective: z.string(), values: policyValues }),
  },
  desk: deskOf('intake', '我的提案事项'),
  draft: {
    method: 'POST',
    path: '/intake/proposals',
    action: 'proposal.draft',
    title: '起草提案',
    body: draftBody,
    result: receipt,
    status: 201,
  },
  page: { method: 'GET', path: proposals, action: 'proposal.read', title: '提案页', result: proposalPage },
  revise: act(proposals, 'proposal.revise', '修改提案', draftBody),
  invite: act(
    proposals,
    'proposal.invite',
    '邀请联名',
    z.strictObject({
      members: labelled(z.array(personId).check(z.minLength(1), z.maxLength(50)), '受邀委员'),
    }),
  ),
  sign: act(proposals, 'proposal.sign', '同意联名', z.strictObject({ opinion: text('联名意见', 500) })),
  decline: act(proposals, 'proposal.decline', '谢绝联名', z.strictObject({ opinion: text('谢绝原因', 500) })),
  file: act(proposals, 'proposal.file', '提交提案', noBody),
  withdraw: act(
    proposals,
    'proposal.withdraw',
    '撤回提案',
    z.strictObject({ reason: text('撤回原因', 500) }),
  ),
  firstReview: act(
    proposals,
    'proposal.first-review',
    '初审',
    z.strictObject({ outcome: labelled(z.enum(['pass', 'return']), '初审结论'), remark }),
  ),
  secondReview: act(
    proposals,
    'proposal.second-review',
    '复审',
    z.strictObject({ outcome: labelled(z.enum(['pass', 'return']), '复审结论'), remark }),
  ),
  finalReview: act(
    proposals,
    'proposal.final-review',
    '终审',
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: labelled(z.literal('accept'), '终审结论'), remark }),
      z.strictObject({ outcome: labelled(z.literal('return'), '终审结论'), remark }),
      z.strictObject({
        outcome: labelled(z.literal('not-accept'), '终审结论'),
        reasons: labelled(z.array(z.string()).check(z.minLength(1)), '不予立案情形'),
        explanation: text('说明(告知提案者)', 500),
      }),
    ]),
  ),
} as const satisfies Record<string, Endpoint>
