// The level's calendar as the domain is given it: due instants that explain themselves, and working days left.
import {
  type Calendar,
  type Deadline as CalendarDeadline,
  calendarOf,
  dueOf,
  type LevelCalendar,
  offsetFrom,
  workingDaysBetween,
} from './calendar/calendar.ts'
import { dateOfDayNumber, dayNumber } from './calendar/local-date.ts'

export interface Deadline extends CalendarDeadline {
  /** Which edition of the calendar it was counted by; absent = the deployment's own. */
  readonly edition?: number
}

export interface Deadlines {
  /** Counts what was published over the deployment's calendar; absent = nothing was. */
  readonly edition?: number
  /** The calendar's version, as deadlines cite it. */
  readonly version: string
  /** When a period that starts at an instant ends. `rule` is the policy key, for the explanation. */
  dueOf(start: string, period: Deadline['period'], rule: string): Deadline
  /** The morning instant so many units before (negative) or after a due instant. */
  offsetFrom(due: string, offset: { unit: 'working-day' | 'day' | 'month'; count: number }): string
  /** Working days left; negative when past. */
  workingDaysBetween(from: string, to: string): number
  /** The day it is here at an instant, `YYYY-MM-DD`. */
  dayOf(instant: string): string
}

/** A ladder's notices go out in the morning, when people start to work. */
const noticeTime = '09:00'

export function deadlinesOf(level: LevelCalendar, edition?: number): Deadlines {
  const calendar: Calendar = calendarOf(level)
  const by = edition === undefined ? {} : { edition }
  return {
    ...by,
    version: calendar.version,
    dueOf: (start, period, rule) => ({ ...dueOf(calendar, start, period, rule), ...by }),
    offsetFrom: (due, offset) => offsetFrom(calendar, due, { ...offset, at: noticeTime }),
    workingDaysBetween: (from, to) => workingDaysBetween(calendar, from, to),
    dayOf: (instant) => dateOfDayNumber(dayNumber(instant)),
  }
}
