// Supervision's views: when each docket next needs the tick, the running clocks in the ledger and on desks, and the
// public catalogue. A running clock is in the sparse index, by its due instant; a stopped one leaves it.
import { docketStageNames } from '#contracts/terms.ts'
import type { Projection, Row } from '#kernel/aggregate.ts'
import type { DeskOwner } from '#kernel/desk.ts'
import { digest } from '#kernel/hash.ts'
import {
  type Docket,
  type DocketFact,
  docket,
  isRunning,
  nextEventAt,
  type Responsible,
  type RunningClock,
} from './domain/docket.ts'

/** Dockets with running clocks lie in a fixed number of partitions, so that no single one gets hot. */
const shards = 4
export const tickPartitions = Array.from({ length: shards }, (_, shard) => `clocks#${shard}`)
export const ledgerPartition = 'ledger'
export const cataloguePartition = 'catalogue'

function shardOf(id: string): string {
  return tickPartitions[digest(id).charCodeAt(0) % shards] ?? 'clocks#0'
}

/** What a row keeps of a running clock; lights and days left are computed when asked. */
export interface ClockEntry {
  readonly id: string
  readonly title: string
  readonly number?: number
  readonly clock: RunningClock['clock']
  readonly deadline: { readonly start: string; readonly due: string }
  readonly unit?: string
  readonly reminders: number
  /** The level that handed it over; its number is not one of this level's. */
  readonly origin?: string
}

function clockRows(state: Docket, id: string, one: RunningClock): Row[] {
  const { start, due } = one.deadline
  const entry: ClockEntry = {
    id,
    title: state.title,
    clock: one.clock,
    deadline: { start, due },
    reminders: one.rungs.filter(({ firedAt }) => firedAt !== undefined).length,
    ...numberOf(state),
    ...(state.origin === undefined ? {} : { origin: state.origin }),
    ...(one.responsible.unit === undefined ? {} : { unit: one.responsible.unit }),
  }
  const sk = `${id}#${one.clock}#${one.round}`
  const partitions = [ledgerPartition, ...ownersOf(one.responsible).map((owner) => `desk#${owner}`)]
  return partitions.map((pk) => ({
    pk,
    sk,
    data: entry,
    ...(isRunning(one) ? { due: { partition: pk, at: due } } : {}),
  }))
}

export function numberOf({ accepted, origin }: Docket): { number?: number } {
  return accepted === undefined || origin !== undefined ? {} : { number: accepted.number }
}

function ownersOf({ unit, office, persons = [] }: Responsible): DeskOwner[] {
  return [
    ...(unit === undefined ? [] : [`unit:${unit}` as const]),
    ...(office === undefined ? [] : [`office:${office}` as const]),
    ...persons.map((id) => `person:${id}` as const),
  ]
}

/** Newest session and highest number sort last; the catalogue is read from the end. */
function catalogueKey(session: string, number: number): string {
  return `${session
    .split('-')
    .map((part) => part.padStart(4, '0'))
    .join('-')}#${String(number).padStart(6, '0')}`
}

function catalogueRows(state: Docket, id: string): Row[] {
  const { accepted, acceptedAt, publishedAt, unit, stage } = state
  if (accepted === undefined || publishedAt === undefined) return []
  const { session, number, title, kind } = accepted
  return [
    {
      pk: cataloguePartition,
      sk: catalogueKey(session, number),
      data: {
        id,
        number,
        session,
        title,
        kind,
        statusText: docketStageNames[stage],
        acceptedAt,
        // H2 河南: 交办后公布承办单位
        ...(unit === undefined || stage === 'pre-assigned' ? {} : { unit }),
      },
    },
  ]
}

const docketProjection: Projection<Docket, DocketFact> = {
  aggregate: docket,
  rows(state, { id }) {
    const next = nextEventAt(state)
    return [
      {
        pk: `docket#${id}`,
        sk: 'row',
        data: { id },
        ...(next === undefined ? {} : { due: { partition: shardOf(id), at: next } }),
      },
      ...state.clocks.flatMap((one) => clockRows(state, id, one)),
      ...catalogueRows(state, id),
    ]
  },
}

export const projections = [docketProjection]
