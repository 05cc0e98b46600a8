// The records table on DynamoDB. This file holds the only put into it, and that put is always conditional.
import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import type { AggregateKey, DecisionRecord } from '../decision.ts'
import { snapshotEvery } from '../ledger.ts'
import { ContentMissing, type RecordStore } from '../ports.ts'

type Item = Parameters<typeof unmarshall>[0]

const keyOf = ({ aggregate, id }: AggregateKey) => `${aggregate}#${id}`
const contentKey = (hash: string) => ({ pk: `content#${hash}`, seq: 0 })

/** A stored item as the record it is; also reads the new image of a stream record. */
export function recordFrom(item: unknown): DecisionRecord {
  const { pk, kind: _, ...rest } = unmarshall(item as Item)
  const separator = (pk as string).indexOf('#')
  return {
    ...(rest as DecisionRecord),
    aggregate: (pk as string).slice(0, separator),
    id: (pk as string).slice(separator + 1),
  }
}

export function dynamoRecords(client: DynamoDBClient, table: string): RecordStore {
  /** The only write: an item whose number is free. */
  const putNew = async (item: Record<string, unknown>): Promise<'appended' | 'taken'> => {
    try {
      await client.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall(item, { removeUndefinedValues: true }),
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      )
      return 'appended'
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return 'taken'
      throw error
    }
  }

  async function* pages(key: AggregateKey, upTo: number | undefined, ascending: boolean, limit?: number) {
    let start: Record<string, AttributeValue> | undefined
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          ConsistentRead: true,
          ScanIndexForward: ascending,
          KeyConditionExpression: upTo === undefined ? 'pk = :pk' : 'pk = :pk AND seq <= :upTo',
          ExpressionAttributeValues: marshall(
            upTo === undefined ? { ':pk': keyOf(key) } : { ':pk': keyOf(key), ':upTo': upTo },
          ),
          ...(limit === undefined ? {} : { Limit: limit }),
          ...(start === undefined ? {} : { ExclusiveStartKey: start }),
        }),
      )
      yield (page.Items ?? []).map(recordFrom)
      start = page.LastEvaluatedKey
    } while (start !== undefined)
  }

  return {
    async recent(key, upTo) {
      if (upTo === 0) return []
      const newestFirst: DecisionRecord[] = []
      for await (const page of pages(key, upTo, false, snapshotEvery)) {
        for (const record of page) {
          newestFirst.push(record)
          if (record.snapshot !== undefined || record.seq === 1) return newestFirst.reverse()
        }
      }
      return newestFirst.reverse()
    },
    async all(key) {
      const records: DecisionRecord[] = []
      for await (const page of pages(key, undefined, true)) records.push(...page)
      return records
    },
    append({ aggregate, id, ...record }) {
      return putNew({ pk: keyOf({ aggregate, id }), kind: 'decision', ...record })
    },
    async putContent(hash, text) {
      await putNew({ ...contentKey(hash), kind: 'content', text })
    },
    async content(hash) {
      const found = await client.send(
        new GetItemCommand({ TableName: table, Key: marshall(contentKey(hash)), ConsistentRead: true }),
      )
      if (found.Item === undefined) throw new ContentMissing(hash)
      return unmarshall(found.Item).text as string
    },
  }
}
