import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  type KeySchemaElement,
} from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CursorInvalid, cursorOf } from '../cursor.ts'
import { workingRowsContract } from '../memory/rows-contract.ts'
import { recordStoreContract, viewStoreContract, workingStoreContract } from '../memory/stores-contract.ts'
import { dynamoRecords } from './dynamo-records.ts'
import { dynamoRows } from './dynamo-rows.ts'
import { dynamoViews } from './dynamo-views.ts'
import { dynamoWorking } from './dynamo-working.ts'

let engine: Server
let client: DynamoDBClient
let tables = 0

beforeAll(async () => {
  engine = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 })
  await new Promise<void>((resolve) => engine.listen(0, '127.0.0.1', resolve))
  client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${(engine.address() as AddressInfo).port}`,
    region: 'cn-north-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  })
})

afterAll(async () => {
  client.destroy()
  engine.closeAllConnections()
  await new Promise((resolve) => engine.close(resolve))
})

type Keys = readonly [name: string, type: 'S' | 'N']

/** A new table with two keys, and an index where there is one (plan: tables of a service). */
async function tableWith(
  sort: Keys,
  index?: { name: string; keys: readonly [string, string] },
): Promise<string> {
  tables += 1
  const name = `table-${tables}`
  const schema = (partition: string, range: string): KeySchemaElement[] => [
    { AttributeName: partition, KeyType: 'HASH' },
    { AttributeName: range, KeyType: 'RANGE' },
  ]
  const attributes: Keys[] = [['pk', 'S'], sort]
  for (const key of index?.keys ?? []) attributes.push([key, 'S'])
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: attributes.map(([AttributeName, AttributeType]) => ({
        AttributeName,
        AttributeType,
      })),
      KeySchema: schema('pk', sort[0]),
      ...(index === undefined
        ? {}
        : {
            GlobalSecondaryIndexes: [
              {
                IndexName: index.name,
                KeySchema: schema(...index.keys),
                Projection: { ProjectionType: 'ALL' },
              },
            ],
          }),
    }),
  )
  // The engine makes a table a moment after it has answered.
  for (let status: string | undefined; status !== 'ACTIVE'; ) {
    status = (await client.send(new DescribeTableCommand({ TableName: name }))).Table?.TableStatus
  }
  return name
}

describe('on DynamoDB', () => {
  recordStoreContract(async () => dynamoRecords(client, await tableWith(['seq', 'N'])))
  viewStoreContract(async () =>
    dynamoViews(client, await tableWith(['sk', 'S'], { name: 'due', keys: ['duePk', 'dueAt'] })),
  )
  workingStoreContract(async () =>
    dynamoWorking(
      client,
      await tableWith(['sk', 'S'], { name: 'waiting', keys: ['waitingPk', 'waitingSince'] }),
    ),
  )
  workingRowsContract(async () =>
    dynamoRows(
      client,
      await tableWith(['sk', 'S'], { name: 'waiting', keys: ['waitingPk', 'waitingSince'] }),
    ),
  )
})

describe('a cursor that somebody made up', () => {
  it.each([[['', '', '']], [['a', 'b', 'c']], [['9999-12-31T00:00:00.000Z', 'desk#person:p1', 'x']]])(
    '%j is the caller’s mistake, not a failure of ours',
    async (place) => {
      const views = dynamoViews(
        client,
        await tableWith(['sk', 'S'], { name: 'due', keys: ['duePk', 'dueAt'] }),
      )
      const asked = views.due('ledger', '2026-03-01T00:00:00.000Z', { limit: 10, cursor: cursorOf(...place) })
      await expect(asked).rejects.toThrow(CursorInvalid)
    },
  )
})
