// redrive: takes the messages that were put aside, looks at each, and moves back what can go its way now. Sends first
// and deletes last: cut off in between, a message comes twice, and its receiver recognises it.
import { randomUUID } from 'node:crypto'
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs'
import { readMessage } from '#contracts/facts.ts'
import type { Queue } from '../local/inventory.ts'
import type { Level } from './level.ts'
import { type Reconciled, reconcile } from './reconcile.ts'

/** What becomes of a message that was put aside. */
export type Fate =
  /** Sent back to the queue it came from. */
  | 'sent-back'
  /** A relay that gave up: its records were relayed again by reconcile. */
  | 'relayed'
  /** A timer's message: the next one does the same. */
  | 'superseded'
  /** Nobody can read it: left lying for a person. */
  | 'left'

export interface Redriven {
  readonly queue: string
  readonly fate: Fate
  readonly why: string
}

export interface Redrive {
  readonly messages: readonly Redriven[]
  readonly reconciled: readonly Reconciled[]
}

/** Hidden from others for as long as one round takes. */
const roundSeconds = 300

export async function redrive(level: Level): Promise<Redrive> {
  const { queues, mappings } = level.inventory
  const gaveUp = new Set(mappings.flatMap((one) => (one.kind === 'stream' ? [one.onFailure] : [])))
  const consumed = new Set(mappings.flatMap((one) => (one.kind === 'queue' ? [one.queueId] : [])))
  const messages: Redriven[] = []
  let reconciled: Reconciled[] | undefined
  for (const queue of queues.filter(({ id }) => !consumed.has(id))) {
    const source = queues.find((one) => one.deadLetters?.arn === queue.arn)
    for await (const message of messagesIn(level, queue)) {
      const { fate, why } = classify(message, source, gaveUp.has(queue.id))
      messages.push({ queue: queue.name, fate, why })
      if (fate === 'left') continue
      if (fate === 'sent-back' && source) await sendBack(level, message, source)
      if (fate === 'relayed') {
        reconciled ??= await reconcile(level)
        if (reconciled.some(({ failed }) => failed !== undefined)) continue
      }
      await level.sqs.send(
        new DeleteMessageCommand({ QueueUrl: queue.url, ReceiptHandle: message.ReceiptHandle }),
      )
    }
  }
  return { messages, reconciled: reconciled ?? [] }
}

/** Each message once; those still there afterwards become visible again. */
async function* messagesIn({ sqs }: Level, queue: Queue): AsyncGenerator<Message> {
  const held: Message[] = []
  const seen = new Set<string>()
  try {
    for (;;) {
      const { Messages: batch = [] } = await sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: queue.url,
          MaxNumberOfMessages: 10,
          VisibilityTimeout: roundSeconds,
          MessageAttributeNames: ['All'],
          MessageSystemAttributeNames: ['All'],
        }),
      )
      const fresh = batch.filter(({ MessageId }) => !seen.has(MessageId ?? ''))
      if (fresh.length === 0) return
      for (const message of fresh) {
        seen.add(message.MessageId ?? '')
        held.push(message)
        yield message
      }
    }
  } finally {
    for (const { ReceiptHandle } of held)
      await sqs
        .send(
          new ChangeMessageVisibilityCommand({ QueueUrl: queue.url, ReceiptHandle, VisibilityTimeout: 0 }),
        )
        .catch(() => {
          // It was moved and deleted: nothing to make visible.
        })
  }
}

function classify(
  { Body = '', MessageAttributes }: Message,
  source: Queue | undefined,
  gaveUp: boolean,
): { fate: Fate; why: string } {
  const body = parse(Body)
  if (gaveUp) return { fate: 'relayed', why: 'records whose relay was given up' }
  // Without a source, what was to be said at a moment that is past.
  if (!source || body?.kind === 'sweep') return { fate: 'superseded', why: String(body?.kind ?? 'timer') }
  const read = readMessage(body)
  if (read.readable) return { fate: 'sent-back', why: read.fact.type }
  const reason = MessageAttributes?.reason?.StringValue
  // Buried by its reader, with the reason; any other was only received too often.
  return reason === undefined ? { fate: 'sent-back', why: 'message' } : { fate: 'left', why: reason }
}

async function sendBack({ sqs }: Level, message: Message, source: Queue): Promise<void> {
  const { Body = '', Attributes } = message
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: source.url,
      MessageBody: Body,
      ...(source.fifo
        ? {
            MessageGroupId: groupOf(Body) ?? Attributes?.MessageGroupId,
            // Its first sending may be less than five minutes ago, and would swallow this one.
            MessageDeduplicationId: randomUUID(),
          }
        : {}),
    }),
  )
}

/** The group a fact was sent under: what was buried unread lies under another. */
function groupOf(body: string): string | undefined {
  const read = readMessage(parse(body))
  if (!read.readable) return undefined
  const { session } = read.fact.data as { session?: string }
  return session ?? read.envelope.subject
}

function parse(text: string): { readonly kind?: unknown } | undefined {
  try {
    return JSON.parse(text) as { kind?: unknown }
  } catch {
    return undefined
  }
}
