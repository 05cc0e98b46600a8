// Since when a proposal has waited at its stage of review: what a queue is sorted by.
import type { Proposal, Stage } from './proposal-state.ts'
import { ofThisRound } from './review-state.ts'

export function waitingSince(state: Proposal): string | undefined {
  const passedAt = (stage: Stage) =>
    ofThisRound(state, state.reviews).findLast((one) => one.stage === stage && one.outcome === 'pass')?.at
  switch (state.status) {
    case 'filed':
      return state.lastFiledAt
    case 'second-review':
      return passedAt('first')
    case 'final-review':
      return passedAt('second') ?? passedAt('first') ?? state.lastFiledAt
    default:
      return undefined
  }
}
