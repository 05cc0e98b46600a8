// Assignment's inbox function.
import { inboxFunction } from '#kernel/aws/functions.ts'
import { receivers } from './receiver.ts'

export const handler = inboxFunction(receivers)
