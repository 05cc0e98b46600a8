// The views table on DynamoDB: rows in partitions, and the sparse index of what is due.
import {
  BatchGetItemCommand,
  type BatchGetItemCommandInput,
  BatchWriteItemCommand,
  type BatchWriteItemCommandInput,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { jitter } from '../clock.ts'
import { CursorInvalid, cursorOf, placeOf } from '../cursor.ts'
import type { StoredRow, ViewStore } from '../ports.ts'

const dueIndex = 'due'
const pageSize = 100
/** What one request takes, by DynamoDB's limits. */
const mostWrites = 25
const mostReads = 100
/** How often what a batch leaves undone is asked for again. */
const attempts = 8

const rowFrom = (item: Parameters<typeof unmarshall>[0]): StoredRow => {
  const { pk, sk, data, relayed } = unmarshall(item) as StoredRow
  return { pk, sk, data, relayed }
}

/** A starting key the table does not take is the caller's cursor, not our query. */
const beyond = 'ValidationException'

function startAfter(duePk: string, cursor: string) {
  const [dueAt, pk, sk] = placeOf(cursor, 3)
  return marshall({ duePk, dueAt, pk, sk })
}

const inBatches = <One>(all: readonly One[], most: number): One[][] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, index) =>
    all.slice(index * most, (index + 1) * most),
  )

/** A busy table takes a part of a batch and gives the rest back, to be asked for again after a while. */
async function untilDone<Items extends object | undefined>(
  items: Items,
  ask: (items: Items) => Promise<Items>,
): Promise<void> {
  let left = items
  for (let attempt = 1; Object.keys(left ?? {}).length > 0; attempt += 1) {
    if (attempt > attempts) throw new BatchUndone(`a part of a batch was not taken ${attempts} times`)
    if (attempt > 1) await jitter.pause(attempt)
    left = await ask(left)
  }
}

class BatchUndone extends Error {
  override readonly name = 'BatchUndone'
}

export function dynamoViews(client: DynamoDBClient, table: string): ViewStore {
  const query = async (cursor: string | undefined, command: QueryCommand) => {
    try {
      return await client.send(command)
    } catch (error) {
      if (cursor !== undefined && error instanceof Error && error.name === beyond)
        throw new CursorInvalid(cursor)
      throw error
    }
  }
  return {
    async put({ pk, sk, data, due }, relayed) {
      const index = due === undefined ? {} : { duePk: due.partition, dueAt: due.at }
      try {
        await client.send(
          new PutItemCommand({
            TableName: table,
            Item: marshall({ pk, sk, data, relayed, ...index }, { removeUndefinedValues: true }),
            ConditionExpression: 'attribute_not_exists(relayed) OR relayed < :relayed',
            ExpressionAttributeValues: marshall({ ':relayed': relayed }),
          }),
        )
      } catch (error) {
        // A later row is there already: this relay was late or repeated.
        if (!(error instanceof ConditionalCheckFailedException)) throw error
      }
    },
    async putFixed(rows, relayed) {
      const batches = inBatches(rows, mostWrites).map((some) => {
        const puts = some.map(({ pk, sk, data }) => ({
          PutRequest: { Item: marshall({ pk, sk, data, relayed }, { removeUndefinedValues: true }) },
        }))
        return untilDone<BatchWriteItemCommandInput['RequestItems']>({ [table]: puts }, async (items) => {
          const written = await client.send(new BatchWriteItemCommand({ RequestItems: items }))
          return written.UnprocessedItems
        })
      })
      await Promise.all(batches)
    },
    async get(pk, sk) {
      const found = await client.send(new GetItemCommand({ TableName: table, Key: marshall({ pk, sk }) }))
      return found.Item === undefined ? undefined : rowFrom(found.Item)
    },
    async getMany(keys) {
      const rows: StoredRow[] = []
      for (const some of inBatches(keys, mostReads)) {
        const asked = { Keys: some.map(({ pk, sk }) => marshall({ pk, sk })) }
        await untilDone<BatchGetItemCommandInput['RequestItems']>({ [table]: asked }, async (items) => {
          const found = await client.send(new BatchGetItemCommand({ RequestItems: items }))
          rows.push(...(found.Responses?.[table] ?? []).map(rowFrom))
          return found.UnprocessedKeys
        })
      }
      return rows
    },
    async list(pk, { prefix, limit = pageSize, cursor, descending = false } = {}) {
      const found = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: prefix === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
          ExpressionAttributeValues: marshall(
            prefix === undefined ? { ':pk': pk } : { ':pk': pk, ':prefix': prefix },
          ),
          ScanIndexForward: !descending,
          Limit: limit,
          ...(cursor === undefined ? {} : { ExclusiveStartKey: marshall({ pk, sk: cursor }) }),
        }),
      )
      const items = (found.Items ?? []).map(rowFrom)
      const last = found.LastEvaluatedKey === undefined ? undefined : items.at(-1)
      return last === undefined ? { items } : { items, next: last.sk }
    },
    async due(partition, upTo, { limit, cursor }) {
      const found = await query(
        cursor,
        new QueryCommand({
          TableName: table,
          IndexName: dueIndex,
          KeyConditionExpression: 'duePk = :partition AND dueAt <= :upTo',
          ExpressionAttributeValues: marshall({ ':partition': partition, ':upTo': upTo }),
          Limit: limit,
          ...(cursor === undefined ? {} : { ExclusiveStartKey: startAfter(partition, cursor) }),
        }),
      )
      const items = (found.Items ?? []).map(rowFrom)
      if (found.LastEvaluatedKey === undefined) return { items }
      const { pk, sk, dueAt } = unmarshall(found.LastEvaluatedKey)
      return { items, next: cursorOf(dueAt, pk, sk) }
    },
  }
}
