// Supervision's API function; it also serves the public catalogue.
import { apiParts } from '#kernel/aws/functions.ts'
import { contextsNow } from './contexts.ts'
import { supervisionServer } from './server.ts'

const { ports, options } = apiParts(contextsNow)
export const handler = supervisionServer(ports, options)
