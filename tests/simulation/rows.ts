// The working rows of the simulation: reads and puts as the table makes them, an index that lags, and rows that are
// forgotten some time after they may be. Held to the same contract as the others.
import { cursorOf, placeOf } from '#kernel/cursor.ts'
import type { Exchanged, Page, StoredWorkingRow, WorkingRow, WorkingRows } from '#kernel/ports.ts'
import type { Point } from './scheduler.ts'

export interface RowTable extends WorkingRows {
  /** Everything that is there. */
  all(): readonly StoredWorkingRow[]
  /** A row as it is, without a call. */
  peek(pk: string, sk: string): StoredWorkingRow | undefined
}

/** What was put over what. */
export interface RowPut {
  readonly before: StoredWorkingRow | undefined
  readonly after: StoredWorkingRow
  /** The version the putter had seen. */
  readonly seen: number
}

interface Options {
  readonly moves?: () => number
  readonly lag?: () => number
  /** Wall time in milliseconds. */
  readonly wall?: () => number
  /** Milliseconds for which an expired row is still there. */
  readonly overdue?: () => number
  readonly put?: (put: RowPut) => void
  /** A put looks at no version. */
  readonly overwriting?: boolean
}

interface Kept {
  readonly row: StoredWorkingRow
  /** From which move on the index has it. */
  readonly indexed: number
  /** What the index still shows until then. */
  readonly shown: StoredWorkingRow | undefined
  readonly goneAt: number
}

const asStored = (row: WorkingRow, version: number): StoredWorkingRow =>
  JSON.parse(JSON.stringify({ ...row, version }))
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
const keyOf = (pk: string, sk: string) => `${pk}\n${sk}`

export function rowTable(
  point: Point,
  {
    moves = () => 0,
    lag = () => 0,
    wall = () => 0,
    overdue = () => 0,
    put: noticed = () => {},
    overwriting = false,
  }: Options = {},
): RowTable {
  const partitions = new Map<string, Map<string, Kept>>()

  function kept(pk: string, sk: string): Kept | undefined {
    const found = partitions.get(pk)?.get(sk)
    if (found === undefined || wall() < found.goneAt) return found
    partitions.get(pk)?.delete(sk)
    return undefined
  }
  const there = (pk: string): Kept[] =>
    [...(partitions.get(pk)?.keys() ?? [])].flatMap((sk) => kept(pk, sk) ?? [])
  const everything = () => [...partitions.keys()].flatMap(there)

  function exchange(row: WorkingRow, seen: number): Exchanged {
    const before = kept(row.pk, row.sk)
    const version = before?.row.version ?? 0
    if (version !== seen && !(overwriting && version > 0)) return { put: false }
    const after = asStored(row, seen + 1)
    const partition = partitions.get(row.pk) ?? new Map<string, Kept>()
    partitions.set(row.pk, partition)
    partition.set(row.sk, {
      row: after,
      indexed: moves() + lag(),
      shown: before === undefined ? undefined : indexOf(before, moves()),
      goneAt: row.expires === undefined ? Number.POSITIVE_INFINITY : row.expires * 1000 + overdue(),
    })
    noticed({ before: before?.row, after, seen })
    return { put: true, ...(before === undefined ? {} : { before: copy(before.row) }) }
  }

  return {
    all: () => everything().map(({ row }) => row),
    peek: (pk, sk) => kept(pk, sk)?.row,
    get: (pk, sk) =>
      point(`get working ${pk} ${sk}`, () => {
        const found = kept(pk, sk)
        return found === undefined ? undefined : copy(found.row)
      }),
    // The client sends a put again and meets its own row.
    put: (row, seen) =>
      point(
        `put working ${row.pk} ${row.sk} ${seen + 1}`,
        () => exchange(row, seen).put,
        () => false,
      ),
    exchange: (row, seen) =>
      point(
        `exchange working ${row.pk} ${row.sk} ${seen + 1}`,
        () => exchange(row, seen),
        () => ({ put: false }),
      ),
    remove: (pk, sk) =>
      point(`remove working ${pk} ${sk}`, () => {
        partitions.get(pk)?.delete(sk)
      }),
    list: (pk, { from = '', limit = 100, cursor, descending = false } = {}) =>
      point(`list working ${pk}`, () => {
        const sorted = there(pk)
          .map(({ row }) => row)
          .filter(({ sk }) => sk >= from)
          .sort((a, b) => (a.sk < b.sk ? -1 : 1) * (descending ? -1 : 1))
        const after =
          cursor === undefined ? sorted : sorted.filter(({ sk }) => (descending ? sk < cursor : sk > cursor))
        return page(after, limit, ({ sk }) => sk)
      }),
    waiting: (partition, { upTo = '￿', limit = 100, cursor, descending = false } = {}) =>
      point(`waiting ${partition}`, () => {
        const sorted = everything()
          .flatMap((one) => indexOf(one, moves()) ?? [])
          .filter(({ waiting }) => waiting?.partition === partition && waiting.since <= upTo)
          .sort((a, b) => (place(a) < place(b) ? -1 : 1) * (descending ? -1 : 1))
        const start = cursor === undefined ? undefined : placeOf(cursor, 3).join('\n')
        const after =
          start === undefined
            ? sorted
            : sorted.filter((row) => (descending ? place(row) < start : place(row) > start))
        return page(after, limit, (last) => cursorOf(last.waiting?.since ?? '', last.pk, last.sk))
      }),
  }
}

const indexOf = ({ row, indexed, shown }: Kept, now: number) => (indexed <= now ? row : shown)
const place = ({ waiting, pk, sk }: StoredWorkingRow) => keyOf(`${waiting?.since}`, keyOf(pk, sk))

function page(
  sorted: readonly StoredWorkingRow[],
  limit: number,
  next: (last: StoredWorkingRow) => string,
): Page<StoredWorkingRow> {
  const items = sorted.slice(0, limit).map(copy)
  const last = items.at(-1)
  return sorted.length > limit && last !== undefined ? { items, next: next(last) } : { items }
}
