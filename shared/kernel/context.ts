// The context of decisions at this level: policy and calendar from the deployment, time and actor from the moment.
import type { Level } from '#contracts/level.ts'
import { policyOf } from '#contracts/policy.ts'
import type { Context } from './aggregate.ts'
import { deadlinesOf } from './deadlines.ts'
import type { Actor } from './decision.ts'

/** A service may have to read for its context: what it keeps of the calendar (supervision). */
export type ContextAt = (now: string, actor: Actor) => Promise<Context>

export function contextOf(level: Level): ContextAt {
  const policy = policyOf(level.policy)
  const deadlines = deadlinesOf(level.calendar)
  return async (now, actor) => ({ now, actor, policy, level, deadlines })
}
