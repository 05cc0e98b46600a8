// Supervision's API function; it also serves the public catalogue.
import { apiParts } from '#kernel/aws/functions.ts'
import { supervisionServer } from './server.ts'

const { ports, options } = apiParts()
export const handler = supervisionServer(ports, options)
