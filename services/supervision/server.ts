// Supervision's API on its ports: clocks, ledger, and the public catalogue.

import type * as z from 'zod/mini'
import type { ResultOf } from '#contracts/api/index.ts'
import {
  type ClockView,
  type docketPage,
  type LedgerItem,
  type NoticeItem,
  supervisionApi,
} from '#contracts/api/supervision.ts'
import { sessionsOf } from '#contracts/filed-in.ts'
import { sessionKey } from '#contracts/level.ts'
import { isRefusal } from '#contracts/refusal.ts'
import { publicNames } from '#contracts/shapes.ts'
import { docketStageNames } from '#contracts/terms.ts'
import type { Context } from '#kernel/aggregate.ts'
import { yearOf } from '#kernel/calendar/local-date.ts'
import { endOfTime, ownersOf } from '#kernel/desk.ts'
import { pages } from '#kernel/http/page.ts'
import { type Capacity, capacitiesFor } from '#kernel/http/principal.ts'
import {
  commandHandler,
  type HttpPorts,
  type PageBasics,
  pageHandler,
  publicPageHandler,
} from '#kernel/http/resource.ts'
import { type ServerOptions, serve } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import type { StoredRow, ViewStore } from '#kernel/ports.ts'
import { decisionsTold } from './decisions-told.ts'
import { calendar, type Edition } from './domain/calendar.ts'
import { type Docket, isRunning, lightOf, type RunningClock } from './domain/docket.ts'
import { pausedDays } from './domain/docket-deadline.ts'
import { addresseeOf, keptFrom } from './domain/docket-notices.ts'
import { allNotices, standingNotices } from './notices.ts'
import { cataloguePage, proposalPage } from './pages.ts'
import { calendarResource, docketResource } from './resource.ts'
import { type ClockEntry, cataloguePartition, ledgerPartition, type NoticeEntry, numberOf } from './views.ts'

export interface SupervisionPorts extends HttpPorts {
  readonly views: ViewStore
}

const pageSize = 100

type Catalogue = ResultOf<typeof supervisionApi.catalogue>
type CalendarPage = ResultOf<typeof supervisionApi.calendar>
type Moment = Pick<Context, 'now' | 'policy' | 'deadlines' | 'level'>

export function supervisionServer(ports: SupervisionPorts, options: ServerOptions) {
  /** What is overdue and which light shows is computed when asked. */
  const moment = (): Promise<Context> =>
    ports.contextAt(ports.clock.now(), { kind: 'service', service: 'supervision', because: 'page' })

  const levelHere = async (): Promise<ResultOf<typeof supervisionApi.level>> => {
    const { code, name, kind, session, training, portals = [] } = (await moment()).level
    return {
      code,
      name,
      kind,
      session: sessionKey(session),
      portals,
      ...(training === undefined ? {} : { training }),
    }
  }

  const published = publicPageHandler(ports, docketResource, supervisionApi.publicPage, showPublic, isPublic)

  async function catalogueFrom(cursor: string | undefined): Promise<Catalogue> {
    const { items, next } = await ports.views.list(cataloguePartition, {
      descending: true,
      ...(cursor === undefined ? {} : { cursor }),
    })
    return {
      items: items.map(({ data }) => data).filter(({ hidden }) => hidden !== true) as Catalogue['items'],
      ...(next === undefined ? {} : { next }),
    }
  }
  const on = <Name extends 'requestExtension' | 'decideExtension' | 'pause' | 'resume' | 'acknowledge'>(
    name: Name,
  ) => commandHandler(ports, docketResource, supervisionApi[name])

  return serve(
    supervisionApi,
    {
      desk: async ({ principal }) => {
        const partitions = ownersOf(principal).map((owner) => `desk#${owner}`)
        const rows = await Promise.all(partitions.map((partition) => allDue(ports.views, partition)))
        const entries = rows.flat().map(({ data }) => data as unknown as ClockEntry)
        const now = await moment()
        return { result: { items: entries.map((entry) => showEntry(entry, now)) } }
      },
      requestExtension: on('requestExtension'),
      decideExtension: on('decideExtension'),
      pause: on('pause'),
      resume: on('resume'),
      acknowledge: on('acknowledge'),
      page: pageHandler(ports, docketResource, supervisionApi.page, showDocket),
      notices: async ({ principal, query: { list = 'all', cursor } }) => {
        const listed = list === 'all' ? allNotices : standingNotices
        const [{ entries, next }, now] = await Promise.all([listed(ports.views, principal, cursor), moment()])
        const items = entries.map((entry) => showNotice(entry, now))
        return { result: { items, ...(next === undefined ? {} : { next }) } }
      },
      decisionNotices: async ({ query: { year = String(yearOf(ports.clock.now())) } }) => ({
        result: await decisionsTold(ports.views, year),
      }),
      publishCalendar: commandHandler(ports, calendarResource, supervisionApi.publishCalendar, {
        idOf: () => options.levelCode,
      }),
      calendar: async ({ principal }) => {
        const { seq, state } = await load(ports.records, calendar, options.levelCode)
        const { deadlines } = await moment()
        const publishes = !isRefusal(capacitiesFor(principal, 'calendar.publish'))
        return {
          result: {
            version: seq,
            calendarVersion: deadlines.version,
            acts: publishes ? ['calendar.publish'] : [],
            editions: state.editions.map(showEdition).reverse(),
          },
          version: seq,
        }
      },
      ledger: async ({ query }) => {
        const page = await ports.views.due(ledgerPartition, endOfTime, {
          limit: pageSize,
          ...(query.cursor === undefined ? {} : { cursor: query.cursor }),
        })
        const now = await moment()
        const items = page.items.map(({ data }) => showEntry(data as unknown as ClockEntry, now))
        return {
          result: {
            items: items.filter(({ light }) => query.light === undefined || light === query.light),
            ...(page.next === undefined ? {} : { next: page.next }),
          },
        }
      },
      catalogue: async ({ query: { cursor } }) => ({ result: await catalogueFrom(cursor) }),
      level: async () => ({ result: await levelHere() }),
      publicPage: published,
      cataloguePage: async ({ query: { cursor } }) => ({
        result: cataloguePage(await levelHere(), await catalogueFrom(cursor), cursor !== undefined),
      }),
      proposalPage: async (request) => {
        const answer = await published(request as never)
        return isRefusal(answer) ? answer : { result: proposalPage(options.levelName, answer.result) }
      },
    },
    { ...options, pages },
  )
}

/** Every running clock of a desk: lights are looked up by case, so none may be left out. */
async function allDue(views: ViewStore, partition: string): Promise<StoredRow[]> {
  const rows: StoredRow[] = []
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const page = await views.due(partition, endOfTime, {
      limit: pageSize,
      ...(cursor === undefined ? {} : { cursor }),
    })
    rows.push(...page.items)
    cursor = page.next
  }
  return rows
}

function isPublic({ publishedAt, restrictedTo }: Docket): boolean {
  return publishedAt !== undefined && restrictedTo === undefined
}

function timeLeft(deadline: { start: string; due: string }, { now, deadlines }: Moment) {
  return { daysLeft: deadlines.workingDaysBetween(now, deadline.due), overdue: now > deadline.due }
}

function showEntry({ deadline, ...entry }: ClockEntry, moment: Moment): LedgerItem {
  return {
    ...entry,
    due: deadline.due,
    light: lightOf({ deadline: deadline as RunningClock['deadline'] }, moment),
    ...timeLeft(deadline, moment),
  }
}

function showNotice({ deadline, stoppedAt, going, ...entry }: NoticeEntry, moment: Moment): NoticeItem {
  if (deadline === undefined) return { ...entry, standing: going }
  // What stands still is as late as it was when it stopped.
  const left = timeLeft(deadline, { ...moment, now: stoppedAt ?? moment.now })
  const light = going
    ? lightOf({ deadline: deadline as RunningClock['deadline'] }, moment)
    : ('grey' as const)
  return { ...entry, standing: going && entry.latest, due: deadline.due, light, ...left }
}

function showEdition({ edition: _, days, ...one }: Edition): CalendarPage['editions'][number] {
  return { ...one, days: days.map((day) => ({ ...day })) }
}

function showClock(one: RunningClock, moment: Moment): ClockView {
  const {
    clock,
    round,
    deadline,
    responsible,
    rungs,
    rule,
    policyVersion,
    stoppedAt,
    paused,
    extensionRequest,
  } = one
  const { start, due, calendarVersion, provisional, skipped, worked, setBy } = deadline
  // A clock that has stopped stands still at the instant it stopped.
  const left = timeLeft(deadline, { ...moment, now: stoppedAt ?? moment.now })
  return {
    clock,
    round,
    running: isRunning(one),
    extensions: one.extensions,
    ...(paused === undefined ? {} : { paused }),
    ...(extensionRequest === undefined ? {} : { extensionRequest }),
    start,
    due,
    light: lightOf(one, moment),
    ...left,
    responsible: {
      ...responsible,
      ...(responsible.persons === undefined ? {} : { persons: [...responsible.persons] }),
    } as ClockView['responsible'],
    explanation: {
      rule,
      policyVersion,
      calendarVersion,
      provisional,
      ...(setBy === undefined ? {} : { setBy }),
      moves: one.moves.map((move) => ({ ...move })),
      pauses: one.spans.flatMap((span) =>
        'until' in span
          ? [{ from: span.from, until: span.until, days: pausedDays(span, moment.deadlines) }]
          : [],
      ),
      skipped: skipped.map((days) => ({ ...days })),
      worked: worked.map((day) => ({ ...day })),
    },
    rungs: rungs.map(({ name, at, firedAt }) => ({
      name,
      at,
      ...(firedAt === undefined ? {} : { firedAt }),
    })),
    ...(stoppedAt === undefined ? {} : { stoppedAt }),
  }
}

const recurrence: readonly string[] = ['recurring.noted', 'recurring.ended']

function showDocket(
  state: Docket,
  basics: PageBasics,
  as: Capacity,
  moment: Context,
): z.infer<typeof docketPage> {
  const { title, unit, clocks, stage, notices, recurring } = state
  const own = addresseeOf(moment.actor)
  // C12: it rests on proposals of others, which the offices alone may all read.
  const inOffice = as.scope === 'level'
  return {
    ...basics,
    timeline: basics.timeline.filter(({ type }) => inOffice || !recurrence.includes(type)),
    statusText: docketStageNames[stage],
    title,
    clocks: clocks.map((one) => showClock(one, moment)),
    notices: notices
      .filter(({ to }) => inOffice || (own !== undefined && to.includes(own)))
      .filter((one) => moment.actor.kind !== 'person' || !keptFrom(one, state).includes(moment.actor.id))
      .map(({ notice, name, clock, text, at, to, read }) => ({
        notice,
        name,
        ...(clock === undefined ? {} : { clock }),
        ...(text === undefined ? {} : { text }),
        at,
        to: [...to],
        read: read.map((one) => ({ ...one })),
      })),
    ...numberOf(state),
    ...(unit === undefined ? {} : { unit }),
    ...(recurring === undefined || !inOffice ? {} : { recurringIn: sessionsOf(recurring.earlier) }),
  }
}

function showPublic(state: Docket, { id }: PageBasics): ResultOf<typeof supervisionApi.publicPage> {
  const { accepted, acceptedAt = '', unit, stage, reply, proposers } = state
  return {
    id,
    number: accepted?.number ?? 0,
    session: accepted?.session ?? '',
    title: state.title,
    kind: accepted?.kind ?? 'sole',
    statusText: docketStageNames[stage],
    acceptedAt,
    proposers: publicNames(proposers),
    situation: accepted?.situation ?? '',
    analysis: accepted?.analysis ?? '',
    suggestions: [...(accepted?.suggestions ?? [])],
    ...(unit === undefined || stage === 'pre-assigned' ? {} : { unit }),
    ...(reply === undefined ? {} : { reply: { ...reply, answers: [...reply.answers] } }),
  }
}
