// Intake's API function.
import { apiParts } from '#kernel/aws/functions.ts'
import { intakeServer } from './server.ts'

const { ports, options } = apiParts()
export const handler = intakeServer(ports, options)
