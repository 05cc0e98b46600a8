import { expect, test } from 'vitest'
import { quarterName, quarterOf, quartersUpTo } from './quarters.ts'

test('[A6] a ticket’s quarter is the one in Beijing', () => {
  expect(quarterOf('2026-03-31T15:59:59.999Z')).toBe('2026Q1')
  expect(quarterOf('2026-03-31T16:00:00.000Z')).toBe('2026Q2')
  expect(quarterName('2026Q2')).toBe('2026年第2季度')
  expect(quartersUpTo('2026-02-01T00:00:00.000Z').slice(0, 3)).toEqual(['2026Q1', '2025Q4', '2025Q3'])
})
