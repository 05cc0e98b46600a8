// The docket 督办案卷 of a proposal: every clock that runs for it, the rungs that were fired, and what is public.
// It hears all services; the clocks' lengths, ladders and audiences are policy.
import type { Answer, Proposer, PublicFactData } from '#contracts/facts.ts'
import type { Period, PolicyKey, Rung } from '#contracts/policy.ts'
import type { ClockName, DocketStage, Light, ResultClass } from '#contracts/terms.ts'
import type { Aggregate, Context, Park, Parties, Reactions } from '#kernel/aggregate.ts'
import type { Deadline } from '#kernel/deadlines.ts'
import type { FactMeta } from '#kernel/decision.ts'

type Accepted = PublicFactData<'proposal.accepted'>

/** Who a clock waits for. */
export interface Responsible {
  readonly unit?: string
  readonly office?: string
  readonly persons?: readonly string[]
}

export interface PlannedRung {
  readonly name: Rung['name']
  readonly audience: Rung['audience']
  readonly at: string
  readonly firedAt?: string
}

export interface RunningClock {
  readonly clock: ClockName
  readonly round: number
  readonly rule: PolicyKey
  readonly policyVersion: string
  readonly deadline: Deadline
  readonly responsible: Responsible
  readonly rungs: readonly PlannedRung[]
  readonly passedAt?: string
  readonly stoppedAt?: string
}

export interface Docket {
  readonly stage: DocketStage
  readonly title: string
  readonly proposers: readonly Proposer[]
  readonly accepted?: Accepted
  readonly acceptedAt?: string
  readonly publishedAt?: string
  readonly unit?: string
  readonly clocks: readonly RunningClock[]
  readonly reply?: {
    readonly unit: string
    readonly resultClass: ResultClass
    readonly letter: string
    readonly answers: readonly Answer[]
    readonly at: string
  }
}

type ClockKey = { clock: ClockName; round: number }
type ClockStarted = ClockKey & {
  rule: PolicyKey
  policyVersion: string
  deadline: Deadline
  responsible: Responsible
  rungs: PlannedRung[]
}

export type DocketFact =
  | { type: 'docket.opened'; data: { title: string; proposers: Proposer[] } }
  | { type: 'docket.accepted'; data: { proposal: Accepted; at: string } }
  | { type: 'proposal.published'; data: Record<string, never> }
  | { type: 'stage.reached'; data: { stage: DocketStage; unit?: string } }
  | { type: 'reply.noted'; data: NonNullable<Docket['reply']> }
  | { type: 'clock.started'; data: ClockStarted }
  | { type: 'clock.stopped'; data: ClockKey }
  | {
      type: 'reminder.issued'
      data: ClockKey & { rung: number; name: Rung['name']; audience: Rung['audience'] }
    }
  | { type: 'deadline.passed'; data: ClockKey & { due: string; rule: PolicyKey } }

const blank: Docket = { stage: 'in-review', title: '', proposers: [], clocks: [] }

function evolve(state: Docket, fact: DocketFact, { at }: FactMeta): Docket {
  const changed = ({ clock, round }: ClockKey, change: (one: RunningClock) => Partial<RunningClock>) => ({
    ...state,
    clocks: state.clocks.map((one) =>
      one.clock === clock && one.round === round ? { ...one, ...change(one) } : one,
    ),
  })
  switch (fact.type) {
    case 'docket.opened':
      return { ...state, ...fact.data, stage: 'in-review' }
    case 'docket.accepted': {
      const { proposal, at: acceptedAt } = fact.data
      const { title, proposers } = proposal
      return { ...state, title, proposers, accepted: proposal, acceptedAt, stage: 'accepted' }
    }
    case 'proposal.published':
      return { ...state, publishedAt: at }
    case 'stage.reached':
      return { ...state, ...fact.data }
    case 'reply.noted':
      return { ...state, reply: fact.data, stage: 'delivered' }
    case 'clock.started':
      return { ...state, clocks: [...state.clocks, fact.data] }
    case 'clock.stopped':
      return changed(fact.data, () => ({ stoppedAt: at }))
    case 'reminder.issued':
      return changed(fact.data, ({ rungs }) => ({
        rungs: rungs.map((rung, index) => (index === fact.data.rung ? { ...rung, firedAt: at } : rung)),
      }))
    case 'deadline.passed':
      return changed(fact.data, () => ({ passedAt: at }))
  }
}

export const docket: Aggregate<Docket, DocketFact> = {
  name: 'docket',
  initial: blank,
  evolve,
  announce: {
    'clock.started': (_state, fact) => {
      const { clock, round, deadline, rule } = fact.data as ClockStarted
      return { clock, round, due: deadline.due, policy: rule, provisional: deadline.provisional }
    },
    'deadline.passed': (_state, fact) => {
      const { clock, round, due, rule } = (fact as Extract<DocketFact, { type: 'deadline.passed' }>).data
      return { clock, round, due, policy: rule }
    },
  },
}

export function partiesOf({ proposers, unit }: Docket): Parties {
  return { persons: proposers.map(({ id }) => id), units: unit === undefined ? [] : [unit] }
}

export const isRunning = ({ stoppedAt }: RunningClock): boolean => stoppedAt === undefined

/** The instant at which something next happens by itself; absent when nothing will. */
export function nextEventAt({ clocks }: Docket): string | undefined {
  const instants = clocks
    .filter(isRunning)
    .flatMap(({ rungs, deadline, passedAt }) => [
      ...rungs.filter(({ firedAt }) => firedAt === undefined).map(({ at }) => at),
      ...(passedAt === undefined ? [deadline.due] : []),
    ])
  return instants.sort()[0]
}

/**
 * What the tick finds to do: each rung whose instant has come and which has not fired, in order, and each deadline
 * that has passed. Looked at on the newest state: a clock that has stopped chases nobody.
 */
export function ring(state: Docket, now: string): DocketFact[] {
  return state.clocks.filter(isRunning).flatMap(({ clock, round, rule, deadline, rungs, passedAt }) => {
    const issued = rungs.flatMap(({ name, audience, at, firedAt }, rung): DocketFact[] =>
      firedAt === undefined && at <= now
        ? [{ type: 'reminder.issued', data: { clock, round, rung, name, audience } }]
        : [],
    )
    const passed: DocketFact[] =
      passedAt === undefined && now > deadline.due
        ? [{ type: 'deadline.passed', data: { clock, round, due: deadline.due, rule } }]
        : []
    return [...issued, ...passed]
  })
}

/** Green, yellow when little of the time is left (policy `yellowShare`), red when it has passed, grey when stopped. */
export function lightOf(
  { deadline, stoppedAt }: Pick<RunningClock, 'deadline' | 'stoppedAt'>,
  { now, policy, deadlines }: Pick<Context, 'now' | 'policy' | 'deadlines'>,
): Light {
  if (stoppedAt !== undefined) return 'grey'
  if (now > deadline.due) return 'red'
  const left = deadlines.workingDaysBetween(now, deadline.due)
  const whole = deadlines.workingDaysBetween(deadline.start, deadline.due)
  return left <= whole * policy.yellowShare ? 'yellow' : 'green'
}

type Occurred = Context & { readonly occurredAt: string }

/** The policy key that says how long each clock runs. */
const ruleOf = {
  'pre-assignment': 'preassignDays',
  claim: 'objectionDays',
  signature: 'signInDays',
  reply: 'replyPeriod',
  feedback: 'feedbackDays',
} as const satisfies Record<ClockName, PolicyKey>

function startClock(
  { clocks }: Docket,
  clock: ClockName,
  responsible: Responsible,
  { policy, deadlines, occurredAt }: Occurred,
): DocketFact {
  const rule = ruleOf[clock]
  const period: Period = policy[rule]
  const deadline = deadlines.dueOf(occurredAt, period, rule)
  const rungs = policy.ladders[clock]
    .map(({ name, audience, offset }) => ({ name, audience, at: deadlines.offsetFrom(deadline.due, offset) }))
    // A rung that would come before the clock has started says nothing.
    .filter(({ at }) => at > occurredAt)
  const round = clocks.filter((one) => one.clock === clock).length + 1
  return {
    type: 'clock.started',
    data: { clock, round, rule, policyVersion: policy.version, deadline, responsible, rungs },
  }
}

function stopClocks({ clocks }: Docket, ...names: ClockName[]): DocketFact[] {
  return clocks
    .filter((one) => isRunning(one) && names.includes(one.clock))
    .map(({ clock, round }) => ({ type: 'clock.stopped', data: { clock, round } }))
}

/** A case's facts come from another service than the acceptance they rest on: they wait for it. */
const afterAcceptance =
  <Data>(react: (state: Docket, data: Data, context: Occurred) => readonly DocketFact[]) =>
  (state: Docket, data: Data, context: Occurred): readonly DocketFact[] | Park =>
    state.accepted === undefined ? { park: 'proposal.accepted' } : react(state, data, context)

const stage = (reached: DocketStage, unit?: string): DocketFact => ({
  type: 'stage.reached',
  data: { stage: reached, ...(unit === undefined ? {} : { unit }) },
})

export const docketReactions: Reactions<Docket, DocketFact> = {
  'proposal.filed': (_state, { title, proposers }) => [{ type: 'docket.opened', data: { title, proposers } }],
  'proposal.returned': () => [stage('returned')],
  'proposal.not-accepted': () => [stage('not-accepted')],
  'proposal.withdrawn': () => [stage('withdrawn')],

  'proposal.accepted': (state, proposal, context) => [
    { type: 'docket.accepted', data: { proposal, at: context.occurredAt } },
    // H1 河南、枣庄: 立案目录公开; B7: without the proposer's consent never.
    ...(proposal.consent.public ? [{ type: 'proposal.published', data: {} } as const] : []),
    startClock(state, 'pre-assignment', { office: 'dispatch' }, context),
  ],

  'case.pre-assigned': afterAcceptance((state, { unit }, context) => [
    ...stopClocks(state, 'pre-assignment'),
    stage('pre-assigned', unit),
    startClock(state, 'claim', { unit }, context),
  ]),
  'case.claimed': afterAcceptance((state) => stopClocks(state, 'claim')),
  'case.objected': afterAcceptance((state) => stopClocks(state, 'claim')),
  'case.arbitrated': afterAcceptance((_state, { unit }) => [stage('pre-assigned', unit)]),
  'case.dispatched': afterAcceptance((state, { unit }, context) => [
    stage('dispatched', unit),
    startClock(state, 'signature', { unit }, context),
    startClock(state, 'reply', { unit }, context),
  ]),
  'case.signed-for': afterAcceptance((state) => [...stopClocks(state, 'signature'), stage('in-handling')]),
  'reply.delivered': afterAcceptance((state, { unit, resultClass, letter, answers, proposers }, context) => [
    ...stopClocks(state, 'signature', 'reply'),
    { type: 'reply.noted', data: { unit, resultClass, letter, answers, at: context.occurredAt } },
    startClock(state, 'feedback', { persons: proposers.map(({ id }) => id) }, context),
  ]),
  'verdict.closed': (state) =>
    state.reply === undefined
      ? { park: 'reply.delivered' }
      : [...stopClocks(state, 'feedback'), stage('closed')],
}
