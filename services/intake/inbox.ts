// Intake's inbox function: the register's numbers reach their proposals.
import { inboxFunction } from '#kernel/aws/functions.ts'
import { receivers } from './receiver.ts'

export const handler = inboxFunction(receivers)
