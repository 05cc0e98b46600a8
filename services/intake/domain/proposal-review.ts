// Review 审查: three stages by different people, and the number that ends the accepting.
import type { BodyOf } from '#contracts/api/index.ts'
import type { intakeApi } from '#contracts/api/intake.ts'
import { sessionKey } from '#contracts/level.ts'
import { type Refusal, refuse } from '#contracts/problems.ts'
import type { ProposalStatus } from '#contracts/terms.ts'
import type { Act, Acts, Context, Reactions } from '#kernel/aggregate.ts'
import type { Actor, FactMeta } from '#kernel/decision.ts'
import { type Evolves, type Proposal, partiesOf, type Review, type Stage } from './proposal-state.ts'

export type ReviewFact =
  | { type: 'review.passed'; data: { stage: Stage; remark: string } }
  | { type: 'proposal.returned'; data: { stage: Stage; remark: string } }
  | { type: 'proposal.accepting'; data: { session: string; remark: string } }
  | { type: 'proposal.accepted'; data: { session: string; number: number } }
  | { type: 'proposal.not-accepted'; data: { reasons: string[]; explanation: string } }

const nextStage: Record<Stage, ProposalStatus> = {
  first: 'second-review',
  second: 'final-review',
  final: 'accepting',
}

function reviewed(
  { round, reviews }: Proposal,
  { at, actor }: FactMeta,
  review: Pick<Review, 'stage' | 'outcome' | 'remark'>,
): readonly Review[] {
  const { id: reviewer = '', name: by = '' } = actor.kind === 'person' ? actor : {}
  return [...reviews, { round, ...review, reviewer, by, at }]
}

export const reviewEvolves: Evolves<ReviewFact> = {
  'review.passed': (state, { stage, remark }, meta) => ({
    ...state,
    status: nextStage[stage],
    reviews: reviewed(state, meta, { stage, outcome: 'pass', remark }),
  }),
  'proposal.returned': (state, { stage, remark }, meta) => ({
    ...state,
    status: state.invitations.length > 0 ? 'co-signing' : 'drafting',
    reviews: reviewed(state, meta, { stage, outcome: 'return', remark }),
  }),
  'proposal.accepting': (state, { session, remark }, meta) => ({
    ...state,
    status: 'accepting',
    session,
    reviews: reviewed(state, meta, { stage: 'final', outcome: 'accept', remark }),
  }),
  'proposal.accepted': (state, { session, number }) => ({ ...state, status: 'accepted', number, session }),
  'proposal.not-accepted': (state, refusal, meta) => ({
    ...state,
    status: 'not-accepted',
    refusal,
    reviews: reviewed(state, meta, { stage: 'final', outcome: 'not-accept', remark: refusal.explanation }),
  }),
}

/** C1 菏泽 三审: 不同的人; nobody reviews the own proposal (C2 渝北). */
function reviewer(state: Proposal, actor: Actor, { policy }: Context): Refusal | undefined {
  const id = actor.kind === 'person' ? actor.id : ''
  if (partiesOf(state).persons.includes(id)) return refuse('own-proposal', { source: 'C2' })
  const reviewedBefore = state.reviews.some((one) => one.round === state.round && one.reviewer === id)
  return policy.reviewersDistinct && reviewedBefore
    ? refuse('reviewer-repeated', { source: 'policy: reviewersDistinct' })
    : undefined
}

type Body<Name extends keyof typeof intakeApi> = BodyOf<(typeof intakeApi)[Name]>

const passOrReturn = (
  stage: 'first' | 'second',
  from: ProposalStatus,
): Act<Proposal, Body<'firstReview'>, ReviewFact> => ({
  from: [from],
  who: reviewer,
  decide: (_state, { outcome, remark }) => [
    { type: outcome === 'pass' ? 'review.passed' : 'proposal.returned', data: { stage, remark } },
  ],
})

const finalReview: Act<Proposal, Body<'finalReview'>, ReviewFact> = {
  from: ['final-review'],
  who: reviewer,
  decide(_state, body, { policy, level }) {
    if (body.outcome === 'return') {
      return [{ type: 'proposal.returned', data: { stage: 'final', remark: body.remark } }]
    }
    if (body.outcome === 'accept') {
      return [
        { type: 'proposal.accepting', data: { session: sessionKey(level.session), remark: body.remark } },
      ]
    }
    const codes = policy.notAcceptedReasons.map(({ code }) => code)
    if (body.reasons.some((code) => !codes.includes(code))) {
      return refuse('reason-unknown', { source: 'policy: notAcceptedReasons', allowed: { codes } })
    }
    const { reasons, explanation } = body
    return [{ type: 'proposal.not-accepted', data: { reasons, explanation } }]
  },
}

export const reviewActs: Acts<Proposal, ReviewFact> = {
  'proposal.first-review': passOrReturn('first', 'filed'),
  'proposal.second-review': passOrReturn('second', 'second-review'),
  'proposal.final-review': finalReview,
}

/** The register's answer ends the accepting. */
export const reviewReactions: Reactions<Proposal, ReviewFact> = {
  'number.assigned': (state, data) =>
    state.status === 'accepting' ? [{ type: 'proposal.accepted', data }] : [],
}
