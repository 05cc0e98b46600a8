// A collective's way to its proposal 集体提案产生办法: discussed, then endorsed by seal or signature as its form asks.
import type { DiscussionBody, EndorseBody } from '#contracts/api/drafting.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { EndorsementRule } from '#contracts/terms.ts'
import type { Act, Acts, Context } from '#kernel/aggregate.ts'
import { notHeldYet } from './held-on.ts'
import { type Evolves, leadOnly, noted, type Proposal } from './proposal-state.ts'

export type EndorsementFact =
  | { type: 'discussion.recorded'; data: DiscussionBody }
  | { type: 'proposal.endorsed'; data: EndorseBody }

export const endorsementEvolves: Evolves<EndorsementFact> = {
  'discussion.recorded': (state, data, meta) => ({
    ...state,
    discussions: [...state.discussions, { ...data, ...noted(meta) }],
  }),
  'proposal.endorsed': (state, data, meta) => ({ ...state, endorsement: { ...data, ...noted(meta) } }),
}

/** The proposal as one that nobody has endorsed: its text has changed. */
export function withoutEndorsement({ endorsement: _, ...state }: Proposal): Proposal {
  return state
}

/** B1: who must sign or seal for this collective. A collective without a form is held to the strictest. */
export function endorsementRuleOf(
  { content }: Proposal,
  { collectiveEndorsement }: Context['policy'],
): EndorsementRule {
  return collectiveEndorsement[content.collectiveForm ?? 'party']
}

/** Why a collective's proposal may not be filed yet. */
export function endorsementProblem(state: Proposal, { policy }: Context): Refusal | undefined {
  if (state.content.kind !== 'collective') return undefined
  const discussed = discussionProblem(state, policy)
  if (discussed !== undefined) return discussed
  const { collective } = state.content
  if (collective !== undefined && state.endorsement !== undefined) return undefined
  const needs = endorsementRuleOf(state, policy)
  return refuse(problems.collectiveIncomplete, {
    source: 'policy: collectiveEndorsement',
    allowed: { needs },
  })
}

/** B3 渝北: 组织相关委员交流讨论、协商修改、集体把关, before the seal is put. */
function discussionProblem(
  { discussions }: Proposal,
  { collectiveDiscussions: least }: Context['policy'],
): Refusal | undefined {
  if (discussions.length >= least) return undefined
  return refuse(problems.discussionMissing, { source: 'policy: collectiveDiscussions', allowed: { least } })
}

function collectiveOnly({ content }: Proposal): Refusal | undefined {
  return content.kind === 'collective' ? undefined : refuse(problems.collectiveOnly)
}

const recordDiscussion: Act<Proposal, DiscussionBody, EndorsementFact> = {
  from: ['drafting'],
  who: (state, actor) => leadOnly(state, actor) ?? collectiveOnly(state),
  decide: (_state, body, context) =>
    notHeldYet(body.date, context) ?? [{ type: 'discussion.recorded', data: body }],
}

const endorse: Act<Proposal, EndorseBody, EndorsementFact> = {
  from: ['drafting'],
  who: (state, actor) => leadOnly(state, actor) ?? collectiveOnly(state),
  decide(state, body, { policy }) {
    const discussed = discussionProblem(state, policy)
    if (discussed !== undefined) return discussed
    const needs = endorsementRuleOf(state, policy)
    const source = 'policy: collectiveEndorsement'
    if (needs === 'seal' && body.seal === undefined)
      return refuse(problems.sealMissing, { source, allowed: { needs } })
    if (needs !== 'seal' && body.signatories.length === 0)
      return refuse(problems.signatoryMissing, { source, allowed: { needs } })
    return [{ type: 'proposal.endorsed', data: body }]
  },
}

export const endorsementActs: Acts<Proposal, EndorsementFact> = {
  'proposal.record-discussion': recordDiscussion,
  'proposal.endorse': endorse,
}
