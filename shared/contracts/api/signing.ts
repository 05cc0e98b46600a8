// The API of co-signing 联名: inviting, the order of names, signing and declining.
import * as z from 'zod/mini'
import { labelled } from '../labels.ts'
import { personId } from '../shapes.ts'
import { proposals } from './drafting.ts'
import { act, type Endpoint, text } from './endpoint.ts'

/** 联名邀请: 待签 · 已签 · 谢绝 · 逾期未签 · 提交时未签 */
export const invitation = z.strictObject({
  member: personId,
  name: z.string(),
  state: z.enum(['pending', 'signed', 'declined', 'expired', 'unsigned']),
  opinion: z.exactOptional(z.string()),
})

const members = (title: string) => labelled(z.array(personId).check(z.minLength(1), z.maxLength(50)), title)

export const signingApi = {
  invite: act(proposals, 'proposal.invite', '邀请联名', z.strictObject({ members: members('受邀委员') })),
  orderNames: act(
    proposals,
    'proposal.order-names',
    '排列联名次序',
    z.strictObject({ members: members('联名次序') }),
  ),
  sign: act(proposals, 'proposal.sign', '同意联名', z.strictObject({ opinion: text('联名意见', 500) })),
  decline: act(proposals, 'proposal.decline', '谢绝联名', z.strictObject({ opinion: text('谢绝原因', 500) })),
} as const satisfies Record<string, Endpoint>
