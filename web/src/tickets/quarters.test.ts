import { expect, test } from 'vitest'
import { makesTopics, quarterName, quarterOf, quartersUpTo } from './quarters.ts'

test('[A6] a ticket’s quarter is the one in Beijing', () => {
  expect(quarterOf('2026-03-31T15:59:59.999Z')).toBe('2026Q1')
  expect(quarterOf('2026-03-31T16:00:00.000Z')).toBe('2026Q2')
  expect(quarterName('2026Q2')).toBe('2026年第2季度')
  expect(quartersUpTo('2026-02-01T00:00:00.000Z').slice(0, 3)).toEqual(['2026Q1', '2025Q4', '2025Q3'])
})

test('[A4] [A6] topics are made of the tickets of this year and the last, as it is in Beijing', () => {
  const newYear = '2025-12-31T16:00:00.000Z'
  expect(['2026Q1', '2025Q1', '2024Q4'].map((one) => makesTopics(one, newYear))).toEqual([true, true, false])
  expect(makesTopics('2024Q4', '2025-12-31T15:59:59.999Z')).toBe(true)
})
