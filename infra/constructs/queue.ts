// Queues: encrypted, TLS only, and each that feeds a function has a dead-letter queue.
import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { EventSourceMapping, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { maxReceives } from '#kernel/redelivery.ts'

const kept: QueueProps = {
  encryption: QueueEncryption.SQS_MANAGED,
  enforceSSL: true,
  retentionPeriod: Duration.days(14), // the longest there is
  removalPolicy: RemovalPolicy.RETAIN, // what is in flight is data too
}

/** A queue where nothing is consumed but by people: dead letters, failed relays, undelivered schedules. */
export function asideQueue(scope: Construct, id: string, kind: { fifo?: true } = {}): Queue {
  return new Queue(scope, id, { ...kept, ...kind })
}

/** A queue that feeds a function, and where its dead letters go. */
export interface FedQueue {
  readonly queue: Queue
  readonly deadLetters: Queue
}

/**
 * @param consumer timeout of the function it feeds, in seconds, and where a message is meant to come again, how often
 *   it may be received. Visibility is six times that (Lambda's rule: room for
 *   throttled retries) plus the batch window, which is 0 everywhere.
 */
export function fedQueue(
  scope: Construct,
  id: string,
  consumer: { timeout: number; fifo?: true; receives?: number },
): FedQueue {
  const here = new Construct(scope, id)
  const kind = consumer.fifo ? { fifo: true as const } : {}
  const deadLetters = asideQueue(here, 'DeadLetters', kind)
  const queue = new Queue(here, 'Default', {
    ...kept,
    ...kind,
    visibilityTimeout: Duration.seconds(6 * consumer.timeout),
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: consumer.receives ?? maxReceives },
  })
  return { queue, deadLetters }
}

/** A function takes a queue's messages and says which of them failed. */
export function feed(fn: LambdaFunction, { queue }: FedQueue, batchSize = 10): void {
  new EventSourceMapping(fn, 'Messages', {
    target: fn,
    eventSourceArn: queue.queueArn,
    batchSize,
    reportBatchItemFailures: true,
  })
}
