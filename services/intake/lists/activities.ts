// The handlers of activities: the acts, the calendar, what a quarter asks for, and what a member has attended.
import type * as z from 'zod/mini'
import { type ActivityRow, activitiesApi, type activityPage } from '#contracts/api/activities.ts'
import type { TimelineEntry } from '#contracts/api/endpoint.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import { atLocalTime, localDate } from '#kernel/calendar/local-date.ts'
import type { Actor } from '#kernel/decision.ts'
import { derivedId } from '#kernel/hash.ts'
import {
  commandHandler,
  type HttpPorts,
  type PageBasics,
  type Prepare,
  pageHandler,
} from '#kernel/http/resource.ts'
import type { Handler, Handlers } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { type Activity, activity } from '../domain/activity.ts'
import type { Quarterly } from '../domain/activity-plan.ts'
import { membersPartition } from '../drafting/drafting-views.ts'
import {
  activitiesDue,
  activitiesOfYear,
  activityPlanResource,
  activityResource,
  type CalendarRow,
  countsOf,
  type DutyEntry,
  recordsOfMember,
  shownOf,
  statusTextOf,
} from './activity-views.ts'

type Ports = HttpPorts & { readonly views: ViewStore }
const nobody: Actor = { kind: 'service', service: 'intake', because: 'activities' }
/** A year's calendar is short: one query has it. */
const pageSize = 200

export function activityHandlers(ports: Ports) {
  const { views } = ports
  const on = <Name extends keyof typeof activitiesApi>(name: Name) =>
    commandHandler(ports, activityResource, activitiesApi[name])
  const page = pageHandler(ports, activityResource, activitiesApi.activityPage, (state, basics) =>
    showActivity(state, basics),
  )
  return {
    listActivities: async ({ query: { year, kind, cursor } }) => {
      const found = await views.list(activitiesOfYear(year), {
        limit: pageSize,
        ...(cursor === undefined ? {} : { cursor }),
      })
      const items = found.items
        .map(({ data }) => data as unknown as CalendarRow)
        .filter((row) => row.gone !== true && (kind === undefined || row.kind === kind))
      return { result: { items, ...(found.next === undefined ? {} : { next: found.next }) } }
    },
    dueActivities: async ({ query: { cursor } }) => {
      const found = await views.due(activitiesDue, ports.clock.now(), {
        limit: pageSize,
        ...(cursor === undefined ? {} : { cursor }),
      })
      const items = found.items.map(({ data }) => data as unknown as ActivityRow)
      return { result: { items, ...(found.next === undefined ? {} : { next: found.next }) } }
    },
    /** Who waits is told to the committee alone. */
    activityPage: (async (request) => {
      const answer = await page(request)
      if (!('result' in answer)) return answer
      const { signUps, timeline, ...rest } = answer.result
      const mine = signUps.find(({ id }) => id === request.principal.id)?.state
      const whole = request.principal.roles.includes('committee')
      return {
        ...answer,
        result: {
          ...rest,
          ...(mine === undefined ? {} : { mine }),
          timeline: whole ? timeline : timeline.map((entry) => withoutNames(entry, request.principal.name)),
          signUps: whole ? signUps : signUps.filter(({ state }) => state === 'signed-up'),
        },
      }
    }) satisfies Handler<(typeof activitiesApi)['activityPage']>,
    announceActivity: on('announceActivity'),
    arrangeActivity: on('arrangeActivity'),
    moveActivity: on('moveActivity'),
    cancelActivity: on('cancelActivity'),
    signUp: on('signUp'),
    leave: on('leave'),
    recordAttendance: commandHandler(ports, activityResource, activitiesApi.recordAttendance, {
      prepare: named(ports),
    }),
    correctAttendance: on('correctAttendance'),
    planQuarters: commandHandler(ports, activityPlanResource, activitiesApi.planQuarters, {
      idOf: ({ body }) => String(body.year),
      prepare: async ({ body: { year } }) => {
        const now = ports.clock.now()
        const { policy } = await ports.contextAt(now, nobody)
        const quarterly = quarterlyOf(year, policy.quarterlyActivities)
        // Planned in the middle of a year, the quarters that are over are over.
        return { body: { year, quarterly: quarterly.filter(({ dueBy }) => dueBy > now) } }
      },
    }),
    dutyRecords: async ({ principal, capacities, query: { member, cursor } }) => {
      const whole = capacities.some(({ scope }) => scope === 'level')
      if (!whole && member !== undefined && member !== principal.id) return refuse(problems.notYours)
      const found = await views.list(recordsOfMember(member ?? principal.id), {
        limit: pageSize,
        ...(cursor === undefined ? {} : { cursor }),
      })
      const items = found.items
        .map(({ data }) => data as unknown as DutyEntry)
        .filter(({ undone }) => undone !== true)
        .sort((a, b) => (a.at < b.at ? 1 : -1))
      return { result: { items, ...(found.next === undefined ? {} : { next: found.next }) } }
    },
  } satisfies Handlers<typeof activitiesApi>
}

/** What is said to everybody else of who waits, leaves, or comes in from the line (A13). */
const unnamed: Record<string, string> = {
  'member.left': '一名委员退出',
  'member.moved-up': '一名委员由候补转为报名',
  'attendance.corrected': '更正了一名委员的到场登记',
}

/** Who waits, and who gave up a place, is not told to others; to themselves it is. */
function withoutNames(entry: TimelineEntry, own: string): TimelineEntry {
  const text = unnamed[entry.type] ?? (isWaiting(entry) ? '一名委员候补' : undefined)
  // Who comes in does so because somebody else has left.
  const by = '委员'
  if (text === undefined) return entry
  return entry.text.startsWith(own) && entry.type !== 'member.moved-up' ? entry : { ...entry, text, by }
}

const isWaiting = ({ type, text }: TimelineEntry) => type === 'member.signed-up' && text.endsWith('候补')

/** Names come from the register, or from the sign-up of who is not on it. */
function named({ records, views }: Ports): Prepare<(typeof activitiesApi)['recordAttendance']> {
  return async ({ id, body }) => {
    const { signUps } = (await load(records, activity, id)).state
    const people = await Promise.all(
      body.members.map(async (member) => {
        const row = await views.get(membersPartition, member)
        const name = row === undefined ? signUps.find((one) => one.id === member)?.name : row.data.name
        return { id: member, name }
      }),
    )
    const unknown = people.filter(({ name }) => name === undefined).map((one) => one.id)
    if (unknown.length > 0) return refuse(problems.memberUnknown, { allowed: { unknown } })
    const attending = people.map((one) => ({ id: one.id, name: String(one.name) }))
    return { body: { ...body, attending } }
  }
}

const quarterNames = ['第一季度', '第二季度', '第三季度', '第四季度']
const monthsInQuarter = 3

/** The instant at which a month begins in Beijing; the thirteenth is the next year's first. */
function monthBegins(year: number, month: number): string {
  const inYear = month > 12 ? year + 1 : year
  const text = String(((month - 1) % 12) + 1).padStart(2, '0')
  return atLocalTime(localDate(`${inYear}-${text}-01`), '00:00')
}

/** Each of the policy's quarterly activities in each quarter, under an id that follows from year, quarter and kind. */
function quarterlyOf(
  year: number,
  activities: readonly { readonly kind: Quarterly['kind']; readonly title: string }[],
): Quarterly[] {
  return quarterNames.flatMap((name, index) =>
    activities.map(({ kind, title }) => ({
      id: derivedId('quarterly-activity', String(year), String(index + 1), kind, title),
      kind,
      title: `${year}年${name}${title}`,
      dueFrom: monthBegins(year, index * monthsInQuarter + 1),
      dueBy: monthBegins(year, (index + 1) * monthsInQuarter + 1),
    })),
  )
}

function showActivity(state: Activity, basics: PageBasics): z.infer<typeof activityPage> {
  const { about, signUps, attended } = state
  const came = (id: string) => attended.some((one) => one.id === id)
  const unannounced = attended.filter(({ id }) => !signUps.some((one) => one.id === id))
  return {
    ...basics,
    ...shownOf(state, basics.id),
    ...countsOf(state),
    statusText: statusTextOf(state),
    about,
    signUps: [
      ...signUps.map((one) => ({ ...one, attended: came(one.id) })),
      ...unannounced.map((one) => ({ ...one, state: 'signed-up' as const, attended: true })),
    ],
    attended: attended.length,
  }
}
