// A page of a list of which only some rows are wanted: the partition is read in large pieces, at most two queries a page,
// and the next page begins where this one stopped looking.
import type { StoredRow, ViewStore } from '#kernel/ports.ts'

const pageSize = 50
/** Rows in one query, when most of them may not fit. */
const piece = 1000
const mostQueries = 2

interface Wanted<Data> {
  fits(data: Data): boolean
  /** Nearly every row fits: read no more than a page. */
  readonly whole: boolean
  readonly cursor: string | undefined
  /** Of the partition only rows whose sort key begins so. */
  readonly prefix?: string
}

/** Newest first. */
export async function filteredPage<Data>(
  views: ViewStore,
  pk: string,
  { fits, whole, cursor, prefix }: Wanted<Data>,
): Promise<{ items: Data[]; next?: string }> {
  const items: Data[] = []
  let from = cursor
  for (let query = 1; query <= mostQueries; query++) {
    const page = await views.list(pk, {
      limit: whole ? pageSize : piece,
      descending: true,
      ...(prefix === undefined ? {} : { prefix }),
      ...(from === undefined ? {} : { cursor: from }),
    })
    for (const [index, row] of page.items.entries()) {
      const data = dataOf<Data>(row)
      if (fits(data)) items.push(data)
      const last = index === page.items.length - 1
      if (items.length === pageSize && !(last && page.next === undefined)) return { items, next: row.sk }
    }
    if (page.next === undefined) return { items }
    from = page.next
  }
  return { items, ...(from === undefined ? {} : { next: from }) }
}

/** Rows in one query of a count: of small rows, about as many as one answer holds. */
const mostCounted = 5000

/** All rows that fit, of as many as two queries read; `whole` when the partition has no more. */
export async function countedRows<Data>(
  views: ViewStore,
  pk: string,
  { fits, prefix }: Pick<Wanted<Data>, 'fits' | 'prefix'>,
): Promise<{ items: Data[]; whole: boolean }> {
  const items: Data[] = []
  let from: string | undefined
  for (let query = 1; query <= mostQueries; query++) {
    const page = await views.list(pk, {
      limit: mostCounted,
      descending: true,
      ...(prefix === undefined ? {} : { prefix }),
      ...(from === undefined ? {} : { cursor: from }),
    })
    items.push(...page.items.map((row) => dataOf<Data>(row)).filter(fits))
    if (page.next === undefined) return { items, whole: true }
    from = page.next
  }
  return { items, whole: false }
}

const dataOf = <Data>({ data }: StoredRow) => data as unknown as Data
