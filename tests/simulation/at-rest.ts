// What must hold when everything has come to rest: all facts have arrived, the views show what was recorded, the
// services tell the same story, and nothing that has not ended is in nobody's hands.
import type { ServiceName } from '#contracts/terms.ts'
import { canonical } from '#kernel/hash.ts'
import type { Case } from '../../services/assignment/domain/case.ts'
import type { DispatchBatch } from '../../services/assignment/domain/dispatch-batch.ts'
import type { Verdict } from '../../services/evaluation/domain/verdict.ts'
import { isForwardedOn } from '../../services/intake/domain/proposal-forwarding.ts'
import type { Proposal } from '../../services/intake/domain/proposal-state.ts'
import type { PublishedCalendar } from '../../services/supervision/domain/calendar.ts'
import { type Docket, nextEventAt } from '../../services/supervision/domain/docket.ts'
import { oldestEdition } from '../../services/supervision/domain/docket-calendar.ts'
import type { Audit } from './audit.ts'
import { underway } from './facts-kept.ts'
import { isConsumer, projectionsOf } from './level.ts'
import { everyDecisionTold, mergesEnded } from './outcomes-kept.ts'
import type { ViewTable } from './tables.ts'
import { topicsKept } from './topics-kept.ts'
import { Violation } from './violation.ts'

export type Views = Readonly<Record<ServiceName, ViewTable>>

/** Throws at the first thing that does not hold. */
export function mustHoldAtRest(audit: Audit, views: Views, now: string): void {
  arrived(audit)
  shown(audit, views)
  agreed(audit)
  anothersAgreed(audit)
  allOrNone(audit)
  mergesEnded(audit)
  everyDecisionTold(audit)
  topicsKept(audit)
  inHands(audit, views, now)
}

function arrived({ sent, numbered }: Audit): void {
  for (const [key, { consumed, type }] of sent) {
    const [subscriber = '', id = ''] = key.split(' ')
    if (!isConsumer(subscriber)) continue
    // The register consumes by its state: the number is there.
    const there = subscriber === 'register' ? numbered.has(id.split('/')[4] ?? '') : consumed
    if (!there) throw new Violation('I4', `${type} ${id} never reached ${subscriber}`)
  }
}

function shown({ chains }: Audit, views: Views): void {
  for (const [service, projections] of Object.entries(projectionsOf) as [
    ServiceName,
    (typeof projectionsOf)['intake'],
  ][]) {
    const expected = new Map<string, string>()
    const relayed = new Map<string, number>()
    const keyOf = (row: { pk: string; sk: string }) => `${row.pk} ${row.sk}`
    for (const { history } of chains.values()) {
      const projection = projections.find(({ aggregate }) => aggregate.name === history.aggregate)
      if (projection === undefined) continue
      const { id, seq, at, state } = history
      const rows = projection.rows(state, { id, seq, at })
      for (const { pk, sk, data, due } of rows) {
        if (expected.has(keyOf({ pk, sk }))) throw new Violation('views', `${service}: two rows ${pk} ${sk}`)
        expected.set(keyOf({ pk, sk }), canonical({ data, due }))
      }
      if (rows[0] !== undefined) relayed.set(keyOf(rows[0]), seq)
    }
    for (const { row, due } of views[service].rows()) {
      const wanted = expected.get(keyOf(row))
      if (wanted === undefined) throw new Violation('views', `${service}: ${keyOf(row)} is in no projection`)
      if (canonical({ data: row.data, due }) !== wanted) {
        throw new Violation(
          'views',
          `${service}: ${keyOf(row)} is ${canonical({ data: row.data, due })}, not ${wanted}`,
        )
      }
      const head = relayed.get(keyOf(row))
      if (head !== undefined && row.relayed !== head) {
        throw new Violation('views', `${service}: ${keyOf(row)} relayed up to ${row.relayed} of ${head}`)
      }
      expected.delete(keyOf(row))
    }
    for (const missing of expected.keys()) throw new Violation('views', `${service}: ${missing} is missing`)
  }
}

/** The services tell the same story of each proposal. */
function agreed({ chains, numbered, statesOf }: Audit): void {
  const find = <State>(aggregate: string, id: string) =>
    chains.get(`${aggregate}#${id}`)?.history.state as State | undefined
  for (const [id, { status, number }] of statesOf<Proposal>('proposal')) {
    const handled = find<Case>('case', id)
    const followed = find<Docket>('docket', id)
    const judged = find<Verdict>('verdict', id)
    const all = [number, numbered.get(id), handled?.proposal?.number, followed?.accepted?.number]
    if (new Set(all).size !== 1) throw new Violation('numbers', `${id} has the numbers ${all.join(', ')}`)
    if ((status === 'accepted') !== (number !== undefined))
      throw new Violation('numbers', `${id} ${status} ${number}`)
    const rounds = handled === undefined ? 0 : handled.handlingRound - 1
    const delivered = rounds + (handled?.reply?.deliveredAt === undefined ? 0 : 1)
    if (delivered !== (judged?.round ?? 0) || delivered !== (followed?.reply?.round ?? 0)) {
      throw new Violation('I4', `${id}: the reply is not everywhere`)
    }
    const closed = judged?.status === 'closed'
    if (closed !== (handled?.status === 'concluded') || closed !== (followed?.stage === 'closed')) {
      throw new Violation('I4', `${id}: the verdict is not everywhere`)
    }
    if (underway.includes(handled?.status ?? '') && followed?.unit !== handled?.unit) {
      throw new Violation(
        'I5',
        `${id}: lead unit ${handled?.unit} in the case, ${followed?.unit} in the docket`,
      )
    }
  }
}

/** Of another level's case the number, the verdict and the proposers are there; here it is handled, and followed. */
function anothersAgreed({ chains, statesOf }: Audit): void {
  for (const [id, { origin, status, unit }] of statesOf<Case>('case')) {
    if (origin === undefined) continue
    const followed = chains.get(`docket#${id}`)?.history.state as Docket | undefined
    if ((status === 'concluded') !== (followed?.stage === 'closed') || followed?.origin !== origin.level)
      throw new Violation('I4', `${id} is ${status} in the case, ${followed?.stage} in the docket`)
    if (underway.includes(status) && followed.unit !== unit)
      throw new Violation('I5', `${id}: lead unit ${unit} in the case, ${followed.unit} in the docket`)
  }
}

/** A batch ends: all of its cases were dispatched by it, or none was; and no case is left held. */
function allOrNone({ chains, statesOf }: Audit): void {
  const byBatch = new Map<string, number>()
  for (const { history, records } of chains.values()) {
    if (history.aggregate !== 'case') continue
    for (const { fact } of records.flatMap(({ facts }) => facts)) {
      const { batch } = fact.data as { batch?: string }
      if (fact.type !== 'case.dispatched' || batch === undefined) continue
      byBatch.set(batch, (byBatch.get(batch) ?? 0) + 1)
    }
  }
  for (const [id, { heldBy }] of statesOf<Case>('case')) {
    if (heldBy !== undefined) throw new Violation('batches', `${id} is left held by ${heldBy}`)
  }
  for (const [id, { status, cases }] of statesOf<DispatchBatch>('dispatch-batch')) {
    if (status === 'waiting') throw new Violation('batches', `batch ${id} has not ended`)
    const dispatched = byBatch.get(id) ?? 0
    if (dispatched !== (status === 'dispatched' ? cases.length : 0)) {
      throw new Violation('batches', `batch ${id} is ${status}: ${dispatched} of ${cases.length} dispatched`)
    }
  }
}

/** Every proposal that has not ended has a running clock or lies on somebody's desk. */
function inHands({ chains, statesOf }: Audit, views: Views, now: string): void {
  const open = new Set(
    Object.values(views).flatMap((table) =>
      table
        .rows()
        .filter(({ due }) => due?.partition.startsWith('desk#'))
        .map(({ row }) => (row.data as { id?: string }).id),
    ),
  )
  for (const [id, state] of statesOf<Proposal>('proposal')) {
    const { status, request } = state
    // C5, C14: what is said to have gone somewhere lies there.
    if (isForwardedOn(state) && !open.has(id))
      throw new Violation('liveness', `${id} (${status}) was forwarded and is on nobody’s desk`)
    // It waits for the others of its merge group (`mergesEnded`).
    if (request?.answer === 'agreed') continue
    const verdict = chains.get(`verdict#${id}`)?.history.state as Verdict | undefined
    const ended =
      ['not-accepted', 'withdrawn', 'converted', 'merged', 'joined'].includes(status) ||
      verdict?.status === 'closed'
    const clocks = (chains.get(`docket#${id}`)?.history.state as Docket | undefined)?.clocks ?? []
    const ticking = clocks.some(({ stoppedAt }) => stoppedAt === undefined)
    if (!ended && !ticking && !open.has(id)) {
      throw new Violation('liveness', `${id} (${status}) is on nobody’s desk and no clock runs for it`)
    }
    // C5, C14: what was forwarded is answered, or passed on, in time.
    if (ended && ticking && !isForwardedOn(state))
      throw new Violation('liveness', `${id} has ended and a clock still runs`)
  }
  for (const [id, { origin, status, restrictedTo }] of statesOf<Case>('case')) {
    // C13: what is stopped is off every desk here; the level whose case it is carries it on.
    if (restrictedTo !== undefined) continue
    // Sent back, returned or concluded, it is the other level's turn.
    if (origin === undefined || ['sent-back', 'delivered', 'concluded'].includes(status)) continue
    if (!open.has(id)) throw new Violation('liveness', `${id} (${status}) is on nobody’s desk`)
  }
  for (const [id, state] of statesOf<Docket>('docket')) {
    const [{ edition: newest = 0 } = {}] = statesOf<PublishedCalendar>('calendar').flatMap(
      ([, { editions }]) => editions.slice(-1),
    )
    if ((oldestEdition(state) ?? newest) < newest) {
      throw new Violation('liveness', `${id}: a clock still rests on an older calendar than ${newest}`)
    }
    const next = nextEventAt(state)
    if (next !== undefined && next < now)
      throw new Violation('liveness', `${id}: ${next} has not rung by ${now}`)
  }
}
