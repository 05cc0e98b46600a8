// An AWS call as the gateway sees it: who calls, what, on which table or queue.
import type { IncomingHttpHeaders } from 'node:http'
import type { Answer } from './dynamodb-engine.ts'
import type { Inventory, Queue, Statement, Table } from './inventory.ts'

/** Who signs a call: a function, or the operator. */
export interface Caller {
  readonly id: string
  readonly name: string
  /** ARN of the role it acts under. */
  readonly role: string
  readonly policy: readonly Statement[]
}

export interface Call {
  /** Whose access key signed the call. */
  readonly caller: Caller
  /** The session its credentials are of: one worker of the function. */
  readonly session?: string
  readonly service: 'dynamodb' | 'sqs'
  readonly action: string
  readonly input: Readonly<Record<string, unknown>>
  readonly table?: Table
  /** Of a batch: those it names. */
  readonly tables?: readonly Table[]
  readonly queue?: Queue
  readonly bytes: number
}

/** An error as AWS would word and code it. */
export interface Fault {
  readonly status: number
  readonly type: string
  readonly message: string
  /** Of the error's type; the service's own unless said otherwise. */
  readonly namespace?: string
  /** Code of the older query protocol, which SQS tells along. */
  readonly queryError?: string
}

const targets = { DynamoDB_20120810: 'dynamodb', AmazonSQS: 'sqs' } as const

export const accessKeyOf = (id: string) => `EMBEDDED${id}`

/** Who is behind an access key, from `Authorization: AWS4-HMAC-SHA256 Credential=KEY/date/…`. */
function callerOf(headers: IncomingHttpHeaders, callers: readonly Caller[]): Caller | undefined {
  const key = /Credential=([^/,\s]+)\//.exec(headers.authorization ?? '')?.[1]
  return callers.find(({ id }) => accessKeyOf(id) === key)
}

/** Reads a call of the JSON protocols of DynamoDB and SQS; a fault where it is none, or of nobody known. */
export function readCall(
  headers: IncomingHttpHeaders,
  body: string,
  inventory: Inventory,
  callers: readonly Caller[] = inventory.functions,
): Call | Fault {
  const caller = callerOf(headers, callers)
  if (!caller)
    return {
      status: 403,
      type: 'UnrecognizedClientException',
      message: 'The security token included in the request is invalid.',
    }
  const [name = '', action = ''] = String(headers['x-amz-target'] ?? '').split('.')
  const service = name in targets ? targets[name as keyof typeof targets] : undefined
  const input = parse(body)
  if (!service || !action || !input)
    return {
      status: 400,
      type: 'UnknownOperationException',
      message: 'The embedded gateway takes the JSON protocols of DynamoDB and SQS.',
    }
  const table = inventory.tables.find((item) => item.name === input.TableName)
  const batch = input.RequestItems
  const tables =
    typeof batch === 'object' && batch !== null ? inventory.tables.filter(({ name }) => name in batch) : []
  const queueName = typeof input.QueueUrl === 'string' ? input.QueueUrl.split('/').at(-1) : undefined
  const queue = inventory.queues.find((item) => item.name === queueName)
  const session = headers['x-amz-security-token']
  return {
    caller,
    ...(typeof session === 'string' ? { session } : {}),
    service,
    action,
    input,
    bytes: Buffer.byteLength(body),
    ...(table ? { table } : {}),
    ...(tables.length > 0 ? { tables } : {}),
    ...(queue ? { queue } : {}),
  }
}

/** An error as the service would answer it. */
export function faultAnswer(
  { status, type, message, namespace, queryError }: Fault,
  service: Call['service'] = 'dynamodb',
): Answer {
  const own = service === 'sqs' ? 'com.amazonaws.sqs' : 'com.amazonaws.dynamodb.v20120810'
  return {
    status,
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      ...(queryError === undefined ? {} : { 'x-amzn-query-error': queryError }),
    },
    body: JSON.stringify({ __type: `${namespace ?? own}#${type}`, message }),
  }
}

function parse(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
