// The docket 督办案卷 of a proposal: every clock that runs for it, the rungs that were fired, and what is public.
// It hears all services; the clocks' lengths, ladders and audiences are policy.
import type { PublicFactData } from '#contracts/facts.ts'
import type { Period, PolicyKey, Rung } from '#contracts/policy.ts'
import type { Role } from '#contracts/roles.ts'
import type { Answer, Proposer } from '#contracts/shapes.ts'
import type { ClockName, DecisionName, DocketStage, Light, PausedFor, ResultClass } from '#contracts/terms.ts'
import type { Aggregate, Context, Parties } from '#kernel/aggregate.ts'
import type { Deadline } from '#kernel/deadlines.ts'
import type { FactMeta } from '#kernel/decision.ts'
import {
  type Addressee,
  decisionNotice,
  type Notice,
  noticeOf,
  officeNotice,
  type Responsible,
  readUpTo,
  type Told,
  toTheResponsible,
} from './docket-notices.ts'

type Accepted = Omit<PublicFactData<'case.taken-over'>, 'level'> &
  Partial<Pick<PublicFactData<'proposal.accepted'>, 'suggestedUnits' | 'consent'>>

export interface PlannedRung {
  readonly name: Rung['name']
  readonly audience: Rung['audience']
  /** From the due instant, as the policy had it. */
  readonly offset: Rung['offset']
  readonly at: string
  readonly firedAt?: string
}

/** An instant that another level has set. */
export interface SetSpan {
  readonly due: string
  readonly setBy: string
  readonly rule: PolicyKey
}

/** What a deadline is made of: a length the policy gives, a pause, whose working days are given back, or a set instant. */
export type Span =
  | SetSpan
  | { readonly period: Deadline['period']; readonly rule: PolicyKey }
  | { readonly from: string; readonly until: string; readonly rule: PolicyKey }

/** A due instant that a published calendar moved. */
export interface ClockMove {
  readonly from: string
  readonly due: string
  readonly at: string
  readonly calendar: string
  readonly reason: string
}

export interface RunningClock {
  readonly clock: ClockName
  readonly round: number
  readonly rule: PolicyKey
  readonly policyVersion: string
  readonly deadline: Deadline
  /** What the deadline is made of, so that it can be counted anew. */
  readonly spans: readonly Span[]
  /** When and why a published calendar moved it. */
  readonly moves: readonly ClockMove[]
  readonly responsible: Responsible
  readonly rungs: readonly PlannedRung[]
  /** 暂停: nothing rings and nothing passes while it lasts. */
  readonly paused?: { readonly reason: PausedFor; readonly note: string; readonly since: string }
  readonly extensions: number
  readonly extensionRequest?: { readonly reason: string; readonly by: string; readonly at: string }
  readonly passedAt?: string
  readonly stoppedAt?: string
}

type Recurring = PublicFactData<'proposal.recurring'>

export interface Docket {
  readonly stage: DocketStage
  readonly title: string
  readonly proposers: readonly Proposer[]
  readonly accepted?: Accepted
  /** The level that handed the case over: its proposers are nobody here. */
  readonly origin?: string
  /** 涉密: only these roles and its proposers know of it (C13). */
  readonly restrictedTo?: readonly Role[]
  readonly acceptedAt?: string
  readonly publishedAt?: string
  /** 反复提交: the same matter was proposed in these earlier sessions. */
  readonly recurring?: Recurring
  readonly unit?: string
  readonly coUnits: readonly string[]
  readonly clocks: readonly RunningClock[]
  readonly notices: readonly Notice[]
  readonly reply?: {
    readonly round: number
    readonly unit: string
    readonly resultClass: ResultClass
    readonly letter: string
    readonly answers: readonly Answer[]
    readonly at: string
  }
}

export type ClockKey = { clock: ClockName; round: number }
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
  | { type: 'docket.taken-over'; data: { proposal: Accepted; origin: string; at: string } }
  | { type: 'docket.restricted'; data: { to: readonly Role[] } }
  | { type: 'docket.unrestricted'; data: Record<string, never> }
  /** 反复提交 (C12 辽宁): the mark by which it is taken up for joint supervision. */
  | { type: 'recurring.noted'; data: Recurring }
  | { type: 'recurring.ended'; data: Record<string, never> }
  | { type: 'proposal.published'; data: Record<string, never> }
  | { type: 'stage.reached'; data: { stage: DocketStage; unit?: string; coUnits?: string[] } }
  | { type: 'reply.noted'; data: NonNullable<Docket['reply']> }
  | { type: 'clock.started'; data: ClockStarted }
  | { type: 'clock.stopped'; data: ClockKey }
  | { type: 'extension.requested'; data: ClockKey & { reason: string } }
  | { type: 'extension.refused'; data: ClockKey & { remark: string } }
  | { type: 'clock.extended'; data: Moved & { period: Period; remark: string } }
  | { type: 'clock.paused'; data: ClockKey & { reason: PausedFor; note: string } }
  | { type: 'clock.resumed'; data: Moved & { note: string; pausedDays: number; until: string } }
  /** A calendar was published: counted anew, another deadline. */
  | { type: 'clock.moved'; data: Moved & { from: string; calendar: string; reason: string } }
  /** The same, with the same due instant; rungs may have moved. */
  | { type: 'clock.confirmed'; data: ClockKey & { deadline: Deadline; rungs: PlannedRung[] } }
  | {
      type: 'reminder.issued'
      data: ClockKey & { rung: number; name: Rung['name']; audience: Rung['audience']; unit?: string }
    }
  | { type: 'deadline.passed'; data: ClockKey & { due: string; rule: PolicyKey } }
  /** C14: what a review has decided or asks, to every proposer; and to who was invited that the filing has ended co-signing. */
  | { type: 'decision.noticed'; data: { name: DecisionName | 'signing-ended'; text: string; to: string[] } }
  /** C2: what the review asks of an office, which answers for it with no deadline. */
  | { type: 'office.noticed'; data: { name: 'panel-lacking'; text: string; office: Role } }
  /** Others were merged into it: these are its proposers now. */
  | { type: 'proposers.widened'; data: { proposers: Proposer[] } }
  | { type: 'notice.acknowledged'; data: { notice: number; as: Addressee } }

const blank: Docket = { stage: 'in-review', title: '', proposers: [], coUnits: [], clocks: [], notices: [] }

function begun(started: ClockStarted): RunningClock {
  const { deadline, rule } = started
  const { due, period, setBy } = deadline
  const length: Span = setBy === undefined ? { period, rule } : { due, setBy, rule }
  return { ...started, spans: [length], moves: [], extensions: 0 }
}

/** The clock with its new deadline, which has not passed. */
function movedTo({ passedAt: _, ...one }: RunningClock, { deadline, rungs }: Moved): RunningClock {
  return { ...one, deadline, rungs }
}

/** Back at the dispatch office, nobody's yet. */
function withoutUnits({ unit: _, ...state }: Docket): Docket {
  return { ...state, stage: 'accepted', coUnits: [] }
}

function withoutRecurring({ recurring: _, ...state }: Docket): Docket {
  return state
}

function withoutRestriction({ restrictedTo: _, ...state }: Docket): Docket {
  return state
}

/** C13: closed to all but the cleared roles and its own proposers. */
export function isClosedTo({ restrictedTo, proposers }: Docket, { actor }: Pick<Context, 'actor'>): boolean {
  if (restrictedTo === undefined) return false
  if (actor.kind !== 'person') return true
  return !restrictedTo.includes(actor.role) && !proposers.some(({ id }) => id === actor.id)
}

/** What lists that others read call it. */
export const listedTitle = ({ title, restrictedTo }: Docket): string =>
  restrictedTo === undefined ? title : '（涉密，限定知悉）'

function withoutRequest({ extensionRequest: _, ...one }: RunningClock): RunningClock {
  return one
}

/** What a fact tells people about a clock, if it does. */
function toldBy(fact: DocketFact): Told | undefined {
  switch (fact.type) {
    case 'reminder.issued':
      return fact.data
    case 'deadline.passed':
      return { ...fact.data, name: 'deadline-passed', audience: toTheResponsible }
    case 'clock.moved':
      return fact.data.from === fact.data.deadline.due
        ? undefined
        : { ...fact.data, name: 'deadline-moved', audience: toTheResponsible }
    default:
      return undefined
  }
}

/** Every notice there is follows from a fact, and is kept with it. */
function evolve(state: Docket, fact: DocketFact, meta: FactMeta): Docket {
  const told = toldBy(fact)
  const one = told && state.clocks.find(({ clock, round }) => clock === told.clock && round === told.round)
  const notices =
    told === undefined || one === undefined
      ? state.notices
      : [...state.notices, noticeOf(state.notices, told, one.responsible, meta.at)]
  return after({ ...state, notices }, fact, meta)
}

function after(state: Docket, fact: DocketFact, { at, actor }: FactMeta): Docket {
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
    case 'docket.taken-over': {
      const { proposal, origin, at: acceptedAt } = fact.data
      return { ...state, title: proposal.title, accepted: proposal, acceptedAt, origin, stage: 'accepted' }
    }
    case 'docket.restricted':
      return { ...state, restrictedTo: fact.data.to }
    case 'docket.unrestricted':
      return withoutRestriction(state)
    case 'recurring.noted':
      return { ...state, recurring: fact.data }
    case 'recurring.ended':
      return withoutRecurring(state)
    case 'proposal.published':
      return { ...state, publishedAt: at }
    case 'stage.reached':
      return fact.data.stage === 'accepted' ? withoutUnits(state) : { ...state, ...fact.data }
    case 'reply.noted':
      return { ...state, reply: fact.data, stage: 'delivered' }
    case 'clock.started':
      return { ...state, clocks: [...state.clocks, begun(fact.data)] }
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
        spans: [...one.spans, { period: fact.data.period, rule: fact.data.rule }],
        extensions: one.extensions + 1,
      }))
    case 'clock.paused': {
      const { reason, note } = fact.data
      return changed(fact.data, () => ({ paused: { reason, note, since: at } }))
    }
    case 'clock.resumed':
      return replaced(fact.data, ({ paused, ...one }) => {
        const { until, rule } = fact.data
        const from = paused?.since ?? until
        return { ...movedTo(one, fact.data), spans: [...one.spans, { from, until, rule }] }
      })
    case 'clock.moved': {
      const { from, deadline, calendar, reason } = fact.data
      const move = { from, due: deadline.due, at, calendar, reason }
      return replaced(fact.data, (one) => ({
        // A deadline that has passed is open again only if its new instant lies ahead.
        ...(deadline.due > at ? movedTo(one, fact.data) : { ...one, deadline, rungs: fact.data.rungs }),
        moves: [...one.moves, move],
      }))
    }
    case 'clock.confirmed':
      return changed(fact.data, () => ({ deadline: fact.data.deadline, rungs: fact.data.rungs }))
    case 'reminder.issued':
      return changed(fact.data, ({ rungs }) => ({
        rungs: rungs.map((rung, index) => (index === fact.data.rung ? { ...rung, firedAt: at } : rung)),
      }))
    case 'deadline.passed':
      return changed(fact.data, () => ({ passedAt: at }))
    case 'decision.noticed':
      return { ...state, notices: [...state.notices, decisionNotice(state.notices, fact.data, at)] }
    case 'office.noticed':
      return { ...state, notices: [...state.notices, officeNotice(state.notices, fact.data, at)] }
    case 'proposers.widened':
      return { ...state, ...fact.data }
    case 'notice.acknowledged': {
      const { as, notice } = fact.data
      const by = actor.kind === 'person' ? actor.name : ''
      return { ...state, notices: readUpTo(state.notices, notice, { as, by, at }) }
    }
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
    'clock.moved': (_state, fact) => {
      const { clock, round, deadline, from, calendar, reason } = (
        fact as Extract<DocketFact, { type: 'clock.moved' }>
      ).data
      return { clock, round, from, due: deadline.due, calendar, reason }
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

/** A unit that is to answer about what was passed to it for reference 研究参考 reads its reminders, and nothing of the review. */
export function actorsOf(state: Docket): Parties {
  const { persons, units } = partiesOf(state)
  const referred = state.clocks
    .filter(({ clock }) => clock === 'reference')
    .flatMap(({ responsible: { unit } }) => (unit === undefined ? [] : [unit]))
  return { persons: [...persons, ...unsigned(state)], units: [...units, ...referred] }
}

/** Who was told that co-signing has ended without them: they acknowledge that, and read nothing else (B2). */
const unsigned = ({ notices }: Docket): string[] =>
  notices
    .filter(({ name }) => name === 'signing-ended')
    .flatMap(({ to }) => to)
    .map((one) => one.replace(/^person:/, ''))

export const isRunning = ({ stoppedAt }: RunningClock): boolean => stoppedAt === undefined
export const isTicking = (one: RunningClock): boolean => isRunning(one) && one.paused === undefined

/** The instant at which something next happens by itself; absent when nothing will. */
export function nextEventAt({ clocks }: Docket): string | undefined {
  const instants = clocks
    .filter(isTicking)
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
  return state.clocks
    .filter(isTicking)
    .flatMap(({ clock, round, rule, deadline, rungs, passedAt, responsible }) => {
      const whose = responsible.unit === undefined ? {} : { unit: responsible.unit }
      const issued = (afterDue: boolean): DocketFact[] =>
        rungs.flatMap(({ name, audience, at, firedAt }, rung): DocketFact[] =>
          firedAt === undefined && at <= now && at > deadline.due === afterDue
            ? [{ type: 'reminder.issued', data: { clock, round, rung, name, audience, ...whose } }]
            : [],
        )
      const passed: DocketFact[] =
        passedAt === undefined && now > deadline.due
          ? [{ type: 'deadline.passed', data: { clock, round, due: deadline.due, rule } }]
          : []
      return [...issued(false), ...passed, ...issued(true)]
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
