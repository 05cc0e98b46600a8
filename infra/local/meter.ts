// Counts what each function spends on each business operation: requests to the engines, read and write units. A batch
// of several messages is shared out among them. Beside it stands the floor: what cannot be saved.
import type { Call } from './calls.ts'
import { total, writeUnits } from './capacity.ts'
import type { Inventory } from './inventory.ts'
import { type Item, itemSize } from './item-size.ts'
import type { Measured } from './measure.ts'
import { factIn, operationsOf } from './operations.ts'

export interface MeterRow {
  readonly function: string
  /** An endpoint, the type of a fact, or a rule; `-` for calls outside an invocation. */
  readonly operation: string
  /** Requests, messages or records handled, those that came again included. */
  readonly times: number
  readonly dynamodb: number
  readonly sqs: number
  readonly readUnits: number
  readonly writeUnits: number
  /** Write units that no design saves: one for each kB of a decision where it is put, one view write where it is shown. */
  readonly floor: number
  /** Calls whose units are not known. */
  readonly unmetered: number
}

export interface MeterReading {
  /** Ask `since` this to see only what came after. */
  readonly mark: string
  readonly rows: readonly MeterRow[]
}

export interface Meter {
  /** A worker begins an invocation; its calls are counted under it until it begins another. */
  begin(session: string, functionId: string, event: unknown): void
  count(call: Call, measured: Measured): void
  /** All since the start, or since a mark. Undefined when the mark is not known. */
  read(since?: string): MeterReading | undefined
}

type Counts = { -readonly [name in Exclude<keyof MeterRow, 'function' | 'operation'>]: number }

const nothing: Counts = { times: 0, dynamodb: 0, sqs: 0, readUnits: 0, writeUnits: 0, floor: 0, unmetered: 0 }
const countNames = Object.keys(nothing) as (keyof Counts)[]
/** Marks that are kept; an older one is forgotten. */
const marksKept = 50

export function makeMeter(inventory: Inventory): Meter {
  const totals = new Map<string, Counts>()
  const sessions = new Map<string, readonly (readonly [operation: string, share: number])[]>()
  const marks = new Map<string, ReadonlyMap<string, Counts>>()
  const shows = new Map(
    inventory.mappings.flatMap((mapping) =>
      mapping.kind === 'stream' ? [[mapping.tableId, mapping.functionId] as const] : [],
    ),
  )
  let marked = 0

  const add = (functionId: string, operation: string, counts: Partial<Counts>, share = 1) => {
    const key = JSON.stringify([functionId, operation])
    const row = totals.get(key) ?? { ...nothing }
    for (const name of countNames) row[name] += (counts[name] ?? 0) * share
    totals.set(key, row)
  }

  return {
    begin(session, functionId, event) {
      const operations = operationsOf(event)
      const counted = new Map<string, number>()
      for (const operation of operations) counted.set(operation, (counted.get(operation) ?? 0) + 1)
      sessions.set(
        session,
        [...counted].map(([operation, times]) => [operation, times / operations.length] as const),
      )
      for (const [operation, times] of counted) add(functionId, operation, { times })
    },
    count(call, { answer, read, write, unmetered }) {
      const counts: Partial<Counts> = {
        [call.service]: 1,
        readUnits: read ? total(read) : 0,
        writeUnits: write ? total(write) : 0,
        unmetered: unmetered ? 1 : 0,
      }
      const shares = sessions.get(call.session ?? '') ?? [['-', 1] as const]
      for (const [operation, share] of shares) add(call.caller.id, operation, counts, share)
      const decision = answer.status === 200 ? decisionOf(call) : undefined
      if (!decision) return
      for (const [operation, share] of shares)
        add(call.caller.id, operation, { floor: writeUnits(itemSize(decision)) }, share)
      const relay = shows.get(call.table?.id ?? '')
      if (relay !== undefined) add(relay, factIn(decision) ?? 'record', { floor: 1 })
    },
    read(since) {
      const before = since === undefined ? new Map<string, Counts>() : marks.get(since)
      if (!before) return undefined
      marked += 1
      const mark = String(marked)
      marks.set(mark, new Map([...totals].map(([key, counts]) => [key, { ...counts }])))
      for (const old of marks.keys()) if (marks.size > marksKept) marks.delete(old)
      const rows = [...totals].map(([key, counts]): MeterRow => {
        const [functionId, operation] = JSON.parse(key) as [string, string]
        const earlier = before.get(key) ?? nothing
        const since = { ...counts }
        // Shares of a batch leave fractions; a millionth of a unit says nothing.
        for (const name of countNames) since[name] = round(counts[name] - earlier[name])
        return { function: functionId, operation, ...since }
      })
      return { mark, rows: rows.filter((row) => countNames.some((name) => row[name] !== 0)).sort(byPlace) }
    },
  }
}

/** The decision a put adds to the records. */
function decisionOf({ action, table, input }: Call): Item | undefined {
  if (action !== 'PutItem' || !table?.stream) return undefined
  const item = input.Item as Item
  return item.kind?.S === 'decision' ? item : undefined
}

const round = (value: number) => Math.round(value * 1e6) / 1e6

function byPlace(a: MeterRow, b: MeterRow): number {
  const order = (row: MeterRow) => `${row.function}\n${row.operation}`
  return order(a) < order(b) ? -1 : 1
}
