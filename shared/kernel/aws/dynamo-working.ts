// The working table on DynamoDB: parked messages, found by receiver or by how long they have waited.
import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import type { Parked, WorkingStore } from '../ports.ts'

const waitingIndex = 'waiting'
const waitingPartition = 'parked'

const keyOf = ({ receiver, source, position }: Parked) => ({
  pk: `parked#${receiver}`,
  sk: `${source}#${String(position).padStart(12, '0')}`,
})

export function dynamoWorking(client: DynamoDBClient, table: string): WorkingStore {
  return {
    async park(message) {
      try {
        await client.send(
          new PutItemCommand({
            TableName: table,
            Item: marshall({
              ...keyOf(message),
              waitingPk: waitingPartition,
              waitingSince: message.since,
              message,
            }),
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        )
      } catch (error) {
        // It waits already, and has done so since then: the same source and position are the same message.
        if (!(error instanceof ConditionalCheckFailedException)) throw error
      }
    },
    async parked(receiver) {
      const found = await client.send(
        new QueryCommand({
          TableName: table,
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: marshall({ ':pk': `parked#${receiver}` }),
        }),
      )
      return (found.Items ?? []).map((item) => unmarshall(item).message as Parked)
    },
    async unpark(message) {
      await client.send(new DeleteItemCommand({ TableName: table, Key: marshall(keyOf(message)) }))
    },
    async waiting(limit) {
      const receivers = new Set<string>()
      let start: Record<string, AttributeValue> | undefined
      do {
        const found = await client.send(
          new QueryCommand({
            TableName: table,
            IndexName: waitingIndex,
            KeyConditionExpression: 'waitingPk = :partition',
            ExpressionAttributeValues: marshall({ ':partition': waitingPartition }),
            Limit: limit,
            ...(start === undefined ? {} : { ExclusiveStartKey: start }),
          }),
        )
        for (const item of found.Items ?? []) receivers.add((unmarshall(item).message as Parked).receiver)
        start = found.LastEvaluatedKey
      } while (start !== undefined && receivers.size < limit)
      return [...receivers].slice(0, limit)
    },
  }
}
