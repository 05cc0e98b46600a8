// The relay: what the records say is sent to the subscribers' inboxes first, then projected into the service's views.
// It may run twice or late, for any record: subscribers recognise positions, rows know up to where they were relayed.
import type { Envelope, PublicFactType } from '#contracts/facts.ts'
import { eventType } from '#contracts/subscriptions.ts'
import type { ServiceName } from '#contracts/terms.ts'
import type { Projection, Row } from './aggregate.ts'
import { internalize } from './content.ts'
import type { DecisionRecord, Fact } from './decision.ts'
import { canonical } from './hash.ts'
import { addressIn, advance, type History, load, subjectOf } from './ledger.ts'
import type { Log } from './log.ts'
import type { OutgoingMessage, RecordStore, Sender, ViewStore } from './ports.ts'

export interface RelayPorts {
  readonly level: string
  readonly service: ServiceName
  readonly records: RecordStore
  readonly views: ViewStore
  readonly sender: Sender
  readonly log: Log
}

/** An inserted record with the position in the stream that a failure is reported by. */
export interface StreamRecord {
  readonly sequence: string
  readonly record: DecisionRecord
}

// biome-ignore lint/suspicious/noExplicitAny: a service relays aggregates of different states through one table
export type AnyProjection = Projection<any, any>

/** Relays a batch. Returns the stream sequence of the first record that failed, if any. */
export async function relayBatch(
  ports: RelayPorts,
  projections: readonly AnyProjection[],
  batch: readonly StreamRecord[],
): Promise<string | undefined> {
  const failures: number[] = []
  for (const group of byAggregate(batch)) {
    const first = group[0]
    if (first === undefined) continue
    const projection = projections.find(({ aggregate }) => aggregate.name === first.item.record.aggregate)
    try {
      if (projection === undefined)
        throw new Error(`no aggregate ${first.item.record.aggregate} in ${ports.service}`)
      await relayAggregate(
        ports,
        projection,
        group.map(({ item }) => item.record),
      )
    } catch (error) {
      ports.log.error('relay.group-failed', {
        aggregate: first.item.record.aggregate,
        id: first.item.record.id,
        error,
      })
      failures.push(first.index)
    }
  }
  return failures.length === 0 ? undefined : batch[Math.min(...failures)]?.sequence
}

interface Placed {
  readonly index: number
  readonly item: StreamRecord
}

function byAggregate(batch: readonly StreamRecord[]): Placed[][] {
  const groups = new Map<string, Placed[]>()
  batch.forEach((item, index) => {
    const key = `${item.record.aggregate}#${item.record.id}`
    groups.set(key, [...(groups.get(key) ?? []), { index, item }])
  })
  return [...groups.values()]
}

/** Relays consecutive records of one aggregate: sends what crosses a border, then writes the rows of the last state. */
export async function relayAggregate(
  ports: RelayPorts,
  projection: AnyProjection,
  records: readonly DecisionRecord[],
): Promise<void> {
  const { aggregate } = projection
  const first = records[0]
  if (first === undefined) return
  let history: History<unknown> = await load(ports.records, aggregate, first.id, first.seq - 1)
  const texts = textsOf(ports)
  let rows = await rowsOf(projection, history, texts)
  const changed = new Set<string>()
  const messages: OutgoingMessage[] = []
  for (const record of records) {
    if (record.seq <= history.seq) continue
    history = advance(aggregate, history, record)
    messages.push(...(await messagesOf(ports, aggregate, history, record)))
    // Record by record: an earlier run of fewer records may have written a row that a later one turns back.
    const after = await rowsOf(projection, history, texts)
    for (const row of changedRows(rows, after)) changed.add(rowKey(row))
    rows = after
  }
  if (messages.length > 0) await ports.sender.send(messages)
  const fresh = rows.filter((row) => changed.has(rowKey(row)))
  await ports.views.putFixed(
    fresh.filter(({ fixed }) => fixed),
    history.seq,
  )
  for (const row of fresh) if (!row.fixed) await ports.views.put(row, history.seq)
  ports.log.info('relay.relayed', {
    aggregate: aggregate.name,
    id: first.id,
    seq: history.seq,
    sent: messages.length,
  })
}

type Texts = (hash: string) => Promise<string>

/** Each long text is fetched once for all the records of an aggregate. */
function textsOf({ records }: RelayPorts): Texts {
  const known = new Map<string, Promise<string>>()
  return (hash) => {
    const text = known.get(hash) ?? records.content(hash)
    known.set(hash, text)
    return text
  }
}

/** The rows of an aggregate as it stands: made of its texts, not of where they lie. */
export async function rowsOf(
  projection: AnyProjection,
  { id, seq, at, state }: History<unknown>,
  texts: Texts,
): Promise<readonly Row[]> {
  return seq === 0 ? [] : projection.rows(await internalize(state, texts), { id, seq, at })
}

/** Rows that differ; the first row stands for the aggregate and is always written, so that it says how far we are. */
function changedRows(before: readonly Row[], after: readonly Row[]): Row[] {
  const known = new Map(before.map((row) => [rowKey(row), row.fixed ? fixed : canonical(row)]))
  return after.filter(
    (row, index) => index === 0 || known.get(rowKey(row)) !== (row.fixed ? fixed : canonical(row)),
  )
}

/** What a fixed row says does not matter: it always says the same. */
const fixed = 'fixed'

const rowKey = ({ pk, sk }: Row) => `${pk}\n${sk}`

/** The messages one record sends, from the state right after it. */
async function messagesOf(
  ports: RelayPorts,
  aggregate: AnyProjection['aggregate'],
  history: History<unknown>,
  record: DecisionRecord,
): Promise<OutgoingMessage[]> {
  if (record.facts.every(({ to }) => to === undefined)) return []
  const fetch = (hash: string) => ports.records.content(hash)
  const state = await internalize(history.state, fetch)
  const messages = await Promise.all(
    record.facts.map(async ({ fact, to }, index) => {
      if (to === undefined) return []
      const whole = await internalize(fact, fetch)
      const announce = aggregate.announce?.[fact.type as PublicFactType]
      const data = announce === undefined ? whole.data : announce(state, whole, record.id)
      return Object.entries(to).map(([stream, position]) =>
        messageOf(ports, aggregate, record, { fact: whole, index, stream, position, data }),
      )
    }),
  )
  return messages.flat()
}

function messageOf(
  ports: RelayPorts,
  aggregate: AnyProjection['aggregate'],
  record: DecisionRecord,
  {
    fact,
    index,
    stream,
    position,
    data,
  }: { fact: Fact; index: number; stream: string; position: number; data: unknown },
): OutgoingMessage {
  const own = `/${ports.level}/${ports.service}/${record.aggregate}/${record.id}`
  const { subscriber, addressee } = addressIn(stream)
  const envelope: Envelope = {
    specversion: '1.0',
    id: [own, record.seq, index, ...(addressee === undefined ? [] : [addressee])].join('/'),
    source: sourceOf(own, record, aggregate.register === true, addressee !== undefined),
    type: eventType(fact.type as PublicFactType),
    subject: addressee ?? subjectOf(fact, record.id),
    time: record.at,
    datacontenttype: 'application/json',
    position,
    hops: record.hops + 1,
    correlationid: record.correlation,
    data,
  }
  return {
    subscriber,
    body: JSON.stringify(envelope),
    group: groupOf(fact, record),
    deduplication: envelope.id,
  }
}

/**
 * What positions count within, for one receiver. What is addressed to it is counted apart from what is said to its
 * whole service: a source of its own, so that it may hear both from one aggregate.
 */
function sourceOf(own: string, { seq }: DecisionRecord, register: boolean, addressed: boolean): string {
  const source = register ? `${own}/${seq}` : own
  return addressed ? `${source}/addressed` : source
}

/** The group within which a keeping-order queue keeps order: the register (one per session). */
function groupOf(fact: Fact, record: DecisionRecord): string {
  const { session } = fact.data as { session?: string }
  return session ?? record.id
}
