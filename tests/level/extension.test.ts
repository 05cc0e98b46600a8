// A clock that is extended with approval or paused with a reason: nobody is chased meanwhile, and it says why.
import { describe, expect, it } from 'vitest'
import { inHandling, must } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { casePage, docketPage, opening, refused } from './pages.ts'
import { people } from './people.ts'

const at = (id: string, act: string) => `/supervision/dockets/${id}/${act}`
const reply = { clock: 'reply' }
const request = { ...reply, reason: '需等待省级规划批复。' }

const replyClock = async (level: MemoryLevel, id: string) =>
  (await docketPage(level, id)).clocks.findLast((one: { clock: string }) => one.clock === 'reply')

const justAfter = (instant: string) => new Date(Date.parse(instant) + 1000).toISOString()

describe('an extension', () => {
  it('[E19] moves the due instant when it is approved, and the clock says so', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    const before = await replyClock(level, id)
    await must(level, people.handler, at(id, 'request-extension'), request)
    expect(await replyClock(level, id)).toMatchObject({
      due: before.due,
      extensionRequest: { reason: request.reason },
    })
    await must(level, people.supervision, at(id, 'decide-extension'), {
      ...reply,
      approved: true,
      remark: '同意。',
    })
    const after = await replyClock(level, id)
    expect(after.due > before.due).toBe(true)
    expect(after).toMatchObject({ start: before.start, extensions: 1 })
    expect(after.extensionRequest).toBeUndefined()
    expect((await casePage(level, id)).replyBy).toBe(after.due)
    await level.moveTo(justAfter(before.due))
    expect(await replyClock(level, id)).toMatchObject({ overdue: false })
  })

  it('[E19] changes nothing when it is refused', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    const { due } = await replyClock(level, id)
    await must(level, people.handler, at(id, 'request-extension'), request)
    await must(level, people.supervision, at(id, 'decide-extension'), {
      ...reply,
      approved: false,
      remark: '抓紧。',
    })
    expect(await replyClock(level, id)).toMatchObject({ due, extensions: 0 })
  })

  it('[E19] is asked by the unit the clock waits for, once at a time, as often as the policy says', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    expect(await level.act(people.otherHandler, at(id, 'request-extension'), request)).toMatchObject(
      refused(403, 'not-yours'),
    )
    await must(level, people.handler, at(id, 'request-extension'), request)
    expect(await level.act(people.handler, at(id, 'request-extension'), request)).toMatchObject(
      refused(409, 'extension-open'),
    )
    await must(level, people.supervision, at(id, 'decide-extension'), {
      ...reply,
      approved: true,
      remark: '同意。',
    })
    expect(await level.act(people.handler, at(id, 'request-extension'), request)).toMatchObject(
      refused(409, 'extension-limit'),
    )
  })

  it('is not decided where none was asked, nor of a clock that does not run', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    const decision = { ...reply, approved: true, remark: '同意。' }
    expect(await level.act(people.supervision, at(id, 'decide-extension'), decision)).toMatchObject(
      refused(409, 'extension-none'),
    )
    await must(level, people.handler, at(id, 'request-extension'), request)
    const other = { ...decision, clock: 'talks' }
    expect(await level.act(people.supervision, at(id, 'decide-extension'), other)).toMatchObject(
      refused(422, 'clock-unknown'),
    )
  })
})

describe('what can be done with a clock', () => {
  it('is offered only while there is one that it can be about', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    const offered = async (person: Person) =>
      (await level.get(person, `/supervision/dockets/${id}`)).body.acts.filter(
        (act: string) => act !== 'notice.acknowledge',
      )
    expect(await offered(people.supervision)).toEqual(['docket.pause'])
    expect(await offered(people.handler)).toEqual(['docket.request-extension'])
    await must(level, people.handler, at(id, 'request-extension'), request)
    expect(await offered(people.supervision)).toEqual(['docket.decide-extension', 'docket.pause'])
    await must(level, people.supervision, at(id, 'pause'), {
      ...reply,
      reason: 'awaiting-proposer',
      note: '等补充材料。',
    })
    expect(await offered(people.supervision)).toEqual(['docket.decide-extension', 'docket.resume'])
  })
})

describe('a pause', () => {
  const waiting = { ...reply, reason: 'awaiting-proposer', note: '提案者出差，待其回来面商。' }

  it('stops the ladder and the light, with its reason', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    const { due } = await replyClock(level, id)
    await must(level, people.supervision, at(id, 'pause'), waiting)
    await level.moveTo(justAfter(due))
    const clock = await replyClock(level, id)
    expect(clock).toMatchObject({
      light: 'grey',
      paused: { reason: 'awaiting-proposer', note: waiting.note },
    })
    expect(clock.rungs.every((rung: { firedAt?: string }) => rung.firedAt === undefined)).toBe(true)
  })

  it('gives back its working days when the clock goes on', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    const before = await replyClock(level, id)
    await must(level, people.supervision, at(id, 'pause'), waiting)
    await level.moveTo('2026-01-12T02:00:00.000Z')
    await must(level, people.supervision, at(id, 'resume'), { ...reply, note: '已面商。' })
    const after = await replyClock(level, id)
    expect(after.paused).toBeUndefined()
    expect(after.daysLeft).toBe(before.daysLeft)
    expect((await casePage(level, id)).replyBy).toBe(after.due)
  })

  it('lets the ladder go on where it was: what was said before the pause is not said again', async () => {
    const tenDays = levelWith({ replyPeriod: { unit: 'working-day', count: 10 } })
    const level = memoryLevel({ now: opening, level: tenDays })
    const id = await inHandling(level)
    const issued = async () =>
      (await docketPage(level, id)).timeline.filter(
        ({ text }: { text: string }) => text === '发出提醒（答复）',
      ).length
    // Three working days before Monday the 19th.
    await level.moveTo('2026-01-14T02:00:00.000Z')
    expect(await issued()).toBe(1)
    await must(level, people.supervision, at(id, 'pause'), waiting)
    await level.moveTo('2026-01-16T00:00:00.000Z')
    await must(level, people.supervision, at(id, 'resume'), { ...reply, note: '已面商。' })
    // Three working days before the new day, Wednesday the 21st.
    await level.moveTo('2026-01-16T02:00:00.000Z')
    expect(await issued()).toBe(1)
    await level.moveTo('2026-01-21T02:00:00.000Z')
    expect(await issued()).toBe(2)
  })

  it('is neither begun twice nor ended where there is none', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    const goOn = { ...reply, note: '继续。' }
    expect(await level.act(people.dispatch, at(id, 'resume'), goOn)).toMatchObject(
      refused(409, 'clock-running'),
    )
    await must(level, people.dispatch, at(id, 'pause'), waiting)
    expect(await level.act(people.dispatch, at(id, 'pause'), waiting)).toMatchObject(
      refused(409, 'clock-paused'),
    )
  })
})
