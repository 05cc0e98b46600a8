// The context of decisions at this level: policy and calendar from the deployment, time and actor from the moment. Which
// version of the policy is in force is the moment's matter too.
import type { Level } from '#contracts/level.ts'
import { policiesOf } from '#contracts/policy.ts'
import type { Context } from './aggregate.ts'
import { deadlinesOf } from './deadlines.ts'
import type { Actor } from './decision.ts'

/** A service may have to read for its context: what it keeps of the calendar (supervision). */
export type ContextAt = (now: string, actor: Actor) => Promise<Context>

export function contextOf(level: Level): ContextAt {
  const inForce = policiesOf(level.policy)
  const deadlines = deadlinesOf(level.calendar)
  return async (now, actor) => ({ now, actor, policy: inForce(now).policy, level, deadlines })
}
