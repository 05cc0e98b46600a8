// Who reads a proposal, apart from what else people see of it: the function for attachments needs no more.

import type { Role } from '#contracts/roles.ts'
import type { Parties } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import type { Resource } from '#kernel/http/resource.ts'
import type { ProposalFact } from './domain/proposal.ts'
import { isClosedTo } from './domain/proposal-secrecy.ts'
import { actorsOf, asFiled, isCultivated, type Proposal, readersOf } from './domain/proposal-state.ts'
import { anyPanel, panelOf } from './domain/review-state.ts'

/** Who takes part in the review by their unit or by their seat in the panel. */
function reviewedBy(state: Proposal): Pick<Parties, 'units' | 'panels'> {
  return {
    units: state.unitOpinions.map(({ unit }) => unit),
    panels: [(panelOf(state) ?? anyPanel).id],
  }
}

export const proposalReading = {
  parties: (state) => ({ ...actorsOf(state), ...reviewedBy(state) }),
  readers: (state) => ({ ...readersOf(state), ...reviewedBy(state) }),
  closedTo: isClosedTo,
  // A draft is its author's and those asked to sign it, until it is filed for the first time or put into cultivation.
  toOffices: (state, office) => state.round > 0 || (office === 'committee' && isCultivated(state)),
} satisfies Pick<Resource<Proposal, ProposalFact>, 'parties' | 'readers' | 'closedTo' | 'toOffices'>

/**
 * The text as somebody reads it: who is named in it, as it is being written; offices, panels and units as it was filed
 * last, whatever its author has changed since. The committee works along on what is in cultivation (A18).
 */
export function readBy(state: Proposal, actor: Actor): Proposal {
  if (actor.kind !== 'person' || state.round === 0) return state
  const { status } = state
  const isWorkedOn = isCultivated(state) && (status === 'drafting' || status === 'co-signing')
  const along = readersOf(state).persons.includes(actor.id) || (isWorkedOn && actor.role === 'committee')
  return along ? state : asFiled(state)
}

const units: readonly Role[] = ['unit-handler', 'unit-leader']

/** Who fetches its files: its readers, and the units once it is accepted, since any of them may come to handle it. */
export const fileReading = {
  ...proposalReading,
  toOffices: (state, office) =>
    units.includes(office) ? state.status === 'accepted' : proposalReading.toOffices(state, office),
} satisfies typeof proposalReading
