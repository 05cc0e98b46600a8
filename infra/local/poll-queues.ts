// Event source mappings on queues: takes messages, invokes the function, deletes what it handled. What failed stays
// in flight until its visibility timeout and then comes again, until the queue moves it to its dead letters.
import type { Activity } from './activity.ts'
import { matchesAny } from './filters.ts'
import type { Inventory, Queue, QueueMapping } from './inventory.ts'
import type { Received, Sqs } from './sqs-engine.ts'
import type { Functions, Outcome } from './workers.ts'

export interface QueuePollOptions {
  readonly inventory: Inventory
  readonly mapping: QueueMapping
  readonly queue: Queue
  readonly sqs: Sqs
  readonly functions: Functions
  readonly activity: Activity
  /** Batches taken at once. */
  readonly concurrency: number
  /** After so long what failed comes again, in place of the queue's visibility timeout; for tests. */
  readonly visibilitySeconds?: number
}

export interface Poller {
  /** Takes nothing new; resolves when what was taken is done. */
  stop(): Promise<void>
}

/** SQS hands over at most this many at once; larger batches are gathered. */
const mostAtOnce = 10

export function pollQueue(options: QueuePollOptions): Poller {
  let stopped = false
  const loop = async () => {
    while (!stopped) {
      if (options.sqs.depth(options.queue.id).available === 0) await options.sqs.wait(options.queue.id, 20)
      else await options.activity.during(() => handleBatch(options))
    }
  }
  const loops = Array.from({ length: options.concurrency }, loop)
  return {
    async stop() {
      stopped = true
      options.sqs.wake()
      await Promise.all(loops)
    },
  }
}

async function handleBatch(options: QueuePollOptions): Promise<void> {
  const { mapping, queue, sqs, functions, visibilitySeconds } = options
  const batch = await gather(options)
  // A message no filter matches is deleted, as Lambda does.
  const wanted = batch.filter((received) => matchesAny(mapping.filters, { body: bodyOf(received) }))
  sqs.delete(
    queue.id,
    batch.filter((received) => !wanted.includes(received)).map(({ receipt }) => receipt),
  )
  if (wanted.length === 0) return
  const outcome = await functions.invoke(mapping.functionId, {
    Records: wanted.map((received) => recordOf(received, options)),
  })
  const failed = failedMessages(outcome, wanted, mapping.partialResponses)
  const isFailed = ({ message }: Received) => failed.has(message.messageId)
  const receipts = (some: readonly Received[]) => some.map(({ receipt }) => receipt)
  sqs.delete(queue.id, receipts(wanted.filter((received) => !isFailed(received))))
  if (visibilitySeconds !== undefined)
    sqs.release(queue.id, receipts(wanted.filter(isFailed)), visibilitySeconds)
}

async function gather({ mapping, queue, sqs }: QueuePollOptions): Promise<Received[]> {
  const until = Date.now() + mapping.windowSeconds * 1000
  const batch: Received[] = []
  for (;;) {
    const most = Math.min(mostAtOnce, mapping.batchSize - batch.length)
    batch.push(...sqs.receive(queue.id, most))
    const left = until - Date.now()
    if (batch.length >= mapping.batchSize || left <= 0) return batch
    await sqs.wait(queue.id, left / 1000)
  }
}

/** Which messages of the batch come again. An answer that names an unknown message fails the whole batch. */
function failedMessages(
  outcome: Outcome,
  batch: readonly Received[],
  partialResponses: boolean,
): ReadonlySet<string> {
  const all = new Set(batch.map(({ message }) => message.messageId))
  if (!outcome.ok) return all
  if (!partialResponses) return new Set()
  const failures = reportedFailures(outcome.value)
  return failures?.every((id) => all.has(id)) ? new Set(failures) : all
}

/** The identifiers in a `batchItemFailures` answer: none when there is none, undefined when it cannot be read. */
export function reportedFailures(value: unknown): string[] | undefined {
  if (value === null || value === undefined) return []
  const failures = (value as { batchItemFailures?: unknown }).batchItemFailures
  if (failures === null || failures === undefined) return []
  if (!Array.isArray(failures)) return undefined
  const ids = failures.map((item: { itemIdentifier?: unknown } | null) => item?.itemIdentifier)
  return ids.every((id) => typeof id === 'string' && id !== '') ? (ids as string[]) : undefined
}

function bodyOf({ message }: Received): unknown {
  try {
    return JSON.parse(message.body)
  } catch {
    return message.body
  }
}

function recordOf({ receipt, message }: Received, { inventory, queue }: QueuePollOptions) {
  return {
    messageId: message.messageId,
    receiptHandle: receipt,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.approximateReceiveCount),
      SentTimestamp: String(message.sentTimestamp),
      SenderId: 'embedded',
      ApproximateFirstReceiveTimestamp: String(message.approximateFirstReceiveTimestamp ?? Date.now()),
      ...(message.messageGroupId === undefined ? {} : { MessageGroupId: message.messageGroupId }),
      ...(message.messageDeduplicationId === undefined
        ? {}
        : { MessageDeduplicationId: message.messageDeduplicationId }),
      ...(message.sequenceNumber === undefined ? {} : { SequenceNumber: message.sequenceNumber }),
    },
    messageAttributes: Object.fromEntries(
      Object.entries(message.messageAttributes).map(([name, value]) => [
        name,
        {
          ...(value.StringValue === undefined ? {} : { stringValue: value.StringValue }),
          ...(value.BinaryValue === undefined ? {} : { binaryValue: value.BinaryValue }),
          stringListValues: [],
          binaryListValues: [],
          dataType: value.DataType,
        },
      ]),
    ),
    md5OfBody: message.md5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queue.arn,
    awsRegion: inventory.region,
  }
}
