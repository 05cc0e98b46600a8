// The API of the trail 溯源: from a proposal back to the topic, the ticket or the clue it came of (A29).
import * as z from 'zod/mini'
import { instant } from '../labels.ts'
import { originKind } from '../provenance.ts'
import { aggregateId } from '../shapes.ts'
import { resultClass } from '../terms.ts'
import type { Endpoint } from './endpoint.ts'

/** One thing on the way. `from` are the places in the list of what it came of. */
export const trailStep = z.strictObject({
  kind: originKind,
  kindText: z.string(),
  /** Absent where it is kept elsewhere. */
  id: z.exactOptional(aggregateId),
  title: z.string(),
  /** When it last changed; absent where it is kept elsewhere or not known here. */
  at: z.exactOptional(instant),
  /** How far from the proposal: 0 is the proposal itself. */
  depth: z.int(),
  from: z.array(z.int()),
})
export type TrailStep = z.infer<typeof trailStep>

export const trailApi = {
  trail: {
    method: 'GET',
    path: '/intake/trails/{id}',
    action: 'proposal.read',
    title: '提案的来源',
    result: z.strictObject({
      /** The proposal first, then what it came of, nearest first. */
      steps: z.array(trailStep),
      /** The reply, once there is one: where one may begin. */
      reply: z.exactOptional(z.strictObject({ at: instant, resultClass: z.exactOptional(resultClass) })),
      /** There is more than is shown. */
      cut: z.boolean(),
    }),
  },
} as const satisfies Record<string, Endpoint>
