import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readAssembly } from './assembly.ts'
import { resources, writeFixture } from './fixture.ts'
import { byId } from './inventory.ts'
import { readTemplate } from './template.ts'

const directory = mkdtempSync(join(tmpdir(), 'shangban-template-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const read = (changed: Record<string, unknown> = {}) => {
  const { template, stack, code } = readAssembly(writeFixture(directory, changed), 'shop')
  return readTemplate(template, {
    stack,
    region: 'cn-north-1',
    partition: 'aws-cn',
    queueOrigin: 'http://127.0.0.1:4100',
    code,
  })
}

describe('a template is read into an inventory', () => {
  const inventory = read()

  it('with tables, their keys, indexes, streams and expiry', () => {
    expect(byId(inventory.tables, 'Records')).toMatchObject({
      name: 'shop-Records',
      arn: 'arn:aws-cn:dynamodb:cn-north-1:000000000000:table/shop-Records',
      hash: 'pk',
      range: 'seq',
      attributes: { pk: 'S', seq: 'N' },
      stream: { view: 'NEW_IMAGE' },
    })
    expect(byId(inventory.tables, 'Views')).toMatchObject({
      indexes: [{ name: 'due', hash: 'duePk', range: 'dueAt', projection: { type: 'ALL' } }],
      expires: 'expires',
    })
    expect(byId(inventory.tables, 'Views')).not.toHaveProperty('stream')
  })

  it('with queues, FIFO or not, and where their dead letters go', () => {
    expect(byId(inventory.queues, 'Inbox')).toMatchObject({
      url: 'http://127.0.0.1:4100/000000000000/shop-Inbox',
      fifo: false,
      visibilitySeconds: 12,
      deadLetters: { arn: byId(inventory.queues, 'InboxDead').arn, after: 3 },
    })
    expect(byId(inventory.queues, 'Register')).toMatchObject({ name: 'shop-Register.fifo', fifo: true })
  })

  it('with functions, their bundles, environment and what their role allows', () => {
    expect(byId(inventory.functions, 'Api')).toMatchObject({
      directory: join(directory, 'asset.api'),
      handler: 'index.handler',
      timeoutSeconds: 2,
      environment: { RECORDS_TABLE: 'shop-Records', INBOX: 'http://127.0.0.1:4100/000000000000/shop-Inbox' },
      policy: [
        {
          effect: 'Allow',
          actions: ['dynamodb:*Item*'],
          resources: [
            'arn:aws-cn:dynamodb:cn-north-1:000000000000:table/shop-Records',
            'arn:aws-cn:dynamodb:cn-north-1:000000000000:table/shop-Views',
            'arn:aws-cn:dynamodb:cn-north-1:000000000000:table/shop-Views/index/*',
          ],
        },
        { actions: ['dynamodb:Query'] },
        { actions: expect.arrayContaining(['dynamodb:GetRecords']) },
        { actions: ['sqs:*'] },
      ],
    })
  })

  it('with event source mappings as they are set', () => {
    expect(byId(inventory.mappings, 'RelayStream')).toMatchObject({
      kind: 'stream',
      tableId: 'Records',
      functionId: 'Relay',
      parallel: 2,
      retries: 2,
      bisect: true,
      partialResponses: true,
      onFailure: 'RelayFailed',
      filters: [{ eventName: ['INSERT'] }],
    })
    expect(byId(inventory.mappings, 'InboxMessages')).toMatchObject({
      kind: 'queue',
      queueId: 'Inbox',
      functionId: 'InboxReader',
      batchSize: 10,
    })
  })

  it('with routes, their authorizer, and the schedule', () => {
    expect(inventory.routes).toEqual([
      {
        key: 'ANY /shop/{proxy+}',
        functionId: 'Api',
        authorizer: { issuer: 'https://id.example.cn', audience: ['shop'] },
        timeoutMs: 30_000,
      },
      { key: 'GET /open/{proxy+}', functionId: 'Api', timeoutMs: 30_000 },
    ])
    expect(inventory.rules).toMatchObject([
      { everyMs: 300_000, targets: [{ kind: 'queue', queueId: 'Inbox', input: '{"kind":"sweep"}' }] },
      { everyMs: 3_600_000, targets: [{ kind: 'function', functionId: 'Tick' }] },
    ])
  })
})

describe('what is not understood is an error, not a silence', () => {
  const rule = (ScheduleExpression: string) => ({
    Sweep: { Type: 'AWS::Events::Rule', Properties: { ScheduleExpression, Targets: [] } },
  })
  const table = resources.Records
  it.each([
    ['a resource that would do something', { Flow: { Type: 'AWS::StepFunctions::StateMachine' } }, 'Flow'],
    ['a schedule by cron', rule('cron(0 8 * * ? *)'), 'cron(0 8 * * ? *)'],
    [
      'an intrinsic function',
      { Records: { ...table, Properties: { ...table.Properties, TableName: { 'Fn::ImportValue': 'x' } } } },
      'Fn::ImportValue',
    ],
    [
      'a bundle that is no asset',
      { Api: { Type: 'AWS::Lambda::Function', Properties: { Code: { ZipFile: '' } } } },
      'Api',
    ],
  ])('%s', (_, changed, words) => {
    expect(() => read(changed)).toThrow(words)
  })
})
