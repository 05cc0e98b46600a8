// The case 案件 of an accepted proposal: open → pre-assigned → claimed (or objected and arbitrated) → dispatched →
// signed for → contacts → reply drafted, signed off, audited, delivered → concluded. One lead unit 主办 at a time.
import type { assignmentApi } from '#contracts/api/assignment.ts'
import type { BodyOf } from '#contracts/api/index.ts'
import type { Answer, Proposer, PublicFactData } from '#contracts/facts.ts'
import { type Refusal, refuse } from '#contracts/problems.ts'
import type { CaseStatus, ContactMethod, ContactPhase, ResultClass } from '#contracts/terms.ts'
import type { Act, Acts, Aggregate, Context, Parties, Reactions } from '#kernel/aggregate.ts'
import type { Actor, FactMeta } from '#kernel/decision.ts'

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
  readonly at: string
  readonly by: string
  readonly confirmedBy?: string
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
  /** The instant at which the window to object closes, once supervision has set it. */
  readonly claimBy?: string
  readonly replyBy?: string
  readonly objection?: Objection
  readonly contacts: readonly Contact[]
  readonly reply?: Reply
}

export type CaseFact =
  | { type: 'case.opened'; data: { proposal: Accepted } }
  | { type: 'case.pre-assigned'; data: { unit: string; round: number; reason: string } }
  | { type: 'window.noted'; data: { clock: 'claim' | 'reply'; due: string } }
  | { type: 'case.claimed'; data: { unit: string; automatic: boolean } }
  | { type: 'case.objected'; data: Objection }
  | { type: 'case.arbitrated'; data: { unit: string; reason: string } }
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
  | { type: 'reply.drafted'; data: { resultClass: ResultClass; letter: string; answers: readonly Answer[] } }
  | { type: 'reply.signed-off'; data: Record<string, never> }
  | { type: 'reply.audited'; data: { unit: string; passed: boolean; remark: string } }
  | { type: 'reply.delivered'; data: { unit: string } }
  | { type: 'case.concluded'; data: { outcome: string } }

const blank: Case = { status: 'open', round: 0, contacts: [] }

function evolve(state: Case, fact: CaseFact, { at, actor }: FactMeta): Case {
  const by = actor.kind === 'person' ? actor.name : ''
  switch (fact.type) {
    case 'case.opened':
      return { ...blank, proposal: fact.data.proposal }
    case 'case.pre-assigned': {
      const { claimBy: _, objection: __, ...rest } = state
      return { ...rest, status: 'pre-assigned', unit: fact.data.unit, round: fact.data.round }
    }
    case 'window.noted':
      return { ...state, [fact.data.clock === 'claim' ? 'claimBy' : 'replyBy']: fact.data.due }
    case 'case.claimed':
      return { ...state, status: 'settled' }
    case 'case.objected':
      return { ...state, status: 'objected', objection: fact.data }
    case 'case.arbitrated':
      return { ...state, status: 'settled', unit: fact.data.unit }
    case 'case.dispatched':
      return { ...state, status: 'dispatched' }
    case 'case.signed-for':
      return { ...state, status: 'in-handling' }
    case 'contact.logged': {
      const { unit: _, ...logged } = fact.data
      return { ...state, contacts: [...state.contacts, { ...logged, at, by }] }
    }
    case 'contact.confirmed':
      return {
        ...state,
        contacts: state.contacts.map((one) =>
          one.contact === fact.data.contact ? { ...one, confirmedBy: by } : one,
        ),
      }
    case 'reply.drafted':
      return { ...state, status: 'drafted', reply: { ...fact.data, draftedBy: by } }
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

function replyWith({ reply }: Case, more: Partial<Reply>): { reply?: Reply } {
  return reply === undefined ? {} : { reply: { ...reply, ...more } }
}

export const caseAggregate: Aggregate<Case, CaseFact> = {
  name: 'case',
  initial: blank,
  evolve,
  announce: {
    'case.opened': () => ({}),
    'case.pre-assigned': ({ unit = '', round }) => ({ unit, round }),
    'case.objected': ({ objection }) => ({
      unit: objection?.unit ?? '',
      proposedUnit: objection?.proposedUnit ?? '',
      reason: objection?.reason ?? '',
    }),
    'case.dispatched': ({ unit = '' }) => ({ unit }),
    'contact.logged': ({ unit = '' }, fact) => {
      const { contact, phase, method } = fact.data as Contact
      return { contact, phase, method, unit }
    },
    'reply.audited': (_state, fact) => {
      const { unit, passed } = fact.data as PublicFactData<'reply.audited'>
      return { unit, passed }
    },
    'reply.delivered': ({ unit = '', reply, proposal }) => ({
      title: proposal?.title ?? '',
      number: proposal?.number ?? 0,
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
    units: state.unit === undefined ? [] : [state.unit],
  }
}

/** A unit whose objection was upheld may still look at what it has refused. */
export function readersOf(state: Case): Parties {
  const { persons, units } = partiesOf(state)
  return { persons, units: state.objection === undefined ? units : [...units, state.objection.unit] }
}

type Body<Name extends keyof typeof assignmentApi> = BodyOf<(typeof assignmentApi)[Name]>
type On<Name extends keyof typeof assignmentApi> = Act<Case, Body<Name>, CaseFact>

const unitOf = (actor: Actor): string => (actor.kind === 'person' ? (actor.unit ?? '') : '')

const preAssign: On<'preAssign'> = {
  from: ['open'],
  decide: ({ round }, { unit, reason }) => [
    { type: 'case.pre-assigned', data: { unit, reason, round: round + 1 } },
  ],
}

/** S4 渝北: 期限内有异议的提出理由和依据; the window closes at its instant. */
function withinWindow({ claimBy }: Case, _actor: Actor, { now }: Context): Refusal | undefined {
  return claimBy !== undefined && now > claimBy
    ? refuse('window-closed', { source: 'policy: objectionDays', allowed: { until: claimBy } })
    : undefined
}

const claim: On<'claim'> = {
  from: ['pre-assigned'],
  decide: (_state, _body, { actor }) => [
    { type: 'case.claimed', data: { unit: unitOf(actor), automatic: false } },
  ],
}

const object: On<'object'> = {
  from: ['pre-assigned'],
  who: withinWindow,
  decide: (_state, body, { actor }) =>
    body.proposedUnit === unitOf(actor)
      ? refuse('unit-same')
      : [{ type: 'case.objected', data: { ...body, unit: unitOf(actor) } }],
}

const arbitrate: On<'arbitrate'> = {
  from: ['objected'],
  decide: (_state, { unit, reason }) => [{ type: 'case.arbitrated', data: { unit, reason } }],
}

const dispatch: On<'dispatch'> = {
  from: ['settled'],
  decide: ({ unit = '' }, { requirement }) => [{ type: 'case.dispatched', data: { unit, requirement } }],
}

const signFor: On<'signFor'> = {
  from: ['dispatched'],
  decide: ({ unit = '' }) => [{ type: 'case.signed-for', data: { unit } }],
}

const logContact: On<'logContact'> = {
  from: ['in-handling'],
  decide: ({ contacts, unit = '' }, body) => [
    { type: 'contact.logged', data: { ...body, unit, contact: contacts.length + 1 } },
  ],
}

/** Only a proposer confirms, so that a unit cannot prove to itself that it talked (E1 青岛). */
const confirmContact: On<'confirmContact'> = {
  from: ['in-handling'],
  who({ contacts }) {
    if (contacts.length === 0) return refuse('contact-unknown')
    const open = contacts.some(({ confirmedBy }) => confirmedBy === undefined)
    return open ? undefined : refuse('already-answered')
  },
  decide({ contacts }, { contact }) {
    const logged = contacts.find((one) => one.contact === contact)
    if (logged === undefined) return refuse('contact-unknown')
    if (logged.confirmedBy !== undefined) return refuse('already-answered')
    return [{ type: 'contact.confirmed', data: { contact, phase: logged.phase, method: logged.method } }]
  },
}

/** E1: no reply before the phases the policy names are logged and confirmed. */
function contactsConfirmed({ contacts }: Case, _actor: Actor, { policy }: Context): Refusal | undefined {
  const confirmed = contacts.filter(({ confirmedBy }) => confirmedBy !== undefined).map(({ phase }) => phase)
  const missing = policy.consultGates.filter((phase) => !confirmed.includes(phase))
  return missing.length > 0
    ? refuse('contacts-unconfirmed', { source: 'policy: consultGates', allowed: { missing } })
    : undefined
}

const draftReply: On<'draftReply'> = {
  from: ['in-handling', 'drafted'],
  who: contactsConfirmed,
  decide({ proposal }, body, { policy }) {
    // F3 四川: 逐条回应
    const asked = (proposal?.suggestions ?? []).map(({ number }) => number)
    const answered = body.answers.map(({ suggestion }) => suggestion)
    const complete = asked.every((number) => answered.includes(number))
    if (!complete || answered.length !== asked.length) {
      return refuse('answers-incomplete', { source: 'F3', allowed: { suggestions: asked } })
    }
    if (!policy.classScheme.includes(body.resultClass)) {
      return refuse('class-unknown', {
        source: 'policy: classScheme',
        allowed: { classes: policy.classScheme },
      })
    }
    return [{ type: 'reply.drafted', data: body }]
  },
}

const signOff: On<'signOff'> = {
  from: ['drafted'],
  decide: () => [{ type: 'reply.signed-off', data: {} }],
}

/** F2: 单位签发 → 督办审核 → 送达. What passes is delivered to all proposers in the same decision. */
const audit: On<'audit'> = {
  from: ['signed-off'],
  decide({ unit = '' }, { outcome, remark }) {
    const passed = outcome === 'pass'
    const audited: CaseFact = { type: 'reply.audited', data: { unit, passed, remark } }
    return passed ? [audited, { type: 'reply.delivered', data: { unit } }] : [audited]
  },
}

export const caseActs: Acts<Case, CaseFact> = {
  'case.pre-assign': preAssign,
  'case.claim': claim,
  'case.object': object,
  'case.arbitrate': arbitrate,
  'case.dispatch': dispatch,
  'case.sign-for': signFor,
  'case.log-contact': logContact,
  'case.confirm-contact': confirmContact,
  'case.draft-reply': draftReply,
  'case.sign-off': signOff,
  'case.audit': audit,
}

export const caseReactions: Reactions<Case, CaseFact> = {
  'proposal.accepted': (_state, data) => [{ type: 'case.opened', data: { proposal: data } }],

  // Supervision's windows, so that a late objection is refused here at its instant. Only those of what is under way.
  'clock.started': (state, { clock, round, due }) => {
    const concerns = clock === 'reply' || (clock === 'claim' && round === state.round)
    return concerns ? [{ type: 'window.noted', data: { clock, due } }] : []
  },

  // S4 渝北: 在规定期限内无异议的,视为认领. Labelled automatic, citing the policy.
  'deadline.passed': ({ status, unit = '', ...state }, { clock, round }) =>
    clock === 'claim' && round === state.round && status === 'pre-assigned'
      ? { automatic: 'objectionDays', facts: [{ type: 'case.claimed', data: { unit, automatic: true } }] }
      : [],

  'verdict.closed': ({ status }, { outcome }) =>
    status === 'delivered' ? [{ type: 'case.concluded', data: { outcome } }] : [],
}
