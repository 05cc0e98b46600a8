// The rows of the roll 提案总表: what was filed, under everything by which an office looks for it: its session, all sessions,
// its number, and each who has stood behind it. Written anew with each change, so that no list shows what it was. Beside
// them a small row of each for the counts, without titles and names: thousands of those are one query.
import type { RollStatus } from '#contracts/api/roll.ts'
import type { ProposalClass, ProposalKind } from '#contracts/terms.ts'
import type { Row } from '#kernel/aggregate.ts'
import { localDateOf } from '#kernel/calendar/local-date.ts'
import { listedTitle } from '../domain/proposal-secrecy.ts'
import { type Proposal, proposersOf } from '../domain/proposal-state.ts'
import { statusTextToOthers } from '../drafting/drafting-views.ts'
import { type Restricted, restrictedIn } from '../restricted-rows.ts'

export const wholeRoll = 'roll'
export const rollOfSession = (session: string): string => `roll#${session}`
export const rollOfNumber = (number: number): string => `roll-number#${number}`
export const rollOfPerson = (person: string): string => `roll-person#${person}`
export const wholeTally = 'roll-tally'
export const tallyOfSession = (session: string): string => `roll-tally#${session}`

/** Rows begin with the day of the first filing in China: those of a year are one stretch of a partition. */
export const ofYear = (year: string): string => `${year}-`

/** By what a list is narrowed and counted. */
export interface TallyEntry extends Restricted {
  readonly kind: ProposalKind
  readonly status: RollStatus
  readonly class?: ProposalClass
  readonly unit?: string
  /** As long as nobody handles it. */
  readonly suggestedUnits?: readonly string[]
}

export interface RollEntry extends TallyEntry {
  readonly id: string
  /** As lists may call it: of what is secret no word of its own. */
  readonly title: string
  readonly statusText: string
  readonly proposers: readonly { readonly id: string; readonly name: string }[]
  readonly filedAt: string
  readonly session: string
  readonly number?: number
}

const rollStatusOf = ({ status, returned, filedAt }: Proposal): RollStatus | undefined => {
  if (status !== 'drafting' && status !== 'co-signing' && status !== 'unconfirmed') return status
  if (returned !== undefined) return 'returned'
  // Drafted again of the brief it had become (A23): a row once there stays.
  return filedAt === undefined ? undefined : 'converted'
}

/** Of a proposal as it was filed. */
export function rollRows(state: Proposal, id: string, at: string): Row[] {
  const { filedAt, filedIn, content, lead, invitations, number, handling, category } = state
  const status = rollStatusOf(state)
  if (filedAt === undefined || filedIn === undefined || status === undefined) return []
  const proposers = proposersOf(state).map((one) => ({ id: one.id, name: one.name }))
  const tally: TallyEntry = {
    kind: content.kind,
    status,
    ...(category === undefined ? {} : { class: category.class }),
    ...(handling === undefined ? suggested(content.suggestedUnits) : { unit: handling.unit }),
    ...restrictedIn(state, at),
  }
  const data: RollEntry = {
    ...tally,
    id,
    title: listedTitle(state),
    statusText: statusTextToOthers(state),
    proposers,
    filedAt,
    session: filedIn,
    ...(number === undefined ? {} : { number }),
  }
  const day = localDateOf(filedAt)
  const sk = `${day}#${filedAt}#${id}`
  // Who is no longer behind it keeps a row that says so: a row once there stays.
  const named = [lead.id, ...invitations.map(({ member }) => member), ...proposers.map((one) => one.id)]
  const partitions = [
    wholeRoll,
    rollOfSession(filedIn),
    ...(number === undefined ? [] : [rollOfNumber(number)]),
    ...[...new Set(named)].map(rollOfPerson),
  ]
  const tallies = [wholeTally, tallyOfSession(filedIn)].map((pk) => ({ pk, sk: `${day}#${id}`, data: tally }))
  return [...partitions.map((pk) => ({ pk, sk, data })), ...tallies]
}

const suggested = (units: readonly string[]): Pick<TallyEntry, 'suggestedUnits'> =>
  units.length === 0 ? {} : { suggestedUnits: units }
