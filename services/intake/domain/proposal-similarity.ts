// Similarity noted beside a proposal 相似提案 (C8 湖南): what it is found by, what it was like when it was filed, and
// whether the matter comes back year after year (C12 辽宁). Nothing is ever merged by it: that is people's decision.
import type { Likeness } from '#contracts/api/similar.ts'
import type { Policy } from '#contracts/policy.ts'
import type { Evolves, Proposal } from './proposal-state.ts'
import type { SimilarityNoted } from './similarity-state.ts'

export type SimilarityFact =
  | { type: 'similar.noted'; data: SimilarityNoted }
  | { type: 'proposal.recurring'; data: { years: number[]; earlier: { id: string; year: number }[] } }

export const similarityEvolves: Evolves<SimilarityFact> = {
  'similar.noted': (state, data, { at }) => ({
    ...state,
    similarity: {
      ...data,
      // A row of the index stays: a revised text is found by what it said before, too.
      keys: [...new Set([...(state.similarity?.keys ?? []), ...data.keys])],
      at,
    },
  }),
  'proposal.recurring': (state, data, { at }) => ({
    ...state,
    recurring: { ...data, since: state.recurring?.since ?? at },
  }),
}

/** What a person is told of two numbers. The same text is the same text, however little it says. */
export function likenessOf(
  { score, resemblance }: { readonly score: number; readonly resemblance: number },
  { mergeThreshold, sameMatterThreshold }: Policy,
): Likeness {
  if (resemblance >= mergeThreshold) return 'near-identical'
  return score >= sameMatterThreshold ? 'same-matter' : 'related'
}

/** Filed and not yet looked at since. */
export const unnoted = ({ round, similarity, status }: Proposal): boolean =>
  round > (similarity?.round ?? 0) && status !== 'withdrawn'

/**
 * Notes what was found, `year` being the one in which it was filed, and flags what was proposed in
 * several earlier years: all that is `alike` counts for that, also what others of this year stand before.
 */
export function noteSimilar(
  state: Proposal,
  {
    found,
    alike,
    year: thisYear,
    ...fingerprint
  }: Omit<SimilarityNoted, 'round'> & {
    readonly alike: SimilarityNoted['found']
    readonly year: number
  },
  { recurringYears }: Policy,
): SimilarityFact[] {
  const noted: SimilarityFact = {
    type: 'similar.noted',
    data: { round: state.round, ...fingerprint, found },
  }
  const earlier = alike
    .filter(({ likeness, year }) => likeness !== 'related' && year < thisYear)
    .map(({ id, year }) => ({ id, year }))
  const years = [...new Set(earlier.map(({ year }) => year))].sort()
  return years.length < recurringYears
    ? [noted]
    : [noted, { type: 'proposal.recurring', data: { years, earlier } }]
}
