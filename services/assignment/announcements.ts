// What units' systems and other levels are told of a fact: of a case that is new to them everything, so that they need not
// ask back. A fact that says nothing to a party, or no longer does, is told to nobody.
import type { HookOutName, LevelHookName, UnitHookName } from '#contracts/api/webhook-endpoints.ts'
import type { PublicFact, PublicFactData } from '#contracts/facts.ts'
import { isLevelCode, type Level } from '#contracts/level.ts'
import { type HookOutData, hookType, type LevelHookData, levelType } from '#contracts/webhooks.ts'
import type { Case, Origin } from './domain/case.ts'

export interface Announcement {
  /** The unit, or the level, that is told. */
  readonly unit: string
  readonly type: HookOutName
  readonly data: object
}

/** The case whose fact is told, as it is now, with its long texts; and the level that tells. */
export interface Telling {
  readonly id: string
  readonly state: Case
  readonly level: Pick<Level, 'parent'>
}

type Told = HookOutData<'case.dispatched'>

/** Whether supervision has said by when, so that it can be told along. */
export function dueIsKnown({ claimBy, replyBy }: Case, { type }: PublicFact): boolean {
  if (type === 'case.pre-assigned') return claimBy !== undefined
  return replyBy !== undefined || (type !== 'case.dispatched' && type !== 'case.reopened')
}

/** One for each party that is to know. */
export function announcementsOf(telling: Telling, fact: PublicFact): Announcement[] {
  return [...toUnits(telling, fact), ...toLevels(telling, fact)]
}

function toUnits({ id, state }: Telling, fact: PublicFact): Announcement[] {
  const to = (units: readonly string[], type: UnitHookName, more: (told: Told) => object = (told) => told) =>
    units
      .filter((unit) => !isLevelCode(unit))
      .map((unit) => ({ unit, type, data: more(caseData(id, unit, state)) }))
  switch (fact.type) {
    case 'case.pre-assigned': {
      const { unit, coUnits, round } = fact.data
      return to([unit, ...coUnits], fact.type, (told) => ({ ...told, round }))
    }
    case 'case.dispatched':
      return to([fact.data.unit, ...fact.data.coUnits], fact.type)
    case 'case.reopened': {
      const { unit, coUnits, round } = fact.data
      return to([unit, ...coUnits], fact.type, (told) => ({ ...told, round, demand: state.demand ?? '' }))
    }
    case 'case.suspended':
      return to(state.unitsSoFar, fact.type, ({ case: of, unit }) => ({ case: of, unit }))
    case 'case.resumed':
      return to(unitsNow(state), fact.type)
    case 'reminder.issued':
      return to(unitsReminded(state, fact.data), fact.type, (told) => ({ ...told, ...reminderOf(fact.data) }))
    default:
      return []
  }
}

/** The level that handles the case, and the one that handed it over. */
function toLevels(telling: Telling, fact: PublicFact): Announcement[] {
  const { state } = telling
  const { unit = '', origin } = state
  const stops = fact.type === 'case.suspended' || fact.type === 'case.resumed'
  // C13: a level that has sent it back has read it all the same.
  const levels = (stops ? state.unitsSoFar : [unit]).filter(isLevelCode)
  const below = levels.flatMap((level) => toHandlingLevel(telling, level, fact))
  return origin === undefined ? below : [...below, ...toOriginLevel(state, origin, fact)]
}

function toHandlingLevel({ id, state, level }: Telling, unit: string, fact: PublicFact): Announcement[] {
  const tell = tellTo(unit)
  const due = state.replyBy === undefined ? {} : { replyBy: state.replyBy }
  switch (fact.type) {
    case 'case.dispatched': {
      const up = unit === level.parent
      const type = up ? 'case.handed-up' : 'case.handed-down'
      return tell(type, { case: id, ...matterOf(state), ...due, requirement: state.requirement ?? '', up })
    }
    case 'contact.confirmed': {
      const { reference } = state.contacts.find(({ contact }) => contact === fact.data.contact) ?? {}
      return reference === undefined ? [] : tell(fact.type, { case: id, contact: reference })
    }
    case 'reminder.issued':
      // Until it is handed over it is the liaison's, in the portal here.
      return fact.data.clock !== 'claim' && unitsReminded(state, fact.data).includes(unit)
        ? tell(fact.type, { case: id, ...reminderOf(fact.data) })
        : []
    case 'case.reopened':
      return tell(fact.type, { case: id, ...due, round: fact.data.round, demand: state.demand ?? '' })
    case 'reply.audited':
      return tell('reply.rejected', { case: id, ...due, remark: state.auditRemark ?? '' })
    case 'case.concluded':
      return tell(fact.type, { case: id, outcome: fact.data.outcome })
    case 'case.suspended':
    case 'case.resumed':
      return tell(fact.type, { case: id, since: fact.data.since })
    default:
      return []
  }
}

function toOriginLevel(state: Case, { level: unit, case: theirs }: Origin, fact: PublicFact): Announcement[] {
  const tell = tellTo(unit)
  switch (fact.type) {
    case 'case.pre-assigned':
      // Somebody has taken it up; a second pre-assignment changes nothing for those who asked.
      return fact.data.round > 1 ? [] : tell('signed-for', { case: theirs })
    case 'contact.logged': {
      const logged = state.contacts.find(({ contact }) => contact === fact.data.contact)
      if (logged === undefined) return []
      const { phase, method, place, note, contact: reference } = logged
      const where = place === undefined ? {} : { place }
      return tell(fact.type, { case: theirs, phase, method, ...where, note, reference })
    }
    case 'reply.delivered': {
      const { resultClass, letter, answers } = fact.data
      return tell('reply.returned', { case: theirs, resultClass, letter, answers })
    }
    case 'case.sent-back':
      return tell(fact.type, { case: theirs, reason: fact.data.reason })
    default:
      return []
  }
}

const tellTo =
  (unit: string) =>
  <Name extends LevelHookName>(type: Name, data: LevelHookData<Name>): Announcement[] => [
    { unit, type, data },
  ]

function reminderOf({ clock, round, name, audience }: PublicFactData<'reminder.issued'>) {
  return { clock, round, name, audience }
}

/** The lead unit and its co-handlers, none while the case is at the dispatch office. */
const unitsNow = ({ unit, coHandlers }: Case): string[] =>
  unit === undefined ? [] : [unit, ...coHandlers.map((one) => one.unit)]

/**
 * C13: what of a case may go out as long as it is stopped: that it is, and that it has ended. That it was stopped is told to
 * no unit when it goes on; a level is told both, whichever comes first.
 */
export function mayGoOut(
  { unit, type }: Pick<Announcement, 'unit' | 'type'>,
  { restrictedTo }: Pick<Case, 'restrictedTo'>,
): boolean {
  const says = type === 'case.suspended' || type === 'case.resumed'
  if (type === 'case.concluded' || (says && isLevelCode(unit))) return true
  return (type === 'case.suspended') === (restrictedTo !== undefined)
}

/** Looked at again just before it goes out: nobody is chased for what is done. */
function unitsReminded(state: Case, reminder: PublicFactData<'reminder.issued'>): readonly string[] {
  const { clock, round, audience, unit: asked } = reminder
  if (!audience.some((one) => one === 'responsible' || one === 'unit-leader')) return []
  const { status, unit, coHandlers } = state
  const waiting = clock === 'opinion' ? coHandlers.filter(({ opinion }) => opinion === undefined) : [{ unit }]
  const units = waiting.flatMap((one) => (one.unit === undefined ? [] : [one.unit]))
  const open = {
    claim: status === 'pre-assigned' && round === state.round,
    signature: status === 'dispatched',
    opinion: ['dispatched', 'in-handling', 'drafted'].includes(status),
    reply: ['dispatched', 'in-handling', 'drafted'].includes(status),
  }[clock as string]
  return open === true ? units.filter((one) => asked === undefined || one === asked) : []
}

function caseData(id: string, unit: string, state: Case): Told {
  const { claimBy, replyBy, coHandlers } = state
  return {
    case: id,
    unit,
    lead: state.unit ?? '',
    coUnits: coHandlers.map((one) => one.unit),
    ...matterOf(state),
    ...(state.origin === undefined ? {} : { origin: state.origin.level }),
    // Once it is claimed, the window to object concerns nobody.
    ...(claimBy === undefined || state.status !== 'pre-assigned' ? {} : { claimBy }),
    ...(replyBy === undefined ? {} : { replyBy }),
  }
}

function matterOf({ proposal }: Case) {
  return {
    session: proposal?.session ?? '',
    number: proposal?.number ?? 0,
    title: proposal?.title ?? '',
    kind: proposal?.kind ?? 'sole',
    proposers: [...(proposal?.proposers ?? [])],
    situation: proposal?.situation ?? '',
    analysis: proposal?.analysis ?? '',
    suggestions: [...(proposal?.suggestions ?? [])],
  }
}

/** The body that is posted, CloudEvents 1.0. */
export function eventBody(
  message: string,
  { unit, type, data }: Announcement,
  about: { level: string; case: string; time: string },
): string {
  return JSON.stringify({
    specversion: '1.0',
    id: message,
    source: `/${about.level}/assignment/case/${about.case}`,
    type: isLevelCode(unit) ? levelType(type as LevelHookName) : hookType(type as UnitHookName),
    subject: about.case,
    time: about.time,
    datacontenttype: 'application/json',
    data,
  })
}
