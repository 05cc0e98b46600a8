// The auditor folds each chain beside the system, sees every record as it is inserted, and trusts nobody's word: the
// chain, who consumed what, the path of states, and what single facts must keep are checked with every record.
import { isDeepStrictEqual } from 'node:util'
import type { Level } from '#contracts/level.ts'
import type { ServiceName } from '#contracts/terms.ts'
import type { DecisionRecord, Fact } from '#kernel/decision.ts'
import { advance, commandWindowDays, type History, recordHash, unbegun } from '#kernel/ledger.ts'
import {
  calendar as calendarAggregate,
  type PublishedCalendar,
} from '../../services/supervision/domain/calendar.ts'
import { type Docket, nextEventAt } from '../../services/supervision/domain/docket.ts'
import { mustHoldAtRest, type Views } from './at-rest.ts'
import { mustKeep, rulesOf } from './facts-kept.ts'
import { projectionsOf, resources } from './level.ts'
import { transitions } from './transitions.ts'
import { Violation } from './violation.ts'

/** A fact on its way to a subscriber. */
interface Sent {
  readonly source: string
  readonly position: number
  readonly subject: string
  readonly type: string
  readonly at: string
  consumed: boolean
}

interface Audited {
  history: History<unknown>
  begun: boolean
  /** The record as it is at each number. */
  readonly records: DecisionRecord[]
  /** The last position consumed of each source, by the facts' own ids. */
  readonly seen: Map<string, number>
  /** The last position sent to each subscriber. */
  readonly sent: Record<string, number>
  /** When each command was recorded. */
  readonly commands: Map<string, string>
}

const day = 86_400_000

const aggregates = new Map(
  Object.values(projectionsOf)
    .flat()
    .map((projection) => [projection.aggregate.name, projection]),
)

export interface Auditor {
  inserted(service: ServiceName, record: DecisionRecord): void
  /** Tells which act a command was, so that its record can be held against the act's states. */
  expect(commandId: string, action: string): void
  stateOf<State>(aggregate: string, id: string): State | undefined
  recordsOf(aggregate: string, id: string): readonly DecisionRecord[]
  ids(aggregate: string): readonly string[]
  /** The instants at which clocks next ring. */
  nextEvents(): readonly string[]
  /** Throws unless everything that was recorded has arrived, shows in the views, and somebody or a clock has it. */
  atRest(views: Views, now: string): void
  readonly records: () => number
}

export function newAuditor(level: Level): Auditor {
  const rules = rulesOf(level)
  const chains = new Map<string, Audited>()
  const sent = new Map<string, Sent>()
  const actions = new Map<string, string>()
  const numbered = new Map<string, number>()
  let records = 0

  function chainOf(record: DecisionRecord): Audited {
    const key = `${record.aggregate}#${record.id}`
    const known = chains.get(key)
    if (known !== undefined) return known
    const projection = aggregates.get(record.aggregate)
    if (projection === undefined) throw new Violation('I2', `unknown aggregate ${record.aggregate}`)
    const fresh: Audited = {
      history: unbegun(projection.aggregate, record.id),
      begun: false,
      records: [],
      seen: new Map(),
      sent: {},
      commands: new Map(),
    }
    chains.set(key, fresh)
    return fresh
  }

  function chained({ history }: Audited, record: DecisionRecord): void {
    const where = `${record.aggregate} ${record.id}/${record.seq}`
    if (record.seq !== history.seq + 1) throw new Violation('I3', `${where} follows ${history.seq}`)
    if (record.previous !== history.hash)
      throw new Violation('I3', `${where} does not cite the record before`)
    if (recordHash(record) !== record.hash) throw new Violation('I3', `${where} does not fit its hash`)
    if (record.at < history.at) throw new Violation('I3', `${where} goes back in time`)
  }

  function appliedOnce(service: ServiceName, chain: Audited, record: DecisionRecord): void {
    const where = `${record.aggregate} ${record.id}/${record.seq}`
    const { id } = record.command
    if (record.consumed === undefined) {
      const earlier = chain.commands.get(id)
      if (earlier !== undefined && Date.parse(record.at) - Date.parse(earlier) < commandWindowDays * day) {
        throw new Violation('I1', `${where}: command ${id} was carried out before`)
      }
      chain.commands.set(id, record.at)
      return
    }
    const fact = sent.get(`${service} ${id}`)
    if (fact === undefined) throw new Violation('I1', `${where}: nobody sent ${id} to ${service}`)
    if (fact.consumed) throw new Violation('I1', `${where}: ${id} was applied before`)
    if (fact.subject !== record.id) throw new Violation('I1', `${where}: ${id} is about ${fact.subject}`)
    const last = chain.seen.get(fact.source) ?? 0
    if (fact.position !== last + 1) {
      throw new Violation('I1', `${where}: position ${fact.position} of ${fact.source} follows ${last}`)
    }
    chain.seen.set(fact.source, fact.position)
    fact.consumed = true
  }

  function positioned(service: ServiceName, chain: Audited, record: DecisionRecord): void {
    const register = aggregates.get(record.aggregate)?.aggregate.register === true
    const last = register ? {} : chain.sent
    const own = `/${level.code}/${service}/${record.aggregate}/${record.id}`
    record.facts.forEach(({ fact, to }, index) => {
      const subject = subjectOf(fact, record.id)
      for (const [whom, position] of Object.entries(to ?? {})) {
        const [subscriber, ...addressee] = whom.split('#')
        // A register's record is a source of its own to each proposal it speaks to.
        const stream = register ? `${whom} ${subject}` : whom
        if (position !== (last[stream] ?? 0) + 1) {
          throw new Violation('I4', `${own}/${record.seq}: position ${position} to ${stream} leaves a gap`)
        }
        last[stream] = position
        sent.set(`${subscriber} ${[own, record.seq, index, ...addressee].join('/')}`, {
          source: [register ? `${own}/${record.seq}` : own, ...addressee].join(' to '),
          position,
          subject: addressee[0] ?? subject,
          type: fact.type,
          // Clocks of what was dispatched together start together.
          at: (fact.data as { dispatchedAt?: string }).dispatchedAt ?? record.at,
          consumed: false,
        })
      }
    })
  }

  function subjectOf(fact: Fact, own: string): string {
    const { proposal } = fact.data as { proposal?: unknown }
    return typeof proposal === 'string' ? proposal : own
  }

  /** Folds the record fact by fact along the transition table, and holds it against the act that made it. */
  function allowed(service: ServiceName, chain: Audited, record: DecisionRecord): void {
    const where = `${record.aggregate} ${record.id}/${record.seq}`
    const resource = resources[record.aggregate]
    const action = actions.get(record.command.id)
    const statusOf = (state: unknown) => resource?.status(state) ?? ''
    const before = statusOf(chain.history.state)
    const from = action === undefined ? undefined : resource?.acts[action as never]?.['from' as never]
    if (from !== undefined && !(from as readonly string[]).includes(before)) {
      throw new Violation('I2', `${where}: ${action} from ${before}`)
    }
    const aggregate = aggregates.get(record.aggregate)?.aggregate
    if (aggregate === undefined) return
    const meta = { seq: record.seq, at: record.at, actor: record.actor }
    let state = chain.history.state
    for (const { fact } of record.facts) {
      const transition = transitions[record.aggregate]?.[fact.type]
      if (transition === undefined) throw new Violation('I2', `${where}: no transition for ${fact.type}`)
      const status = chain.begun ? statusOf(state) : 'unbegun'
      const after = aggregate.evolve(state, fact, meta)
      const reached = statusOf(after)
      const fromAllowed = transition.from.includes(status) || (transition.from.includes('*') && chain.begun)
      const toAllowed =
        transition.to.includes(reached) || (transition.to.includes('=') && (status === reached || !resource))
      if (!(fromAllowed || (resource === undefined && transition.from.includes('*')))) {
        throw new Violation('I2', `${where}: ${fact.type} in ${status}`)
      }
      if (!toAllowed) throw new Violation('I2', `${where}: ${fact.type} leads from ${status} to ${reached}`)
      const causedAt = sent.get(`${service} ${record.command.id}`)?.at
      const published = (chains.get(`calendar#${level.code}`)?.history.state ??
        calendarAggregate.initial) as PublishedCalendar
      mustKeep({ record, fact, before: state, after, causedAt, numbered, rules, published })
      state = after
      chain.begun = true
    }
    const whole = advance(aggregate, chain.history, record)
    if (!isDeepStrictEqual(whole.state, state)) throw new Violation('I3', `${where} folds in two ways`)
    chain.history = whole
  }

  const statesOf = <State>(aggregate: string): [id: string, state: State][] =>
    [...chains.values()]
      .filter(({ history }) => history.aggregate === aggregate)
      .map(({ history }) => [history.id, history.state as State])

  return {
    inserted(service, record) {
      records += 1
      const chain = chainOf(record)
      chained(chain, record)
      appliedOnce(service, chain, record)
      positioned(service, chain, record)
      allowed(service, chain, record)
      chain.records.push(record)
    },
    expect(commandId, action) {
      actions.set(commandId, action)
    },
    stateOf: (aggregate, id) => chains.get(`${aggregate}#${id}`)?.history.state as never,
    recordsOf: (aggregate, id) => chains.get(`${aggregate}#${id}`)?.records ?? [],
    ids: (aggregate) =>
      [...chains.values()]
        .filter(({ history }) => history.aggregate === aggregate)
        .map(({ history }) => history.id),
    nextEvents: () =>
      statesOf<Docket>('docket').flatMap(([, state]) => {
        const next = nextEventAt(state)
        return next === undefined ? [] : [next]
      }),
    atRest(views, now) {
      mustHoldAtRest({ chains, sent, numbered, statesOf }, views, now)
    },
    records: () => records,
  }
}
