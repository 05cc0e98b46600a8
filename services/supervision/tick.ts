// Supervision's tick function, woken by its schedule.
import { decidingParts, viewsFromEnvironment } from '#kernel/aws/functions.ts'
import { tick } from './ticking.ts'

const parts = decidingParts()
const ports = { ...parts, views: viewsFromEnvironment(parts.dynamo) }
export const handler = () => tick(ports)
