// Working rows in memory, held to the same contract as those on DynamoDB.
import { cursorOf, placeOf } from '../cursor.ts'
import type { Exchanged, Page, StoredWorkingRow, WorkingRow, WorkingRows } from '../ports.ts'

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

export interface MemoryRows extends WorkingRows {
  /** Everything that is there. */
  all(): readonly StoredWorkingRow[]
}

export function memoryRows(): MemoryRows {
  const rows = new Map<string, StoredWorkingRow>()
  const keyOf = (pk: string, sk: string) => `${pk}\n${sk}`
  const page = (
    sorted: readonly StoredWorkingRow[],
    limit: number,
    next: (last: StoredWorkingRow) => string,
  ): Page<StoredWorkingRow> => {
    const items = sorted.slice(0, limit).map(copy)
    const last = items.at(-1)
    return sorted.length > limit && last !== undefined ? { items, next: next(last) } : { items }
  }
  const exchanged = (row: WorkingRow, seen: number): Exchanged => {
    const key = keyOf(row.pk, row.sk)
    const before = rows.get(key)
    if ((before?.version ?? 0) !== seen) return { put: false }
    rows.set(key, copy({ ...row, version: seen + 1 } as StoredWorkingRow))
    return { put: true, ...(before === undefined ? {} : { before: copy(before) }) }
  }
  return {
    all: () => copy([...rows.values()]),
    async get(pk, sk) {
      const row = rows.get(keyOf(pk, sk))
      return row === undefined ? undefined : copy(row)
    },
    put: async (row, seen) => exchanged(row, seen).put,
    exchange: async (row, seen) => exchanged(row, seen),
    async remove(pk, sk) {
      rows.delete(keyOf(pk, sk))
    },
    async list(pk, { from = '', limit = 100, cursor, descending = false } = {}) {
      const sorted = [...rows.values()]
        .filter((row) => row.pk === pk && row.sk >= from)
        .sort((a, b) => (a.sk < b.sk ? -1 : 1) * (descending ? -1 : 1))
      const after =
        cursor === undefined ? sorted : sorted.filter(({ sk }) => (descending ? sk < cursor : sk > cursor))
      return page(after, limit, ({ sk }) => sk)
    },
    async waiting(partition, { upTo = '￿', limit = 100, cursor, descending = false } = {}) {
      const place = ({ waiting, pk, sk }: StoredWorkingRow) => `${waiting?.since}\n${pk}\n${sk}`
      const sorted = [...rows.values()]
        .filter(({ waiting }) => waiting?.partition === partition && waiting.since <= upTo)
        .sort((a, b) => (place(a) < place(b) ? -1 : 1) * (descending ? -1 : 1))
      const start = cursor === undefined ? undefined : placeOf(cursor, 3).join('\n')
      const after =
        start === undefined
          ? sorted
          : sorted.filter((row) => (descending ? place(row) < start : place(row) > start))
      return page(after, limit, (last) => cursorOf(last.waiting?.since ?? '', last.pk, last.sk))
    },
  }
}
