// The contract of the stores on AWS's own DynamoDB Local, so that the embedded engine's differences cannot hide.
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb'
import { afterAll, describe } from 'vitest'
import { dynamoRecords } from '#kernel/aws/dynamo-records.ts'
import { dynamoViews } from '#kernel/aws/dynamo-views.ts'
import { dynamoWorking } from '#kernel/aws/dynamo-working.ts'
import {
  recordStoreContract,
  viewStoreContract,
  workingStoreContract,
} from '#kernel/memory/stores-contract.ts'
import { createTableInput } from '../../infra/local/dynamodb-engine.ts'
import type { Table } from '../../infra/local/inventory.ts'
import { startDynamoDbLocal } from './dynamodb-local.ts'

const local = await startDynamoDbLocal()
const title = 'missing' in local ? `skipped: ${local.missing}` : 'on DynamoDB Local'
let tables = 0

/** A new table as the services have it: two keys, and an index where there is one. */
async function made<Store>(
  make: (client: DynamoDBClient, table: string) => Store,
  range: 'seq' | 'sk',
  index?: { name: string; hash: string; range: string },
): Promise<Store> {
  if ('missing' in local) throw new Error(local.missing)
  tables += 1
  const table: Table = {
    id: '',
    arn: '',
    name: `table-${tables}`,
    hash: 'pk',
    range,
    attributes: {
      pk: 'S',
      [range]: range === 'seq' ? 'N' : 'S',
      ...(index ? { [index.hash]: 'S', [index.range]: 'S' } : {}),
    },
    indexes: index ? [{ ...index, projection: { type: 'ALL', attributes: [] } }] : [],
  }
  await local.client.send(new CreateTableCommand(createTableInput(table) as CreateTableCommandInput))
  return make(local.client, table.name)
}

afterAll(async () => {
  if (!('missing' in local)) await local.stop()
})

describe.skipIf('missing' in local)(title, () => {
  recordStoreContract(() => made(dynamoRecords, 'seq'))
  viewStoreContract(() => made(dynamoViews, 'sk', { name: 'due', hash: 'duePk', range: 'dueAt' }))
  workingStoreContract(() =>
    made(dynamoWorking, 'sk', { name: 'waiting', hash: 'waitingPk', range: 'waitingSince' }),
  )
})
