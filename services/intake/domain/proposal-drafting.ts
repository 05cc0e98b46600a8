// Drafting and filing 撰写、提交: from the first draft to the filing that freezes it, or its withdrawal.
import type { DraftBody, draftingApi, ReviseBody } from '#contracts/api/drafting.ts'
import type { BodyOf } from '#contracts/api/index.ts'
import { filingWindowOf, sideOf } from '#contracts/filing-window.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { Act, Acts, Context } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import { endorsementProblem, withoutEndorsement } from './proposal-endorsement.ts'
import type { MergingFact } from './proposal-merging.ts'
import { answeredByWithdrawal, joiningEnds, type RequestFact, tooLate } from './proposal-requests.ts'
import { type SigningFact, signingCloses } from './proposal-signing.ts'
import {
  blank,
  type Content,
  type Evolves,
  invitationsAt,
  leadOnly,
  mustSign,
  type Named,
  type Proposal,
  textNow,
} from './proposal-state.ts'
import { whyNotComplete, whyNotSaved } from './proposal-text.ts'

export type DraftingFact =
  | {
      type: 'proposal.drafted'
      data: { content: Content; lead: Named; recorded?: Named }
    }
  | { type: 'draft.confirmed'; data: Record<string, never> }
  | { type: 'draft.declined'; data: { reason: string } }
  | { type: 'proposal.revised'; data: { content: Content; signBy?: string } }
  | {
      type: 'proposal.filed'
      /** `unsigned`: invited members who still had time to answer. */
      data: { plenary: boolean; filedIn: string; preSession?: string; unsigned?: readonly string[] }
    }
  | { type: 'proposal.withdrawn'; data: { reason: string; agreed?: boolean } }
  /** A draft that was never filed: no other service has heard of it. */
  | { type: 'draft.withdrawn'; data: { reason: string } }

export const draftingEvolves: Evolves<DraftingFact> = {
  'proposal.drafted': (_state, { content, lead, recorded }, { seq }) => ({
    ...blank,
    content: { ...blank.content, ...content },
    lead,
    textVersion: seq,
    ...(recorded === undefined ? {} : { status: 'unconfirmed', recorded }),
  }),
  'draft.confirmed': (state, _data, { at }) => ({
    ...state,
    status: state.status === 'unconfirmed' ? 'drafting' : state.status,
    ...(state.recorded === undefined
      ? {}
      : { recorded: { ...state.recorded, confirmedAt: at, confirmedText: state.textVersion } }),
  }),
  'draft.declined': (state) => ({ ...state, status: 'withdrawn' }),
  'proposal.revised': (state, { content, signBy }, { seq, at }) => {
    // Who signed another text signs anew, and so does a collective. Who declined or let the time pass is asked by name only.
    const invitations = invitationsAt(state, at).map(({ member, name, ...rest }) =>
      rest.state === 'signed' ? { member, name, state: 'pending' as const } : { member, name, ...rest },
    )
    return {
      ...withoutEndorsement(state),
      content: { ...blank.content, ...content },
      invitations,
      textVersion: seq,
      ...(signBy === undefined ? {} : { signBy }),
    }
  },
  'proposal.filed': (before, { unsigned = [], ...data }, { at }) => {
    const state = unsignedAtFiling(before, unsigned)
    return {
      ...state,
      ...data,
      status: 'filed',
      round: state.round + 1,
      filedAt: state.filedAt ?? at,
      ...(state.content.openToSeconding ? { secondable: true } : {}),
      lastFiledAt: at,
      filed: { ...textNow(state), research: state.research, discussions: state.discussions },
    }
  },
  'proposal.withdrawn': (state, { agreed }) => ({
    ...state,
    status: 'withdrawn',
    ...(agreed === true ? { withdrawnAsAsked: true as const } : {}),
  }),
  'draft.withdrawn': (state) => ({ ...state, status: 'withdrawn' }),
}

/** Who still had time and whom the filing has overtaken: they were not late (B2). */
const unsignedAtFiling = (state: Proposal, members: readonly string[]): Proposal => ({
  ...state,
  invitations: state.invitations.map((one) =>
    members.includes(one.member) ? { ...one, state: 'unsigned' as const } : one,
  ),
})

/** What a draft must be, whoever writes it. It may be incomplete until it is filed. */
function contentProblem(content: Content, context: Context): Refusal | undefined {
  const [problem] = whyNotSaved(content, context.policy)
  const refused = problem ?? unitTwice(content)
  if (refused !== undefined) return refused
  const { actor } = context
  const byCollective = actor.kind === 'person' && actor.role === 'collective'
  return byCollective === (content.kind === 'collective') ? undefined : refuse(problems.collectiveOnly)
}

/** B6 虹口、巴彦淖尔: a unit is thought of once, as lead or beside it. */
function unitTwice({ suggestedUnits, suggestedCoUnits }: Content): Refusal | undefined {
  const units = [...suggestedUnits, ...suggestedCoUnits]
  const twice = units.filter((unit, index) => units.indexOf(unit) < index)
  if (twice.length === 0) return undefined
  return refuse(problems.unitTwice, { source: 'B6', allowed: { once: [...new Set(twice)] } })
}

/** B7: who agrees to publication has no reason against it. One that was typed before they changed their mind is not kept. */
function asMeant<Draft extends DraftBody>(draft: Draft): Draft {
  const { consentReason: _, ...without } = draft
  return draft.consentPublic ? (without as Draft) : draft
}

type Body<Name extends keyof typeof draftingApi> = BodyOf<(typeof draftingApi)[Name]>

const draft: Act<Proposal, DraftBody, DraftingFact> = {
  decide(_state, typed, context) {
    const body = asMeant(typed)
    const problem = contentProblem(body, context)
    if (problem !== undefined) return problem
    const { actor } = context
    if (actor.kind !== 'person') return refuse(problems.roleMissing)
    const lead = { id: actor.id, name: actor.name }
    return [{ type: 'proposal.drafted', data: { content: body, lead } }]
  },
}

/** B13 朝天: 可以委托工作人员帮助提交; the member confirms it. */
const draftFor: Act<Proposal, { lead: Named; content: DraftBody }, DraftingFact> = {
  decide(_state, { lead, content: typed }, context) {
    const content = asMeant(typed)
    const problem = contentProblem(content, context)
    if (problem !== undefined) return problem
    const { actor } = context
    if (actor.kind !== 'person') return refuse(problems.roleMissing)
    const recorded = { id: actor.id, name: actor.name }
    return [{ type: 'proposal.drafted', data: { content, lead, recorded } }]
  },
}

/** B13: a recorded text that its lead has not confirmed as it is now. */
export const isUnconfirmed = ({ recorded, textVersion }: Proposal): boolean =>
  recorded !== undefined && recorded.confirmedText !== textVersion

const confirmDraft: Act<Proposal, Body<'confirmDraft'>, DraftingFact> = {
  // Also what the lead has rewritten since, for the recorder to file.
  from: ['unconfirmed', 'drafting', 'co-signing'],
  who: (state, actor) =>
    leadOnly(state, actor) ?? (isUnconfirmed(state) ? undefined : refuse(problems.nothingToConfirm)),
  decide: () => [{ type: 'draft.confirmed', data: {} }],
}

const declineDraft: Act<Proposal, Body<'declineDraft'>, DraftingFact> = {
  from: ['unconfirmed'],
  who: leadOnly,
  decide: (_state, { reason }) => [{ type: 'draft.declined', data: { reason } }],
}

const isRecorder = ({ recorded }: Proposal, actor: Actor): boolean =>
  actor.kind === 'person' && actor.id === recorded?.id

/** B13: until the member has confirmed it, who recorded it corrects or takes back a mistake of recording as well. */
const leadOrRecorder = (state: Proposal, actor: Actor): Refusal | undefined =>
  state.status === 'unconfirmed' && isRecorder(state, actor) ? undefined : leadOnly(state, actor)

/** The whole text after a revision: of what it does not speak stays as it is. */
export const revisedBy = (before: Content, body: ReviseBody): DraftBody => ({ ...before, ...body })

/** `body` is the whole text as it is to be. */
const revise: Act<Proposal, DraftBody, DraftingFact | SigningFact> = {
  from: ['unconfirmed', 'drafting', 'co-signing'],
  who: leadOrRecorder,
  decide(state, typed, context) {
    const body = asMeant(typed)
    const problem = contentProblem(body, context)
    if (problem !== undefined) return problem
    if (state.joining !== undefined && body.kind !== 'joint')
      return refuse(problems.joiningJoint, { source: 'C5' })
    const signAgain = state.invitations.length > 0 ? { signBy: signingCloses(state, context) } : {}
    return [{ type: 'proposal.revised', data: { content: body, ...signAgain } }, ...askedAnew(state, context)]
  },
}

/** C9: who was merged into a main that is rewritten signs the new text, whatever they answered before. */
function askedAnew(state: Proposal, context: Context): SigningFact[] {
  if (state.returned === undefined || state.merged.length === 0) return []
  const waiting = invitationsAt(state, context.now)
    .filter((one) => one.state === 'signed' || one.state === 'pending')
    .map(({ member }) => member)
  const members = mustSign({ ...state, textVersion: state.returned.textVersion - 1 })
    .filter(({ id }) => !waiting.includes(id))
    .map(({ id, name }) => ({ member: id, name }))
  return members.length === 0
    ? []
    : [{ type: 'co-signers.invited', data: { members, signBy: signingCloses(state, context) } }]
}

/** B7: whether it may be public is chosen by who proposes, and presumed of nobody. A draft may leave it open. */
const consentUnsaid = ({ consentPublic }: Content): Refusal | undefined =>
  consentPublic === undefined ? refuse(problems.consentMissing, { source: 'B7' }) : undefined

/** Nobody is put under a text they have not signed. */
function unsigned(state: Proposal): Refusal | undefined {
  const { invitations, joining } = state
  const signed = invitations.filter((one) => one.state === 'signed').map(({ member }) => member)
  const missing = mustSign(state).filter(({ id }) => !signed.includes(id))
  if (missing.length === 0) return undefined
  return refuse(joining === undefined ? problems.mergedUnsigned : problems.joinedUnsigned, {
    source: joining === undefined ? 'C9' : 'C5',
    allowed: { missing: missing.map(({ id }) => id) },
  })
}

/** The integrated text is filed: the others have become part of it, and hear of it. */
function taken({ joining }: Proposal): (MergingFact | RequestFact)[] {
  if (joining === undefined) return []
  const { group, others } = joining
  return [
    { type: 'proposals.taken-in', data: { group, form: 'join', others: [...others] } },
    { type: 'joining.ended', data: { group } },
  ]
}

/**
 * The lead, or who recorded the draft for the lead; neither before the lead has confirmed it (B13 朝天), and the recorder
 * no text but the one that was confirmed: what the lead is rewriting is not filed over their head.
 */
function filer(state: Proposal, actor: Actor): Refusal | undefined {
  if (state.status === 'unconfirmed') return refuse(problems.delegationUnconfirmed, { source: 'B13' })
  const notLead = leadOnly(state, actor)
  if (notLead === undefined || !isRecorder(state, actor)) return notLead
  return isUnconfirmed(state) ? refuse(problems.delegationUnconfirmed, { source: 'B13' }) : undefined
}

const file: Act<Proposal, Body<'file'>, DraftingFact | SigningFact | MergingFact | RequestFact> = {
  // From `unconfirmed` only to say by name why not.
  from: ['unconfirmed', 'drafting', 'co-signing'],
  who: filer,
  decide(state, _body, context) {
    const { content, invitations } = state
    // The policy may have changed since it was saved: what is filed is within the bounds of its day.
    const [unfit] = [...whyNotComplete(content), ...whyNotSaved(content, context.policy)]
    const problem = unfit ?? consentUnsaid(content) ?? endorsementProblem(state, context) ?? unsigned(state)
    if (problem !== undefined) return problem
    const signed = invitations.some((one) => one.state === 'signed')
    if (content.kind === 'joint' && !signed) return refuse(problems.coSignersMissing)
    // The list is frozen at filing: who has not answered by now is no co-signer.
    const silent = invitations.filter((one) => one.state === 'pending').map(({ member }) => member)
    const late = state.signBy !== undefined && context.now > state.signBy
    const expired: SigningFact[] =
      late && silent.length > 0 ? [{ type: 'co-signature.expired', data: { members: silent } }] : []
    const overtaken = late || silent.length === 0 ? {} : { unsigned: silent }
    const filed = { type: 'proposal.filed', data: { ...windowOf(state, context), ...overtaken } } as const
    return [...expired, filed, ...taken(state)]
  },
}

/** B11: the first filing counts, also after a return. A19 湖南、潍坊: a collective's, before the session, is a 会前提案. */
function windowOf(
  state: Proposal,
  context: Context,
): { plenary: boolean; filedIn: string; preSession?: string } {
  const window = filingWindowOf(context)
  const filedIn = state.filedIn ?? window.session
  if (state.plenary !== undefined) return { plenary: state.plenary, filedIn }
  const side = sideOf(window, state.content.kind, context.now)
  const preSession = side === 'pre-session' ? { preSession: window.session } : {}
  return { plenary: side !== 'inter-session', filedIn, ...preSession }
}

/** C5: who withdraws while being asked has answered; to a group one answers once. */
const withdrawer = (state: Proposal, actor: Actor): Refusal | undefined =>
  state.request?.answer === undefined ? leadOrRecorder(state, actor) : refuse(problems.requestAnswered)

const withdraw: Act<Proposal, Body<'withdraw'>, DraftingFact | RequestFact> = {
  // Not while it is accepting: a number is on its way to it.
  from: [
    'unconfirmed',
    'drafting',
    'co-signing',
    'filed',
    'second-review',
    'final-review',
    'awaiting-answer',
  ],
  who: withdrawer,
  decide(state, { reason }, context) {
    const { round, request } = state
    if (round === 0) return [{ type: 'draft.withdrawn', data: { reason } }]
    if (request === undefined) {
      const ends = joiningEnds(state, '主案已由第一提案人撤回')
      return [{ type: 'proposal.withdrawn', data: { reason } }, ...ends]
    }
    const late = tooLate(request, context)
    if (late !== undefined) return late
    const { answers, agreed } = answeredByWithdrawal(request, reason)
    return [...answers, { type: 'proposal.withdrawn', data: { reason, ...(agreed ? { agreed } : {}) } }]
  },
}

export const draftingActs: Acts<Proposal, DraftingFact | SigningFact | MergingFact | RequestFact> = {
  'proposal.draft': draft,
  'proposal.draft-for': draftFor,
  'proposal.confirm-draft': confirmDraft,
  'proposal.decline-draft': declineDraft,
  'proposal.revise': revise,
  'proposal.file': file,
  'proposal.withdraw': withdraw,
}
