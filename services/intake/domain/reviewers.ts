// Who takes part in a review 三审须由不同的人 (C1, C2): nobody in that of the own proposal or of a text that they had a part in,
// nobody of a unit that answers for itself, and another at each stage.
import type { Policy } from '#contracts/policy.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { Context } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import { notOnesOwn, ownTo, type Proposal, type Stage, stageOf } from './proposal-state.ts'
import { ofThisRound } from './review-state.ts'

/** Who has judged the present text at another stage than this: an opinion of the panel is a part in its stage too. */
function tookPart(state: Proposal, stage: Stage | undefined): string[] {
  const concluded = ofThisRound(state, state.reviews).filter((one) => one.stage !== stage)
  const advised = stage === 'second' ? [] : ofThisRound(state, state.opinions)
  return [...concluded, ...advised].map((one) => one.reviewer)
}

/**
 * C2: who does not judge it besides those whose own it is: mentors, whose advice is in the text, also when cultivation has
 * ended (A18), seconders, who have said beforehand what they think of it (B7), who recorded it for its lead (B13), and all
 * of these of what it has taken in (C9).
 */
const advocatesOf = ({ mentored, seconders, recorded, merged }: Proposal): string[] => [
  ...mentored,
  ...seconders.map(({ id }) => id),
  ...(recorded === undefined ? [] : [recorded.id]),
  ...merged.flatMap(({ excluded = [] }) => excluded),
]

/** Whoever does not judge it, at whatever stage. */
export const neverReviewing = (state: Proposal): string[] => [
  ...new Set([...ownTo(state), ...advocatesOf(state)]),
]

/** Units whose people do not judge it (C7): what they are asked about the present text, or ever answered, they say as a unit. */
export function unitsSpeaking(state: Proposal): string[] {
  const asked = state.unitOpinions.filter(
    ({ round, answer }) => round === state.round || answer !== undefined,
  )
  return [...new Set(asked.map(({ unit }) => unit))]
}

const speaksForUnit = (state: Proposal, actor: Actor): boolean =>
  actor.kind === 'person' && actor.unit !== undefined && unitsSpeaking(state).includes(actor.unit)

/** C1 菏泽 三审: 不同的人. Who has sent it back may judge at that stage again when its proposer stands by the text. */
export function reviewer(state: Proposal, actor: Actor, { policy }: Context): Refusal | undefined {
  const own = notOnesOwn(state, actor)
  if (own !== undefined) return own
  if (actor.kind === 'person' && advocatesOf(state).includes(actor.id))
    return refuse(problems.hasPartInText, { source: 'C2' })
  if (speaksForUnit(state, actor)) return refuse(problems.unitIsAsked, { source: 'C2' })
  const before = actor.kind === 'person' && tookPart(state, stageOf(state.status)).includes(actor.id)
  return policy.reviewersDistinct && before
    ? refuse(problems.reviewerRepeated, { source: 'policy: reviewersDistinct' })
    : undefined
}

/** Who may not judge something in a panel: these persons, and whoever sits there for these units. */
export interface Barred {
  readonly persons: readonly string[]
  readonly units: readonly string[]
}

/** Whom a panel's judging of it is kept from, before the level's own rule: as a row of a view keeps it. */
export interface KeptFromPanel {
  /** Its own people, and who had a part in it. */
  readonly never: readonly string[]
  /** Who has judged the present text at another stage. */
  readonly judgedElsewhere: readonly string[]
  /** What they are asked about it, or were, they say as a unit. */
  readonly units: readonly string[]
}

export const keptFromPanel = (state: Proposal): KeptFromPanel => ({
  never: neverReviewing(state),
  judgedElsewhere: [...new Set(tookPart(state, 'second'))],
  units: unitsSpeaking(state),
})

/** By the level's rule on how many stages one person may judge. */
export const barredBy = (
  { never, judgedElsewhere, units }: KeptFromPanel,
  { reviewersDistinct }: Pick<Policy, 'reviewersDistinct'>,
): Barred => ({ persons: reviewersDistinct ? [...never, ...judgedElsewhere] : never, units })

/** Its own people, who had a part in it, who has judged it at another stage, and guests of units that are asked. */
export const barredFromPanel = (state: Proposal, policy: Pick<Policy, 'reviewersDistinct'>): Barred =>
  barredBy(keptFromPanel(state), policy)

/** Who has judged the present text, in whatever way: they answer for no unit any more (C7). */
export const hasJudged = (state: Proposal, person: string): boolean =>
  [...ofThisRound(state, state.reviews), ...ofThisRound(state, state.opinions)].some(
    ({ reviewer }) => reviewer === person,
  )
