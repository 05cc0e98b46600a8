// An aggregate over HTTP: its acts as commands, its page with history and what this person may do now. Every service's
// API is made of these two handlers and its own lists.
import type { Endpoint, Receipt, TimelineEntry } from '#contracts/api/endpoint.ts'
import type { BodyOf } from '#contracts/api/index.ts'
import { isRefusal, type Refusal, refuse } from '#contracts/problems.ts'
import { type Action, roleNames } from '#contracts/roles.ts'
import type { Act, Acts, Aggregate, Context, Parties } from '../aggregate.ts'
import { carryOut, type Waiting } from '../command.ts'
import { internalize } from '../content.ts'
import type { ContextAt } from '../context.ts'
import type { Actor, DecisionRecord, Fact } from '../decision.ts'
import { derivedId } from '../hash.ts'
import { advance, type History, unbegun } from '../ledger.ts'
import type { Clock, RecordStore } from '../ports.ts'
import { actorOf, capacityFor, covers, type Principal } from './principal.ts'
import type { Handler, Request } from './router.ts'

/** What a service says of an aggregate beyond its decisions, so that people can see and use it. */
export interface Resource<State, F extends Fact> {
  readonly aggregate: Aggregate<State, F>
  readonly acts: Acts<State, F>
  status(state: State): string
  parties(state: State): Parties
  /** One fact in plain Chinese, for the timeline. */
  words(fact: F): string
}

export interface HttpPorts {
  readonly records: RecordStore
  readonly clock: Clock
  readonly waiting: Waiting
  readonly contextAt: ContextAt
}

/** Looks up what a decision needs to know from the service's views, before it is made. */
export type Prepare<E extends Endpoint> = (
  request: Request<E>,
) => Promise<{ body: BodyOf<E> & object } | Refusal>

/** The handler of a command on an aggregate of the resource. */
export function commandHandler<State, F extends Fact, E extends Endpoint>(
  ports: HttpPorts,
  resource: Resource<State, F>,
  endpoint: E,
  options: { idOf?: (request: Request<E>) => string; prepare?: Prepare<E> } = {},
): Handler<E> {
  const action = endpoint.action as Action
  const act = resource.acts[action]
  if (act === undefined) throw new Error(`${resource.aggregate.name} has no act ${action}`)
  const begins = act.from === undefined
  const idOf =
    options.idOf ??
    ((request) => (begins ? derivedId(request.principal.id, request.command.key) : request.id))
  return async (request) => {
    const actor = actorOf(request.principal, request.capacity)
    const context = ports.contextAt(ports.clock.now(), actor)
    const carried = await carryOut(
      ports,
      resource.aggregate,
      idOf(request),
      {
        id: `${request.principal.id}/${request.command.key}`,
        digest: request.command.digest,
        actor,
        at: context.now,
        correlation: request.correlation,
        ...(request.command.ifVersion === undefined ? {} : { ifVersion: request.command.ifVersion }),
      },
      async (history) => {
        // Begun by a command so old that it is no longer remembered: what has become of it is not begun anew.
        if (begins && options.idOf === undefined && history.seq > 0) return refuse('idempotency-key-reused')
        const barred = begins ? undefined : bar(resource, act, history, request, context)
        if (barred !== undefined) return barred
        const prepared = await (options.prepare?.(request) ?? request)
        return isRefusal(prepared) ? prepared : act.decide(history.state, prepared.body, context)
      },
    )
    if (isRefusal(carried)) return carried
    return { result: carried.receipt satisfies Receipt as never, version: carried.receipt.version }
  }
}

/** Why this person cannot do this act on this aggregate now, if so. */
function bar<State, F extends Fact>(
  resource: Resource<State, F>,
  act: Act<State, unknown, F>,
  history: History<State>,
  { principal, capacity }: Pick<Request<Endpoint>, 'principal' | 'capacity'>,
  context: Context,
): Refusal | undefined {
  if (history.seq === 0) return refuse('unknown')
  if (!covers(principal, capacity, resource.parties(history.state))) return refuse('not-yours')
  const status = resource.status(history.state)
  if (act.from !== undefined && !act.from.includes(status)) {
    return refuse('state-wrong', { allowed: { now: status, states: act.from } })
  }
  return act.who?.(history.state, context.actor, context)
}

/** The acts this person may do now, by their names in the permissions table. */
export function actsOpenTo<State, F extends Fact>(
  ports: HttpPorts,
  resource: Resource<State, F>,
  history: History<State>,
  principal: Principal,
): string[] {
  return Object.entries(resource.acts).flatMap(([action, act]) => {
    const capacity = capacityFor(principal, action as Action)
    if (act.from === undefined || isRefusal(capacity)) return []
    const context = ports.contextAt(ports.clock.now(), actorOf(principal, capacity))
    return bar(resource, act, history, { principal, capacity }, context) === undefined ? [action] : []
  })
}

/** What every aggregate page has. */
export interface PageBasics {
  readonly id: string
  readonly version: number
  readonly timeline: TimelineEntry[]
  readonly acts: string[]
}

/** The handler of an aggregate's page: one query for state and history. */
export function pageHandler<State, F extends Fact, E extends Endpoint>(
  ports: HttpPorts,
  resource: Resource<State, F>,
  _endpoint: E,
  page: (state: State, basics: PageBasics, now: string, request: Request<E>) => object,
  mayRead: (state: State, request: Request<E>) => boolean = (state, { principal, capacity }) =>
    covers(principal, capacity, resource.parties(state)),
): Handler<E> {
  return async (request) => {
    const records = await ports.records.all({ aggregate: resource.aggregate.name, id: request.id })
    if (records.length === 0) return refuse('unknown')
    const folded = records.reduce(
      (history, record) => advance(resource.aggregate, history, record),
      unbegun(resource.aggregate, request.id),
    )
    if (!mayRead(folded.state, request)) return refuse('not-yours')
    const history = await internalize(folded, (hash) => ports.records.content(hash))
    const basics: PageBasics = {
      id: request.id,
      version: history.seq,
      timeline: records.flatMap((record) => entriesOf(resource, record)),
      acts: request.principal === undefined ? [] : actsOpenTo(ports, resource, history, request.principal),
    }
    const result = page(history.state, basics, ports.clock.now(), request)
    return { result: result as never, version: history.seq }
  }
}

function entriesOf<State, F extends Fact>(
  resource: Resource<State, F>,
  record: DecisionRecord,
): TimelineEntry[] {
  return record.facts.map(({ fact }) => ({
    version: record.seq,
    at: record.at,
    type: fact.type,
    text: resource.words(fact as F),
    by: byWhom(record.actor),
    ...(record.actor.kind === 'automatic'
      ? { automatic: { policy: record.actor.policy, version: record.actor.version } }
      : {}),
  }))
}

function byWhom(actor: Actor): string {
  return actor.kind === 'person' ? `${actor.name}(${roleNames[actor.role]})` : '系统'
}
