// Intake’s API function for the work around reviews 审查.
import { apiParts, webhookParts } from '#kernel/aws/functions.ts'
import { reviewServer } from './review-server.ts'

const { ports, options } = apiParts()
export const handler = reviewServer({ ...ports, ...webhookParts() }, options)
