// The case 案件 of an accepted proposal: open → pre-assigned → claimed (or objected and arbitrated) → dispatched →
// signed for → contacts and opinions → reply drafted, countersigned, signed off, audited, delivered → concluded, or
// handled a second time. One lead unit 主办 at a time, with its co-handlers 协办.
import type { Answer, Proposer, PublicFactData } from '#contracts/facts.ts'
import type { CaseStatus, ContactMethod, ContactPhase, ResultClass } from '#contracts/terms.ts'
import type { Aggregate, Parties } from '#kernel/aggregate.ts'
import type { FactMeta } from '#kernel/decision.ts'

type Accepted = PublicFactData<'proposal.accepted'>

export interface Objection {
  readonly unit: string
  readonly reason: string
  readonly basis: string
  readonly proposedUnit: string
}

export interface Contact {
  readonly contact: number
  readonly phase: ContactPhase
  readonly method: ContactMethod
  readonly place?: string
  readonly note: string
  readonly handlingRound: number
  readonly at: string
  readonly by: string
  readonly confirmedBy?: string
}

/** A co-handler 协办: its opinion goes to the lead unit, never to the proposer. */
export interface CoHandler {
  readonly unit: string
  readonly opinion?: { readonly text: string; readonly by: string; readonly at: string }
  /** On the reply as it is now drafted; a new draft is countersigned anew. */
  readonly countersign?: { readonly agreed: boolean; readonly remark: string; readonly by: string }
}

export interface Reply {
  readonly resultClass: ResultClass
  readonly letter: string
  readonly answers: readonly Answer[]
  readonly draftedBy: string
  readonly signedOffBy?: string
  readonly auditedBy?: string
  readonly deliveredAt?: string
}

export interface Case {
  /** Absent until the accepted proposal has come. */
  readonly proposal?: Accepted
  readonly status: CaseStatus
  /** Counts pre-assignments: each starts its own window. */
  readonly round: number
  readonly unit?: string
  readonly coHandlers: readonly CoHandler[]
  /** Every unit that ever had to do with it, in the order they came. */
  readonly unitsSoFar: readonly string[]
  /** 办理轮次: 1, and 2 for the second handling 二次办理. */
  readonly handlingRound: number
  /** What the talks asked of the second handling. */
  readonly demand?: string
  /** The instant at which the window to object closes, once supervision has set it. */
  readonly claimBy?: string
  readonly replyBy?: string
  readonly objection?: Objection
  readonly contacts: readonly Contact[]
  readonly reply?: Reply
}

export type CaseFact =
  | { type: 'case.opened'; data: { proposal: Accepted } }
  | { type: 'case.pre-assigned'; data: { unit: string; coUnits: string[]; round: number; reason: string } }
  | { type: 'window.noted'; data: { clock: 'claim' | 'reply'; due: string } }
  | { type: 'case.claimed'; data: { unit: string; automatic: boolean } }
  | { type: 'case.objected'; data: Objection }
  | { type: 'case.arbitrated'; data: { unit: string; coUnits: string[]; reason: string } }
  | { type: 'case.dispatched'; data: { unit: string; requirement: string } }
  | { type: 'case.signed-for'; data: { unit: string } }
  | {
      type: 'contact.logged'
      data: {
        contact: number
        phase: ContactPhase
        method: ContactMethod
        unit: string
        place?: string
        note: string
      }
    }
  | { type: 'contact.confirmed'; data: { contact: number; phase: ContactPhase; method: ContactMethod } }
  | { type: 'opinion.given'; data: { unit: string; text: string } }
  | { type: 'reply.countersigned'; data: { unit: string; agreed: boolean; remark: string } }
  | { type: 'case.reopened'; data: { unit: string; round: number; demand: string } }
  | { type: 'reply.drafted'; data: { resultClass: ResultClass; letter: string; answers: readonly Answer[] } }
  | { type: 'reply.signed-off'; data: Record<string, never> }
  | { type: 'reply.audited'; data: { unit: string; passed: boolean; remark: string } }
  | { type: 'reply.delivered'; data: { unit: string } }
  | { type: 'case.concluded'; data: { outcome: string } }

const blank: Case = {
  status: 'open',
  round: 0,
  handlingRound: 1,
  coHandlers: [],
  unitsSoFar: [],
  contacts: [],
}

function evolve(state: Case, fact: CaseFact, { at, actor }: FactMeta): Case {
  const by = actor.kind === 'person' ? actor.name : ''
  switch (fact.type) {
    case 'case.opened':
      return { ...blank, proposal: fact.data.proposal }
    case 'case.pre-assigned': {
      const { claimBy: _, objection: __, ...rest } = state
      const { unit, coUnits, round } = fact.data
      return { ...rest, status: 'pre-assigned', round, ...unitsOf(state, unit, coUnits) }
    }
    case 'window.noted':
      return { ...state, [fact.data.clock === 'claim' ? 'claimBy' : 'replyBy']: fact.data.due }
    case 'case.claimed':
      return { ...state, status: 'settled' }
    case 'case.objected':
      return { ...state, status: 'objected', objection: fact.data }
    case 'case.arbitrated':
      return { ...state, status: 'settled', ...unitsOf(state, fact.data.unit, fact.data.coUnits) }
    case 'case.dispatched':
      return { ...state, status: 'dispatched' }
    case 'case.signed-for':
      return { ...state, status: 'in-handling' }
    case 'contact.logged': {
      const { unit: _, ...logged } = fact.data
      const { handlingRound } = state
      return { ...state, contacts: [...state.contacts, { ...logged, handlingRound, at, by }] }
    }
    case 'contact.confirmed':
      return {
        ...state,
        contacts: state.contacts.map((one) =>
          one.contact === fact.data.contact ? { ...one, confirmedBy: by } : one,
        ),
      }
    case 'reply.drafted':
      return {
        ...state,
        status: 'drafted',
        reply: { ...fact.data, draftedBy: by },
        coHandlers: state.coHandlers.map(({ countersign: _, ...one }) => one),
      }
    case 'opinion.given': {
      const { unit, text } = fact.data
      return { ...state, coHandlers: coHandlersWith(state, unit, { opinion: { text, by, at } }) }
    }
    case 'reply.countersigned': {
      const { unit, agreed, remark } = fact.data
      return { ...state, coHandlers: coHandlersWith(state, unit, { countersign: { agreed, remark, by } }) }
    }
    case 'case.reopened': {
      // The reply of the round before stays in the record; this round begins without one.
      const { reply: _, replyBy: __, ...rest } = state
      const { round: handlingRound, demand } = fact.data
      return {
        ...rest,
        status: 'in-handling',
        handlingRound,
        demand,
        coHandlers: state.coHandlers.map(({ unit }) => coHandler(unit)),
      }
    }
    case 'reply.signed-off':
      return { ...state, status: 'signed-off', ...replyWith(state, { signedOffBy: by }) }
    case 'reply.audited':
      return fact.data.passed
        ? { ...state, ...replyWith(state, { auditedBy: by }) }
        : { ...state, status: 'in-handling' }
    case 'reply.delivered':
      return { ...state, status: 'delivered', ...replyWith(state, { deliveredAt: at }) }
    case 'case.concluded':
      return { ...state, status: 'concluded' }
  }
}

const coHandler = (unit: string): CoHandler => ({ unit })

/** The units as they are now named, and remembered. */
function unitsOf(state: Case, unit: string, coUnits: readonly string[]) {
  const unitsSoFar = [...new Set([...state.unitsSoFar, unit, ...coUnits])]
  return { unit, coHandlers: coUnits.map(coHandler), unitsSoFar }
}

function coHandlersWith({ coHandlers }: Case, unit: string, more: Partial<CoHandler>): CoHandler[] {
  return coHandlers.map((one) => (one.unit === unit ? { ...one, ...more } : one))
}

const coUnitsOf = ({ coHandlers }: Case): string[] => coHandlers.map(({ unit }) => unit)

function replyWith({ reply }: Case, more: Partial<Reply>): { reply?: Reply } {
  return reply === undefined ? {} : { reply: { ...reply, ...more } }
}

export const caseAggregate: Aggregate<Case, CaseFact> = {
  name: 'case',
  initial: blank,
  evolve,
  announce: {
    'case.opened': () => ({}),
    'case.pre-assigned': (state) => ({
      unit: state.unit ?? '',
      coUnits: coUnitsOf(state),
      round: state.round,
    }),
    'opinion.given': (_state, fact) => ({ unit: (fact.data as { unit: string }).unit }),
    'case.reopened': (state) => ({
      unit: state.unit ?? '',
      coUnits: coUnitsOf(state),
      round: state.handlingRound,
    }),
    'case.objected': ({ objection }) => ({
      unit: objection?.unit ?? '',
      proposedUnit: objection?.proposedUnit ?? '',
      reason: objection?.reason ?? '',
    }),
    'case.dispatched': (state) => ({ unit: state.unit ?? '', coUnits: coUnitsOf(state) }),
    'contact.logged': ({ unit = '' }, fact) => {
      const { contact, phase, method } = fact.data as Contact
      return { contact, phase, method, unit }
    },
    'reply.audited': (_state, fact) => {
      const { unit, passed } = fact.data as PublicFactData<'reply.audited'>
      return { unit, passed }
    },
    'reply.delivered': ({ unit = '', reply, proposal, handlingRound }) => ({
      title: proposal?.title ?? '',
      number: proposal?.number ?? 0,
      round: handlingRound,
      unit,
      resultClass: reply?.resultClass ?? 'C',
      letter: reply?.letter ?? '',
      answers: [...(reply?.answers ?? [])],
      proposers: [...(proposal?.proposers ?? [])],
    }),
  },
}

export function proposersOf({ proposal }: Case): readonly Proposer[] {
  return proposal?.proposers ?? []
}

export function partiesOf(state: Case): Parties {
  return {
    persons: proposersOf(state).map(({ id }) => id),
    units: [...(state.unit === undefined ? [] : [state.unit]), ...coUnitsOf(state)],
  }
}

/** A unit that had to do with the case may still look at it, as one whose objection was upheld. */
export function readersOf(state: Case): Parties {
  return { persons: partiesOf(state).persons, units: state.unitsSoFar }
}
