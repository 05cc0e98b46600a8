// What is said before a decision: each panel member's own opinion 审查意见, the review consultation 审查协商 with what its
// proposers say of the record, and what units are asked before acceptance 预立案征询.
import type { BodyOf } from '#contracts/api/index.ts'
import type { reviewApi } from '#contracts/api/review.ts'
import type { Policy } from '#contracts/policy.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, type Refusal, refuse } from '#contracts/refusal.ts'
import type { ProposalStatus } from '#contracts/terms.ts'
import type { Act, Acts, Context } from '#kernel/aggregate.ts'
import type { Actor, FactMeta } from '#kernel/decision.ts'
import { notHeldYet } from './held-on.ts'
import { handlersOf } from './proposal-handling.ts'
import { type Evolves, notOnesOwn, type Proposal, proposersOf } from './proposal-state.ts'
import { cite, type Reason, used } from './reason-table.ts'
import {
  type Consultation,
  type ConsultationWanted,
  type Opinion,
  ofThisRound,
  type RecordComment,
  type UnitOpinion,
} from './review-state.ts'
import { hasJudged, reviewer } from './reviewers.ts'

type Body<Name extends keyof typeof reviewApi> = BodyOf<(typeof reviewApi)[Name]>

export type ConsultingFact =
  | {
      type: 'opinion.submitted'
      data: Pick<Opinion, 'recommendation' | 'reasons' | 'remark'>
    }
  | {
      type: 'consultation.recorded'
      data: Omit<Consultation, 'round' | 'recorder' | 'ofChair' | 'comments' | 'by' | 'at'>
    }
  | {
      type: 'consultation.commented'
      data: { consultation: number } & Pick<RecordComment, 'stance' | 'words'>
    }
  | { type: 'reasons.used'; data: { codes: readonly string[] } }
  | { type: 'units.asked'; data: { units: readonly string[]; question: string; until: string } }
  | {
      type: 'unit-opinion.received'
      data: { unit: string; stance: NonNullable<UnitOpinion['answer']>['stance']; opinion: string }
    }

const whoOf = ({ actor, at }: FactMeta) => ({ by: actor.kind === 'person' ? actor.name : '', at })

export const consultingEvolves: Evolves<Exclude<ConsultingFact, { type: 'reasons.used' }>> = {
  'opinion.submitted': (state, data, meta) => {
    const { actor } = meta
    const ofGuest = actor.kind === 'person' && actor.role === 'guest' ? { ofGuest: true as const } : {}
    const opinion = { ...data, round: state.round, reviewer: idOf(actor), ...whoOf(meta), ...ofGuest }
    return { ...state, opinions: [...state.opinions, opinion] }
  },
  'consultation.recorded': (state, data, meta) => ({
    ...state,
    consultations: [
      ...state.consultations,
      {
        ...data,
        round: state.round,
        recorder: idOf(meta.actor),
        ...(meta.actor.kind === 'person' && meta.actor.role === 'chair' ? { ofChair: true as const } : {}),
        ...whoOf(meta),
      },
    ],
  }),
  'consultation.commented': (state, { consultation, ...said }, meta) => ({
    ...state,
    consultations: state.consultations.map((one, index) =>
      index + 1 === consultation
        ? {
            ...one,
            comments: [...(one.comments ?? []), { person: idOf(meta.actor), ...said, ...whoOf(meta) }],
          }
        : one,
    ),
  }),
  'units.asked': (state, { units, question, until }, meta) => {
    const { by: askedBy, at: askedAt } = whoOf(meta)
    const { round } = state
    const asked = units.map((unit): UnitOpinion => ({ unit, round, question, until, askedBy, askedAt }))
    return { ...state, unitOpinions: [...state.unitOpinions, ...asked] }
  },
  'unit-opinion.received': (state, { unit, stance, opinion }, meta) => ({
    ...state,
    unitOpinions: state.unitOpinions.map((one) =>
      one === lastAsked(state, unit) ? { ...one, answer: { stance, opinion, ...whoOf(meta) } } : one,
    ),
  }),
}

const idOf = (actor: Actor): string => (actor.kind === 'person' ? actor.id : '')

/** One's own opinion on the present text. */
export const ownOpinion = (state: Proposal, person: string): Opinion | undefined =>
  ofThisRound(state, state.opinions).find(({ reviewer }) => reviewer === person)

/** C2 渝北: each of the panel first judges alone. */
const giveOpinion: Act<Proposal, Body<'giveOpinion'> & { table: readonly Reason[] }, ConsultingFact> = {
  from: ['second-review'],
  who: (state, actor, context) =>
    reviewer(state, actor, context) ??
    (ownOpinion(state, idOf(actor)) === undefined ? undefined : refuse(problems.opinionGiven)),
  decide(_state, { recommendation, reasons, remark, table }) {
    const outcome = recommendation === 'accept' ? [] : [recommendation]
    const cited = cite(table, reasons, ...outcome)
    if (isRefusal(cited)) return cited
    return [...used(cited), { type: 'opinion.submitted', data: { recommendation, reasons, remark } }]
  },
}

/**
 * Why the panel cannot conclude yet: too few opinions, whoever concludes counting; or others have given theirs and who
 * concludes has not, so has not seen them.
 */
export function opinionsMissing(state: Proposal, { actor, policy }: Context): Refusal | undefined {
  const given = ofThisRound(state, state.opinions)
  const own = ownOpinion(state, idOf(actor)) !== undefined
  if (given.length > 0 && !own) return refuse(problems.ownOpinionFirst, { source: 'C2' })
  const count = given.length + (own ? 0 : 1)
  return count < policy.panelOpinions
    ? refuse(problems.panelOpinionsMissing, {
        source: 'policy: panelOpinions',
        allowed: { needed: policy.panelOpinions, given: given.length },
      })
    : undefined
}

const reviewing: readonly ProposalStatus[] = ['filed', 'second-review', 'final-review']

const recordConsultation: Act<Proposal, Body<'recordConsultation'>, ConsultingFact> = {
  from: reviewing,
  who: notOnesOwn,
  decide(state, body, { now, deadlines }) {
    if (!body.withProposer && body.units.length === 0) return refuse(problems.consultationWithNobody)
    const ahead = notHeldYet(body.heldOn, { now, deadlines })
    if (ahead !== undefined) return ahead
    // C1: about the text as it is; what was talked over before it was filed is research.
    const from = deadlines.dayOf(state.lastFiledAt ?? now)
    if (body.heldOn < from) return refuse(problems.consultationBefore, { source: 'C1', allowed: { from } })
    return [{ type: 'consultation.recorded', data: body }]
  },
}

/** C1 菏泽 三审一协商: no final decision before the consultation, and who decides is not who alone says that there was one. */
export function consultationMissing(state: Proposal, { actor, policy }: Context): Refusal | undefined {
  if (!policy.reviewConsultation) return undefined
  const held = ofThisRound(state, state.consultations)
  if (held.length === 0) return refuse(problems.consultationMissing, { source: 'policy: reviewConsultation' })
  const byAnother = held.some(({ recorder }) => recorder !== idOf(actor))
  return policy.consultationByAnother && !byAnother
    ? refuse(problems.consultationByDecider, { source: 'policy: consultationByAnother' })
    : undefined
}

/** What the level's rules want of it, noted when it is passed on: the desks are made without them. */
export const consultationBy = ({
  reviewConsultation,
  consultationByAnother,
}: Policy): { consultationWanted?: ConsultationWanted } =>
  reviewConsultation ? { consultationWanted: consultationByAnother ? 'by-another' : 'any' } : {}

/** Whether nobody can decide before somebody who does not decide records a consultation. */
export function awaitsConsultation(state: Proposal): boolean {
  const { status, consultationWanted } = state
  if (status !== 'final-review' || consultationWanted === undefined) return false
  const held = ofThisRound(state, state.consultations)
  return !held.some(({ ofChair }) => consultationWanted === 'any' || ofChair !== true)
}

/** While it is reviewed, and after a refusal, of which the record may be the ground. */
const commented: readonly ProposalStatus[] = [...reviewing, 'awaiting-answer', 'not-accepted']

const isCommentedBy = (person: string, { comments = [] }: Consultation): boolean =>
  comments.some((one) => one.person === person)

/** C1: the office records the consultation, and each proposer says once whether that is how it was. */
const commentConsultation: Act<Proposal, Body<'commentConsultation'>, ConsultingFact> = {
  from: commented,
  who(state, actor) {
    const id = idOf(actor)
    if (!proposersOf(state).some((one) => one.id === id)) return refuse(problems.notYours)
    if (state.consultations.length === 0) return refuse(problems.consultationUnknown)
    return state.consultations.every((one) => isCommentedBy(id, one))
      ? refuse(problems.alreadyAnswered)
      : undefined
  },
  decide({ consultations }, { consultation, ...said }, { actor }) {
    const meant = consultations[consultation - 1]
    if (meant === undefined)
      return refuse(problems.consultationUnknown, { allowed: { most: consultations.length } })
    if (isCommentedBy(idOf(actor), meant)) return refuse(problems.alreadyAnswered)
    return [{ type: 'consultation.commented', data: { consultation, ...said } }]
  },
}

/** What a unit was asked last about the present text: an earlier text is asked about no more. */
const lastAsked = (state: Proposal, unit: string | undefined): UnitOpinion | undefined =>
  ofThisRound(state, state.unitOpinions).findLast((one) => one.unit === unit)

/** C7: a unit has one question about a text, and another only after it was silent until its time was over. */
function isAsked(state: Proposal, unit: string, now: string): boolean {
  const last = lastAsked(state, unit)
  return last !== undefined && (last.answer !== undefined || now <= last.until)
}

const askUnits: Act<Proposal, Body<'askUnits'>, ConsultingFact> = {
  from: reviewing,
  who: notOnesOwn,
  decide(state, { units, question }, { now, policy, deadlines }) {
    if (state.restricted !== undefined) return refuse(problems.secretKeptIn, { source: 'C13' })
    const twice = units.filter((unit, index) => isAsked(state, unit, now) || units.indexOf(unit) < index)
    if (twice.length > 0) return refuse(problems.unitAsked, { allowed: { remove: twice } })
    const until = deadlines.dueOf(now, policy.unitOpinionDays, 'unitOpinionDays').due
    return [{ type: 'units.asked', data: { units, question, until } }]
  },
}

/** The question that waits for this unit's answer. */
function waitingFor(state: Proposal, actor: Actor): UnitOpinion | undefined {
  const last = actor.kind === 'person' ? lastAsked(state, actor.unit) : undefined
  return last?.answer === undefined ? last : undefined
}

/** While it is reviewed, and while its proposer has it: that is between them, and the unit's time runs on. */
const answered: readonly ProposalStatus[] = [...reviewing, 'awaiting-answer', 'drafting', 'co-signing']

/** C7: what this unit has been asked about the present text and may still answer; its time is for the reader to see. */
export function openQuestion(state: Proposal, unit: string): UnitOpinion | undefined {
  const last = lastAsked(state, unit)
  return answered.includes(state.status) && last?.answer === undefined ? last : undefined
}

const giveUnitOpinion: Act<Proposal, Body<'giveUnitOpinion'>, ConsultingFact> = {
  from: answered,
  who(state, actor, { now }) {
    const open = waitingFor(state, actor)
    if (open === undefined) return refuse(problems.alreadyAnswered)
    // C2: a guest who has judged it; the unit has others.
    if (hasJudged(state, idOf(actor))) return refuse(problems.judgedBefore, { source: 'C2' })
    return now > open.until
      ? refuse(problems.windowClosed, { source: 'policy: unitOpinionDays', allowed: { until: open.until } })
      : undefined
  },
  decide(state, { stance, opinion }, { actor }) {
    const { unit = '' } = waitingFor(state, actor) ?? {}
    return [{ type: 'unit-opinion.received', data: { unit, stance, opinion } }]
  },
}

/** Under review, or with its proposer, from whom it may come back to it. */
export function reviewGoesOn({ status, returned }: Pick<Proposal, 'status' | 'returned'>): boolean {
  if (status === 'drafting' || status === 'co-signing') return returned !== undefined
  return [...reviewing, 'awaiting-answer', 'accepting'].includes(status)
}

/**
 * C7: the units that read what they were asked: of the present text, while the review goes on; afterwards the unit whose
 * case it has become.
 */
export function unitsAsked(state: Proposal): string[] {
  const units = (all: readonly UnitOpinion[]) => [...new Set(all.map(({ unit }) => unit))]
  if (reviewGoesOn(state)) return units(ofThisRound(state, state.unitOpinions))
  const handlers = handlersOf(state)
  return units(state.unitOpinions).filter((unit) => handlers.includes(unit))
}

/** C7 烟台: what was asked before acceptance is waited for, until its time is over. */
export function unitOpinionsAwaited(state: Proposal, { now }: Context): Refusal | undefined {
  const open = ofThisRound(state, state.unitOpinions).filter(
    ({ answer, until }) => answer === undefined && now <= until,
  )
  const until = open.map((one) => one.until).sort()[open.length - 1]
  return until === undefined
    ? undefined
    : refuse(problems.unitOpinionsAwaited, {
        source: 'policy: unitOpinionDays',
        allowed: { until, units: open.map(({ unit }) => unit) },
      })
}

export const consultingActs: Acts<Proposal, ConsultingFact> = {
  'proposal.give-opinion': giveOpinion,
  'proposal.record-consultation': recordConsultation,
  'proposal.comment-consultation': commentConsultation,
  'proposal.ask-units': askUnits,
  'proposal.give-unit-opinion': giveUnitOpinion,
}
