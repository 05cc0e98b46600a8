// Evaluation's inbox function.
import { inboxFunction } from '#kernel/aws/functions.ts'
import { receiver } from './receiver.ts'

export const handler = inboxFunction([receiver])
