import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Subscriber } from '#contracts/subscriptions.ts'
import type { OutgoingMessage } from '../ports.ts'
import { sqsDeadLetters, sqsSender } from './sqs.ts'

const sqs = mockClient(SQSClient)
beforeEach(() => {
  sqs.reset()
})

const client = new SQSClient({ region: 'cn-north-1' })
const queues = {
  supervision: 'https://q/supervision',
  evaluation: 'https://q/evaluation',
  register: 'https://q/r.fifo',
}
const message = (index: number, more: Partial<OutgoingMessage> = {}): OutgoingMessage => ({
  subscriber: 'supervision',
  body: `body ${index}`,
  group: 'g',
  deduplication: `fact-${index}`,
  ...more,
})
const messages = (count: number, more: Partial<OutgoingMessage> = {}) =>
  Array.from({ length: count }, (_, index) => message(index, more))

const batches = () =>
  sqs.commandCalls(SendMessageBatchCommand).map(({ args: [{ input }] }) => ({
    url: input.QueueUrl,
    entries: input.Entries ?? [],
  }))

describe('sending to inboxes', () => {
  test('goes in batches of ten, in order, each message once', async () => {
    sqs.on(SendMessageBatchCommand).resolves({})
    await sqsSender(client, queues).send(messages(23))
    expect(batches().map(({ entries }) => entries.length)).toEqual([10, 10, 3])
    expect(batches().flatMap(({ entries }) => entries.map(({ MessageBody }) => MessageBody))).toEqual(
      messages(23).map(({ body }) => body),
    )
    for (const { entries } of batches())
      expect(new Set(entries.map(({ Id }) => Id)).size).toBe(entries.length)
  })

  test('keeps a batch under what the queue takes at once, counted in bytes', async () => {
    sqs.on(SendMessageBatchCommand).resolves({})
    await sqsSender(client, queues).send(messages(9, { body: '案'.repeat(100_000) }))
    expect(batches().map(({ entries }) => entries.length)).toEqual([2, 2, 2, 2, 1])
  })

  test('goes to each subscriber’s own queue', async () => {
    sqs.on(SendMessageBatchCommand).resolves({})
    await sqsSender(client, queues).send([message(1), message(2, { subscriber: 'evaluation' }), message(3)])
    expect(batches().map(({ url, entries }) => [url, entries.length])).toEqual([
      [queues.supervision, 2],
      [queues.evaluation, 1],
    ])
  })

  test('throws when the queue took only a part', async () => {
    sqs.on(SendMessageBatchCommand).resolves({
      Successful: [],
      Failed: [{ Id: '1', Code: 'InternalError', SenderFault: false }],
    })
    await expect(sqsSender(client, queues).send(messages(3))).rejects.toThrow(
      '1 of 3 messages not sent: InternalError',
    )
  })

  test('throws for a subscriber without a queue', async () => {
    await expect(
      sqsSender(client, queues).send([message(1, { subscriber: 'assignment' as Subscriber })]),
    ).rejects.toThrow('no queue for subscriber assignment')
  })

  test('gives a queue that keeps order its group, and the same deduplication id every time', async () => {
    sqs.on(SendMessageBatchCommand).resolves({})
    const sender = sqsSender(client, queues)
    await sender.send([message(1, { subscriber: 'register', group: '13-4' })])
    await sender.send([message(1, { subscriber: 'register', group: '13-4' })])
    const [first, second] = batches().map(({ entries }) => entries[0])
    expect(first?.MessageGroupId).toBe('13-4')
    expect(first?.MessageDeduplicationId).toMatch(/^[\w-]{43}$/)
    expect(second?.MessageDeduplicationId).toBe(first?.MessageDeduplicationId)
  })

  test('gives other queues no group', async () => {
    sqs.on(SendMessageBatchCommand).resolves({})
    await sqsSender(client, queues).send([message(1)])
    expect(batches()[0]?.entries[0]).toEqual({ Id: '0', MessageBody: 'body 1' })
  })
})

describe('burying a message', () => {
  test('keeps its body as it came, with the reason beside it', async () => {
    sqs.on(SendMessageCommand).resolves({})
    await sqsDeadLetters(client, 'https://q/dead').bury('{', 'not JSON')
    expect(sqs.commandCalls(SendMessageCommand)[0]?.args[0].input).toEqual({
      QueueUrl: 'https://q/dead',
      MessageBody: '{',
      MessageAttributes: { reason: { DataType: 'String', StringValue: 'not JSON' } },
    })
  })

  test('cuts a long reason, which an attribute could not hold', async () => {
    sqs.on(SendMessageCommand).resolves({})
    await sqsDeadLetters(client, 'https://q/dead').bury('{', 'x'.repeat(5000))
    const attributes = sqs.commandCalls(SendMessageCommand)[0]?.args[0].input.MessageAttributes
    expect(attributes?.reason?.StringValue).toHaveLength(1000)
  })

  test('in a queue that keeps order names a group', async () => {
    sqs.on(SendMessageCommand).resolves({})
    await sqsDeadLetters(client, 'https://q/dead.fifo').bury('{', 'r')
    expect(sqs.commandCalls(SendMessageCommand)[0]?.args[0].input).toMatchObject({
      MessageGroupId: 'unreadable',
      MessageDeduplicationId: expect.stringMatching(/^[\w-]{43}$/),
    })
  })

  test('that fails says so', async () => {
    sqs.on(SendMessageCommand).rejects(new Error('unreachable'))
    await expect(sqsDeadLetters(client, 'https://q/dead').bury('{', 'r')).rejects.toThrow('unreachable')
  })
})
