// What a proposal was filed in, as people in this work count: a session 届次, one a year, whose filings run over the turn of
// the calendar year. What was recorded before sessions were kept has its year only, and is understood as that.
import * as z from 'zod/mini'
import { sessionName } from './level.ts'

/** To be spread beside what was filed. The year is that of the filing, in China. */
export const filedInShape = { year: z.int(), session: z.exactOptional(z.string()) }
export const filedIn = z.strictObject(filedInShape)

export interface FiledIn {
  readonly year: number
  readonly session?: string
}

/** 十三届四次会议; where no session is on record, 2025 年. */
export const filedInName = ({ year, session }: FiledIn): string =>
  session === undefined ? `${year} 年` : sessionName(session)

/** A term has fewer sessions than this. */
const sessionsOfTerm = 100

const orderOf = (session: string): number => {
  const [term = 0, number = 0] = session.split('-').map(Number)
  return term * sessionsOfTerm + number
}

/** Whether one was filed in an earlier session than the other. */
export const isFiledBefore = (one: FiledIn, other: FiledIn): boolean =>
  one.session === undefined || other.session === undefined
    ? one.year < other.year
    : orderOf(one.session) < orderOf(other.session)

/**
 * The sessions of several filings, each once, the earliest first, with the year of its first filing. A year alone is a
 * session of its own only where none is known of that year.
 */
export function sessionsOf(filings: readonly FiledIn[]): FiledIn[] {
  const known = new Set(filings.flatMap(({ session, year }) => (session === undefined ? [] : [year])))
  const each = new Map<string, FiledIn>()
  for (const { year, session } of [...filings].sort((a, b) => a.year - b.year)) {
    if (session === undefined && known.has(year)) continue
    const key = session ?? String(year)
    if (!each.has(key)) each.set(key, session === undefined ? { year } : { year, session })
  }
  return [...each.values()].sort((a, b) => a.year - b.year || (isFiledBefore(a, b) ? -1 : 1))
}
