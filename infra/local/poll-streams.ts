// Event source mappings on streams: hands the records of each shard to the function in order, and moves the shard's
// checkpoint only past what was handled, or given up and reported to the on-failure queue.
import { randomUUID } from 'node:crypto'
import type { Activity } from './activity.ts'
import { matchesAny } from './filters.ts'
import { byId, type Inventory, type StreamMapping, type Table } from './inventory.ts'
import type { Entry, Journal } from './journal.ts'
import { type Poller, reportedFailures } from './poll-queues.ts'
import type { Sqs } from './sqs-engine.ts'
import type { Functions, Outcome } from './workers.ts'

export interface StreamPollOptions {
  readonly inventory: Inventory
  readonly mapping: StreamMapping
  readonly table: Table
  readonly journal: Journal
  readonly sqs: Sqs
  readonly functions: Functions
  readonly activity: Activity
  /** First wait before a failed batch is tried again; doubles each time. */
  readonly backoffMs?: number
}

interface Shard {
  readonly number: number
  passed: number
}

interface StreamRecord {
  readonly entry: Entry
  readonly event: Record<string, unknown>
}

const longestBackoffMs = 5_000
/** What a poll of the stream reads at once, before filtering. */
const readAtOnce = 200

export function pollStream(options: StreamPollOptions): Poller {
  const { mapping, table, journal, activity } = options
  const shards = journal
    .checkpoints(mapping.id, table.name, mapping.parallel, mapping.start)
    .map((passed, number): Shard => ({ number, passed }))
  let stopped = false
  let wake: (() => void)[] = []
  const unsubscribe = journal.onChange(table.name, () => {
    const sleepers = wake
    wake = []
    for (const rouse of sleepers) rouse()
  })

  const next = (shard: Shard) =>
    journal.read(table.name, shard.number, mapping.parallel, shard.passed, readAtOnce)
  const loop = async (shard: Shard) => {
    while (!stopped) {
      const entries = next(shard)
      if (entries.length > 0) await activity.during(() => handle(entries, shard, options, () => stopped))
      else await new Promise<void>((resolve) => wake.push(resolve))
    }
  }
  activity.watch(() =>
    shards.some((shard) => journal.pending(table.name, shard.number, mapping.parallel, shard.passed)),
  )
  const loops = shards.map(loop)
  return {
    async stop() {
      stopped = true
      for (const rouse of wake) rouse()
      await Promise.all(loops)
      unsubscribe()
    },
  }
}

/** Handles what was read, in batches of what the filters let through. */
async function handle(
  entries: readonly Entry[],
  shard: Shard,
  options: StreamPollOptions,
  stopped: () => boolean,
): Promise<void> {
  const { mapping } = options
  const wanted = entries
    .map((entry): StreamRecord => ({ entry, event: recordOf(entry, options) }))
    .filter(({ event }) => matchesAny(mapping.filters, event))
  for (let at = 0; at < wanted.length; at += mapping.batchSize) {
    const finished = await deliver(wanted.slice(at, at + mapping.batchSize), shard, options, stopped)
    if (!finished) return
  }
  pass(entries.at(-1), shard, options)
}

/**
 * Delivers a batch until it is handled or given up. A failing batch is halved where the mapping says so, which does
 * not count as a retry. False when the stack stops before the end; the rest is then delivered after the next start.
 */
async function deliver(
  batch: readonly StreamRecord[],
  shard: Shard,
  options: StreamPollOptions,
  stopped: () => boolean,
): Promise<boolean> {
  const { mapping, functions } = options
  let rest = batch
  let retries = 0
  while (rest.length > 0) {
    if (stopped()) return false
    const outcome = await functions.invoke(mapping.functionId, { Records: rest.map(({ event }) => event) })
    const handled = handledCount(outcome, rest, mapping.partialResponses)
    if (handled > 0) {
      pass(rest[handled - 1]?.entry, shard, options)
      rest = rest.slice(handled)
      retries = 0
      if (rest.length === 0) return true
    }
    if (handled === 0 && mapping.bisect && rest.length > 1) {
      const middle = Math.ceil(rest.length / 2)
      if (!(await deliver(rest.slice(0, middle), shard, options, stopped))) return false
      rest = rest.slice(middle)
      continue
    }
    const age = (Date.now() - (rest[0]?.entry.at ?? 0)) / 1000
    if (retries >= mapping.retries || age > mapping.maximumAgeSeconds) {
      giveUp(rest, retries, outcome, shard, options)
      return true
    }
    await sleep(Math.min(longestBackoffMs, (options.backoffMs ?? 50) * 2 ** retries), stopped)
    retries += 1
  }
  return true
}

/** How many records from the front are done: on a partial answer, those before the first that failed. */
function handledCount(outcome: Outcome, batch: readonly StreamRecord[], partialResponses: boolean): number {
  if (!outcome.ok) return 0
  if (!partialResponses) return batch.length
  const failures = reportedFailures(outcome.value)
  if (!failures) return 0
  if (failures.length === 0) return batch.length
  const failed = failures.map((id) => batch.findIndex(({ entry }) => sequenceNumber(entry) === id))
  return failed.includes(-1) ? 0 : Math.min(...failed)
}

function pass(entry: Entry | undefined, shard: Shard, { mapping, table, journal }: StreamPollOptions): void {
  if (!entry || entry.id <= shard.passed) return
  shard.passed = entry.id
  journal.pass(mapping.id, table.name, shard.number, entry.id)
}

/** The on-failure destination gets where the records lie, not the records, as on AWS. */
function giveUp(
  batch: readonly StreamRecord[],
  retries: number,
  outcome: Outcome,
  shard: Shard,
  options: StreamPollOptions,
): void {
  const { mapping, sqs, inventory } = options
  const [first, last] = [batch[0]?.entry, batch.at(-1)?.entry]
  if (!first || !last) return
  const time = (at: number) => new Date(at).toISOString()
  if (mapping.onFailure !== undefined)
    sqs.send(
      mapping.onFailure,
      JSON.stringify({
        requestContext: {
          requestId: randomUUID(),
          functionArn: byId(inventory.functions, mapping.functionId).arn,
          condition: 'RetryAttemptsExhausted',
          approximateInvokeCount: retries + 1,
        },
        responseContext: {
          statusCode: 200,
          executedVersion: '$LATEST',
          ...(outcome.ok ? {} : { functionError: 'Unhandled' }),
        },
        version: '1.0',
        timestamp: time(Date.now()),
        DDBStreamBatchInfo: {
          shardId: `shardId-${shard.number}`,
          startSequenceNumber: sequenceNumber(first),
          endSequenceNumber: sequenceNumber(last),
          approximateArrivalOfFirstRecord: time(first.at),
          approximateArrivalOfLastRecord: time(last.at),
          batchSize: batch.length,
          streamArn: mapping.source,
        },
      }),
    )
  pass(last, shard, options)
}

async function sleep(ms: number, stopped: () => boolean): Promise<void> {
  const until = Date.now() + ms
  while (Date.now() < until && !stopped())
    await new Promise((resolve) => setTimeout(resolve, Math.min(50, until - Date.now())))
}

const sequenceNumber = ({ id }: Entry) => `1${String(id).padStart(20, '0')}`

function recordOf(entry: Entry, { inventory, table }: StreamPollOptions): Record<string, unknown> {
  return {
    eventID: `${table.id}-${entry.id}`,
    eventName: 'INSERT',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: inventory.region,
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(entry.at / 1000),
      Keys: JSON.parse(entry.key) as unknown,
      ...(table.stream?.view === 'KEYS_ONLY' ? {} : { NewImage: JSON.parse(entry.image) as unknown }),
      SequenceNumber: sequenceNumber(entry),
      SizeBytes: Buffer.byteLength(entry.image),
      StreamViewType: table.stream?.view,
    },
    eventSourceARN: table.stream?.arn,
  }
}
