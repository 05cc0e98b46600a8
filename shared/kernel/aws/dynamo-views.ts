// The views table on DynamoDB: rows in partitions, and the sparse index of what is due.
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { CursorInvalid, cursorOf, placeOf } from '../cursor.ts'
import type { StoredRow, ViewStore } from '../ports.ts'

const dueIndex = 'due'
const pageSize = 100

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
    async get(pk, sk) {
      const found = await client.send(new GetItemCommand({ TableName: table, Key: marshall({ pk, sk }) }))
      return found.Item === undefined ? undefined : rowFrom(found.Item)
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
