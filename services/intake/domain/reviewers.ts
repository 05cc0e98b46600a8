// Who takes part in a review 三审须由不同的人 (C1, C2): nobody in that of the own proposal or of a text that they had a part in,
// and another at each stage.
import type { Policy } from '#contracts/policy.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { Context } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import { notOnesOwn, type Proposal, partiesOf, type Stage, stageOf } from './proposal-state.ts'
import { ofThisRound } from './review-state.ts'

/** Who has judged the present text at another stage than this: an opinion of the panel is a part in its stage too. */
function tookPart(state: Proposal, stage: Stage | undefined): string[] {
  const concluded = ofThisRound(state, state.reviews).filter((one) => one.stage !== stage)
  const advised = stage === 'second' ? [] : ofThisRound(state, state.opinions)
  return [...concluded, ...advised].map((one) => one.reviewer)
}

/**
 * C2: who does not judge it besides its parties: mentors, whose advice is in the text, also when cultivation has ended
 * (A18), and seconders, who have said beforehand what they think of it (B7).
 */
const advocatesOf = ({ mentored, seconders }: Proposal): string[] => [
  ...mentored,
  ...seconders.map(({ id }) => id),
]

/** Whoever does not judge it, at whatever stage. */
export const neverReviewing = (state: Proposal): string[] => [
  ...partiesOf(state).persons,
  ...advocatesOf(state),
]

/** C1 菏泽 三审: 不同的人. Who has sent it back may judge at that stage again when its proposer stands by the text. */
export function reviewer(state: Proposal, actor: Actor, { policy }: Context): Refusal | undefined {
  const own = notOnesOwn(state, actor)
  if (own !== undefined) return own
  if (actor.kind === 'person' && advocatesOf(state).includes(actor.id))
    return refuse(problems.hasPartInText, { source: 'C2' })
  const before = actor.kind === 'person' && tookPart(state, stageOf(state.status)).includes(actor.id)
  return policy.reviewersDistinct && before
    ? refuse(problems.reviewerRepeated, { source: 'policy: reviewersDistinct' })
    : undefined
}

/** Who may not judge it in a panel: its own people, who had a part in it, and who has judged it at another stage. */
export function barredFromPanel(state: Proposal, { reviewersDistinct }: Policy): string[] {
  const never = neverReviewing(state)
  return reviewersDistinct ? [...never, ...tookPart(state, 'second')] : never
}
