// The API of intake: members, and the proposal from draft to acceptance.
import * as z from 'zod/mini'
import { filingNow } from '../filing-window.ts'
import { instant, labelled } from '../labels.ts'
import { policyValues } from '../policy.ts'
import { personId, proposer, suggestion, unitCode } from '../shapes.ts'
import {
  collectiveForm,
  disposition,
  memberPractice,
  proposalKind,
  proposalStatus,
  resultClass,
} from '../terms.ts'
import { draftingApi, draftingShape, proposals } from './drafting.ts'
import { cursorQuery, deskOf, type Endpoint, pageShape, receipt, text } from './endpoint.ts'
import { forwardedShape, forwardingApi } from './forwarding.ts'
import { membershipApi } from './membership.ts'
import { profileApi } from './partners.ts'
import { proposalTicketsApi } from './proposal-tickets.ts'
import { requestShape, requestsApi } from './requests.ts'
import { refusalShown, reviewApi, reviewShape } from './review.ts'
import { secondApi } from './seconding.ts'
import { invitation, signingApi } from './signing.ts'

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
  ...draftingShape,
  reviews: z.array(
    z.strictObject({
      stage: z.string(),
      outcome: z.string(),
      remark: z.string(),
      /** 退改 (C4): for which reasons, in the words they had then. */
      reasons: z.exactOptional(z.array(z.strictObject({ code: z.string(), text: z.string() }))),
      by: z.string(),
      at: instant,
    }),
  ),
  /** 办理情况, once it is dispatched. */
  handling: z.exactOptional(handling),
  refusal: z.exactOptional(refusalShown),
  ...reviewShape,
  ...requestShape,
  ...forwardedShape,
})

export const member = z.strictObject({
  id: personId,
  name: z.string(),
  sector: z.string(),
  /** 专门委员会 (A28). */
  committee: z.exactOptional(z.string()),
  /** 集体提案单位 whose account this is. */
  collective: z.exactOptional(z.string()),
  collectiveForm: z.exactOptional(collectiveForm),
  practice: z.exactOptional(memberPractice),
  specialties: z.exactOptional(z.array(z.string())),
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
      collective: z.exactOptional(text('所代表的集体提案单位（全称）', 60)),
      collectiveForm: z.exactOptional(labelled(collectiveForm, '集体提案单位类别', 'B1')),
      phone: z.exactOptional(text('联系电话（不公开）', 30)),
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
  ...profileApi,
  policy: {
    method: 'GET',
    path: '/intake/policy',
    action: 'policy.read',
    title: '本级规则',
    result: z.strictObject({
      version: z.string(),
      /** Since which day; the shipped defaults since ever. */
      effective: z.exactOptional(z.iso.date()),
      /** What takes its place, and from which day on. */
      next: z.exactOptional(z.strictObject({ version: z.string(), effective: z.iso.date() })),
      /** When the window closes, and what is filed now. */
      filing: filingNow,
      values: policyValues,
    }),
  },
  desk: deskOf('intake', '我的提案事项'),
  page: { method: 'GET', path: proposals, action: 'proposal.read', title: '提案页', result: proposalPage },
  ...draftingApi,
  ...signingApi,
  ...secondApi,
  ...reviewApi,
  ...requestsApi,
  ...forwardingApi,
  ...proposalTicketsApi,
  ...membershipApi,
} as const satisfies Record<string, Endpoint>
