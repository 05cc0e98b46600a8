// The ports through which the kernel touches the world. Each has an adapter for AWS (`aws/`) and one in memory
// (`memory/`); one contract suite runs on both.
import type { Subscriber } from '#contracts/subscriptions.ts'
import type { Row } from './aggregate.ts'
import type { AggregateKey, DecisionRecord } from './decision.ts'

/** The append-only table of decision records and their content items. */
export interface RecordStore {
  /** Records in ascending order from the last snapshot at or before `upTo` (default: the head) on; empty if none. */
  recent(key: AggregateKey, upTo?: number): Promise<DecisionRecord[]>
  /** All records in ascending order. */
  all(key: AggregateKey): Promise<DecisionRecord[]>
  /** Puts the record if its number is free. The only write there is. */
  append(record: DecisionRecord): Promise<'appended' | 'taken'>
  /** Puts a text under its hash, once. */
  putContent(hash: string, text: string): Promise<void>
  /** Throws `ContentMissing` when nothing lies under the hash. */
  content(hash: string): Promise<string>
}

export interface StoredRow {
  readonly pk: string
  readonly sk: string
  readonly data: Record<string, unknown>
  /** Sequence number of the aggregate up to which its records were relayed when the row was made. */
  readonly relayed: number
}

export type RowKey = Pick<StoredRow, 'pk' | 'sk'>

export interface Page<T> {
  readonly items: T[]
  readonly next?: string
}

/** Views: can be dropped and rebuilt from the records. */
export interface ViewStore {
  /** Puts the row unless a later one is there. */
  put(row: Row, relayed: number): Promise<void>
  /** Puts rows that are `fixed`, many in one request. */
  putFixed(rows: readonly Row[], relayed: number): Promise<void>
  get(pk: string, sk: string): Promise<StoredRow | undefined>
  /** Those of the rows that are there, many in one request, in any order. No key twice. */
  getMany(keys: readonly RowKey[]): Promise<StoredRow[]>
  /** Rows of a partition in order of their sort key. */
  list(
    pk: string,
    options?: { prefix?: string; limit?: number; cursor?: string; descending?: boolean },
  ): Promise<Page<StoredRow>>
  /** Rows of the sparse `due` index at or before an instant, earliest first. */
  due(partition: string, upTo: string, options: { limit: number; cursor?: string }): Promise<Page<StoredRow>>
}

/** A message that waits for what must come before it. */
export interface Parked {
  /** The receiving aggregate, as `case#3f7k2m9q1x8c5v0b6n4d`. */
  readonly receiver: string
  readonly source: string
  readonly position: number
  readonly body: string
  readonly since: string
  readonly reason: string
}

/** Working state: may change. Here: parked messages, kept until applied. */
export interface WorkingStore {
  park(message: Parked): Promise<void>
  /** By source and position. */
  parked(receiver: string): Promise<Parked[]>
  unpark(message: Parked): Promise<void>
  /** Receivers with parked messages, longest waiting first. */
  waiting(limit: number): Promise<string[]>
}

/** A row of working state that may change. */
export interface WorkingRow {
  readonly pk: string
  readonly sk: string
  readonly data: object
  /** Puts it into the sparse index of what waits. */
  readonly waiting?: { readonly partition: string; readonly since: string }
  /** When it may be forgotten, in seconds of wall time since 1970. Absent while anything is owed. */
  readonly expires?: number
}

export interface StoredWorkingRow extends WorkingRow {
  readonly data: Record<string, unknown>
  /** Counts the puts of this row, from 1. */
  readonly version: number
}

/** `put` is false where somebody else has put it meanwhile: then nothing was. */
export interface Exchanged {
  readonly put: boolean
  /** What was there until now. */
  readonly before?: StoredWorkingRow
}

/** Working state in rows: read, and put back only if nobody else has meanwhile. */
export interface WorkingRows {
  get(pk: string, sk: string): Promise<StoredWorkingRow | undefined>
  /** Puts the row if its version is still the one seen (0: not there yet). False when it is not. */
  put(row: WorkingRow, seen: number): Promise<boolean>
  /** The same, and gives back what was there before; for no request more. */
  exchange(row: WorkingRow, seen: number): Promise<Exchanged>
  remove(pk: string, sk: string): Promise<void>
  /** Rows of a partition in order of their sort key, as they are at this moment. */
  list(
    pk: string,
    options?: { from?: string; limit?: number; cursor?: string; descending?: boolean },
  ): Promise<Page<StoredWorkingRow>>
  /** Rows of a partition of the waiting index up to an instant. */
  waiting(
    partition: string,
    options?: { upTo?: string; limit?: number; cursor?: string; descending?: boolean },
  ): Promise<Page<StoredWorkingRow>>
}

export interface OutgoingMessage {
  readonly subscriber: Subscriber
  readonly body: string
  /** Only queues that keep order (the register's) use these. */
  readonly group: string
  readonly deduplication: string
}

export interface Sender {
  /** Sends all or throws: what was sent already is sent again later, and recognised. */
  send(messages: readonly OutgoingMessage[]): Promise<void>
}

/** Where unreadable messages go, with the reason. */
export interface DeadLetters {
  bury(body: string, reason: string): Promise<void>
}

/** Business time. Only the embedded runtime can move it. */
export interface Clock {
  /** ISO 8601 in UTC with milliseconds. */
  now(): string
}

export class ContentMissing extends Error {
  override readonly name = 'ContentMissing'
}

/** A bucket for files. Bytes go to it and come from it by signed addresses of a few minutes, past the functions. */
export interface FileStore {
  /** An address to which exactly this may be put: type, length and SHA-256 are signed. */
  presignPut(file: {
    readonly key: string
    readonly type: string
    readonly bytes: number
    /** In hexadecimal. */
    readonly hash: string
    readonly seconds: number
  }): Promise<{ readonly url: string; readonly headers: Readonly<Record<string, string>> }>
  /** An address from which it is fetched under its name, never shown in place. */
  presignGet(file: {
    readonly key: string
    readonly type: string
    readonly name: string
    readonly seconds: number
  }): Promise<string>
  /** The bytes; nothing when nothing lies there. */
  read(key: string): Promise<Uint8Array | undefined>
  /** What others have noted on it: an organisation's scanner. */
  tags(key: string): Promise<Readonly<Record<string, string>>>
  remove(key: string): Promise<void>
}
