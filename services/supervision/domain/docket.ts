// The docket 督办案卷 of a proposal: every clock that runs for it, the rungs that were fired, and what is public.
// It hears all services; the clocks' lengths, ladders and audiences are policy.
import type { BodyOf } from '#contracts/api/index.ts'
import type { supervisionApi } from '#contracts/api/supervision.ts'
import type { Answer, Proposer, PublicFactData } from '#contracts/facts.ts'
import type { PolicyKey, Rung } from '#contracts/policy.ts'
import { type Refusal, refuse } from '#contracts/problems.ts'
import type { ClockName, DocketStage, Light, PauseReason, ResultClass } from '#contracts/terms.ts'
import type { Act, Acts, Aggregate, Context, Park, Parties, Reactions } from '#kernel/aggregate.ts'
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
  /** 暂停: nothing rings and nothing passes while it lasts. */
  readonly paused?: { readonly reason: PauseReason; readonly note: string; readonly since: string }
  readonly extensions: number
  readonly extensionRequest?: { readonly reason: string; readonly by: string; readonly at: string }
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
  readonly coUnits: readonly string[]
  readonly clocks: readonly RunningClock[]
  readonly reply?: {
    readonly round: number
    readonly unit: string
    readonly resultClass: ResultClass
    readonly letter: string
    readonly answers: readonly Answer[]
    readonly at: string
  }
}

type ClockKey = { clock: ClockName; round: number }
/** A clock whose due instant has moved, with its rungs planned anew. */
type Moved = ClockKey & { rule: PolicyKey; deadline: Deadline; rungs: PlannedRung[] }
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
  | { type: 'stage.reached'; data: { stage: DocketStage; unit?: string; coUnits?: string[] } }
  | { type: 'reply.noted'; data: NonNullable<Docket['reply']> }
  | { type: 'clock.started'; data: ClockStarted }
  | { type: 'clock.stopped'; data: ClockKey }
  | { type: 'extension.requested'; data: ClockKey & { reason: string } }
  | { type: 'extension.refused'; data: ClockKey & { remark: string } }
  | { type: 'clock.extended'; data: Moved & { remark: string } }
  | { type: 'clock.paused'; data: ClockKey & { reason: PauseReason; note: string } }
  | { type: 'clock.resumed'; data: Moved & { note: string; pausedDays: number } }
  | {
      type: 'reminder.issued'
      data: ClockKey & { rung: number; name: Rung['name']; audience: Rung['audience'] }
    }
  | { type: 'deadline.passed'; data: ClockKey & { due: string; rule: PolicyKey } }

const blank: Docket = { stage: 'in-review', title: '', proposers: [], coUnits: [], clocks: [] }

/** The clock with its new deadline, which has not passed. */
function movedTo({ passedAt: _, ...one }: RunningClock, { deadline, rungs }: Moved): RunningClock {
  return { ...one, deadline, rungs }
}

function withoutRequest({ extensionRequest: _, ...one }: RunningClock): RunningClock {
  return one
}

function evolve(state: Docket, fact: DocketFact, { at, actor }: FactMeta): Docket {
  const replaced = ({ clock, round }: ClockKey, change: (one: RunningClock) => RunningClock) => ({
    ...state,
    clocks: state.clocks.map((one) => (one.clock === clock && one.round === round ? change(one) : one)),
  })
  const changed = (key: ClockKey, change: (one: RunningClock) => Partial<RunningClock>) =>
    replaced(key, (one) => ({ ...one, ...change(one) }))
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
      return { ...state, clocks: [...state.clocks, { ...fact.data, extensions: 0 }] }
    case 'clock.stopped':
      return changed(fact.data, () => ({ stoppedAt: at }))
    case 'extension.requested': {
      const extensionRequest = { reason: fact.data.reason, by: actor.kind === 'person' ? actor.name : '', at }
      return changed(fact.data, () => ({ extensionRequest }))
    }
    case 'extension.refused':
      return replaced(fact.data, withoutRequest)
    case 'clock.extended':
      return replaced(fact.data, (one) => ({
        ...withoutRequest(movedTo(one, fact.data)),
        extensions: one.extensions + 1,
      }))
    case 'clock.paused': {
      const { reason, note } = fact.data
      return changed(fact.data, () => ({ paused: { reason, note, since: at } }))
    }
    case 'clock.resumed':
      return replaced(fact.data, ({ paused: _, ...one }) => movedTo(one, fact.data))
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
    'clock.extended': (_state, fact) => {
      const { clock, round, deadline, rule } = fact.data as Moved
      return { clock, round, due: deadline.due, policy: rule }
    },
    'clock.resumed': (_state, fact) => {
      const { clock, round, deadline } = fact.data as Moved
      return { clock, round, due: deadline.due }
    },
    'deadline.passed': (_state, fact) => {
      const { clock, round, due, rule } = (fact as Extract<DocketFact, { type: 'deadline.passed' }>).data
      return { clock, round, due, policy: rule }
    },
  },
}

export function partiesOf({ proposers, unit, coUnits }: Docket): Parties {
  return {
    persons: proposers.map(({ id }) => id),
    units: [...(unit === undefined ? [] : [unit]), ...coUnits],
  }
}

export const isRunning = ({ stoppedAt }: RunningClock): boolean => stoppedAt === undefined
const isTicking = (one: RunningClock): boolean => isRunning(one) && one.paused === undefined

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
  return state.clocks.filter(isTicking).flatMap(({ clock, round, rule, deadline, rungs, passedAt }) => {
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

/** Green, yellow when little of the time is left (policy `yellowShare`), red when it has passed, grey when paused or stopped. */
export function lightOf(
  { deadline, stoppedAt, paused }: Pick<RunningClock, 'deadline' | 'stoppedAt' | 'paused'>,
  { now, policy, deadlines }: Pick<Context, 'now' | 'policy' | 'deadlines'>,
): Light {
  if (stoppedAt !== undefined || paused !== undefined) return 'grey'
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
  opinion: 'opinionDays',
  reply: 'replyPeriod',
  feedback: 'feedbackDays',
  talks: 'talksDays',
} as const satisfies Record<ClockName, PolicyKey>
type PeriodKey = (typeof ruleOf)[ClockName] | 'reworkPeriod'

function startClock(
  { clocks }: Pick<Docket, 'clocks'>,
  clock: ClockName,
  responsible: Responsible,
  { policy, deadlines, occurredAt }: Occurred,
  rule: PeriodKey = ruleOf[clock],
): DocketFact {
  const deadline = deadlines.dueOf(occurredAt, policy[rule], rule)
  const rungs = plannedRungs(clock, deadline.due, occurredAt, { policy, deadlines })
  const round = clocks.filter((one) => one.clock === clock).length + 1
  return {
    type: 'clock.started',
    data: { clock, round, rule, policyVersion: policy.version, deadline, responsible, rungs },
  }
}

/** The ladder of a clock on its due instant; a rung that would have come by then says nothing. */
function plannedRungs(
  clock: ClockName,
  due: string,
  from: string,
  { policy, deadlines }: Pick<Context, 'policy' | 'deadlines'>,
): PlannedRung[] {
  return policy.ladders[clock]
    .map(({ name, audience, offset }) => ({ name, audience, at: deadlines.offsetFrom(due, offset) }))
    .filter(({ at }) => at > from)
}

/** The opinion clocks of all co-handlers, each its own round. */
function startOpinionClocks(state: Docket, coUnits: readonly string[], context: Occurred): DocketFact[] {
  const started: DocketFact[] = []
  for (const unit of coUnits) {
    const clocks = [
      ...state.clocks,
      ...started.flatMap((one) => (one.type === 'clock.started' ? [one.data] : [])),
    ]
    started.push(startClock({ clocks: clocks as RunningClock[] }, 'opinion', { unit }, context))
  }
  return started
}

function stopClocks({ clocks }: Docket, ...names: ClockName[]): DocketFact[] {
  return clocks.filter((one) => isRunning(one) && names.includes(one.clock)).map(stopped)
}

function stopped({ clock, round }: ClockKey): DocketFact {
  return { type: 'clock.stopped', data: { clock, round } }
}

/** A case's facts come from another service than the acceptance they rest on: they wait for it. */
const afterAcceptance =
  <Data>(react: (state: Docket, data: Data, context: Occurred) => readonly DocketFact[]) =>
  (state: Docket, data: Data, context: Occurred): readonly DocketFact[] | Park =>
    state.accepted === undefined ? { park: 'proposal.accepted' } : react(state, data, context)

/** What follows on a reply comes from another service than the reply of that round: it waits for it. */
const afterReply =
  <Data extends { round: number }>(
    react: (state: Docket, data: Data, context: Occurred) => readonly DocketFact[],
  ) =>
  (state: Docket, data: Data, context: Occurred): readonly DocketFact[] | Park =>
    state.reply === undefined || state.reply.round < data.round
      ? { park: 'reply.delivered' }
      : react(state, data, context)

const stage = (reached: DocketStage, units: { unit?: string; coUnits?: string[] } = {}): DocketFact => ({
  type: 'stage.reached',
  data: { stage: reached, ...units },
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

  'case.pre-assigned': afterAcceptance((state, { unit, coUnits }, context) => [
    ...stopClocks(state, 'pre-assignment'),
    stage('pre-assigned', { unit, coUnits }),
    startClock(state, 'claim', { unit }, context),
  ]),
  'case.claimed': afterAcceptance((state) => stopClocks(state, 'claim')),
  'case.objected': afterAcceptance((state) => stopClocks(state, 'claim')),
  'case.arbitrated': afterAcceptance((_state, { unit, coUnits }) => [
    stage('pre-assigned', { unit, coUnits }),
  ]),
  'case.dispatched': afterAcceptance((state, { unit, coUnits }, context) => [
    stage('dispatched', { unit, coUnits }),
    startClock(state, 'signature', { unit }, context),
    ...startOpinionClocks(state, coUnits, context),
    startClock(state, 'reply', { unit }, context),
  ]),
  'opinion.given': afterAcceptance((state, { unit }) =>
    state.clocks
      .filter((one) => isRunning(one) && one.clock === 'opinion' && one.responsible.unit === unit)
      .map(stopped),
  ),
  'case.signed-for': afterAcceptance((state) => [...stopClocks(state, 'signature'), stage('in-handling')]),
  'reply.delivered': afterAcceptance(
    (state, { round, unit, resultClass, letter, answers, proposers }, context) => [
      ...stopClocks(state, 'signature', 'opinion', 'reply'),
      { type: 'reply.noted', data: { round, unit, resultClass, letter, answers, at: context.occurredAt } },
      startClock(state, 'feedback', { persons: proposers.map(({ id }) => id) }, context),
    ],
  ),
  // F7 渝北: 非满意 → 面对面协商
  'talks.called': afterReply((state, _data, context) => [
    ...stopClocks(state, 'feedback'),
    startClock(state, 'talks', { office: 'supervision' }, context),
  ]),
  'second-handling.ordered': (state, { round }, context) =>
    afterReply((one: Docket) => stopClocks(one, 'talks'))(state, { round: round - 1 }, context),
  // F8 四川: 重新办理 3 个月内再次答复
  'case.reopened': afterAcceptance((state, { unit, coUnits }, context) => [
    stage('in-handling'),
    ...startOpinionClocks(state, coUnits, context),
    startClock(state, 'reply', { unit }, context, 'reworkPeriod'),
  ]),
  'verdict.closed': afterReply((state) => [...stopClocks(state, 'feedback', 'talks'), stage('closed')]),
}

type Body<Name extends keyof typeof supervisionApi> = BodyOf<(typeof supervisionApi)[Name]>
type On<Name extends keyof typeof supervisionApi> = Act<Docket, Body<Name>, DocketFact>

const underWay: readonly DocketStage[] = [
  'accepted',
  'pre-assigned',
  'dispatched',
  'in-handling',
  'delivered',
]

/** The running clock of a name, or why the act cannot be about it. */
function onClock(
  { clocks }: Docket,
  name: ClockName,
  act: (one: RunningClock) => readonly DocketFact[] | Refusal,
): readonly DocketFact[] | Refusal {
  const running = clocks.filter((one) => isRunning(one) && one.clock === name)
  const one = running.at(-1)
  return one === undefined
    ? refuse('clock-unknown', { allowed: { clocks: clocks.filter(isRunning).map(({ clock }) => clock) } })
    : act(one)
}

const keyOf = ({ clock, round }: ClockKey): ClockKey => ({ clock, round })

/** E19: 延期须经同意. The unit the clock waits for asks, and the supervision office decides. */
const requestExtension: On<'requestExtension'> = {
  from: underWay,
  decide: (state, { clock, reason }, { actor, policy }) =>
    onClock(state, clock, (one) => {
      const asking = actor.kind === 'person' ? actor.unit : undefined
      if (one.responsible.unit === undefined || one.responsible.unit !== asking) return refuse('not-yours')
      if (one.extensionRequest !== undefined) return refuse('extension-open')
      return one.extensions >= policy.extensionLimit
        ? refuse('extension-limit', {
            source: 'policy: extensionLimit',
            allowed: { limit: policy.extensionLimit },
          })
        : [{ type: 'extension.requested', data: { ...keyOf(one), reason } }]
    }),
}

const decideExtension: On<'decideExtension'> = {
  from: underWay,
  decide: (state, { clock, approved, remark }, context) =>
    onClock(state, clock, (one) => {
      if (one.extensionRequest === undefined) return refuse('extension-none')
      if (!approved) return [{ type: 'extension.refused', data: { ...keyOf(one), remark } }]
      const { policy, deadlines, now } = context
      const deadline = deadlines.dueOf(one.deadline.due, policy.extensionPeriod, 'extensionPeriod')
      return [
        {
          type: 'clock.extended',
          data: {
            ...keyOf(one),
            rule: 'extensionPeriod',
            deadline: { ...deadline, start: one.deadline.start },
            rungs: replanned(one, deadline.due, now, context),
            remark,
          },
        },
      ]
    }),
}

/** What has fired stays; the rest of the ladder follows the new due instant. */
function replanned(
  one: RunningClock,
  due: string,
  now: string,
  context: Pick<Context, 'policy' | 'deadlines'>,
): PlannedRung[] {
  const fired = one.rungs.filter(({ firedAt }) => firedAt !== undefined)
  return [...fired, ...plannedRungs(one.clock, due, now, context)]
}

const pause: On<'pause'> = {
  from: underWay,
  decide: (state, { clock, reason, note }) =>
    onClock(state, clock, (one) =>
      one.paused !== undefined
        ? refuse('clock-paused')
        : [{ type: 'clock.paused', data: { ...keyOf(one), reason, note } }],
    ),
}

/** The working days of the pause are given back. */
const resume: On<'resume'> = {
  from: underWay,
  decide: (state, { clock, note }, context) =>
    onClock(state, clock, (one) => {
      if (one.paused === undefined) return refuse('clock-running')
      const { deadlines, now } = context
      const pausedDays = Math.max(0, deadlines.workingDaysBetween(one.paused.since, now))
      const deadline = deadlines.dueOf(one.deadline.due, { unit: 'working-day', count: pausedDays }, one.rule)
      return [
        {
          type: 'clock.resumed',
          data: {
            ...keyOf(one),
            rule: one.rule,
            deadline: { ...deadline, start: one.deadline.start },
            rungs: replanned(one, deadline.due, now, context),
            note,
            pausedDays,
          },
        },
      ]
    }),
}

export const docketActs: Acts<Docket, DocketFact> = {
  'docket.request-extension': requestExtension,
  'docket.decide-extension': decideExtension,
  'docket.pause': pause,
  'docket.resume': resume,
}
