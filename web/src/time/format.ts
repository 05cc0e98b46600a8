// Instants as people here read them: always Beijing time, whatever the machine is set to.
const zone = 'Asia/Shanghai'

const parts = new Intl.DateTimeFormat('zh-CN', {
  timeZone: zone,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

type Part = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute'

function partsOf(instant: string): Record<Part, string> {
  const found = parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value])
  return Object.fromEntries(found) as Record<Part, string>
}

/** 2027年1月5日 */
export function date(instant: string): string {
  const { year, month, day } = partsOf(instant)
  return `${year}年${month}月${day}日`
}

/** 2027年1月5日 周二 */
export function dateAndWeekday(instant: string): string {
  return `${date(instant)} ${partsOf(instant).weekday}`
}

/** 2027年1月5日 09:30 */
export function dateTime(instant: string): string {
  const { hour, minute } = partsOf(instant)
  return `${date(instant)} ${hour}:${minute}`
}

/** 09:30 */
export function timeOfDay(instant: string): string {
  const { hour, minute } = partsOf(instant)
  return `${hour}:${minute}`
}

/** 2027-01-05, as date inputs want it. */
export function isoDate(instant: string): string {
  const { year, month, day } = partsOf(instant)
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** 2027-01-05T18:00 in Beijing, as inputs of a day and time want it. */
export const dayAndTime = (instant: string): string => `${isoDate(instant)}T${timeOfDay(instant)}`

/** The instant of a day and time as inputs give it, in Beijing; as it is where it is none. */
export function instantOf(typed: string): string {
  const at = new Date(`${typed}+08:00`)
  return Number.isNaN(at.getTime()) ? typed : at.toISOString()
}

const dayMs = 24 * 60 * 60 * 1000

/** 今天、昨天、3 天前: by the calendar, and the date itself where it is long since. */
export function ago(instant: string, now: string): string {
  const midnight = (one: string) => Date.parse(`${isoDate(one)}T00:00:00Z`)
  const days = Math.round((midnight(now) - midnight(instant)) / dayMs)
  if (days <= 0) return `今天 ${timeOfDay(instant)}`
  if (days === 1) return '昨天'
  return days <= longAgo ? `${days} 天前` : date(instant)
}
const longAgo = 60

/** Nine in the morning of a day that is so many days after this one. */
export function morningAfter(instant: string, days: number): string {
  const day = new Date(Date.parse(`${isoDate(instant)}T00:00:00Z`) + days * dayMs)
  return morningOf(day.toISOString().slice(0, 10))
}

export const morningOf = (day: string) => `${day}T09:00:00+08:00`

/** Days until the next Monday, 1 to 7. */
export function daysToMonday(instant: string): number {
  const weekday = new Date(`${isoDate(instant)}T00:00:00Z`).getUTCDay()
  return (8 - weekday) % 7 || 7
}
