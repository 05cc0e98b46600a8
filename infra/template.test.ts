// What every level's template must hold, in both partitions. The functions are tiny stand-ins: only the wiring counts.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { collections } from '#contracts/api/index.ts'
import { level } from '#contracts/level.ts'
import { serviceNames } from '#contracts/terms.ts'
import { type Synthesized, synthesize } from './app.ts'
import type { Entries } from './bundle.ts'
import { type FunctionRole, functionName, functions, sizes } from './functions.ts'

// biome-ignore lint/suspicious/noExplicitAny: a template is JSON of a hundred shapes, and each test names the fields it needs
type Json = any
type Resources = Record<
  string,
  { Type: string; Properties: Json; DeletionPolicy?: string; UpdateReplacePolicy?: string }
>

const place = mkdtempSync(join(tmpdir(), 'shangban-template-'))
const codes = { 'aws-cn': '371400', aws: '990121' }
let synthesized: Synthesized

beforeAll(async () => {
  const entry = join(place, 'handler.ts')
  writeFileSync(entry, 'export const handler = async () => ({})\n')
  const entries = Object.fromEntries(functions.map((fn) => [functionName(fn), entry])) as Entries
  synthesized = await synthesize({ levels: Object.values(codes), out: join(place, 'out'), entries })
})
afterAll(() => rmSync(place, { recursive: true }))

const title = (name: string) =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
const logicalId = (fn: (typeof functions)[number]) => `${title(fn.service)}${title(fn.role)}`

describe.each(Object.entries(codes))('the template of a level in %s', (partition, code) => {
  const found = () => {
    const it = synthesized.levels.find(({ deployment }) => deployment.code === code)
    if (!it) throw new Error(`${code} was not synthesised`)
    return it
  }
  const text = () => readFileSync(found().templateFile, 'utf8')
  const resources = () => found().template.Resources as Resources
  const ofType = (type: string) => Object.entries(resources()).filter(([, it]) => it.Type === type)
  const properties = (id: string) => {
    const it = resources()[id]
    if (!it) throw new Error(`There is no ${id}`)
    return it.Properties
  }
  const lambda = (id: string) => properties(`${id}Function`)

  describe('partition', () => {
    test('no address names a partition', () => {
      expect(text()).not.toMatch(/arn:aws/)
    })

    test('amazonaws.com is written in service principals only, which are the same everywhere', () => {
      const names = text().match(/"[^"]*amazonaws[^"]*"/g) ?? []
      expect(new Set(names)).toEqual(
        new Set(['lambda', 'events', 'apigateway', 'cloudwatch'].map((name) => `"${name}.amazonaws.com"`)),
      )
    })

    test('nothing is used that aws-cn lacks, and nothing that would bring functions of its own', () => {
      const types = new Set(Object.values(resources()).map(({ Type }) => Type))
      expect([...types].filter((type) => /Scheduler|Cognito|Pipes|SES|XRay|Custom/.test(type))).toEqual([])
      expect(text()).not.toMatch(/TracingConfig|TracingEnabled|xray|Url":\s*"AWS::Lambda/)
      expect(ofType('AWS::Lambda::Function')).toHaveLength(functions.length)
    })

    test('the runtime is Node 24 on the architecture of the partition', () => {
      for (const [, fn] of ofType('AWS::Lambda::Function')) {
        expect(fn.Properties).toMatchObject({
          Runtime: 'nodejs24.x',
          Architectures: [partition === 'aws-cn' ? 'x86_64' : 'arm64'],
        })
      }
    })

    test('nothing is looked up when it is deployed', () => {
      expect(found().template).not.toHaveProperty('Parameters')
    })
  })

  describe('permissions', () => {
    const record = 'dynamodb: GetItem PutItem Query'
    const consume = 'sqs: ChangeMessageVisibility DeleteMessage GetQueueAttributes ReceiveMessage'
    const send = 'sqs: SendMessage'
    const objects = 'Attachments/files/*'
    const besideProposals = {
      '*Records': record,
      '*Views': 'dynamodb: GetItem Query',
      '*Views/index/due': 'dynamodb: Query',
      '*Working': 'dynamodb: DeleteItem GetItem PutItem Query',
    }
    /** All there is, apart from each function's own log. `*` is the service. */
    const allowed: Record<FunctionRole, Record<string, string>> = {
      api: {
        '*Records': record,
        '*Views': 'dynamodb: GetItem Query',
        '*Views/index/due': 'dynamodb: Query',
      },
      'topics-api': besideProposals,
      'lists-api': besideProposals,
      'voice-api': besideProposals,
      'drafting-api': besideProposals,
      'review-api': besideProposals,
      'similar-api': { ...besideProposals, '*Views': 'dynamodb: BatchGetItem GetItem Query' },
      files: {
        '*Records': 'dynamodb: GetItem Query',
        '*Working': 'dynamodb: DeleteItem GetItem PutItem Query',
        '*Working/index/waiting': 'dynamodb: Query',
        [objects]: 's3: DeleteObject GetObject GetObjectTagging PutObject',
      },
      inbox: {
        '*Records': record,
        '*Working': 'dynamodb: DeleteItem PutItem Query',
        '*Working/index/waiting': 'dynamodb: Query',
        '*InboxQueue': consume,
        '*InboxQueueDeadLetters': send,
      },
      relay: {
        '*Records stream': 'dynamodb: DescribeStream GetRecords GetShardIterator ListStreams',
        '*Records': 'dynamodb: GetItem Query',
        '*Views': 'dynamodb: PutItem',
        IntakeInboxQueue: send,
        AssignmentInboxQueue: send,
        SupervisionInboxQueue: send,
        EvaluationInboxQueue: send,
        '*FailedRelays': send,
      },
      register: { '*Records': record, '*RegisterQueue': consume, '*RegisterQueueDeadLetters': send },
      hooks: {
        '*Records': 'dynamodb: GetItem Query',
        '*Working': 'dynamodb: GetItem PutItem',
        HooksQueue: send,
      },
      'hook-inbox': {
        '*Records': record,
        '*Views': 'dynamodb: GetItem Query',
        '*Working': 'dynamodb: DeleteItem GetItem PutItem Query',
        '*Working/index/waiting': 'dynamodb: Query',
        HooksQueue: consume,
        HooksQueueDeadLetters: send,
      },
      outbound: {
        '*Records': record,
        '*Views': 'dynamodb: Query',
        '*Working': 'dynamodb: DeleteItem GetItem PutItem Query',
        '*Working/index/waiting': 'dynamodb: Query',
        OutboundQueue: `${consume} SendMessage`,
        OutboundQueueDeadLetters: send,
      },
      'similar-check': {
        '*Records': record,
        '*Views': 'dynamodb: BatchGetItem Query',
        '*Views/index/due': 'dynamodb: Query',
        Undelivered: send,
      },
      'panel-check': {
        '*Records': record,
        '*Views': 'dynamodb: Query',
        '*Views/index/due': 'dynamodb: Query',
        Undelivered: send,
      },
      tick: { '*Records': record, '*Views/index/due': 'dynamodb: Query', Undelivered: send },
    }

    /** `IntakeRecords`, `IntakeRecords stream`, `IntakeViews/index/due` */
    const resourceName = (resource: Json): string => {
      if (typeof resource === 'string') return resource
      if (resource['Fn::Join']) return resource['Fn::Join'][1].map(resourceName).join('')
      const [id, attribute] = resource['Fn::GetAtt']
      return attribute === 'StreamArn' ? `${id} stream` : id
    }
    const permissions = (id: string) => {
      const role = properties(`${id}Role`)
      expect(role).not.toHaveProperty('ManagedPolicyArns')
      const statements: Json[] = role.Policies.flatMap((policy: Json) => policy.PolicyDocument.Statement)
      return Object.fromEntries(
        statements.flatMap(({ Action, Resource, Effect }) => {
          expect(Effect).toBe('Allow')
          const actions = [Action].flat().sort()
          const [prefix] = actions[0].split(':')
          const named = `${prefix}: ${actions.map((action: string) => action.replace(`${prefix}:`, '')).join(' ')}`
          return [Resource].flat().map((resource) => [resourceName(resource), named])
        }),
      )
    }

    test.each(functions.map((fn) => [functionName(fn), fn] as const))(
      '%s may do its work and no more',
      (_, fn) => {
        const expected = Object.entries(allowed[fn.role]).map(([on, what]) => [
          on.replace(/^\*/, title(fn.service)),
          what,
        ])
        // The rows by which a proposal is found are many, and put together.
        if (fn.service === 'intake' && fn.role === 'relay')
          expected.push(['IntakeRegisterQueue', send], ['IntakeViews', 'dynamodb: BatchWriteItem PutItem'])
        if (['assignment', 'supervision'].includes(fn.service) && fn.role === 'relay')
          expected.push(['OutboundQueue', send])
        if (fn.service === 'intake' && fn.role === 'api')
          expected.push(['IntakeWorking', 'dynamodb: DeleteItem GetItem PutItem Query'])
        if (fn.service === 'assignment' && fn.role === 'api')
          expected.push(
            ['AssignmentWorking', 'dynamodb: GetItem PutItem Query'],
            ['AssignmentWorking/index/waiting', 'dynamodb: Query'],
          )
        const id = logicalId(fn)
        expected.push([`${id}Log`, 'logs: CreateLogStream PutLogEvents'])
        expect(permissions(id)).toEqual(Object.fromEntries(expected))
        expect(lambda(id)).toMatchObject({
          Role: { 'Fn::GetAtt': [`${id}Role`, 'Arn'] },
          LoggingConfig: { LogGroup: { Ref: `${id}Log` } },
        })
      },
    )

    test('no policy exists outside the functions’ roles', () => {
      const types = Object.values(resources()).map(({ Type }) => Type)
      expect(types.filter((type) => type.startsWith('AWS::IAM::') && type !== 'AWS::IAM::Role')).toEqual([])
      expect(ofType('AWS::IAM::Role')).toHaveLength(functions.length)
    })

    test('nobody may change or remove a record', () => {
      for (const fn of functions) {
        const mine = permissions(logicalId(fn))
        for (const [on, what] of Object.entries(mine)) {
          if (on.endsWith('Records')) expect(what).not.toMatch(/Update|Delete|Batch|Transact|PartiQL|\*/)
        }
      }
    })

    test('no permission is a wildcard, but the one on the files in the bucket', () => {
      for (const fn of functions) {
        const { [objects]: _, ...others } = permissions(logicalId(fn))
        expect(JSON.stringify(others)).not.toContain('*')
      }
    })

    test('only what is meant to call a function may call it', () => {
      const callers = ofType('AWS::Lambda::Permission').map(([, { Properties: it }]) => {
        expect(it).toHaveProperty('SourceArn')
        return `${it.Principal} ${it.FunctionName['Fn::GetAtt'][0]}`
      })
      expect(callers.sort()).toEqual(
        [
          ...serviceNames.map((service) => `apigateway.amazonaws.com ${title(service)}ApiFunction`),
          ...['TopicsApi', 'ListsApi', 'VoiceApi', 'DraftingApi', 'ReviewApi', 'SimilarApi', 'Files'].map(
            (name) => `apigateway.amazonaws.com Intake${name}Function`,
          ),
          'apigateway.amazonaws.com AssignmentHooksFunction',
          'events.amazonaws.com IntakePanelCheckFunction',
          'events.amazonaws.com IntakeSimilarCheckFunction',
          'events.amazonaws.com SupervisionTickFunction',
        ].sort(),
      )
    })
  })

  describe('queues', () => {
    const messageMappings = () =>
      ofType('AWS::Lambda::EventSourceMapping')
        .map(([, it]) => it.Properties)
        .filter((it) => it.EventSourceArn['Fn::GetAtt'][1] === 'Arn')

    test('each that feeds a function has room for six attempts and a dead-letter queue of fourteen days', () => {
      expect(messageMappings()).toHaveLength(7)
      for (const mapping of messageMappings()) {
        expect(mapping).toMatchObject({ FunctionResponseTypes: ['ReportBatchItemFailures'] })
        // A slow receiver holds up nobody else.
        expect(mapping.BatchSize).toBe(mapping.FunctionName.Ref === 'AssignmentOutboundFunction' ? 1 : 10)
        const queue = properties(mapping.EventSourceArn['Fn::GetAtt'][0])
        const timeout = properties(mapping.FunctionName.Ref).Timeout
        const window = mapping.MaximumBatchingWindowInSeconds ?? 0
        expect(queue.VisibilityTimeout).toBeGreaterThanOrEqual(6 * timeout + window)
        expect(queue.RedrivePolicy.maxReceiveCount).toBeGreaterThanOrEqual(5)
        const deadLetters = properties(queue.RedrivePolicy.deadLetterTargetArn['Fn::GetAtt'][0])
        expect(deadLetters.MessageRetentionPeriod).toBe(14 * 24 * 3600)
        expect(deadLetters.FifoQueue).toBe(queue.FifoQueue)
      }
    })

    test('only the register is first-in-first-out', () => {
      const fifo = ofType('AWS::SQS::Queue').filter(([, it]) => it.Properties.FifoQueue)
      expect(fifo.map(([id]) => id)).toEqual(['IntakeRegisterQueueDeadLetters', 'IntakeRegisterQueue'])
    })

    test('all are encrypted and refuse what does not come over TLS', () => {
      for (const [id, { Properties }] of ofType('AWS::SQS::Queue')) {
        expect(Properties.SqsManagedSseEnabled).toBe(true)
        expect(properties(`${id}Policy`).PolicyDocument.Statement).toContainEqual(
          expect.objectContaining({
            Effect: 'Deny',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        )
      }
    })

    test('where messages are put aside, an alarm watches, and every alarm is sent to somebody', () => {
      const fed = new Set(messageMappings().map((it) => it.EventSourceArn['Fn::GetAtt'][0]))
      const alarms = ofType('AWS::CloudWatch::Alarm')
      const watched = alarms.flatMap(([, it]) =>
        (it.Properties.Metrics ?? [])
          .filter((metric: Json) => metric.MetricStat?.Metric.Namespace === 'AWS/SQS')
          .map((metric: Json) => metric.MetricStat.Metric.Dimensions[0].Value['Fn::GetAtt'][0]),
      )
      const aside = ofType('AWS::SQS::Queue').filter(([id]) => !fed.has(id))
      expect(watched.sort()).toEqual(aside.map(([id]) => id).sort())
      for (const [, alarm] of alarms) expect(alarm.Properties.AlarmActions).toEqual([{ Ref: 'Alarms' }])
    })
  })

  describe('what is kept', () => {
    test.each(['AWS::DynamoDB::Table', 'AWS::SQS::Queue', 'AWS::S3::Bucket', 'AWS::Logs::LogGroup'])(
      '%s outlives the stack',
      (type) => {
        expect(ofType(type).length).toBeGreaterThan(0)
        for (const [, it] of ofType(type)) {
          expect(it).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' })
        }
      },
    )

    test('tables are protected, encrypted, paid by use and can be set back to any second', () => {
      expect(ofType('AWS::DynamoDB::Table')).toHaveLength(3 * serviceNames.length)
      for (const [, table] of ofType('AWS::DynamoDB::Table')) {
        expect(table.Properties).toMatchObject({
          BillingMode: 'PAY_PER_REQUEST',
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          SSESpecification: { SSEEnabled: true },
        })
      }
    })

    test.each(serviceNames)('%s has its three tables with their keys and indexes', (service) => {
      const keys = (schema: Json[]) => schema.map((key) => key.AttributeName)
      const records = properties(`${title(service)}Records`)
      expect(keys(records.KeySchema)).toEqual(['pk', 'seq'])
      expect(records.AttributeDefinitions).toContainEqual({ AttributeName: 'seq', AttributeType: 'N' })
      expect(records.StreamSpecification).toEqual({ StreamViewType: 'NEW_IMAGE' })

      const views = properties(`${title(service)}Views`)
      expect(keys(views.KeySchema)).toEqual(['pk', 'sk'])
      expect(views.GlobalSecondaryIndexes).toMatchObject([
        { IndexName: 'due', Projection: { ProjectionType: 'ALL' } },
      ])
      expect(keys(views.GlobalSecondaryIndexes[0].KeySchema)).toEqual(['duePk', 'dueAt'])
      expect(views).not.toHaveProperty('TimeToLiveSpecification')

      const working = properties(`${title(service)}Working`)
      expect(keys(working.KeySchema)).toEqual(['pk', 'sk'])
      expect(working.TimeToLiveSpecification).toEqual({ AttributeName: 'expires', Enabled: true })
      expect(working.GlobalSecondaryIndexes[0].IndexName).toBe('waiting')
      expect(keys(working.GlobalSecondaryIndexes[0].KeySchema)).toEqual(['waitingPk', 'waitingSince'])
    })

    test('the files’ bucket is private, versioned and encrypted', () => {
      expect(ofType('AWS::S3::Bucket').map(([, it]) => it.Properties)).toMatchObject([
        {
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
          VersioningConfiguration: { Status: 'Enabled' },
          BucketEncryption: expect.anything(),
        },
      ])
    })

    test('logs are kept at least six months', () => {
      for (const [, log] of ofType('AWS::Logs::LogGroup')) {
        expect(log.Properties.RetentionInDays).toBeGreaterThanOrEqual(180)
      }
    })
  })

  test.each(serviceNames)('the relay of %s gives up on nothing without saying so', (service) => {
    const [mapping] = ofType('AWS::Lambda::EventSourceMapping')
      .map(([, it]) => it.Properties)
      .filter((it) => it.FunctionName.Ref === `${title(service)}RelayFunction`)
    expect(mapping).toEqual({
      FunctionName: { Ref: `${title(service)}RelayFunction` },
      EventSourceArn: { 'Fn::GetAtt': [`${title(service)}Records`, 'StreamArn'] },
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 100,
      ParallelizationFactor: 2,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [`${title(service)}FailedRelays`, 'Arn'] } },
      },
      FilterCriteria: {
        Filters: [
          { Pattern: '{"eventName":["INSERT"],"dynamodb":{"NewImage":{"kind":{"S":["decision"]}}}}' },
        ],
      },
    })
  })

  describe('routes', () => {
    test('only the public catalogue is open, and the door for webhooks, which asks for a signature', () => {
      const routes = ofType('AWS::ApiGatewayV2::Route').map(([, it]) => it.Properties)
      expect(routes.map((route) => `${route.AuthorizationType} ${route.RouteKey}`).sort()).toEqual(
        [
          'JWT ANY /assignment/{proxy+}',
          'JWT ANY /evaluation/{proxy+}',
          'JWT ANY /intake/{proxy+}',
          'JWT ANY /supervision/{proxy+}',
          'NONE GET /public/{proxy+}',
          'NONE POST /hooks/{endpoint}',
          // Those that the second and third functions of intake answer: open where their address says so.
          ...Object.values(collections)
            .flat()
            .flatMap((collection) => {
              const open = collection.startsWith('/public/') ? 'NONE' : 'JWT'
              return [`${open} ANY ${collection}`, `${open} ANY ${collection}/{proxy+}`]
            }),
        ].sort(),
      )
      for (const route of routes.filter((it) => it.AuthorizationType === 'JWT')) {
        expect(route.AuthorizerId).toEqual({ Ref: 'ApiToken' })
      }
    })

    test('tokens are checked against the level’s own provider', () => {
      const { issuer, audience } = found().deployment.identity
      expect(properties('ApiToken')).toMatchObject({
        AuthorizerType: 'JWT',
        JwtConfiguration: { Issuer: issuer, Audience: [audience] },
      })
    })

    test('the access log is JSON and says nothing about persons', () => {
      const { Format } = properties('ApiStage').AccessLogSettings
      expect(() => JSON.parse(Format)).not.toThrow()
      expect(Format).not.toMatch(/identity|claims|sourceIp|userAgent|\$context\.path|principal/)
    })

    test('requests are throttled', () => {
      expect(properties('ApiStage').DefaultRouteSettings).toEqual({
        ThrottlingRateLimit: expect.any(Number),
        ThrottlingBurstLimit: expect.any(Number),
      })
    })
  })

  describe('schedules', () => {
    test('inboxes and the webhooks’ queues are told to sweep every five minutes, similarity looks every minute, panels are looked at every ten, supervision ticks every hour', () => {
      const rules = ofType('AWS::Events::Rule').map(([, { Properties: it }]) => {
        const [target] = it.Targets
        expect(target.DeadLetterConfig).toEqual({ Arn: { 'Fn::GetAtt': ['Undelivered', 'Arn'] } })
        return [it.ScheduleExpression, target.Arn['Fn::GetAtt'][0], target.Input]
      })
      expect(rules.sort()).toEqual(
        [
          ...serviceNames.map((it) => ['rate(5 minutes)', `${title(it)}InboxQueue`, '{"kind":"sweep"}']),
          ['rate(5 minutes)', 'OutboundQueue', '{"kind":"sweep"}'],
          ['rate(5 minutes)', 'HooksQueue', '{"kind":"sweep"}'],
          ['rate(1 minute)', 'IntakeSimilarCheckFunction', undefined],
          ['rate(10 minutes)', 'IntakePanelCheckFunction', undefined],
          ['rate(1 hour)', 'SupervisionTickFunction', undefined],
        ].sort(),
      )
    })

    test('every rule may send where it sends', () => {
      const senders = (id: string) =>
        properties(`${id}Policy`)
          .PolicyDocument.Statement.filter((it: Json) => it.Effect === 'Allow')
          .map((it: Json) => it.Condition.ArnEquals['aws:SourceArn']['Fn::GetAtt'][0])
      for (const it of serviceNames) expect(senders(`${title(it)}InboxQueue`)).toEqual([`${title(it)}Sweep`])
      expect(senders('OutboundQueue')).toEqual(['AssignmentOutboundSweep'])
      expect(senders('HooksQueue')).toEqual(['AssignmentHooksSweep'])
      expect(senders('Undelivered').sort()).toEqual(
        [
          ...serviceNames.map((it) => `${title(it)}Sweep`),
          'AssignmentOutboundSweep',
          'AssignmentHooksSweep',
          'IntakeSimilarCheckEvery',
          'IntakePanelCheckEvery',
          'SupervisionTickEvery',
        ].sort(),
      )
    })

    test('a tick that keeps failing is put aside', () => {
      expect(ofType('AWS::Lambda::EventInvokeConfig').map(([, it]) => it.Properties)).toMatchObject([
        {
          FunctionName: { Ref: 'IntakeSimilarCheckFunction' },
          MaximumRetryAttempts: 1,
          DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['Undelivered', 'Arn'] } } },
        },
        {
          FunctionName: { Ref: 'IntakePanelCheckFunction' },
          MaximumRetryAttempts: 1,
          DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['Undelivered', 'Arn'] } } },
        },
        {
          FunctionName: { Ref: 'SupervisionTickFunction' },
          MaximumRetryAttempts: 2,
          DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['Undelivered', 'Arn'] } } },
        },
      ])
    })
  })

  describe('environment', () => {
    const everybody = ['LEVEL', 'RECORDS_TABLE', 'SERVICE', 'VIEWS_TABLE', 'WORKING_TABLE']
    const more: Partial<Record<FunctionRole, string | readonly string[]>> = {
      files: 'FILES_BUCKET',
      inbox: 'DEAD_LETTER_QUEUE',
      register: 'DEAD_LETTER_QUEUE',
      relay: 'SUBSCRIBER_QUEUES',
      hooks: 'HOOKS_QUEUE',
      'hook-inbox': 'DEAD_LETTER_QUEUE',
      outbound: ['DEAD_LETTER_QUEUE', 'OUTBOUND_QUEUE'],
    }

    test.each(functions.map((fn) => [functionName(fn), fn] as const))('%s gets what it reads', (_, fn) => {
      const { Variables } = lambda(logicalId(fn)).Environment
      expect(Object.keys(Variables).sort()).toEqual([...everybody, ...[more[fn.role] ?? []].flat()].sort())
      expect(Variables.SERVICE).toBe(fn.service)
      expect(Variables.RECORDS_TABLE).toEqual({ Ref: `${title(fn.service)}Records` })
      expect(level.parse(JSON.parse(Variables.LEVEL)).code).toBe(code)
      expect(Buffer.byteLength(Variables.LEVEL)).toBeLessThanOrEqual(3 * 1024)
    })

    test.each(serviceNames)('the relay of %s knows its subscribers’ queues', (service) => {
      const [, parts] = lambda(`${title(service)}Relay`).Environment.Variables.SUBSCRIBER_QUEUES['Fn::Join']
      const queues = JSON.parse(parts.map((part: Json) => part.Ref ?? part).join(''))
      expect(queues).toEqual({
        intake: 'IntakeInboxQueue',
        assignment: 'AssignmentInboxQueue',
        supervision: 'SupervisionInboxQueue',
        evaluation: 'EvaluationInboxQueue',
        ...(service === 'assignment' || service === 'supervision' ? { outbound: 'OutboundQueue' } : {}),
        ...(service === 'intake' ? { register: 'IntakeRegisterQueue' } : {}),
      })
    })

    test('business time cannot be moved where it is deployed', () => {
      expect(text()).not.toMatch(/BUSINESS_TIME_OFFSET_MS|WEBHOOK_ALSO_ALLOW/)
    })

    test('memory and timeout are stated', () => {
      for (const fn of functions) {
        const { memory, timeout } = sizes[fn.role]
        expect(lambda(logicalId(fn))).toMatchObject({ MemorySize: memory, Timeout: timeout })
      }
    })
  })
})
