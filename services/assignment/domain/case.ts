// The case 案件 of an accepted proposal: open → pre-assigned → claimed (or objected and arbitrated) → dispatched →
// signed for → contacts and opinions → reply drafted, countersigned, signed off, audited, delivered → concluded, or
// handled a second time. One lead unit 主办 at a time, with its co-handlers 协办. The lead unit may be another level, which
// takes the case over, has it handled by units of its own, and returns the reply.
import type { PublicFactData } from '#contracts/facts.ts'
import { isLevelCode } from '#contracts/level.ts'
import type { Rung } from '#contracts/policy.ts'
import type { Role } from '#contracts/roles.ts'
import type { Answer, Proposer } from '#contracts/shapes.ts'
import type {
  CaseStatus,
  ClockName,
  ContactMethod,
  ContactPhase,
  ResultClass,
  VerdictOutcome,
} from '#contracts/terms.ts'
import type { Aggregate, Parties } from '#kernel/aggregate.ts'
import type { FactMeta } from '#kernel/decision.ts'

/** What the proposal says, whichever level accepted it. */
type Matter = Omit<PublicFactData<'case.taken-over'>, 'level'> &
  Partial<Pick<PublicFactData<'proposal.accepted'>, 'suggestedUnits' | 'attachments' | 'consent'>>

/** The level that handed the case over, its own id of it, what it asks for and by when. */
export interface Origin {
  readonly level: string
  readonly case: string
  /** What it asks for; of a case handed up, why it is beyond its powers. */
  readonly requirement: string
  readonly up: boolean
  readonly replyBy?: string
}

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
  readonly reference?: number
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
  readonly proposal?: Matter
  readonly status: CaseStatus
  /** Since when it has lain where it lies. */
  readonly since: string
  /** 接办: the case is another level's. */
  readonly origin?: Origin
  /** 拟转上级, until its proposer has answered. */
  readonly handUp?: { readonly to: string; readonly reason: string }
  /** A hand-up was proposed at some time: it lies on the desks of its proposers, done or not. */
  readonly proposersAsked?: true
  readonly takenBack?: { readonly unit: string; readonly reason: string }
  /** Why the audit sent the reply back. */
  readonly auditRemark?: string
  /** 办理要求 of the dispatch. */
  readonly requirement?: string
  /** What the proposers made of it. */
  readonly outcome?: VerdictOutcome
  /** Counts pre-assignments: each starts its own window. */
  readonly round: number
  readonly unit?: string
  /** The dispatch batch 批量交办 that holds it, until that takes effect or lets it go. */
  readonly heldBy?: string
  /** The batches that have asked for it: their pages call it by its title. */
  readonly batches: readonly string[]
  /** 涉密暂停办理 (C13): only these roles and its own proposers know of it, and nothing is done to it here. */
  readonly restrictedTo?: readonly Role[]
  /** When it was last stopped or let go on: of another level's two messages the later one holds. */
  readonly secrecySince?: string
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
  | { type: 'case.opened'; data: { proposal: Matter } }
  | { type: 'case.taken-over'; data: { proposal: Matter; origin: Origin } }
  | { type: 'case.sent-back'; data: { level: string; reason: string } }
  | { type: 'hand-up.proposed'; data: { to: string; reason: string } }
  | { type: 'hand-up.consented'; data: { to: string } }
  | { type: 'hand-up.declined'; data: { reason: string } }
  | { type: 'case.taken-back'; data: { unit: string; reason: string; origin?: string } }
  | {
      type: 'case.pre-assigned'
      data: { unit: string; coUnits: string[]; round: number; reason: string; origin?: string }
    }
  | { type: 'window.noted'; data: { clock: 'claim' | 'reply'; due: string } }
  | { type: 'case.claimed'; data: { unit: string; automatic: boolean } }
  | { type: 'case.objected'; data: Objection }
  | { type: 'case.arbitrated'; data: { unit: string; coUnits: string[]; reason: string; origin?: string } }
  | { type: 'case.held'; data: { batch: string } }
  | {
      type: 'case.hold-refused'
      data: { batch: string; status: CaseStatus; heldBy?: string; suspended?: true }
    }
  | SuspensionFact
  | { type: 'case.released'; data: { batch: string; refused: number } }
  | {
      type: 'case.dispatched'
      /** `up`: to the level above, with the reason in place of a requirement. */
      data: {
        unit: string
        requirement: string
        batch?: string
        dispatchedAt?: string
        up?: true
        origin?: string
      }
    }
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
        reference?: number
        level?: string
      }
    }
  | {
      type: 'contact.confirmed'
      data: { contact: number; phase: ContactPhase; method: ContactMethod; level?: string }
    }
  | { type: 'opinion.given'; data: { unit: string; text: string } }
  | { type: 'reply.countersigned'; data: { unit: string; agreed: boolean; remark: string } }
  | { type: 'case.reopened'; data: { unit: string; round: number; demand: string; replyBy?: string } }
  | { type: 'reminder.noted'; data: { clock: ClockName; name: Rung['name'] } }
  | { type: 'reply.drafted'; data: { resultClass: ResultClass; letter: string; answers: readonly Answer[] } }
  | { type: 'reply.signed-off'; data: Record<string, never> }
  | { type: 'reply.audited'; data: { unit: string; passed: boolean; remark: string; level?: string } }
  | { type: 'reply.rejected'; data: { unit: string; remark: string; replyBy?: string } }
  | { type: 'reply.delivered'; data: { unit: string; level?: string } }
  | { type: 'case.concluded'; data: { outcome: VerdictOutcome; level?: string; origin?: string } }

/** 涉密暂停办理, and the end of it; what hangs on the case hears of both. */
export type SuspensionFact =
  | { type: 'case.suspended'; data: { to: readonly Role[]; since: string; origin?: string; replied?: true } }
  | { type: 'case.resumed'; data: { since: string; origin?: string; replied?: true } }
  | { type: 'case.told-batch'; data: { ids: readonly string[]; secret: boolean } }

const blank: Case = {
  status: 'open',
  since: '',
  round: 0,
  handlingRound: 1,
  batches: [],
  coHandlers: [],
  unitsSoFar: [],
  contacts: [],
}

function evolve(state: Case, fact: CaseFact, meta: FactMeta): Case {
  const next = after(state, fact, meta)
  const lies = next.status === state.status && next.heldBy === state.heldBy && state.since !== ''
  return { ...next, since: lies ? state.since : meta.at }
}

function after(state: Case, fact: CaseFact, { at, actor }: FactMeta): Case {
  const by = actor.kind === 'person' ? actor.name : ''
  switch (fact.type) {
    case 'case.opened':
      return { ...blank, proposal: fact.data.proposal }
    case 'case.taken-over':
      return { ...blank, ...fact.data }
    case 'case.suspended':
      return { ...state, restrictedTo: fact.data.to, secrecySince: fact.data.since }
    case 'case.resumed': {
      const { restrictedTo: _, ...rest } = state
      return { ...rest, secrecySince: fact.data.since }
    }
    case 'case.told-batch':
      return state
    case 'case.sent-back':
      return { ...state, status: 'sent-back' }
    case 'hand-up.proposed':
      return { ...state, status: 'hand-up-proposed', handUp: fact.data, proposersAsked: true }
    case 'hand-up.declined':
      return { ...withoutHandUp(state), status: 'open' }
    case 'hand-up.consented': {
      const { to } = fact.data
      return { ...withoutHandUp(state), ...unitsOf(state, to, []) }
    }
    case 'case.taken-back': {
      const { unit: _, replyBy: __, ...rest } = state
      return { ...rest, status: 'open', takenBack: fact.data, coHandlers: [] }
    }
    case 'reminder.noted':
      return state
    case 'case.pre-assigned': {
      const { claimBy: _, objection: __, handUp: ___, takenBack: ____, ...rest } = state
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
    case 'case.held':
      return { ...state, heldBy: fact.data.batch, batches: [...state.batches, fact.data.batch] }
    case 'case.hold-refused':
      return { ...state, batches: [...state.batches, fact.data.batch] }
    case 'case.released':
      return letGo(state)
    case 'case.dispatched':
      return { ...letGo(state), status: 'dispatched', requirement: fact.data.requirement }
    case 'case.signed-for':
      return { ...state, status: 'in-handling' }
    case 'contact.logged': {
      const { unit: _, level: __, ...logged } = fact.data
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
      const { round: handlingRound, demand, replyBy } = fact.data
      return {
        ...rest,
        ...rehanded(state, replyBy),
        status: 'in-handling',
        handlingRound,
        demand,
        coHandlers: state.coHandlers.map(({ unit }) => coHandler(unit)),
      }
    }
    case 'reply.signed-off': {
      // A level has signed off what it returns, whoever's agreement was last.
      const { draftedBy = by } = state.reply ?? {}
      const signedOffBy = toHandlingLevel(state).level === undefined ? by : draftedBy
      return { ...state, status: 'signed-off', ...replyWith(state, { signedOffBy }) }
    }
    case 'reply.audited':
      return fact.data.passed
        ? { ...state, ...replyWith(state, { auditedBy: by }) }
        : { ...state, status: 'in-handling', auditRemark: fact.data.remark }
    case 'reply.rejected': {
      const { reply: _, replyBy: __, ...rest } = state
      const { remark: auditRemark, replyBy } = fact.data
      return { ...rest, ...rehanded(state, replyBy), status: 'in-handling', auditRemark }
    }
    case 'reply.delivered':
      return { ...state, status: 'delivered', ...replyWith(state, { deliveredAt: at }) }
    case 'case.concluded':
      return { ...state, status: 'concluded', outcome: fact.data.outcome }
  }
}

function withoutHandUp({ handUp: _, ...state }: Case): Case {
  return state
}

/** Handed over once more: the reply is due anew. */
function rehanded({ origin: before }: Case, replyBy: string | undefined): { origin?: Origin } {
  if (before === undefined) return {}
  const { replyBy: _, ...origin } = before
  return { origin: { ...origin, ...(replyBy === undefined ? {} : { replyBy }) } }
}

function letGo({ heldBy: _, ...state }: Case): Case {
  return state
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
      ...originIn(state),
    }),
    'case.taken-over': ({ proposal, origin }) => {
      const { session = '', number = 0, title = '', kind = 'sole', proposers = [] } = proposal ?? {}
      const { situation = '', analysis = '', suggestions = [] } = proposal ?? {}
      const { level = '' } = origin ?? {}
      return { level, session, number, title, kind, proposers, situation, analysis, suggestions }
    },
    'opinion.given': (_state, fact) => ({ unit: (fact.data as { unit: string }).unit }),
    'case.reopened': (state) => ({
      unit: state.unit ?? '',
      coUnits: coUnitsOf(state),
      round: state.handlingRound,
      ...replyByOf(state),
    }),
    'case.objected': ({ objection }) => ({
      unit: objection?.unit ?? '',
      proposedUnit: objection?.proposedUnit ?? '',
      reason: objection?.reason ?? '',
    }),
    'case.dispatched': (state, fact) => {
      const { dispatchedAt } = fact.data as PublicFactData<'case.dispatched'>
      const since = dispatchedAt === undefined ? {} : { dispatchedAt }
      return {
        unit: state.unit ?? '',
        coUnits: coUnitsOf(state),
        ...since,
        ...replyByOf(state),
        ...originIn(state),
      }
    },
    'case.held': (_state, fact, id) => ({ ...batchIn(fact), case: id }),
    'case.hold-refused': (_state, fact, id) => {
      const { status, heldBy, suspended } = fact.data as PublicFactData<'case.hold-refused'>
      return {
        ...batchIn(fact),
        case: id,
        status,
        ...(heldBy === undefined ? {} : { heldBy }),
        ...(suspended === undefined ? {} : { suspended }),
      }
    },
    'case.suspended': (_state, fact) => {
      const { to, ...rest } = (fact as Extract<CaseFact, { type: 'case.suspended' }>).data
      return { to: [...to], ...rest }
    },
    'case.told-batch': (_state, fact, id) => ({
      case: id,
      secret: (fact.data as { secret: boolean }).secret,
    }),
    'contact.logged': ({ unit = '', ...state }, fact) => {
      const { contact, phase, method } = fact.data as Contact
      return { contact, phase, method, unit, ...toOrigin(state) }
    },
    'reply.audited': (state, fact) => {
      const { unit, passed } = fact.data as PublicFactData<'reply.audited'>
      return { unit, passed, ...toHandlingLevel(state) }
    },
    'reply.rejected': (state) => ({ unit: state.unit ?? '', ...replyByOf(state) }),
    'reply.delivered': ({ unit = '', reply, proposal, handlingRound, ...state }) => ({
      ...toOrigin(state),
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
  address: {
    'case.held': (_state, fact) => [batchIn(fact).batch],
    'case.hold-refused': (_state, fact) => [batchIn(fact).batch],
    'case.told-batch': (_state, fact) => (fact.data as { ids: readonly string[] }).ids,
  },
}

function batchIn(fact: CaseFact): { batch: string } {
  return { batch: (fact.data as { batch: string }).batch }
}

/** The id here of a case that another level handed over. */
export const ourIdOf = (level: string, theirs: string): string => `${level}-${theirs}`
export const theirIdOf = (ours: string, level: string): string => ours.slice(`${level}-`.length)

const replyByOf = ({ origin }: Pick<Case, 'origin'>): { replyBy?: string } =>
  origin?.replyBy === undefined ? {} : { replyBy: origin.replyBy }

/** What the level that handed the case over is told of. */
export const toOrigin = ({ origin }: Pick<Case, 'origin'>): { level?: string } =>
  origin === undefined ? {} : { level: origin.level }

/** Whose case it is, where it is another level's: intake here has no such proposal. */
export const originIn = ({ origin }: Pick<Case, 'origin'>): { origin?: string } =>
  origin === undefined ? {} : { origin: origin.level }

/** What the level that handles the case is told of. */
export const toHandlingLevel = ({ unit }: Pick<Case, 'unit'>): { level?: string } =>
  unit !== undefined && isLevelCode(unit) ? { level: unit } : {}

export function concluded(state: Case, outcome: VerdictOutcome): CaseFact {
  return { type: 'case.concluded', data: { outcome, ...toHandlingLevel(state), ...originIn(state) } }
}

export function proposersOf({ proposal }: Case): readonly Proposer[] {
  return proposal?.proposers ?? []
}

/** The proposers of another level's case are nobody here, though somebody here may have the same id. */
export function partiesOf(state: Case): Parties {
  const { origin, unit } = state
  return {
    persons: origin === undefined ? proposersOf(state).map(({ id }) => id) : [],
    units: [
      ...(unit === undefined ? [] : [unit]),
      ...coUnitsOf(state),
      ...(origin === undefined ? [] : [origin.level]),
    ],
  }
}

/** A unit that had to do with the case may still look at it, as one whose objection was upheld. */
export function readersOf(state: Case): Parties {
  return { persons: partiesOf(state).persons, units: state.unitsSoFar }
}
