// Whether every decision of the review has reached every proposer (C14): a report of a year, from one partition.
import type { ResultOf } from '#contracts/api/index.ts'
import type { supervisionApi } from '#contracts/api/supervision.ts'
import { decisionName } from '#contracts/terms.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { type ToldEntry, toldPartition } from './views.ts'

type Report = ResultOf<typeof supervisionApi.decisionNotices>

export async function decisionsTold(views: ViewStore, year: string): Promise<Report> {
  const entries = await entriesOf(views, year)
  const all = entries.flatMap(({ decisions }) => decisions)
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
  const delivered = all.filter(({ to }) => to > 0).length
  return {
    year,
    decisions: all.length,
    delivered,
    ...(all.length === 0 ? {} : { percent: Math.round((delivered / all.length) * 1000) / 10 }),
    notices: sum(all.map(({ to }) => to)),
    read: sum(all.map(({ read }) => read)),
    byName: decisionName.options.flatMap((name) => {
      const some = all.filter((one) => one.name === name)
      return some.length === 0
        ? []
        : [
            {
              name,
              decisions: some.length,
              delivered: some.filter(({ to }) => to > 0).length,
              read: sum(some.map(({ read }) => read)),
            },
          ]
    }),
    missing: entries.filter(({ decisions }) => decisions.some(({ to }) => to === 0)).map(({ id }) => id),
  }
}

async function entriesOf(views: ViewStore, year: string): Promise<ToldEntry[]> {
  const entries: ToldEntry[] = []
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const page = await views.list(toldPartition(year), cursor === undefined ? {} : { cursor })
    entries.push(...page.items.map(({ data }) => data as unknown as ToldEntry))
    cursor = page.next
  }
  return entries
}
