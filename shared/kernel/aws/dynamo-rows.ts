// Working rows on DynamoDB: each put is conditional on the version that was read.
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  type PutItemCommandInput,
  QueryCommand,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { cursorOf, placeOf } from '../cursor.ts'
import type { Exchanged, StoredWorkingRow, WorkingRow, WorkingRows } from '../ports.ts'

const waitingIndex = 'waiting'
const pageSize = 100

function rowFrom(item: Parameters<typeof unmarshall>[0]): StoredWorkingRow {
  const { waitingPk, waitingSince, ...row } = unmarshall(item)
  return {
    ...(row as StoredWorkingRow),
    ...(waitingPk === undefined ? {} : { waiting: { partition: waitingPk, since: waitingSince } }),
  }
}

function itemOf({ waiting, ...row }: WorkingRow, version: number) {
  const index = waiting === undefined ? {} : { waitingPk: waiting.partition, waitingSince: waiting.since }
  return marshall({ ...row, ...index, version }, { removeUndefinedValues: true })
}

const ifSeen = (seen: number) =>
  seen === 0
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: '#version = :seen',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: marshall({ ':seen': seen }),
      }

/** Not put where the condition does not hold: somebody else has put it meanwhile. */
async function putIf(client: DynamoDBClient, input: PutItemCommandInput): Promise<Exchanged> {
  try {
    const { Attributes } = await client.send(new PutItemCommand(input))
    return { put: true, ...(Attributes === undefined ? {} : { before: rowFrom(Attributes) }) }
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return { put: false }
    throw error
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
    async put(row, seen) {
      return (await putIf(client, { TableName: table, Item: itemOf(row, seen + 1), ...ifSeen(seen) })).put
    },
    exchange: (row, seen) =>
      putIf(client, {
        TableName: table,
        Item: itemOf(row, seen + 1),
        ReturnValues: 'ALL_OLD',
        ...ifSeen(seen),
      }),
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
