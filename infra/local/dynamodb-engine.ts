// DynamoDB on dynalite and LevelDB: starts it, makes the template's tables, passes calls on.
import { once } from 'node:events'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Answered, Asked } from './dynamodb-thread.ts'
import type { Table } from './inventory.ts'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface DynamoDb {
  /** For looking in with the AWS CLI; the stack itself does not go this way. */
  readonly url: string
  /** A call as it came over the wire. */
  forward(headers: IncomingHttpHeaders, body: string): Promise<Answer>
  /** A call of the runtime's own. Throws on an error answer. */
  call(action: string, input: unknown): Promise<Record<string, unknown>>
  close(): Promise<void>
}

const target = 'DynamoDB_20120810.'

export async function startDynamoDb(directory: string, tables: readonly Table[]): Promise<DynamoDb> {
  // A table whose making was cut off stays CREATING for ever, so the making is begun again from nothing.
  const complete = join(directory, 'complete')
  if (!existsSync(complete)) rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })

  const thread = new Worker(new URL('./dynamodb-thread.ts', import.meta.url), {
    workerData: join(directory, 'level'),
    execArgv: [],
  })
  let closing = false
  const exited = new Promise<void>((resolve) => thread.once('exit', () => resolve()))
  const [{ port }] = (await once(thread, 'message')) as [{ port: number }]
  thread.on('error', (error) => {
    // Without its tables the stack can do nothing right; what is on disk is whole, so the next start goes on.
    if (!closing) throw error
  })

  let asked = 0
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>()
  thread.on('message', ({ id, ...answer }: Answered) => {
    waiting.get(id)?.resolve(answer)
    waiting.delete(id)
  })
  void exited.then(() => {
    for (const { reject } of waiting.values()) reject(new Error('The DynamoDB engine has stopped.'))
  })
  const forward: DynamoDb['forward'] = (headers, body) =>
    new Promise((resolve, reject) => {
      asked += 1
      waiting.set(asked, { resolve, reject })
      thread.postMessage({ id: asked, headers: { ...headers }, body } satisfies Asked)
    })

  const call: DynamoDb['call'] = async (action, input) => {
    const answer = await forward(
      {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `${target}${action}`,
        'x-amz-date': '20000101T000000Z',
        authorization: 'AWS4-HMAC-SHA256 Credential=embedded, SignedHeaders=host, Signature=none',
      },
      JSON.stringify(input),
    )
    const output = JSON.parse(answer.body) as Record<string, unknown>
    if (answer.status !== 200) throw new EngineError(action, output)
    return output
  }

  for (const table of tables) await make(table, call)
  writeFileSync(complete, '')

  return {
    url: `http://127.0.0.1:${port}`,
    forward,
    call,
    async close() {
      closing = true
      thread.postMessage('close')
      await exited
    },
  }
}

class EngineError extends Error {
  override name = 'EngineError'
  readonly type: string

  constructor(action: string, output: Record<string, unknown>) {
    super(`${action}: ${String(output.message ?? output.__type)}`)
    this.type = String(output.__type).split('#').at(-1) ?? ''
  }
}

async function make(table: Table, call: DynamoDb['call']): Promise<void> {
  try {
    await call('CreateTable', createTableInput(table))
  } catch (error) {
    if (!(error instanceof EngineError && error.type === 'ResourceInUseException')) throw error
  }
  for (;;) {
    const { Table: found } = (await call('DescribeTable', { TableName: table.name })) as {
      Table: { TableStatus: string; GlobalSecondaryIndexes?: { IndexName: string }[] }
    }
    if (found.TableStatus !== 'ACTIVE') {
      await new Promise((resolve) => setTimeout(resolve, 5))
      continue
    }
    const indexes = new Set((found.GlobalSecondaryIndexes ?? []).map((index) => index.IndexName))
    const missing = table.indexes.filter((index) => !indexes.has(index.name))
    if (missing.length > 0)
      throw new Error(
        `The kept data of table ${table.name} has no index ${missing.map(({ name }) => name).join(', ')}: the template has changed. Start with --fresh.`,
      )
    return
  }
}

/** As CreateTable takes it. */
export function createTableInput(table: Table) {
  const schema = (keys: { hash: string; range?: string }) => [
    { AttributeName: keys.hash, KeyType: 'HASH' },
    ...(keys.range === undefined ? [] : [{ AttributeName: keys.range, KeyType: 'RANGE' }]),
  ]
  return {
    TableName: table.name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: Object.entries(table.attributes).map(([AttributeName, AttributeType]) => ({
      AttributeName,
      AttributeType,
    })),
    KeySchema: schema(table),
    ...(table.indexes.length === 0
      ? {}
      : {
          GlobalSecondaryIndexes: table.indexes.map((index) => ({
            IndexName: index.name,
            KeySchema: schema(index),
            Projection: {
              ProjectionType: index.projection.type,
              ...(index.projection.attributes.length > 0
                ? { NonKeyAttributes: index.projection.attributes }
                : {}),
            },
          })),
        }),
  }
}
