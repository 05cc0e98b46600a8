// Reads a synthesized template into an inventory: the only description of the system the embedded runtime has.
import { noValue, type References, resolve, TemplateError } from './intrinsics.ts'
import type {
  Bucket,
  Inventory,
  LambdaFunction,
  Queue,
  QueueMapping,
  Route,
  Rule,
  RuleTarget,
  Statement,
  StreamMapping,
  Table,
  TableIndex,
} from './inventory.ts'
import { makeReferences, type Place, type Template } from './references.ts'

/** Types that carry no behaviour the embedded runtime has to play. */
const harmless = [
  /^AWS::IAM::/,
  /^AWS::CDK::/,
  /^AWS::Logs::/,
  /^AWS::CloudWatch::/,
  /^AWS::Lambda::(Permission|Version|Alias|EventInvokeConfig|LayerVersion)$/,
  /^AWS::SQS::QueuePolicy$/,
  /^AWS::S3::BucketPolicy$/,
  /^AWS::ApiGatewayV2::(Api|Authorizer|Integration|Stage)$/,
  /^AWS::SNS::/,
  /^AWS::KMS::/,
  /^AWS::SSM::/,
]

const played = new Set([
  'AWS::DynamoDB::Table',
  'AWS::DynamoDB::GlobalTable',
  'AWS::SQS::Queue',
  'AWS::Lambda::Function',
  'AWS::Lambda::EventSourceMapping',
  'AWS::ApiGatewayV2::Route',
  'AWS::Events::Rule',
  'AWS::S3::Bucket',
])

/**
 * The inventory of a template.
 * @throws TemplateError for anything that would matter and is not understood.
 */
export function readTemplate(template: Template, place: Place): Inventory {
  const references = makeReferences(template, place)
  const resources = Object.entries(template.Resources).map(([id, resource]) => {
    if (!played.has(resource.Type) && !harmless.some((pattern) => pattern.test(resource.Type)))
      throw new TemplateError(`${id} is a ${resource.Type}, which the embedded runtime does not play.`)
    return { id, type: resource.Type, properties: readProperties(id, resource.Properties ?? {}, references) }
  })
  const of = (...types: string[]) => resources.filter(({ type }) => types.includes(type))
  const arnOf = (id: string) => String(references.attribute(id, 'Arn'))
  const nameOf = (id: string) => String(references.ref(id))
  const idOf = (found: Map<string, string>, arn: string, from: string, what: string) => {
    const id = found.get(arn)
    if (!id) throw new TemplateError(`${from} names ${arn}, which is no ${what} of this template.`)
    return id
  }

  const tables = of('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable').map(
    ({ id, properties }): Table => ({
      id,
      name: nameOf(id),
      arn: arnOf(id),
      attributes: Object.fromEntries(
        properties.list('AttributeDefinitions').map((item) => [item.AttributeName, item.AttributeType]),
      ) as Table['attributes'],
      ...keys(properties.list('KeySchema')),
      indexes: properties.list('GlobalSecondaryIndexes').map(readIndex),
      ...optional('stream', properties.get<{ StreamViewType: string }>('StreamSpecification'), (stream) => ({
        arn: String(references.attribute(id, 'StreamArn')),
        view: stream.StreamViewType,
      })),
      ...optional(
        'expires',
        properties.get<{ AttributeName: string; Enabled: boolean }>('TimeToLiveSpecification'),
        (expiry) => expiry.AttributeName,
      ),
    }),
  )
  const queues = of('AWS::SQS::Queue').map(({ id, properties }): Queue => {
    const redrive = properties.get<{ deadLetterTargetArn: string; maxReceiveCount: number }>('RedrivePolicy')
    return {
      id,
      name: String(references.attribute(id, 'QueueName')),
      arn: arnOf(id),
      url: nameOf(id),
      fifo: properties.get('FifoQueue') === true,
      visibilitySeconds: Number(properties.get('VisibilityTimeout') ?? 30),
      attributes: properties.texts([
        'VisibilityTimeout',
        'DelaySeconds',
        'MessageRetentionPeriod',
        'MaximumMessageSize',
        'ReceiveMessageWaitTimeSeconds',
        'FifoQueue',
        'ContentBasedDeduplication',
        'DeduplicationScope',
        'FifoThroughputLimit',
        'RedrivePolicy',
      ]),
      ...(redrive
        ? { deadLetters: { arn: redrive.deadLetterTargetArn, after: Number(redrive.maxReceiveCount) } }
        : {}),
    }
  })
  const queueByArn = new Map(queues.map((queue) => [queue.arn, queue.id]))
  const policies = readPolicies(resources, references)

  const functions = of('AWS::Lambda::Function').map(({ id, properties }): LambdaFunction => {
    const code = properties.need<{ S3Key?: string }>('Code')
    if (!code.S3Key)
      throw new TemplateError(`${id} has no code asset; inline code and images are not played.`)
    const invoke = of('AWS::Lambda::EventInvokeConfig').find(
      (config) => config.properties.get('FunctionName') === nameOf(id),
    )?.properties
    const onFailure =
      invoke?.get<{ OnFailure?: { Destination: string } }>('DestinationConfig')?.OnFailure?.Destination ??
      properties.get<{ TargetArn: string }>('DeadLetterConfig')?.TargetArn
    return {
      id,
      name: nameOf(id),
      arn: arnOf(id),
      directory: place.code(code.S3Key),
      handler: properties.need('Handler'),
      environment: properties.get<{ Variables: Record<string, string> }>('Environment')?.Variables ?? {},
      timeoutSeconds: Number(properties.get('Timeout') ?? 3),
      memory: Number(properties.get('MemorySize') ?? 128),
      role: String(properties.get('Role')),
      policy: policies.get(String(properties.get('Role'))) ?? [],
      asynchronous: {
        retries: Number(invoke?.get('MaximumRetryAttempts') ?? 2),
        ...(onFailure === undefined ? {} : { onFailure: idOf(queueByArn, onFailure, id, 'queue') }),
      },
    }
  })
  // A mapping, integration or target may name a function by its name or its ARN.
  const functionBy = new Map(
    functions.flatMap((item) => [[item.arn, item.id] as const, [item.name, item.id] as const]),
  )
  const tableByStream = new Map(tables.flatMap((item) => (item.stream ? [[item.stream.arn, item.id]] : [])))

  const mappings = of('AWS::Lambda::EventSourceMapping').map(({ id, properties }) => {
    const source = properties.need<string>('EventSourceArn')
    const common = {
      id,
      functionId: idOf(functionBy, properties.need('FunctionName'), id, 'function'),
      source,
      windowSeconds: Number(properties.get('MaximumBatchingWindowInSeconds') ?? 0),
      filters: (properties.get<{ Filters?: { Pattern: string }[] }>('FilterCriteria')?.Filters ?? []).map(
        ({ Pattern }) => JSON.parse(Pattern) as unknown,
      ),
      partialResponses: (properties.get<string[]>('FunctionResponseTypes') ?? []).includes(
        'ReportBatchItemFailures',
      ),
      enabled: properties.get('Enabled') !== false,
    }
    const onFailure = properties.get<{ OnFailure?: { Destination: string } }>('DestinationConfig')?.OnFailure
      ?.Destination
    if (tableByStream.has(source))
      return {
        ...common,
        kind: 'stream',
        tableId: idOf(tableByStream, source, id, 'stream'),
        batchSize: Number(properties.get('BatchSize') ?? 100),
        start: properties.need('StartingPosition'),
        parallel: Number(properties.get('ParallelizationFactor') ?? 1),
        retries: unlimited(properties.get('MaximumRetryAttempts')),
        maximumAgeSeconds: unlimited(properties.get('MaximumRecordAgeInSeconds')),
        bisect: properties.get('BisectBatchOnFunctionError') === true,
        ...(onFailure === undefined ? {} : { onFailure: idOf(queueByArn, onFailure, id, 'queue') }),
      } satisfies StreamMapping
    const concurrency = properties.get<{ MaximumConcurrency?: number }>('ScalingConfig')?.MaximumConcurrency
    return {
      ...common,
      kind: 'queue',
      queueId: idOf(queueByArn, source, id, 'queue or stream'),
      batchSize: Number(properties.get('BatchSize') ?? 10),
      ...(concurrency === undefined ? {} : { concurrency }),
    } satisfies QueueMapping
  })

  const authorizers = new Map(of('AWS::ApiGatewayV2::Authorizer').map((item) => [nameOf(item.id), item]))
  const integrations = new Map(of('AWS::ApiGatewayV2::Integration').map((item) => [nameOf(item.id), item]))
  const routes = of('AWS::ApiGatewayV2::Route').map(({ id, properties }): Route => {
    const integration = integrations.get(properties.need<string>('Target').replace(/^integrations\//, ''))
    if (!integration) throw new TemplateError(`${id} leads to no integration of this template.`)
    const uri = integration.properties.need<string>('IntegrationUri')
    const type = properties.get<string>('AuthorizationType') ?? 'NONE'
    const authorizer = authorizers.get(String(properties.get('AuthorizerId')))
    if (type !== 'NONE' && type !== 'JWT')
      throw new TemplateError(
        `${id} asks for ${type} authorization; the embedded runtime plays JWT and NONE.`,
      )
    if (type === 'JWT' && !authorizer) throw new TemplateError(`${id} asks for JWT but has no authorizer.`)
    const jwt = authorizer?.properties.get<{ Issuer: string; Audience: string[] }>('JwtConfiguration')
    return {
      key: properties.need('RouteKey'),
      functionId: idOf(functionBy, functionArnIn(uri), integration.id, 'function'),
      ...(type === 'JWT' && jwt ? { authorizer: { issuer: jwt.Issuer, audience: jwt.Audience } } : {}),
      timeoutMs: Number(integration.properties.get('TimeoutInMillis') ?? 30_000),
    }
  })

  const rules = of('AWS::Events::Rule')
    .filter(({ properties }) => properties.get('State') !== 'DISABLED')
    .map(({ id, properties }): Rule => {
      const schedule = properties.get<string>('ScheduleExpression')
      if (!schedule) throw new TemplateError(`${id} is a rule without a schedule, which is not played.`)
      return {
        id,
        name: nameOf(id),
        arn: arnOf(id),
        everyMs: rate(schedule, id),
        targets: properties.list('Targets').map((target): RuleTarget => {
          const {
            Arn: arn,
            Input: input,
            SqsParameters: sqs,
          } = target as {
            Arn: string
            Input?: string
            SqsParameters?: { MessageGroupId?: string }
          }
          const constant = input === undefined ? {} : { input }
          const functionId = functionBy.get(arn)
          if (functionId) return { kind: 'function', functionId, ...constant }
          return {
            kind: 'queue',
            queueId: idOf(queueByArn, arn, id, 'queue or function'),
            ...constant,
            ...(sqs?.MessageGroupId === undefined ? {} : { group: sqs.MessageGroupId }),
          }
        }),
      }
    })

  return {
    region: place.region,
    partition: place.partition,
    stack: place.stack,
    tables,
    queues,
    functions,
    mappings,
    routes,
    rules,
    buckets: of('AWS::S3::Bucket').map(
      ({ id, properties }): Bucket => ({
        id,
        name: nameOf(id),
        cors: (
          properties.get<{ CorsRules: { AllowedMethods: string[]; AllowedHeaders?: string[] }[] }>(
            'CorsConfiguration',
          )?.CorsRules ?? []
        ).map(({ AllowedMethods, AllowedHeaders = [] }) => ({
          methods: AllowedMethods,
          headers: AllowedHeaders,
        })),
      }),
    ),
  }
}

/** A resource's properties, each resolved when it is asked for. */
function readProperties(id: string, raw: Record<string, unknown>, references: References) {
  const get = <Value = unknown>(name: string): Value | undefined => {
    const value = name in raw ? resolve(raw[name], references) : noValue
    return value === noValue ? undefined : (value as Value)
  }
  return {
    get,
    need<Value>(name: string): Value {
      const value = get<Value>(name)
      if (value === undefined) throw new TemplateError(`${id} has no ${name}.`)
      return value
    },
    list: (name: string): Record<string, unknown>[] => get<Record<string, unknown>[]>(name) ?? [],
    texts(names: readonly string[]): Record<string, string> {
      const texts: Record<string, string> = {}
      for (const name of names) {
        const value = get(name)
        if (value !== undefined)
          texts[name] = typeof value === 'object' ? JSON.stringify(value) : String(value)
      }
      return texts
    },
  }
}

/** Statements by the ARN of the role they are attached to. */
function readPolicies(
  resources: readonly { id: string; type: string; properties: ReturnType<typeof readProperties> }[],
  references: References,
): Map<string, Statement[]> {
  const byRole = new Map<string, Statement[]>()
  const byName = new Map<unknown, string>()
  const known = new Set(['Sid', 'Effect', 'Action', 'Resource', 'Condition'])
  const add = (arn: string, document: unknown) => {
    const statements = toList((document as { Statement: unknown }).Statement).map((raw): Statement => {
      const item = raw as Record<string, unknown>
      const strange = Object.keys(item).filter((name) => !known.has(name))
      if (strange.length > 0)
        throw new TemplateError(`A policy of ${arn} uses ${strange.join(', ')}, which is not played.`)
      return {
        effect: item.Effect === 'Deny' ? 'Deny' : 'Allow',
        actions: toList(item.Action).map(String),
        resources: toList(item.Resource).map(String),
        ...(item.Condition === undefined ? {} : { conditions: item.Condition }),
      }
    })
    byRole.set(arn, [...(byRole.get(arn) ?? []), ...statements])
  }
  for (const { id, type, properties } of resources)
    if (type === 'AWS::IAM::Role') {
      const arn = String(references.attribute(id, 'Arn'))
      byName.set(references.ref(id), arn)
      for (const name of ['ManagedPolicyArns', 'PermissionsBoundary'])
        if (properties.get(name) !== undefined)
          throw new TemplateError(`${id} has ${name}; what those policies say is not in the template.`)
      for (const { PolicyDocument } of properties.list('Policies')) add(arn, PolicyDocument)
    }
  for (const { type, properties } of resources)
    if (type === 'AWS::IAM::Policy' || type === 'AWS::IAM::ManagedPolicy')
      for (const role of properties.get<string[]>('Roles') ?? []) {
        const arn = byName.get(role)
        if (arn) add(arn, properties.need('PolicyDocument'))
      }
  return byRole
}

function readIndex(raw: Record<string, unknown>): TableIndex {
  const projection = raw.Projection as { ProjectionType: string; NonKeyAttributes?: string[] }
  return {
    name: String(raw.IndexName),
    ...keys(raw.KeySchema as Record<string, unknown>[]),
    projection: { type: projection.ProjectionType, attributes: projection.NonKeyAttributes ?? [] },
  }
}

function keys(schema: readonly Record<string, unknown>[]): { hash: string; range?: string } {
  const named = (type: string) => schema.find((item) => item.KeyType === type)?.AttributeName as string
  const range = named('RANGE')
  return { hash: named('HASH'), ...(range === undefined ? {} : { range }) }
}

function optional<Name extends string, Value, Result>(
  name: Name,
  value: Value | undefined,
  make: (value: Value) => Result,
): { [key in Name]?: Result } {
  return value === undefined ? {} : ({ [name]: make(value) } as { [key in Name]: Result })
}

function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

/** AWS writes "without limit" as -1, or leaves it out. */
function unlimited(value: unknown): number {
  return value === undefined || Number(value) === -1 ? Number.POSITIVE_INFINITY : Number(value)
}

/** An integration names the function's ARN, alone or inside API Gateway's invocation path. */
function functionArnIn(uri: string): string {
  return /functions\/(.+)\/invocations$/.exec(uri)?.[1] ?? uri
}

function rate(expression: string, id: string): number {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? []
  const unitMs = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }[unit ?? '']
  if (!count || !unitMs)
    throw new TemplateError(`${id} has the schedule ${expression}; the embedded runtime plays rate(…) only.`)
  return Number(count) * unitMs
}
