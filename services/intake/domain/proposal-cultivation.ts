// Cultivation and research 培育、调研: what is gathered around a draft before it is filed, and goes with it.
import type { CommentBody, draftingApi, MeetingBody, ResearchBody } from '#contracts/api/drafting.ts'
import type { BodyOf } from '#contracts/api/index.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { Act, Acts } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import { notHeldYet } from './held-on.ts'
import {
  type Cultivation,
  type Evolves,
  isCultivated,
  leadOnly,
  type Named,
  noted,
  ownTo,
  type Proposal,
} from './proposal-state.ts'

export type CultivationFact =
  | { type: 'research.recorded'; data: ResearchBody }
  | { type: 'cultivation.sought'; data: { wish: string } }
  | { type: 'mentors.named'; data: { mentors: Named[] } }
  | { type: 'draft.commented'; data: CommentBody }
  | { type: 'cultivation.reviewed'; data: MeetingBody }
  | { type: 'cultivation.ended'; data: { reason: string } }

const cultivated = (state: Proposal, change: (now: Cultivation) => Partial<Cultivation>): Proposal =>
  state.cultivation === undefined
    ? state
    : { ...state, cultivation: { ...state.cultivation, ...change(state.cultivation) } }

export const cultivationEvolves: Evolves<CultivationFact> = {
  'research.recorded': (state, data, meta) => ({
    ...state,
    research: [...state.research, { ...data, ...noted(meta) }],
  }),
  'cultivation.sought': (state, { wish }, { at }) => {
    // Sought once more after it had ended: what was said then is still of use.
    const { comments = [], meetings = [] } = state.cultivation ?? {}
    return { ...state, cultivation: { since: at, wish, mentors: [], comments, meetings } }
  },
  'mentors.named': (state, { mentors }) => ({
    ...cultivated(state, (now) => ({ mentors: [...now.mentors, ...mentors] })),
    mentored: [...state.mentored, ...mentors.map(({ id }) => id)],
  }),
  'draft.commented': (state, data, meta) =>
    cultivated(state, ({ comments }) => ({
      comments: [...comments, { ...data, ...noted(meta), version: state.textVersion }],
    })),
  'cultivation.reviewed': (state, data, meta) =>
    cultivated(state, ({ meetings }) => ({ meetings: [...meetings, { ...data, ...noted(meta) }] })),
  'cultivation.ended': (state, { reason }, meta) =>
    cultivated(state, () => ({ ended: { ...noted(meta), reason } })),
}

/** B5 渝北、临沂: 提案前协商座谈会、院坝协商的记录随提案走. */
const recordResearch: Act<Proposal, ResearchBody, CultivationFact> = {
  from: ['drafting', 'co-signing'],
  who: leadOnly,
  decide: (_state, body, context) =>
    notHeldYet(body.date, context) ?? [{ type: 'research.recorded', data: body }],
}

type Body<Name extends keyof typeof draftingApi> = BodyOf<(typeof draftingApi)[Name]>

/** A18: the author asks; only then does the committee see the draft. */
const seek: Act<Proposal, Body<'seekCultivation'>, CultivationFact> = {
  from: ['drafting', 'co-signing'],
  who: (state, actor) =>
    leadOnly(state, actor) ??
    (isCultivated(state)
      ? refuse(problems.stateWrong, {
          more: { zh: '这件草稿已经在培育中。', en: 'It is being cultivated already.' },
        })
      : undefined),
  decide: (_state, { wish }) => [{ type: 'cultivation.sought', data: { wish } }],
}

function inCultivation(state: Proposal): Refusal | undefined {
  return isCultivated(state) ? undefined : refuse(problems.cultivationNone)
}

const nameMentors: Act<Proposal, { mentors: Named[] }, CultivationFact> = {
  from: ['drafting', 'co-signing'],
  who: inCultivation,
  decide(state, { mentors }) {
    const { cultivation } = state
    // C2: who advises stands outside, and nobody advises themselves.
    const own = mentors.map(({ id }) => id).filter((id) => ownTo(state).includes(id))
    if (own.length > 0) return refuse(problems.mentorOfOwn, { source: 'A18', allowed: { remove: own } })
    const known = cultivation?.mentors ?? []
    const added = mentors.filter(({ id }) => !known.some((one) => one.id === id))
    return added.length === 0 ? [] : [{ type: 'mentors.named', data: { mentors: added } }]
  },
}

/** The author answers, mentors and the committee advise; who is only invited to co-sign does not. */
function adviser(state: Proposal, actor: Actor): Refusal | undefined {
  const none = inCultivation(state)
  if (none !== undefined || actor.kind !== 'person') return none
  const mentors = state.cultivation?.mentors ?? []
  const may =
    actor.role === 'committee' || actor.id === state.lead.id || mentors.some(({ id }) => id === actor.id)
  return may ? undefined : refuse(problems.mentorOnly)
}

const comment: Act<Proposal, CommentBody, CultivationFact> = {
  from: ['drafting', 'co-signing'],
  who: adviser,
  decide: (_state, body) => [{ type: 'draft.commented', data: body }],
}

/** 临沂: 联合两办督查部门召开提案培育评审会议. */
const holdReviewMeeting: Act<Proposal, MeetingBody, CultivationFact> = {
  from: ['drafting', 'co-signing'],
  who: inCultivation,
  decide: (_state, body, context) =>
    notHeldYet(body.date, context) ?? [{ type: 'cultivation.reviewed', data: body }],
}

/** Either side: whom the draft is of, or the committee that named the mentors. A mentor alone does not. */
const end: Act<Proposal, Body<'endCultivation'>, CultivationFact> = {
  from: ['drafting', 'co-signing'],
  who: (state, actor) =>
    inCultivation(state) ??
    (actor.kind === 'person' && actor.role === 'committee' ? undefined : leadOnly(state, actor)),
  decide: (_state, { reason }) => [{ type: 'cultivation.ended', data: { reason } }],
}

export const cultivationActs: Acts<Proposal, CultivationFact> = {
  'proposal.record-research': recordResearch,
  'proposal.seek-cultivation': seek,
  'proposal.name-mentors': nameMentors,
  'proposal.comment': comment,
  'proposal.hold-review-meeting': holdReviewMeeting,
  'proposal.end-cultivation': end,
}
