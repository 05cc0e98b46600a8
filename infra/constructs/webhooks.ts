// Webhooks of a level, in and out: two queues, and the three functions of assignment that work on them.
import { Duration } from 'aws-cdk-lib'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { type FunctionRole, sizes } from '../functions.ts'
import { allow, appendAndRead, consume } from './allow.ts'
import type { FunctionWiring } from './function.ts'
import { type FedQueue, fedQueue, feed } from './queue.ts'
import { messageEvery } from './schedule.ts'
import { indexArn } from './tables.ts'

export interface WebhookQueues {
  readonly hooks: FedQueue
  readonly outbound: FedQueue
}

/** A delivery is received once a try, ten times by the table of waits, and a few times when it is early. */
const outboundReceives = 30

/** Made before any service: relays send to the outbound queue. */
export function webhookQueuesOf(scope: Construct): WebhookQueues {
  return {
    hooks: fedQueue(scope, 'HooksQueue', { timeout: sizes['hook-inbox'].timeout }),
    outbound: fedQueue(scope, 'OutboundQueue', {
      timeout: sizes.outbound.timeout,
      receives: outboundReceives,
    }),
  }
}

interface Parts {
  readonly make: (id: string, role: FunctionRole, wiring: FunctionWiring) => LambdaFunction
  readonly records: Table
  readonly views: Table
  readonly working: Table
  readonly undelivered: Queue
}

export function webhooks(
  scope: Construct,
  { make, records, views, working, undelivered }: Parts,
  queues: WebhookQueues,
) {
  const hooks = make('Hooks', 'hooks', {
    environment: { HOOKS_QUEUE: queues.hooks.queue.queueUrl },
    permissions: [
      allow(records.tableArn, 'dynamodb:Query', 'dynamodb:GetItem'),
      allow(working.tableArn, 'dynamodb:PutItem', 'dynamodb:GetItem'),
      allow(queues.hooks.queue.queueArn, 'sqs:SendMessage'),
    ],
  })

  const hookInbox = make('HookInbox', 'hook-inbox', {
    environment: { DEAD_LETTER_QUEUE: queues.hooks.deadLetters.queueUrl },
    permissions: [
      allow(records.tableArn, ...appendAndRead),
      allow(views.tableArn, 'dynamodb:Query', 'dynamodb:GetItem'),
      allow(
        working.tableArn,
        'dynamodb:PutItem',
        'dynamodb:GetItem',
        'dynamodb:Query',
        'dynamodb:DeleteItem',
      ),
      allow(indexArn(working, 'waiting'), 'dynamodb:Query'),
      allow(queues.hooks.queue.queueArn, ...consume),
      allow(queues.hooks.deadLetters.queueArn, 'sqs:SendMessage'),
    ],
  })
  feed(hookInbox, queues.hooks)
  // What another level told too early is taken up again.
  messageEvery(scope, 'HooksSweep', Duration.minutes(5), { kind: 'sweep' }, queues.hooks.queue, undelivered)

  const outbound = make('Outbound', 'outbound', {
    environment: {
      OUTBOUND_QUEUE: queues.outbound.queue.queueUrl,
      DEAD_LETTER_QUEUE: queues.outbound.deadLetters.queueUrl,
    },
    permissions: [
      allow(records.tableArn, ...appendAndRead),
      allow(views.tableArn, 'dynamodb:Query'),
      allow(
        working.tableArn,
        'dynamodb:PutItem',
        'dynamodb:GetItem',
        'dynamodb:Query',
        'dynamodb:DeleteItem',
      ),
      allow(indexArn(working, 'waiting'), 'dynamodb:Query'),
      allow(queues.outbound.queue.queueArn, ...consume, 'sqs:SendMessage'),
      allow(queues.outbound.deadLetters.queueArn, 'sqs:SendMessage'),
    ],
  })
  // One at a time: a receiver that takes its fifteen seconds holds up nobody else.
  feed(outbound, queues.outbound, 1)
  messageEvery(
    scope,
    'OutboundSweep',
    Duration.minutes(5),
    { kind: 'sweep' },
    queues.outbound.queue,
    undelivered,
  )

  return { hooks, hookInbox, outbound }
}
