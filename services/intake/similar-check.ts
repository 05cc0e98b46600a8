// Intake's similarity function, woken by its schedule.
import { decidingParts, viewsFromEnvironment } from '#kernel/aws/functions.ts'
import { noteFiled } from './similarity/similar-sweep.ts'
import { newMemory } from './similarity/sweep-memory.ts'

const parts = decidingParts()
const ports = { ...parts, views: viewsFromEnvironment(parts.dynamo), memory: newMemory() }
/** What is begun is finished before the function's time is over. */
const reserve = 10_000
export const handler = (_event: unknown, context: { getRemainingTimeInMillis(): number }) =>
  noteFiled(ports, () => context.getRemainingTimeInMillis() < reserve)
