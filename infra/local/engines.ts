// The embedded engines, started on what the template describes.
import { join } from 'node:path'
import { type DynamoDb, startDynamoDb } from './dynamodb-engine.ts'
import type { Inventory } from './inventory.ts'
import { type Sqs, startSqs } from './sqs-engine.ts'

export interface Engines {
  readonly dynamodb: DynamoDb
  readonly sqs: Sqs
  close(): Promise<void>
}

/** Opens or makes everything under `directory`. Starting again on the same directory finds everything it had. */
export async function startEngines(inventory: Inventory, directory: string): Promise<Engines> {
  const dynamodb = await startDynamoDb(join(directory, 'dynamodb'), inventory.tables)
  const sqs = await startSqs(join(directory, 'sqs'), inventory.queues, inventory.buckets)
  return {
    dynamodb,
    sqs,
    async close() {
      await sqs.close()
      await dynamodb.close()
    },
  }
}
