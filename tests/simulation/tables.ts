// The tables of the simulation, harsher than those in memory: reads of views and indexes may lag behind, and a
// safeguard can be taken away. Held to the same contract as the others.
import type { Row } from '#kernel/aggregate.ts'
import type { AggregateKey, DecisionRecord } from '#kernel/decision.ts'
import {
  ContentMissing,
  type DeadLetters,
  type Parked,
  type RecordStore,
  type StoredRow,
  type ViewStore,
  type WorkingStore,
} from '#kernel/ports.ts'
import type { Point } from './scheduler.ts'

/** What is stored can be changed by nobody. */
function frozen<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}

const asStored = <T>(value: T): T => frozen(JSON.parse(JSON.stringify(value)) as T)
const nameOf = ({ aggregate, id }: AggregateKey) => `${aggregate}#${id}`

export interface RecordTable extends RecordStore {
  readonly chains: ReadonlyMap<string, readonly DecisionRecord[]>
  readonly contents: ReadonlyMap<string, string>
}

export function recordTable(
  point: Point,
  {
    inserted = () => {},
    unconditional = () => false,
  }: {
    inserted?: (record: DecisionRecord) => void
    unconditional?: (record: DecisionRecord) => boolean
  } = {},
): RecordTable {
  const chains = new Map<string, DecisionRecord[]>()
  const contents = new Map<string, string>()
  const chainOf = (key: AggregateKey) => chains.get(nameOf(key)) ?? []
  return {
    chains,
    contents,
    recent: (key, upTo = Number.POSITIVE_INFINITY) =>
      point(`query ${nameOf(key)}`, () => {
        const records = chainOf(key).filter(({ seq }) => seq <= upTo)
        return records.slice(
          Math.max(
            records.findLastIndex(({ snapshot }) => snapshot !== undefined),
            0,
          ),
        )
      }),
    all: (key) => point(`query all ${nameOf(key)}`, () => [...chainOf(key)]),
    append: (record) =>
      point(
        `put ${nameOf(record)}/${record.seq} ${record.facts.map(({ fact }) => fact.type).join('+')}`,
        () => {
          const chain = chainOf(record)
          const taken = chain.findIndex(({ seq }) => seq === record.seq)
          if (taken >= 0 && !unconditional(record)) return 'taken'
          const stored = asStored(record)
          chains.set(nameOf(record), taken < 0 ? [...chain, stored] : chain.with(taken, stored))
          inserted(stored)
          return 'appended'
        },
        // The client sends the put again and meets its own record.
        () => 'taken',
      ),
    putContent: (hash, text) =>
      point(`put content ${hash.slice(0, 8)}`, () => {
        contents.set(hash, text)
      }),
    content: (hash) =>
      point(`get content ${hash.slice(0, 8)}`, () => {
        const text = contents.get(hash)
        if (text === undefined) throw new ContentMissing(hash)
        return text
      }),
  }
}

interface Version {
  readonly row: StoredRow
  readonly due: Row['due'] | undefined
  /** From which move on reads see it, and the index has it. */
  readonly readable: number
  readonly indexed: number
}

export interface ViewTable extends ViewStore {
  /** Every row as it is, without any lag. */
  rows(): readonly { readonly row: StoredRow; readonly due: Row['due'] | undefined }[]
}

/** `lag` says after how many moves reads, and the index, see what was put; `overwriting`: an earlier row may replace a later. */
export function viewTable(
  point: Point,
  {
    moves = () => 0,
    lag = () => 0,
    overwriting = false,
  }: { moves?: () => number; lag?: () => number; overwriting?: boolean } = {},
): ViewTable {
  const partitions = new Map<string, Map<string, Version[]>>()
  const seen = (versions: readonly Version[], by: 'readable' | 'indexed') =>
    versions.findLast((version) => version[by] <= moves())
  const newest = (versions: readonly Version[]) => versions.at(-1)
  const place = ({ row: { pk, sk }, due }: Version) => `${due?.at}\n${pk}\n${sk}`
  const table: ViewTable = {
    rows: () =>
      [...partitions.values()].flatMap((rows) =>
        [...rows.values()].flatMap((versions) => {
          const version = newest(versions)
          return version === undefined ? [] : [{ row: version.row, due: version.due }]
        }),
      ),
    put: ({ pk, sk, data, due }, relayed) =>
      point(`put row ${pk} ${sk} ${relayed}`, () => {
        const rows = partitions.get(pk) ?? new Map<string, Version[]>()
        partitions.set(pk, rows)
        const versions = rows.get(sk) ?? []
        const last = newest(versions)
        if (last !== undefined && last.row.relayed >= relayed && !overwriting) return
        const readable = Math.max(moves() + lag(), last?.readable ?? 0)
        const indexed = Math.max(moves() + lag(), last?.indexed ?? 0)
        const row = asStored({ pk, sk, data: data as Record<string, unknown>, relayed })
        rows.set(sk, [...versions.slice(-4), { row, due, readable, indexed }])
      }),
    // A batch is no transaction: it may stop after any of its rows.
    putFixed: async (rows, relayed) => {
      for (const row of rows) await table.put(row, relayed)
    },
    getMany: async (keys) => {
      const found = await Promise.all(keys.map(({ pk, sk }) => table.get(pk, sk)))
      return found.filter((row) => row !== undefined)
    },
    get: (pk, sk) =>
      point(`get row ${pk} ${sk}`, () => seen(partitions.get(pk)?.get(sk) ?? [], 'readable')?.row),
    list: (pk, { prefix = '', limit = 100, cursor, descending = false } = {}) =>
      point(`list ${pk}`, () => {
        const found = [...(partitions.get(pk)?.values() ?? [])]
          .flatMap((versions) => seen(versions, 'readable')?.row ?? [])
          .filter(({ sk }) => sk.startsWith(prefix))
          .sort((a, b) => (a.sk < b.sk ? -1 : 1) * (descending ? -1 : 1))
        const after =
          cursor === undefined ? found : found.filter(({ sk }) => (descending ? sk < cursor : sk > cursor))
        const items = after.slice(0, limit)
        const last = items.at(-1)
        return after.length > limit && last !== undefined ? { items, next: last.sk } : { items }
      }),
    due: (partition, upTo, { limit, cursor }) =>
      point(`due ${partition}`, () => {
        const found = [...partitions.values()]
          .flatMap((rows) => [...rows.values()].flatMap((versions) => seen(versions, 'indexed') ?? []))
          .filter(({ due }) => due?.partition === partition && due.at <= upTo)
          .sort((a, b) => (place(a) < place(b) ? -1 : 1))
        const after = cursor === undefined ? found : found.filter((version) => place(version) > cursor)
        const page = after.slice(0, limit)
        const last = page.at(-1)
        const items = page.map(({ row }) => row)
        return after.length > limit && last !== undefined ? { items, next: place(last) } : { items }
      }),
  }
  return table
}

export interface WorkingTable extends WorkingStore {
  all(): readonly Parked[]
}

/** `forgetful`: acknowledges what should be parked and keeps nothing. */
export function workingTable(point: Point, { forgetful = false } = {}): WorkingTable {
  const parked = new Map<string, Parked>()
  const placeOf = ({ receiver, source, position }: Parked) => `${receiver}\n${source}\n${position}`
  return {
    all: () => [...parked.values()],
    park: (message) =>
      point(`park ${message.receiver} ${message.source} ${message.position}`, () => {
        if (!forgetful && !parked.has(placeOf(message))) parked.set(placeOf(message), asStored(message))
      }),
    parked: (receiver) =>
      point(`parked ${receiver}`, () =>
        [...parked.values()]
          .filter((message) => message.receiver === receiver)
          .sort((a, b) => (a.source === b.source ? a.position - b.position : a.source < b.source ? -1 : 1)),
      ),
    unpark: (message) =>
      point(`unpark ${message.receiver} ${message.source} ${message.position}`, () => {
        parked.delete(placeOf(message))
      }),
    waiting: (limit) =>
      point('waiting', () => {
        const sorted = [...parked.values()].sort((a, b) => (a.since < b.since ? -1 : 1))
        return [...new Set(sorted.map(({ receiver }) => receiver))].slice(0, limit)
      }),
  }
}

export function deadLetterQueue(point: Point, buried: (body: string, reason: string) => void): DeadLetters {
  return { bury: (body, reason) => point(`bury ${reason}`, () => buried(body, reason)) }
}
