// The calendar 日历 of a level as its supervision office has published it over the deployment's: days off and on, each
// with its reason, and until when it is official. One edition after the other; the newest says how every day counts.

import type { BodyOf } from '#contracts/api/index.ts'
import type { supervisionApi } from '#contracts/api/supervision.ts'
import type { Level } from '#contracts/level.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Act, Acts, Aggregate } from '#kernel/aggregate.ts'
import type { FactMeta } from '#kernel/decision.ts'

export interface PublishedDay {
  readonly date: string
  readonly working: boolean
  readonly reason: string
}

/** One publication. `edition` counts them from 1. */
export interface Edition {
  readonly edition: number
  readonly version: string
  readonly days: readonly PublishedDay[]
  readonly officialUntil?: string
  readonly at: string
  readonly by: string
  /** Open clocks that were counted anew under it so far, and how many of them moved. */
  readonly counted: number
  readonly moved: number
  /** When the last clock there was had been counted anew. */
  readonly appliedAt?: string
}

export interface PublishedCalendar {
  readonly editions: readonly Edition[]
}

export type CalendarFact =
  | {
      type: 'calendar.published'
      data: { edition: number; version: string; days: PublishedDay[]; officialUntil?: string }
    }
  /** What one run of the tick has done; `done` when it came to the end. */
  | { type: 'calendar.applied'; data: { edition: number; counted: number; moved: number; done: boolean } }

const unpublished: PublishedCalendar = { editions: [] }

function evolve(
  { editions }: PublishedCalendar,
  fact: CalendarFact,
  { at, actor }: FactMeta,
): PublishedCalendar {
  switch (fact.type) {
    case 'calendar.published': {
      const by = actor.kind === 'person' ? actor.name : ''
      return { editions: [...editions, { ...fact.data, at, by, counted: 0, moved: 0 }] }
    }
    case 'calendar.applied': {
      const { edition, counted, moved, done } = fact.data
      return {
        editions: editions.map((one) =>
          one.edition === edition
            ? {
                ...one,
                counted: one.counted + counted,
                moved: one.moved + moved,
                ...(done && one.appliedAt === undefined ? { appliedAt: at } : {}),
              }
            : one,
        ),
      }
    }
  }
}

export const calendar: Aggregate<PublishedCalendar, CalendarFact> = {
  name: 'calendar',
  initial: unpublished,
  evolve,
}

/** The level's calendar with what was published over it: of two rulings for one day the later one counts. */
export function calendarOver(own: Level['calendar'], { editions }: PublishedCalendar): Level['calendar'] {
  const newest = editions.at(-1)
  if (newest === undefined) return own
  const days = new Map(
    [...own.overrides, ...editions.flatMap((one) => one.days)].map((day) => [day.date, day]),
  )
  const ends = [own, ...editions].flatMap(({ officialUntil }) => officialUntil ?? []).sort()
  const officialUntil = ends.at(-1)
  return {
    version: `${own.version}+${newest.version}`,
    overrides: [...days.values()],
    ...(officialUntil === undefined ? {} : { officialUntil }),
  }
}

const publish: Act<PublishedCalendar, BodyOf<(typeof supervisionApi)['publishCalendar']>, CalendarFact> = {
  decide({ editions }, { version, days, officialUntil }, { level, policy, deadlines, now }) {
    if ([level.calendar, ...editions].some((one) => one.version === version))
      return refuse(problems.calendarVersionUsed, { allowed: { used: editions.map((one) => one.version) } })
    const dates = days.map(({ date }) => date)
    const twice = dates.find((date, index) => dates.indexOf(date) !== index)
    if (twice !== undefined) return refuse(problems.calendarDayTwice, { allowed: { date: twice } })
    const { unit, count } = policy.calendarBackdating
    const earliest = deadlines.dayOf(deadlines.offsetFrom(now, { unit, count: -count }))
    if (dates.some((date) => date < earliest))
      return refuse(problems.calendarDayPast, {
        source: 'policy: calendarBackdating',
        allowed: { from: earliest },
      })
    const edition = editions.length + 1
    const until = officialUntil === undefined ? {} : { officialUntil }
    return [{ type: 'calendar.published', data: { edition, version, days, ...until } }]
  },
}

export const calendarActs: Acts<PublishedCalendar, CalendarFact> = { 'calendar.publish': publish }
