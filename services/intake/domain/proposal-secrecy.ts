// Secrecy 涉密筛查 (C13): what a reviewer attests, and the restriction that follows. A restricted proposal is closed to all
// but its parties and the roles that are cleared, goes to no panel and no unit, and is never accepted here.
import type { BodyOf } from '#contracts/api/index.ts'
import type { reviewApi } from '#contracts/api/review.ts'
import type { Role } from '#contracts/roles.ts'
import type { ProposalStatus, Secrecy } from '#contracts/terms.ts'
import type { Act, Acts, Context } from '#kernel/aggregate.ts'
import { type Evolves, notOnesOwn, type Proposal, partiesOf, type Stage } from './proposal-state.ts'
import { ofThisRound } from './review-state.ts'

export type SecrecyFact =
  | { type: 'secrecy.screened'; data: { secrecy: Secrecy; remark: string } }
  | { type: 'proposal.restricted'; data: { to: readonly Role[] } }
  | { type: 'proposal.unrestricted'; data: { remark: string } }

/** Past the panel, whose people are not cleared. */
const statusWhenRestricted: ProposalStatus = 'final-review'

/** Where review goes on when nothing is secret after all. */
function statusWhenCleared(state: Proposal): ProposalStatus {
  const passed = (stage: Stage) =>
    ofThisRound(state, state.reviews).some((one) => one.stage === stage && one.outcome === 'pass')
  if (!passed('first')) return 'filed'
  return passed('second') ? 'final-review' : 'second-review'
}

const inReview: readonly ProposalStatus[] = ['filed', 'second-review', 'final-review']

export const secrecyEvolves: Evolves<SecrecyFact> = {
  'secrecy.screened': (state, { secrecy }, { actor, at }) => ({
    ...state,
    screening: { secrecy, by: actor.kind === 'person' ? actor.name : '', at },
  }),
  'proposal.restricted': (state, restricted) => ({
    ...state,
    restricted,
    onceRestricted: true,
    status: statusWhenRestricted,
  }),
  'proposal.unrestricted': ({ restricted: _, ...state }) => ({
    ...state,
    status: inReview.includes(state.status) ? statusWhenCleared(state) : state.status,
  }),
}

/** Whether a restricted proposal is closed to somebody: its own parties know it anyway. */
export function isClosedTo(state: Proposal, { actor }: Context): boolean {
  if (state.restricted === undefined) return false
  if (actor.kind !== 'person') return true
  return !state.restricted.to.includes(actor.role) && !partiesOf(state).persons.includes(actor.id)
}

/** What those call it who are told only that there is a proposal: its proposer does not agree to publication. */
export const unconsentedTitle = '(提案者不同意公开)'

/** What lists that others read call it. */
export const listedTitle = ({ content, restricted }: Proposal): string =>
  restricted === undefined ? content.title : '(涉密,限定知悉)'

const screen: Act<Proposal, BodyOf<(typeof reviewApi)['screen']>, SecrecyFact> = {
  from: inReview,
  who: notOnesOwn,
  decide(state, { secrecy, remark }, { policy }) {
    const before = state.restricted !== undefined
    const changes: SecrecyFact[] =
      secrecy === 'secret'
        ? [{ type: 'proposal.restricted', data: { to: policy.clearedRoles } }]
        : [{ type: 'proposal.unrestricted', data: { remark } }]
    return [
      { type: 'secrecy.screened', data: { secrecy, remark } },
      ...(before === (secrecy === 'secret') ? [] : changes),
    ]
  },
}

export const secrecyActs: Acts<Proposal, SecrecyFact> = { 'proposal.screen': screen }
