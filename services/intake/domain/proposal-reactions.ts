// How a proposal takes the facts of others. Apart from `proposal.ts`, so that only the inbox carries it.
import type { Reactions } from '#kernel/aggregate.ts'
import type { ProposalFact } from './proposal.ts'
import { conversionReactions } from './proposal-conversion.ts'
import { handlingReactions } from './proposal-handling.ts'
import { jointDraftReactions } from './proposal-joint-draft.ts'
import { mergingReactions } from './proposal-merging.ts'
import { requestReactions } from './proposal-requests.ts'
import { reviewReactions } from './proposal-review.ts'
import { screeningReactions } from './proposal-screening.ts'
import { selectionReactions } from './proposal-selection.ts'
import type { Proposal } from './proposal-state.ts'

export const proposalReactions: Reactions<Proposal, ProposalFact> = {
  ...jointDraftReactions,
  ...reviewReactions,
  ...requestReactions,
  ...mergingReactions,
  ...conversionReactions,
  ...handlingReactions,
  ...selectionReactions,
  ...screeningReactions,
}
