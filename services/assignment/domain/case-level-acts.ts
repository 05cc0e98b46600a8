// What happens to a case between two levels: one hands it up with its proposer's consent, or down by dispatching it to the
// government of the level below; the other takes it over, and returns the reply or the case.
import type { BodyOf } from '#contracts/api/index.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, type Refusal, refuse } from '#contracts/refusal.ts'
import type { CaseStatus } from '#contracts/terms.ts'
import type { hookActs } from '#contracts/webhooks.ts'
import type { Act, Acts } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import { type Case, type CaseFact, concluded, originIn, proposersOf } from './case.ts'
import { confirmContact, draftReply, leadUnit, logContact, readyForReply, unitOf } from './case-acts.ts'
import { originLevel, resume, suspend, unlessSuspended } from './case-suspension.ts'

type Body<Name extends keyof typeof hookActs> = BodyOf<(typeof hookActs)[Name]>
type On<Name extends keyof typeof hookActs, More = unknown> = Act<Case, Body<Name> & More, CaseFact>

/** A case of our own, or of another level. */
const ownCase = ({ origin }: Case): Refusal | undefined =>
  origin === undefined ? undefined : refuse(problems.notOwnCase)
const anothersCase = ({ origin }: Case): Refusal | undefined =>
  origin === undefined ? refuse(problems.ownCase) : undefined

/** I4 渝北、婺城: 超出本级职权的转上级, with the proposer's consent. */
const proposeHandUp: On<'proposeHandUp'> = {
  from: ['open'],
  who: (state, _actor, { level }) =>
    ownCase(state) ?? (level.parent === undefined ? refuse(problems.noLevelAbove) : undefined),
  decide: (_state, { reason }, { level: { parent: to = '' } }) => [
    { type: 'hand-up.proposed', data: { to, reason } },
  ],
}

/** Only the first proposer 第一提案人 answers for all. */
function firstProposer(state: Case, actor: Actor): Refusal | undefined {
  const [first] = proposersOf(state)
  return actor.kind === 'person' && actor.id === first?.id ? undefined : refuse(problems.leadOnly)
}

const consentHandUp: On<'consentHandUp'> = {
  from: ['hand-up-proposed'],
  who: firstProposer,
  decide: ({ handUp: { to, reason } = { to: '', reason: '' } }) => [
    { type: 'hand-up.consented', data: { to } },
    { type: 'case.dispatched', data: { unit: to, requirement: reason, up: true } },
  ],
}

const declineHandUp: On<'declineHandUp'> = {
  from: ['hand-up-proposed'],
  who: firstProposer,
  decide: (_state, { reason }) => [{ type: 'hand-up.declined', data: { reason } }],
}

/** A level to which a case is handed begins with it, or again after it had sent it back. */
const takeOver: On<'takeOver', { case: string }> = {
  decide(state, { case: theirs, requirement, up, replyBy, ...proposal }, { actor }) {
    if (state.proposal !== undefined && state.status !== 'sent-back') return refuse(problems.alreadyTakenOver)
    const origin = {
      level: unitOf(actor),
      case: theirs,
      requirement,
      up,
      ...(replyBy === undefined ? {} : { replyBy }),
    }
    return [{ type: 'case.taken-over', data: { proposal, origin } }]
  },
}

/** Signed for at the other level with the first pre-assignment here, it is handled here. */
const sendBack: On<'sendBack'> = {
  from: ['open'],
  who: (state) => anothersCase(state) ?? (state.round > 0 ? refuse(problems.takenUp) : undefined),
  decide: (state, { reason }) => [
    { type: 'case.sent-back', data: { level: state.origin?.level ?? '', reason } },
  ],
}

const takeBack: On<'takeBack'> = {
  from: ['dispatched'],
  who: leadUnit,
  decide: ({ unit = '', ...state }, { reason }) => [
    { type: 'case.taken-back', data: { unit, reason, ...originIn(state) } },
  ],
}

/** The states in which this level still owes its reply. */
const inProgress: readonly CaseStatus[] = [
  'open',
  'pre-assigned',
  'objected',
  'settled',
  'dispatched',
  'in-handling',
  'drafted',
  'signed-off',
]

const noteReminder: On<'noteReminder'> = {
  from: [...inProgress, 'sent-back', 'delivered', 'concluded'],
  who: originLevel,
  // Nobody is chased for what was done when the reminder was on its way.
  decide: ({ status }, { clock, name }) =>
    inProgress.includes(status) ? [{ type: 'reminder.noted', data: { clock, name } }] : [],
}

/** What was done at the other level before its reply; here the reply may have overtaken it. */
const sinceSignedFor: readonly CaseStatus[] = [
  'in-handling',
  'drafted',
  'signed-off',
  'delivered',
  'concluded',
]

const noteContact: On<'noteContact'> = { ...logContact, from: sinceSignedFor }

/** Confirmed where its proposers are. */
const noteConfirmation: On<'noteConfirmation'> = {
  ...confirmContact,
  from: sinceSignedFor,
  who: (state, actor, context) => originLevel(state, actor) ?? confirmContact.who?.(state, actor, context),
}

const reopen: On<'reopen'> = {
  from: ['delivered'],
  who: originLevel,
  decide: ({ unit = '', handlingRound }, { demand, replyBy }) => [
    {
      type: 'case.reopened',
      data: {
        unit,
        round: handlingRound + 1,
        demand,
        ...(replyBy === undefined ? {} : { replyBy }),
      },
    },
  ],
}

const rejectReply: On<'rejectReply'> = {
  from: ['delivered'],
  who: originLevel,
  decide: ({ unit = '' }, { remark, replyBy }) => [
    { type: 'reply.rejected', data: { unit, remark, ...(replyBy === undefined ? {} : { replyBy }) } },
  ],
}

/** Whatever stands here: at the other level it is at its end, perhaps by the hand of its liaison. */
const conclude: On<'conclude'> = {
  from: [...inProgress, 'delivered'],
  who: originLevel,
  decide: (state, { outcome }) => [concluded(state, outcome)],
}

/** The other level has drafted, signed off and audited it; here it is audited for the proposers. */
const returnReply: On<'returnReply'> = {
  from: ['in-handling', 'drafted'],
  who: readyForReply,
  decide(state, body, context) {
    const drafted = draftReply.decide(state, body, context)
    if (isRefusal(drafted) || state.coHandlers.length > 0) return drafted
    return [...drafted, { type: 'reply.signed-off', data: {} }]
  },
}

export const caseLevelActs: Acts<Case, CaseFact> = {
  'case.suspend': suspend,
  'case.resume': resume,
  // Its end there is its end here, whatever it was stopped for.
  'case.conclude': conclude,
  ...unlessSuspended({
    'case.propose-hand-up': proposeHandUp,
    'case.consent-hand-up': consentHandUp,
    'case.decline-hand-up': declineHandUp,
    'case.send-back': sendBack,
    'case.take-over': takeOver,
    'case.take-back': takeBack,
    'case.note-reminder': noteReminder,
    'case.note-contact': noteContact,
    'case.note-confirmation': noteConfirmation,
    'case.reopen': reopen,
    'case.reject-reply': rejectReply,
    'case.return-reply': returnReply,
  }),
}
