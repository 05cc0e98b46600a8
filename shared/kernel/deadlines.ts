// The level's calendar as the domain is given it: due instants that explain themselves, and working days left.
import {
  type Calendar,
  calendarOf,
  type Deadline,
  dueOf,
  type LevelCalendar,
  offsetFrom,
  workingDaysBetween,
} from './calendar/calendar.ts'

export type { Deadline }

export interface Deadlines {
  /** When a period that starts at an instant ends. `rule` is the policy key, for the explanation. */
  dueOf(
    start: string,
    period: { unit: 'working-day' | 'day' | 'month'; count: number },
    rule: string,
  ): Deadline
  /** The morning instant so many units before (negative) or after a due instant. */
  offsetFrom(due: string, offset: { unit: 'working-day' | 'day'; count: number }): string
  /** Working days left; negative when past. */
  workingDaysBetween(from: string, to: string): number
}

/** A ladder's notices go out in the morning, when people start to work. */
const noticeTime = '09:00'

export function deadlinesOf(level: LevelCalendar): Deadlines {
  const calendar: Calendar = calendarOf(level)
  return {
    dueOf: (start, period, rule) => dueOf(calendar, start, period, rule),
    offsetFrom: (due, offset) => offsetFrom(calendar, due, { ...offset, at: noticeTime }),
    workingDaysBetween: (from, to) => workingDaysBetween(calendar, from, to),
  }
}
