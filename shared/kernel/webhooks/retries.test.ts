import { describe, expect, it } from 'vitest'
import { retryWaits, waitAfter } from './retries.ts'

const now = Date.parse('2026-03-02T01:00:00Z')

describe('the waits between tries', () => {
  it('are those of the specification', () => {
    const hour = 3600
    expect(retryWaits).toEqual([
      0,
      5,
      300,
      1800,
      2 * hour,
      5 * hour,
      10 * hour,
      14 * hour,
      20 * hour,
      24 * hour,
    ])
  })

  it('have a jitter that makes them longer, never shorter, by a tenth at most', () => {
    for (const [tries, wait] of retryWaits.entries()) {
      expect(waitAfter(tries, 0, undefined, now)).toBe(wait)
      expect(waitAfter(tries, 1, undefined, now)).toBeCloseTo(wait * 1.1)
    }
  })

  it('end with the table', () => {
    expect(waitAfter(retryWaits.length, 0, undefined, now)).toBeUndefined()
    expect(waitAfter(retryWaits.length, 0, '10', now)).toBeUndefined()
  })

  it.each([
    ['120', 120],
    ['Mon, 02 Mar 2026 01:10:00 GMT', 600],
    ['Sun, 01 Mar 2026 01:10:00 GMT', 5],
    ['soon', 5],
    ['-7', 5],
    ['999999999', 24 * 3600],
  ])('are as long as a receiver asks for with %j, up to a day', (retryAfter, wait) => {
    expect(waitAfter(1, 0, retryAfter, now)).toBe(wait)
  })
})
