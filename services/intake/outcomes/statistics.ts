// The yearly figures of intake (C6, C9, C10): counted from one partition of small rows, each rate with its definition.
import type { Statistics, statisticsApi } from '#contracts/api/statistics.ts'
import { sessionKey } from '#contracts/level.ts'
import type { Policy } from '#contracts/policy.ts'
import { proposalKind, termNames } from '#contracts/terms.ts'
import type { Actor } from '#kernel/decision.ts'
import type { HttpPorts } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { type AskedKind, type StatisticsEntry, statisticsPartition } from './statistics-rows.ts'

/** For what needs no decision. */
const nobody: Actor = { kind: 'service', service: 'intake', because: 'statistics' }
const pageSize = 1000

export function statisticsHandlers(ports: HttpPorts & { readonly views: ViewStore }) {
  return {
    statistics: async ({ query }) => {
      const at = ports.clock.now()
      const { level, policy } = await ports.contextAt(at, nobody)
      const session = query.session ?? sessionKey(level.session)
      const entries = await entriesOf(ports.views, session)
      const practised = level.training === true ? { training: true } : {}
      return { result: { ...practised, ...statisticsOf(entries, { session, at, policy }) } }
    },
  } satisfies Handlers<typeof statisticsApi>
}

/** About a hundred and fifty bytes each: a session of a thousand is one query, of six thousand a handful. */
async function entriesOf(views: ViewStore, session: string): Promise<StatisticsEntry[]> {
  const entries: StatisticsEntry[] = []
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const page = await views.list(statisticsPartition(session), {
      limit: pageSize,
      ...(cursor === undefined ? {} : { cursor }),
    })
    entries.push(...page.items.map(({ data }) => data as unknown as StatisticsEntry))
    cursor = page.next
  }
  return entries
}

const unclassified = 'unclassified'

export function statisticsOf(
  entries: readonly StatisticsEntry[],
  { session, at, policy }: { session: string; at: string; policy: Policy },
): Statistics {
  const accepted = entries.filter(({ outcome }) => outcome === 'accepted')
  // Both numbers of the rate are of what was filed in this session, wherever it was merged into.
  const before = accepted.length + entries.filter(({ withMain }) => withMain).length
  const suggestions = accepted.reduce((sum, one) => sum + one.suggestions, 0)
  const answers = accepted.flatMap((one) => one.answers ?? [])
  const adopted = answers.filter((answer) => policy.adoptedDispositions.includes(answer)).length
  return {
    session,
    at,
    totals: countsOf(entries),
    acceptedBeforeMerging: before,
    acceptedAfterMerging: accepted.length,
    dispatchedAfterMerging: accepted.filter(({ dispatched }) => dispatched).length,
    // What is still reviewed is neither: counted among the rest, it would lower the rate until the session's end.
    acceptanceRate: rateOf(before, entries.filter(({ outcome }) => outcome !== 'in-review').length, true, {
      definition:
        '立案率 = 立案件数（并案前，并入、整合到立案提案的计入）÷ 审查已有结果的件数（提交件数减去还在审查的）',
      source: 'C6 潍坊',
    }),
    // Before the first reply there is nothing that could have been adopted: that is no rate of zero.
    adoptionRate: rateOf(adopted, suggestions, answers.length > 0, {
      definition: `采纳率 = 采纳的建议条数（${policy.adoptedDispositions.map((one) => termNames[one]).join('、')}）÷ 立案提案的全部建议条数`,
      source: 'C6 通州',
    }),
    plenary: entries.filter(({ plenary }) => plenary).length,
    interSession: entries.filter(({ plenary }) => !plenary).length,
    byKind: proposalKind.options.map((kind) => ({
      kind,
      name: termNames[kind],
      counts: countsOf(entries.filter((one) => one.kind === kind)),
    })),
    byClass: classesOf(entries, policy),
    byMonth: monthsOf(entries),
    requests: {
      revise: askedOf(entries, 'revise'),
      join: askedOf(entries, 'join'),
      merge: askedOf(entries, 'merge'),
      convert: askedOf(entries, 'convert'),
      withdraw: askedOf(entries, 'withdraw'),
    },
  }
}

function countsOf(entries: readonly StatisticsEntry[]): Statistics['totals'] {
  const count = (outcome: StatisticsEntry['outcome']) =>
    entries.filter((one) => one.outcome === outcome).length
  return {
    filed: entries.length,
    accepted: count('accepted'),
    notAccepted: count('not-accepted'),
    merged: count('merged'),
    joined: count('joined'),
    converted: count('converted'),
    withdrawn: count('withdrawn'),
    inReview: count('in-review'),
  }
}

function rateOf(
  numerator: number,
  denominator: number,
  known: boolean,
  words: { definition: string; source: string },
): Statistics['acceptanceRate'] {
  const percent =
    denominator === 0 || !known ? {} : { percent: Math.round((numerator / denominator) * 1000) / 10 }
  return { numerator, denominator, ...percent, ...words }
}

/** Shares to one decimal that add up to 100: what rounding leaves goes to where most was cut off. */
function percentsOf(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, one) => sum + one, 0)
  if (total === 0) return counts.map(() => 0)
  const exact = counts.map((one) => (one / total) * 1000)
  const shares = exact.map(Math.floor)
  const left = 1000 - shares.reduce((sum, one) => sum + one, 0)
  const byRest = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest)
    .slice(0, left)
  for (const { index } of byRest) shares[index] = (shares[index] ?? 0) + 1
  return shares.map((share) => share / 10)
}

function grouped(entries: readonly StatisticsEntry[], keyOf: (one: StatisticsEntry) => string) {
  const groups = new Map<string, StatisticsEntry[]>()
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry])
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

function classesOf(entries: readonly StatisticsEntry[], { categoryScheme }: Policy): Statistics['byClass'] {
  const nameOf = new Map(
    categoryScheme.flatMap(({ code, text, children }) => [
      [code, text] as const,
      ...children.map((child) => [child.code, child.text] as const),
    ]),
  )
  const groups = grouped(entries, (one) => one.class ?? unclassified)
  const percents = percentsOf(groups.map(([, members]) => members.length))
  return groups.map(([key, members], index) => ({
    class: key,
    name: classNameOf(key),
    count: members.length,
    percent: percents[index] ?? 0,
    categories: grouped(
      members.filter(({ category }) => category !== undefined),
      ({ category = '' }) => category,
    ).map(([category, those]) => ({
      category,
      name: nameOf.get(category) ?? category,
      count: those.length,
    })),
  }))
}

const classNameOf = (key: string): string =>
  key === unclassified ? '尚未分类' : ((termNames as Record<string, string>)[key] ?? key)

function monthsOf(entries: readonly StatisticsEntry[]): Statistics['byMonth'] {
  const months = new Map<string, { filed: number; accepted: number }>()
  const add = (month: string, name: 'filed' | 'accepted') => {
    const counted = months.get(month) ?? { filed: 0, accepted: 0 }
    months.set(month, { ...counted, [name]: counted[name] + 1 })
  }
  for (const { filed, accepted } of entries) {
    add(filed, 'filed')
    if (accepted !== undefined) add(accepted, 'accepted')
  }
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, counted]) => ({ month, ...counted }))
}

function askedOf(entries: readonly StatisticsEntry[], kind: AskedKind): Statistics['requests'][AskedKind] {
  const ends = entries.flatMap(({ asked = [] }) => asked.filter(([one]) => one === kind))
  const count = (end: string) => ends.filter(([, one]) => one === end).length
  return {
    asked: ends.length,
    agreed: count('agreed'),
    declined: count('declined'),
    lapsed: count('lapsed'),
    released: count('released'),
    open: count('open'),
  }
}
