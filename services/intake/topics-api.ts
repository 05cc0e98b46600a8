// Intake's second API function: topics and knowing the facts.
import { apiParts, webhookParts } from '#kernel/aws/functions.ts'
import { topicsServer } from './topics-server.ts'

const { ports, options } = apiParts()
export const handler = topicsServer({ ...ports, ...webhookParts() }, options)
