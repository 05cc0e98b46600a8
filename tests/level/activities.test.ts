// Activities 知情明政活动 (A13, A15): sign-up with places and a deadline, those in line move up, attendance once for each
// person and in their record of duties; and the quarters' reports and hearings, called for when the quarter begins.
import { describe, expect, it } from 'vitest'
import { must, registered } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { desk, hoursAfter, later, opening, refused } from './pages.ts'
import { people } from './people.ts'

const path = '/intake/activities'
const signUpBy = hoursAfter(opening, 24)
const startsAt = hoursAfter(opening, 48)
const post = {
  kind: 'experience-post',
  title: '城管局委员体验岗',
  about: '跟班体验城市管理一线工作。',
  place: '城市管理局',
  unit: 'CG',
  startsAt,
  endsAt: hoursAfter(opening, 52),
  signUpBy,
  places: 2,
}

const announced = async (level: MemoryLevel, more: object = {}): Promise<string> =>
  (await must(level, people.committee, path, { ...post, ...more })).id

const page = async (level: MemoryLevel, id: string, by: Person = people.committee) =>
  (await level.get(by, `${path}/${id}`)).body

const records = async (level: MemoryLevel, person: Person) =>
  (await level.get(person, '/intake/duty-records')).body.items

async function threeSignedUp(level: MemoryLevel): Promise<string> {
  await registered(level, people.lin, people.he, people.su)
  const id = await announced(level)
  for (const member of [people.lin, people.he, people.su]) await must(level, member, `${path}/${id}/sign-up`)
  return id
}

describe('[A13] signing up', () => {
  it('[A13] fills the places and then the line; who leaves lets the first in line move up', async () => {
    const level = memoryLevel({ now: opening })
    const id = await threeSignedUp(level)
    expect(await page(level, id)).toMatchObject({
      taken: 2,
      waiting: 1,
      signUps: [
        { id: 'm01', state: 'signed-up' },
        { id: 'm02', state: 'signed-up' },
        { id: 'm03', state: 'waiting' },
      ],
    })
    expect((await page(level, id, people.su)).mine).toBe('waiting')
    // Who waits is the committee's to know.
    expect((await page(level, id, people.lin)).signUps).toHaveLength(2)
    await must(level, people.lin, `${path}/${id}/leave`)
    expect(await page(level, id)).toMatchObject({ taken: 2, waiting: 0 })
    expect((await page(level, id, people.su)).mine).toBe('signed-up')
    expect(await level.act(people.lin, `${path}/${id}/leave`)).toMatchObject(refused(409, 'not-signed-up'))
    await must(level, people.lin, `${path}/${id}/sign-up`)
    expect((await page(level, id, people.lin)).mine).toBe('waiting')
  })

  it('[A13] the history tells others of no one who waits, leaves or comes in; the committee and oneself it does', async () => {
    const level = memoryLevel({ now: opening })
    const id = await threeSignedUp(level)
    await must(level, people.lin, `${path}/${id}/leave`)
    const told = async (by: Person) => JSON.stringify((await page(level, id, by)).timeline.slice(3))
    for (const person of [people.otherHandler, people.he]) {
      expect(await told(person)).toContain('一名委员候补')
      for (const name of ['林一', people.su.name]) expect(await told(person)).not.toContain(name)
    }
    expect(await told(people.su)).toContain(`${people.su.name}候补`)
    expect(await told(people.committee)).toContain('林一退出')
  })

  it('[A13] closes at its instant, and is done once', async () => {
    const level = memoryLevel({ now: opening })
    const id = await announced(level)
    await must(level, people.lin, `${path}/${id}/sign-up`)
    expect(await level.act(people.lin, `${path}/${id}/sign-up`)).toMatchObject(
      refused(409, 'signed-up-already'),
    )
    level.passTo(signUpBy)
    await must(level, people.he, `${path}/${id}/sign-up`)
    level.passTo(later(signUpBy, 1))
    expect(await level.act(people.su, `${path}/${id}/sign-up`)).toMatchObject(
      refused(409, 'window-closed', { allowed: { until: signUpBy } }),
    )
  })

  it('stands in the calendar of its year, moved when it is moved, with places that let others in', async () => {
    const level = memoryLevel({ now: opening })
    const id = await threeSignedUp(level)
    const calendar = async () => (await level.get(people.lin, path, { year: '2026' })).body.items
    expect(await calendar()).toMatchObject([{ id, startsAt, taken: 2, waiting: 1 }])
    const { kind: _, title: __, about: ___, unit: ____, ...arrangement } = post
    const moved = { ...arrangement, startsAt: hoursAfter(startsAt, 1), places: 3, reason: '改用大会议室' }
    await must(level, people.committee, `${path}/${id}/move`, moved)
    expect(await calendar()).toMatchObject([{ id, startsAt: moved.startsAt, taken: 3, waiting: 0 }])
    await must(level, people.committee, `${path}/${id}/cancel`, { reason: '天气原因' })
    expect(await calendar()).toMatchObject([{ status: 'cancelled' }])
    expect((await level.act(people.su, `${path}/${id}/leave`)).status).toBe(409)
  })

  it('wants times that fit', async () => {
    const level = memoryLevel({ now: opening })
    for (const wrong of [{ endsAt: startsAt }, { signUpBy: later(startsAt, 1) }])
      expect(await level.act(people.committee, path, { ...post, ...wrong })).toMatchObject(
        refused(422, 'times-unfit'),
      )
  })

  it('[A13] is announced for an instant that there is and that lies ahead', async () => {
    const level = memoryLevel({ now: opening })
    const behind = { signUpBy: hoursAfter(opening, -3), startsAt: hoursAfter(opening, -2), endsAt: opening }
    expect(await level.act(people.committee, path, { ...post, ...behind })).toMatchObject(
      refused(422, 'instant-past', { allowed: { after: opening } }),
    )
    const never = await level.act(people.committee, path, { ...post, startsAt: '2027-02-31T01:00:00.000Z' })
    expect(never).toMatchObject(refused(422, 'body-invalid'))
    expect(never.body.errors).toMatchObject([{ path: 'startsAt', zh: '没有这个日期或时刻，请核对。' }])
    const id = await threeSignedUp(level)
    const { kind: _, title: __, about: ___, unit: ____, ...arrangement } = post
    expect(
      await level.act(people.committee, `${path}/${id}/move`, { ...arrangement, ...behind, reason: '改期' }),
    ).toMatchObject(refused(422, 'instant-past'))
  })
})

describe('[A13] who comes in from the line', () => {
  it('[A13] is told on the desk, with time and place, until it begins or they leave', async () => {
    const level = memoryLevel({ now: opening })
    const id = await threeSignedUp(level)
    expect(await desk(level, 'intake', people.su)).toEqual([])
    await must(level, people.lin, `${path}/${id}/leave`)
    const { body } = await level.get(people.su, '/intake/desk', { list: 'todo' })
    expect(body.items).toMatchObject([
      { id, about: 'activity', title: post.title, statusText: expect.stringContaining('城市管理局') },
    ])
    // Nobody else has anything to do about it.
    for (const other of [people.lin, people.he]) expect(await desk(level, 'intake', other)).toEqual([])
    level.passTo(startsAt)
    expect(await desk(level, 'intake', people.su)).toEqual([id])
    level.passTo(later(startsAt, 1))
    expect(await desk(level, 'intake', people.su)).toEqual([])
  })

  it('[A13] is told no longer once they leave or it is cancelled', async () => {
    const level = memoryLevel({ now: opening })
    const id = await threeSignedUp(level)
    await must(level, people.lin, `${path}/${id}/leave`)
    await must(level, people.su, `${path}/${id}/leave`)
    expect(await desk(level, 'intake', people.su)).toEqual([])
    const other = await announced(level, { places: 1 })
    for (const member of [people.lin, people.he]) await must(level, member, `${path}/${other}/sign-up`)
    await must(level, people.lin, `${path}/${other}/leave`)
    expect(await desk(level, 'intake', people.he)).toEqual([other])
    await must(level, people.committee, `${path}/${other}/cancel`, { reason: '天气原因' })
    expect(await desk(level, 'intake', people.he)).toEqual([])
  })

  it('[A13] nobody leaves once it has begun: the places of those who are there stay theirs', async () => {
    const level = memoryLevel({ now: opening })
    const id = await threeSignedUp(level)
    level.passTo(startsAt)
    expect(await level.act(people.lin, `${path}/${id}/leave`)).toMatchObject(
      refused(409, 'activity-begun', { allowed: { until: startsAt } }),
    )
    expect((await page(level, id, people.lin)).acts).not.toContain('activity.leave')
    expect((await page(level, id, people.su)).mine).toBe('waiting')
  })
})

describe('[A13] attendance', () => {
  it('[A13] adds a record of duty once, however often it is recorded', async () => {
    const level = memoryLevel({ now: opening })
    const id = await threeSignedUp(level)
    const attend = (...members: string[]) =>
      level.act(people.committee, `${path}/${id}/record-attendance`, { members })
    expect(await attend('m01')).toMatchObject(refused(409, 'not-begun', { allowed: { from: startsAt } }))
    level.passTo(startsAt)
    expect((await attend('m01', 'm02', 'm01')).body.facts).toEqual(['attendance.recorded'])
    expect(await attend('m01', 'm02')).toMatchObject(refused(409, 'attended-already'))
    expect((await attend('m02', 'm03')).body.facts).toEqual(['attendance.recorded'])
    await level.redeliver(level.sent)
    for (const member of [people.lin, people.he, people.su])
      expect(await records(level, member)).toEqual([
        { activity: id, kind: 'experience-post', title: post.title, at: startsAt },
      ])
    expect(await page(level, id)).toMatchObject({ status: 'held', attended: 3 })
  })

  it('[A13] entered by mistake is taken out with a reason, and may be entered again', async () => {
    const level = memoryLevel({ now: opening })
    const id = await threeSignedUp(level)
    level.passTo(startsAt)
    await must(level, people.committee, `${path}/${id}/record-attendance`, { members: ['m01', 'm02'] })
    const correct = (by: Person, member: string) =>
      level.act(by, `${path}/${id}/correct-attendance`, { member, reason: '签到表看错一行' })
    expect((await correct(people.lin, 'm02')).body.code).toBe('role-missing')
    expect(await correct(people.committee, 'm03')).toMatchObject(refused(409, 'not-attended'))
    expect((await correct(people.committee, 'm02')).status).toBe(200)
    expect(await records(level, people.he)).toEqual([])
    expect(await records(level, people.lin)).toHaveLength(1)
    const shown = await page(level, id, people.he)
    expect(shown).toMatchObject({ attended: 1, status: 'held' })
    expect(shown.timeline.at(-1).text).toBe('何二的到场登记已更正：签到表看错一行')
    // Whose it was is between them and the committee.
    const told = (await page(level, id, people.lin)).timeline.at(-1).text
    expect(told).toBe('更正了一名委员的到场登记')
    await level.redeliver(level.sent)
    expect(await records(level, people.he)).toEqual([])
    // A repetition of the first entry that comes late decides nothing: it was refused, or has its answer.
    const again = { path: `${path}/${id}/record-attendance`, body: { members: ['m01'] } }
    const headers = { 'idempotency-key': 'entered-once-more' }
    expect((await level.call(people.committee, { ...again, headers })).status).toBe(409)
    await must(level, people.committee, `${path}/${id}/record-attendance`, { members: ['m02'] })
    expect(await records(level, people.he)).toHaveLength(1)
    expect((await page(level, id)).attended).toBe(2)
  })

  it('[A13] is seen by the member and the committee, and of nobody else’s', async () => {
    const level = memoryLevel({ now: opening })
    const id = await threeSignedUp(level)
    level.passTo(startsAt)
    await must(level, people.committee, `${path}/${id}/record-attendance`, { members: ['m01'] })
    const asked = (by: Person, member: string) => level.get(by, '/intake/duty-records', { member })
    expect((await asked(people.committee, 'm01')).body.items).toHaveLength(1)
    expect((await asked(people.lin, 'm01')).body.items).toHaveLength(1)
    expect(await asked(people.he, 'm01')).toMatchObject(refused(403, 'not-yours'))
    const stranger = await level.act(people.committee, `${path}/${id}/record-attendance`, {
      members: ['m99'],
    })
    expect(stranger).toMatchObject(refused(422, 'member-unknown', { allowed: { unknown: ['m99'] } }))
  })
})

describe('[A15] quarterly reports and hearings', () => {
  const due = async (level: MemoryLevel) =>
    (await level.get(people.committee, '/intake/activities-due')).body.items.map(
      ({ title }: { title: string }) => title,
    )

  it('[A15] a reminder is there with each quarter, and gone once the activity is arranged', async () => {
    const level = memoryLevel({ now: opening })
    expect(await due(level)).toEqual([])
    await must(level, people.committee, '/intake/activity-plans', { year: 2026 })
    const first = ['2026年第一季度听取委员建议', '2026年第一季度政府重大事项通报']
    expect((await due(level)).sort()).toEqual(first)
    const { items } = (await level.get(people.committee, '/intake/activities-due')).body
    expect(items[0].dueBy).toBe('2026-03-31T16:00:00.000Z')
    const report = items.find(({ kind }: { kind: string }) => kind === 'quarterly-report')
    const { kind: _, title: __, unit: ___, ...arrangement } = post
    await must(level, people.committee, `${path}/${report.id}/arrange`, arrangement)
    expect(await due(level)).toEqual([first[0]])
    await must(level, people.lin, `${path}/${report.id}/sign-up`)

    // A second before the second quarter, and at its beginning.
    level.passTo('2026-03-31T15:59:59.999Z')
    expect(await due(level)).toEqual([first[0]])
    level.passTo('2026-03-31T16:00:00.000Z')
    expect(await due(level)).toHaveLength(3)
    level.passTo('2026-12-31T15:00:00.000Z')
    expect(await due(level)).toHaveLength(7)
  })

  it('[A15] planned in the middle of a year, it asks for what is still to come, and for no year that is over', async () => {
    const level = memoryLevel({ now: '2026-08-01T02:00:00.000Z' })
    expect(await level.act(people.committee, '/intake/activity-plans', { year: 2025 })).toMatchObject(
      refused(422, 'year-over'),
    )
    await must(level, people.committee, '/intake/activity-plans', { year: 2026 })
    expect((await due(level)).every((title: string) => title.startsWith('2026年第三季度'))).toBe(true)
    level.passTo('2026-12-31T15:00:00.000Z')
    expect(await due(level)).toHaveLength(4)
  })

  it('[A15] a year is planned once, and whatever comes again changes nothing', async () => {
    const level = memoryLevel({ now: opening })
    await must(level, people.committee, '/intake/activity-plans', { year: 2026 })
    expect(await level.act(people.committee, '/intake/activity-plans', { year: 2026 })).toMatchObject(
      refused(409, 'plan-made'),
    )
    await level.redeliver(level.sent)
    level.passTo('2026-12-31T15:00:00.000Z')
    expect(await due(level)).toHaveLength(8)
  })
})
