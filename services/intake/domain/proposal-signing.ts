// Co-signing 联名: inviting, signing and declining, until the window closes.
import type { BodyOf } from '#contracts/api/index.ts'
import type { intakeApi } from '#contracts/api/intake.ts'
import { type Refusal, refuse } from '#contracts/problems.ts'
import type { Act, Acts, Context } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import { type Evolves, type Invitation, leadOnly, type Proposal } from './proposal-state.ts'

export type SigningFact =
  | { type: 'co-signers.invited'; data: { members: { member: string; name: string }[]; signBy: string } }
  | { type: 'co-signature.given'; data: { member: string; opinion: string } }
  | { type: 'co-signature.declined'; data: { member: string; opinion: string } }
  | { type: 'co-signature.expired'; data: { members: string[] } }

const answered = (state: Proposal, members: readonly string[], answer: Partial<Invitation>): Proposal => ({
  ...state,
  invitations: state.invitations.map((one) => (members.includes(one.member) ? { ...one, ...answer } : one)),
})

export const signingEvolves: Evolves<SigningFact> = {
  'co-signers.invited': (state, { members, signBy }) => ({
    ...state,
    status: 'co-signing',
    invitations: [...state.invitations, ...members.map((one) => ({ ...one, state: 'pending' as const }))],
    signBy,
  }),
  'co-signature.given': (state, { member, opinion }) =>
    answered(state, [member], { state: 'signed', opinion }),
  'co-signature.declined': (state, { member, opinion }) =>
    answered(state, [member], { state: 'declined', opinion }),
  'co-signature.expired': (state, { members }) => answered(state, members, { state: 'expired' }),
}

/** Only a joint proposal has co-signers, also after it was revised into another kind. */
function jointOnly({ content }: Proposal): Refusal | undefined {
  return content.kind === 'joint' ? undefined : refuse('joint-only')
}

export function signingCloses({ now, policy, deadlines }: Context): string {
  return deadlines.dueOf(now, policy.coSignDays, 'coSignDays').due
}

type Body<Name extends keyof typeof intakeApi> = BodyOf<(typeof intakeApi)[Name]>

const invite: Act<Proposal, { members: { member: string; name: string }[] }, SigningFact> = {
  from: ['drafting', 'co-signing'],
  who: (state, actor) => leadOnly(state, actor) ?? jointOnly(state),
  decide(state, { members }, context) {
    const known = new Set([state.lead.id, ...state.invitations.map(({ member }) => member)])
    const twice = members.filter(({ member }, index) => {
      const earlier = members.slice(0, index).some((one) => one.member === member)
      return known.has(member) || earlier
    })
    if (twice.length > 0)
      return refuse('already-invited', { allowed: { remove: twice.map(({ member }) => member) } })
    return [{ type: 'co-signers.invited', data: { members, signBy: signingCloses(context) } }]
  },
}

/** B2 朝天: 在截止时间以前签名,方为有效 */
function invitedAndInTime(state: Proposal, actor: Actor, { now }: Context): Refusal | undefined {
  const invitation = state.invitations.find(({ member }) => actor.kind === 'person' && member === actor.id)
  if (invitation === undefined) return refuse('not-invited')
  const barred = jointOnly(state)
  if (barred !== undefined) return barred
  if (invitation.state !== 'pending') return refuse('already-answered')
  if (state.signBy !== undefined && now > state.signBy) {
    return refuse('window-closed', { source: 'policy: coSignDays', allowed: { until: state.signBy } })
  }
  return undefined
}

const answerInvitation = (
  type: 'co-signature.given' | 'co-signature.declined',
): Act<Proposal, Body<'sign'>, SigningFact> => ({
  from: ['co-signing'],
  who: invitedAndInTime,
  decide: (_state, { opinion }, { actor }) => [
    { type, data: { member: actor.kind === 'person' ? actor.id : '', opinion } },
  ],
})

export const signingActs: Acts<Proposal, SigningFact> = {
  'proposal.invite': invite,
  'proposal.sign': answerInvitation('co-signature.given'),
  'proposal.decline': answerInvitation('co-signature.declined'),
}
