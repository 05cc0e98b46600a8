// Deadlines 时限 (features E18, E25; architecture §4): clocks start and stop with their facts, rungs fire once, what is
// overdue is computed when asked, and every deadline explains itself.
import { describe, expect, it, vi } from 'vitest'
import type { ClockView } from '#contracts/api/supervision.ts'
import type { Period } from '#contracts/policy.ts'
import type { ClockName } from '#contracts/terms.ts'
import {
  accepted,
  delivered,
  dispatched,
  filed,
  inHandling,
  must,
  objection,
  preAssigned,
  settled,
  signedOff,
  toEducation,
} from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, testLevel } from './memory-level.ts'
import { clockOf, docketPage, hoursAfter, later, opening, refused, theClock, typesOf } from './pages.ts'
import { people } from './people.ts'

const at = (id: string, act: string) => `/assignment/cases/${id}/${act}`
const days = (count: number): Period => ({ unit: 'working-day', count })

async function runningClocks(level: MemoryLevel, id: string): Promise<ClockName[]> {
  const { clocks } = await docketPage(level, id)
  return clocks.filter(({ running }: ClockView) => running).map(({ clock }: ClockView) => clock)
}

/** How often a type of fact stands in the docket's timeline. */
async function count(level: MemoryLevel, id: string, type: string): Promise<number> {
  return typesOf(await docketPage(level, id)).filter((one) => one === type).length
}

/** The schedule runs every hour until an instant. */
async function tickHourly(level: MemoryLevel, until: string): Promise<void> {
  while (hoursAfter(level.now(), 1) < until) await level.moveTo(hoursAfter(level.now(), 1))
  await level.moveTo(until)
}

describe('the clocks of a proposal', () => {
  it.each([
    ['filed', filed, []],
    ['accepted', accepted, ['pre-assignment']],
    ['pre-assigned', preAssigned, ['claim']],
    ['claimed', settled, []],
    ['dispatched', dispatched, ['signature', 'reply']],
    ['signed for', inHandling, ['reply']],
    ['signed off by the unit', signedOff, ['reply']],
    ['answered', delivered, ['feedback']],
  ] as const)('when it is %s', async (_state, begin, running) => {
    const level = memoryLevel({ now: opening })
    expect(await runningClocks(level, await begin(level))).toEqual(running)
  })

  it('all stand still when every proposer has answered', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    const answer = { attitude: 'satisfied', answer: 'satisfied' }
    await must(level, people.lin, `/evaluation/verdicts/${id}/give-feedback`, answer)
    expect(await runningClocks(level, id)).toEqual([])
    const { clocks } = await docketPage(level, id)
    expect(clocks.map(({ clock, light }: ClockView) => [clock, light])).toEqual([
      ['pre-assignment', 'grey'],
      ['claim', 'grey'],
      ['signature', 'grey'],
      ['reply', 'grey'],
      ['feedback', 'grey'],
    ])
  })

  it('wait for whom the policy’s ladder reminds: office, unit, proposers', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    expect((await theClock(level, id, 'pre-assignment')).responsible).toEqual({ office: 'dispatch' })
    expect((await theClock(level, id, 'reply')).responsible).toEqual({ unit: 'JY' })
    expect((await theClock(level, id, 'feedback')).responsible).toEqual({ persons: ['m01'] })
  })

  it('keep the reply clock running when the audit returns the reply', async () => {
    const level = memoryLevel({ now: opening })
    const id = await signedOff(level)
    const { due } = await theClock(level, id, 'reply')
    await must(level, people.supervision, at(id, 'audit'), { outcome: 'return', remark: '请补充。' })
    expect(await theClock(level, id, 'reply')).toMatchObject({ running: true, due })
  })

  it('have each their length by policy, from the instant of the fact that starts them', async () => {
    const overrides = {
      preassignDays: days(1),
      objectionDays: days(2),
      signInDays: days(1),
      replyPeriod: { unit: 'month', count: 1 },
    } as const
    const level = memoryLevel({ now: opening, level: levelWith(overrides) })
    const id = await accepted(level)
    expect((await theClock(level, id, 'pre-assignment')).due).toBe('2026-01-06T15:59:59.999Z')
    await level.moveTo('2026-01-06T02:00:00.000Z')
    await must(level, people.dispatch, at(id, 'pre-assign'), toEducation)
    expect((await theClock(level, id, 'claim')).due).toBe('2026-01-08T15:59:59.999Z')
    await must(level, people.handler, at(id, 'claim'))
    await level.moveTo('2026-01-07T02:00:00.000Z')
    await must(level, people.dispatch, at(id, 'dispatch'), { requirement: '请按期办理。' })
    expect((await theClock(level, id, 'signature')).due).toBe('2026-01-08T15:59:59.999Z')
    // 7 February is a Saturday: the month ends on the Monday after it.
    expect((await theClock(level, id, 'reply')).due).toBe('2026-02-09T15:59:59.999Z')
  })
})

describe('the ladder of a clock', () => {
  it('fires each rung once, however often the schedule runs', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ replyPeriod: days(15) }) })
    const id = await inHandling(level)
    const { due } = await theClock(level, id, 'reply')
    await tickHourly(level, hoursAfter(due, 35 * 24))
    for (let again = 0; again < 3; again++) await level.moveTo(level.now())
    const { rungs } = await theClock(level, id, 'reply')
    // 20 working days before a period of 15 would be before its start: that rung says nothing.
    expect(rungs.map(({ name }) => name)).toEqual([
      'reminder',
      'reminder',
      'reminder',
      'urging-slip',
      'notice-of-supervision',
      'circular',
    ])
    const { timeline } = await docketPage(level, id)
    const issued = timeline.filter(({ text }: { text: string }) => text.endsWith('（答复）'))
    expect(issued.map(({ text }: { text: string }) => text)).toEqual([
      '发出提醒（答复）',
      '发出提醒（答复）',
      '发出提醒（答复）',
      '发出催办单（答复）',
      '发出督办通知书（答复）',
      '发出通报（答复）',
    ])
    expect(await count(level, id, 'deadline.passed')).toBe(1)
  })

  it('fires a rung in the first run at or after its instant, and not before', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    const [rung, onTheDay] = (await theClock(level, id, 'claim')).rungs
    // One working day before Monday 12 January: Friday, nine in the morning in China.
    expect(rung).toEqual({ name: 'reminder', at: '2026-01-09T01:00:00.000Z' })
    await level.moveTo('2026-01-09T00:59:59.999Z')
    expect(await count(level, id, 'reminder.issued')).toBe(0)
    await level.moveTo('2026-01-09T01:00:00.000Z')
    expect((await theClock(level, id, 'claim')).rungs).toEqual([
      { ...rung, firedAt: '2026-01-09T01:00:00.000Z' },
      onTheDay,
    ])
  })

  it('says that the system issued it, by the policy of ladders', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await level.moveTo('2026-01-09T02:00:00.000Z')
    expect((await docketPage(level, id)).timeline.at(-1)).toMatchObject({
      type: 'reminder.issued',
      text: '发出提醒（认领）',
      by: '系统',
      automatic: { policy: 'ladders', version: 'test-1' },
    })
  })

  it('fires nothing once its clock has stopped: nobody is chased for what is done', async () => {
    const level = memoryLevel({ now: opening })
    const id = await settled(level)
    await level.moveTo('2026-03-02T02:00:00.000Z')
    expect(await count(level, id, 'reminder.issued')).toBe(0)
    expect(await count(level, id, 'deadline.passed')).toBe(0)
  })

  it('catches up with every rung that is due when the schedule did not run for long', async () => {
    const level = memoryLevel({ now: opening })
    const id = await dispatched(level)
    const { due } = await theClock(level, id, 'signature')
    await level.moveTo(hoursAfter(due, 10 * 24))
    const { rungs } = await theClock(level, id, 'signature')
    expect(rungs.map(({ firedAt }) => firedAt)).toEqual(rungs.map(() => level.now()))
    expect(rungs).toHaveLength(4)
  })

  it('is the level’s own when the level sets one', async () => {
    const own = levelWith({
      ladders: {
        'pre-assignment': [],
        claim: [],
        signature: [],
        reply: [],
        feedback: [],
        opinion: [],
        talks: [],
        answer: [],
        reference: [],
        'passing-on': [],
      },
    })
    const level = memoryLevel({ now: opening, level: own })
    const id = await dispatched(level)
    await level.moveTo('2026-09-01T02:00:00.000Z')
    expect(await count(level, id, 'reminder.issued')).toBe(0)
    expect(await count(level, id, 'deadline.passed')).toBe(2)
  })
})

describe('what is overdue', () => {
  it('is computed when asked, before any tick has run', async () => {
    const level = memoryLevel({ now: opening })
    const id = await dispatched(level)
    const { due } = await theClock(level, id, 'signature')
    level.passTo(due)
    expect(await theClock(level, id, 'signature')).toMatchObject({ overdue: false, daysLeft: 0 })
    level.passTo(later(due, 1))
    expect(await theClock(level, id, 'signature')).toMatchObject({ overdue: true, light: 'red' })
  })

  it('can still be done late: the unit signs, and the clock stands still with its lateness', async () => {
    const level = memoryLevel({ now: opening })
    const id = await dispatched(level)
    const { due } = await theClock(level, id, 'signature')
    await level.moveTo(hoursAfter(due, 48))
    await must(level, people.handler, at(id, 'sign-for'))
    await level.moveTo(hoursAfter(due, 24 * 30))
    expect(await theClock(level, id, 'signature')).toMatchObject({
      running: false,
      overdue: true,
      stoppedAt: hoursAfter(due, 48),
      light: 'grey',
    })
  })

  it('is not what was done in time, however much later one asks', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    await level.moveTo('2026-03-02T02:00:00.000Z')
    expect(await theClock(level, id, 'signature')).toMatchObject({ overdue: false, daysLeft: 3 })
  })

  it('is counted in working days, below zero when past', async () => {
    const level = memoryLevel({ now: opening })
    const id = await dispatched(level)
    const daysLeft = async () => (await theClock(level, id, 'signature')).daysLeft
    // Three working days from Monday the 5th: Thursday the 8th.
    expect(await daysLeft()).toBe(3)
    level.passTo('2026-01-08T15:59:59.999Z')
    expect(await daysLeft()).toBe(0)
    level.passTo('2026-01-12T02:00:00.000Z')
    expect(await daysLeft()).toBe(-2)
  })
})

describe('the light of a clock', () => {
  // Ten working days from Monday 5 January: Monday the 19th. 0.3 of them is three.
  const tenDays = levelWith({ objectionDays: days(10) })

  it.each([
    ['green with four of ten days left', '2026-01-13T15:59:59.999Z', 4, 'green'],
    ['yellow with three of ten days left', '2026-01-13T16:00:00.000Z', 3, 'yellow'],
    ['yellow at the last instant', '2026-01-19T15:59:59.999Z', 0, 'yellow'],
    ['red one millisecond later', '2026-01-19T16:00:00.000Z', -1, 'red'],
  ])('is %s', async (_when, now, daysLeft, light) => {
    const level = memoryLevel({ now: opening, level: tenDays })
    const id = await preAssigned(level)
    expect((await theClock(level, id, 'claim')).light).toBe('green')
    level.passTo(now)
    expect(await theClock(level, id, 'claim')).toMatchObject({ light, daysLeft })
  })

  it('turns yellow where the level’s policy says', async () => {
    const own = levelWith({ objectionDays: days(10), yellowShare: 0.5 })
    const level = memoryLevel({ now: opening, level: own })
    const id = await preAssigned(level)
    level.passTo('2026-01-12T02:00:00.000Z')
    expect(await theClock(level, id, 'claim')).toMatchObject({ light: 'yellow', daysLeft: 5 })
  })
})

describe('a deadline', () => {
  it('explains itself: rule, policy, start, calendar and the days that did not count', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    expect(await theClock(level, id, 'claim')).toMatchObject({
      start: opening,
      due: '2026-01-12T15:59:59.999Z',
      explanation: {
        rule: 'objectionDays',
        policyVersion: 'test-1',
        calendarVersion: 'chinese-days@1.5.7+test',
        provisional: false,
        skipped: [{ kind: 'weekend', days: 2 }],
        worked: [],
      },
    })
  })

  it('is provisional when it rests on a year without a published arrangement of holidays', async () => {
    const level = memoryLevel({ now: '2026-10-12T02:00:00.000Z' })
    const id = await inHandling(level)
    expect(await theClock(level, id, 'reply')).toMatchObject({
      due: '2027-01-12T15:59:59.999Z',
      explanation: { provisional: true },
    })
    expect((await theClock(level, id, 'signature')).explanation.provisional).toBe(false)
  })

  it('follows the level’s own days off and on, by name', async () => {
    const calendar = {
      version: 'own',
      overrides: [
        { date: '2026-01-07', working: false, reason: '停电' },
        { date: '2026-01-10', working: true, reason: '大会期间照常办公' },
      ],
    }
    const level = memoryLevel({ now: opening, level: { ...testLevel, calendar } })
    const id = await preAssigned(level)
    // Tuesday 6, Thursday 8, Friday 9, Saturday 10, Monday 12.
    expect(await theClock(level, id, 'claim')).toMatchObject({
      due: '2026-01-12T15:59:59.999Z',
      explanation: {
        calendarVersion: 'chinese-days@1.5.7+own',
        skipped: [
          { kind: 'weekend', days: 1 },
          { kind: 'override', reason: '停电', from: '2026-01-07', to: '2026-01-07', days: 1 },
        ],
        worked: [{ date: '2026-01-10', kind: 'override', reason: '大会期间照常办公' }],
      },
    })
  })

  it('moves by one day when the level takes one off', async () => {
    const calendar = { version: 'own', overrides: [{ date: '2026-01-07', working: false, reason: '停电' }] }
    const level = memoryLevel({ now: opening, level: { ...testLevel, calendar } })
    const id = await preAssigned(level)
    expect((await theClock(level, id, 'claim')).due).toBe('2026-01-13T15:59:59.999Z')
  })
})

describe('the tick', () => {
  /** What a run of the schedule reads from the sparse index. */
  async function rowsRead(level: MemoryLevel, instant: string): Promise<number> {
    const due = vi.spyOn(level.at.supervision.views, 'due')
    await level.moveTo(instant)
    const pages = await Promise.all(due.mock.results.map(({ value }) => value))
    due.mockRestore()
    return pages.reduce((sum, { items }) => sum + items.length, 0)
  }

  it('reads what is due and nothing else, however many clocks are running', async () => {
    const level = memoryLevel({ now: opening })
    for (let one = 0; one < 12; one++) await accepted(level)
    expect(await rowsRead(level, hoursAfter(opening, 1))).toBe(0)
    const early = await preAssigned(level)
    // Twelve reminders to pre-assign on Wednesday; twelve on Thursday with the deadlines past on Friday; and then twelve
    // slips, and one reminder to claim.
    expect(await rowsRead(level, '2026-01-07T01:00:00.000Z')).toBe(12)
    expect(await rowsRead(level, '2026-01-07T02:00:00.000Z')).toBe(0)
    expect(await rowsRead(level, '2026-01-09T00:59:59.999Z')).toBe(12)
    expect(await rowsRead(level, '2026-01-09T01:00:00.000Z')).toBe(13)
    expect(await count(level, early, 'reminder.issued')).toBe(1)
  })

  it('reads nothing of a proposal whose clocks have all stopped or said everything', async () => {
    const level = memoryLevel({ now: opening })
    const stopped = await settled(level)
    const said = await preAssigned(level)
    await must(level, people.handler, at(said, 'object'), objection)
    expect(await rowsRead(level, '2026-12-01T02:00:00.000Z')).toBe(0)
    expect(await clockOf(level, stopped, 'claim')).toMatchObject({ running: false })
  })

  it('goes on with the others when one docket fails, and the failed one rings in the next run', async () => {
    const level = memoryLevel({ now: opening })
    const failing = await preAssigned(level)
    const other = await preAssigned(level)
    const { records } = level.at.supervision
    const { recent } = records
    const away = vi.spyOn(records, 'recent').mockImplementation((key, upTo) => {
      if (key.id === failing) throw new Error('the store is away')
      return recent(key, upTo)
    })
    await expect(level.moveTo('2026-01-09T02:00:00.000Z')).rejects.toThrow('1 of 2 dockets')
    away.mockRestore()
    await level.settle()
    expect(await count(level, other, 'reminder.issued')).toBe(1)
    expect(await count(level, failing, 'reminder.issued')).toBe(0)
    await level.moveTo('2026-01-09T03:00:00.000Z')
    expect(await count(level, failing, 'reminder.issued')).toBe(1)
    expect(await count(level, other, 'reminder.issued')).toBe(1)
  })
})

describe('the ledger 督办台账', () => {
  interface Line {
    readonly id: string
    readonly clock: string
    readonly light: string
    readonly reminders: number
  }
  const ledger = async (level: MemoryLevel, query?: Record<string, string>): Promise<Line[]> =>
    (await level.get(people.supervision, '/supervision/ledger', query)).body.items

  it('has a line for every running clock, the earliest due first', async () => {
    const level = memoryLevel({ now: opening })
    const first = await dispatched(level)
    await level.moveTo(hoursAfter(opening, 24))
    const second = await accepted(level)
    expect((await ledger(level)).map(({ id, clock }) => [id, clock])).toEqual([
      [first, 'signature'],
      [second, 'pre-assignment'],
      [first, 'reply'],
    ])
  })

  it('counts the reminders that went out, and shows one light only when asked', async () => {
    const level = memoryLevel({ now: opening })
    const id = await dispatched(level)
    const { due } = await theClock(level, id, 'signature')
    await level.moveTo(hoursAfter(due, 48))
    expect(await ledger(level, { light: 'red' })).toMatchObject([
      { id, clock: 'signature', light: 'red', overdue: true, reminders: 3, unit: 'JY', number: 1 },
    ])
    expect(await ledger(level, { light: 'yellow' })).toEqual([])
    expect(await ledger(level, { light: 'green' })).toMatchObject([{ id, clock: 'reply' }])
  })

  it('loses the line when the clock stops', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await must(level, people.handler, at(id, 'claim'))
    expect(await ledger(level)).toEqual([])
  })

  it('knows no other lights', async () => {
    const level = memoryLevel({ now: opening })
    const reply = await level.get(people.supervision, '/supervision/ledger', { light: 'blue' })
    expect(reply).toMatchObject(refused(400, 'query-invalid', { errors: [{ path: 'light' }] }))
  })

  it('is read by the supervision and dispatch offices only', async () => {
    const level = memoryLevel({ now: opening })
    expect((await level.get(people.dispatch, '/supervision/ledger')).status).toBe(200)
    for (const person of [people.lin, people.handler, people.chair])
      expect(await level.get(person, '/supervision/ledger')).toMatchObject(refused(403, 'role-missing'))
  })
})
