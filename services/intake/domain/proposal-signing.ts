// Co-signing 联名: inviting, the order of names, signing and declining, until the window closes.
import type { BodyOf } from '#contracts/api/index.ts'
import type { signingApi } from '#contracts/api/signing.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { Act, Acts, Context } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import { joiningEnds, type RequestFact } from './proposal-requests.ts'
import {
  type Evolves,
  type Invitation,
  invitationsAt,
  leadOnly,
  mustSign,
  type Proposal,
} from './proposal-state.ts'

export type SigningFact =
  | { type: 'co-signers.invited'; data: { members: { member: string; name: string }[]; signBy: string } }
  | { type: 'co-signers.ordered'; data: { members: string[] } }
  | { type: 'co-signature.given'; data: { member: string; opinion: string } }
  | { type: 'co-signature.declined'; data: { member: string; opinion: string } }
  | { type: 'co-signature.expired'; data: { members: string[] } }

const answered = (state: Proposal, members: readonly string[], answer: Partial<Invitation>): Proposal => ({
  ...state,
  invitations: state.invitations.map((one) => (members.includes(one.member) ? { ...one, ...answer } : one)),
})

/** By the member: whatever becomes of the text, they have had a part in it. */
const answeredBy = (state: Proposal, member: string, answer: Partial<Invitation>): Proposal => ({
  ...answered(state, [member], answer),
  answered: [...new Set([...(state.answered ?? []), member])],
})

export const signingEvolves: Evolves<SigningFact> = {
  'co-signers.invited': (state, { members, signBy }, { at }) => ({
    ...state,
    status: 'co-signing',
    // While several are being joined it is joint.
    ...(state.joining === undefined ? {} : { content: { ...state.content, kind: 'joint' as const } }),
    invitations: [
      // Who let the time pass before is asked anew only by name: the window of others revives nobody (B2 朝天).
      ...invitationsAt(state, at).filter(({ member }) => !members.some((one) => one.member === member)),
      ...members.map((one) => ({ ...one, state: 'pending' as const })),
    ],
    signBy,
  }),
  'co-signers.ordered': (state, { members }) => ({
    ...state,
    invitations: state.invitations.toSorted((a, b) => members.indexOf(a.member) - members.indexOf(b.member)),
  }),
  'co-signature.given': (state, { member, opinion }) =>
    answeredBy(state, member, { state: 'signed', opinion }),
  'co-signature.declined': (state, { member, opinion }) =>
    answeredBy(state, member, { state: 'declined', opinion }),
  'co-signature.expired': (state, { members }) => answered(state, members, { state: 'expired' }),
}

/** Only a joint proposal has co-signers, also after it was revised into another kind. */
function jointOnly({ content }: Proposal): Refusal | undefined {
  return content.kind === 'joint' ? undefined : refuse(problems.jointOnly)
}

/**
 * B2 朝天: so many days, and for what may still be a plenary filing no later than the session's own deadline. Once filed its
 * class stands, so that a text revised after a return is signed within its days.
 */
export function signingCloses({ plenary }: Proposal, { now, policy, level, deadlines }: Context): string {
  const { due } = deadlines.dueOf(now, policy.coSignDays, 'coSignDays')
  const closes = sessionCloses(level)
  const bound = policy.coSignBySessionEnd && plenary === undefined
  return bound && now <= closes && closes < due ? closes : due
}

const sessionCloses = ({ session }: Context['level']): string => new Date(session.closes).toISOString()

type Body<Name extends keyof typeof signingApi> = BodyOf<(typeof signingApi)[Name]>

const invite: Act<Proposal, { members: { member: string; name: string }[] }, SigningFact> = {
  from: ['drafting', 'co-signing'],
  who: (state, actor) => leadOnly(state, actor) ?? jointOnly(state),
  decide(state, { members }, context) {
    const asked = invitationsAt(state, context.now).filter(
      (one) => one.state !== 'expired' && one.state !== 'unsigned',
    )
    const known = new Set([state.lead.id, ...asked.map(({ member }) => member)])
    const twice = members.filter(({ member }, index) => {
      const earlier = members.slice(0, index).some((one) => one.member === member)
      return known.has(member) || earlier
    })
    if (twice.length > 0)
      return refuse(problems.alreadyInvited, { allowed: { remove: twice.map(({ member }) => member) } })
    return [{ type: 'co-signers.invited', data: { members, signBy: signingCloses(state, context) } }]
  },
}

/** The lead decides in which order the names stand; the own name stays first. */
const orderNames: Act<Proposal, Body<'orderNames'>, SigningFact> = {
  from: ['drafting', 'co-signing'],
  who: (state, actor) => leadOnly(state, actor) ?? jointOnly(state),
  decide({ invitations }, { members }) {
    const invited = invitations.map(({ member }) => member)
    const each = members.length === invited.length && invited.every((one) => members.includes(one))
    return each
      ? [{ type: 'co-signers.ordered', data: { members } }]
      : refuse(problems.orderIncomplete, { allowed: { members: invited } })
  },
}

/** B2 朝天: 在截止时间以前签名,方为有效 */
function invitedAndInTime(state: Proposal, actor: Actor, { now, level }: Context): Refusal | undefined {
  const invitation = state.invitations.find(({ member }) => actor.kind === 'person' && member === actor.id)
  if (invitation === undefined) return refuse(problems.notInvited)
  const asked = mustSign(state).some(({ id }) => id === invitation.member)
  const barred = asked ? undefined : jointOnly(state)
  if (barred !== undefined) return barred
  // The window has moved since, for others.
  if (invitation.state === 'expired' || invitation.state === 'unsigned')
    return refuse(problems.windowClosed, { source: 'policy: coSignDays' })
  if (invitation.state !== 'pending') return refuse(problems.alreadyAnswered)
  if (state.signBy !== undefined && now > state.signBy) {
    const key = state.signBy === sessionCloses(level) ? 'coSignBySessionEnd' : 'coSignDays'
    return refuse(problems.windowClosed, { source: `policy: ${key}`, allowed: { until: state.signBy } })
  }
  return undefined
}

const sign: Act<Proposal, Body<'sign'>, SigningFact> = {
  from: ['co-signing'],
  who: invitedAndInTime,
  decide: (_state, { opinion }, { actor }) => [
    { type: 'co-signature.given', data: { member: idOf(actor), opinion } },
  ],
}

const idOf = (actor: Actor): string => (actor.kind === 'person' ? actor.id : '')

const notJoined = '有一位联名人不同意整合稿，联名整合不进行，按提交时的原文继续审查'

/** C5: one of the joined who does not agree releases all; each text is reviewed on as it was filed. */
const decline: Act<Proposal, Body<'decline'>, SigningFact | RequestFact> = {
  from: ['co-signing'],
  who: invitedAndInTime,
  decide(state, { opinion }, { actor }) {
    const member = idOf(actor)
    const joined = state.joining !== undefined && mustSign(state).some(({ id }) => id === member)
    return [
      { type: 'co-signature.declined', data: { member, opinion } },
      ...(joined
        ? [
            { type: 'proposal.stood-by', data: { reason: notJoined, automatic: true } } as const,
            ...joiningEnds(state, '有一位联名人不同意整合稿'),
          ]
        : []),
    ]
  },
}

export const signingActs: Acts<Proposal, SigningFact | RequestFact> = {
  'proposal.invite': invite,
  'proposal.order-names': orderNames,
  'proposal.sign': sign,
  'proposal.decline': decline,
}
