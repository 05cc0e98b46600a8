// Where a proposal goes that is not handled as one 去向 (C4, C5, C14): converted with its proposer's consent, or forwarded
// when it is not accepted. A unit answers in writing, as 婺城区 answers all of what it does not accept; a brief begins under
// the same id; what goes to another office or another level is carried on by the committee, who records that it was.
import type { forwardingApi } from '#contracts/api/forwarding.ts'
import type { BodyOf } from '#contracts/api/index.ts'
import type { PublicFactData } from '#contracts/facts.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import { type ConversionTarget, destinationOfForwarding, passedOnByHand } from '#contracts/terms.ts'
import type { Act, Acts } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import { type Evolves, mergedInPersons, noted, type Proposal, proposersOf } from './proposal-state.ts'

export type ForwardingFact =
  /** The brief under the same id begins; it is told what the text says. */
  | { type: 'proposal.became-brief'; data: Record<string, never> }
  | { type: 'reference.answered'; data: { unit: string; text: string } }
  | { type: 'matter.passed-on'; data: { to: string; on: string; words: string } }

export const forwardingEvolves: Evolves<ForwardingFact> = {
  'proposal.became-brief': (state) => state,
  'reference.answered': (state, { text }, meta) => ({ ...state, reference: { text, ...noted(meta) } }),
  'matter.passed-on': (state, data, meta) => ({ ...state, passedOn: { ...data, ...noted(meta) } }),
}

export const becameBrief: Extract<ForwardingFact, { type: 'proposal.became-brief' }> = {
  type: 'proposal.became-brief',
  data: {},
}

/** With what it says, to the brief. */
export function becameBriefWith(state: Proposal): PublicFactData<'proposal.became-brief'> {
  const { title, situation, analysis, suggestions } = state.content
  const credited = mergedInPersons(state)
  return {
    title,
    situation: [situation, analysis].filter(Boolean).join('\n'),
    suggestions: [...suggestions],
    proposers: proposersOf(state),
    ...(credited.length === 0 ? {} : { credited }),
  }
}

export interface Destination {
  readonly to: ConversionTarget
  readonly unit?: string
  readonly level?: string
}

/** Where it went, by agreement or by refusal alike. */
export function destinationOf({ status, refusal, converted }: Proposal): Destination | undefined {
  if (status === 'converted' && converted !== undefined) {
    const { to, unit, level } = converted
    return {
      to,
      ...(unit === undefined || to !== 'unit-reference' ? {} : { unit }),
      ...(level === undefined || to !== 'level-reference' ? {} : { level }),
    }
  }
  const { to = 'none', unit } = refusal?.forwarded ?? {}
  if (status !== 'not-accepted' || to === 'none') return undefined
  return {
    to: destinationOfForwarding[to],
    ...(unit === undefined || to !== 'unit' ? {} : { unit }),
  }
}

/** 转来研究参考: the unit that it lies with, or lay with until it answered. */
export const referredTo = (state: Proposal): string | undefined => {
  const { to, unit } = destinationOf(state) ?? {}
  return to === 'unit-reference' ? unit : undefined
}

export const referenceUnits = (state: Proposal): string[] => {
  const unit = referredTo(state)
  return unit === undefined ? [] : [unit]
}

/** 待转送: decided, and not yet passed on. */
export function isToPassOn(state: Proposal): boolean {
  const { to } = destinationOf(state) ?? {}
  return to !== undefined && passedOnByHand.includes(to) && state.passedOn === undefined
}

/** Units have it before them: they handle it, or are to answer about it. No unit is cleared (C13). */
export const liesWithUnits = (state: Proposal): boolean =>
  state.status === 'accepted' || (referredTo(state) !== undefined && state.reference === undefined)

/** 事后定密 (C13): it goes on outside, or is found to be no secret; until either is recorded it waits. */
export const isStoppedHere = (state: Proposal): boolean =>
  liesWithUnits(state) && state.restricted !== undefined && state.passedOn === undefined

/** The committee carries on by hand; what is secret the chair where the committee is not cleared. */
export const carriedOnBy = ({ restricted }: Proposal): 'committee' | 'chair' =>
  restricted === undefined || restricted.to.includes('committee') ? 'committee' : 'chair'

/** Waits for somebody who carries it on. */
export const isToCarryOn = (state: Proposal): boolean => isToPassOn(state) || isStoppedHere(state)

/** Somebody has it before them now: the unit that is to answer, or the committee that is to pass it on. */
export const isForwardedOn = (state: Proposal): boolean =>
  isToCarryOn(state) || (referredTo(state) !== undefined && state.reference === undefined)

/** It goes on as the brief under the same id. */
export const isBriefNow = (state: Proposal): boolean => destinationOf(state)?.to === 'brief'

const decided = ['not-accepted', 'converted']

function carrier(state: Proposal, actor: Actor): Refusal | undefined {
  if (!isToCarryOn(state)) return refuse(problems.nothingToPassOn)
  return actor.kind === 'person' && actor.role === carriedOnBy(state) ? undefined : refuse(problems.notYours)
}

type Body<Name extends keyof typeof forwardingApi> = BodyOf<(typeof forwardingApi)[Name]>

const answerReference: Act<Proposal, Body<'answerReference'>, ForwardingFact> = {
  from: decided,
  who(state, actor) {
    const unit = referredTo(state)
    // A unit that was asked before the decision has no say in what became of it.
    if (unit === undefined || actor.kind !== 'person' || actor.unit !== unit) return refuse(problems.notYours)
    return state.reference === undefined ? undefined : refuse(problems.alreadyAnswered)
  },
  decide: (state, { text }) => [
    { type: 'reference.answered', data: { unit: referredTo(state) ?? '', text } },
  ],
}

const passOn: Act<Proposal, Body<'passOn'>, ForwardingFact> = {
  from: [...decided, 'accepted'],
  who: carrier,
  decide({ since }, data, { now, deadlines }) {
    const from = deadlines.dayOf(since ?? now)
    const until = deadlines.dayOf(now)
    return data.on < from || data.on > until
      ? refuse(problems.passingOnDay, { allowed: { from, until } })
      : [{ type: 'matter.passed-on', data }]
  },
}

export const forwardingActs: Acts<Proposal, ForwardingFact> = {
  'proposal.answer-reference': answerReference,
  'proposal.pass-on': passOn,
}
