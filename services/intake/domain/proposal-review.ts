// Review 审查: three stages by different people, the classification and the panel the first gives, and the number that ends
// the accepting. What is asked and said before a decision is in proposal-consulting.ts.
import type { BodyOf } from '#contracts/api/index.ts'
import type { reviewApi } from '#contracts/api/review.ts'
import { sessionKey } from '#contracts/level.ts'
import type { Policy } from '#contracts/policy.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, type Refusal, refuse } from '#contracts/refusal.ts'
import type { ProposalStatus, Secrecy } from '#contracts/terms.ts'
import type { Act, Acts, Reactions } from '#kernel/aggregate.ts'
import type { FactMeta } from '#kernel/decision.ts'
import { type AcceptanceTold, acceptanceTold } from './proposal-acceptance.ts'
import {
  consultationBy,
  consultationMissing,
  opinionsMissing,
  unitOpinionsAwaited,
} from './proposal-consulting.ts'
import { becameBrief, type ForwardingFact } from './proposal-forwarding.ts'
import { type OriginFact, takenUp } from './proposal-origins.ts'
import { restriction, type SecrecyFact, secrecyEvolves } from './proposal-secrecy.ts'
import {
  type Evolves,
  notOnesOwn,
  type Proposal,
  type Review,
  type Stage,
  sentBack,
} from './proposal-state.ts'
import { cite, type Reason, used } from './reason-table.ts'
import {
  anyPanel,
  type Category,
  type ConsultationWanted,
  categoriesOf,
  type NotAccepted,
  panelOf,
  type RoutedTo,
  type ScanAnswered,
} from './review-state.ts'
import { reviewer } from './reviewers.ts'

/** What the first review says besides passing. */
interface FirstPass {
  readonly category: Category
  readonly panel: RoutedTo
  readonly secrecy: Secrecy
  /** Where the scan found a mark of secrecy, and who attests found none. */
  readonly answered?: ScanAnswered
}

type Passed = { stage: Stage; remark: string; consultationWanted?: ConsultationWanted } & Partial<FirstPass>

/** 退改: with the reasons of the table, unless it goes back to be joined with others. */
interface Returning extends Pick<Review, 'stage' | 'remark' | 'reasons' | 'texts'> {}

export type ReviewFact =
  | { type: 'review.passed'; data: Passed }
  | { type: 'proposal.classified'; data: { category: Category; panel: RoutedTo } }
  | { type: 'proposal.returned'; data: Returning }
  | { type: 'proposal.accepting'; data: { session: string; remark: string } }
  | { type: 'proposal.accepted'; data: { session: string; number: number } }
  | { type: 'proposal.not-accepted'; data: NotAccepted }
  | { type: 'reasons.used'; data: { codes: readonly string[] } }
  | Extract<ForwardingFact, { type: 'proposal.became-brief' }>

const nextStage: Record<Stage, ProposalStatus> = {
  first: 'second-review',
  second: 'final-review',
  final: 'accepting',
}

function reviewed(
  { round, reviews }: Proposal,
  { at, actor }: FactMeta,
  review: Omit<Review, 'round' | 'reviewer' | 'by' | 'at'>,
): readonly Review[] {
  const { id: reviewer = '', name: by = '' } = actor.kind === 'person' ? actor : {}
  return [...reviews, { round, ...review, reviewer, by, at }]
}

/** With its class, and at the panel: the last of those it was routed to. */
function classified(state: Proposal, { category, panel }: Partial<FirstPass>): Proposal {
  return {
    ...state,
    ...(category === undefined ? {} : { category }),
    ...(panel === undefined || panel.id === panelOf(state)?.id ? {} : { panels: [...state.panels, panel] }),
  }
}

export const reviewEvolves: Evolves<Exclude<ReviewFact, { type: 'proposal.became-brief' }>> = {
  'review.passed': (state, { stage, remark, secrecy, answered, consultationWanted, ...first }, meta) => {
    const { consultationWanted: _, ...before } = state
    const passed: Proposal = {
      ...classified(before, first),
      ...(consultationWanted === undefined ? {} : { consultationWanted }),
      // C13: what is secret passes the panel by; that is attested with the first review, each time anew.
      status: nextStage[stage],
      reviews: reviewed(state, meta, { stage, outcome: 'pass', remark }),
    }
    return secrecy === undefined
      ? passed
      : secrecyEvolves['secrecy.screened'](
          passed,
          { secrecy, remark, ...(answered === undefined ? {} : { answered }) },
          meta,
        )
  },
  'proposal.classified': (state, data) => classified(state, data),
  'proposal.returned': (state, returning, meta) => ({
    ...sentBack(state),
    status: state.invitations.length > 0 ? 'co-signing' : 'drafting',
    reviews: reviewed(state, meta, { ...returning, outcome: 'return' }),
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
  'reasons.used': (state) => state,
}

type Body<Name extends keyof typeof reviewApi> = BodyOf<(typeof reviewApi)[Name]>

/**
 * With the panel that was looked up (the one named, the one that takes the class, or none), and in how many places the
 * scan finds a mark of secrecy.
 */
type Routed<B> = B & { readonly routed?: RoutedTo; readonly secretPlaces?: number }

/** C10: the category, if one is given, is of the level's scheme and of this class. */
function categoryOf(
  { class: national, category }: { class: Category['class']; category?: string },
  policy: Policy,
): Category | Refusal {
  if (category === undefined) return { class: national }
  const codes = categoriesOf(policy, [national])
  return codes.includes(category)
    ? { class: national, category }
    : refuse(problems.categoryUnknown, { source: 'policy: categoryScheme', allowed: { codes } })
}

/** With the level's table of reasons. */
type Citing<B> = B & { readonly table: readonly Reason[] }

/** 改 (C4, C5): never without a reason of the table for it. */
function returned(
  stage: Stage,
  { reasons, remark, table }: Citing<{ reasons: readonly string[]; remark: string }>,
): ReviewFact[] | Refusal {
  const cited = cite(table, reasons, 'revise')
  if (isRefusal(cited)) return cited
  return [...used(cited), { type: 'proposal.returned', data: { stage, remark, reasons, texts: cited.texts } }]
}

const firstReview: Act<Proposal, Citing<Routed<Body<'firstReview'>>>, ReviewFact | SecrecyFact> = {
  from: ['filed'],
  who: reviewer,
  decide(state, body, { policy }) {
    if (body.outcome === 'return') return returned('first', body)
    const { remark } = body
    const category = categoryOf(body, policy)
    if (isRefusal(category)) return category
    const { secrecy, routed: panel = anyPanel } = body
    const answered = scanAnswered(body)
    if (isRefusal(answered)) return answered
    return [
      {
        type: 'review.passed',
        data: { stage: 'first', remark, category, panel, secrecy, ...answered, ...consultationBy(policy) },
      },
      ...attested(state, secrecy, remark, policy),
    ]
  },
}

/**
 * C13: the scan decides nothing. Who attests 未发现涉密 where it found a mark says why it is none, which stays with the
 * attestation; so nobody attests past it unseen.
 */
function scanAnswered({
  secrecy,
  whyClear: why,
  secretPlaces: places = 0,
}: {
  readonly secrecy: Secrecy
  readonly whyClear?: string
  readonly secretPlaces?: number
}): { answered?: ScanAnswered } | Refusal {
  if (secrecy === 'secret' || places === 0) return {}
  return why === undefined
    ? refuse(problems.scanUnanswered, { source: 'C13', allowed: { places } })
    : { answered: { places, why } }
}

/** C13: what was flagged, returned and filed again is attested anew, either way. */
function attested(
  state: Proposal,
  secrecy: Secrecy,
  remark: string,
  { clearedRoles }: Policy,
): SecrecyFact[] {
  if (secrecy === 'secret')
    return restriction(state, { type: 'proposal.restricted', data: { to: clearedRoles } })
  return state.restricted === undefined
    ? []
    : restriction(state, { type: 'proposal.unrestricted', data: { remark } })
}

const classify: Act<Proposal, Routed<Body<'classify'>>, ReviewFact> = {
  from: ['second-review', 'final-review'],
  who: notOnesOwn,
  decide(state, body, { policy }) {
    const category = categoryOf(body, policy)
    if (isRefusal(category)) return category
    // Another panel only while one has it before it.
    const panel = state.status === 'second-review' ? (body.routed ?? anyPanel) : (panelOf(state) ?? anyPanel)
    return [{ type: 'proposal.classified', data: { category, panel } }]
  },
}

const secondReview: Act<Proposal, Citing<Body<'secondReview'>>, ReviewFact> = {
  from: ['second-review'],
  who: reviewer,
  decide(state, body, context) {
    if (body.outcome === 'return') return returned('second', body)
    const passed = { stage: 'second' as const, remark: body.remark, ...consultationBy(context.policy) }
    return opinionsMissing(state, context) ?? [{ type: 'review.passed', data: passed }]
  },
}

const finalReview: Act<Proposal, Citing<Body<'finalReview'>>, ReviewFact> = {
  from: ['final-review'],
  who: reviewer,
  decide(state, body, context) {
    if (body.outcome === 'return') return returned('final', body)
    const missing = consultationMissing(state, context)
    if (body.outcome === 'accept') {
      if (state.restricted !== undefined) return refuse(problems.secretNotAccepted, { source: 'C13' })
      const session = sessionKey(context.level.session)
      return (
        missing ??
        unitOpinionsAwaited(state, context) ?? [
          { type: 'proposal.accepting', data: { session, remark: body.remark } },
        ]
      )
    }
    const { reasons, explanation, forwardTo: to, forwardUnit: unit } = body
    // No unit is cleared, and neither is who a brief or a letter goes to.
    if (to !== 'none' && state.restricted !== undefined)
      return refuse(problems.secretKeptIn, { source: 'C13' })
    if (to === 'unit' && unit === undefined) return refuse(problems.targetMissing)
    const cited = cite(body.table, reasons, 'not-accept')
    if (isRefusal(cited)) return cited
    const forwarded = { to, ...(unit === undefined || to !== 'unit' ? {} : { unit }) }
    return (
      missing ?? [
        ...used(cited),
        { type: 'proposal.not-accepted', data: { reasons, texts: cited.texts, explanation, forwarded } },
        ...(to === 'brief' ? [becameBrief] : []),
      ]
    )
  },
}

export const reviewActs: Acts<Proposal, ReviewFact | SecrecyFact> = {
  'proposal.first-review': firstReview,
  'proposal.classify': classify,
  'proposal.second-review': secondReview,
  'proposal.final-review': finalReview,
}

/** The register's answer ends the accepting; from now on origins may know what came of them. */
export const reviewReactions: Reactions<Proposal, ReviewFact | OriginFact | AcceptanceTold> = {
  'number.assigned': (state, data, { subject }) =>
    state.status === 'accepting'
      ? [{ type: 'proposal.accepted', data }, ...takenUp(state), ...acceptanceTold(state, subject)]
      : [],
}
