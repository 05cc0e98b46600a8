// Records of what was held 座谈、调研、讨论、评审会、协商: none before its day. One rule and one code for all of them.
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { Context } from '#kernel/aggregate.ts'

/** Of what has not been held there is no record. Days are days in China; today's is in time. */
export function notHeldYet(
  date: string,
  { now, deadlines }: Pick<Context, 'now' | 'deadlines'>,
): Refusal | undefined {
  const until = deadlines.dayOf(now)
  return date > until ? refuse(problems.dateFuture, { allowed: { until } }) : undefined
}
