// Intake's look at what lies before panels, woken by its schedule.
import { decidingParts, viewsFromEnvironment } from '#kernel/aws/functions.ts'
import { tellFallenShort } from './review/fallen-short.ts'

const parts = decidingParts()
const ports = { ...parts, views: viewsFromEnvironment(parts.dynamo) }
/** What is begun is finished before the function's time is over. */
const reserve = 10_000
export const handler = (_event: unknown, context: { getRemainingTimeInMillis(): number }) =>
  tellFallenShort(ports, () => context.getRemainingTimeInMillis() < reserve)
