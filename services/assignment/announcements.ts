// What units' systems are told of a fact: the case whole, so that they need not ask back. A fact that says nothing to
// a unit, or no longer does, is told to nobody.
import type { HookOutName } from '#contracts/api/webhook-endpoints.ts'
import type { PublicFact, PublicFactData } from '#contracts/facts.ts'
import { type HookOutData, hookType } from '#contracts/webhooks.ts'
import type { Case } from './domain/case.ts'

export interface Announcement {
  readonly unit: string
  readonly type: HookOutName
  readonly data: object
}

type Told = HookOutData<'case.dispatched'>

/** Whether supervision has said by when, so that it can be told along. */
export function dueIsKnown({ claimBy, replyBy }: Case, { type }: PublicFact): boolean {
  if (type === 'case.pre-assigned') return claimBy !== undefined
  return replyBy !== undefined || (type !== 'case.dispatched' && type !== 'case.reopened')
}

/** One for each unit that is to know. `state` is the case as it is now, with its long texts. */
export function announcementsOf(id: string, state: Case, fact: PublicFact): Announcement[] {
  const to = (units: readonly string[], type: HookOutName, more: (told: Told) => object = (told) => told) =>
    units.map((unit) => ({ unit, type, data: more(caseData(id, unit, state)) }))
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
    case 'reminder.issued': {
      const { clock, round, name, audience } = fact.data
      return to(unitsReminded(state, fact.data), fact.type, (told) => ({
        ...told,
        clock,
        round,
        name,
        audience,
      }))
    }
    default:
      return []
  }
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
  const { proposal, claimBy, replyBy, coHandlers } = state
  return {
    case: id,
    unit,
    lead: state.unit ?? '',
    coUnits: coHandlers.map((one) => one.unit),
    session: proposal?.session ?? '',
    number: proposal?.number ?? 0,
    title: proposal?.title ?? '',
    kind: proposal?.kind ?? 'sole',
    proposers: [...(proposal?.proposers ?? [])],
    situation: proposal?.situation ?? '',
    analysis: proposal?.analysis ?? '',
    suggestions: [...(proposal?.suggestions ?? [])],
    // Once it is claimed, the window to object concerns nobody.
    ...(claimBy === undefined || state.status !== 'pre-assigned' ? {} : { claimBy }),
    ...(replyBy === undefined ? {} : { replyBy }),
  }
}

/** The body that is posted, CloudEvents 1.0. */
export function eventBody(
  message: string,
  { type, data }: Announcement,
  about: { level: string; case: string; time: string },
): string {
  return JSON.stringify({
    specversion: '1.0',
    id: message,
    source: `/${about.level}/assignment/case/${about.case}`,
    type: hookType(type),
    subject: about.case,
    time: about.time,
    datacontenttype: 'application/json',
    data,
  })
}
