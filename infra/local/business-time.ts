// Business time: the wall clock plus an offset that only ever grows. Tokens, queues and retries stay on wall time.
import type { Settings } from './settings.ts'

export interface BusinessTime {
  now(): Date
  offsetMs(): number
  /** @throws TimeError when the request cannot be read or leads backwards. */
  move(request: TimeMove): Date
  /** Forward to an instant, unless it is later already. Whether it moved. */
  notBefore(instant: Date): boolean
}

/** By an ISO 8601 duration (`P1D`, `PT2H`, `P1M`), or to an instant. */
export type TimeMove = { readonly advance: string } | { readonly to: string }

export class TimeError extends Error {
  override name = 'TimeError'
  readonly zh: string
  readonly en: string

  constructor(zh: string, en: string) {
    super(`${zh} ${en}`)
    this.zh = zh
    this.en = en
  }
}

const setting = 'business-time-offset-ms'
/** Instants are written with four-digit years. */
const lastYear = 9000

export function openBusinessTime(settings: Settings): BusinessTime {
  let offset = Number(settings.read(setting) ?? 0)
  const now = () => new Date(Date.now() + offset)
  const shift = (ms: number) => {
    offset += ms
    settings.write(setting, String(offset))
  }
  return {
    now,
    offsetMs: () => offset,
    notBefore(instant) {
      const behind = instant.getTime() - now().getTime()
      if (behind > 0) shift(behind)
      return behind > 0
    },
    move(request) {
      const from = now()
      const to = 'advance' in request ? add(from, request.advance) : instant(request.to)
      if (Number.isNaN(to.getTime()) || to.getUTCFullYear() > lastYear)
        throw new TimeError(
          `业务时间最远到 ${lastYear} 年。`,
          `Business time goes no further than the year ${lastYear}.`,
        )
      if (to < from)
        throw new TimeError(
          `业务时间只能向前：现在是 ${from.toISOString()}。`,
          `Business time only moves forward: it is ${from.toISOString()}, and ${to.toISOString()} lies before that.`,
        )
      shift(to.getTime() - from.getTime())
      return to
    },
  }
}

function instant(text: string): Date {
  const date = new Date(text)
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(date.getTime()))
    throw new TimeError(
      `“${text}”不是 ISO 8601 时刻，例如 2027-03-01T09:00:00+08:00。`,
      `“${text}” is no ISO 8601 instant, such as 2027-03-01T09:00:00+08:00.`,
    )
  return date
}

const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

function add(from: Date, text: string): Date {
  const parts = duration.exec(text)
  if (!parts || !/\d/.test(text))
    throw new TimeError(
      `“${text}”不是 ISO 8601 时长，例如 P1D、P2W、P1M、PT12H。`,
      `“${text}” is no ISO 8601 duration, such as P1D, P2W, P1M or PT12H.`,
    )
  const [years, months, weeks, days, hours, minutes, seconds] = parts
    .slice(1)
    .map((part) => Number(part ?? 0))
  const to = new Date(from)
  const day = to.getUTCDate()
  to.setUTCFullYear(to.getUTCFullYear() + (years ?? 0), to.getUTCMonth() + (months ?? 0))
  // 31 January and one month is the last of February, not a day in March.
  if (to.getUTCDate() !== day) to.setUTCDate(0)
  const wholeDays = (weeks ?? 0) * 7 + (days ?? 0)
  const wholeSeconds = ((wholeDays * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)
  return new Date(to.getTime() + wholeSeconds * 1000)
}
