// Intake's API function for the two lists, what feeds them, and what members get to know.
import { apiParts, webhookParts } from '#kernel/aws/functions.ts'
import { listsServer } from './lists-server.ts'

const { ports, options } = apiParts()
export const handler = listsServer({ ...ports, ...webhookParts() }, options)
