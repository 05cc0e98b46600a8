// Supervision's views: when each docket next needs the tick, the running clocks in the ledger and on desks, and the
// public catalogue. A running clock is in the sparse index, by its due instant; a stopped one leaves it.
import { type DecisionName, decisionName, docketStageNames } from '#contracts/terms.ts'
import type { Projection, Row } from '#kernel/aggregate.ts'
import { yearOf } from '#kernel/calendar/local-date.ts'
import type { DeskOwner } from '#kernel/desk.ts'
import { digest } from '#kernel/hash.ts'
import type { AnyProjection } from '#kernel/relay.ts'
import { type CalendarFact, calendar, type PublishedCalendar } from './domain/calendar.ts'
import {
  type Docket,
  type DocketFact,
  docket,
  isRunning,
  isTicking,
  listedTitle,
  nextEventAt,
  type RunningClock,
} from './domain/docket.ts'
import { oldestEdition } from './domain/docket-calendar.ts'
import { type Addressee, keptFrom, type Notice, type Responsible } from './domain/docket-notices.ts'

/** Dockets with running clocks lie in a fixed number of partitions, so that no single one gets hot. */
const shards = 4
export const tickPartitions = Array.from({ length: shards }, (_, shard) => `clocks#${shard}`)
export const ledgerPartition = 'ledger'
export const cataloguePartition = 'catalogue'
/** Dockets with running clocks, by the oldest edition of the calendar that one of them rests on. */
export const calendarPartition = 'calendars'

/** Editions as keys: one that was published later sorts after. */
export function editionKey(edition: number): string {
  return String(edition).padStart(6, '0')
}

function shardOf(id: string): string {
  return tickPartitions[digest(id).charCodeAt(0) % shards] ?? 'clocks#0'
}

/** What a row keeps of a running clock; lights and days left are computed when asked. */
export interface ClockEntry {
  readonly id: string
  readonly title: string
  readonly number?: number
  readonly clock: RunningClock['clock']
  readonly deadline: { readonly start: string; readonly due: string }
  readonly unit?: string
  readonly reminders: number
  /** The level that handed it over; its number is not one of this level's. */
  readonly origin?: string
}

function clockRows(state: Docket, id: string, one: RunningClock): Row[] {
  const { start, due } = one.deadline
  const entry: ClockEntry = {
    id,
    title: listedTitle(state),
    clock: one.clock,
    deadline: { start, due },
    reminders: one.rungs.filter(({ firedAt }) => firedAt !== undefined).length,
    ...numberOf(state),
    ...(state.origin === undefined ? {} : { origin: state.origin }),
    ...(one.responsible.unit === undefined ? {} : { unit: one.responsible.unit }),
  }
  const sk = `${id}#${one.clock}#${one.round}`
  const partitions = [ledgerPartition, ...ownersOf(one.responsible).map((owner) => `desk#${owner}`)]
  return partitions.map((pk) => ({
    pk,
    sk,
    data: entry,
    ...(isRunning(one) ? { due: { partition: pk, at: due } } : {}),
  }))
}

export function numberOf({ accepted, origin }: Docket): { number?: number } {
  return accepted === undefined || origin !== undefined ? {} : { number: accepted.number }
}

/** What a row keeps of a notice; what is overdue is computed when asked. */
export interface NoticeEntry {
  readonly id: string
  readonly title: string
  readonly number?: number
  readonly origin?: string
  readonly notice: number
  readonly name: Notice['name']
  readonly text?: string
  readonly clock?: RunningClock['clock']
  readonly at: string
  readonly deadline?: { readonly start: string; readonly due: string }
  readonly unit?: string
  readonly stoppedAt?: string
  /** Whether its clock goes on. */
  readonly going: boolean
  /** Whether nothing later was said of this clock to this addressee. */
  readonly latest: boolean
  readonly read?: { readonly by: string; readonly at: string }
  /** Whoever of the office it is not told: whose own the proposal is. */
  readonly notFor?: readonly string[]
}

export const noticePartition = (addressee: Addressee) => `notices#${addressee}`

/** A notice's row for each of those it is for; it is in the index as long as it stands. */
function noticeRows(state: Docket, id: string, notice: Notice): Row[] {
  return notice.clock === undefined ? decisionRows(state, id, notice) : clockNoticeRows(state, id, notice)
}

/**
 * A decision is told to proposers: to who is none any more, no more than everybody is; and who was only asked to sign reads
 * its title with everybody, once it is accepted.
 */
function titleTo(state: Docket, addressee: Addressee, { name }: Notice): string {
  if (name === 'signing-ended' && state.accepted === undefined) return '（您不再参与的提案）'
  const own = state.proposers.some(({ id }) => addressee === `person:${id}`)
  return own ? state.title : listedTitle(state)
}

const noticeKey = (id: string, { at, notice }: Notice): string =>
  `${at}#${id}#${String(notice).padStart(6, '0')}`

/** A decision stands until whom it is for has read it. */
function decisionRows(state: Docket, id: string, notice: Notice): Row[] {
  const { notice: number, name, text = '', at } = notice
  const notFor = keptFrom(notice, state)
  return notice.to.map((addressee) => {
    const pk = noticePartition(addressee)
    const read = notice.read.find(({ as }) => as === addressee)
    const entry: NoticeEntry = {
      id,
      title: titleTo(state, addressee, notice),
      notice: number,
      name,
      text,
      at,
      going: read === undefined,
      latest: true,
      ...(notFor.length === 0 ? {} : { notFor }),
      ...numberOf(state),
      ...(read === undefined ? {} : { read: { by: read.by, at: read.at } }),
    }
    return {
      pk,
      sk: noticeKey(id, notice),
      data: entry,
      ...(read === undefined ? { due: { partition: pk, at } } : {}),
    }
  })
}

function clockNoticeRows(state: Docket, id: string, notice: Notice): Row[] {
  const one = state.clocks.find(({ clock, round }) => clock === notice.clock && round === notice.round)
  if (one === undefined) return []
  const { start, due } = one.deadline
  const going = isTicking(one)
  const later = state.notices
    .slice(notice.notice)
    .filter(({ clock, round }) => clock === notice.clock && round === notice.round)
  const entry: Omit<NoticeEntry, 'latest'> = {
    id,
    title: listedTitle(state),
    notice: notice.notice,
    name: notice.name,
    clock: one.clock,
    at: notice.at,
    deadline: { start, due },
    going,
    ...numberOf(state),
    ...(state.origin === undefined ? {} : { origin: state.origin }),
    ...(one.responsible.unit === undefined ? {} : { unit: one.responsible.unit }),
    ...(one.stoppedAt === undefined ? {} : { stoppedAt: one.stoppedAt }),
  }
  return notice.to.map((addressee) => {
    const pk = noticePartition(addressee)
    const read = notice.read.find(({ as }) => as === addressee)
    const latest = !later.some(({ to }) => to.includes(addressee))
    return {
      pk,
      sk: noticeKey(id, notice),
      data: { ...entry, latest, ...(read === undefined ? {} : { read: { by: read.by, at: read.at } }) },
      ...(going && latest ? { due: { partition: pk, at: notice.at } } : {}),
    }
  })
}

/** Where the tick finds what rests on an older calendar. */
function calendarRow(state: Docket, id: string): Row {
  const edition = oldestEdition(state)
  const due = edition === undefined ? {} : { due: { partition: calendarPartition, at: editionKey(edition) } }
  return { pk: `docket#${id}`, sk: 'calendar', data: { id }, ...due }
}

function ownersOf({ unit, office, persons = [] }: Responsible): DeskOwner[] {
  return [
    ...(unit === undefined ? [] : [`unit:${unit}` as const]),
    ...(office === undefined ? [] : [`office:${office}` as const]),
    ...persons.map((id) => `person:${id}` as const),
  ]
}

/** Newest session and highest number sort last; the catalogue is read from the end. */
function catalogueKey(session: string, number: number): string {
  return `${session
    .split('-')
    .map((part) => part.padStart(4, '0'))
    .join('-')}#${String(number).padStart(6, '0')}`
}

function catalogueRows(state: Docket, id: string): Row[] {
  const { accepted, acceptedAt, publishedAt, unit, stage } = state
  if (accepted === undefined || publishedAt === undefined) return []
  const { session, number, title, kind } = accepted
  const key = { pk: cataloguePartition, sk: catalogueKey(session, number) }
  // C13: a row once there stays; of what is secret it says nothing, and no list shows it.
  if (state.restrictedTo !== undefined) return [{ ...key, data: { hidden: true } }]
  return [
    {
      ...key,
      data: {
        id,
        number,
        session,
        title,
        kind,
        statusText: docketStageNames[stage],
        acceptedAt,
        // H2 河南: 交办后公布承办单位
        ...(unit === undefined || stage === 'pre-assigned' ? {} : { unit }),
      },
    },
  ]
}

/** What became of telling the decisions of one proposal, for the report that all were told (C14). */
export interface ToldEntry {
  readonly id: string
  readonly decisions: readonly {
    readonly name: DecisionName
    readonly at: string
    readonly to: number
    readonly read: number
  }[]
}

export const toldPartition = (year: string) => `decisions-told#${year}`

const isDecision = (name: Notice['name']): name is DecisionName =>
  (decisionName.options as readonly string[]).includes(name)

/** In the partition of the year of its first decision, where it stays. */
function toldRows({ notices }: Docket, id: string): Row[] {
  const decisions = notices.flatMap(({ name, at, to, read }) =>
    isDecision(name) ? [{ name, at, to: to.length, read: read.length }] : [],
  )
  const first = decisions[0]
  if (first === undefined) return []
  const data: ToldEntry = { id, decisions }
  return [{ pk: toldPartition(String(yearOf(first.at))), sk: id, data }]
}

const docketProjection: Projection<Docket, DocketFact> = {
  aggregate: docket,
  rows(state, { id }) {
    const next = nextEventAt(state)
    return [
      {
        pk: `docket#${id}`,
        sk: 'row',
        data: { id },
        ...(next === undefined ? {} : { due: { partition: shardOf(id), at: next } }),
      },
      calendarRow(state, id),
      ...state.clocks.flatMap((one) => clockRows(state, id, one)),
      ...state.notices.flatMap((one) => noticeRows(state, id, one)),
      ...catalogueRows(state, id),
      ...toldRows(state, id),
    ]
  },
}

/** Nothing lists calendars; the row says up to where it was relayed. */
const calendarProjection: Projection<PublishedCalendar, CalendarFact> = {
  aggregate: calendar,
  rows: (_state, { id }) => [{ pk: `calendar#${id}`, sk: 'row', data: { id } }],
}

export const projections: readonly AnyProjection[] = [docketProjection, calendarProjection]
