// 可能对上的: of a year's two lists the pairs that read most alike and that nobody has paired, for the committee to propose
// from. Reckoned when it is asked for, from the words of both lists; a page reads the items of the pairs it looks at.
import type { LikelyMatch, ListItemRow, ListMatchRow, twoListsApi } from '#contracts/api/two-lists.ts'
import type { ListName } from '#contracts/list-terms.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Handler } from '#kernel/http/router.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { type AlikePair, alikePairs } from '../text/likeness.ts'
import { wholeOf } from '../whole-partition.ts'
import { itemRowKey, matchesOfItem, type WordsRow, wordsOfYear } from './list-views.ts'

/** More than anybody looks through. */
const mostPairs = 300
/** So many are looked at for a page: those that are paired already are left out of it. */
const pageSize = 20
/** Below this two items share a common word or two, not a matter. */
const leastAlike = 0.12

export function likelyMatches(views: ViewStore): Handler<(typeof twoListsApi)['likelyMatches']> {
  const shown = async (list: ListName, year: number) =>
    (await wholeOf<WordsRow>(views, wordsOfYear(list, year))).filter((row) => row.shown)
  const itemOf = async (id: string) => {
    const { pk, sk } = itemRowKey(id)
    return (await views.get(pk, sk))?.data as ListItemRow | undefined
  }
  const open = async ({ left, right, score }: AlikePair): Promise<LikelyMatch[]> => {
    const [ask, concern, known] = await Promise.all([
      itemOf(left),
      itemOf(right),
      wholeOf<ListMatchRow>(views, matchesOfItem(left)),
    ])
    if (ask === undefined || concern === undefined || !isListed(ask) || !isListed(concern)) return []
    // Whatever became of a pair: who declined it is not asked again.
    if (known.some((one) => one.concern === right)) return []
    return [{ ask, concern, score: Math.round(score * 100) / 100 }]
  }
  return async ({ query: { year, cursor } }) => {
    const from = cursor === undefined ? 0 : Number(cursor)
    if (!Number.isInteger(from) || from < 0) return refuse(problems.queryInvalid)
    const [asks, concerns] = await Promise.all([shown('ask', Number(year)), shown('concern', Number(year))])
    const pairs = alikePairs(asks, concerns, mostPairs, leastAlike)
    const items = (await Promise.all(pairs.slice(from, from + pageSize).map(open))).flat()
    const next = from + pageSize
    return { result: { items, ...(next < pairs.length ? { next: String(next) } : {}) } }
  }
}

const isListed = ({ status }: ListItemRow) => status === 'published' || status === 'answered'
