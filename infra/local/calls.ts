// An AWS call as the gateway sees it: who calls, what, on which table or queue.
import type { IncomingHttpHeaders } from 'node:http'
import type { Inventory, LambdaFunction, Queue, Table } from './inventory.ts'

export interface Call {
  /** The function whose access key signed the call. */
  readonly caller: LambdaFunction
  readonly service: 'dynamodb' | 'sqs'
  readonly action: string
  readonly input: Readonly<Record<string, unknown>>
  readonly table?: Table
  readonly queue?: Queue
  readonly bytes: number
}

/** An error as AWS would word and code it. */
export interface Fault {
  readonly status: number
  readonly type: string
  readonly message: string
}

const targets = { DynamoDB_20120810: 'dynamodb', AmazonSQS: 'sqs' } as const

export const accessKeyOf = (id: string) => `EMBEDDED${id}`

/** The function behind an access key, from `Authorization: AWS4-HMAC-SHA256 Credential=KEY/date/…`. */
function callerOf(headers: IncomingHttpHeaders, inventory: Inventory): LambdaFunction | undefined {
  const key = /Credential=([^/,\s]+)\//.exec(headers.authorization ?? '')?.[1]
  return inventory.functions.find(({ id }) => accessKeyOf(id) === key)
}

/** Reads a call of the JSON protocols of DynamoDB and SQS; a fault where it is none, or of nobody known. */
export function readCall(headers: IncomingHttpHeaders, body: string, inventory: Inventory): Call | Fault {
  const caller = callerOf(headers, inventory)
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
  const queueName = typeof input.QueueUrl === 'string' ? input.QueueUrl.split('/').at(-1) : undefined
  const queue = inventory.queues.find((item) => item.name === queueName)
  return {
    caller,
    service,
    action,
    input,
    bytes: Buffer.byteLength(body),
    ...(table ? { table } : {}),
    ...(queue ? { queue } : {}),
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
