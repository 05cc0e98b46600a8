// A proposal that takes up what the public said, as everybody may know of it: nothing before it is accepted, and its
// title and its proposers only where they agree to publication.

import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import { publicNames } from '#contracts/shapes.ts'
import { covers } from '#kernel/http/principal.ts'
import type { HttpPorts } from '#kernel/http/resource.ts'
import type { Request } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import type { Adoption } from '../domain/clue.ts'
import { proposal } from '../domain/proposal.ts'
import { type Proposal, partiesOf, proposersOf } from '../domain/proposal-state.ts'

function adoptionOf(id: string, state: Proposal): Adoption {
  const { consentPublic, title } = state.content
  return {
    kind: 'proposal',
    id,
    proposers: consentPublic ? publicNames(proposersOf(state)) : [],
    ...(consentPublic ? { title } : {}),
  }
}

/**
 * The proposal that is named, once it is accepted: before, it is between its proposers and the review. Who acts for themselves alone may
 * name their own only.
 */
export function chosenProposal({ records }: Pick<HttpPorts, 'records'>) {
  return async <Body extends { proposal: string }>({
    body,
    principal,
    capacities,
  }: Pick<Request<never>, 'principal' | 'capacities'> & { body: Body }) => {
    const { seq, state } = await load(records, proposal, body.proposal)
    if (seq === 0 || state.round === 0) return refuse(problems.proposalUnknown)
    const parties = partiesOf(state)
    if (!capacities.some((capacity) => covers(principal, capacity, parties))) return refuse(problems.notYours)
    if (state.status !== 'accepted') return refuse(problems.notAcceptedYet)
    return { body: { ...body, adoption: adoptionOf(body.proposal, state) } }
  }
}
