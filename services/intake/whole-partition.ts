// A partition that is read whole: a register, the things of a year. One query, or a few for the longest that there are.
import type { ViewStore } from '#kernel/ports.ts'

/** Rows in one query: more than the longest list of a year that we know of (1 373 in 潍坊). */
const piece = 2000

export async function wholeOf<Data>(views: ViewStore, pk: string): Promise<Data[]> {
  const rows: Data[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await views.list(pk, { limit: piece, ...(cursor === undefined ? {} : { cursor }) })
    for (const { data } of page.items) rows.push(data as unknown as Data)
    if (page.next === undefined) return rows
    cursor = page.next
  }
}
