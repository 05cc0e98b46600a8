// The composition of functions on AWS: environment → clients → ports → handlers. A service's entry file only names
// its parts; everything that is the same for all is here.
import { randomBytes } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SQSClient } from '@aws-sdk/client-sqs'
import type { DynamoDBStreamEvent, SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type { Level } from '#contracts/level.ts'
import { businessClock, jitter } from '../clock.ts'
import { type ContextAt, contextOf } from '../context.ts'
import { readEnvironment } from '../environment.ts'
import type { HttpPorts } from '../http/resource.ts'
import type { ServerOptions } from '../http/router.ts'
import { type InboxMessage, type InboxPorts, type Receivers, takeBatch } from '../inbox.ts'
import { type Log, logTo } from '../log.ts'
import type { RecordStore, ViewStore } from '../ports.ts'
import { type AnyProjection, relayBatch } from '../relay.ts'
import { dynamoRecords, recordFrom } from './dynamo-records.ts'
import { dynamoRows } from './dynamo-rows.ts'
import { dynamoViews } from './dynamo-views.ts'
import { dynamoWorking } from './dynamo-working.ts'
import { s3Client, s3Files } from './s3-files.ts'
import { sqsDeadLetters, sqsEnqueue, sqsHide, sqsSender } from './sqs.ts'

const logFor = (service: string): Log =>
  logTo((line) => process.stdout.write(`${line}\n`), service, businessClock)

/** How a service's contexts are made, where they are more than the deployment's. */
type ContextsOf = (level: Level, records: RecordStore) => ContextAt

/** Ports and options of an API function. */
export function apiParts(contextsOf: ContextsOf = contextOf): {
  ports: HttpPorts & { views: ViewStore }
  options: ServerOptions
} {
  const { LEVEL, SERVICE, RECORDS_TABLE, VIEWS_TABLE } = readEnvironment(
    process.env,
    'RECORDS_TABLE',
    'VIEWS_TABLE',
  )
  const dynamo = new DynamoDBClient({})
  const records = dynamoRecords(dynamo, RECORDS_TABLE)
  return {
    ports: {
      records,
      views: dynamoViews(dynamo, VIEWS_TABLE),
      clock: businessClock,
      waiting: jitter,
      contextAt: contextsOf(LEVEL, records),
    },
    options: { levelCode: LEVEL.code, levelName: LEVEL.name, log: logFor(SERVICE) },
  }
}

/** Ports of a function that writes records off a queue or a schedule. */
export function decidingParts() {
  const { LEVEL, SERVICE, RECORDS_TABLE } = readEnvironment(process.env, 'RECORDS_TABLE')
  const dynamo = new DynamoDBClient({})
  return {
    level: LEVEL,
    dynamo,
    service: SERVICE,
    records: dynamoRecords(dynamo, RECORDS_TABLE),
    clock: businessClock,
    waiting: jitter,
    contextAt: contextOf(LEVEL),
    log: logFor(SERVICE),
  }
}

export function deadLettersFromEnvironment() {
  const { DEAD_LETTER_QUEUE } = readEnvironment(process.env, 'DEAD_LETTER_QUEUE')
  return sqsDeadLetters(new SQSClient({}), DEAD_LETTER_QUEUE)
}

export type QueueHandler = (event: SQSEvent) => Promise<SQSBatchResponse>

/** A queue's handler with partial batch answers: what `take` returns comes again. */
export function queueHandler(take: (messages: readonly InboxMessage[]) => Promise<string[]>): QueueHandler {
  return async (event) => {
    const failed = await take(
      event.Records.map(({ messageId, body, attributes }) => ({
        id: messageId,
        body,
        receives: Number(attributes.ApproximateReceiveCount),
      })),
    )
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) }
  }
}

/** The inbox function of a service. Contexts are made for each batch. */
export function inboxFunction(receivers: Receivers, contextsOf: ContextsOf = contextOf): QueueHandler {
  const { WORKING_TABLE } = readEnvironment(process.env, 'WORKING_TABLE')
  const parts = decidingParts()
  const ports: InboxPorts = {
    ...parts,
    working: dynamoWorking(parts.dynamo, WORKING_TABLE),
    deadLetters: deadLettersFromEnvironment(),
  }
  return queueHandler((messages) =>
    takeBatch({ ...ports, contextAt: contextsOf(parts.level, parts.records) }, receivers, messages),
  )
}

export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<SQSBatchResponse>

/** The relay function of a service. */
export function relayFunction(projections: readonly AnyProjection[]): StreamHandler {
  const { LEVEL, SERVICE, RECORDS_TABLE, VIEWS_TABLE, SUBSCRIBER_QUEUES } = readEnvironment(
    process.env,
    'RECORDS_TABLE',
    'VIEWS_TABLE',
    'SUBSCRIBER_QUEUES',
  )
  const dynamo = new DynamoDBClient({})
  const ports = {
    level: LEVEL.code,
    service: SERVICE,
    records: dynamoRecords(dynamo, RECORDS_TABLE),
    views: dynamoViews(dynamo, VIEWS_TABLE),
    sender: sqsSender(new SQSClient({}), SUBSCRIBER_QUEUES),
    log: logFor(SERVICE),
  }
  return async (event) => {
    const batch = event.Records.flatMap(({ dynamodb }) =>
      dynamodb?.NewImage === undefined || dynamodb.SequenceNumber === undefined
        ? []
        : [{ sequence: dynamodb.SequenceNumber, record: recordFrom(dynamodb.NewImage) }],
    )
    const failed = await relayBatch(ports, projections, batch)
    return { batchItemFailures: failed === undefined ? [] : [{ itemIdentifier: failed }] }
  }
}

export function viewsFromEnvironment(dynamo: DynamoDBClient): ViewStore {
  return dynamoViews(dynamo, readEnvironment(process.env, 'VIEWS_TABLE').VIEWS_TABLE)
}

/** Working rows, wall time and randomness: what webhooks stand on. */
export function webhookParts() {
  const { WORKING_TABLE } = readEnvironment(process.env, 'WORKING_TABLE')
  return {
    rows: dynamoRows(new DynamoDBClient({}), WORKING_TABLE),
    wall: Date.now,
    random: (bytes: number): Uint8Array => randomBytes(bytes),
  }
}

/** The files' bucket. */
export const filesFromEnvironment = () =>
  s3Files(s3Client(), readEnvironment(process.env, 'FILES_BUCKET').FILES_BUCKET)

/** Puts bodies into the queue that an environment variable names. */
export function enqueueInto(variable: 'HOOKS_QUEUE' | 'OUTBOUND_QUEUE') {
  return sqsEnqueue(new SQSClient({}), readEnvironment(process.env, variable)[variable])
}

/** The handler of a queue whose messages say themselves when they come again. */
export function delayingHandler(
  variable: 'OUTBOUND_QUEUE',
  take: (body: string) => Promise<{ done: true } | { againInSeconds: number }>,
  log: Log,
): QueueHandler {
  const hide = sqsHide(new SQSClient({}), readEnvironment(process.env, variable)[variable])
  return async (event) => {
    const batchItemFailures: { itemIdentifier: string }[] = []
    for (const { messageId, body, receiptHandle } of event.Records) {
      try {
        const taken = await take(body)
        if ('done' in taken) continue
        await hide(receiptHandle, taken.againInSeconds)
      } catch (error) {
        log.error('queue.message-failed', { error })
      }
      batchItemFailures.push({ itemIdentifier: messageId })
    }
    return { batchItemFailures }
  }
}
