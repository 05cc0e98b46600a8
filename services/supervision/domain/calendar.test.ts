import { describe, expect, test } from 'vitest'
import type { Level } from '#contracts/level.ts'
import { policyDefaults } from '#contracts/policy.ts'
import { isRefusal } from '#contracts/refusal.ts'
import type { Context } from '#kernel/aggregate.ts'
import { deadlinesOf } from '#kernel/deadlines.ts'
import {
  type CalendarFact,
  calendar,
  calendarActs,
  calendarOver,
  type PublishedCalendar,
  type PublishedDay,
} from './calendar.ts'

const own: Level['calendar'] = {
  version: 'own',
  overrides: [{ date: '2026-03-03', working: false, reason: '本级活动日' }],
}
const level: Level = {
  code: '371402',
  name: '德城区',
  kind: 'county',
  session: { term: 13, number: 4, opens: '2026-01-04T00:00:00+08:00', closes: '2026-01-10T18:00:00+08:00' },
  policy: { version: '1', effective: '2026-01-01', overrides: {} },
  calendar: own,
}
const actor = { kind: 'person', id: 'o05', name: '李督查', role: 'supervision' } as const
const at = '2026-03-02T01:00:00.000Z'
const context: Context = {
  now: at,
  actor,
  level,
  policy: { ...policyDefaults, version: '1' },
  deadlines: deadlinesOf(own),
}

const off = (date: string): PublishedDay => ({ date, working: false, reason: '停工' })
const on = (date: string): PublishedDay => ({ date, working: true, reason: '调休' })
const fold = (facts: readonly CalendarFact[], state = calendar.initial): PublishedCalendar =>
  facts.reduce((one, fact) => calendar.evolve(one, fact, { seq: 1, at, actor }), state)

/** The calendar after each publication, one after the other. */
function publishedInTurn(
  ...publications: { version: string; days: PublishedDay[]; officialUntil?: string }[]
): PublishedCalendar {
  return publications.reduce((state, body) => {
    const decided = calendarActs['calendar.publish']?.decide(state, body, context) ?? []
    if (isRefusal(decided)) throw new Error(decided.refused.code)
    return fold(decided, state)
  }, calendar.initial)
}

describe('a published calendar', () => {
  test('counts its editions from one, and says who published each', () => {
    const { editions } = publishedInTurn(
      { version: 'a', days: [off('2026-03-04')] },
      { version: 'b', days: [off('2026-03-05')] },
    )
    expect(editions.map(({ edition, version, by }) => [edition, version, by])).toEqual([
      [1, 'a', '李督查'],
      [2, 'b', '李督查'],
    ])
  })

  test('lies over the deployment’s: the newest ruling for a day counts, the others stay', () => {
    const published = publishedInTurn(
      { version: 'a', days: [on('2026-03-03'), off('2026-03-04'), off('2026-03-05')] },
      { version: 'b', days: [on('2026-03-04')] },
    )
    expect(calendarOver(own, published)).toEqual({
      version: 'own+b',
      overrides: [on('2026-03-03'), on('2026-03-04'), off('2026-03-05')],
    })
  })

  test('is the deployment’s own as long as nothing was published', () => {
    expect(calendarOver(own, calendar.initial)).toBe(own)
  })

  test('is official until the latest day that anybody gave', () => {
    const published = publishedInTurn(
      { version: 'a', days: [off('2027-01-01')], officialUntil: '2027-12-31' },
      { version: 'b', days: [off('2026-03-05')], officialUntil: '2026-12-31' },
    )
    expect(calendarOver(own, published).officialUntil).toBe('2027-12-31')
  })

  test('adds up what each run has counted, and is applied when one came to the end, once', () => {
    const applied = (counted: number, moved: number, done: boolean): CalendarFact => ({
      type: 'calendar.applied',
      data: { edition: 1, counted, moved, done },
    })
    const published = publishedInTurn({ version: 'a', days: [off('2026-03-04')] })
    const halfway = fold([applied(200, 150, false)], published)
    expect(halfway.editions[0]).toMatchObject({ counted: 200, moved: 150 })
    expect(halfway.editions[0]?.appliedAt).toBeUndefined()
    const done = fold([applied(20, 10, true)], halfway)
    expect(done.editions[0]).toMatchObject({ counted: 220, moved: 160, appliedAt: at })
  })
})
