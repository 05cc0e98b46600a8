// Walking a whole table, page by page; items of a partition come together, in the order of their sort key.
import { type AttributeValue, type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb'

export type StoredItem = Record<string, AttributeValue>

/** @param attributes only these, if given */
export async function* scan(
  client: DynamoDBClient,
  table: string,
  attributes?: readonly string[],
): AsyncGenerator<StoredItem> {
  const names = Object.fromEntries((attributes ?? []).map((name, index) => [`#a${index}`, name]))
  let start: StoredItem | undefined
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: table,
        ConsistentRead: true,
        ...(attributes === undefined
          ? {}
          : { ProjectionExpression: Object.keys(names).join(', '), ExpressionAttributeNames: names }),
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      }),
    )
    yield* page.Items ?? []
    start = page.LastEvaluatedKey
  } while (start !== undefined)
}
