// Intake’s API function for topics and knowing the facts 选题与知情明政.
import { apiParts, webhookParts } from '#kernel/aws/functions.ts'
import { topicsServer } from './topics-server.ts'

const { ports, options } = apiParts()
export const handler = topicsServer({ ...ports, ...webhookParts() }, options)
