// What a unit's system is told of a fact: the case whole, so that it need not ask back. A fact that says nothing to
// it, or no longer does, is told to nobody.
import type { HookOutName } from '#contracts/api/webhook-endpoints.ts'
import type { PublicFact } from '#contracts/facts.ts'
import type { ClockName } from '#contracts/terms.ts'
import { type HookOutData, hookType } from '#contracts/webhooks.ts'
import type { Case } from './domain/case.ts'

export interface Announcement {
  readonly unit: string
  readonly type: HookOutName
  readonly data: object
}

/** In which states a clock still waits for the unit: nobody is chased for what is done. */
const waitsIn: Readonly<Partial<Record<ClockName, readonly string[]>>> = {
  claim: ['pre-assigned'],
  signature: ['dispatched'],
  reply: ['dispatched', 'in-handling', 'drafted'],
}

/** `state` is the case as it is now, with its long texts. */
export function announcementOf(id: string, state: Case, fact: PublicFact): Announcement | undefined {
  switch (fact.type) {
    case 'case.pre-assigned': {
      const { unit, round } = fact.data
      return { unit, type: 'case.pre-assigned', data: { ...caseData(id, unit, state), round } }
    }
    case 'case.dispatched': {
      const { unit } = fact.data
      return { unit, type: 'case.dispatched', data: caseData(id, unit, state) }
    }
    case 'reminder.issued': {
      const { clock, round, name, audience } = fact.data
      const { unit, status } = state
      const forUnit = audience.some((one) => one === 'responsible' || one === 'unit-leader')
      const waits = waitsIn[clock]?.includes(status) === true && (clock !== 'claim' || round === state.round)
      if (unit === undefined || !forUnit || !waits) return undefined
      const data: HookOutData<'reminder.issued'> = {
        ...caseData(id, unit, state),
        clock,
        round,
        name,
        audience,
      }
      return { unit, type: 'reminder.issued', data }
    }
    default:
      return undefined
  }
}

function caseData(
  id: string,
  unit: string,
  { proposal, claimBy, replyBy }: Case,
): HookOutData<'case.dispatched'> {
  return {
    case: id,
    unit,
    session: proposal?.session ?? '',
    number: proposal?.number ?? 0,
    title: proposal?.title ?? '',
    kind: proposal?.kind ?? 'sole',
    proposers: [...(proposal?.proposers ?? [])],
    situation: proposal?.situation ?? '',
    analysis: proposal?.analysis ?? '',
    suggestions: [...(proposal?.suggestions ?? [])],
    ...(claimBy === undefined ? {} : { claimBy }),
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
