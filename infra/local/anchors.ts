// Anchors: the heads of the aggregates, noted outside their tables, so that a tail cut off a chain of records is
// missed. Reads the journal as one more consumer, so that no head is passed over by a kill; a day has a file.
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Table } from './inventory.ts'
import type { Journal } from './journal.ts'

/** An aggregate's newest record at a moment. */
export interface Anchor {
  /** When it was noted, wall time. */
  readonly at: string
  /** Logical id of the table. */
  readonly table: string
  /** `<aggregate>#<id>` */
  readonly pk: string
  readonly seq: number
  readonly hash: string
}

const consumer = 'anchors'
const readAtOnce = 500

/** Notes the heads that have moved since the last time. */
export function anchorMoved(directory: string, journal: Journal, tables: readonly Table[]): void {
  for (const table of tables) {
    if (!table.stream) continue
    let [passed = 0] = journal.checkpoints(consumer, table.name, 1, 'TRIM_HORIZON')
    const heads = new Map<string, Anchor>()
    const at = new Date().toISOString()
    for (;;) {
      const entries = journal.read(table.name, 0, 1, passed, readAtOnce)
      const last = entries.at(-1)
      if (!last) break
      for (const { image } of entries) {
        const { pk, seq, hash } = JSON.parse(image) as Record<string, { S?: string; N?: string }>
        if (pk?.S !== undefined && seq?.N !== undefined && hash?.S !== undefined)
          heads.set(pk.S, { at, table: table.id, pk: pk.S, seq: Number(seq.N), hash: hash.S })
      }
      passed = last.id
    }
    if (heads.size === 0) continue
    writeAnchors(directory, [...heads.values()])
    journal.pass(consumer, table.name, 0, passed)
  }
}

/** Adds to the file of the day. */
export function writeAnchors(directory: string, anchors: readonly Anchor[]): void {
  mkdirSync(directory, { recursive: true })
  const day = new Date().toISOString().slice(0, 10)
  appendFileSync(
    join(directory, `${day}.jsonl`),
    anchors.map((anchor) => `${JSON.stringify(anchor)}\n`).join(''),
  )
}

/** The furthest head that was ever noted, of each aggregate of a table. */
export function readAnchors(directory: string): Map<string, Anchor> {
  const furthest = new Map<string, Anchor>()
  if (!existsSync(directory)) return furthest
  for (const file of readdirSync(directory).filter((name) => name.endsWith('.jsonl'))) {
    for (const line of readFileSync(join(directory, file), 'utf8').split('\n')) {
      const anchor = parse(line)
      if (!anchor) continue
      const key = `${anchor.table}/${anchor.pk}`
      if ((furthest.get(key)?.seq ?? 0) < anchor.seq) furthest.set(key, anchor)
    }
  }
  return furthest
}

/** A kill may leave half a line behind; its heads were not passed and are noted again. */
function parse(line: string): Anchor | undefined {
  try {
    return line === '' ? undefined : (JSON.parse(line) as Anchor)
  } catch {
    return undefined
  }
}
