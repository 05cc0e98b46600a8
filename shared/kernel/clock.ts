// Business time. On AWS it is the clock; only the embedded runtime sets the offset, and no template does.
import type { Waiting } from './command.ts'
import type { Clock } from './ports.ts'

export const businessClock: Clock = {
  now: () => new Date(Date.now() + Number(process.env.BUSINESS_TIME_OFFSET_MS ?? 0)).toISOString(),
}

const firstPauseMs = 15
const longestPauseMs = 400

/** Full jitter: a moment between nothing and a bound that doubles. */
export const jitter: Waiting = {
  pause: (attempt) =>
    new Promise((resolve) =>
      setTimeout(resolve, Math.random() * Math.min(longestPauseMs, firstPauseMs * 2 ** attempt)),
    ),
}
