// Who hears of which fact, and what it is called on its way. Apart from the data of the facts (`facts.ts`): who sends need
// not be able to read them.
import type { PublicFactData, PublicFactType } from './facts.ts'
import type { ClockName, ServiceName } from './terms.ts'

/**
 * A subscriber: one of the four services' inboxes, intake's register queue (the one writer of numbers), or the outbound
 * queue of assignment, from which the units' own systems are told.
 */
export type Subscriber = ServiceName | 'register' | 'outbound'

/** Clocks that wait for a unit: whose system hears its reminders. */
const unitClocks: readonly ClockName[] = ['claim', 'signature', 'opinion', 'reply']

type Subscribers<T extends PublicFactType> =
  | readonly Subscriber[]
  | ((data: PublicFactData<T>) => readonly Subscriber[])

/** Who keeps the window that a clock closes; a clock that closes none concerns only the supervision office. */
function windowKeeper(clock: ClockName): readonly Subscriber[] {
  if (clock === 'feedback') return ['evaluation']
  if (clock === 'answer') return ['intake']
  return clock === 'claim' || clock === 'reply' ? ['assignment'] : []
}

/** Other levels are told as units' systems are: from the outbound queue. */
const toLevel = (level: string | undefined): Subscriber[] => (level === undefined ? [] : ['outbound'])

/** Intake follows what becomes of this level's own proposals. */
const toIntake = (origin: string | undefined): Subscriber[] => (origin === undefined ? ['intake'] : [])

const toCase = (accepted: true | undefined): Subscriber[] => (accepted === undefined ? [] : ['assignment'])

/** A case that stops or goes on: the units' systems and levels that have it; where another level says so, supervision. */
const stoppedWith = ({ origin, replied }: { origin?: string; replied?: true }): Subscriber[] => [
  'outbound',
  ...(origin === undefined ? [] : ['supervision' as const]),
  ...(replied === undefined ? [] : ['evaluation' as const]),
]

/** Who reacts to what. A fact type that is not here never leaves its service. */
const subscriptions: { readonly [T in PublicFactType]: Subscribers<T> } = {
  'proposal.filed': ['supervision'],
  'proposal.recurring': ['supervision'],
  'proposal.recurrence-ended': ['supervision'],
  'proposal.panel-fell-short': ['supervision'],
  'proposal.accepting': ['register'],
  'number.assigned': ['intake'],
  'proposal.accepted': ['assignment', 'supervision'],
  'proposal.not-accepted': ['supervision'],
  'proposal.returned': ['supervision'],
  'proposal.withdrawn': ['supervision'],
  // Each goes to intake once something there reacts to it.
  'proposal.took-up-topic': ['intake'],
  'proposal.took-up-clue': ['intake'],
  'proposal.took-up-ticket': ['intake'],
  'proposal.took-up-list-item': ['intake'],
  'proposal.took-up-discussion': ['intake'],
  'proposal.took-up-brief': [],
  // Between a match and its two items, addressed to each.
  'match.confirmed': ['intake'],
  'match.undone': ['intake'],
  'match.proposed': ['intake'],
  'match.declined': ['intake'],
  'list-item.taken-off': ['intake'],
  'pre-session.selected': ['intake'],
  'pre-session.dropped': ['intake'],
  'pre-session.adopted': ['intake'],
  // Before it is accepted there is no case that could hear of it.
  'proposal.restricted': ({ accepted }) => ['supervision', ...toCase(accepted)],
  'proposal.unrestricted': ({ accepted }) => ['supervision', ...toCase(accepted)],
  'secrecy.told-main': ['intake'],
  'secrecy.told-merged': ['intake'],
  'secrecy.told-group': ['intake'],
  'secrecy.told-brief': ['intake'],
  'acceptance.told-merged': ['intake'],
  'reasons.used': ['intake'],
  'topic.submitted': ['intake'],
  'topic.merged': ['intake'],
  'merger.passed-on': ['intake'],
  'merger.refused': ['intake'],
  'decision.passed-on': ['intake'],
  'topic.took-up-clue': ['intake'],
  'topic.took-up-ticket': ['intake'],
  'topic.took-up-discussion': ['intake'],
  'topic.led-to-proposal': ['intake'],
  'topic.passed-on-proposal': ['intake'],
  'topic.carried-on-proposal': ['intake'],
  'topic.let-go-clue': ['intake'],
  'topic.let-go-discussion': ['intake'],
  'discussion.took-up-clue': ['intake'],
  'discussion.led-to-proposal': ['intake'],
  'topic.took-up-list-item': ['intake'],
  'topics.decided': ['intake'],
  'catalogue.published': ['intake'],
  'joint-filing.agreed': ['intake'],
  'proposal.requested': ['supervision'],
  'request.agreed': ['supervision'],
  'request.declined': ['supervision'],
  'request.lapsed': ['supervision'],
  'request.released': ['supervision'],
  'proposal.stood-by': ['supervision'],
  'proposal.converted': ['supervision'],
  'proposal.became-brief': ['intake'],
  'reference.answered': ['supervision'],
  'matter.passed-on': ['supervision'],
  'proposal.merged': ['supervision'],
  'proposals.taken-in': ['supervision'],
  'merge.proposed': ['intake'],
  'merge-answer.given': ['intake'],
  'merge.settled': ['intake'],
  'merge.joined': ['intake'],
  'joining.ended': ['intake'],
  'merge.called-off': ['intake'],
  'merge.released': ['intake'],
  'brief.converted': ['intake'],
  'case.opened': [],
  'case.taken-over': ['supervision'],
  'case.sent-back': ['supervision', 'outbound'],
  // Intake follows which units have a case of its own.
  'case.taken-back': ({ origin }) => ['supervision', ...toIntake(origin)],
  'case.pre-assigned': ({ origin }) => ['supervision', 'outbound', ...toIntake(origin)],
  'case.claimed': ['supervision'],
  'case.objected': ['supervision'],
  'case.arbitrated': ({ origin }) => ['supervision', ...toIntake(origin)],
  'case.dispatched': ({ origin }) => ['supervision', 'outbound', ...toIntake(origin)],
  // Between a dispatch batch and its cases, addressed to each (ADR 0014).
  'case.held': ['assignment'],
  'case.hold-refused': ['assignment'],
  'batch.proposed': ['assignment'],
  'batch.dispatched': ['assignment'],
  'batch.released': ['assignment'],
  'case.signed-for': ['supervision'],
  'case.suspended': stoppedWith,
  'case.resumed': stoppedWith,
  'case.told-batch': ['assignment'],
  'ticket.reported': ['intake'],
  'activity.called-for': ['intake'],
  'contact.logged': ({ level }) => toLevel(level),
  'contact.confirmed': ({ level }) => toLevel(level),
  'opinion.given': ['supervision'],
  'case.reopened': ['supervision', 'outbound'],
  'reply.audited': ({ level, passed }) => (passed ? [] : toLevel(level)),
  'reply.rejected': ['supervision'],
  'case.concluded': ({ level, origin }) => [
    ...toLevel(level),
    ...(origin === undefined ? [] : ['supervision' as const]),
  ],
  // The level that handed the case over gives the reply to its proposers, and asks them.
  'reply.delivered': ({ level }) => [
    'supervision',
    ...(level === undefined ? ['evaluation' as const, 'intake' as const] : toLevel(level)),
  ],
  'clock.started': ({ clock }) => windowKeeper(clock),
  'clock.extended': ({ clock }) => windowKeeper(clock),
  'clock.resumed': ({ clock }) => windowKeeper(clock),
  'clock.moved': ({ clock }) => windowKeeper(clock),
  'deadline.passed': ({ clock }) => windowKeeper(clock),
  'talks.called': ['supervision'],
  'second-handling.ordered': ['assignment', 'supervision'],
  'reminder.issued': ({ clock }) => (unitClocks.includes(clock) ? ['outbound'] : []),
  'delivery.replay-ordered': ['outbound'],
  'feedback.given': [],
  'feedback.lapsed': [],
  'verdict.closed': ['supervision', 'assignment'],
}

/** The subscribers of one fact; none when the fact stays inside its service. */
export function subscribersOf(type: string, data: unknown): readonly Subscriber[] {
  if (!Object.hasOwn(subscriptions, type)) return []
  const subscribers = subscriptions[type as PublicFactType] as Subscribers<PublicFactType>
  return typeof subscribers === 'function' ? subscribers(data as never) : subscribers
}

const eventTypePrefix = 'cn.shangban.'

/** The CloudEvents type of a fact: reverse-DNS and major version. */
export function eventType(type: PublicFactType): string {
  return `${eventTypePrefix}${type}.v1`
}
