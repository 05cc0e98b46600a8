// The proposal 提案: drafting → co-signing → filed → first, second, final review → accepting → accepted, or not
// accepted, or back to drafting by return. The numbers and windows it keeps are policy.
import type { BodyOf } from '#contracts/api/index.ts'
import type { DraftBody, intakeApi } from '#contracts/api/intake.ts'
import type { Proposer, PublicFactData } from '#contracts/facts.ts'
import { sessionKey } from '#contracts/level.ts'
import { type Refusal, refuse } from '#contracts/problems.ts'
import type { ProposalStatus } from '#contracts/terms.ts'
import type { Act, Acts, Aggregate, Context, Parties, Reactions } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'

export interface Content {
  readonly title: string
  readonly kind: DraftBody['kind']
  readonly collective?: string
  readonly decisionRecord?: string
  readonly situation: string
  readonly analysis: string
  readonly suggestions: readonly string[]
  readonly suggestedUnits: readonly string[]
  readonly consentPublic: boolean
  readonly consentReason?: string
}

export interface Invitation {
  readonly member: string
  readonly name: string
  readonly state: 'pending' | 'signed' | 'declined' | 'expired'
  readonly opinion?: string
}

export type Stage = 'first' | 'second' | 'final'

export interface Review {
  readonly round: number
  readonly stage: Stage
  readonly outcome: 'pass' | 'return' | 'accept' | 'not-accept'
  readonly remark: string
  readonly reviewer: string
  readonly by: string
  readonly at: string
}

export interface Proposal {
  readonly status: ProposalStatus
  readonly content: Content
  readonly lead: { readonly id: string; readonly name: string }
  readonly invitations: readonly Invitation[]
  /** The instant at which co-signing closes. */
  readonly signBy?: string
  /** Counts filings: a proposal that was returned is reviewed anew. */
  readonly round: number
  readonly plenary?: boolean
  readonly reviews: readonly Review[]
  readonly session?: string
  readonly number?: number
  readonly refusal?: { readonly reasons: readonly string[]; readonly explanation: string }
}

export type ProposalFact =
  | { type: 'proposal.drafted'; data: { content: Content; lead: Proposal['lead'] } }
  | { type: 'proposal.revised'; data: { content: Content; signBy?: string } }
  | { type: 'co-signers.invited'; data: { members: { member: string; name: string }[]; signBy: string } }
  | { type: 'co-signature.given'; data: { member: string; opinion: string } }
  | { type: 'co-signature.declined'; data: { member: string; opinion: string } }
  | { type: 'co-signature.expired'; data: { members: string[] } }
  | { type: 'proposal.filed'; data: { plenary: boolean } }
  | { type: 'review.passed'; data: { stage: Stage; remark: string } }
  | { type: 'proposal.returned'; data: { stage: Stage; remark: string } }
  | { type: 'proposal.accepting'; data: { session: string; remark: string } }
  | { type: 'proposal.accepted'; data: { session: string; number: number } }
  | { type: 'proposal.not-accepted'; data: { reasons: string[]; explanation: string } }
  | { type: 'proposal.withdrawn'; data: { reason: string } }
  /** A draft that was never filed: no other service has heard of it. */
  | { type: 'draft.withdrawn'; data: { reason: string } }

const blank: Proposal = {
  status: 'drafting',
  content: {
    title: '',
    kind: 'sole',
    situation: '',
    analysis: '',
    suggestions: [],
    suggestedUnits: [],
    consentPublic: true,
  },
  lead: { id: '', name: '' },
  invitations: [],
  round: 0,
  reviews: [],
}

/** Those who are proposers: the lead, for a collective if it is the collective's proposal, and who has signed. */
export function proposersOf({ lead, content, invitations }: Proposal): Proposer[] {
  const { kind, collective } = content
  const acts = kind === 'collective' && collective !== undefined ? { collective } : {}
  const signed = invitations.filter(({ state }) => state === 'signed')
  return [{ ...lead, ...acts }, ...signed.map(({ member, name }) => ({ id: member, name }))]
}

/** The lead and everybody invited, whatever they answered. */
export function partiesOf({ lead, invitations }: Proposal): Parties {
  return { persons: [lead.id, ...invitations.map(({ member }) => member)], units: [] }
}

/** Who declined or let the time pass is no longer asked, and no longer reads. */
export function readersOf({ lead, invitations }: Proposal): Parties {
  const asked = invitations.filter(({ state }) => state === 'pending' || state === 'signed')
  return { persons: [lead.id, ...asked.map(({ member }) => member)], units: [] }
}

const nextStage: Record<Stage, ProposalStatus> = {
  first: 'second-review',
  second: 'final-review',
  final: 'accepting',
}

function evolve(state: Proposal, fact: ProposalFact, { at, actor }: { at: string; actor: Actor }): Proposal {
  const answered = (member: string, answer: Partial<Invitation>) =>
    state.invitations.map((one) => (one.member === member ? { ...one, ...answer } : one))
  const reviewed = (stage: Stage, outcome: Review['outcome'], remark: string) => {
    const { id: reviewer = '', name: by = '' } = actor.kind === 'person' ? actor : {}
    return [...state.reviews, { round: state.round, stage, outcome, remark, reviewer, by, at }]
  }
  switch (fact.type) {
    case 'proposal.drafted':
      return { ...blank, ...fact.data }
    case 'proposal.revised': {
      const { content, signBy } = fact.data
      // Who signed another text signs anew.
      const invitations = state.invitations.map(({ member, name, ...rest }) =>
        rest.state === 'declined' ? { member, name, ...rest } : { member, name, state: 'pending' as const },
      )
      return { ...state, content, invitations, ...(signBy === undefined ? {} : { signBy }) }
    }
    case 'co-signers.invited': {
      const invited = fact.data.members.map((one) => ({ ...one, state: 'pending' as const }))
      return {
        ...state,
        status: 'co-signing',
        invitations: [...state.invitations, ...invited],
        signBy: fact.data.signBy,
      }
    }
    case 'co-signature.given':
      return {
        ...state,
        invitations: answered(fact.data.member, { state: 'signed', opinion: fact.data.opinion }),
      }
    case 'co-signature.declined':
      return {
        ...state,
        invitations: answered(fact.data.member, { state: 'declined', opinion: fact.data.opinion }),
      }
    case 'co-signature.expired':
      return {
        ...state,
        invitations: state.invitations.map((one) =>
          fact.data.members.includes(one.member) ? { ...one, state: 'expired' } : one,
        ),
      }
    case 'proposal.filed':
      return { ...state, status: 'filed', plenary: fact.data.plenary, round: state.round + 1 }
    case 'review.passed':
      return {
        ...state,
        status: nextStage[fact.data.stage],
        reviews: reviewed(fact.data.stage, 'pass', fact.data.remark),
      }
    case 'proposal.returned':
      return {
        ...state,
        status: state.invitations.length > 0 ? 'co-signing' : 'drafting',
        reviews: reviewed(fact.data.stage, 'return', fact.data.remark),
      }
    case 'proposal.accepting':
      return {
        ...state,
        status: 'accepting',
        session: fact.data.session,
        reviews: reviewed('final', 'accept', fact.data.remark),
      }
    case 'proposal.accepted':
      return { ...state, status: 'accepted', number: fact.data.number, session: fact.data.session }
    case 'proposal.not-accepted':
      return {
        ...state,
        status: 'not-accepted',
        refusal: fact.data,
        reviews: reviewed('final', 'not-accept', fact.data.explanation),
      }
    case 'proposal.withdrawn':
    case 'draft.withdrawn':
      return { ...state, status: 'withdrawn' }
  }
}

const consentOf = ({ consentPublic, consentReason }: Content) => ({
  public: consentPublic,
  ...(consentReason === undefined ? {} : { reason: consentReason }),
})

export const numbered = (suggestions: readonly string[]) =>
  suggestions.map((text, index) => ({ number: index + 1, text }))

export const proposal: Aggregate<Proposal, ProposalFact> = {
  name: 'proposal',
  initial: blank,
  evolve,
  announce: {
    'proposal.filed': (state) => ({
      title: state.content.title,
      kind: state.content.kind,
      proposers: proposersOf(state),
      consent: consentOf(state.content),
    }),
    'proposal.accepting': ({ session = '' }) => ({ session }),
    'proposal.accepted': (state): PublicFactData<'proposal.accepted'> => ({
      session: state.session ?? '',
      number: state.number ?? 0,
      title: state.content.title,
      kind: state.content.kind,
      proposers: proposersOf(state),
      situation: state.content.situation,
      analysis: state.content.analysis,
      suggestions: numbered(state.content.suggestions),
      suggestedUnits: [...state.content.suggestedUnits],
      consent: consentOf(state.content),
    }),
    'proposal.returned': (_state, fact) => ({
      remark: fact.type === 'proposal.returned' ? fact.data.remark : '',
    }),
  },
}

/** What a draft must be, whoever writes it. */
function contentProblem(content: Content, { actor, policy }: Context): Refusal | undefined {
  const characters = [content.title, content.situation, content.analysis, ...content.suggestions]
    .map((text) => [...text].length)
    .reduce((sum, length) => sum + length, 0)
  if (characters > policy.maxBodyChars) {
    return refuse('too-long', {
      source: 'policy: maxBodyChars',
      allowed: { limit: policy.maxBodyChars, characters },
    })
  }
  // B7 虹口、巴彦淖尔: 不同意公开须写明原由
  if (!content.consentPublic && content.consentReason === undefined) return refuse('consent-reason-missing')
  const byCollective = actor.kind === 'person' && actor.role === 'collective'
  if (byCollective !== (content.kind === 'collective')) return refuse('collective-only')
  return undefined
}

/** Only a joint proposal has co-signers, also after it was revised into another kind. */
function jointOnly({ content }: Proposal): Refusal | undefined {
  return content.kind === 'joint' ? undefined : refuse('joint-only')
}

/** Only the lead proposer acts for a proposal before it is filed. */
function leadOnly({ lead }: Proposal, actor: Actor): Refusal | undefined {
  return actor.kind === 'person' && actor.id === lead.id ? undefined : refuse('lead-only')
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

const draft: Act<Proposal, DraftBody, ProposalFact> = {
  decide(_state, body, context) {
    const problem = contentProblem(body, context)
    if (problem !== undefined) return problem
    const { actor } = context
    if (actor.kind !== 'person') return refuse('role-missing')
    const lead = { id: actor.id, name: actor.name }
    return [{ type: 'proposal.drafted', data: { content: body, lead } }]
  },
}

const revise: Act<Proposal, DraftBody, ProposalFact> = {
  from: ['drafting', 'co-signing'],
  who: leadOnly,
  decide(state, body, context) {
    const problem = contentProblem(body, context)
    if (problem !== undefined) return problem
    const signAgain = state.invitations.length > 0 ? { signBy: signingCloses(context) } : {}
    return [{ type: 'proposal.revised', data: { content: body, ...signAgain } }]
  },
}

function signingCloses({ now, policy, deadlines }: Context): string {
  return deadlines.dueOf(now, policy.coSignDays, 'coSignDays').due
}

const invite: Act<Proposal, { members: { member: string; name: string }[] }, ProposalFact> = {
  from: ['drafting', 'co-signing'],
  who: (state, actor) => leadOnly(state, actor) ?? jointOnly(state),
  decide(state, { members }, context) {
    const known = new Set([state.lead.id, ...state.invitations.map(({ member }) => member)])
    const twice = members.filter(({ member }, index) => {
      const earlier = members.slice(0, index).some((one) => one.member === member)
      return known.has(member) || earlier
    })
    if (twice.length > 0)
      return refuse('already-invited', { allowed: { remove: twice.map(({ member }) => member) } })
    return [{ type: 'co-signers.invited', data: { members, signBy: signingCloses(context) } }]
  },
}

/** B2 朝天: 在截止时间以前签名,方为有效 */
function invitedAndInTime(state: Proposal, actor: Actor, { now }: Context): Refusal | undefined {
  const invitation = state.invitations.find(({ member }) => actor.kind === 'person' && member === actor.id)
  if (invitation === undefined) return refuse('not-invited')
  const barred = jointOnly(state)
  if (barred !== undefined) return barred
  if (invitation.state !== 'pending') return refuse('already-answered')
  if (state.signBy !== undefined && now > state.signBy) {
    return refuse('window-closed', { source: 'policy: coSignDays', allowed: { until: state.signBy } })
  }
  return undefined
}

const answerInvitation = (
  type: 'co-signature.given' | 'co-signature.declined',
): Act<Proposal, Body<'sign'>, ProposalFact> => ({
  from: ['co-signing'],
  who: invitedAndInTime,
  decide: (_state, { opinion }, { actor }) => [
    { type, data: { member: actor.kind === 'person' ? actor.id : '', opinion } },
  ],
})

const file: Act<Proposal, Body<'file'>, ProposalFact> = {
  from: ['drafting', 'co-signing'],
  who: leadOnly,
  decide(state, _body, { now, level }) {
    const { kind, collective, decisionRecord } = state.content
    const signed = state.invitations.some((one) => one.state === 'signed')
    if (kind === 'joint' && !signed) return refuse('co-signers-missing')
    // B1: 集体提案须有集体决策记录
    if (kind === 'collective' && (collective === undefined || decisionRecord === undefined)) {
      return refuse('collective-incomplete')
    }
    // The list is frozen at filing: who has not answered by now is no co-signer.
    const silent = state.invitations.filter((one) => one.state === 'pending').map(({ member }) => member)
    const expired: ProposalFact[] =
      silent.length === 0 ? [] : [{ type: 'co-signature.expired', data: { members: silent } }]
    return [
      ...expired,
      { type: 'proposal.filed', data: { plenary: state.plenary ?? inSession(now, level.session) } },
    ]
  },
}

/** B11: inside the window a plenary proposal 大会提案, otherwise 平时提案. The first filing counts, also after a return. */
function inSession(now: string, { opens, closes }: { opens: string; closes: string }): boolean {
  const at = Date.parse(now)
  return at >= Date.parse(opens) && at <= Date.parse(closes)
}

const passOrReturn = (
  stage: 'first' | 'second',
  from: ProposalStatus,
): Act<Proposal, Body<'firstReview'>, ProposalFact> => ({
  from: [from],
  who: reviewer,
  decide: (_state, { outcome, remark }) => [
    { type: outcome === 'pass' ? 'review.passed' : 'proposal.returned', data: { stage, remark } },
  ],
})

const finalReview: Act<Proposal, Body<'finalReview'>, ProposalFact> = {
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

const withdraw: Act<Proposal, Body<'withdraw'>, ProposalFact> = {
  // Not while it is accepting: a number is on its way to it.
  from: ['drafting', 'co-signing', 'filed', 'second-review', 'final-review'],
  who: leadOnly,
  decide: ({ round }, { reason }) => [
    { type: round === 0 ? 'draft.withdrawn' : 'proposal.withdrawn', data: { reason } },
  ],
}

export const proposalActs: Acts<Proposal, ProposalFact> = {
  'proposal.draft': draft,
  'proposal.revise': revise,
  'proposal.invite': invite,
  'proposal.sign': answerInvitation('co-signature.given'),
  'proposal.decline': answerInvitation('co-signature.declined'),
  'proposal.file': file,
  'proposal.withdraw': withdraw,
  'proposal.first-review': passOrReturn('first', 'filed'),
  'proposal.second-review': passOrReturn('second', 'second-review'),
  'proposal.final-review': finalReview,
}

/** The register's answer ends the accepting. */
export const proposalReactions: Reactions<Proposal, ProposalFact> = {
  'number.assigned': (state, data) =>
    state.status === 'accepting' ? [{ type: 'proposal.accepted', data }] : [],
}
