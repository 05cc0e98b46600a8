// Working rows on DynamoDB: each put is conditional on the version that was read.
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { cursorOf, placeOf } from '../cursor.ts'
import type { StoredWorkingRow, WorkingRows } from '../ports.ts'

const waitingIndex = 'waiting'
const pageSize = 100

function rowFrom(item: Parameters<typeof unmarshall>[0]): StoredWorkingRow {
  const { waitingPk, waitingSince, ...row } = unmarshall(item)
  return {
    ...(row as StoredWorkingRow),
    ...(waitingPk === undefined ? {} : { waiting: { partition: waitingPk, since: waitingSince } }),
  }
}

export function dynamoRows(client: DynamoDBClient, table: string): WorkingRows {
  return {
    async get(pk, sk) {
      const found = await client.send(
        new GetItemCommand({ TableName: table, Key: marshall({ pk, sk }), ConsistentRead: true }),
      )
      return found.Item === undefined ? undefined : rowFrom(found.Item)
    },
    async put({ waiting, ...row }, seen) {
      const index = waiting === undefined ? {} : { waitingPk: waiting.partition, waitingSince: waiting.since }
      try {
        await client.send(
          new PutItemCommand({
            TableName: table,
            Item: marshall({ ...row, ...index, version: seen + 1 }, { removeUndefinedValues: true }),
            ...(seen === 0
              ? { ConditionExpression: 'attribute_not_exists(pk)' }
              : {
                  ConditionExpression: '#version = :seen',
                  ExpressionAttributeNames: { '#version': 'version' },
                  ExpressionAttributeValues: marshall({ ':seen': seen }),
                }),
          }),
        )
        return true
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false
        throw error
      }
    },
    async remove(pk, sk) {
      await client.send(new DeleteItemCommand({ TableName: table, Key: marshall({ pk, sk }) }))
    },
    async list(pk, { from, limit = pageSize, cursor, descending = false } = {}) {
      const found = await client.send(
        new QueryCommand({
          TableName: table,
          ConsistentRead: true,
          KeyConditionExpression: from === undefined ? 'pk = :pk' : 'pk = :pk AND sk >= :from',
          ExpressionAttributeValues: marshall(
            from === undefined ? { ':pk': pk } : { ':pk': pk, ':from': from },
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
    async waiting(partition, { upTo, limit = pageSize, cursor, descending = false } = {}) {
      const [since, pk, sk] = cursor === undefined ? [] : placeOf(cursor, 3)
      const found = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: waitingIndex,
          KeyConditionExpression:
            upTo === undefined
              ? 'waitingPk = :partition'
              : 'waitingPk = :partition AND waitingSince <= :upTo',
          ExpressionAttributeValues: marshall(
            upTo === undefined ? { ':partition': partition } : { ':partition': partition, ':upTo': upTo },
          ),
          ScanIndexForward: !descending,
          Limit: limit,
          ...(cursor === undefined
            ? {}
            : { ExclusiveStartKey: marshall({ waitingPk: partition, waitingSince: since, pk, sk }) }),
        }),
      )
      const items = (found.Items ?? []).map(rowFrom)
      const last = found.LastEvaluatedKey === undefined ? undefined : items.at(-1)
      return last === undefined
        ? { items }
        : { items, next: cursorOf(last.waiting?.since ?? '', last.pk, last.sk) }
    },
  }
}
