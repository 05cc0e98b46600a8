// 改联转撤 (C5 渝北): what a review asks of the lead proposer and what the answer becomes. Nothing is so until they agree:
// declined or unanswered, the review goes on where it stood. Silence is never consent. Time is kept by a clock of
// supervision (`answer`); the window closes here at its instant.
import type { BodyOf } from '#contracts/api/index.ts'
import type { requestsApi } from '#contracts/api/requests.ts'
import type { Policy } from '#contracts/policy.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, type Refusal, refuse } from '#contracts/refusal.ts'
import type { Role } from '#contracts/roles.ts'
import type { ProposalStatus, RequestAnswer, RequestKind } from '#contracts/terms.ts'
import type { Act, Acts, Context, Reactions } from '#kernel/aggregate.ts'
import type { Actor, FactMeta } from '#kernel/decision.ts'
import { becameBrief, type ForwardingFact } from './proposal-forwarding.ts'
import { type Conversion, type Evolves, leadOnly, type Proposal, type Request } from './proposal-state.ts'
import { cite, type Reason, used } from './reason-table.ts'
import { reviewer } from './reviewers.ts'

type Requested = Pick<
  Request,
  'kind' | 'reasons' | 'texts' | 'explanation' | 'to' | 'unit' | 'level' | 'group' | 'main'
>

export type RequestFact =
  | { type: 'proposal.requested'; data: Requested }
  | { type: 'request.agreed'; data: { kind: RequestKind; words?: string } }
  | { type: 'request.declined'; data: { kind: RequestKind; words?: string } }
  | { type: 'request.lapsed'; data: { kind: RequestKind; policy: string } }
  | { type: 'request.released'; data: { kind: RequestKind; reason: string } }
  | { type: 'window.noted'; data: { due: string } }
  | { type: 'proposal.stood-by'; data: { reason: string; automatic: boolean } }
  | { type: 'proposal.converted'; data: Omit<Conversion, 'at'> }
  | { type: 'proposal.withdrawn'; data: { reason: string; agreed?: boolean } }
  | { type: 'reasons.used'; data: { codes: readonly string[] } }
  | Extract<ForwardingFact, { type: 'proposal.became-brief' }>
  /** To its merge group: a joining has ended, filed, or not for the reason given. */
  | { type: 'joining.ended'; data: { group: string; reason?: string } }
  /** To its merge group: the answer of this one. */
  | {
      type: 'merge-answer.given'
      data: { group: string; answer: 'agreed' | 'declined' | 'lapsed' | 'impossible'; words?: string }
    }

function withoutRequest({ request: _, ...state }: Proposal): Proposal {
  return state
}

/** A joining that was not filed by then has come to nothing. */
function withoutReturn({ returned: _, joining: __, ...state }: Proposal): Proposal {
  return state
}

/** Each of the other proposals hears why, and goes back to where it stood. */
export function joiningEnds({ joining }: Proposal, reason: string): RequestFact[] {
  return joining === undefined ? [] : [{ type: 'joining.ended', data: { group: joining.group, reason } }]
}

/** The request has ended: the review goes on where it stood, unless what follows says otherwise. */
export function ended(state: Proposal, answer: RequestAnswer, { at }: FactMeta, words?: string): Proposal {
  const { request } = state
  if (request === undefined) return state
  const asked = { ...request, ...(words === undefined ? {} : { words }), answer, answeredAt: at }
  return { ...withoutRequest(state), status: request.from, requests: [...state.requests, asked] }
}

/** Agreed to: of a merge group it waits for the others; any other has its effect in the same decision. */
function agreed(state: Proposal, words: string | undefined, meta: FactMeta): Proposal {
  const { request } = state
  if (request?.group === undefined) return ended(state, 'agreed', meta, words)
  const said = words === undefined ? {} : { words }
  return { ...state, request: { ...request, ...said, answer: 'agreed', answeredAt: meta.at } }
}

function windowNoted(state: Proposal, due: string): Proposal {
  const { request, returned } = state
  if (request !== undefined) return { ...state, request: { ...request, answerBy: due } }
  return returned === undefined ? state : { ...state, returned: { ...returned, reviseBy: due } }
}

function stoodBy(state: Proposal, automatic: boolean): Proposal {
  const { returned, revisions } = state
  if (returned === undefined) return state
  const { from: status, content, textVersion, endorsement } = returned
  // Who was invited since is asked nothing any more.
  const since = state.invitations
    .filter(({ member }) => !returned.invitations.some((one) => one.member === member))
    .map((one) => ({ ...one, state: 'expired' as const }))
  const invitations = [...returned.invitations, ...since]
  const how = automatic ? 'lapsed' : 'stood-by'
  return {
    ...withoutReturn(state),
    status,
    content,
    invitations,
    textVersion,
    ...(endorsement === undefined ? {} : { endorsement }),
    // 联 is counted as 联: what went back for it was no 退改.
    revisions: state.joining === undefined ? { ...revisions, [how]: revisions[how] + 1 } : revisions,
  }
}

export const requestEvolves: Evolves<
  Exclude<
    RequestFact,
    { type: 'proposal.became-brief' | 'proposal.withdrawn' | 'merge-answer.given' | 'reasons.used' }
  >
> &
  Evolves<Extract<RequestFact, { type: 'merge-answer.given' }>> = {
  'proposal.requested': (state, data, { at, actor }) => {
    const by = actor.kind === 'service' ? actor.onBehalfOf?.name : actor.kind === 'person' ? actor.name : ''
    const request = { ...data, from: state.status, by: by ?? '', at }
    return { ...state, status: 'awaiting-answer', asked: state.asked + 1, request }
  },
  'request.agreed': (state, { words }, meta) => agreed(state, words, meta),
  'request.declined': (state, { words }, meta) => ended(state, 'declined', meta, words),
  'request.lapsed': (state, _data, meta) => ended(state, 'lapsed', meta),
  'request.released': (state, { reason }, meta) => ended(state, 'released', meta, reason),
  'window.noted': (state, { due }) => windowNoted(state, due),
  'proposal.stood-by': (state, { automatic }) => stoodBy(state, automatic),
  'proposal.converted': (state, data, { at }) => ({
    ...state,
    status: 'converted',
    converted: { ...data, at },
  }),
  'joining.ended': (state) => state,
  'merge-answer.given': (state) => state,
}

/** A revision was filed: the return is answered. */
export function refiled(state: Proposal): Proposal {
  if (state.returned === undefined) return state
  const { revisions, joining } = state
  // It is taken in, and counted as 联, in the same decision.
  if (joining !== undefined) return { ...withoutReturn(state), joining }
  return { ...withoutReturn(state), revisions: { ...revisions, revised: revisions.revised + 1 } }
}

/** Which office asks at which stage. */
const officeAt: Partial<Record<ProposalStatus, Role>> = {
  filed: 'committee',
  'second-review': 'panel',
  'final-review': 'chair',
}
export const underReview = Object.keys(officeAt) as ProposalStatus[]

/** Whose turn the review is asks, by the rules of the review. */
function asker(state: Proposal, actor: Actor, context: Context): Refusal | undefined {
  const role = actor.kind === 'person' ? actor.role : undefined
  return (
    reviewer(state, actor, context) ??
    (officeAt[state.status] === role ? undefined : refuse(problems.notYours))
  )
}

/** How often the same was asked and not agreed to. */
export const unagreed = ({ requests }: Proposal, kind: RequestKind): number =>
  requests.filter((one) => one.kind === kind && (one.answer === 'declined' || one.answer === 'lapsed')).length

/** C5 渝北: a no is a no, to a merge as to anything else; the same is not asked for ever. */
export function askedEnough(
  state: Proposal,
  kind: RequestKind,
  { requestsOfAKind: limit }: Policy,
): Refusal | undefined {
  const asked = unagreed(state, kind)
  if (asked < limit) return undefined
  return refuse(problems.askedEnough, { source: 'policy: requestsOfAKind', allowed: { limit, asked } })
}

type Body<Name extends keyof typeof requestsApi> = BodyOf<(typeof requestsApi)[Name]>

/** With the level's table of reasons. */
type Asked = Body<'request'> & { readonly table: readonly Reason[] }

const request: Act<Proposal, Asked, RequestFact> = {
  from: underReview,
  who: asker,
  decide(state, { table, ...body }, { policy }) {
    // C9: those merged into it have the same rights; nobody gives the matter up for them.
    if (state.merged.length > 0) return refuse(problems.mergedMain, { source: 'C9' })
    if (body.kind === 'convert') {
      const { to, unit, level } = body
      if (
        (to === 'unit-reference' && unit === undefined) ||
        (to === 'level-reference' && level === undefined)
      )
        return refuse(problems.targetMissing)
    }
    const enough = askedEnough(state, body.kind, policy)
    if (enough !== undefined) return enough
    // C13: what is secret ends here, as not accepted or withdrawn.
    if (state.restricted !== undefined && body.kind === 'convert') return refuse(problems.secretNotAccepted)
    const cited = cite(table, body.reasons, body.kind)
    if (isRefusal(cited)) return cited
    return [...used(cited), { type: 'proposal.requested', data: { ...body, texts: cited.texts } }]
  },
}

const closed = (policy: string, until: string | undefined, now: string): Refusal | undefined =>
  until !== undefined && now > until
    ? refuse(problems.windowClosed, { source: `policy: ${policy}`, allowed: { until } })
    : undefined

function asked(state: Proposal, actor: Actor, { now }: Context): Refusal | undefined {
  const { request: open } = state
  if (open?.answer !== undefined) return refuse(problems.requestAnswered)
  return leadOnly(state, actor) ?? closed('answerDays', open?.answerBy, now)
}

function effectOf({ kind, to = 'opinion-letter', unit, level, explanation }: Request): RequestFact[] {
  if (kind === 'withdraw')
    return [{ type: 'proposal.withdrawn', data: { reason: explanation, agreed: true } }]
  const where = { ...(unit === undefined ? {} : { unit }), ...(level === undefined ? {} : { level }) }
  const converted: RequestFact = { type: 'proposal.converted', data: { to, ...where, explanation } }
  return to === 'brief' ? [converted, becameBrief] : [converted]
}

const answerRequest: Act<Proposal, Body<'answerRequest'>, RequestFact> = {
  from: ['awaiting-answer'],
  who: asked,
  decide({ request: open }, { agree, ...said }) {
    if (open === undefined) return refuse(problems.stateWrong)
    const { kind, group } = open
    const answer: RequestFact = {
      type: agree ? 'request.agreed' : 'request.declined',
      data: { kind, ...said },
    }
    if (group !== undefined) {
      const told = { group, answer: agree ? ('agreed' as const) : ('declined' as const), ...said }
      return [answer, { type: 'merge-answer.given', data: told }]
    }
    return agree ? [answer, ...effectOf(open)] : [answer]
  },
}

/** Why it is too late to answer; until the lapse has been recorded, it is too late to withdraw as well. */
export function tooLate({ answerBy }: Request, { now }: Context): Refusal | undefined {
  return closed('answerDays', answerBy, now)
}

/** Taken back while asked: that is a yes to 撤 and a no to anything else, and a group hears of it as of any answer. */
export function answeredByWithdrawal(
  { kind, group }: Request,
  reason: string,
): { answers: RequestFact[]; agreed: boolean } {
  const agreed = kind === 'withdraw'
  const words = `撤回提案：${reason}`
  const answer: RequestFact = { type: agreed ? 'request.agreed' : 'request.declined', data: { kind, words } }
  const told: RequestFact[] =
    group === undefined ? [] : [{ type: 'merge-answer.given', data: { group, answer: 'declined', words } }]
  return { answers: [answer, ...told], agreed }
}

/** 退改 has its window too: afterwards the text as filed is reviewed on. */
function revisionInTime({ returned }: Proposal, { now }: Context): Refusal | undefined {
  return closed('reviseDays', returned?.reviseBy, now)
}

const standBy: Act<Proposal, Body<'standBy'>, RequestFact> = {
  from: ['drafting', 'co-signing'],
  who: (state, actor, context) =>
    leadOnly(state, actor) ??
    (state.returned === undefined ? refuse(problems.notReturned) : revisionInTime(state, context)),
  decide: (state, { reason }) => [
    { type: 'proposal.stood-by', data: { reason, automatic: false } },
    ...joiningEnds(state, '主案的第一提案人坚持原文'),
  ],
}

export const requestActs: Acts<Proposal, RequestFact> = {
  'proposal.request': request,
  'proposal.answer-request': answerRequest,
  'proposal.stand-by': standBy,
}

/** The acts on a draft, as long as a return leaves time for them. */
export function inTimeForRevision<Body, F extends { type: string; data: object }>(
  act: Act<Proposal, Body, F>,
): Act<Proposal, Body, F> {
  return {
    ...act,
    who: (state, actor, context) => revisionInTime(state, context) ?? act.who?.(state, actor, context),
  }
}

/** C9: the lead of a main proposal does not withdraw what others were merged into. */
export function notForOthers<Body, F extends { type: string; data: object }>(
  act: Act<Proposal, Body, F>,
): Act<Proposal, Body, F> {
  return {
    ...act,
    who: (state, actor, context) =>
      act.who?.(state, actor, context) ??
      (state.merged.length > 0 ? refuse(problems.mergedMain, { source: 'C9' }) : undefined),
  }
}

/** Whether the proposer is being waited for: asked, or sent back and neither filed anew nor withdrawn. */
const isAsked = ({ status, request: open, returned }: Proposal): boolean =>
  status === 'awaiting-answer'
    ? open?.answer === undefined
    : returned !== undefined && (status === 'drafting' || status === 'co-signing')

/** Only the clock of what is asked now. */
function noteWindow(
  state: Proposal,
  { clock, round, due }: { clock: string; round: number; due: string },
): RequestFact[] {
  const concerns = clock === 'answer' && round === state.asked && isAsked(state)
  return concerns ? [{ type: 'window.noted', data: { due } }] : []
}

export const requestReactions: Reactions<Proposal, RequestFact> = {
  'clock.started': noteWindow,
  'clock.extended': noteWindow,
  'clock.resumed': noteWindow,
  'clock.moved': noteWindow,

  // C5: silence is no consent. Labelled automatic, citing the policy.
  'deadline.passed': (state, { clock, round, policy }) => {
    if (clock !== 'answer' || round !== state.asked || !isAsked(state)) return []
    const { request: open } = state
    if (open !== undefined) {
      const { kind, group } = open
      const told: RequestFact[] =
        group === undefined ? [] : [{ type: 'merge-answer.given', data: { group, answer: 'lapsed' } }]
      return {
        automatic: 'answerDays',
        facts: [{ type: 'request.lapsed', data: { kind, policy } }, ...told],
      }
    }
    const reason = '期限内没有提交修改稿，按提交时的原文继续审查'
    return {
      automatic: 'reviseDays',
      facts: [
        { type: 'proposal.stood-by', data: { reason, automatic: true } },
        ...joiningEnds(state, '期限内没有提交全体联名人签名的整合稿'),
      ],
    }
  },
}
