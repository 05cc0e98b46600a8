// verify-records: walks every chain of records and finds what was changed, what is missing, and what was cut off.
//
// A chain proves itself but for its end: a record's hash covers the record and the hash before it, and numbers have no
// gap. The end is held against the heads that were anchored outside the table. Texts lie under their own hash.
import type { ServiceName } from '#contracts/terms.ts'
import { recordFrom } from '#kernel/aws/dynamo-records.ts'
import { internalize } from '#kernel/content.ts'
import type { DecisionRecord } from '#kernel/decision.ts'
import { digest } from '#kernel/hash.ts'
import { recordHash } from '#kernel/ledger.ts'
import { type Anchor, readAnchors, writeAnchors } from '../local/anchors.ts'
import type { Level, Service } from './level.ts'
import { type StoredItem, scan } from './scan.ts'

export type FindingKind = 'changed' | 'missing' | 'cut-off' | 'text-changed' | 'text-missing'

export interface Finding {
  readonly service: ServiceName
  /** `<aggregate>#<id>`, or the hash of a text. */
  readonly of: string
  readonly kind: FindingKind
  /** Which records. */
  readonly seq?: string
}

export interface Verified {
  readonly service: ServiceName
  readonly aggregates: number
  readonly records: number
  readonly texts: number
  /** Heads held against an anchor. */
  readonly anchored: number
}

export interface Verification {
  readonly verified: readonly Verified[]
  readonly findings: readonly Finding[]
}

/** @param anchor notes the heads found, unless something is wrong */
export async function verifyRecords(level: Level, anchor = false): Promise<Verification> {
  // First the anchors: what is recorded during the walk lies beyond them.
  const anchors = readAnchors(level.anchors)
  const walks: Walk[] = []
  for (const service of level.services) walks.push(await walkRecords(level, service, anchors))
  const findings = walks.flatMap((walk) => walk.findings)
  if (anchor && findings.length === 0) {
    const heads = walks.flatMap(({ heads }) => [...heads.values()])
    if (heads.length > 0) writeAnchors(level.anchors, heads)
  }
  return { verified: walks.map(({ counts }) => counts), findings }
}

interface Walk {
  readonly counts: Verified
  readonly heads: ReadonlyMap<string, Anchor>
  readonly findings: readonly Finding[]
}

async function walkRecords(
  level: Level,
  service: Service,
  anchors: ReadonlyMap<string, Anchor>,
): Promise<Walk> {
  const { id: table, name } = service.recordsTable
  const at = new Date().toISOString()
  const findings: Finding[] = []
  const find = (kind: FindingKind, of: string, seq?: string) =>
    findings.push({ service: service.service, of, kind, ...(seq === undefined ? {} : { seq }) })
  const heads = new Map<string, Anchor>()
  const cited = new Map<string, string>()
  const texts = new Set<string>()
  let records = 0

  for await (const item of scan(level.dynamo, name)) {
    const pk = item.pk?.S ?? ''
    if (item.kind?.S === 'content') {
      const hash = pk.replace(/^content#/, '')
      texts.add(hash)
      if (digest(item.text?.S ?? '') !== hash) find('text-changed', hash)
      continue
    }
    records += 1
    const record = readRecord(item)
    const seq = Number(item.seq?.N)
    const head = heads.get(pk)
    const expected = (head?.seq ?? 0) + 1
    if (seq > expected) find('missing', pk, span(expected, seq - 1))
    const follows = seq === expected && record?.previous === (head?.hash ?? '')
    // Behind a gap there is nothing to compare `previous` with.
    if (!record || recordHash(record) !== record.hash || (seq === expected && !follows))
      find('changed', pk, String(seq))
    else if (
      anchors.get(`${table}/${pk}`)?.seq === seq &&
      anchors.get(`${table}/${pk}`)?.hash !== record.hash
    )
      find('changed', pk, String(seq))
    heads.set(pk, { at, table, pk, seq, hash: record?.hash ?? '' })
    for (const hash of record ? await textsOf(record) : []) cited.set(hash, pk)
  }

  for (const [hash, pk] of cited) if (!texts.has(hash)) find('text-missing', `${pk} → ${hash}`)
  const own = [...anchors.values()].filter((anchor) => anchor.table === table)
  for (const { pk, seq } of own) {
    const head = heads.get(pk)?.seq ?? 0
    if (head < seq) find('cut-off', pk, span(head + 1, seq))
  }
  const counts = {
    service: service.service,
    aggregates: heads.size,
    records,
    texts: texts.size,
    anchored: own.length,
  }
  return { counts, heads, findings }
}

const span = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`)

/** Undefined when somebody left something in the table that is no record. */
function readRecord(item: StoredItem): DecisionRecord | undefined {
  try {
    return recordFrom(item)
  } catch {
    return undefined
  }
}

async function textsOf(record: DecisionRecord): Promise<string[]> {
  const hashes: string[] = []
  await internalize(record, async (hash) => {
    hashes.push(hash)
    return ''
  })
  return hashes
}
