// Intake's similarity function, woken by its schedule.
import { decidingParts, viewsFromEnvironment } from '#kernel/aws/functions.ts'
import { noteFiled } from './similarity/similar-sweep.ts'

const parts = decidingParts()
const ports = { ...parts, views: viewsFromEnvironment(parts.dynamo) }
export const handler = () => noteFiled(ports)
