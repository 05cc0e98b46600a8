// What people do to a case: the dispatch office, the lead unit and its co-handlers, the proposers, the supervision office.
import type { assignmentApi } from '#contracts/api/assignment.ts'
import type { BodyOf } from '#contracts/api/index.ts'
import { isLevelCode } from '#contracts/level.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { Act, Acts, Context } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import { type Case, type CaseFact, originIn, toHandlingLevel, toOrigin } from './case.ts'
import { unlessSuspended } from './case-suspension.ts'

type Body<Name extends keyof typeof assignmentApi> = BodyOf<(typeof assignmentApi)[Name]>
type On<Name extends keyof typeof assignmentApi> = Act<Case, Body<Name>, CaseFact>

export const unitOf = (actor: Actor): string => (actor.kind === 'person' ? (actor.unit ?? '') : '')

/** D11: lead and co-handlers are different units, each named once; and none is who handed the case over. */
function unitsProblem({ origin }: Case, unit: string, coUnits: readonly string[]): Refusal | undefined {
  const units = [unit, ...coUnits]
  if (new Set(units).size < units.length) return refuse(problems.unitTwice)
  if (coUnits.some(isLevelCode)) return refuse(problems.levelLeadsOnly)
  return origin !== undefined && units.includes(origin.level) ? refuse(problems.unitSame) : undefined
}

/** What the lead unit 主办 alone does. */
export function leadUnit({ unit }: Case, actor: Actor): Refusal | undefined {
  return unitOf(actor) === unit ? undefined : refuse(problems.leadUnitOnly)
}

/** What a co-handler 协办 alone does. */
function coUnit({ coHandlers }: Case, actor: Actor): Refusal | undefined {
  return coHandlers.some(({ unit }) => unit === unitOf(actor)) ? undefined : refuse(problems.coUnitOnly)
}

const preAssign: On<'preAssign'> = {
  from: ['open', 'hand-up-proposed'],
  decide: (state, { unit, coUnits, reason }) =>
    unitsProblem(state, unit, coUnits) ?? [
      {
        type: 'case.pre-assigned',
        data: { unit, coUnits, reason, round: state.round + 1, ...originIn(state) },
      },
    ],
}

/** S4 渝北: 期限内有异议的提出理由和依据; the window closes at its instant. */
function withinWindow(state: Case, actor: Actor, { now }: Context): Refusal | undefined {
  const { claimBy } = state
  const other = leadUnit(state, actor)
  if (other !== undefined) return other
  return claimBy !== undefined && now > claimBy
    ? refuse(problems.windowClosed, { source: 'policy: objectionDays', allowed: { until: claimBy } })
    : undefined
}

const claim: On<'claim'> = {
  from: ['pre-assigned'],
  who: withinWindow,
  decide: (_state, _body, { actor }) => [
    { type: 'case.claimed', data: { unit: unitOf(actor), automatic: false } },
  ],
}

const object: On<'object'> = {
  from: ['pre-assigned'],
  who: withinWindow,
  decide: (_state, body, { actor }) =>
    body.proposedUnit === unitOf(actor)
      ? refuse(problems.unitSame)
      : [{ type: 'case.objected', data: { ...body, unit: unitOf(actor) } }],
}

const arbitrate: On<'arbitrate'> = {
  from: ['objected'],
  decide: (state, { unit, coUnits, reason }) =>
    unitsProblem(state, unit, coUnits) ?? [
      { type: 'case.arbitrated', data: { unit, coUnits, reason, ...originIn(state) } },
    ],
}

const dispatch: On<'dispatch'> = {
  from: ['settled'],
  decide: ({ unit = '', ...state }, { requirement }) => [
    { type: 'case.dispatched', data: { unit, requirement, ...originIn(state) } },
  ],
}

const signFor: On<'signFor'> = {
  from: ['dispatched'],
  who: leadUnit,
  decide: ({ unit = '' }) => [{ type: 'case.signed-for', data: { unit } }],
}

export const logContact: On<'logContact'> = {
  from: ['in-handling'],
  who: leadUnit,
  decide: ({ contacts, unit = '', ...state }, body) => [
    {
      type: 'contact.logged',
      data: { ...body, unit, contact: contacts.length + 1, ...toOrigin(state) },
    },
  ],
}

/** Only a proposer confirms, so that a unit cannot prove to itself that it talked (E1 青岛). */
export const confirmContact: On<'confirmContact'> = {
  from: ['in-handling'],
  who({ contacts }) {
    if (contacts.length === 0) return refuse(problems.contactUnknown)
    const open = contacts.some(({ confirmedBy }) => confirmedBy === undefined)
    return open ? undefined : refuse(problems.alreadyAnswered)
  },
  decide({ contacts, ...state }, { contact }) {
    const logged = contacts.find((one) => one.contact === contact)
    if (logged === undefined) return refuse(problems.contactUnknown)
    if (logged.confirmedBy !== undefined) return refuse(problems.alreadyAnswered)
    const { phase, method } = logged
    return [{ type: 'contact.confirmed', data: { contact, phase, method, ...toHandlingLevel(state) } }]
  },
}

/** E1: no reply before the phases the policy names are logged and confirmed. */
export function readyForReply(state: Case, actor: Actor, { policy }: Context): Refusal | undefined {
  const other = leadUnit(state, actor)
  if (other !== undefined) return other
  const silent = state.coHandlers.filter(({ opinion }) => opinion === undefined).map(({ unit }) => unit)
  // F2, E13 渝北: 协办意见先送主办单位
  if (silent.length > 0)
    return refuse(problems.opinionsMissing, { source: 'F2', allowed: { waitingFor: silent } })
  const confirmed = state.contacts
    .filter(
      ({ confirmedBy, handlingRound }) => confirmedBy !== undefined && handlingRound === state.handlingRound,
    )
    .map(({ phase }) => phase)
  const missing = policy.consultGates.filter((phase) => !confirmed.includes(phase))
  return missing.length > 0
    ? refuse(problems.contactsUnconfirmed, { source: 'policy: consultGates', allowed: { missing } })
    : undefined
}

export const draftReply: On<'draftReply'> = {
  from: ['in-handling', 'drafted'],
  who: readyForReply,
  decide({ proposal }, body, { policy }) {
    // F3 四川: 逐条回应
    const asked = (proposal?.suggestions ?? []).map(({ number }) => number)
    const answered = body.answers.map(({ suggestion }) => suggestion)
    const complete = asked.every((number) => answered.includes(number))
    if (!complete || answered.length !== asked.length) {
      return refuse(problems.answersIncomplete, { source: 'F3', allowed: { suggestions: asked } })
    }
    if (!policy.classScheme.includes(body.resultClass)) {
      return refuse(problems.classUnknown, {
        source: 'policy: classScheme',
        allowed: { classes: policy.classScheme },
      })
    }
    return [{ type: 'reply.drafted', data: body }]
  },
}

const giveOpinion: On<'giveOpinion'> = {
  from: ['dispatched', 'in-handling', 'drafted'],
  who: coUnit,
  decide: (_state, { text }, { actor }) => [{ type: 'opinion.given', data: { unit: unitOf(actor), text } }],
}

const countersign: On<'countersign'> = {
  from: ['drafted'],
  who: coUnit,
  decide({ coHandlers, unit = '' }, body, { actor }) {
    const own = unitOf(actor)
    const given: CaseFact = { type: 'reply.countersigned', data: { ...body, unit: own } }
    const others = coHandlers.filter((one) => one.unit !== own)
    const agreed = body.agreed && others.every(({ countersign: other }) => other?.agreed === true)
    // What a level returns it has signed off; it only waited for those who handle it here.
    return agreed && isLevelCode(unit) ? [given, { type: 'reply.signed-off', data: {} }] : [given]
  },
}

/** E13 渝北: a reply with an open dissent is not issued; it is drafted anew until all agree. */
function countersigned(state: Case, actor: Actor): Refusal | undefined {
  const other = leadUnit(state, actor)
  if (other !== undefined) return other
  const waitingFor = state.coHandlers.filter((one) => one.countersign === undefined).map(({ unit }) => unit)
  const dissent = state.coHandlers.filter((one) => one.countersign?.agreed === false).map(({ unit }) => unit)
  return waitingFor.length + dissent.length > 0
    ? refuse(problems.countersignMissing, { source: 'E13', allowed: { waitingFor, dissent } })
    : undefined
}

const signOff: On<'signOff'> = {
  from: ['drafted'],
  who: countersigned,
  decide: () => [{ type: 'reply.signed-off', data: {} }],
}

/** F2: 单位签发 → 督办审核 → 送达. What passes is delivered to all proposers in the same decision. */
const audit: On<'audit'> = {
  from: ['signed-off'],
  decide({ unit = '', ...state }, { outcome, remark }) {
    const passed = outcome === 'pass'
    const whose = passed ? {} : toHandlingLevel({ unit })
    const audited: CaseFact = { type: 'reply.audited', data: { unit, passed, remark, ...whose } }
    return passed ? [audited, { type: 'reply.delivered', data: { unit, ...toOrigin(state) } }] : [audited]
  },
}

export const caseActs: Acts<Case, CaseFact> = unlessSuspended({
  'case.pre-assign': preAssign,
  'case.claim': claim,
  'case.object': object,
  'case.arbitrate': arbitrate,
  'case.dispatch': dispatch,
  'case.sign-for': signFor,
  'case.log-contact': logContact,
  'case.confirm-contact': confirmContact,
  'case.give-opinion': giveOpinion,
  'case.draft-reply': draftReply,
  'case.countersign': countersign,
  'case.sign-off': signOff,
  'case.audit': audit,
})
