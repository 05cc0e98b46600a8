// An aggregate over HTTP: its acts as commands, its page with history and what this person may do now. Every service's
// API is made of these two handlers and its own lists.
import type { Endpoint, Receipt, TimelineEntry } from '#contracts/api/endpoint.ts'
import type { BodyOf, ResultOf } from '#contracts/api/index.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, type Refusal, refuse } from '#contracts/refusal.ts'
import { type Action, type Role, roleNames } from '#contracts/roles.ts'
import type { Act, Acts, Aggregate, Context, Parties } from '../aggregate.ts'
import { carryOut, type Waiting } from '../command.ts'
import { internalize } from '../content.ts'
import type { ContextAt } from '../context.ts'
import type { Actor, DecisionRecord, Fact } from '../decision.ts'
import { derivedId } from '../hash.ts'
import { advance, type History, unbegun } from '../ledger.ts'
import type { Clock, RecordStore } from '../ports.ts'
import { actorOf, type Capacity, capacitiesFor, covers, type Principal } from './principal.ts'
import type { Handler, Request } from './router.ts'

/** What a service says of an aggregate beyond its decisions, so that people can see and use it. */
export interface Resource<State, F extends Fact> {
  readonly aggregate: Aggregate<State, F>
  readonly acts: Acts<State, F>
  status(state: State): string
  /** What its states are called: where a refusal and the documents say in which of them an act is possible. */
  readonly stateNames?: Readonly<Record<string, string>>
  /** Whose it is: who may act on it. */
  parties(state: State): Parties
  /** Who may read it at an instant, where these are others than those who may act. */
  readers?(state: State, now: string): Parties
  /** Whether an office, which reads by the scope of its level, may look yet. */
  toOffices?(state: State, office: Role): boolean
  /** Whom it is closed to whatever the table of permissions says: to them it is not known to be there. */
  closedTo?(state: State, context: Context): boolean
  /** Why nothing may be done to it now, whatever the act. */
  held?(state: State): Refusal | undefined
  /** One fact in plain Chinese, for the timeline; nothing for what concerns nobody who reads it. */
  words(fact: F): string | undefined
}

export interface HttpPorts {
  readonly records: RecordStore
  readonly clock: Clock
  readonly waiting: Waiting
  readonly contextAt: ContextAt
}

/** Looks up what a decision needs to know from the service's views, before it is made on that state. */
export type Prepare<E extends Endpoint, State = unknown> = (
  request: Request<E>,
  state: State,
) => Promise<{ body: BodyOf<E> & object } | Refusal>

/** The handler of a command on an aggregate of the resource. */
export function commandHandler<State, F extends Fact, E extends Endpoint>(
  ports: HttpPorts,
  resource: Resource<State, F>,
  endpoint: E,
  options: { idOf?: (request: Request<E>) => string; prepare?: Prepare<E, State> } = {},
): Handler<E> {
  const action = endpoint.action as Action
  const act = resource.acts[action]
  if (act === undefined) throw new Error(`${resource.aggregate.name} has no act ${action}`)
  const begins = act.from === undefined
  const idOf =
    options.idOf ??
    ((request) => (begins ? derivedId(request.principal.id, request.command.key) : request.id))
  return async (request) => {
    const { principal, capacities, command } = request
    const now = ports.clock.now()
    const first = capacities[0]
    if (first === undefined) return refuse(problems.roleMissing)
    const carried = await carryOut(
      ports,
      resource.aggregate,
      idOf(request),
      {
        id: `${principal.id}/${command.key}`,
        digest: command.digest,
        actor: actorOf(principal, first),
        at: now,
        correlation: request.correlation,
        ...(command.ifVersion === undefined ? {} : { ifVersion: command.ifVersion }),
      },
      async (known) => {
        // A decision reads texts, not where they lie.
        const history = await whole(ports, known)
        // Begun by a command so old that it is no longer remembered: what has become of it is not begun anew.
        if (begins && options.idOf === undefined && history.seq > 0)
          return refuse(problems.idempotencyKeyReused)
        // After the state was read: never an older context than the one behind that state.
        const moment = await ports.contextAt(now, actorOf(principal, first))
        return inAnyCapacity(capacities, async (capacity) => {
          const context = { ...moment, actor: actorOf(principal, capacity) }
          const barred = begins ? undefined : bar(resource, act, history, { principal, capacity }, context)
          if (barred !== undefined) return barred
          const prepared = await (options.prepare?.(request, history.state) ?? request)
          if (isRefusal(prepared)) return prepared
          const facts = act.decide(history.state, prepared.body, context)
          return isRefusal(facts) ? facts : { facts, actor: context.actor }
        })
      },
    )
    if (isRefusal(carried)) return withStates(resource, carried)
    return { result: carried.receipt satisfies Receipt as never, version: carried.receipt.version }
  }
}

/** A state that is wrong, with the names of the right ones. */
function withStates<State, F extends Fact>({ stateNames }: Resource<State, F>, refusal: Refusal): Refusal {
  const { now, states } = (refusal.allowed ?? {}) as { now?: string; states?: readonly string[] }
  if (refusal.refused.code !== 'state-wrong' || states === undefined || stateNames === undefined)
    return refusal
  const named = (state: string) => `「${stateNames[state] ?? state}」`
  const zh = `这一步只在${states.map(named).join('、')}时可以做${now === undefined ? '' : `，现在是${named(now)}`}。`
  const present = now === undefined ? '' : `; now: ${now}`
  return { ...refusal, more: { zh, en: `Possible while: ${states.join(', ')}${present}.` } }
}

/** The history with the long texts of its state put back. */
async function whole<State>({ records }: HttpPorts, history: History<State>): Promise<History<State>> {
  const state = await internalize(history.state, (hash) => records.content(hash))
  return state === history.state ? history : { ...history, state }
}

/** Somebody with two roles acts in the first that may; if none may, the first one's refusal is told. */
async function inAnyCapacity<T>(
  capacities: readonly Capacity[],
  attempt: (capacity: Capacity) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const refusals: Refusal[] = []
  for (const capacity of capacities) {
    const outcome = await attempt(capacity)
    if (!isRefusal(outcome)) return outcome
    refusals.push(outcome)
  }
  return (
    refusals.find(({ refused }) => refused.code !== 'not-yours') ??
    refusals[0] ??
    refuse(problems.roleMissing)
  )
}

/** Why this person cannot do this act on this aggregate now, if so. */
function bar<State, F extends Fact>(
  resource: Resource<State, F>,
  act: Act<State, unknown, F>,
  history: History<State>,
  { principal, capacity }: { principal: Principal; capacity: Capacity },
  context: Context,
): Refusal | undefined {
  if (history.seq === 0 || resource.closedTo?.(history.state, context)) return refuse(problems.unknown)
  const parties = resource.parties(history.state)
  // What an office may not look at yet it does nothing to either, nor is it told how things stand with it.
  const shown = capacity.scope !== 'level' || (resource.toOffices?.(history.state, capacity.role) ?? true)
  if (!covers(principal, capacity, parties) || !(shown || parties.persons.includes(principal.id)))
    return refuse(problems.notYours)
  const held = resource.held?.(history.state)
  if (held !== undefined) return held
  const status = resource.status(history.state)
  if (act.from !== undefined && !act.from.includes(status)) {
    return refuse(problems.stateWrong, { allowed: { now: status, states: act.from } })
  }
  return act.who?.(history.state, context.actor, context)
}

/** The acts this person may do now, by their names in the permissions table. */
function actsOpenTo<State, F extends Fact>(
  moment: Context,
  resource: Resource<State, F>,
  history: History<State>,
  principal: Principal,
): string[] {
  return Object.entries(resource.acts).flatMap(([action, act]) => {
    const capacities = capacitiesFor(principal, action as Action)
    if (act.from === undefined || isRefusal(capacities)) return []
    const open = capacities.some((capacity) => {
      const context = { ...moment, actor: actorOf(principal, capacity) }
      return bar(resource, act, history, { principal, capacity }, context) === undefined
    })
    return open ? [action] : []
  })
}

/** What every aggregate page has. */
export interface PageBasics {
  readonly id: string
  readonly version: number
  readonly timeline: TimelineEntry[]
  readonly acts: string[]
}

/** Shows an aggregate as a page to somebody who may read it, in the capacity in which they do. */
type Show<State, E extends Endpoint> = (
  state: State,
  basics: PageBasics,
  as: Capacity,
  moment: Context,
) => ResultOf<E>

/** The handler of an aggregate's page for those who may read it: one query for state and history. */
export function pageHandler<State, F extends Fact, E extends Endpoint>(
  ports: HttpPorts,
  resource: Resource<State, F>,
  _endpoint: E,
  show: Show<State, E>,
): Handler<E> {
  return async ({ id, principal, capacities }) => {
    const read = await readPage(ports, resource, id)
    if (read === undefined) return refuse(problems.unknown)
    const { history, basics } = read
    const reading = await readingAs(ports, resource, history.state, { principal, capacities })
    if (isRefusal(reading)) return reading
    const { as, moment } = reading
    const acts = actsOpenTo(moment, resource, history, principal)
    return { result: show(history.state, { ...basics, acts }, as, moment), version: history.seq }
  }
}

/** In which capacity somebody may read an aggregate, if in any. */
export async function readingAs<State>(
  { contextAt, clock }: Pick<HttpPorts, 'contextAt' | 'clock'>,
  resource: Pick<Resource<State, never>, 'parties' | 'readers' | 'toOffices' | 'closedTo'>,
  state: State,
  { principal, capacities }: { principal: Principal; capacities: readonly Capacity[] },
): Promise<{ as: Capacity; moment: Context } | Refusal> {
  const parties = resource.readers?.(state, clock.now()) ?? resource.parties(state)
  const covering = capacities.filter((capacity) => {
    const shown = capacity.scope !== 'level' || (resource.toOffices?.(state, capacity.role) ?? true)
    // Who is named in it reads it, office or not.
    return shown ? covers(principal, capacity, parties) : parties.persons.includes(principal.id)
  })
  const [first] = covering
  if (first === undefined) return refuse(problems.notYours)
  const now = await contextAt(clock.now(), actorOf(principal, first))
  const momentIn = (capacity: Capacity) => ({ ...now, actor: actorOf(principal, capacity) })
  const as = covering.find((capacity) => !resource.closedTo?.(state, momentIn(capacity)))
  return as === undefined ? refuse(problems.unknown) : { as, moment: momentIn(as) }
}

/** The handler of what the records of an aggregate tell, each with the state after it, for those who may read its page. */
export function recordsHandler<State, F extends Fact, E extends Endpoint>(
  ports: HttpPorts,
  resource: Resource<State, F>,
  _endpoint: E,
  show: (told: readonly Told<State, F>[], as: Capacity, moment: Context) => ResultOf<E>,
): Handler<E> {
  return async ({ id, principal, capacities }) => {
    const { aggregate } = resource
    const records = await ports.records.all({ aggregate: aggregate.name, id })
    let history = unbegun(aggregate, id)
    const told = records.map((record) => {
      history = advance(aggregate, history, record)
      return { record, facts: record.facts.map(({ fact }) => fact as F), state: history.state }
    })
    if (records.length === 0) return refuse(problems.unknown)
    const reading = await readingAs(ports, resource, history.state, { principal, capacities })
    if (isRefusal(reading)) return reading
    const whole = await internalize(told, (hash) => ports.records.content(hash))
    return { result: show(whole, reading.as, reading.moment), version: history.seq }
  }
}

/** A record of an aggregate, what it holds, and the state after it. */
export interface Told<State, F extends Fact> {
  readonly record: DecisionRecord
  readonly facts: readonly F[]
  readonly state: State
}

/** The handler of a page that is open to everybody: what is not public is not known to be there at all. */
export function publicPageHandler<State, F extends Fact, E extends Endpoint>(
  ports: HttpPorts,
  resource: Resource<State, F>,
  _endpoint: E,
  show: (state: State, basics: PageBasics) => ResultOf<E>,
  isPublic: (state: State) => boolean,
): Handler<E> {
  return async ({ id }) => {
    const read = await readPage(ports, resource, id)
    if (read === undefined || !isPublic(read.history.state)) return refuse(problems.unknown)
    return { result: show(read.history.state, read.basics), version: read.history.seq }
  }
}

async function readPage<State, F extends Fact>(ports: HttpPorts, resource: Resource<State, F>, id: string) {
  const records = await ports.records.all({ aggregate: resource.aggregate.name, id })
  if (records.length === 0) return undefined
  const folded = records.reduce(
    (history, record) => advance(resource.aggregate, history, record),
    unbegun(resource.aggregate, id),
  )
  const history = await internalize(folded, (hash) => ports.records.content(hash))
  const basics: PageBasics = {
    id,
    version: history.seq,
    timeline: records.flatMap((record) => entriesOf(resource, record)),
    acts: [],
  }
  return { history, basics }
}

function entriesOf<State, F extends Fact>(
  resource: Resource<State, F>,
  record: DecisionRecord,
): TimelineEntry[] {
  const told = {
    version: record.seq,
    at: record.at,
    by: byWhom(record.actor),
    ...(record.actor.kind === 'automatic'
      ? { automatic: { policy: record.actor.policy, version: record.actor.version } }
      : {}),
  }
  return record.facts.flatMap(({ fact }) => {
    const text = resource.words(fact as F)
    return text === undefined ? [] : [{ ...told, type: fact.type, text }]
  })
}

/** Who decided, for people: the name and in which capacity. */
export function byWhom(actor: Actor): string {
  if (actor.kind === 'public') return '群众'
  const officer = actor.kind === 'service' ? actor.onBehalfOf : actor.kind === 'person' ? actor : undefined
  return officer === undefined ? '系统' : `${officer.name} · ${roleNames[officer.role]}`
}
