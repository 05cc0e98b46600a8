// The made-up system of fixture.ts, running, with what the tests ask it to do. Everything lies in a temporary
// directory and ends with `stop`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFixture } from './fixture.ts'
import { type Stack, type StackOptions, startStack } from './stack.ts'

export interface Called {
  readonly status: number
  readonly output: Record<string, unknown>
}

export interface FixtureStack {
  readonly stack: Stack
  readonly directory: string
  fetch(path: string, init?: RequestInit): Promise<Response>
  post(path: string, body: unknown): Promise<Response>
  /** An AWS call made by the fixture's `api` function. */
  call(service: 'dynamodb' | 'sqs', action: string, input: Record<string, unknown>): Promise<Called>
  /** A conditional put into `records`. */
  record(pk: string, seq: number, more?: Record<string, unknown>): Promise<Called>
  send(queue: 'Inbox' | 'Register', body: unknown, more?: Record<string, unknown>): Promise<Called>
  /** The traces the other functions left, in the order of their keys. */
  traces(pk: string): Promise<Record<string, Record<string, string>>[]>
  /** Stops, and starts again on the same data. */
  restart(): Promise<FixtureStack>
  stop(): Promise<void>
}

export const table = (name: string) => `shop-${name}`

export async function startFixture(
  options: Partial<StackOptions> & { readonly changed?: Record<string, unknown> } = {},
  kept?: string,
): Promise<FixtureStack> {
  const directory = kept ?? mkdtempSync(join(tmpdir(), 'shangban-local-'))
  const { changed, tuning, ...rest } = options
  const stack = await startStack({
    level: '990001',
    dataDir: join(directory, 'data'),
    assembly: writeFixture(join(directory, 'cdk.out'), changed),
    stackName: 'shop',
    portal: join(directory, 'portal'),
    tuning: { visibilitySeconds: 0.6, backoffMs: 5, scheduleOnWallTime: false, units: [], ...tuning },
    ...rest,
  }).catch((error: unknown) => {
    if (!kept) rmSync(directory, { recursive: true, force: true })
    throw error
  })
  const token = await stack.token('member-01')
  const fetchPath = (path: string, init: RequestInit = {}) =>
    fetch(stack.url + path, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } })
  const post = (path: string, body: unknown) =>
    fetchPath(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const call: FixtureStack['call'] = async (service, action, input) => {
    const response = await post('/shop/call', { service, action, input })
    return (await response.json()) as Called
  }
  return {
    stack,
    directory,
    fetch: fetchPath,
    post,
    call,
    record: (pk, seq, more = {}) =>
      call('dynamodb', 'PutItem', {
        TableName: table('Records'),
        Item: { pk: { S: pk }, seq: { N: String(seq) }, kind: { S: 'decision' }, ...more },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    send: (queue, body, more = {}) =>
      call('sqs', 'SendMessage', {
        QueueUrl: `http://queues/000000000000/shop-${queue}${queue === 'Register' ? '.fifo' : ''}`,
        MessageBody: JSON.stringify(body),
        ...more,
      }),
    async traces(pk) {
      const { output } = await call('dynamodb', 'Query', {
        TableName: table('Views'),
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: pk } },
      })
      return output.Items as Record<string, Record<string, string>>[]
    },
    async restart() {
      await stack.stop()
      return startFixture(options, directory)
    },
    async stop() {
      await stack.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
