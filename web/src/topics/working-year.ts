// The year whose topics are worked on: in autumn one calls for those of the next. So it is the year of the call that is
// open, else of the yearly catalogue in force, and only else the calendar's.
import type { CallItem } from '#contracts/api/topic-calls.ts'
import type { CatalogueItem } from '#contracts/api/topic-catalogues.ts'

type Call = Pick<CallItem, 'year' | 'status'>
type Catalogue = Pick<CatalogueItem, 'year' | 'kind' | 'current'>

/** The latest, where several are open or in force. */
export function workingYear(
  calls: readonly Call[],
  catalogues: readonly Catalogue[],
  calendarYear: number,
): number {
  const called = calls.filter(({ status }) => status === 'open').map(({ year }) => year)
  if (called.length > 0) return Math.max(...called)
  const inForce = catalogues.filter(({ kind, current }) => kind === 'yearly' && current !== undefined)
  // What has been published since is newer than the calendar; last year's catalogue is not.
  return Math.max(calendarYear, ...inForce.map(({ year }) => year))
}
