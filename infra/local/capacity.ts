// What a call costs on demand, in DynamoDB's units: a read unit for 4 kB, a write unit for 1 kB, and for each index
// what its entry costs when an item enters it, leaves it, moves in it or shows something else in it.
import { isDeepStrictEqual } from 'node:util'
import type { KeySchema, Table, TableIndex } from './inventory.ts'
import { type AttributeValue, type Item, itemSize, numberSize } from './item-size.ts'

/** Units of one call: of the table itself, and of each index it touched. */
export interface Spent {
  readonly table: number
  readonly indexes: Readonly<Record<string, number>>
}

const readBytes = 4096
const writeBytes = 1024

/** A read of nothing is a read. */
export function readUnits(bytes: number, consistent: boolean): number {
  return Math.max(1, Math.ceil(bytes / readBytes)) * (consistent ? 1 : 0.5)
}

export function writeUnits(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / writeBytes))
}

/** A put, update or delete: from the item before to the item after, either of which may be missing. */
export function changeUnits(table: Table, before: Item | undefined, after: Item | undefined): Spent {
  const indexes = table.indexes.flatMap((index) => {
    const units = entryUnits(
      index,
      before && entryOf(before, index, table),
      after && entryOf(after, index, table),
    )
    return units === 0 ? [] : [[index.name, units] as const]
  })
  return {
    table: writeUnits(Math.max(itemSize(before), itemSize(after))),
    indexes: Object.fromEntries(indexes),
  }
}

/** A conditional write that failed is charged for the larger of what is there and what was to be there. */
export function refusedUnits(before: Item | undefined, after: Item | undefined): Spent {
  return { table: writeUnits(Math.max(itemSize(before), itemSize(after))), indexes: {} }
}

export function total({ table, indexes }: Spent): number {
  return Object.values(indexes).reduce((sum, units) => sum + units, table)
}

function entryUnits(index: TableIndex, before: Item | undefined, after: Item | undefined): number {
  if (!before && !after) return 0
  if (!before || !after) return writeUnits(itemSize(before ?? after))
  if (keysOf(index).some((name) => !isSame(before[name], after[name])))
    return writeUnits(itemSize(before)) + writeUnits(itemSize(after))
  return isSame(before, after) ? 0 : writeUnits(Math.max(itemSize(before), itemSize(after)))
}

/** What an index holds of an item; nothing where the item lacks one of the index's keys. */
function entryOf(item: Item, index: TableIndex, table: Table): Item | undefined {
  if (keysOf(index).some((name) => item[name] === undefined)) return undefined
  if (index.projection.type === 'ALL') return item
  const kept = new Set([...keysOf(table), ...keysOf(index), ...index.projection.attributes])
  return Object.fromEntries(Object.entries(item).filter(([name]) => kept.has(name)))
}

const keysOf = ({ hash, range }: KeySchema) => (range === undefined ? [hash] : [hash, range])

function isSame(a: Item | AttributeValue | undefined, b: Item | AttributeValue | undefined): boolean {
  return isDeepStrictEqual(plain(a), plain(b))
}

/** Numbers in one spelling, sets in one order: the engine may give them back in another. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (key === 'N' && typeof part === 'string') return [key, numberOf(part)]
      if (key === 'NS' && isTexts(part)) return [key, part.map(numberOf).sort()]
      if ((key === 'SS' || key === 'BS') && isTexts(part)) return [key, [...part].sort()]
      return [key, plain(part)]
    }),
  )
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'string')

/** More digits than a double holds keep their text: then the spelling decides. */
function numberOf(text: string): number | string {
  return numberSize(text) > 8 ? text : Number(text)
}
