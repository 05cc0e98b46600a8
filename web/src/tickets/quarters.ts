// The quarters by which tickets are filed, in Beijing: 2026Q1.
import { isoDate } from '../time/format.ts'

const monthsInQuarter = 3

/** How many quarters lie before it, of our era. */
function countOf(instant: string): number {
  const [year, month] = isoDate(instant).split('-').map(Number)
  return (year ?? 0) * 4 + Math.floor(((month ?? 1) - 1) / monthsInQuarter)
}

const quarter = (count: number) => `${Math.floor(count / 4)}Q${(count % 4) + 1}`

export const quarterOf = (instant: string): string => quarter(countOf(instant))

const mostQuarters = 8

/** That of a moment, and those before it. */
export const quartersUpTo = (now: string): string[] =>
  Array.from({ length: mostQuarters }, (_, back) => quarter(countOf(now) - back))

/** Topics are made for this year, the last and the next: of an older quarter its tickets are read. */
export const makesTopics = (one: string, now: string): boolean =>
  Number(one.slice(0, 4)) >= Number(quarterOf(now).slice(0, 4)) - 1

export const quarterName = (one: string): string => `${one.slice(0, 4)}年第${one.slice(5)}季度`
