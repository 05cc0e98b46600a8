// The rush before the window closes, with fewer proposals than half a year has.
import { expect, it } from 'vitest'
import { rush } from './rush.ts'

it('[B11] many file at once while the window closes: nothing is lost, doubled or out of order, each on its side of the instant', {
  timeout: 240_000,
}, async () => {
  const { wrong, plenary, interSession } = await rush({ count: 120, autosaves: 20, width: 16 }, () => {})
  expect(wrong).toEqual([])
  expect(plenary).toBeGreaterThanOrEqual(96)
  expect(interSession).toBeGreaterThan(0)
})
