// Activities as people see them: each fact in plain Chinese, the calendar of a year, what a quarter asks for, and what each
// member has attended.
import type { ActivityRow, DutyRecordRow } from '#contracts/api/activities.ts'
import { activityKindNames, activityStatusNames } from '#contracts/list-terms.ts'
import type { Projection, Row } from '#kernel/aggregate.ts'
import { yearOf } from '#kernel/calendar/local-date.ts'
import { type DeskEntry, taskRow } from '#kernel/desk.ts'
import type { Resource } from '#kernel/http/resource.ts'
import {
  type Activity,
  type ActivityFact,
  activity,
  activityActs,
  activityParties,
  inState,
} from '../domain/activity.ts'
import { type ActivityPlan, activityPlan, activityPlanActs, type CalledFor } from '../domain/activity-plan.ts'
import { dutyDoneRow } from './sector-views.ts'

const dateTime = new Intl.DateTimeFormat('zh-CN', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Asia/Shanghai',
})
const short = new Intl.DateTimeFormat('zh-CN', {
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Shanghai',
})
const dayAndTime = (instant: string) => short.format(Date.parse(instant))
const at = (instant: string) => dateTime.format(Date.parse(instant))

function words(fact: ActivityFact): string {
  switch (fact.type) {
    case 'activity.announced':
      return `发布${activityKindNames[fact.data.kind]}「${fact.data.title}」，${at(fact.data.startsAt)}在${fact.data.place}`
    case 'activity.fell-due':
      return `应在${at(fact.data.dueBy)}以前安排「${fact.data.title}」`
    case 'activity.arranged':
      return `定于${at(fact.data.startsAt)}在${fact.data.place}`
    case 'activity.moved':
      return `改到${at(fact.data.startsAt)}在${fact.data.place}：${fact.data.reason}`
    case 'activity.cancelled':
      return `取消：${fact.data.reason}`
    case 'member.signed-up':
      return fact.data.waiting ? `${fact.data.name}候补` : `${fact.data.name}报名`
    case 'member.left':
      return `${fact.data.name}退出`
    case 'member.moved-up':
      return `${fact.data.name}由候补转为报名`
    case 'attendance.recorded':
      return `登记到场 ${fact.data.members.length} 人`
    case 'attendance.corrected':
      return `${fact.data.name}的到场登记已更正：${fact.data.reason}`
  }
}

export const activityResource: Resource<Activity, ActivityFact> = {
  aggregate: activity,
  acts: activityActs,
  stateNames: activityStatusNames,
  status: ({ status }) => status,
  parties: activityParties,
  words,
}

export const activityPlanResource: Resource<ActivityPlan, CalledFor> = {
  aggregate: activityPlan,
  acts: activityPlanActs,
  status: ({ status }) => status,
  parties: () => ({ persons: [], units: [] }),
  words: ({ data }) => `列入全年安排：${data.title}`,
}

export const activitiesOfYear = (year: number | string) => `activities#${year}`
/** In the sparse index, from the beginning of its quarter on. */
export const activitiesDue = 'activities-due'
/** An activity a member has attended; `undone` where it was entered by mistake. */
export interface DutyEntry extends DutyRecordRow {
  readonly undone?: true
}

export const recordsOfMember = (member: string) => `duty-records#${member}`

/** A row of the calendar; `gone` where the activity was moved away from. */
export interface CalendarRow extends ActivityRow {
  readonly gone?: true
}

export const statusTextOf = ({ status }: Activity): string =>
  status === 'none' ? '' : activityStatusNames[status]

export function shownOf(state: Activity, id: string): Omit<ActivityRow, 'taken' | 'waiting'> {
  const { kind, title, status, place, startsAt, endsAt, signUpBy, places, unit, sector, dueBy } = state
  return {
    id,
    kind,
    title,
    status: status === 'none' ? 'due' : status,
    statusText: statusTextOf(state),
    ...(place === undefined ? {} : { place }),
    ...(startsAt === undefined ? {} : { startsAt }),
    ...(endsAt === undefined ? {} : { endsAt }),
    ...(signUpBy === undefined ? {} : { signUpBy }),
    ...(places === undefined ? {} : { places }),
    ...(unit === undefined ? {} : { unit }),
    ...(sector === undefined ? {} : { sector }),
    ...(dueBy === undefined ? {} : { dueBy }),
  }
}

export const countsOf = (state: Activity) => ({
  taken: inState(state, 'signed-up').length,
  waiting: inState(state, 'waiting').length,
})

export const activityProjection: Projection<Activity, ActivityFact> = {
  aggregate: activity,
  rows(state, { id, at: changed }) {
    const { status, kind, title, startsAt, dueFrom, attended, mistaken, movedFrom, sector } = state
    const data: ActivityRow = { ...shownOf(state, id), ...countsOf(state) }
    const rowAt = (start: string, gone: boolean): Row => ({
      pk: activitiesOfYear(yearOf(start)),
      sk: `${start}#${id}`,
      data: gone ? { ...data, gone: true } : data,
    })
    const now = startsAt === undefined ? [] : [rowAt(startsAt, false)]
    const held: DutyRecordRow | undefined =
      startsAt === undefined ? undefined : { activity: id, kind, title, at: startsAt }
    return [
      {
        pk: `activity#${id}`,
        sk: 'row',
        data,
        ...(status === 'due' && dueFrom !== undefined
          ? { due: { partition: activitiesDue, at: dueFrom } }
          : {}),
      },
      ...now,
      ...movedFrom.filter((start) => start !== startsAt).map((start) => rowAt(start, true)),
      // Keyed by the activity: whatever is recorded again, it is one.
      ...(held === undefined
        ? []
        : [
            ...attended.map((person) => dutyRow(person.id, id, held)),
            ...mistaken.map((person) => dutyRow(person, id, { ...held, undone: true })),
          ]),
      ...movedUpRows(state, { id, title, statusText: '', at: changed, about: 'activity' }),
      ...(kind === 'sector-consultation' &&
      sector !== undefined &&
      status === 'held' &&
      startsAt !== undefined
        ? [dutyDoneRow(yearOf(startsAt), { source: 'consultation', id, title, sector })]
        : []),
    ]
  },
}

const dutyRow = (member: string, activity: string, data: DutyEntry): Row => ({
  pk: recordsOfMember(member),
  sk: `activity#${activity}`,
  data,
})

/** Who came in from the line is told on the desk, until it begins. */
function movedUpRows(state: Activity, entry: DeskEntry): Row[] {
  const { status, startsAt = '', place, movedUp } = state
  return movedUp.map((member) => {
    const holds = inState(state, 'signed-up').some(({ id }) => id === member)
    const statusText = holds
      ? `候补已转为报名，${dayAndTime(startsAt)}到${place ?? ''}参加`
      : status === 'open'
        ? '已退出'
        : statusTextOf(state)
    return taskRow(`person:${member}`, { ...entry, statusText, until: startsAt }, holds && status === 'open')
  })
}

export const activityPlanProjection: Projection<ActivityPlan, CalledFor> = {
  aggregate: activityPlan,
  rows: ({ count }, { id, at: made }) => [{ pk: 'activity-plans', sk: id, data: { count, made } }],
}
