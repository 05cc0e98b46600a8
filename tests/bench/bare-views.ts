// A views table on the embedded engine, with the shipped store before it and a meter on its client: for figures that
// count what is read. Read units are counted from the answers by the rules the embedded gateway's meter goes by.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BatchWriteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { dynamoViews } from '#kernel/aws/dynamo-views.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { readUnits } from '../../infra/local/capacity.ts'
import { startDynamoDb } from '../../infra/local/dynamodb-engine.ts'
import type { Table } from '../../infra/local/inventory.ts'
import { type Item, itemSize } from '../../infra/local/item-size.ts'

const table: Table = {
  id: 'Views',
  name: 'bare-views',
  arn: '',
  hash: 'pk',
  range: 'sk',
  attributes: { pk: 'S', sk: 'S' },
  indexes: [],
}

export interface BareViews {
  readonly views: ViewStore
  /** What was read and asked for since it was set to nothing. */
  readonly meter: { units: number; requests: number }
  /** Rows put straight into the table, 25 at once. */
  fill(rows: AsyncIterable<object> | Iterable<object>): Promise<void>
}

export async function onBareViews<Result>(work: (bare: BareViews) => Promise<Result>): Promise<Result> {
  const directory = mkdtempSync(join(tmpdir(), 'shangban-bench-'))
  const engine = await startDynamoDb(directory, [table])
  const client = new DynamoDBClient({
    endpoint: engine.url,
    region: 'cn-north-1',
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  })
  try {
    const meter = metered(client)
    return await work({
      meter,
      views: dynamoViews(client, table.name),
      fill: (rows) => fill(client, rows),
    })
  } finally {
    client.destroy()
    await engine.close()
    rmSync(directory, { recursive: true, force: true })
  }
}

/** A query is charged for all it gives, a read of many for each row, whether it is there or not. */
function metered(client: DynamoDBClient): BareViews['meter'] {
  const meter = { units: 0, requests: 0 }
  client.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args)
      const { RequestItems } = args.input as { RequestItems?: Record<string, { Keys?: object[] }> }
      const {
        Items,
        Item: found,
        Responses,
      } = answer.output as {
        Items?: Item[]
        Item?: Item
        Responses?: Record<string, Item[]>
      }
      meter.requests += 1
      if (Responses === undefined) {
        const bytes = (Items ?? [found]).reduce((sum, item) => sum + itemSize(item), 0)
        meter.units += readUnits(bytes, false)
        return answer
      }
      const rows = Responses[table.name] ?? []
      const missing = (RequestItems?.[table.name]?.Keys?.length ?? 0) - rows.length
      meter.units += rows.reduce(
        (sum, row) => sum + readUnits(itemSize(row), false),
        missing * readUnits(0, false),
      )
      return answer
    },
    { step: 'initialize' },
  )
  return meter
}

async function fill(client: DynamoDBClient, rows: AsyncIterable<object> | Iterable<object>): Promise<void> {
  let batch: object[] = []
  const flush = async () => {
    const requests = batch.map((item) => ({ PutRequest: { Item: marshall(item) } }))
    batch = []
    if (requests.length > 0)
      await client.send(new BatchWriteItemCommand({ RequestItems: { [table.name]: requests } }))
  }
  for await (const row of rows) {
    batch.push(row)
    if (batch.length === 25) await flush()
  }
  await flush()
}
