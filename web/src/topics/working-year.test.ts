import { expect, test } from 'vitest'
import { workingYear } from './working-year.ts'

const yearly = (year: number, current?: number) =>
  ({ kind: 'yearly', year, ...(current === undefined ? {} : { current }) }) as const

test('[A1] the year one works on is that of the open call, whatever the calendar says', () => {
  const calls = [
    { year: 2027, status: 'open' },
    { year: 2028, status: 'closed' },
  ] as const
  expect(workingYear(calls, [yearly(2026, 1)], 2026)).toBe(2027)
})

test('[A3] without an open call it is that of the catalogue in force, and not of one announced or of last year', () => {
  expect(workingYear([{ year: 2028, status: 'closed' }], [yearly(2027, 2), yearly(2026, 1)], 2026)).toBe(2027)
  expect(workingYear([], [yearly(2027)], 2026)).toBe(2026)
  expect(workingYear([], [yearly(2025, 3)], 2026)).toBe(2026)
  expect(workingYear([], [{ kind: 'quarterly', year: 2027, current: 1 }], 2026)).toBe(2026)
})
