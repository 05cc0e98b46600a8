// The streams of the append-only tables, kept durably beside the tables: dynalite has none of its own.
//
// An insert is first noted as an intent, then put, then marked as done, which makes it a stream record. After a
// kill in between, what the table holds decides (see append-only.ts). An intent holds back later records of its
// own shard, so that a consumer sees the records of one partition key in the order in which they were put.
import { createHash } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { DatabaseSync } from 'node:sqlite'

export interface Insert {
  readonly table: string
  readonly partition: string
  /** The whole key, as JSON. */
  readonly key: string
  /** The item as it came over the wire, as JSON. */
  readonly image: string
}

export interface Entry extends Insert {
  readonly id: number
  /** Wall time of the put, milliseconds. */
  readonly at: number
}

export interface Journal {
  /** Notes the intent; the put comes next. */
  begin(insert: Insert): number
  /** The put succeeded. False when this key already has its record (the same put, sent twice around a kill). */
  done(id: number): boolean
  /** The put did not happen. */
  drop(id: number): void
  /** Intents a kill has left open, oldest first. */
  open(): Entry[]
  /** The records of a shard after `after`, as far as no open intent precedes them. */
  read(table: string, shard: number, shards: number, after: number, most: number): Entry[]
  /** Whether a shard holds anything after `after`, open intents included. */
  pending(table: string, shard: number, shards: number, after: number): boolean
  /** How far a consumer has come in each shard; `start` where it has never read. */
  checkpoints(consumer: string, table: string, shards: number, start: 'TRIM_HORIZON' | 'LATEST'): number[]
  /** The consumer needs nothing up to `id` of this shard again. */
  pass(consumer: string, table: string, shard: number, id: number): void
  /** Calls `listener` whenever a shard of the table may have something new. */
  onChange(table: string, listener: () => void): () => void
  close(): void
}

/** Stays readable behind the slowest consumer, so that a repeated put is still recognised. */
const keptBehind = 1000
/** Shards are numbers of partition keys' hashes; any parallelization factor (1 to 10) divides this. */
const buckets = 2520

export function openJournal(file: string): Journal {
  const db = new DatabaseSync(file)
  // Write-ahead without a sync for each record: a killed process loses nothing, only a power cut could.
  db.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS entries (
      id INTEGER PRIMARY KEY AUTOINCREMENT, tbl TEXT NOT NULL, bucket INTEGER NOT NULL, partition TEXT NOT NULL,
      key TEXT NOT NULL, image TEXT NOT NULL, at INTEGER NOT NULL, done INTEGER NOT NULL DEFAULT 0);
    CREATE UNIQUE INDEX IF NOT EXISTS one_record_a_key ON entries (tbl, key) WHERE done = 1;
    CREATE INDEX IF NOT EXISTS in_order ON entries (tbl, id);
    CREATE TABLE IF NOT EXISTS checkpoints (
      consumer TEXT NOT NULL, tbl TEXT NOT NULL, shard INTEGER NOT NULL, id INTEGER NOT NULL,
      PRIMARY KEY (consumer, tbl, shard));
  `)
  const columns = 'id, tbl AS "table", partition, key, image, at'
  const insert = db.prepare(
    'INSERT INTO entries (tbl, bucket, partition, key, image, at) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const mark = db.prepare('UPDATE OR IGNORE entries SET done = 1 WHERE id = ?')
  const remove = db.prepare('DELETE FROM entries WHERE id = ?')
  const select = db.prepare(
    `SELECT ${columns} FROM entries WHERE tbl = ? AND id > ? AND id < ? AND done = 1 AND bucket % ? = ? ORDER BY id LIMIT ?`,
  )
  const selectOpen = db.prepare(`SELECT ${columns}, bucket FROM entries WHERE done = 0 ORDER BY id`)
  const selectAny = db.prepare('SELECT 1 FROM entries WHERE tbl = ? AND id > ? AND bucket % ? = ? LIMIT 1')
  const selectHead = db.prepare('SELECT max(id) AS id FROM entries WHERE tbl = ? AND done = 1')
  const selectCheckpoints = db.prepare(
    'SELECT id FROM checkpoints WHERE consumer = ? AND tbl = ? ORDER BY shard',
  )
  const deleteCheckpoints = db.prepare('DELETE FROM checkpoints WHERE consumer = ? AND tbl = ?')
  const upsert = db.prepare(
    'INSERT OR REPLACE INTO checkpoints (consumer, tbl, shard, id) VALUES (?, ?, ?, ?)',
  )
  const forget = db.prepare(
    'DELETE FROM entries WHERE tbl = ?1 AND done = 1 AND id <= (SELECT min(id) FROM checkpoints WHERE tbl = ?1) - ?2',
  )

  const open = new Map<number, { table: string; bucket: number }>()
  for (const row of selectOpen.all())
    open.set(Number(row.id), { table: String(row.table), bucket: Number(row.bucket) })
  const changes = new EventEmitter().setMaxListeners(0)

  let passed = 0
  const head = (table: string) => Number(selectHead.get(table)?.id ?? 0)
  const settle = (id: number) => {
    const entry = open.get(id)
    open.delete(id)
    if (entry) changes.emit(entry.table)
  }

  return {
    begin({ table, partition, key, image }) {
      const bucket = bucketOf(partition)
      const id = Number(insert.run(table, bucket, partition, key, image, Date.now()).lastInsertRowid)
      open.set(id, { table, bucket })
      return id
    },
    done(id) {
      const first = mark.run(id).changes === 1
      if (!first) remove.run(id)
      settle(id)
      return first
    },
    drop(id) {
      remove.run(id)
      settle(id)
    },
    open: () => selectOpen.all() as unknown as Entry[],
    read(table, shard, shards, after, most) {
      let barrier = Number.MAX_SAFE_INTEGER
      for (const [id, entry] of open)
        if (entry.table === table && entry.bucket % shards === shard && id < barrier) barrier = id
      return select.all(table, after, barrier, shards, shard, most) as unknown as Entry[]
    },
    pending: (table, shard, shards, after) => selectAny.get(table, after, shards, shard) !== undefined,
    checkpoints(consumer, table, shards, start) {
      const kept = selectCheckpoints.all(consumer, table).map((row) => Number(row.id))
      if (kept.length === shards) return kept
      // Never read before; or shards were cut differently, and then going back to the hindmost loses nothing.
      const from = kept.length > 0 ? Math.min(...kept) : start === 'LATEST' ? head(table) : 0
      deleteCheckpoints.run(consumer, table)
      const fresh = Array.from({ length: shards }, () => from)
      for (const [shard, id] of fresh.entries()) upsert.run(consumer, table, shard, id)
      return fresh
    },
    pass(consumer, table, shard, id) {
      upsert.run(consumer, table, shard, id)
      passed += 1
      if (passed % keptBehind === 0) forget.run(table, keptBehind)
    },
    onChange(table, listener) {
      changes.on(table, listener)
      return () => changes.off(table, listener)
    },
    close: () => db.close(),
  }
}

function bucketOf(partition: string): number {
  return createHash('sha1').update(partition).digest().readUInt32BE(0) % buckets
}
