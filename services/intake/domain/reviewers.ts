// Who takes part in a review 三审须由不同的人 (C1, C2): nobody in that of the own proposal, and another at each stage.
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

/** C1 菏泽 三审: 不同的人. Who has sent it back may judge at that stage again when its proposer stands by the text. */
export function reviewer(state: Proposal, actor: Actor, { policy }: Context): Refusal | undefined {
  const own = notOnesOwn(state, actor)
  if (own !== undefined) return own
  const before = actor.kind === 'person' && tookPart(state, stageOf(state.status)).includes(actor.id)
  return policy.reviewersDistinct && before
    ? refuse(problems.reviewerRepeated, { source: 'policy: reviewersDistinct' })
    : undefined
}

/** Who may not judge it in a panel: its own people, and who has judged it at another stage. */
export function barredFromPanel(state: Proposal, { reviewersDistinct }: Policy): string[] {
  const { persons } = partiesOf(state)
  return reviewersDistinct ? [...persons, ...tookPart(state, 'second')] : [...persons]
}
