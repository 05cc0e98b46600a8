// Two levels that are linked: each end has an endpoint under the other's code, and both share a secret that the upper
// end made. What one posts arrives at the other's door over the same network as everything else.
import { hookActs, readHook } from '#contracts/webhooks.ts'
import type { NetworkRequest } from './network.ts'
import { Violation } from './violation.ts'
import type { World } from './world.ts'

export interface Link {
  readonly upper: World
  readonly lower: World
  /** The secret that the upper end made last, until the lower end has entered it. */
  fresh(): string | undefined
  /** The upper end was shown a secret. */
  learn(secret: string): void
  /** The lower end has entered it. */
  entered(secret: string): void
  /** The other end of a level's link. */
  beyond(world: World): World
}

export function newLink(upper: World, lower: World): Link {
  const seen = new Set<string>()
  let fresh: string | undefined
  hear(upper, lower)
  hear(lower, upper)
  return {
    upper,
    lower,
    fresh: () => fresh,
    learn(secret) {
      // A repetition shows it again.
      if (seen.has(secret)) return
      seen.add(secret)
      fresh = secret
    },
    entered(secret) {
      if (fresh === secret) fresh = undefined
    },
    beyond: (world) => (world === upper ? lower : upper),
  }
}

/** What one end posts is meant at the other end, and what is let in there was received. */
function hear(from: World, at: World): void {
  const door = at.webhooks.doorOf(from.level.code)
  from.webhooks.onPost(({ url, headers, body }: NetworkRequest) => {
    if (url !== door) return
    const id = headers['webhook-id'] ?? ''
    const read = readHook(JSON.parse(body))
    if (!read.readable) throw new Violation('levels', `${from.level.code} tells ${id}: ${read.reason}`)
    at.webhooks.hooks.meant(from.level.code, id, body)
    at.auditor.expect(`endpoint:${from.level.code}/${id}`, hookActs[read.hook.does].action)
  })
  at.webhooks.onLetIn((endpoint, id) => {
    if (endpoint !== from.level.code) return
    from.webhooks.deliveries.received(at.level.code, id)
    at.count('a level is told')
  })
}
