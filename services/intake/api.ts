// Intake's API function.
import { apiParts, webhookParts } from '#kernel/aws/functions.ts'
import { intakeServer } from './server.ts'

const { ports, options } = apiParts()
export const handler = intakeServer({ ...ports, ...webhookParts() }, options)
