import { readFileSync } from 'node:fs'
import { isWorkday } from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addCalendarDays,
  addMonths,
  addWorkingDays,
  calendarOf,
  dayStatus,
  dueOf,
  isProvisional,
  isWorkingDay,
  localDate,
  offsetFrom,
  type Period,
  workingDaysBetween,
} from './calendar.ts'
import { statutoryDaysText } from './generate.ts'
import { dateOfDayNumber, dayNumber, localDateOf, monthOf, quarterOf, yearOf } from './local-date.ts'

const calendar = calendarOf({ version: 'v1', overrides: [] })
const noonOf = (date: string) => `${date}T04:00:00.000Z`
const workingDays = (count: number): Period => ({ unit: 'working-day', count })

describe('statutory days', () => {
  test('the committed file is what the installed library says', () => {
    const committed = readFileSync(new URL('statutory-days.json', import.meta.url), 'utf8')
    expect(committed, 'run: node shared/kernel/calendar/generate.ts').toBe(statutoryDaysText())
  })

  test('every day of every published year counts as the library counts it', () => {
    const last = dayNumber(calendar.officialUntil)
    for (let day = dayNumber(calendar.officialFrom); day <= last; day += 1) {
      const date = dateOfDayNumber(day)
      expect([date, isWorkingDay(calendar, date)]).toEqual([date, isWorkday(date)])
    }
  })

  test.each(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])(
    'the weekend day %s is worked in 2026',
    (date) => expect(isWorkingDay(calendar, localDate(date))).toBe(true),
  )

  test('Spring Festival 2026 is off from 15 to 23 February', () => {
    for (let day = 15; day <= 23; day += 1) {
      expect(dayStatus(calendar, localDate(`2026-02-${day}`))).toEqual({
        working: false,
        source: 'statutory',
        reason: '春节',
      })
    }
    expect(isWorkingDay(calendar, localDate('2026-02-24'))).toBe(true)
  })

  test('2026 has 25 days that differ from the plain week', () => {
    let exceptions = 0
    for (let day = dayNumber('2026-01-01'); day <= dayNumber('2026-12-31'); day += 1) {
      const week = new Date(day * 86_400_000).getUTCDay() % 6 !== 0
      if (isWorkingDay(calendar, dateOfDayNumber(day)) !== week) exceptions += 1
    }
    expect(exceptions).toBe(25)
  })
})

describe('a deadline in working days', () => {
  test('begins to count on the day after the start', () => {
    expect(dueOf(calendar, noonOf('2026-03-02'), workingDays(1)).due).toBe('2026-03-03T15:59:59.999Z')
  })

  test('begins to count on the next working day when it starts on a day off', () => {
    expect(addWorkingDays(calendar, noonOf('2026-03-07'), 1)).toBe('2026-03-09')
  })

  test('steps over Spring Festival, counts its make-up days, and says so', () => {
    const deadline = dueOf(calendar, noonOf('2026-02-12'), workingDays(7), 'objectionDays')
    // 02-13, 02-14 (worked Saturday), then 02-24 to 02-27, then 02-28 (worked Saturday).
    expect(deadline).toEqual({
      start: noonOf('2026-02-12'),
      due: '2026-02-28T15:59:59.999Z',
      period: { unit: 'working-day', count: 7 },
      rule: 'objectionDays',
      calendarVersion: 'chinese-days@1.5.7+v1',
      provisional: false,
      skipped: [{ kind: 'holiday', reason: '春节', from: '2026-02-15', to: '2026-02-23', days: 9 }],
      worked: [
        { date: '2026-02-14', kind: 'make-up', reason: '春节' },
        { date: '2026-02-28', kind: 'make-up', reason: '春节' },
      ],
    })
  })

  test('steps over National Day 2026, with make-up days on both sides', () => {
    const deadline = dueOf(calendar, noonOf('2026-09-18'), workingDays(12))
    // 09-20 (worked Sunday), 09-21 to 09-24, 中秋, 09-28 to 09-30, 国庆节, 10-08, 10-09, 10-10 (worked), Sunday, 10-12.
    expect(deadline.due).toBe('2026-10-12T15:59:59.999Z')
    expect(deadline.skipped).toEqual([
      { kind: 'weekend', days: 2 },
      { kind: 'holiday', reason: '中秋', from: '2026-09-25', to: '2026-09-27', days: 3 },
      { kind: 'holiday', reason: '国庆节', from: '2026-10-01', to: '2026-10-07', days: 7 },
    ])
    expect(deadline.worked.map((day) => day.date)).toEqual(['2026-09-20', '2026-10-10'])
  })

  test('counts ordinary weekends as a number', () => {
    expect(dueOf(calendar, noonOf('2026-03-02'), workingDays(10)).skipped).toEqual([
      { kind: 'weekend', days: 4 },
    ])
  })

  test('of zero days ends on the day it starts, or on the next working day', () => {
    expect(dueOf(calendar, noonOf('2026-03-06'), workingDays(0)).due).toBe('2026-03-06T15:59:59.999Z')
    expect(dueOf(calendar, noonOf('2026-03-07'), workingDays(0)).due).toBe('2026-03-09T15:59:59.999Z')
  })

  test('is refused when its length is negative or broken', () => {
    expect(() => dueOf(calendar, noonOf('2026-03-07'), workingDays(-1))).toThrow(RangeError)
    expect(() => dueOf(calendar, noonOf('2026-03-07'), workingDays(1.5))).toThrow(RangeError)
  })
})

describe('the day in China', () => {
  test('a start one millisecond before midnight belongs to the day that ends', () => {
    expect(addWorkingDays(calendar, '2026-03-02T15:59:59.999Z', 1)).toBe('2026-03-03')
  })

  test('a start at midnight belongs to the day that begins', () => {
    expect(addWorkingDays(calendar, '2026-03-02T16:00:00.000Z', 1)).toBe('2026-03-04')
  })

  test('the due instant is the last millisecond of its day, and one later is no longer on time', () => {
    const { due } = dueOf(calendar, '2026-03-02T16:00:00.000Z', workingDays(1))
    expect(due).toBe('2026-03-04T15:59:59.999Z')
    expect(workingDaysBetween(calendar, due, due)).toBe(0)
    expect(workingDaysBetween(calendar, '2026-03-04T16:00:00.000Z', due)).toBe(-1)
  })

  test.each([
    ['2026-12-31T15:59:59.999Z', '2026-12-31', 2026, '2026-12', '2026Q4'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01', 2027, '2027-01', '2027Q1'],
    ['2026-03-31T15:59:59.999Z', '2026-03-31', 2026, '2026-03', '2026Q1'],
    ['2026-03-31T16:00:00.000Z', '2026-04-01', 2026, '2026-04', '2026Q2'],
    ['2026-06-30T16:00:00.000Z', '2026-07-01', 2026, '2026-07', '2026Q3'],
  ])('day, year, month and quarter of %s change at midnight in China', (at, day, year, month, quarter) => {
    expect([localDateOf(at), yearOf(at), monthOf(at), quarterOf(at)]).toEqual([day, year, month, quarter])
  })

  test('an instant without a zone is refused', () => {
    expect(() => addWorkingDays(calendar, '2026-03-02T10:00:00', 1)).toThrow('not an instant with Z')
  })

  test.each(['2026-02-29', '2026-2-1', '20260201', 'today', ''])('the text "%s" is not a day', (text) => {
    expect(() => localDate(text)).toThrow(RangeError)
  })
})

describe('a deadline in days or months', () => {
  const move = { rollForward: true }
  const stay = { rollForward: false }

  test('ends on the same day of a later month', () => {
    expect(addMonths(calendar, noonOf('2026-03-16'), 3, stay)).toBe('2026-06-16')
  })

  test('ends on the last day of a shorter month', () => {
    expect(addMonths(calendar, noonOf('2026-01-31'), 1, stay)).toBe('2026-02-28')
    expect(addMonths(calendar, noonOf('2028-01-31'), 1, stay)).toBe('2028-02-29')
    expect(addMonths(calendar, noonOf('2026-08-31'), -6, stay)).toBe('2026-02-28')
    expect(addMonths(calendar, noonOf('2026-12-31'), 2, stay)).toBe('2027-02-28')
  })

  test('moves from a day off to the next working day, and names what it moved over', () => {
    const deadline = dueOf(calendar, noonOf('2026-07-03'), { unit: 'month', count: 3 })
    expect(deadline.due).toBe('2026-10-08T15:59:59.999Z')
    expect(deadline.skipped).toEqual([
      { kind: 'holiday', reason: '国庆节', from: '2026-10-03', to: '2026-10-07', days: 5 },
    ])
  })

  test('stays on a day off when the policy says so', () => {
    expect(addMonths(calendar, noonOf('2026-07-03'), 3, stay)).toBe('2026-10-03')
    expect(addCalendarDays(calendar, noonOf('2026-03-01'), 6, stay)).toBe('2026-03-07')
    expect(addCalendarDays(calendar, noonOf('2026-03-01'), 6, move)).toBe('2026-03-09')
    const period: Period = { unit: 'month', count: 3, rollForward: false }
    expect(dueOf(calendar, noonOf('2026-07-03'), period).due).toBe('2026-10-03T15:59:59.999Z')
  })

  test('does not move from a worked weekend day', () => {
    expect(addCalendarDays(calendar, noonOf('2026-10-05'), 5, move)).toBe('2026-10-10')
  })

  test('explains nothing when it ends on an ordinary day', () => {
    const deadline = dueOf(calendar, noonOf('2026-02-10'), { unit: 'day', count: 30 })
    expect(deadline).toMatchObject({ due: '2026-03-12T15:59:59.999Z', skipped: [], worked: [] })
  })

  test('on a fixed date is never moved, not even from a day off', () => {
    const deadline = dueOf(calendar, noonOf('2026-03-02'), { date: localDate('2026-08-30') })
    expect(deadline).toMatchObject({ due: '2026-08-30T15:59:59.999Z', skipped: [], provisional: false })
  })
})

describe('after the last published year', () => {
  test('a deadline in working days is provisional as soon as one counted day is unpublished', () => {
    const last = dueOf(calendar, noonOf('2026-12-28'), workingDays(3))
    expect(last).toMatchObject({ due: '2026-12-31T15:59:59.999Z', provisional: false })
    const next = dueOf(calendar, noonOf('2026-12-28'), workingDays(4))
    // The plain weekend rule does not know New Year's Day.
    expect(next).toMatchObject({ due: '2027-01-01T15:59:59.999Z', provisional: true })
  })

  test('a deadline in months is provisional only when it may still move', () => {
    const period = { unit: 'month', count: 3 } as const
    expect(dueOf(calendar, noonOf('2026-11-16'), period).provisional).toBe(true)
    expect(dueOf(calendar, noonOf('2026-11-16'), { ...period, rollForward: false }).provisional).toBe(false)
    expect(dueOf(calendar, noonOf('2026-11-16'), { date: localDate('2027-02-16') }).provisional).toBe(false)
  })

  test('publishing the year moves the deadline and makes it official', () => {
    const published = calendarOf({
      version: 'v2',
      officialUntil: '2027-12-31',
      overrides: [{ date: '2027-01-01', working: false, reason: '元旦' }],
    })
    expect(dueOf(published, noonOf('2026-12-28'), workingDays(4))).toMatchObject({
      due: '2027-01-04T15:59:59.999Z',
      provisional: false,
      calendarVersion: 'chinese-days@1.5.7+v2',
    })
  })

  test('a level that names an earlier end does not take back what is published', () => {
    const behind = calendarOf({ version: 'v1', officialUntil: '2025-12-31', overrides: [] })
    expect(behind.officialUntil).toBe('2026-12-31')
  })

  test('days before the first published year are provisional too', () => {
    expect(isProvisional(calendar, localDate('2017-12-31'))).toBe(true)
    expect(isProvisional(calendar, localDate('2018-01-01'))).toBe(false)
  })
})

describe("a level's own days", () => {
  const local = calendarOf({
    version: 'gx-1',
    overrides: [
      { date: '2026-04-20', working: false, reason: '广西“三月三”' },
      { date: '2026-04-21', working: false, reason: '广西“三月三”' },
      { date: '2026-04-25', working: true, reason: '防汛值守' },
      { date: '2026-10-07', working: true, reason: '集中办理' },
      { date: '2026-04-22', working: true, reason: '照常上班' },
    ],
  })

  test('win over the week and are named in the deadline', () => {
    const deadline = dueOf(local, noonOf('2026-04-17'), workingDays(4))
    expect(deadline.due).toBe('2026-04-25T15:59:59.999Z')
    expect(deadline.skipped).toEqual([
      { kind: 'weekend', days: 2 },
      { kind: 'override', reason: '广西“三月三”', from: '2026-04-20', to: '2026-04-21', days: 2 },
    ])
    expect(deadline.worked).toEqual([{ date: '2026-04-25', kind: 'override', reason: '防汛值守' }])
  })

  test('win over a statutory holiday', () => {
    expect(dueOf(local, noonOf('2026-09-30'), workingDays(1)).worked).toEqual([
      { date: '2026-10-07', kind: 'override', reason: '集中办理' },
    ])
  })

  test('may not rule one day twice, nor a day that does not exist', () => {
    const day = { date: '2026-04-20', working: false, reason: '三月三' }
    expect(() => calendarOf({ version: 'x', overrides: [day, day] })).toThrow('two overrides')
    expect(() => calendarOf({ version: 'x', overrides: [{ ...day, date: '2026-04-31' }] })).toThrow(
      RangeError,
    )
  })
})

describe('a rung of the ladder', () => {
  const due = '2026-10-12T15:59:59.999Z'

  test('so many working days before the due day fires at its time of that day', () => {
    const offset = { unit: 'working-day', count: -5, at: '09:00' } as const
    // 10-10, 10-09, 10-08, 09-30, 09-29
    expect(offsetFrom(calendar, due, offset)).toBe('2026-09-29T01:00:00.000Z')
  })

  test('on the due day, after it, and by the month', () => {
    expect(offsetFrom(calendar, due, { unit: 'working-day', count: 0, at: '09:00' })).toBe(
      '2026-10-12T01:00:00.000Z',
    )
    expect(offsetFrom(calendar, due, { unit: 'working-day', count: 1, at: '08:30' })).toBe(
      '2026-10-13T00:30:00.000Z',
    )
    expect(offsetFrom(calendar, due, { unit: 'day', count: -2, at: '00:00' })).toBe(
      '2026-10-09T16:00:00.000Z',
    )
    expect(offsetFrom(calendar, due, { unit: 'month', count: 1, at: '23:59' })).toBe(
      '2026-11-12T15:59:00.000Z',
    )
  })

  test('refuses a time of day that does not exist', () => {
    expect(() => offsetFrom(calendar, due, { unit: 'day', count: 0, at: '24:00' })).toThrow(RangeError)
  })
})

describe('for any start and any number of days', () => {
  const starts = fc
    .integer({ min: Date.parse('2018-06-01T00:00:00Z'), max: Date.parse('2027-06-01T00:00:00Z') })
    .map((time) => new Date(time).toISOString())
  const counts = fc.integer({ min: -60, max: 120 })
  const levels = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 17_700, max: 21_000 }), fc.boolean()), {
      selector: ([day]) => day,
      maxLength: 60,
    })
    .map((days) =>
      calendarOf({
        version: 'any',
        overrides: days.map(([day, working]) => ({
          date: dateOfDayNumber(day),
          working,
          reason: '本级规定',
        })),
      }),
    )

  test('workingDaysBetween undoes addWorkingDays', () => {
    fc.assert(
      fc.property(levels, starts, counts, (level, start, n) => {
        expect(workingDaysBetween(level, start, addWorkingDays(level, start, n))).toBe(n)
      }),
    )
  })

  test('a longer period never ends earlier, and a later start never ends earlier', () => {
    fc.assert(
      fc.property(levels, starts, starts, fc.nat(60), fc.nat(60), (level, a, b, n, more) => {
        for (const unit of ['working-day', 'day', 'month'] as const) {
          const due = (start: string, count: number) => dueOf(level, start, { unit, count }).due
          expect(due(a, n) <= due(a, n + more)).toBe(true)
          expect(a < b ? due(a, n) <= due(b, n) : due(b, n) <= due(a, n)).toBe(true)
        }
      }),
    )
  })

  test('a deadline that may move always ends on a working day', () => {
    fc.assert(
      fc.property(levels, starts, fc.nat(60), (level, start, n) => {
        for (const unit of ['working-day', 'day', 'month'] as const) {
          const { due } = dueOf(level, start, { unit, count: n })
          expect(isWorkingDay(level, dateOfDayNumber(dayNumber(due)))).toBe(true)
        }
      }),
    )
  })

  test('days counted and days skipped are all the days there are', () => {
    fc.assert(
      fc.property(levels, starts, fc.integer({ min: 1, max: 120 }), (level, start, n) => {
        const { due, skipped } = dueOf(level, start, workingDays(n))
        const passed = dayNumber(due) - dayNumber(start)
        expect(skipped.reduce((sum, run) => sum + run.days, n)).toBe(passed)
      }),
    )
  })
})
