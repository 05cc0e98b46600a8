// Reading an aggregate from its records, and making the next record. Pure but for the store it is given.
import type { PublicFactType } from '#contracts/facts.ts'
import { type Subscriber, subscribersOf } from '#contracts/subscriptions.ts'
import type { Aggregate } from './aggregate.ts'
import { externalize, externalizeWhole, inlineBytes, internalizeWhole } from './content.ts'
import type {
  Actor,
  AggregateKey,
  AnsweredCommand,
  DecisionRecord,
  Fact,
  FactMeta,
  Memory,
  RecordedFact,
} from './decision.ts'
import { canonical, digest } from './hash.ts'
import type { RecordStore } from './ports.ts'

/** Every so many records the folded state is written along. */
export const snapshotEvery = 50
/** A decision over this size is refused. */
const maxRecordBytes = 64 * 1024
/**
 * How long a command may be repeated and still get its first answer: longer than any sender retries, and than a message
 * of our own lies in a queue and its dead-letter queue (14 days each), whose sending back is a repetition too.
 */
export const commandWindowDays = 30

/** An aggregate as its records tell it. `seq` 0 = it has not begun. */
export interface History<State> extends AggregateKey {
  readonly state: State
  readonly seq: number
  /** The last record that an open form must have seen: what follows it are asides (`Aggregate.asides`). */
  readonly basis: number
  readonly at: string
  readonly hash: string
  readonly memory: Memory
}

const emptyMemory: Memory = { sent: {}, seen: {}, commands: [] }

export function unbegun<State, F extends Fact>(aggregate: Aggregate<State, F>, id: string): History<State> {
  return {
    aggregate: aggregate.name,
    id,
    state: aggregate.initial,
    seq: 0,
    basis: 0,
    at: '',
    hash: '',
    memory: emptyMemory,
  }
}

/** The aggregate as of its head, or as of `upTo`. One query. */
export async function load<State, F extends Fact>(
  store: RecordStore,
  aggregate: Aggregate<State, F>,
  id: string,
  upTo?: number,
): Promise<History<State>> {
  const records = await store.recent({ aggregate: aggregate.name, id }, upTo)
  const first = records[0]
  const start =
    first?.snapshot === undefined ? unbegun(aggregate, id) : await fromSnapshot<State>(store, first)
  return records
    .slice(first?.snapshot === undefined ? 0 : 1)
    .reduce((history, record) => advance(aggregate, history, record), start)
}

async function fromSnapshot<State>(store: RecordStore, record: DecisionRecord): Promise<History<State>> {
  const whole = await internalizeWhole(record.snapshot, (hash) => store.content(hash))
  const { state, memory } = whole as { state: State; memory: Memory }
  return {
    aggregate: record.aggregate,
    id: record.id,
    state,
    memory,
    seq: record.seq,
    basis: record.seq,
    at: record.at,
    hash: record.hash,
  }
}

/** The aggregate after one more record. */
export function advance<State, F extends Fact>(
  aggregate: Aggregate<State, F>,
  history: History<State>,
  record: DecisionRecord,
): History<State> {
  if (record.seq !== history.seq + 1) {
    throw new RecordMissing(`${record.aggregate} ${record.id}: record ${record.seq} follows ${history.seq}`)
  }
  const meta = { seq: record.seq, at: record.at, actor: record.actor }
  const aside = record.facts.every(({ fact }) => aggregate.asides?.includes(fact.type))
  return {
    ...history,
    state: record.facts.reduce((state, { fact }) => aggregate.evolve(state, fact as F, meta), history.state),
    seq: record.seq,
    basis: aside ? history.basis : record.seq,
    at: record.at,
    hash: record.hash,
    memory: aggregate.register ? history.memory : remember(history.memory, record),
  }
}

class RecordMissing extends Error {
  override readonly name = 'RecordMissing'
}

function remember(memory: Memory, record: DecisionRecord): Memory {
  const answered: AnsweredCommand = {
    ...record.command,
    seq: record.seq,
    at: record.at,
    facts: record.facts.map(({ fact }) => fact.type),
  }
  const oldest = daysBefore(record.at, commandWindowDays)
  return {
    sent: Object.assign({}, memory.sent, ...record.facts.map(({ to }) => to)),
    seen:
      record.consumed === undefined
        ? memory.seen
        : { ...memory.seen, [record.consumed.source]: record.consumed.position },
    // A consumed message is recognised by its position; only people's and systems' commands need remembering.
    commands:
      record.consumed === undefined
        ? [...memory.commands.filter(({ at }) => at > oldest), answered]
        : memory.commands,
  }
}

function daysBefore(at: string, days: number): string {
  return new Date(Date.parse(at) - days * 86_400_000).toISOString()
}

/** What the next record is made of. */
export interface Draft<F extends Fact> {
  readonly at: string
  readonly actor: Actor
  readonly command: { readonly id: string; readonly digest: string }
  readonly correlation: string
  readonly hops: number
  readonly facts: readonly F[]
  readonly consumed?: { readonly source: string; readonly position: number }
}

/** Where a decision is too large with its longer texts out of line, shorter ones are moved out too. */
const inlineSteps = [inlineBytes, 512]

/** The next record of a history with the texts it cites, or `too-large`. */
export function nextRecord<State, F extends Fact>(
  aggregate: Aggregate<State, F>,
  history: History<State>,
  draft: Draft<F>,
): NextRecord<State> | 'too-large' {
  for (const inline of inlineSteps) {
    const next = recordWith(aggregate, history, draft, inline)
    if (Buffer.byteLength(canonical(next.record)) <= maxRecordBytes) return next
  }
  return 'too-large'
}

interface NextRecord<State> {
  readonly record: DecisionRecord
  readonly after: History<State>
  readonly contents: Map<string, string>
}

function recordWith<State, F extends Fact>(
  aggregate: Aggregate<State, F>,
  history: History<State>,
  draft: Draft<F>,
  inline: number,
): NextRecord<State> {
  const { value: facts, contents } = externalize(draft.facts, inline)
  // Time never runs backwards within an aggregate, whatever the clocks of two functions say.
  const at = draft.at > history.at ? draft.at : history.at
  const bare = {
    ...draft,
    at,
    aggregate: history.aggregate,
    id: history.id,
    seq: history.seq + 1,
    facts: positioned(aggregate, history, facts, { seq: history.seq + 1, at, actor: draft.actor }),
    previous: history.hash,
  }
  const record = sealed(bare)
  const after = advance(aggregate, history, record)
  if (record.seq % snapshotEvery !== 0) return { record, after, contents }
  const snapshot = externalizeWhole({ state: after.state, memory: after.memory })
  const whole = sealed({ ...bare, snapshot: snapshot.value as NonNullable<DecisionRecord['snapshot']> })
  return {
    record: whole,
    after: { ...after, hash: whole.hash },
    contents: new Map([...contents, ...snapshot.contents]),
  }
}

function sealed(record: Omit<DecisionRecord, 'hash'>): DecisionRecord {
  return { ...record, hash: recordHash(record) }
}

/** The hash of a record: over everything in it but the hash itself. */
export function recordHash(record: Omit<DecisionRecord, 'hash'> & { readonly hash?: string }): string {
  const { hash: _, ...rest } = record
  return digest(canonical(rest))
}

/** The proposal a fact is about: its own aggregate's id, unless the fact names another as `proposal`. */
export function subjectOf(fact: Fact, own: string): string {
  const { proposal } = fact.data as { proposal?: unknown }
  return typeof proposal === 'string' ? proposal : own
}

/** The subscriber of a stream, and whom it is addressed to there, if to one. */
export function addressIn(stream: string): { subscriber: Subscriber; addressee?: string } {
  const [subscriber, addressee] = stream.split('#') as [Subscriber, string?]
  return addressee === undefined ? { subscriber } : { subscriber, addressee }
}

/** Gives each fact that leaves its aggregate its position in the stream to each subscriber or addressee. */
function positioned<State, F extends Fact>(
  aggregate: Aggregate<State, F>,
  { state, memory }: History<State>,
  facts: readonly F[],
  meta: FactMeta,
): RecordedFact[] {
  const last: Record<string, number> = aggregate.register ? {} : { ...memory.sent }
  const next = (stream: string): number => {
    last[stream] = (last[stream] ?? 0) + 1
    return last[stream]
  }
  const after = aggregate.address && facts.reduce((one, fact) => aggregate.evolve(one, fact, meta), state)
  return facts.map((fact) => {
    const type = fact.type as PublicFactType
    const addressees = aggregate.address?.[type]?.(after as State, fact)
    const streams = subscribersOf(type, fact.data).flatMap((subscriber): string[] =>
      addressees === undefined ? [subscriber] : addressees.map((id) => `${subscriber}#${id}`),
    )
    if (streams.length === 0) return { fact }
    // A register's record is a source of its own to each of those it speaks to.
    const about = aggregate.register ? `/${subjectOf(fact, '')}` : ''
    const to = Object.fromEntries(streams.map((stream) => [stream, next(stream + about)]))
    return { fact, to }
  })
}

/** Writes a record after its texts. A text without a record harms nobody; the other way round would. */
export async function write(
  store: RecordStore,
  record: DecisionRecord,
  contents: ReadonlyMap<string, string>,
): Promise<'appended' | 'taken'> {
  await Promise.all([...contents].map(([hash, text]) => store.putContent(hash, text)))
  return store.append(record)
}
