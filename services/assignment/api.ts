// Assignment's API function.
import { apiParts, webhookParts } from '#kernel/aws/functions.ts'
import { assignmentServer } from './server.ts'

const { ports, options } = apiParts()
export const handler = assignmentServer({ ...ports, webhooks: webhookParts() }, options)
