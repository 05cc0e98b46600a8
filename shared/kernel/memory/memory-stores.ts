// The stores in memory: first-class adapters for simulation and tests, held to the same contract suite as AWS's.
import type { Row } from '../aggregate.ts'
import { cursorOf, placeOf } from '../cursor.ts'
import type { AggregateKey, DecisionRecord } from '../decision.ts'
import {
  ContentMissing,
  type DeadLetters,
  type Page,
  type Parked,
  type RecordStore,
  type StoredRow,
  type ViewStore,
  type WorkingStore,
} from '../ports.ts'

const keyOf = ({ aggregate, id }: AggregateKey) => `${aggregate}#${id}`
// What is stored is a copy, as on the wire: nobody can change it afterwards.
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

export interface MemoryRecords extends RecordStore {
  /** All records in the order they were appended, as the stream shows them. */
  readonly stream: readonly DecisionRecord[]
}

export function memoryRecords(): MemoryRecords {
  const chains = new Map<string, DecisionRecord[]>()
  const contents = new Map<string, string>()
  const stream: DecisionRecord[] = []
  const all = async (key: AggregateKey) => copy(chains.get(keyOf(key)) ?? [])
  return {
    stream,
    all,
    async recent(key, upTo = Number.POSITIVE_INFINITY) {
      const chain = chains.get(keyOf(key)) ?? []
      const end = chain.findLastIndex(({ seq }) => seq <= upTo) + 1
      const start = chain.findLastIndex(({ seq, snapshot }) => seq <= upTo && snapshot !== undefined)
      return copy(chain.slice(Math.max(start, 0), end))
    },
    async append(record) {
      const chain = chains.get(keyOf(record)) ?? []
      // Most come after all that are there.
      if ((chain.at(-1)?.seq ?? 0) >= record.seq && chain.some(({ seq }) => seq === record.seq))
        return 'taken'
      const stored = copy(record)
      chain.push(stored)
      chains.set(keyOf(record), chain)
      stream.push(stored)
      return 'appended'
    },
    async putContent(hash, text) {
      contents.set(hash, text)
    },
    async content(hash) {
      const text = contents.get(hash)
      if (text === undefined) throw new ContentMissing(hash)
      return text
    },
  }
}

export function memoryViews(): ViewStore {
  type Kept = StoredRow & { due?: Row['due'] }
  const partitions = new Map<string, Map<string, Kept>>()
  /** Rows in the sparse index, by their place in it. */
  const dues = new Map<string, Kept>()
  const rowKey = (pk: string, sk: string) => `${pk}\n${sk}`
  const shown = ({ pk, sk, data, relayed }: StoredRow): StoredRow => copy({ pk, sk, data, relayed })
  const store: ViewStore = {
    async putFixed(rows, relayed) {
      for (const row of rows) await store.put(row, relayed)
    },
    async getMany(keys) {
      const rows = await Promise.all(keys.map(({ pk, sk }) => store.get(pk, sk)))
      return rows.filter((row) => row !== undefined)
    },
    async put({ pk, sk, data, due }, relayed) {
      const partition = partitions.get(pk) ?? new Map<string, Kept>()
      const known = partition.get(sk)
      if (known !== undefined && known.relayed >= relayed) return
      const kept = { ...copy({ pk, sk, data: data as Record<string, unknown> }), relayed, due }
      partitions.set(pk, partition.set(sk, kept))
      if (due === undefined) dues.delete(rowKey(pk, sk))
      else dues.set(rowKey(pk, sk), kept)
    },
    async get(pk, sk) {
      const row = partitions.get(pk)?.get(sk)
      return row === undefined ? undefined : shown(row)
    },
    async list(pk, { prefix = '', limit = 100, cursor, descending = false } = {}) {
      const sorted = [...(partitions.get(pk)?.values() ?? [])]
        .filter((row) => row.sk.startsWith(prefix))
        .sort((a, b) => (a.sk < b.sk ? -1 : 1) * (descending ? -1 : 1))
      const after =
        cursor === undefined ? sorted : sorted.filter(({ sk }) => (descending ? sk < cursor : sk > cursor))
      const items = after.slice(0, limit).map(shown)
      const last = items.at(-1)
      const page: Page<StoredRow> = { items }
      return after.length > limit && last !== undefined ? { ...page, next: last.sk } : page
    },
    async due(partition, upTo, { limit, cursor }) {
      const place = ({ due, pk, sk }: StoredRow & { due?: Row['due'] }) => `${due?.at}\n${pk}\n${sk}`
      const sorted = [...dues.values()]
        .filter(({ due }) => due?.partition === partition && due.at <= upTo)
        .sort((a, b) => (place(a) < place(b) ? -1 : 1))
      const start = cursor === undefined ? '' : placeOf(cursor, 3).join('\n')
      const after = sorted.filter((row) => place(row) > start)
      const last = after[limit - 1]
      const items = after.slice(0, limit).map(shown)
      return after.length > limit && last !== undefined
        ? { items, next: cursorOf(last.due?.at ?? '', last.pk, last.sk) }
        : { items }
    },
  }
  return store
}

export function memoryWorking(): WorkingStore {
  const parked = new Map<string, Parked>()
  const keyOfParked = ({ receiver, source, position }: Parked) => `${receiver}\n${source}\n${position}`
  return {
    async park(message) {
      const known = parked.get(keyOfParked(message))
      parked.set(keyOfParked(message), copy({ ...message, since: known?.since ?? message.since }))
    },
    async parked(receiver) {
      return copy(
        [...parked.values()]
          .filter((message) => message.receiver === receiver)
          .sort((a, b) => (a.source === b.source ? a.position - b.position : a.source < b.source ? -1 : 1)),
      )
    },
    async unpark(message) {
      parked.delete(keyOfParked(message))
    },
    async waiting(limit) {
      const sorted = [...parked.values()].sort((a, b) => (a.since < b.since ? -1 : 1))
      return [...new Set(sorted.map(({ receiver }) => receiver))].slice(0, limit)
    },
  }
}

export interface MemoryDeadLetters extends DeadLetters {
  readonly buried: readonly { readonly body: string; readonly reason: string }[]
}

export function memoryDeadLetters(): MemoryDeadLetters {
  const buried: { body: string; reason: string }[] = []
  return {
    buried,
    async bury(body, reason) {
      buried.push({ body, reason })
    },
  }
}
