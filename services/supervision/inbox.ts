// Supervision's inbox function.
import { inboxFunction } from '#kernel/aws/functions.ts'
import { contextsOfBatch } from './contexts.ts'
import { receiver } from './receiver.ts'

export const handler = inboxFunction([receiver], contextsOfBatch)
