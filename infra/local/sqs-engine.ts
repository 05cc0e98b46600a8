// SQS (and the bucket) on fauxqs and SQLite: starts it, makes the template's queues, and hands them to the pollers
// in-process, so that a message is noticed the moment it is enqueued.
//
// fauxqs is put together here from its parts, because its own `startFauxqs` listens on every network interface,
// syncs the disk for every message, and loses track of a message moved to a dead-letter queue if killed midway.
import { mkdirSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { type BuildAppOptions, buildApp } from 'fauxqs'
import type { Answer } from './dynamodb-engine.ts'
import type { Bucket, Queue } from './inventory.ts'
import type { S3Answer, S3Request } from './s3-door.ts'

type Stores = NonNullable<BuildAppOptions['stores']>
type EngineQueue = ReturnType<Stores['sqsStore']['createQueue']>
export type StoredMessage = EngineQueue['messages'][number]

export interface Received {
  readonly receipt: string
  readonly message: StoredMessage
}

export interface Depth {
  /** May be received now. */
  readonly available: number
  /** Waits: for a delay to end, for its visibility timeout to pass, or behind such a one in its FIFO group. */
  readonly waiting: number
}

export interface Sqs {
  readonly url: string
  /** A request to the bucket, as it came over the wire. */
  bucket(request: S3Request): Promise<S3Answer>
  /** A call as it came over the wire. */
  forward(headers: Readonly<Record<string, unknown>>, body: string): Promise<Answer>
  send(queueId: string, body: string, options?: { group?: string }): void
  /** At most ten messages, at once. */
  receive(queueId: string, most: number): Received[]
  /** Those received may be received again after so many seconds, whatever the queue's visibility timeout. */
  release(queueId: string, receipts: readonly string[], seconds: number): void
  /** Resolves when there may be something to receive, at the latest after `seconds`. */
  wait(queueId: string, seconds: number): Promise<void>
  delete(queueId: string, receipts: readonly string[]): void
  depth(queueId: string): Depth
  /** What lies in a queue, without taking it. */
  peek(queueId: string): StoredMessage[]
  /** Lets every `wait` return, for the end. */
  wake(): void
  close(): Promise<void>
}

interface Persistence {
  readonly db: DatabaseSync
  load(...stores: unknown[]): void
  transaction(work: () => void): void
  updateMessageReady(id: string): void
  close(): void
}

export async function startSqs(
  directory: string,
  queues: readonly Queue[],
  buckets: readonly Bucket[],
): Promise<Sqs> {
  mkdirSync(directory, { recursive: true })
  const parts = await loadParts()
  const persistence = new parts.PersistenceManager(directory)
  // A process kill loses nothing in write-ahead mode without a sync per message; a power cut may.
  persistence.db.exec('PRAGMA synchronous = NORMAL')
  // At a start nobody holds a message any more, so none needs to wait out its visibility timeout.
  persistence.db.exec('UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL')
  // fauxqs 2.4.1 would set the receive count to NULL, which its own schema forbids.
  const release = persistence.db.prepare(
    'UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?',
  )
  persistence.updateMessageReady = (id) => void release.run(id)

  const sqsStore = new parts.SqsStore()
  const snsStore = new parts.SnsStore()
  const s3Store = new parts.S3Store()
  persistence.load(sqsStore, snsStore, s3Store)
  sqsStore.persistence = persistence as never
  s3Store.persistence = persistence as never
  for (const queue of sqsStore.allQueues()) queue.persistence = persistence as never
  for (const queue of queues) {
    const kept = sqsStore.getQueueByName(queue.name)
    if (kept) kept.setAttributes(queue.attributes)
    else sqsStore.createQueue(queue.name, queue.url, queue.arn, { ...queue.attributes })
  }
  for (const { name } of buckets) s3Store.createBucket(name)

  const app = buildApp({ logger: false, stores: { sqsStore, snsStore, s3Store } })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })

  const names = new Map(queues.map((queue) => [queue.id, queue.name]))
  const queueOf = (id: string): EngineQueue => {
    const queue = sqsStore.getQueueByName(names.get(id) ?? '')
    if (!queue) throw new Error(`No queue ${id}.`)
    return queue
  }

  return {
    url,
    async bucket({ method, url: path, headers, body: payload }) {
      const { host: _, connection: __, ...kept } = headers
      const answer = await app.inject({ method: method as 'GET', url: path, headers: kept, payload })
      const passed = ['content-type', 'etag', 'last-modified', 'x-amz-checksum-sha256']
      return { status: answer.statusCode, headers: pick(answer.headers, passed), body: answer.rawPayload }
    },
    async forward(headers, body) {
      const { host: _, connection: __, ...kept } = headers
      const answer = await app.inject({ method: 'POST', url: '/', headers: kept as never, payload: body })
      return {
        status: answer.statusCode,
        headers: pick(answer.headers, ['content-type', 'x-amzn-query-error']),
        body: answer.body,
      }
    },
    send(queueId, body, { group } = {}) {
      const queue = queueOf(queueId)
      const message = parts.SqsStore.createMessage(body, {}, undefined, group)
      if (queue.isFifo()) message.sequenceNumber = queue.nextSequenceNumber()
      queue.enqueue(message)
    },
    receive(queueId, most) {
      const queue = queueOf(queueId)
      let receipts: string[] = []
      // One transaction, since a message beyond its receive count is deleted here and enqueued there.
      persistence.transaction(() => {
        receipts = queue
          .dequeue(most, undefined, (arn) => sqsStore.getQueueByArn(arn))
          .map((received) => received.ReceiptHandle)
      })
      return receipts.flatMap((receipt) => {
        const held = queue.inflightMessages.get(receipt)
        return held ? [{ receipt, message: held.message }] : []
      })
    },
    release(queueId, receipts, seconds) {
      const queue = queueOf(queueId)
      persistence.transaction(() => {
        for (const receipt of receipts) queue.changeVisibility(receipt, seconds)
      })
    },
    wait: (queueId, seconds) => queueOf(queueId).waitForMessages(seconds),
    delete(queueId, receipts) {
      const queue = queueOf(queueId)
      persistence.transaction(() => {
        for (const receipt of receipts) queue.deleteMessage(receipt)
      })
    },
    depth(queueId) {
      const queue = queueOf(queueId)
      const count = (groups: Iterable<readonly unknown[]>) =>
        [...groups].reduce((sum, { length }) => sum + length, 0)
      const free = [...queue.fifoMessages].filter(([group]) => !queue.fifoLockedGroups.has(group))
      const available = queue.messages.length + count(free.map(([, messages]) => messages))
      const all =
        queue.messages.length +
        queue.inflightMessages.size +
        queue.delayedMessages.length +
        count(queue.fifoMessages.values()) +
        count(queue.fifoDelayed.values())
      return { available, waiting: all - available }
    },
    peek(queueId) {
      const { ready, delayed, inflight } = queueOf(queueId).inspectMessages()
      return [...ready, ...delayed, ...inflight.map(({ message }) => message)]
    },
    wake: () => sqsStore.shutdown(),
    async close() {
      await app.close()
      persistence.close()
    },
  }
}

/** The stores fauxqs does not export; its version is pinned, and the types come from what it does export. */
async function loadParts() {
  const load = (path: string) => import(new URL(path, import.meta.resolve('fauxqs')).href)
  const [sqs, sns, s3, persistence] = await Promise.all([
    load('./sqs/sqsStore.js'),
    load('./sns/snsStore.js'),
    load('./s3/s3Store.js'),
    load('./persistence.js'),
  ])
  return {
    SqsStore: sqs.SqsStore as {
      new (): Stores['sqsStore']
      createMessage(body: string, attributes: object, delay?: number, group?: string): StoredMessage
    },
    SnsStore: sns.SnsStore as new () => Stores['snsStore'],
    S3Store: s3.S3Store as new () => Stores['s3Store'],
    PersistenceManager: persistence.PersistenceManager as new (directory: string) => Persistence,
  }
}

function pick(headers: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  )
}
