// One service: three tables, the API function, the inbox and its function, the relay, and where it is one, the register.
// The inboxes are made by the stack first, since every relay sends to all four.
import { Duration } from 'aws-cdk-lib'
import { EventSourceMapping, type Function as LambdaFunction, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import type { Topic } from 'aws-cdk-lib/aws-sns'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { BesideProposals } from '#contracts/api/index.ts'
import type { ServiceName } from '#contracts/terms.ts'
import { type FunctionRole, sizes } from '../functions.ts'
import { alarmOnErrors, alarmOnLateness, alarmOnMessages } from './alarms.ts'
import { allow, appendAndRead, consume, readStream } from './allow.ts'
import { type FunctionWiring, type LevelContext, lambdaFunction } from './function.ts'
import { asideQueue, type FedQueue, fedQueue, feed } from './queue.ts'
import { callEvery, messageEvery } from './schedule.ts'
import { indexArn, tables } from './tables.ts'
import { type WebhookQueues, webhooks } from './webhooks.ts'

interface ServiceProps extends LevelContext {
  readonly service: ServiceName
  readonly inboxes: Readonly<Record<ServiceName, FedQueue>>
  readonly undelivered: Queue
  readonly alarms: Topic
  /** From which the units' own systems are told (assignment's and supervision's facts). */
  readonly outbound: Queue
  /** The functions behind webhooks, in and out (assignment). */
  readonly withWebhooks?: WebhookQueues
  /** API functions for what lies beside proposals; that for attachments alone may reach their bucket (intake). */
  readonly besideProposals?: { readonly bucket: Bucket }
  /** The one writer of numbers without gaps (intake). */
  readonly withRegister?: true
  /** The hourly look at what is due (supervision). */
  readonly withTick?: true
}

/** Only what is to be told of: decisions, not the content items beside them, which no subscriber needs. */
const decisionsOnly = { eventName: ['INSERT'], dynamodb: { NewImage: { kind: { S: ['decision'] } } } }

/** The functions that answer HTTP. */
export interface ServiceFunctions {
  readonly api: LambdaFunction
  /** Answer collections of their own, by their roles (intake). */
  readonly beside?: Readonly<Record<BesideProposals, LambdaFunction>>
  /** Behind the door for webhooks. */
  readonly hooks?: LambdaFunction
}

export function service(scope: Construct, id: string, props: ServiceProps): ServiceFunctions {
  const here = new Construct(scope, id)
  const { inboxes, undelivered, alarms, outbound } = props
  const own = inboxes[props.service]
  const { records, recordsStreamArn, views, working } = tables(here)

  const make = (functionId: string, role: keyof typeof sizes, wiring: FunctionWiring) =>
    lambdaFunction(here, functionId, { service: props.service, role }, props, {
      permissions: wiring.permissions,
      environment: {
        RECORDS_TABLE: records.tableName,
        VIEWS_TABLE: views.tableName,
        WORKING_TABLE: working.tableName,
        ...wiring.environment,
      },
    })

  const answeringWith = (...reads: string[]): FunctionWiring => ({
    environment: {},
    permissions: [
      allow(records.tableArn, ...appendAndRead),
      allow(views.tableArn, 'dynamodb:Query', 'dynamodb:GetItem', ...reads),
      allow(indexArn(views, 'due'), 'dynamodb:Query'),
      // Endpoints' secrets, deliveries and webhooks.
      ...(props.withWebhooks
        ? [
            allow(working.tableArn, 'dynamodb:PutItem', 'dynamodb:GetItem', 'dynamodb:Query'),
            allow(indexArn(working, 'waiting'), 'dynamodb:Query'),
          ]
        : []),
      // What is typed and not yet filed, or has not been let in yet.
      ...(props.besideProposals
        ? [
            allow(
              working.tableArn,
              'dynamodb:PutItem',
              'dynamodb:GetItem',
              'dynamodb:Query',
              'dynamodb:DeleteItem',
            ),
          ]
        : []),
    ],
  })
  const answering = answeringWith()
  const filing = (bucket: Bucket): FunctionWiring => ({
    environment: { FILES_BUCKET: bucket.bucketName },
    permissions: [
      // Who may read a file is in the records of the proposal that cites it.
      allow(records.tableArn, 'dynamodb:Query', 'dynamodb:GetItem'),
      allow(
        working.tableArn,
        'dynamodb:PutItem',
        'dynamodb:GetItem',
        'dynamodb:Query',
        'dynamodb:DeleteItem',
      ),
      allow(indexArn(working, 'waiting'), 'dynamodb:Query'),
      // What its signatures allow is what it may itself.
      allow(
        bucket.arnForObjects('files/*'),
        's3:PutObject',
        's3:GetObject',
        's3:GetObjectTagging',
        's3:DeleteObject',
      ),
    ],
  })
  const api = make('Api', 'api', answering)
  const beside = props.besideProposals && {
    'topics-api': make('TopicsApi', 'topics-api', answering),
    'lists-api': make('ListsApi', 'lists-api', answering),
    'voice-api': make('VoiceApi', 'voice-api', answering),
    'drafting-api': make('DraftingApi', 'drafting-api', answering),
    'review-api': make('ReviewApi', 'review-api', answering),
    'similar-api': make('SimilarApi', 'similar-api', answeringWith('dynamodb:BatchGetItem')),
    files: make('Files', 'files', filing(props.besideProposals.bucket)),
  }

  const inbox = make('Inbox', 'inbox', {
    environment: { DEAD_LETTER_QUEUE: own.deadLetters.queueUrl },
    permissions: [
      allow(records.tableArn, ...appendAndRead),
      allow(working.tableArn, 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:DeleteItem'),
      allow(indexArn(working, 'waiting'), 'dynamodb:Query'),
      allow(own.queue.queueArn, ...consume),
      allow(own.deadLetters.queueArn, 'sqs:SendMessage'),
    ],
  })
  feed(inbox, own)
  messageEvery(here, 'Sweep', Duration.minutes(5), { kind: 'sweep' }, own.queue, undelivered)

  const register =
    props.withRegister && fedQueue(here, 'RegisterQueue', { timeout: sizes.register.timeout, fifo: true })
  const subscribers = Object.entries(inboxes).map(([name, { queue }]): [string, Queue] => [name, queue])
  if (register) subscribers.push(['register', register.queue])
  // Whose facts units' systems hear (contracts/facts.ts).
  if (props.service === 'assignment' || props.service === 'supervision')
    subscribers.push(['outbound', outbound])

  const failedRelays = asideQueue(here, 'FailedRelays')
  const relay = make('Relay', 'relay', {
    environment: {
      SUBSCRIBER_QUEUES: JSON.stringify(
        Object.fromEntries(subscribers.map(([name, queue]) => [name, queue.queueUrl])),
      ),
    },
    permissions: [
      allow(recordsStreamArn, ...readStream),
      allow(records.tableArn, 'dynamodb:Query', 'dynamodb:GetItem'),
      // The rows by which a proposal is found are many, and put together.
      allow(
        views.tableArn,
        'dynamodb:PutItem',
        ...(props.besideProposals ? ['dynamodb:BatchWriteItem'] : []),
      ),
      allow([...subscribers.map(([, queue]) => queue.queueArn), failedRelays.queueArn], 'sqs:SendMessage'),
    ],
  })
  new EventSourceMapping(relay, 'Stream', {
    target: relay,
    eventSourceArn: recordsStreamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 100,
    parallelizationFactor: 2,
    bisectBatchOnError: true,
    retryAttempts: 10,
    reportBatchItemFailures: true,
    onFailure: { bind: () => ({ destination: failedRelays.queueArn }) },
    filters: [{ pattern: JSON.stringify(decisionsOnly) }],
  })

  const all = [api, inbox, relay, ...Object.values(beside ?? {})]

  if (register) {
    const writer = make('Register', 'register', {
      environment: { DEAD_LETTER_QUEUE: register.deadLetters.queueUrl },
      permissions: [
        allow(records.tableArn, ...appendAndRead),
        allow(register.queue.queueArn, ...consume),
        allow(register.deadLetters.queueArn, 'sqs:SendMessage'),
      ],
    })
    feed(writer, register)
    all.push(writer)
  }

  // C8: apart from filing, so that the rush costs nothing more; whoever asks meanwhile is answered anew.
  if (props.besideProposals) {
    const checking = (id: string, role: FunctionRole, every: Duration, ...onViews: string[]) => {
      const check = make(id, role, {
        environment: {},
        permissions: [
          allow(records.tableArn, ...appendAndRead),
          allow(views.tableArn, 'dynamodb:Query', ...onViews),
          allow(indexArn(views, 'due'), 'dynamodb:Query'),
          allow(undelivered.queueArn, 'sqs:SendMessage'),
        ],
      })
      check.configureAsyncInvoke({
        onFailure: { bind: () => ({ destination: undelivered.queueArn }) },
        maxEventAge: Duration.minutes(5), // then the next run finds the same, and more
        retryAttempts: 1,
      })
      callEvery(here, `${id}Every`, every, check, undelivered)
      return check
    }
    const similar = checking('SimilarCheck', 'similar-check', Duration.minutes(1), 'dynamodb:BatchGetItem')
    // C2: nobody waits for it within the minute; the desk says so at once.
    const panels = checking('PanelCheck', 'panel-check', Duration.minutes(10))
    // An alarm of its own: one adds up ten functions at most.
    alarmOnErrors(here, 'CheckErrors', [similar, panels], alarms)
  }

  if (props.withTick) {
    const tick = make('Tick', 'tick', {
      environment: {},
      permissions: [
        allow(records.tableArn, ...appendAndRead),
        allow(indexArn(views, 'due'), 'dynamodb:Query'),
        allow(undelivered.queueArn, 'sqs:SendMessage'),
      ],
    })
    tick.configureAsyncInvoke({
      onFailure: { bind: () => ({ destination: undelivered.queueArn }) },
      maxEventAge: Duration.hours(1), // then the next tick finds the same, and more
      retryAttempts: 2,
    })
    callEvery(here, 'TickEvery', Duration.hours(1), tick, undelivered)
    all.push(tick)
  }

  const hooked =
    props.withWebhooks && webhooks(here, { make, records, views, working, undelivered }, props.withWebhooks)
  if (hooked) all.push(hooked.hooks, hooked.hookInbox, hooked.outbound)

  const aside = [
    own.deadLetters,
    failedRelays,
    ...(register ? [register.deadLetters] : []),
    ...(props.withWebhooks ? Object.values(props.withWebhooks).map(({ deadLetters }) => deadLetters) : []),
  ]
  alarmOnMessages(here, 'MessagesAside', aside, alarms)
  alarmOnLateness(here, 'RelayLate', relay, alarms)
  alarmOnErrors(here, 'Errors', all, alarms)

  return {
    api,
    ...(beside ? { beside } : {}),
    ...(hooked ? { hooks: hooked.hooks } : {}),
  }
}
