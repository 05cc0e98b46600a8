// A small made-up system for this folder's tests: a template written by hand as CloudFormation has it, and the
// bundles of its functions. `api` does on request whatever a test needs done; the others leave traces in `views`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const att = (id: string, name = 'Arn') => ({ 'Fn::GetAtt': [id, name] })
const ref = (id: string) => ({ Ref: id })

const environment = {
  LEVEL: '{"code":"990001","name":"试验区","kind":"county"}',
  RECORDS_TABLE: ref('Records'),
  VIEWS_TABLE: ref('Views'),
  INBOX: ref('Inbox'),
  REGISTER: ref('Register'),
}

const lambda = (name: string, more: object = {}) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: CloudFormation resolves it
    Code: { S3Bucket: { 'Fn::Sub': 'assets-${AWS::AccountId}' }, S3Key: `${name}.zip` },
    Handler: 'index.handler',
    Runtime: 'nodejs24.x',
    Timeout: 2,
    MemorySize: 256,
    Role: att('Role'),
    Environment: { Variables: environment },
    ...more,
  },
})

const route = (key: string, authorised: boolean) => ({
  Type: 'AWS::ApiGatewayV2::Route',
  Properties: {
    ApiId: ref('Http'),
    RouteKey: key,
    AuthorizationType: authorised ? 'JWT' : 'NONE',
    ...(authorised ? { AuthorizerId: ref('Token') } : {}),
    Target: { 'Fn::Join': ['', ['integrations/', ref('Integration')]] },
  },
})

const deadLettersAfter = (id: string, count: number) => ({
  deadLetterTargetArn: att(id),
  maxReceiveCount: count,
})

export const resources = {
  Records: {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'seq', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'seq', AttributeType: 'N' },
      ],
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
    },
  },
  Views: {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: ['pk', 'sk', 'duePk', 'dueAt'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
      GlobalSecondaryIndexes: [
        {
          IndexName: 'due',
          KeySchema: [
            { AttributeName: 'duePk', KeyType: 'HASH' },
            { AttributeName: 'dueAt', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
    },
  },
  Inbox: {
    Type: 'AWS::SQS::Queue',
    Properties: { VisibilityTimeout: 12, RedrivePolicy: deadLettersAfter('InboxDead', 3) },
  },
  InboxDead: { Type: 'AWS::SQS::Queue', Properties: { MessageRetentionPeriod: 1209600 } },
  Register: {
    Type: 'AWS::SQS::Queue',
    Properties: {
      FifoQueue: true,
      VisibilityTimeout: 12,
      RedrivePolicy: deadLettersAfter('RegisterDead', 3),
    },
  },
  RegisterDead: { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true } },
  RelayFailed: { Type: 'AWS::SQS::Queue', Properties: {} },
  Role: {
    Type: 'AWS::IAM::Role',
    Properties: {
      Policies: [
        {
          PolicyName: 'tables',
          PolicyDocument: {
            Statement: [
              {
                Effect: 'Allow',
                Action: 'dynamodb:*Item*',
                // biome-ignore lint/suspicious/noTemplateCurlyInString: CloudFormation resolves it
                Resource: [att('Records'), att('Views'), { 'Fn::Sub': '${Views.Arn}/index/*' }],
              },
              {
                Effect: 'Allow',
                Action: 'dynamodb:Query',
                // biome-ignore lint/suspicious/noTemplateCurlyInString: CloudFormation resolves it
                Resource: [att('Records'), att('Views'), { 'Fn::Sub': '${Views.Arn}/index/due' }],
              },
              {
                Effect: 'Allow',
                Action: [
                  'dynamodb:DescribeStream',
                  'dynamodb:GetRecords',
                  'dynamodb:GetShardIterator',
                  'dynamodb:ListStreams',
                ],
                Resource: att('Records', 'StreamArn'),
              },
              {
                Effect: 'Allow',
                Action: 'sqs:*',
                Resource: ['Inbox', 'InboxDead', 'Register', 'RegisterDead', 'RelayFailed'].map((id) =>
                  att(id),
                ),
              },
            ],
          },
        },
      ],
    },
  },
  Api: lambda('api'),
  Relay: lambda('relay'),
  InboxReader: lambda('inbox'),
  RegisterReader: lambda('register'),
  Tick: lambda('tick'),
  RelayStream: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      FunctionName: ref('Relay'),
      EventSourceArn: att('Records', 'StreamArn'),
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 100,
      ParallelizationFactor: 2,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 2,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      FilterCriteria: {
        Filters: [
          { Pattern: '{"eventName":["INSERT"],"dynamodb":{"NewImage":{"kind":{"S":["decision"]}}}}' },
        ],
      },
      DestinationConfig: { OnFailure: { Destination: att('RelayFailed') } },
    },
  },
  InboxMessages: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      FunctionName: att('InboxReader'),
      EventSourceArn: att('Inbox'),
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    },
  },
  RegisterMessages: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      FunctionName: ref('RegisterReader'),
      EventSourceArn: att('Register'),
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    },
  },
  Sweep: {
    Type: 'AWS::Events::Rule',
    Properties: {
      ScheduleExpression: 'rate(5 minutes)',
      Targets: [{ Id: 'Target0', Arn: att('Inbox'), Input: '{"kind":"sweep"}' }],
    },
  },
  Hourly: {
    Type: 'AWS::Events::Rule',
    Properties: { ScheduleExpression: 'rate(1 hour)', Targets: [{ Id: 'Target0', Arn: att('Tick') }] },
  },
  Http: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP' } },
  Token: {
    Type: 'AWS::ApiGatewayV2::Authorizer',
    Properties: { JwtConfiguration: { Issuer: 'https://id.example.cn', Audience: ['shop'] } },
  },
  Integration: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: { IntegrationType: 'AWS_PROXY', IntegrationUri: att('Api'), PayloadFormatVersion: '2.0' },
  },
  ShopRoute: route('ANY /shop/{proxy+}', true),
  OpenRoute: route('GET /open/{proxy+}', false),
  Alarm: { Type: 'AWS::CloudWatch::Alarm', Properties: {} },
}

/** The gateway's protocols by hand: what an SDK would send, without loading one. */
const client = `
const prefixes = { dynamodb: 'DynamoDB_20120810', sqs: 'AmazonSQS' }
const endpoints = { dynamodb: process.env.AWS_ENDPOINT_URL_DYNAMODB, sqs: process.env.AWS_ENDPOINT_URL_SQS }
async function call(service, action, input) {
  const response = await fetch(endpoints[service], {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': prefixes[service] + '.' + action,
      'x-amz-date': '20270101T000000Z',
      authorization: 'AWS4-HMAC-SHA256 Credential=' + process.env.AWS_ACCESS_KEY_ID +
        '/20270101/cn-north-1/' + service + '/aws4_request, SignedHeaders=host, Signature=none',
      'x-amz-security-token': process.env.AWS_SESSION_TOKEN,
    },
    body: JSON.stringify(input),
  })
  return { status: response.status, output: await response.json() }
}
const env = process.env
const trace = (pk, sk, more = {}) => call('dynamodb', 'PutItem', {
  TableName: env.VIEWS_TABLE, Item: { pk: { S: pk }, sk: { S: sk }, ...more },
})
`

const bundles: Record<string, string> = {
  api: `${client}
const json = (value, statusCode = 200) => ({
  statusCode, headers: { 'content-type': 'application/json' }, cookies: ['seen=yes'], body: JSON.stringify(value),
})
let invocations = 0
export const handler = async (event, context) => {
  invocations += 1
  const input = event.body && !event.isBase64Encoded ? JSON.parse(event.body) : {}
  switch (event.pathParameters.proxy) {
    case 'echo': return json(event)
    case 'environment': return json({ ...env })
    case 'call': return json(await call(input.service, input.action, input.input))
    case 'time': return json({ now: new Date(Date.now() + Number(env.BUSINESS_TIME_OFFSET_MS)).toISOString() })
    case 'invocations': return json({ invocations, left: context.getRemainingTimeInMillis() })
    case 'binary': return { statusCode: 200, headers: { 'content-type': 'image/png' }, body: 'iVBORw==', isBase64Encoded: true }
    case 'print': console.log(input.line); return json({})
    case 'hang': return new Promise(() => setInterval(() => {}, 1000))
    case 'exit': process.exit(3)
    case 'throw': throw new Error('as asked')
  }
  return json({ nothing: event.pathParameters.proxy }, 404)
}`,
  relay: `${client}
export const handler = async ({ Records }) => {
  for (const record of Records) {
    const { pk, seq, poison } = record.dynamodb.NewImage
    if (poison?.S === 'throw') throw new Error('poisoned')
    if (poison) return { batchItemFailures: [{ itemIdentifier: record.dynamodb.SequenceNumber }] }
    await trace('relay', String(process.hrtime.bigint()).padStart(24, '0'), { of: pk, seq })
    const body = JSON.stringify({ pk: pk.S, seq: Number(seq.N), at: Date.now() })
    await call('sqs', 'SendMessage', { QueueUrl: env.INBOX, MessageBody: body })
  }
  return { batchItemFailures: [] }
}`,
  inbox: `${client}
export const handler = async ({ Records }) => {
  const batchItemFailures = []
  for (const record of Records) {
    const body = JSON.parse(record.body)
    const count = record.attributes.ApproximateReceiveCount
    if (body.failTimes >= Number(count)) batchItemFailures.push({ itemIdentifier: record.messageId })
    else await trace('inbox', body.kind ?? body.pk + '#' + body.seq, {
      receives: { N: count }, batch: { N: String(Records.length) }, delay: { N: String(Date.now() - (body.at ?? Date.now())) },
    })
  }
  return { batchItemFailures }
}`,
  register: `${client}
export const handler = async ({ Records }) => {
  const batchItemFailures = []
  for (const record of Records) {
    const body = JSON.parse(record.body)
    if (body.failTimes >= Number(record.attributes.ApproximateReceiveCount))
      batchItemFailures.push({ itemIdentifier: record.messageId })
    else await trace('register', String(process.hrtime.bigint()).padStart(24, '0'), { name: { S: body.name } })
  }
  return { batchItemFailures }
}`,
  tick: `${client}
export const handler = async (event) => {
  await trace('tick', event.time, { offset: { S: env.BUSINESS_TIME_OFFSET_MS } })
}`,
}

/** Writes a cloud assembly as the CDK does, and gives its directory. */
export function writeFixture(directory: string, changed: Record<string, unknown> = {}): string {
  const stack = 'shop'
  mkdirSync(directory, { recursive: true })
  const write = (name: string, value: unknown) => writeFileSync(join(directory, name), JSON.stringify(value))
  const files: Record<string, unknown> = {}
  for (const [name, code] of Object.entries(bundles)) {
    mkdirSync(join(directory, `asset.${name}`), { recursive: true })
    writeFileSync(join(directory, `asset.${name}`, 'index.mjs'), code)
    files[name] = {
      source: { path: `asset.${name}`, packaging: 'zip' },
      destinations: { here: { bucketName: 'assets', objectKey: `${name}.zip` } },
    }
  }
  write('manifest.json', {
    artifacts: {
      [stack]: {
        type: 'aws:cloudformation:stack',
        environment: 'aws://unknown-account/cn-north-1',
        properties: { templateFile: `${stack}.template.json` },
      },
    },
  })
  write(`${stack}.assets.json`, { files })
  write(`${stack}.template.json`, { Resources: { ...resources, ...changed } })
  return directory
}
