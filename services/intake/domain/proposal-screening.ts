// Screening 涉密筛查 at any moment (C13): what is open with the proposer or with a merge group ends when a proposal is found to
// be secret, and what it was merged into is secret with it. After acceptance the other services hear of it and stop.
import type { BodyOf } from '#contracts/api/index.ts'
import type { reviewApi } from '#contracts/api/review.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { Role } from '#contracts/roles.ts'
import type { ProposalStatus } from '#contracts/terms.ts'
import type { Act, Acts, Reactions } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import { joiningEnds, type RequestFact } from './proposal-requests.ts'
import { inReview, restriction, type SecrecyFact } from './proposal-secrecy.ts'
import { notOnesOwn, type Proposal } from './proposal-state.ts'
import { endings } from './review-state.ts'

/** To its proposers, and to nobody else. */
const endsAsSecret = '本件经筛查涉密，须限定知悉范围'
/** The others read it too. */
const endsForAll = '有一件现在不能列入'

/** Not while it is accepting: its number is on the way, and no case has begun that could hear of it. */
const screened: readonly ProposalStatus[] = [
  ...inReview,
  'awaiting-answer',
  'drafting',
  'co-signing',
  // Lists, figures and searches name it after its end, too.
  ...endings,
]

/** What was never filed is before nobody. */
function screener(state: Proposal, actor: Actor): Refusal | undefined {
  const own = notOnesOwn(state, actor)
  if (own !== undefined || state.round > 0) return own
  return refuse(problems.stateWrong, { allowed: { now: state.status, states: inReview } })
}

const ofAccepted = ({ status }: Proposal): { accepted?: true } =>
  status === 'accepted' ? { accepted: true } : {}

/** 联 under way: the text is with its lead, and neither filed nor withdrawn. */
const isJoining = ({ status, joining }: Proposal): boolean =>
  joining !== undefined && (status === 'drafting' || status === 'co-signing')

/**
 * What is open ends. A request to withdraw stays: that is how what is secret may end. A return stays as well, by which what
 * is secret may be taken out of the text; nobody joins one that is secret.
 */
function openEnds(state: Proposal): (RequestFact | SecrecyFact)[] {
  const { request } = state
  if (isJoining(state))
    return [
      { type: 'proposal.stood-by', data: { reason: endsAsSecret, automatic: true } },
      ...joiningEnds(state, endsForAll),
    ]
  if (request === undefined || request.kind === 'withdraw') return []
  const { kind, group, answer } = request
  const told: RequestFact[] =
    group === undefined ? [] : [{ type: 'merge-answer.given', data: { group, answer: 'impossible' } }]
  // Who has agreed waits for the group, which may have settled already: it alone can let go.
  if (answer === 'agreed') return told
  return [{ type: 'request.released', data: { kind, reason: endsAsSecret } }, ...told]
}

const foundSecret = (state: Proposal, to: readonly Role[], own: string): (RequestFact | SecrecyFact)[] => [
  ...openEnds(state),
  ...restriction(
    state,
    {
      type: 'proposal.restricted',
      // C9: what was merged has no review of its own any more.
      data: { to, ...ofAccepted(state), ...(state.mergedInto === undefined ? {} : { withMain: true }) },
    },
    own,
  ),
]

/** With its own id, and in how many places the scan finds a mark of secrecy. */
type Screening = BodyOf<(typeof reviewApi)['screen']> & {
  readonly own: string
  readonly secretPlaces?: number
}

const screen: Act<Proposal, Screening, RequestFact | SecrecyFact> = {
  from: screened,
  who: screener,
  decide(state, { secrecy, remark, own, secretPlaces: places = 0 }, { policy }) {
    const { restricted, mergedInto } = state
    // Where the scan finds a mark, the remark says why it is none.
    const answered = secrecy === 'clear' && places > 0 ? { answered: { places, why: remark } } : {}
    const finding: SecrecyFact = { type: 'secrecy.screened', data: { secrecy, remark, ...answered } }
    if (secrecy === 'secret')
      return restricted === undefined ? [finding, ...foundSecret(state, policy.clearedRoles, own)] : [finding]
    if (restricted === undefined) return [finding]
    // It is one matter: whether it is secret is said of the whole.
    if (mergedInto !== undefined)
      return refuse(problems.screenMain, { source: 'C9', allowed: { main: mergedInto.id } })
    return [
      finding,
      ...restriction(state, { type: 'proposal.unrestricted', data: { remark, ...ofAccepted(state) } }, own),
    ]
  },
}

/** What was merged into one that is secret is the same matter, and the other way round. */
export const screeningReactions: Reactions<Proposal, RequestFact | SecrecyFact> = {
  'secrecy.told-merged': (state, { secret, to }) => {
    if (secret === (state.restricted !== undefined)) return []
    return restriction(
      state,
      secret
        ? { type: 'proposal.restricted', data: { to, withMain: true } }
        : { type: 'proposal.unrestricted', data: { remark: '并入的主案复核后不涉密' } },
    )
  },
  'secrecy.told-main': (state, { to }, { subject }) => {
    if (state.restricted !== undefined) return []
    return state.status === 'accepting' ? { park: 'number.assigned' } : foundSecret(state, to, subject)
  },
  // 联: one of the others cannot be in it any more; what is filed already is one matter with it.
  'merge.called-off': (state, { group, reason }) =>
    isJoining(state) && state.joining?.group === group
      ? [{ type: 'proposal.stood-by', data: { reason, automatic: true } }, ...joiningEnds(state, reason)]
      : [],
}

export const screeningActs: Acts<Proposal, RequestFact | SecrecyFact> = { 'proposal.screen': screen }
