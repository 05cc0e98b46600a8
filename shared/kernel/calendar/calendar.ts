// The working-day calendar: which days count in China, when a period ends, and why. Pure: no clock, no I/O.
// Statutory days come from statutory-days.json; a level adds its own overrides. After the last published year
// the plain weekend rule answers, and every answer that rests on it says that it is provisional.
import {
  atLocalTime,
  dateOfDayNumber,
  dayNumber,
  endOfLocalDay,
  type Instant,
  isWeekend,
  type LocalDate,
  type LocalTime,
  localDate,
} from './local-date.ts'
import statutoryDays from './statutory-days.json' with { type: 'json' }

export { type Instant, type LocalDate, localDate }

/** Published holidays 法定节假日 and make-up working days 调休上班. */
export interface StatutoryDays {
  readonly version: string
  readonly firstYear: number
  readonly officialUntil: string
  readonly days: Readonly<Record<string, { readonly working: boolean; readonly name: string }>>
}

const { holidays, workdays, ...edition } = statutoryDays
const published: StatutoryDays = {
  ...edition,
  days: { ...daysOf(holidays, false), ...daysOf(workdays, true) },
}

/** The days of a name stand in one text, apart by spaces. */
function daysOf(byName: Readonly<Record<string, string>>, working: boolean): StatutoryDays['days'] {
  return Object.fromEntries(
    Object.entries(byName).flatMap(([name, dates]) =>
      dates.split(' ').map((date) => [date, { working, name }] as const),
    ),
  )
}

/** A day a level rules for itself; it wins over the statutory day. */
export interface CalendarOverride {
  readonly date: LocalDate
  readonly working: boolean
  readonly reason: string
}

/** What the deployment file says of a level's calendar. */
export interface LevelCalendar {
  readonly version: string
  /** Set when the level itself has entered a later year as overrides. The later of both ends counts. */
  readonly officialUntil?: string | undefined
  readonly overrides: readonly { readonly date: string; readonly working: boolean; readonly reason: string }[]
}

export interface Calendar {
  /** Of the statutory days and of the level, so that a deadline can be traced: `chinese-days@1.5.7+2026.1`. */
  readonly version: string
  readonly officialFrom: LocalDate
  readonly officialUntil: LocalDate
  readonly statutory: StatutoryDays['days']
  readonly overrides: ReadonlyMap<string, CalendarOverride>
}

/** How a day counts and who said so. */
export interface DayStatus {
  readonly working: boolean
  readonly source: 'week' | 'statutory' | 'override'
  /** The holiday's name, or the level's reason. A make-up day bears the name of the holiday it makes up for. */
  readonly reason?: string
}

export type PeriodUnit = 'working-day' | 'day' | 'month'

/**
 * How long something may take: policy data. A period in days or months whose last day is a day off ends on the
 * next working day (民法典 第二百零三条) unless `rollForward` is false. A fixed date is never moved: the document named it.
 */
export type Period =
  | { readonly unit: PeriodUnit; readonly count: number; readonly rollForward?: boolean | undefined }
  | { readonly date: LocalDate }

/** Days that did not count: holidays and overrides by name, in runs; the remaining weekend days as one number. */
export type SkippedDays =
  | { readonly kind: 'weekend'; readonly days: number }
  | {
      readonly kind: 'holiday' | 'override'
      readonly reason: string
      readonly from: LocalDate
      readonly to: LocalDate
      readonly days: number
    }

/** A day off by the week or by a holiday that counted all the same: 调休上班, or by the level's override. */
export interface WorkedDay {
  readonly date: LocalDate
  readonly kind: 'make-up' | 'override'
  readonly reason: string
}

/** A due instant that explains itself. */
export interface Deadline {
  readonly start: Instant
  readonly due: Instant
  /** The other level whose own, earlier due instant this is. */
  readonly setBy?: string
  readonly period: Period
  /** The policy key or the source of the rule. */
  readonly rule?: string
  readonly calendarVersion: string
  /** True when the answer rests on days no holiday arrangement has been published for yet. */
  readonly provisional: boolean
  readonly skipped: readonly SkippedDays[]
  readonly worked: readonly WorkedDay[]
}

/**
 * The calendar of a level.
 * @throws RangeError when an override's day does not exist, Error when a day is ruled twice: both are mistakes in
 *   the deployment file and must stop the start.
 * @example calendarOf({ version: '2026.1', overrides: [{ date: '2026-03-03', working: false, reason: '三月三' }] })
 */
export function calendarOf(level: LevelCalendar, statutory: StatutoryDays = published): Calendar {
  const overrides = new Map<string, CalendarOverride>()
  for (const override of level.overrides) {
    const date = localDate(override.date)
    if (overrides.has(date)) throw new Error(`日历同一天有两条规定 two overrides for one day: ${date}`)
    overrides.set(date, { ...override, date })
  }
  const publishedUntil = localDate(statutory.officialUntil)
  const levelUntil = level.officialUntil === undefined ? publishedUntil : localDate(level.officialUntil)
  return {
    version: `${statutory.version}+${level.version}`,
    officialFrom: localDate(`${statutory.firstYear}-01-01`),
    officialUntil: levelUntil > publishedUntil ? levelUntil : publishedUntil,
    statutory: statutory.days,
    overrides,
  }
}

/** How a day counts: the level's override, else the statutory day, else the week. */
export function dayStatus(calendar: Calendar, date: LocalDate): DayStatus {
  return statusOf(calendar, dayNumber(date))
}

export function isWorkingDay(calendar: Calendar, date: LocalDate): boolean {
  return dayStatus(calendar, date).working
}

/** Whether the day lies outside the years with a published holiday arrangement. */
export function isProvisional(calendar: Calendar, date: LocalDate): boolean {
  return date > calendar.officialUntil || date < calendar.officialFrom
}

/**
 * The n-th working day after the start's day (day one is the day after), or before it when n is negative. With 0
 * the start's own day, working or not.
 * @throws RangeError when n is not a whole number.
 */
export function addWorkingDays(calendar: Calendar, start: Instant, n: number): LocalDate {
  const step = Math.sign(whole(n))
  let day = dayNumber(start)
  for (let left = Math.abs(n); left > 0; ) {
    day += step
    if (statusOf(calendar, day).working) left -= 1
  }
  return dateOfDayNumber(day)
}

/** The day n days after the start's day; a day off moves to the next working day when asked to. */
export function addCalendarDays(
  calendar: Calendar,
  start: Instant,
  n: number,
  { rollForward }: { readonly rollForward: boolean },
): LocalDate {
  const day = dayNumber(start) + whole(n)
  return dateOfDayNumber(rollForward ? nextWorking(calendar, day) : day)
}

/**
 * The same day n months later, or the month's last day where it has no such day (31 January + 1 is 28 February);
 * a day off moves to the next working day when asked to.
 */
export function addMonths(
  calendar: Calendar,
  start: Instant,
  n: number,
  { rollForward }: { readonly rollForward: boolean },
): LocalDate {
  const day = sameDayOfMonth(dayNumber(start), whole(n))
  return dateOfDayNumber(rollForward ? nextWorking(calendar, day) : day)
}

/**
 * Working days left from one moment until another: those after `from`'s day up to and including `to`'s. Past it,
 * negative: those from `to`'s day up to the day before `from`'s. The inverse of `addWorkingDays`. Whether something
 * is overdue is for the instants to say: this number is 0 on the last day itself.
 */
export function workingDaysBetween(calendar: Calendar, from: Instant, to: Instant): number {
  const first = dayNumber(from)
  const last = dayNumber(to)
  return last >= first ? count(calendar, first + 1, last) : 0 - count(calendar, last, first - 1)
}

/**
 * When a period that starts now ends, with the reasons. Due is the end of the due day in China, 23:59:59.999+08:00.
 * @throws RangeError when the count is negative or not a whole number.
 * @example dueOf(calendar, '2026-02-10T02:00:00.000Z', { unit: 'working-day', count: 5 }, 'objectionDays')
 */
export function dueOf(calendar: Calendar, start: Instant, period: Period, rule?: string): Deadline {
  const first = dayNumber(start)
  const span = spanOf(calendar, first, period)
  return {
    start,
    due: endOfLocalDay(dateOfDayNumber(span.due)),
    period,
    ...(rule === undefined ? {} : { rule }),
    calendarVersion: calendar.version,
    provisional: span.judged.some((day) => isProvisional(calendar, dateOfDayNumber(day))),
    skipped: skippedAmong(calendar, span.judged),
    worked: workedAmong(calendar, span.judged),
  }
}

/**
 * The instant a ladder's rung fires: so many units before (negative) or after a due instant, at a time of day.
 * @example offsetFrom(calendar, due, { unit: 'working-day', count: -5, at: '09:00' })
 */
export function offsetFrom(
  calendar: Calendar,
  due: Instant,
  offset: { readonly unit: PeriodUnit; readonly count: number; readonly at: LocalTime },
): Instant {
  const still = { rollForward: false }
  const date =
    offset.unit === 'working-day'
      ? addWorkingDays(calendar, due, offset.count)
      : offset.unit === 'day'
        ? addCalendarDays(calendar, due, offset.count, still)
        : addMonths(calendar, due, offset.count, still)
  return atLocalTime(date, offset.at)
}

/** The due day, and the days the calendar was asked about to find it: only they can make it provisional. */
function spanOf(calendar: Calendar, first: number, period: Period): { due: number; judged: number[] } {
  if ('date' in period) return { due: dayNumber(localDate(period.date)), judged: [] }
  if (whole(period.count) < 0)
    throw new RangeError(`期限不能为负 a period cannot be negative: ${period.count}`)
  const rollForward = period.rollForward ?? true
  if (period.unit === 'working-day' && period.count > 0) {
    const due = dayNumber(addWorkingDays(calendar, dateOfDayNumber(first), period.count))
    return { due, judged: range(first + 1, due) }
  }
  const nominal = period.unit === 'month' ? sameDayOfMonth(first, period.count) : first + period.count
  if (!rollForward) return { due: nominal, judged: [] }
  const due = nextWorking(calendar, nominal)
  return { due, judged: range(nominal, due) }
}

function skippedAmong(calendar: Calendar, days: readonly number[]): SkippedDays[] {
  const runs: Extract<SkippedDays, { kind: 'holiday' | 'override' }>[] = []
  let weekendDays = 0
  for (const day of days) {
    const { working, source, reason } = statusOf(calendar, day)
    if (working) continue
    if (source === 'week' || reason === undefined) {
      weekendDays += 1
      continue
    }
    const kind = source === 'override' ? 'override' : 'holiday'
    const date = dateOfDayNumber(day)
    const run = runs.at(-1)
    if (run && run.kind === kind && run.reason === reason && dayNumber(run.to) === day - 1) {
      runs[runs.length - 1] = { ...run, to: date, days: run.days + 1 }
    } else {
      runs.push({ kind, reason, from: date, to: date, days: 1 })
    }
  }
  return weekendDays > 0 ? [{ kind: 'weekend', days: weekendDays }, ...runs] : runs
}

function workedAmong(calendar: Calendar, days: readonly number[]): WorkedDay[] {
  return days.flatMap((day) => {
    const { working, source, reason } = statusOf(calendar, day)
    if (!working || reason === undefined) return []
    const date = dateOfDayNumber(day)
    // An override that confirms an ordinary working day explains nothing.
    if (source === 'override' && !isWeekend(day) && calendar.statutory[date]?.working !== false) return []
    return [{ date, kind: source === 'override' ? ('override' as const) : ('make-up' as const), reason }]
  })
}

function statusOf(calendar: Calendar, day: number): DayStatus {
  const date = dateOfDayNumber(day)
  const override = calendar.overrides.get(date)
  if (override) return { working: override.working, source: 'override', reason: override.reason }
  const statutory = calendar.statutory[date]
  if (statutory) return { working: statutory.working, source: 'statutory', reason: statutory.name }
  return { working: !isWeekend(day), source: 'week' }
}

function nextWorking(calendar: Calendar, day: number): number {
  let next = day
  while (!statusOf(calendar, next).working) next += 1
  return next
}

function count(calendar: Calendar, first: number, last: number): number {
  let working = 0
  for (let day = first; day <= last; day += 1) if (statusOf(calendar, day).working) working += 1
  return working
}

function sameDayOfMonth(day: number, months: number): number {
  const [year = 0, month = 0, dayOfMonth = 0] = dateOfDayNumber(day).split('-').map(Number)
  // Day 0 of the month after is the last day of the month.
  const lastDay = new Date(Date.UTC(year, month + months, 0))
  lastDay.setUTCDate(Math.min(dayOfMonth, lastDay.getUTCDate()))
  return dayNumber(lastDay.toISOString())
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function whole(n: number): number {
  if (!Number.isSafeInteger(n)) throw new RangeError(`不是整数 not a whole number: ${n}`)
  return n
}
