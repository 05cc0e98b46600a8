// Notices 通知: what a ladder issues, what happened to a deadline, and what a review has decided or asks (C14), each told
// to its audience and kept. Who has read one is recorded, by person or for the unit or office.

import type { Rung } from '#contracts/policy.ts'
import type { ClockName, DecisionName, NoticeName } from '#contracts/terms.ts'
import type { Actor } from '#kernel/decision.ts'

/** Whom a notice is for: a person, the handlers or the leader of a unit, or an office by its role. */
export type Addressee = `person:${string}` | `unit:${string}` | `leader:${string}` | `office:${string}`

export interface Notice {
  /** Counts the docket's notices from 1. */
  readonly notice: number
  readonly name: NoticeName
  /** Absent where it is a decision's: it is about no deadline. */
  readonly clock?: ClockName
  readonly round?: number
  /** What was decided and why, in words. */
  readonly text?: string
  readonly at: string
  readonly to: readonly Addressee[]
  readonly read: readonly { readonly as: Addressee; readonly by: string; readonly at: string }[]
}

type Audience = Rung['audience'][number]

/** What happens to a deadline is told to who must act, and to the unit's leader. */
export const toTheResponsible: readonly Audience[] = ['responsible', 'unit-leader']

/** What is told about a clock, and to whom by the ladder. */
export interface Told {
  readonly clock: ClockName
  readonly round: number
  readonly name: NoticeName
  readonly audience: readonly Audience[]
}

/** Who a clock waits for. */
export interface Responsible {
  readonly unit?: string
  readonly office?: string
  readonly persons?: readonly string[]
}

function addressees({ unit, office, persons = [] }: Responsible, audience: readonly Audience[]): Addressee[] {
  const named: Record<Audience, Addressee[]> = {
    responsible: [
      ...(unit === undefined ? [] : [`unit:${unit}` as const]),
      ...(office === undefined ? [] : [`office:${office}` as const]),
      ...persons.map((id) => `person:${id}` as const),
    ],
    'unit-leader': unit === undefined ? [] : [`leader:${unit}`],
    dispatch: ['office:dispatch'],
    supervision: ['office:supervision'],
  }
  return [...new Set(audience.flatMap((one) => named[one]))]
}

/** The next notice of a docket. */
export function noticeOf(
  before: readonly Notice[],
  { clock, round, name, audience }: Told,
  responsible: Responsible,
  at: string,
): Notice {
  return {
    notice: before.length + 1,
    name,
    clock,
    round,
    at,
    to: addressees(responsible, audience),
    read: [],
  }
}

/** A decision, told to every proposer. */
export const decisionTold = (
  { proposers }: { readonly proposers: readonly { readonly id: string }[] },
  name: DecisionName,
  text: string,
) => ({ type: 'decision.noticed' as const, data: { name, text, to: proposers.map(({ id }) => id) } })

/** B2: filed before they had answered, and before their time was over. Of a title there is nothing: they read it no more. */
export const signingEnded = (lead: string, to: readonly string[]) => ({
  type: 'decision.noticed' as const,
  data: {
    name: 'signing-ended' as const,
    text: `${lead}邀请您联名的提案已由第一提案人提交。您没有在提交前答复，不列为联名人，也不需要再办理`,
    to: [...to],
  },
})

/** The notice of a decision (C14): to every proposer, with the reason and where it was forwarded. */
export function decisionNotice(
  before: readonly Notice[],
  { name, text, to }: { name: NoticeName; text: string; to: readonly string[] },
  at: string,
): Notice {
  return { notice: before.length + 1, name, text, at, to: to.map((id) => `person:${id}` as const), read: [] }
}

/** C2: to the office that sends it on. Of a title there is nothing here: the list asks for it. */
export const panelFellShort = (panel: string) => ({
  type: 'office.noticed' as const,
  data: {
    name: 'panel-lacking' as const,
    text: `${panel}里能审查这件提案的成员已经不够，作不出审查结论。请另派审查组，或为该组增加成员`,
    office: 'committee' as const,
  },
})

/** C2: an officer whose own it is reads nothing of who may judge it, whatever the office is told. */
export const keptFrom = (
  { name }: Pick<Notice, 'name'>,
  { proposers }: { readonly proposers: readonly { readonly id: string }[] },
): readonly string[] => (name === 'panel-lacking' ? proposers.map(({ id }) => id) : [])

/** What is asked of an office without a deadline. */
export function officeNotice(
  before: readonly Notice[],
  { name, text, office }: { name: NoticeName; text: string; office: string },
  at: string,
): Notice {
  return { notice: before.length + 1, name, text, at, to: [`office:${office}`], read: [] }
}

/** Who reads a notice has read what was said earlier about the same clock. */
export function readUpTo(
  notices: readonly Notice[],
  number: number,
  reading: Notice['read'][number],
): readonly Notice[] {
  const last = notices.find(({ notice }) => notice === number)
  // A decision is read by itself.
  const isRead = (one: Notice) =>
    last?.clock === undefined
      ? one.notice === number
      : one.notice <= number && one.clock === last.clock && one.round === last.round
  return notices.map((one) =>
    isRead(one) && isUnread(one, reading.as) ? { ...one, read: [...one.read, reading] } : one,
  )
}

/** As whom somebody reads notices, in the capacity in which they act. */
export function addresseeOf(actor: Actor): Addressee | undefined {
  if (actor.kind !== 'person') return undefined
  const { role, unit = '', id } = actor
  switch (role) {
    case 'unit-handler':
      return `unit:${unit}`
    case 'unit-leader':
      return `leader:${unit}`
    case 'member':
    case 'collective':
      return `person:${id}`
    default:
      return `office:${role}`
  }
}

export const isUnread = ({ to, read }: Notice, as: Addressee): boolean =>
  to.includes(as) && !read.some((one) => one.as === as)
