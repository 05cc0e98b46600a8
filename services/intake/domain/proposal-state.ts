// The proposal's state 提案: what every part of its life reads and changes, and who stands behind it.
import type {
  CommentBody,
  DiscussionBody,
  DraftBody,
  EndorseBody,
  MeetingBody,
  ResearchBody,
} from '#contracts/api/drafting.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { Proposer } from '#contracts/shapes.ts'
import {
  type CollectiveForm,
  type ConversionTarget,
  type Disposition,
  type MergeForm,
  type ProposalStatus,
  proposalStatusNames,
  type RequestAnswer,
  type RequestKind,
  type ResultClass,
  withdrawnAsAskedName,
} from '#contracts/terms.ts'
import type { Parties } from '#kernel/aggregate.ts'
import type { Actor, Fact, FactMeta } from '#kernel/decision.ts'
import { type ReviewState, unreviewed } from './review-state.ts'
import type { Recurring, ScanNoted, SimilarityNoted } from './similarity-state.ts'

/** What a draft holds: what was typed, and for a collective the name and form its account is registered under. */
export interface Content extends Readonly<DraftBody> {
  readonly collective?: string
  readonly collectiveForm?: CollectiveForm
}

export interface Invitation {
  readonly member: string
  readonly name: string
  readonly state: 'pending' | 'signed' | 'declined' | 'expired' | 'unsigned'
  readonly opinion?: string
}

/** What an invitation is to who has no part in the draft any more. */
export const invitationStateNames: Record<Invitation['state'], string> = {
  pending: '待签名',
  signed: '已签名',
  declined: '已谢绝联名',
  expired: '未在期限内签名',
  unsigned: '提交时未签名',
}

export type Stage = 'first' | 'second' | 'final'

export interface Review {
  readonly round: number
  readonly stage: Stage
  readonly outcome: 'pass' | 'return' | 'accept' | 'not-accept'
  readonly remark: string
  /** 退改: the codes, and their words at that time. */
  readonly reasons?: readonly string[]
  readonly texts?: readonly string[]
  readonly reviewer: string
  readonly by: string
  readonly at: string
}

/** 办理情况: who handles an accepted proposal, and with which result. */
export interface Handling {
  readonly unit: string
  readonly resultClass?: ResultClass
  /** 逐条答复: what became of each suggestion, by the last reply. */
  readonly answers?: readonly { readonly suggestion: number; readonly disposition: Disposition }[]
  readonly at: string
}

/** Somebody by name. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** Who wrote a record of the draft, and when. */
export interface Noted {
  readonly by: string
  readonly at: string
}

/** 代录: a draft that staff recorded for its lead proposer, who confirms it. */
export interface Recorded extends Named {
  readonly confirmedAt?: string
  /** The version of the text that was confirmed: with a return it is as if nothing had been. */
  readonly confirmedText?: number
}

/** 培育: the draft is worked on with mentors before it is filed. */
export interface Cultivation {
  readonly since: string
  readonly wish: string
  readonly mentors: readonly Named[]
  /** `version` is that of the text a comment is about. */
  readonly comments: readonly (CommentBody & Noted & { readonly version: number })[]
  readonly meetings: readonly (MeetingBody & Noted)[]
  /** By either side: mentors and committee have no part in the draft from then on, its lead keeps what was said. */
  readonly ended?: Noted & { readonly reason: string }
}

/** 商请 (C5): what a review asks of the lead proposer, and the answer. */
export interface Request {
  readonly kind: RequestKind
  /** Where the review stood, and goes on unless it is agreed. */
  readonly from: ProposalStatus
  readonly reasons: readonly string[]
  /** The reasons in words. */
  readonly texts: readonly string[]
  readonly explanation: string
  readonly to?: ConversionTarget
  readonly unit?: string
  readonly level?: string
  /** The merge group that asks. */
  readonly group?: string
  readonly main?: { readonly id: string; readonly title: string }
  readonly by: string
  readonly at: string
  /** Once supervision has set it. */
  readonly answerBy?: string
  readonly answer?: RequestAnswer
  readonly words?: string
  readonly answeredAt?: string
}

/** 退改: the text as filed, on which the review goes on if the proposer stands by it. */
export interface Returned {
  readonly from: ProposalStatus
  readonly content: Content
  readonly invitations: readonly Invitation[]
  readonly textVersion: number
  readonly endorsement?: NonNullable<Proposal['endorsement']>
  readonly reviseBy?: string
}

/** The text as it was filed last, with those behind it: what others read while it is revised. */
export type Filed = Pick<Proposal, 'content' | 'invitations' | 'textVersion' | 'endorsement'> &
  Partial<Pick<Proposal, 'research' | 'discussions'>>

/** 从案: what was merged into this one or joined with it. `count` is of proposals, with what it had taken in itself. */
export interface Merged {
  readonly id: string
  readonly title: string
  readonly form: MergeForm
  readonly proposers: readonly Proposer[]
  /** Who else judges nothing of it 回避: its mentors, seconders, recorder, and who answered an invitation to sign it. */
  readonly excluded?: readonly string[]
  readonly count: number
}

export interface Conversion {
  readonly to: ConversionTarget
  readonly unit?: string
  readonly level?: string
  readonly explanation: string
  readonly at: string
}

export interface Proposal extends ReviewState {
  readonly status: ProposalStatus
  readonly content: Content
  readonly lead: Named
  readonly recorded?: Recorded
  readonly invitations: readonly Invitation[]
  /** Who has signed a text of it or has declined to, at any time: a revision asks anew, and undoes no part in it. */
  readonly answered?: readonly string[]
  /** The instant at which co-signing closes. */
  readonly signBy?: string
  /** The version of the record that holds the present text. */
  readonly textVersion: number
  readonly research: readonly (ResearchBody & Noted)[]
  /** A collective's way to its endorsement: discussed first, then endorsed. */
  readonly discussions: readonly (DiscussionBody & Noted)[]
  readonly endorsement?: EndorseBody & Noted
  readonly cultivation?: Cultivation
  /** Counts filings: a proposal that was returned is reviewed anew. */
  readonly round: number
  /** When it was filed for the first time. */
  readonly filedAt?: string
  readonly plenary?: boolean
  /** 会前提案: the session before which a collective filed it. */
  readonly preSession?: string
  /** Whoever was a mentor of it, at any time: what they said is in the text. */
  readonly mentored: readonly string[]
  /** 附议: who supports it without signing. */
  readonly seconders: readonly (Named & { readonly opinion: string; readonly at: string })[]
  /** It was filed as open to that at least once: a row of a view, once there, stays. */
  readonly secondable?: true
  /** Chosen from the pre-session proposals; with the passage once the government's report has taken it up. */
  readonly selection?: { readonly selectedAt: string; readonly passage?: string }
  readonly reviews: readonly Review[]
  readonly session?: string
  readonly number?: number
  /** Open, or agreed to and waiting for the others of its merge group. */
  readonly request?: Request
  /** Those that have ended. */
  readonly requests: readonly Request[]
  /** Counts what the proposer was given time to answer: requests and returns. */
  readonly asked: number
  readonly returned?: Returned
  readonly filed?: Filed
  /** The opinion brief under the same id that it has been, if any. */
  readonly brief?: string
  /** How often a return was answered by silence or by standing by the text. */
  readonly revisions: Readonly<Record<'revised' | 'stood-by' | 'lapsed', number>>
  readonly merged: readonly Merged[]
  /** 联名整合 under way: agreed to, and final once the integrated text is filed with the signatures of all. */
  readonly joining?: { readonly group: string; readonly others: readonly Omit<Merged, 'form'>[] }
  readonly mergedInto?: { readonly id: string; readonly title: string; readonly form: MergeForm }
  readonly converted?: Conversion
  /** 撤 (C5): withdrawn because the review asked for it, and the lead proposer agreed. */
  readonly withdrawnAsAsked?: true
  /** 书面答复 of the unit it was passed to for reference. */
  readonly reference?: Noted & { readonly text: string }
  /** 转送: to whom the committee has passed it on, and on which day. */
  readonly passedOn?: Noted & { readonly to: string; readonly on: string; readonly words: string }
  /** The session for which the first filing counts. */
  readonly filedIn?: string
  readonly acceptedAt?: string
  /** Merged into or joined with one that is accepted: accepted, before merging (C6, C9). */
  readonly acceptedWithMain?: true
  /** When it came where it lies: what changes nothing about that changes no row of a desk. */
  readonly since?: string
  /** 办理情况, once it is dispatched. */
  readonly handling?: Handling
  /** The units that have it, once one was named. */
  readonly handlers?: readonly string[]
  /** What it is found by, and what it was like when it was looked at after its filing. */
  readonly similarity?: SimilarityNoted & { readonly at: string }
  readonly scan?: ScanNoted
  /** 反复提交 (C12 辽宁), while the text that is filed says what was proposed in earlier sessions. */
  readonly recurring?: Recurring & { readonly since: string }
  /** When it was found to recur for the first time: its place in the list, in which a row, once there, stays. */
  readonly recurredFrom?: string
}

/** What each fact of a part of the proposal's life changes, by its type. */
export type Evolves<F extends Fact> = {
  readonly [T in F['type']]: (
    state: Proposal,
    data: Extract<F, { type: T }>['data'],
    meta: FactMeta,
  ) => Proposal
}

export const blank: Proposal = {
  status: 'drafting',
  content: {
    title: '',
    kind: 'sole',
    situation: '',
    analysis: '',
    suggestions: [],
    suggestedUnits: [],
    suggestedCoUnits: [],
    attachments: [],
    origins: [],
    openToSeconding: false,
  },
  lead: { id: '', name: '' },
  invitations: [],
  textVersion: 0,
  research: [],
  discussions: [],
  mentored: [],
  seconders: [],
  round: 0,
  reviews: [],
  ...unreviewed,
  requests: [],
  asked: 0,
  revisions: { revised: 0, 'stood-by': 0, lapsed: 0 },
  merged: [],
}

/** Who wrote it down, and when. */
export function noted({ actor, at }: FactMeta): Noted {
  return { by: actor.kind === 'person' ? actor.name : '', at }
}

/**
 * Those who are proposers: the lead, for a collective if it is the collective's proposal, who has signed, and everybody
 * behind what was merged into it (C9: 并案后各提案者权利不变), each once.
 */
export function proposersOf({ lead, content, invitations, merged }: Proposal): Proposer[] {
  const { kind, collective } = content
  const acts = kind === 'collective' && collective !== undefined ? { collective } : {}
  const behind = merged.flatMap(({ form, proposers }) => (form === 'merge' ? proposers : []))
  // Who was merged in and has signed a revision is named as before: a collective as a collective.
  const signed = invitations.filter(
    ({ state, member }) => state === 'signed' && !behind.some(({ id }) => id === member),
  )
  const own = [{ ...lead, ...acts }, ...signed.map(({ member, name }) => ({ id: member, name }))]
  const all = [...own, ...behind]
  const each = all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index)
  // B7: who refused publication with one of several that were merged in is not named for another of them.
  const refused = behind.filter(({ id, withheld }) => withheld && id !== lead.id).map(({ id }) => id)
  return each.map((one) => (refused.includes(one.id) ? { ...one, withheld: true } : one))
}

/** Who was merged in has the credit of the own proposal, also after signing a revision of the main. */
export const mergedInPersons = ({ lead, merged }: Proposal): string[] =>
  merged
    .flatMap(({ form, proposers }) => (form === 'merge' ? proposers : []))
    .map(({ id }) => id)
    .filter((id) => id !== lead.id)

/** Who is named in it: the lead, everybody invited, whatever they answered, and who was merged in. */
export function partiesOf(state: Proposal): Parties {
  const { lead, invitations } = state
  return { persons: [lead.id, ...invitations.map(({ member }) => member), ...behindMerged(state)], units: [] }
}

/**
 * Whose own it is (C2 回避): the lead, who signed, declined or is still to answer, and who stands behind what was merged in.
 * Who let an invitation pass, or from whom it was taken back, has said nothing of it.
 */
export function ownTo(state: Proposal): string[] {
  const { lead, invitations, answered = [] } = state
  const asked = invitations.filter(
    (one) =>
      one.state === 'signed' || one.state === 'declined' || (one.state === 'pending' && isAsked(state, one)),
  )
  const persons = [lead.id, ...asked.map(({ member }) => member), ...answered, ...behindMerged(state)]
  return [...new Set(persons)]
}

/** 培育中: sought, and not ended. */
export const isCultivated = ({ cultivation }: Proposal): boolean =>
  cultivation !== undefined && cultivation.ended === undefined

/** Who else has a part in the draft: mentors, and who recorded it for the lead. */
const companionsOf = (state: Proposal): string[] => [
  ...(isCultivated(state) ? (state.cultivation?.mentors ?? []) : []).map(({ id }) => id),
  ...(state.recorded === undefined ? [] : [state.recorded.id]),
]

/** Who may act on it by being named in it. */
export function actorsOf(state: Proposal): Parties {
  return { persons: [...partiesOf(state).persons, ...companionsOf(state)], units: [] }
}

/** The status in one word, the same wherever it stands: 撤 (C5) is not told as if its author had taken it back. */
export const statusName = ({ status, withdrawnAsAsked }: Proposal): string =>
  withdrawnAsAsked === true ? withdrawnAsAskedName : proposalStatusNames[status]

/** Still to answer: of a joint text, or one they must sign, that nobody has withdrawn. */
function isAsked(state: Proposal, { member }: Invitation): boolean {
  const joint = state.content.kind === 'joint' || mustSign(state).some(({ id }) => id === member)
  return joint && state.status !== 'withdrawn'
}

/** Who reads it at an instant: who declined or let the time pass is no longer asked, and no longer reads. */
export function readersOf(state: Proposal, now: string): Parties {
  const asked = invitationsAt(state, now).filter(
    (one) => one.state === 'signed' || (one.state === 'pending' && isAsked(state, one)),
  )
  const persons = [
    state.lead.id,
    ...asked.map(({ member }) => member),
    ...behindMerged(state),
    ...companionsOf(state),
  ]
  return { persons, units: [] }
}

/**
 * As it was filed last: what is written since is its author's and those's who are asked to sign it, until it is filed
 * again (A14, B1).
 */
export function asFiled(state: Proposal): Proposal {
  const filed = state.filed ?? (state.returned && textNow(state.returned))
  if (filed === undefined) return state
  const { endorsement: _, ...rest } = state
  return { ...rest, ...filed }
}

/** The invitations as they stand at an instant: who was silent until co-signing closed has let it pass (B2 朝天). */
export function invitationsAt({ invitations, signBy }: Proposal, now: string): readonly Invitation[] {
  if (signBy === undefined || now <= signBy) return invitations
  return invitations.map((one) => (one.state === 'pending' ? { ...one, state: 'expired' } : one))
}

/** The suggestions that are handled: as an editor has split them (C11), or as filed. */
export function suggestionsOf({ edited, round, content }: Proposal): readonly string[] {
  return edited?.round === round ? edited.suggestions.map(({ text }) => text) : content.suggestions
}

/**
 * Who else must sign a text before it is filed: everybody joined, and once the text of a main is another, everybody behind
 * what it has taken in. Nobody stands behind a text they have not signed (C5, C9).
 */
export function mustSign({ lead, joining, merged, returned, textVersion }: Proposal): Named[] {
  const rewritten = returned !== undefined && returned.textVersion !== textVersion
  const persons = [...(joining?.others ?? []), ...(rewritten ? merged : [])].flatMap(
    ({ proposers }) => proposers,
  )
  return persons
    .filter(({ id }, index) => id !== lead.id && persons.findIndex((one) => one.id === id) === index)
    .map(({ id, name }) => ({ id, name }))
}

const behindMerged = ({ merged }: Proposal): string[] =>
  merged.flatMap(({ proposers }) => proposers.map(({ id }) => id))

/** At which stage of the review it lies, if it does. */
export function stageOf(status: ProposalStatus): Stage | undefined {
  if (status === 'filed') return 'first'
  if (status === 'second-review') return 'second'
  return status === 'final-review' ? 'final' : undefined
}

export const numbered = (suggestions: readonly string[]) =>
  suggestions.map((text, index) => ({ number: index + 1, text }))

/** Only the lead proposer acts for a proposal before it is filed. */
export function leadOnly({ lead }: Proposal, actor: Actor): Refusal | undefined {
  return actor.kind === 'person' && actor.id === lead.id ? undefined : refuse(problems.leadOnly)
}

/** C2 渝北: nobody takes part in the review of the own proposal. */
export function notOnesOwn(state: Proposal, actor: Actor): Refusal | undefined {
  const own = actor.kind === 'person' && ownTo(state).includes(actor.id)
  return own ? refuse(problems.ownProposal, { source: 'C2' }) : undefined
}

/** The text with those behind it, as they are now. */
export function textNow({ content, invitations, textVersion, endorsement }: Filed): Filed {
  return { content, invitations, textVersion, ...(endorsement === undefined ? {} : { endorsement }) }
}

/** 退改: the text as filed is kept, and the proposer is given time. */
export function sentBack(state: Proposal): Proposal {
  const { recorded } = state
  return {
    ...state,
    asked: state.asked + 1,
    returned: { from: state.status, ...textNow(state) },
    ...(recorded === undefined ? {} : { recorded: withoutText(recorded) }),
  }
}

/** B13: what comes next its lead confirms anew. */
function withoutText({ confirmedText: _, ...recorded }: Recorded): Recorded {
  return recorded
}
