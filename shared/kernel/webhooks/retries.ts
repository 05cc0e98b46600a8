// When a message that was not delivered is tried again: the table of the Standard Webhooks specification, as data.

/** Seconds to wait before the first try, the second, and so on: 75 hours in all. */
export const retryWaits: readonly number[] = [
  0,
  5,
  5 * 60,
  30 * 60,
  2 * 3600,
  5 * 3600,
  10 * 3600,
  14 * 3600,
  20 * 3600,
  24 * 3600,
]

/** The tries after which the longest wait of the table comes. */
export const lastTry = retryWaits.length - 1

/** The longest wait a queue can keep; longer ones wait in a row that the sweep finds. */
export const longestInQueueSeconds = 11.5 * 3600
/** No receiver may put us off longer than the table would. */
const longestSeconds = Math.max(...retryWaits)
/** So that those who failed together do not come back together. */
const jitterShare = 0.1

/**
 * Seconds until the next try after so many; undefined when the table is at its end.
 * `random` is between 0 and 1. A receiver's `retry-after` is honoured, up to a day.
 */
export function waitAfter(
  tries: number,
  random: number,
  retryAfter: string | undefined,
  nowMs: number,
): number | undefined {
  const wait = retryWaits[tries]
  if (wait === undefined) return undefined
  const jittered = wait * (1 + jitterShare * random)
  return Math.min(Math.max(jittered, secondsOf(retryAfter, nowMs)), Math.max(jittered, longestSeconds))
}

/** `retry-after` is a number of seconds or a date (RFC 9110). */
function secondsOf(retryAfter: string | undefined, nowMs: number): number {
  if (retryAfter === undefined) return 0
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter)
  const at = Date.parse(retryAfter)
  return Number.isNaN(at) ? 0 : Math.max(0, (at - nowMs) / 1000)
}
