// A holiday published late 公布日历 (architecture §4, ADR 0015): open deadlines move, each with its reason, and whatever
// was given to a clock stays given.
import { describe, expect, it, vi } from 'vitest'
import type { Period } from '#contracts/policy.ts'
import { accepted, delivered, dispatched, inHandling, must, objection, preAssigned } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import {
  casePage,
  docketPage,
  hoursAfter,
  later,
  opening,
  refused,
  theClock,
  typesOf,
  verdictPage,
} from './pages.ts'
import { people } from './people.ts'

const day = (date: string, working = false, reason = working ? '调休' : '抗寒停工') => ({
  date,
  working,
  reason,
})
const workingDays = (count: number): Period => ({ unit: 'working-day', count })
const endOf = (date: string) => `${date}T15:59:59.999Z`

let versions = 0
function publish(
  level: MemoryLevel,
  days: object[],
  more: object = {},
  by: Person = people.supervision,
): ReturnType<MemoryLevel['act']> {
  versions += 1
  return level.act(by, '/supervision/calendar/publish', { version: `第${versions}版`, days, ...more })
}

/** The calendar is published, and the schedule runs once at the same instant. */
async function published(level: MemoryLevel, days: object[], more: object = {}) {
  const reply = await publish(level, days, more)
  expect(reply.status, JSON.stringify(reply.body)).toBe(200)
  await level.moveTo(level.now())
}

const calendar = async (level: MemoryLevel, by: Person = people.supervision) =>
  (await level.get(by, '/supervision/calendar')).body
const inDocket = (id: string, act: string) => `/supervision/dockets/${id}/${act}`
const countOf = async (level: MemoryLevel, id: string, type: string) =>
  typesOf(await docketPage(level, id)).filter((one) => one === type).length

describe('a holiday published while a clock runs', () => {
  it('moves its due instant by the day, and the window that assignment keeps', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    expect((await casePage(level, id)).claimBy).toBe(endOf('2026-01-12'))
    await published(level, [day('2026-01-08')])
    expect((await theClock(level, id, 'claim')).due).toBe(endOf('2026-01-13'))
    expect((await casePage(level, id)).claimBy).toBe(endOf('2026-01-13'))
    await level.moveTo('2026-01-13T02:00:00.000Z')
    const late = await level.act(people.handler, `/assignment/cases/${id}/object`, objection)
    expect(late.status).toBe(200)
  })

  it('is explained: the calendar, from when it moved, and why', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await published(level, [day('2026-01-08'), day('2026-01-09'), day('2026-10-20')])
    const { explanation } = await theClock(level, id, 'claim')
    const { calendarVersion } = await calendar(level)
    expect(explanation).toMatchObject({
      calendarVersion,
      moves: [
        {
          from: endOf('2026-01-12'),
          due: endOf('2026-01-14'),
          at: opening,
          calendar: calendarVersion,
          reason: '1月8日至1月9日放假（抗寒停工）',
        },
      ],
      skipped: [
        { kind: 'weekend', days: 2 },
        { kind: 'override', reason: '抗寒停工', from: '2026-01-08', to: '2026-01-09', days: 2 },
      ],
    })
    expect((await docketPage(level, id)).timeline.at(-1)).toMatchObject({
      type: 'clock.moved',
      text: '认领期限因公布日历由2026年1月12日调整为2026年1月14日：1月8日至1月9日放假（抗寒停工）',
      by: '系统',
      automatic: { policy: 'calendar', version: calendarVersion },
    })
  })

  it('moves the rungs that have not fired, and fires none twice', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await level.moveTo('2026-01-09T02:00:00.000Z')
    expect(await countOf(level, id, 'reminder.issued')).toBe(1)
    // Counted anew, the one that has fired would lie on Monday the 12th.
    await published(level, [day('2026-01-09')])
    const { rungs } = await theClock(level, id, 'claim')
    expect(rungs.map(({ at, firedAt }) => [at, firedAt !== undefined])).toEqual([
      ['2026-01-09T01:00:00.000Z', true],
      ['2026-01-13T01:00:00.000Z', false],
    ])
    await level.moveTo('2026-01-13T02:00:00.000Z')
    expect(await countOf(level, id, 'reminder.issued')).toBe(2)
  })

  it('confirms a deadline that it does not change, and says nothing more', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await published(level, [day('2026-05-20')])
    const clock = await theClock(level, id, 'claim')
    expect(clock).toMatchObject({ due: endOf('2026-01-12'), explanation: { moves: [] } })
    expect(clock.explanation.calendarVersion).toBe((await calendar(level)).calendarVersion)
    expect(await countOf(level, id, 'clock.moved')).toBe(0)
    expect(await countOf(level, id, 'clock.confirmed')).toBe(1)
  })

  it('moves the window in which proposers give their feedback', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    await published(level, [day('2026-01-08')])
    const { due } = await theClock(level, id, 'feedback')
    expect(due).toBe(endOf('2026-01-27'))
    expect((await verdictPage(level, id)).feedbackBy).toBe(due)
  })

  it('leaves a clock that has stopped as it was', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await must(level, people.handler, `/assignment/cases/${id}/claim`)
    await published(level, [day('2026-01-08')])
    expect((await theClock(level, id, 'claim')).due).toBe(endOf('2026-01-12'))
  })

  it('counts anew only what rests on an older calendar', async () => {
    const level = memoryLevel({ now: opening })
    const id = await dispatched(level)
    await publish(level, [day('2026-01-07')])
    // Granted under the new calendar already.
    await must(level, people.handler, inDocket(id, 'request-extension'), {
      clock: 'reply',
      reason: '待批复。',
    })
    const decision = { clock: 'reply', approved: true, remark: '同意。' }
    await must(level, people.supervision, inDocket(id, 'decide-extension'), decision)
    await level.moveTo(hoursAfter(opening, 1))
    expect((await theClock(level, id, 'signature')).due).toBe(endOf('2026-01-09'))
    expect((await calendar(level)).editions[0]).toMatchObject({ counted: 1, moved: 1 })
  })

  it('holds for clocks that start afterwards, before any tick has run', async () => {
    const level = memoryLevel({ now: opening })
    await publish(level, [day('2026-01-08')])
    const id = await preAssigned(level)
    expect((await theClock(level, id, 'claim')).due).toBe(endOf('2026-01-13'))
    await level.moveTo(hoursAfter(opening, 1))
    expect(await countOf(level, id, 'clock.moved')).toBe(0)
  })
})

describe('a make-up day', () => {
  it('brings the due instant forward', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await published(level, [day('2026-01-10', true)])
    expect((await theClock(level, id, 'claim')).due).toBe(endOf('2026-01-10'))
  })

  it('closes no window before its people could see it: today, or the next working day, at the earliest', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await level.moveTo('2026-01-11T02:00:00.000Z')
    // By the make-up day the window would have closed on Saturday the 10th; it is Sunday.
    await published(level, [day('2026-01-10', true), day('2026-01-11', true)])
    const clock = await theClock(level, id, 'claim')
    expect(clock).toMatchObject({ due: endOf('2026-01-11'), overdue: false })
    expect(await countOf(level, id, 'deadline.passed')).toBe(0)
  })
})

describe('a deadline that has passed', () => {
  const pastClaim = async () => {
    const level = memoryLevel({ now: opening })
    const id = await accepted(level)
    // Pre-assignment is due on Thursday the 8th; it is Friday.
    await level.moveTo('2026-01-09T02:00:00.000Z')
    expect(await countOf(level, id, 'deadline.passed')).toBe(1)
    return { level, id }
  }

  it('is open again where its new instant lies ahead, and can pass again', async () => {
    const { level, id } = await pastClaim()
    await published(level, [day('2026-01-08')])
    expect(await theClock(level, id, 'pre-assignment')).toMatchObject({
      due: endOf('2026-01-09'),
      overdue: false,
    })
    await level.moveTo('2026-01-10T02:00:00.000Z')
    expect(await countOf(level, id, 'deadline.passed')).toBe(2)
  })

  it('stays passed where its new instant has passed too', async () => {
    const { level, id } = await pastClaim()
    await level.moveTo('2026-01-12T02:00:00.000Z')
    await published(level, [day('2026-01-08')])
    expect(await theClock(level, id, 'pre-assignment')).toMatchObject({
      due: endOf('2026-01-09'),
      overdue: true,
    })
    await level.moveTo('2026-01-13T02:00:00.000Z')
    expect(await countOf(level, id, 'deadline.passed')).toBe(1)
  })
})

describe('what was given to a clock', () => {
  const tenDays = levelWith({ replyPeriod: workingDays(10), extensionPeriod: workingDays(5) })
  const pause = { clock: 'reply', reason: 'awaiting-proposer', note: '提案者出差。' }

  it('stays given: an extension is counted on from the moved deadline', async () => {
    const level = memoryLevel({ now: opening, level: tenDays })
    const id = await inHandling(level)
    await must(level, people.handler, inDocket(id, 'request-extension'), {
      clock: 'reply',
      reason: '待批复。',
    })
    const decision = { clock: 'reply', approved: true, remark: '同意。' }
    await must(level, people.supervision, inDocket(id, 'decide-extension'), decision)
    expect((await theClock(level, id, 'reply')).due).toBe(endOf('2026-01-26'))
    await published(level, [day('2026-01-08'), day('2026-01-20')])
    expect(await theClock(level, id, 'reply')).toMatchObject({ due: endOf('2026-01-28'), extensions: 1 })
    expect((await casePage(level, id)).replyBy).toBe(endOf('2026-01-28'))
  })

  it('stays given: the working days of a pause, as the new calendar counts them', async () => {
    const level = memoryLevel({ now: opening, level: tenDays })
    const id = await inHandling(level)
    await must(level, people.supervision, inDocket(id, 'pause'), pause)
    await level.moveTo('2026-01-08T02:00:00.000Z')
    await must(level, people.supervision, inDocket(id, 'resume'), { clock: 'reply', note: '已面商。' })
    // Ten working days are Monday the 19th; three more are Thursday the 22nd.
    expect((await theClock(level, id, 'reply')).due).toBe(endOf('2026-01-22'))
    // One day off in the pause, which cost nothing anyway, and one after it.
    await published(level, [day('2026-01-07'), day('2026-01-14')])
    expect((await theClock(level, id, 'reply')).due).toBe(endOf('2026-01-23'))
  })

  it('is counted while the clock is paused, and rings nothing', async () => {
    const level = memoryLevel({ now: opening, level: tenDays })
    const id = await inHandling(level)
    await must(level, people.supervision, inDocket(id, 'pause'), pause)
    await published(level, [day('2026-01-07'), day('2026-01-14')])
    expect(await theClock(level, id, 'reply')).toMatchObject({ due: endOf('2026-01-21'), light: 'grey' })
    await level.moveTo('2026-01-08T02:00:00.000Z')
    await must(level, people.supervision, inDocket(id, 'resume'), { clock: 'reply', note: '已面商。' })
    // Of the pause's three days one was off.
    expect((await theClock(level, id, 'reply')).due).toBe(endOf('2026-01-23'))
    expect(await countOf(level, id, 'reminder.issued')).toBe(0)
  })
})

describe('next year’s arrangement of holidays', () => {
  it('makes provisional deadlines official, and moves those that rest on its days', async () => {
    const level = memoryLevel({ now: '2026-10-12T02:00:00.000Z' })
    const id = await inHandling(level)
    const before = await theClock(level, id, 'reply')
    expect(before).toMatchObject({ due: endOf('2027-01-12'), explanation: { provisional: true } })
    await published(level, [day('2027-01-01', false, '元旦')], { officialUntil: '2027-12-31' })
    const clock = await theClock(level, id, 'reply')
    expect(clock).toMatchObject({ due: before.due, explanation: { provisional: false } })
    expect(clock.explanation.moves).toHaveLength(1)
  })
})

describe('while open clocks are being counted anew', () => {
  it('one that fails is left for the next run, and the others go on', async () => {
    const level = memoryLevel({ now: opening })
    const ids = [await preAssigned(level), await preAssigned(level), await preAssigned(level)]
    await publish(level, [day('2026-01-08')])
    const { records } = level.at.supervision
    const { append } = records
    const away = vi.spyOn(records, 'append').mockImplementation(async (record) => {
      if (record.id === ids[1]) throw new Error('the store is away')
      return append(record)
    })
    await expect(level.moveTo(hoursAfter(opening, 1))).rejects.toThrow('1 dockets could not be counted anew')
    away.mockRestore()
    await level.settle()
    const dues = async () => Promise.all(ids.map(async (id) => (await theClock(level, id, 'claim')).due))
    expect(await dues()).toEqual([endOf('2026-01-13'), endOf('2026-01-12'), endOf('2026-01-13')])
    expect((await calendar(level)).editions[0].appliedAt).toBeUndefined()
    await level.moveTo(hoursAfter(opening, 2))
    expect(await dues()).toEqual(ids.map(() => endOf('2026-01-13')))
    expect((await calendar(level)).editions[0]).toMatchObject({
      counted: 3,
      moved: 3,
      appliedAt: hoursAfter(opening, 2),
    })
  })

  it('two runs at once, and another one after them, move each clock once', async () => {
    const level = memoryLevel({ now: opening })
    const ids = [await preAssigned(level), await preAssigned(level)]
    await publish(level, [day('2026-01-08')])
    await Promise.all([level.moveTo(level.now()), level.moveTo(level.now())])
    await level.moveTo(hoursAfter(level.now(), 1))
    for (const id of ids) expect(await countOf(level, id, 'clock.moved')).toBe(1)
    expect((await calendar(level)).editions[0]).toMatchObject({ counted: 2, moved: 2 })
  })

  it('nobody is chased by the old one, though the index has not shown the clock yet', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await publish(level, [day('2026-01-09')])
    const { views } = level.at.supervision
    const { due } = views
    const lagging = vi
      .spyOn(views, 'due')
      .mockImplementation(async (partition, upTo, options) =>
        partition === 'calendars' ? { items: [] } : due(partition, upTo, options),
      )
    await level.moveTo('2026-01-09T02:00:00.000Z')
    lagging.mockRestore()
    // Friday the 9th is off: the reminder goes out on Monday.
    expect(await countOf(level, id, 'reminder.issued')).toBe(0)
    expect(await theClock(level, id, 'claim')).toMatchObject({ due: endOf('2026-01-13') })
    await level.moveTo('2026-01-12T02:00:00.000Z')
    expect(await countOf(level, id, 'reminder.issued')).toBe(1)
  })

  it('the tick reads nothing more than before when nothing is to be counted', async () => {
    const level = memoryLevel({ now: opening })
    for (let one = 0; one < 5; one += 1) await preAssigned(level)
    await published(level, [day('2026-01-08')])
    const due = vi.spyOn(level.at.supervision.views, 'due')
    await level.moveTo(hoursAfter(opening, 1))
    const pages = await Promise.all(due.mock.results.map(({ value }) => value))
    expect(pages.flatMap(({ items }) => items)).toEqual([])
    expect(pages).toHaveLength(5)
  })
})

describe('publishing', () => {
  it('is the supervision office’s; everybody reads what was published', async () => {
    const level = memoryLevel({ now: opening })
    expect(await publish(level, [day('2026-01-08')], {}, people.dispatch)).toMatchObject(
      refused(403, 'role-missing'),
    )
    await published(level, [day('2026-01-08')], { officialUntil: '2026-12-31' })
    expect(await calendar(level, people.lin)).toMatchObject({
      version: 2,
      acts: [],
      editions: [
        { days: [day('2026-01-08')], officialUntil: '2026-12-31', by: people.supervision.name, counted: 0 },
      ],
    })
    expect((await calendar(level)).acts).toEqual(['calendar.publish'])
  })

  it('takes no version twice, nor the deployment’s own', async () => {
    const level = memoryLevel({ now: opening })
    const version = '2026-停工'
    expect((await publish(level, [day('2026-01-08')], { version })).status).toBe(200)
    expect(await publish(level, [day('2026-01-09')], { version })).toMatchObject(
      refused(409, 'calendar-version-used'),
    )
    expect(await publish(level, [day('2026-01-09')], { version: 'test' })).toMatchObject(
      refused(409, 'calendar-version-used'),
    )
  })

  it('takes no day twice, none that is no day, and none too long ago', async () => {
    const level = memoryLevel({ now: opening })
    expect(await publish(level, [day('2026-01-08'), day('2026-01-08', true)])).toMatchObject(
      refused(422, 'calendar-day-twice', { allowed: { date: '2026-01-08' } }),
    )
    expect(await publish(level, [day('2026-02-30')])).toMatchObject(refused(422, 'body-invalid'))
    expect(await publish(level, [day('2025-12-28')])).toMatchObject(
      refused(422, 'calendar-day-past', {
        source: 'policy: calendarBackdating',
        allowed: { from: '2025-12-29' },
      }),
    )
    expect((await publish(level, [day('2025-12-29')])).status).toBe(200)
  })

  it('is mended by publishing again', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await published(level, [day('2026-01-08')])
    await level.moveTo(later(level.now(), 1000))
    await published(level, [day('2026-01-08', true, '照常上班')])
    const clock = await theClock(level, id, 'claim')
    expect(clock.due).toBe(endOf('2026-01-12'))
    expect(clock.explanation.moves).toHaveLength(2)
  })
})
