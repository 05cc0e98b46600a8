// Similarity noted beside a proposal 相似提案 (C8 湖南): what it is found by, what it was like when it was filed, and
// whether the matter comes back session after session (C12 辽宁). Nothing is ever merged by it: that is people's decision.
import type { Likeness } from '#contracts/api/similar.ts'
import { type FiledIn, isFiledBefore, sessionsOf } from '#contracts/filed-in.ts'
import type { Policy } from '#contracts/policy.ts'
import type { ProposalStatus } from '#contracts/terms.ts'
import type { Evolves, Proposal } from './proposal-state.ts'
import type { NotedSimilar, Recurring, ScanNoted, SimilarityNoted } from './similarity-state.ts'

export type SimilarityFact =
  | { type: 'similar.noted'; data: SimilarityNoted }
  | { type: 'scan.noted'; data: ScanNoted }
  | { type: 'similar.followed'; data: { by: NotedSimilar; instead?: string } }
  | { type: 'proposal.recurring'; data: Recurring }
  /** The text is another matter now, or what came before it no longer counts. */
  | { type: 'proposal.recurrence-ended'; data: Record<string, never> }

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
  'scan.noted': (state, scan) => ({ ...state, scan }),
  'similar.followed': (state, { by, instead }) =>
    state.similarity === undefined
      ? state
      : {
          ...state,
          similarity: {
            ...state.similarity,
            found: [...state.similarity.found.filter(({ id }) => id !== instead), by].sort(oneMatterFirst),
          },
        },
  'proposal.recurring': (state, data, { at }) => ({
    ...state,
    recurring: { ...data, since: state.recurring?.since ?? at },
    recurredFrom: state.recurredFrom ?? at,
  }),
  'proposal.recurrence-ended': ({ recurring: _, ...state }) => state,
}

/** Only what is one matter counts for anything: that it comes back (C12), that it might be merged (C8). */
export const isOneMatter = (likeness: Likeness): boolean =>
  likeness === 'near-identical' || likeness === 'same-matter'

type Placed = Pick<NotedSimilar, 'likeness' | 'score'>

/** What is not one matter makes room for what is. */
export const oneMatterFirst = (one: Placed, other: Placed): number =>
  Number(isOneMatter(other.likeness)) - Number(isOneMatter(one.likeness)) || other.score - one.score

/** What is measured of two (`Measured` says what each number is). */
export interface Alike {
  readonly score: number
  readonly resemblance: number
  readonly sameTitle: boolean
  readonly titlesMet: number
}

/**
 * What a person is told of two. One title is one matter, whatever else they say. Otherwise the score says so; but where more
 * words agree than texts by different hands share, one was written after the other's pattern, and what the titles name must
 * be spoken of on both sides as well: a clinic and a school may be asked for in one text. Words alone are words.
 */
export function likenessOf(
  { score, resemblance, sameTitle, titlesMet }: Alike,
  { mergeThreshold, sameMatterThreshold, patternThreshold, leastTitlesMet }: Policy,
): Likeness {
  const telling = resemblance < patternThreshold || titlesMet >= leastTitlesMet
  const oneMatter = sameTitle || (score >= sameMatterThreshold && telling)
  if (resemblance >= mergeThreshold) return oneMatter ? 'near-identical' : 'same-words'
  return oneMatter ? 'same-matter' : 'related'
}

/**
 * The score below which two have no matter in common. What a text can reach depends on how much of it there is yet: for a
 * title alone the floor lies lower, by its `fullness`, but never at nothing.
 */
export const floorOf = (
  fullness: number,
  { relatedThreshold, leastTold }: Pick<Policy, 'relatedThreshold' | 'leastTold'>,
): number => Math.max(leastTold, relatedThreshold * fullness)

/** Whether two have enough in common to be told of at all. What is the same, in words or matter, is told in any case. */
export const isToldOf = (measured: Alike & { readonly fullness: number }, policy: Policy): boolean =>
  likenessOf(measured, policy) !== 'related' || measured.score >= floorOf(measured.fullness, policy)

/** C13: what the scan of a text that was filed found, for the mark in the queue; where it found nothing, nothing is noted. */
export const noteScan = (
  { round }: Proposal,
  { secret, personal }: Omit<ScanNoted, 'round'>,
): SimilarityFact[] =>
  secret + personal === 0 ? [] : [{ type: 'scan.noted', data: { round, secret, personal } }]

/** Filed and not yet looked at since. */
export const unnoted = ({ round, similarity, status }: Proposal): boolean =>
  round > (similarity?.round ?? 0) && status !== 'withdrawn'

const underReview: readonly ProposalStatus[] = ['filed', 'second-review', 'final-review', 'awaiting-answer']

/** Whether one that was filed later still belongs beside it: it lies in a review, and has room among `most`. */
export const mayBeFollowed = ({ similarity, status }: Proposal, most: number): boolean =>
  similarity !== undefined &&
  underReview.includes(status) &&
  similarity.found.filter(({ likeness }) => isOneMatter(likeness)).length < most

/** C8: of two alike in a review each counts the other, also when the second came after the first was looked at. */
export function noteFollowing(state: Proposal, by: NotedSimilar, most: number): SimilarityFact[] {
  const { found = [] } = state.similarity ?? {}
  if (found.some(({ id }) => id === by.id) || !mayBeFollowed(state, most)) return []
  const least = found.length < most ? undefined : found.findLast(({ likeness }) => !isOneMatter(likeness))
  const instead = least === undefined ? {} : { instead: least.id }
  return [{ type: 'similar.followed', data: { by, ...instead } }]
}

/**
 * What its author has taken back of their own accord is as if it had not been proposed. What ended by a review was proposed:
 * not accepted, converted, merged, or withdrawn because the review asked for it (撤, C5).
 */
export const isTakenBack = ({ status, withdrawnAsAsked }: Proposal): boolean =>
  status === 'withdrawn' && withdrawnAsAsked !== true

/**
 * Notes what was found, and flags what was proposed in several earlier sessions than the one it was filed in (`own`): all
 * that is `alike` counts for that, also what others of this session stand before. A text that has become another matter
 * loses the flag.
 */
export function noteSimilar(
  state: Proposal,
  {
    found,
    alike,
    own,
    ...fingerprint
  }: Omit<SimilarityNoted, 'round'> & {
    readonly alike: SimilarityNoted['found']
    readonly own: FiledIn
  },
  { recurringYears }: Policy,
): SimilarityFact[] {
  const noted: SimilarityFact = {
    type: 'similar.noted',
    data: { round: state.round, ...fingerprint, found },
  }
  const earlier = alike
    .filter((one) => isOneMatter(one.likeness) && isFiledBefore(one, own))
    .map(({ id, year, session }) => ({ id, year, ...(session === undefined ? {} : { session }) }))
  if (sessionsOf(earlier).length < recurringYears)
    return state.recurring === undefined ? [noted] : [noted, { type: 'proposal.recurrence-ended', data: {} }]
  if (isSaid(state.recurring, earlier)) return [noted]
  const years = [...new Set(earlier.map(({ year }) => year))].sort((a, b) => a - b)
  return [noted, { type: 'proposal.recurring', data: { years, earlier } }]
}

/** Of a text that was revised and recurs as it did, nothing new is said. */
const isSaid = (said: Recurring | undefined, earlier: Recurring['earlier']): boolean =>
  said?.earlier.length === earlier.length &&
  earlier.every(({ id, session }) => said.earlier.some((one) => one.id === id && one.session === session))
