// Intake's third API function: attachments. The only one that may reach the bucket.
import { apiParts, filesFromEnvironment, webhookParts } from '#kernel/aws/functions.ts'
import { filesServer } from './files-server.ts'

const { ports, options } = apiParts()
const { rows, wall } = webhookParts()
export const handler = filesServer({ ...ports, rows, wall, files: filesFromEnvironment() }, options)
