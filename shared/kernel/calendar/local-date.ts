// Days as people in China name them, and the instants at which they begin and end. One zone, +08:00, without
// summer time, so that a day is always 24 hours and no time zone data is needed.

/** A day in China, `YYYY-MM-DD`. */
export type LocalDate = string & { readonly [localDateBrand]: true }
declare const localDateBrand: unique symbol

/** A moment, ISO 8601 with `Z`. A `LocalDate` may stand where an instant is expected: it names the same day. */
export type Instant = string

/** A time of day in China, `HH:MM`. */
export type LocalTime = `${number}:${number}`

const OFFSET_MS = 8 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000
const INSTANT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?Z)?$/

/**
 * Reads a day.
 * @throws RangeError when the text is not an existing day written `YYYY-MM-DD`.
 * @example localDate('2026-02-17')
 */
export function localDate(text: string): LocalDate {
  const parsed = Date.parse(`${text}T00:00:00.000Z`)
  if (Number.isNaN(parsed) || new Date(parsed).toISOString().slice(0, 10) !== text) {
    throw new RangeError(`不是有效日期 not a day written YYYY-MM-DD: ${text}`)
  }
  return text as LocalDate
}

/**
 * The day it is in China at an instant.
 * @throws RangeError when the text is not an instant with `Z`: without a zone the machine's own would be taken.
 * @example localDateOf('2026-03-01T16:00:00.000Z') // '2026-03-02'
 */
export const localDateOf = (instant: Instant): LocalDate => dateOfDayNumber(dayNumber(instant))

/**
 * The year it is in China at an instant: the one to which a filing, a ticket, a decision belongs.
 * @example yearOf('2026-12-31T16:00:00.000Z') // 2027
 */
export const yearOf = (instant: Instant): number => Number(localDateOf(instant).slice(0, 4))

/**
 * The month it is in China at an instant.
 * @example monthOf('2026-03-31T16:00:00.000Z') // '2026-04'
 */
export const monthOf = (instant: Instant): string => localDateOf(instant).slice(0, 7)

const monthsInQuarter = 3

/**
 * The quarter it is in China at an instant.
 * @example quarterOf('2026-03-31T16:00:00.000Z') // '2026Q2'
 */
export function quarterOf(instant: Instant): string {
  const [year, month] = localDateOf(instant).split('-')
  return `${year}Q${Math.ceil(Number(month) / monthsInQuarter)}`
}

/**
 * The instant at which a clock in China shows a time on a day.
 * @throws RangeError when the time is not between 00:00 and 23:59.
 * @example atLocalTime(localDate('2026-03-02'), '09:00') // '2026-03-02T01:00:00.000Z'
 */
export function atLocalTime(date: LocalDate, time: LocalTime): Instant {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(`不是有效时刻 not a time HH:MM: ${time}`)
  return new Date(Date.parse(`${date}T${time}:00.000Z`) - OFFSET_MS).toISOString()
}

/** The last millisecond of a day in China. */
export function endOfLocalDay(date: LocalDate): Instant {
  return new Date((dayNumber(date) + 1) * DAY_MS - OFFSET_MS - 1).toISOString()
}

/** Days since 1970-01-01 in China: days are counted as whole numbers. */
export function dayNumber(instant: Instant): number {
  const parsed = INSTANT.test(instant) ? Date.parse(instant) : Number.NaN
  if (Number.isNaN(parsed)) throw new RangeError(`不是带 Z 的时间 not an instant with Z: ${instant}`)
  return Math.floor((parsed + OFFSET_MS) / DAY_MS)
}

/** The day with a number from `dayNumber`. */
export function dateOfDayNumber(number: number): LocalDate {
  return new Date(number * DAY_MS).toISOString().slice(0, 10) as LocalDate
}

/** Whether the day with this number is a Saturday or a Sunday. */
export function isWeekend(number: number): boolean {
  // Day 0, 1970-01-01, was a Thursday.
  return (number + 4) % 7 === 0 || (number + 4) % 7 === 6
}
