// What people may do with a proposal, act by act. Apart from `proposal.ts`, so that who only reads one carries none of it.
import type { Acts } from '#kernel/aggregate.ts'
import type { ProposalFact } from './proposal.ts'
import { consultingActs } from './proposal-consulting.ts'
import { cultivationActs } from './proposal-cultivation.ts'
import { draftingActs } from './proposal-drafting.ts'
import { editingActs } from './proposal-editing.ts'
import { endorsementActs } from './proposal-endorsement.ts'
import { forwardingActs } from './proposal-forwarding.ts'
import { inTimeForRevision, notForOthers, requestActs } from './proposal-requests.ts'
import { reviewActs } from './proposal-review.ts'
import { screeningActs } from './proposal-screening.ts'
import { secondingActs } from './proposal-seconding.ts'
import { signingActs } from './proposal-signing.ts'
import type { Proposal } from './proposal-state.ts'

/** 退改 leaves time for a revision, and what others were merged into is not withdrawn by its lead alone. */
const draftingActsInTime: Acts<Proposal, ProposalFact> = Object.fromEntries(
  Object.entries(draftingActs).map(([action, one]) => [
    action,
    action === 'proposal.withdraw'
      ? notForOthers(one)
      : ['proposal.revise', 'proposal.file'].includes(action)
        ? inTimeForRevision(one)
        : one,
  ]),
)

export const proposalActs: Acts<Proposal, ProposalFact> = {
  ...draftingActsInTime,
  ...cultivationActs,
  ...endorsementActs,
  ...signingActs,
  ...secondingActs,
  ...reviewActs,
  ...consultingActs,
  ...editingActs,
  ...screeningActs,
  ...requestActs,
  ...forwardingActs,
}
