import { describe, expect, test } from 'vitest'
import {
  ago,
  dateAndWeekday,
  dateTime,
  dayAndTime,
  daysToMonday,
  instantOf,
  isoDate,
  morningAfter,
  timeOfDay,
} from './format.ts'

describe('instants in Beijing time', () => {
  test('late evening in UTC is the next day here', () => {
    expect(dateTime('2027-01-04T16:30:00.000Z')).toBe('2027年1月5日 00:30')
    expect(timeOfDay('2027-01-04T16:30:00.000Z')).toBe('00:30')
    expect(isoDate('2027-01-04T16:30:00.000Z')).toBe('2027-01-05')
    expect(dateAndWeekday('2027-01-04T16:30:00.000Z')).toBe('2027年1月5日 周二')
  })

  test('[C2] an age is told in words by the calendar of Beijing, and a date where it is long since', () => {
    const now = '2027-01-05T02:00:00.000Z'
    expect(ago('2027-01-05T01:30:00.000Z', now)).toBe('今天 09:30')
    expect(ago('2027-01-04T15:59:00.000Z', now)).toBe('昨天')
    expect(ago('2026-12-28T02:00:00.000Z', now)).toBe('8 天前')
    expect(ago('2026-03-01T02:00:00.000Z', now)).toBe('2026年3月1日')
  })

  test('what stands in an input of day and time is the instant it was', () => {
    expect(dayAndTime('2027-01-04T16:30:00.000Z')).toBe('2027-01-05T00:30')
    expect(instantOf(dayAndTime('2027-01-04T16:30:00.000Z'))).toBe('2027-01-04T16:30:00.000Z')
  })

  test('tomorrow is nine in the morning of the next day, over the end of a year too', () => {
    expect(morningAfter('2026-12-31T15:59:00.000Z', 1)).toBe('2027-01-01T09:00:00+08:00')
  })

  test('next week begins on the next Monday, also when it is Monday or Sunday', () => {
    expect(daysToMonday('2027-01-04T02:00:00.000Z')).toBe(7)
    expect(daysToMonday('2027-01-10T02:00:00.000Z')).toBe(1)
    expect(daysToMonday('2027-01-06T02:00:00.000Z')).toBe(5)
  })
})
