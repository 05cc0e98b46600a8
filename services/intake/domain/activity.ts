// An activity 知情明政活动 (A13 济南、潍坊、临沂; A15 烟台): a briefing, a post, a hearing, an open day. Members sign up while
// there is time; whoever comes when the places are gone waits in line; attendance is recorded once for each person.
import type { activitiesApi } from '#contracts/api/activities.ts'
import type { BodyOf } from '#contracts/api/index.ts'
import type { ActivityKind, ActivityStatus, SignUpState } from '#contracts/list-terms.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { Act, Acts, Aggregate, Parties, Reactions } from '#kernel/aggregate.ts'
import type { Actor, FactMeta } from '#kernel/decision.ts'

export interface SignUp {
  readonly id: string
  readonly name: string
  readonly state: SignUpState
}

export interface Arrangement {
  readonly place: string
  readonly startsAt: string
  readonly endsAt: string
  readonly signUpBy: string
  readonly places: number
}

export interface Activity extends Partial<Arrangement> {
  readonly status: ActivityStatus | 'none'
  readonly kind: ActivityKind
  readonly title: string
  readonly about: string
  readonly unit?: string
  readonly sector?: string
  /** Of a quarterly one: when its quarter begins and ends. */
  readonly dueFrom?: string
  readonly dueBy?: string
  /** In the order in which they came. */
  readonly signUps: readonly SignUp[]
  readonly attended: readonly { readonly id: string; readonly name: string }[]
  /** Whose attendance was entered by mistake and taken out again. */
  readonly mistaken: readonly string[]
  /** Who came in from the line: they are told. */
  readonly movedUp: readonly string[]
  /** When it was to begin before it was moved: a row of a view, once there, stays. */
  readonly movedFrom: readonly string[]
}

interface Person {
  readonly id: string
  readonly name: string
}

export type ActivityFact =
  | {
      type: 'activity.announced'
      data: Arrangement & { kind: ActivityKind; title: string; about: string; unit?: string; sector?: string }
    }
  | { type: 'activity.fell-due'; data: { kind: ActivityKind; title: string; dueFrom: string; dueBy: string } }
  | { type: 'activity.arranged'; data: Arrangement & { about: string } }
  | { type: 'activity.moved'; data: Arrangement & { reason: string } }
  | { type: 'activity.cancelled'; data: { reason: string } }
  | { type: 'member.signed-up'; data: Person & { waiting: boolean } }
  | { type: 'member.left'; data: Person }
  | { type: 'member.moved-up'; data: Person }
  | { type: 'attendance.recorded'; data: { members: readonly Person[] } }
  | { type: 'attendance.corrected'; data: Person & { reason: string } }

const blank: Activity = {
  status: 'none',
  kind: 'briefing',
  title: '',
  about: '',
  signUps: [],
  attended: [],
  mistaken: [],
  movedUp: [],
  movedFrom: [],
}

function evolve(state: Activity, fact: ActivityFact, _meta: FactMeta): Activity {
  switch (fact.type) {
    case 'activity.announced':
      return { ...blank, ...fact.data, status: 'open' }
    case 'activity.fell-due':
      return { ...blank, ...fact.data, status: 'due' }
    case 'activity.arranged':
      return { ...state, ...fact.data, status: 'open' }
    case 'activity.moved': {
      const { reason: _, ...arrangement } = fact.data
      const { startsAt, movedFrom } = state
      return {
        ...state,
        ...arrangement,
        movedFrom: startsAt === undefined ? movedFrom : [...movedFrom, startsAt],
      }
    }
    case 'activity.cancelled':
      return { ...state, status: 'cancelled' }
    case 'member.signed-up': {
      const { waiting, ...person } = fact.data
      const others = state.signUps.filter(({ id }) => id !== person.id)
      return { ...state, signUps: [...others, { ...person, state: waiting ? 'waiting' : 'signed-up' }] }
    }
    case 'member.left':
      return withState(state, fact.data.id, 'left')
    case 'member.moved-up': {
      const { id } = fact.data
      return { ...withState(state, id, 'signed-up'), movedUp: [...new Set([...state.movedUp, id])] }
    }
    case 'attendance.recorded': {
      const { members } = fact.data
      const mistaken = state.mistaken.filter((id) => !members.some((one) => one.id === id))
      return { ...state, status: 'held', attended: [...state.attended, ...members], mistaken }
    }
    case 'attendance.corrected': {
      const { id } = fact.data
      const attended = state.attended.filter((one) => one.id !== id)
      return { ...state, attended, mistaken: [...state.mistaken, id] }
    }
  }
}

const withState = (state: Activity, id: string, now: SignUpState): Activity => ({
  ...state,
  signUps: state.signUps.map((one) => (one.id === id ? { ...one, state: now } : one)),
})

export const activity: Aggregate<Activity, ActivityFact> = { name: 'activity', initial: blank, evolve }

/** Those who have a place, and those who wait for one. */
export const inState = ({ signUps }: Activity, wanted: SignUpState): readonly SignUp[] =>
  signUps.filter(({ state }) => state === wanted)

export const activityParties = ({ signUps }: Activity): Parties => ({
  persons: signUps.map(({ id }) => id),
  units: [],
})

type Body<Name extends keyof typeof activitiesApi> = BodyOf<(typeof activitiesApi)[Name]>
type On<Name extends keyof typeof activitiesApi, More = unknown> = Act<
  Activity,
  Body<Name> & More,
  ActivityFact
>

function unfit({ startsAt, endsAt, signUpBy }: Arrangement, now: string): Refusal | undefined {
  if (startsAt >= endsAt || signUpBy > startsAt) return refuse(problems.timesUnfit)
  // One that has begun is still announced, for who came to it.
  return endsAt > now ? undefined : refuse(problems.instantPast, { allowed: { after: now } })
}

const announce: On<'announceActivity'> = {
  decide: (_state, body, { now }) => unfit(body, now) ?? [{ type: 'activity.announced', data: body }],
}

const arrange: On<'arrangeActivity'> = {
  from: ['due'],
  decide: (_state, body, { now }) => unfit(body, now) ?? [{ type: 'activity.arranged', data: body }],
}

/** Who waits comes in, in the order in which they came, as long as there are places. */
function movedUp(state: Activity, places: number, free: number): ActivityFact[] {
  const taken = inState(state, 'signed-up').length - free
  return inState(state, 'waiting')
    .slice(0, Math.max(places - taken, 0))
    .map(({ id, name }) => ({ type: 'member.moved-up', data: { id, name } }))
}

const move: On<'moveActivity'> = {
  from: ['open'],
  decide: (state, body, { now }) =>
    unfit(body, now) ?? [{ type: 'activity.moved', data: body }, ...movedUp(state, body.places, 0)],
}

const cancel: On<'cancelActivity'> = {
  from: ['due', 'open'],
  decide: (_state, data) => [{ type: 'activity.cancelled', data }],
}

/** The window closes at its instant. */
function inTime({ signUpBy = '' }: Activity, _actor: Actor, { now }: { now: string }): Refusal | undefined {
  return now <= signUpBy ? undefined : refuse(problems.windowClosed, { allowed: { until: signUpBy } })
}

const signUp: On<'signUp'> = {
  from: ['open'],
  who: inTime,
  decide(state, _body, { actor }) {
    if (actor.kind !== 'person') return refuse(problems.roleMissing)
    const { id, name } = actor
    if (state.signUps.some((one) => one.id === id && one.state !== 'left'))
      return refuse(problems.signedUpAlready)
    const waiting = inState(state, 'signed-up').length >= (state.places ?? 0)
    return [{ type: 'member.signed-up', data: { id, name, waiting } }]
  },
}

/** Who has begun with the others is there or is not: attendance says it. */
const beforeItBegins = ({ startsAt = '' }: Activity, _actor: Actor, { now }: { now: string }) =>
  now < startsAt ? undefined : refuse(problems.activityBegun, { allowed: { until: startsAt } })

const leave: On<'leave'> = {
  from: ['open'],
  who: beforeItBegins,
  decide(state, _body, { actor }) {
    const own = state.signUps.find((one) => actor.kind === 'person' && one.id === actor.id)
    if (own === undefined || own.state === 'left') return refuse(problems.notSignedUp)
    const left: ActivityFact = { type: 'member.left', data: { id: own.id, name: own.name } }
    return own.state === 'waiting' ? [left] : [left, ...movedUp(state, state.places ?? 0, 1)]
  },
}

const recordAttendance: On<'recordAttendance', { readonly attending: readonly Person[] }> = {
  from: ['open', 'held'],
  who: ({ startsAt = '' }, _actor, { now }) =>
    startsAt <= now ? undefined : refuse(problems.notBegun, { allowed: { from: startsAt } }),
  decide({ attended }, { attending }) {
    const fresh = attending.filter(({ id }) => !attended.some((one) => one.id === id))
    const members = fresh.filter(({ id }, index) => fresh.findIndex((one) => one.id === id) === index)
    // A repeated entry decides nothing, not even later, when one of them was taken out again.
    return members.length === 0
      ? refuse(problems.attendedAlready)
      : [{ type: 'attendance.recorded', data: { members } }]
  },
}

const correctAttendance: On<'correctAttendance'> = {
  from: ['held'],
  decide({ attended }, { member, reason }) {
    const found = attended.find(({ id }) => id === member)
    return found === undefined
      ? refuse(problems.notAttended)
      : [{ type: 'attendance.corrected', data: { id: found.id, name: found.name, reason } }]
  },
}

export const activityActs: Acts<Activity, ActivityFact> = {
  'activity.announce': announce,
  'activity.arrange': arrange,
  'activity.move': move,
  'activity.cancel': cancel,
  'activity.sign-up': signUp,
  'activity.leave': leave,
  'activity.record-attendance': recordAttendance,
  'activity.correct-attendance': correctAttendance,
}

export const activityReactions: Reactions<Activity, ActivityFact> = {
  'activity.called-for': ({ status }, data) =>
    status === 'none' ? [{ type: 'activity.fell-due', data }] : [],
}
