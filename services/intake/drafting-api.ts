// Intake’s API function for what helps while one writes 撰写.
import { apiParts, webhookParts } from '#kernel/aws/functions.ts'
import { draftingServer } from './drafting-server.ts'

const { ports, options } = apiParts()
export const handler = draftingServer({ ...ports, ...webhookParts() }, options)
