// Queues on SQS: sending to subscribers' inboxes in batches, and burying what cannot be read with its reason.
import {
  ChangeMessageVisibilityCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs'
import type { Subscriber } from '#contracts/subscriptions.ts'
import { digest } from '../hash.ts'
import type { DeadLetters, OutgoingMessage, Sender } from '../ports.ts'

const batchSize = 10
/** A batch may hold 1 MiB; we stay well under it. */
const batchBytes = 768 * 1024

export function sqsSender(client: SQSClient, queues: Readonly<Partial<Record<Subscriber, string>>>): Sender {
  return {
    async send(messages) {
      for (const [subscriber, group] of bySubscriber(messages)) {
        const url = queues[subscriber]
        if (url === undefined) throw new Error(`no queue for subscriber ${subscriber}`)
        for (const batch of batches(group)) await sendBatch(client, url, batch)
      }
    },
  }
}

function bySubscriber(messages: readonly OutgoingMessage[]): Map<Subscriber, OutgoingMessage[]> {
  const groups = new Map<Subscriber, OutgoingMessage[]>()
  for (const message of messages) {
    groups.set(message.subscriber, [...(groups.get(message.subscriber) ?? []), message])
  }
  return groups
}

function batches(messages: readonly OutgoingMessage[]): OutgoingMessage[][] {
  const result: OutgoingMessage[][] = []
  let bytes = 0
  for (const message of messages) {
    const size = Buffer.byteLength(message.body)
    const current = result.at(-1)
    if (current === undefined || current.length === batchSize || bytes + size > batchBytes) {
      result.push([message])
      bytes = size
    } else {
      current.push(message)
      bytes += size
    }
  }
  return result
}

async function sendBatch(client: SQSClient, url: string, batch: readonly OutgoingMessage[]): Promise<void> {
  const fifo = url.endsWith('.fifo')
  const answer = await client.send(
    new SendMessageBatchCommand({
      QueueUrl: url,
      Entries: batch.map((message, index) => ({
        Id: String(index),
        MessageBody: message.body,
        ...(fifo
          ? { MessageGroupId: message.group, MessageDeduplicationId: digest(message.deduplication) }
          : {}),
      })),
    }),
  )
  const failed = answer.Failed ?? []
  if (failed.length > 0)
    throw new Error(`${failed.length} of ${batch.length} messages not sent: ${failed[0]?.Code}`)
}

export function sqsDeadLetters(client: SQSClient, url: string): DeadLetters {
  return {
    async bury(body, reason) {
      const fifo = url.endsWith('.fifo')
      await client.send(
        new SendMessageCommand({
          QueueUrl: url,
          MessageBody: body,
          MessageAttributes: { reason: { DataType: 'String', StringValue: reason.slice(0, 1000) } },
          ...(fifo ? { MessageGroupId: 'unreadable', MessageDeduplicationId: digest(body) } : {}),
        }),
      )
    },
  }
}

/** Sends plain bodies to one standard queue. */
export function sqsEnqueue(client: SQSClient, url: string): (bodies: readonly string[]) => Promise<void> {
  return async (bodies) => {
    const messages = bodies.map((body) => ({
      subscriber: 'outbound' as const,
      body,
      group: '',
      deduplication: '',
    }))
    for (const batch of batches(messages)) await sendBatch(client, url, batch)
  }
}

/** Hides a received message for so long: it then comes again. */
export function sqsHide(client: SQSClient, url: string): (receipt: string, seconds: number) => Promise<void> {
  return async (receipt, seconds) => {
    await client.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: url,
        ReceiptHandle: receipt,
        VisibilityTimeout: seconds,
      }),
    )
  }
}
