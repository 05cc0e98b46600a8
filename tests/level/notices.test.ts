// Notices 通知 (features E18; architecture §4): every rung of the ladder reaches its whole audience in the portal, each
// reads only the own, what is done chases nobody, and who has read what is recorded.
import { describe, expect, it } from 'vitest'
import type { NoticeItem } from '#contracts/api/supervision.ts'
import { policyDefaults } from '#contracts/policy.ts'
import { accepted, delivered, dispatched, inHandling, must, preAssigned } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { docketPage, hoursAfter, later, opening, refused, theClock } from './pages.ts'
import { also, people } from './people.ts'

async function notices(level: MemoryLevel, by: Person, list?: 'standing'): Promise<NoticeItem[]> {
  const reply = await level.get(by, '/supervision/notices', list === undefined ? {} : { list })
  expect(reply.status, JSON.stringify(reply.body)).toBe(200)
  return reply.body.items
}
const namesOf = async (level: MemoryLevel, by: Person) =>
  (await notices(level, by)).map(({ name, clock }) => `${clock} ${name}`).reverse()
const acknowledge = (level: MemoryLevel, by: Person, { id, notice }: Pick<NoticeItem, 'id' | 'notice'>) =>
  level.act(by, `/supervision/dockets/${id}/acknowledge`, { notice })

/** The reply clock's whole ladder has been issued; of fifteen working days, so that the first rung says nothing. */
async function longOverdue() {
  const level = memoryLevel({
    now: opening,
    level: levelWith({ replyPeriod: { unit: 'working-day', count: 15 } }),
  })
  const id = await inHandling(level)
  const { due, rungs } = await theClock(level, id, 'reply')
  for (const { at } of rungs) await level.moveTo(at > level.now() ? at : level.now())
  return { level, id, due }
}

describe('the shipped ladders', () => {
  const ladders = Object.entries(policyDefaults.ladders)

  it.each(ladders)('remind before and on the day: %s', (_clock, ladder) => {
    expect(ladder.some(({ offset }) => offset.count < 0)).toBe(true)
    expect(ladder.some(({ offset }) => offset.count === 0)).toBe(true)
    expect(ladder.every(({ offset }) => offset.unit === 'working-day')).toBe(true)
  })

  // Those that silence closes have nothing to urge afterwards.
  it.each(ladders.filter(([clock]) => !['claim', 'feedback', 'answer'].includes(clock)))(
    'go on afterwards, and reach the supervision office: %s',
    (_clock, ladder) => {
      const after = ladder.filter(({ offset }) => offset.count > 0)
      expect(after.length).toBeGreaterThan(0)
      const reached = ladder.some(({ audience }) => audience.includes('supervision'))
      expect(reached).toBe(true)
    },
  )
})

describe('a rung of the ladder', () => {
  it('becomes a notice for each of its audience: handlers, leader, offices', async () => {
    const { level } = await longOverdue()
    expect(await namesOf(level, people.handler)).toEqual([
      'reply reminder',
      'reply reminder',
      'reply reminder',
      'reply deadline-passed',
      'reply urging-slip',
    ])
    expect(await namesOf(level, people.leader)).toEqual([
      'reply reminder',
      'reply reminder',
      'reply deadline-passed',
      'reply urging-slip',
      'reply notice-of-supervision',
      'reply circular',
    ])
    expect(await namesOf(level, people.dispatch)).toEqual(['reply urging-slip', 'reply circular'])
    expect(await namesOf(level, people.supervision)).toEqual([
      'reply notice-of-supervision',
      'reply circular',
    ])
  })

  it('reaches nobody else', async () => {
    const { level } = await longOverdue()
    expect((await notices(level, people.lin)).filter(({ clock }) => clock !== undefined)).toEqual([])
    for (const person of [people.otherHandler, people.otherLeader, people.chair, people.committee])
      expect(await notices(level, person)).toEqual([])
  })

  it('reaches the office a clock waits for, and the proposers who are to give feedback', async () => {
    const level = memoryLevel({ now: opening })
    await accepted(level)
    await level.moveTo('2026-01-07T02:00:00.000Z')
    expect(await namesOf(level, people.dispatch)).toEqual(['pre-assignment reminder'])
    const id = await delivered(level)
    const [rung] = (await theClock(level, id, 'feedback')).rungs
    await level.moveTo(rung?.at ?? '')
    const aboutClocks = (await notices(level, people.lin)).filter(({ clock }) => clock !== undefined)
    expect(aboutClocks).toMatchObject([{ id, clock: 'feedback', name: 'reminder', standing: true }])
  })

  it('is told once to somebody who is both handler and leader of the unit', async () => {
    const { level } = await longOverdue()
    const both = also(people.handler, 'unit-leader')
    expect(await namesOf(level, both)).toEqual([
      'reply reminder',
      'reply reminder',
      'reply reminder',
      'reply deadline-passed',
      'reply urging-slip',
      'reply notice-of-supervision',
      'reply circular',
    ])
  })

  it('is not issued when the work was done just before the tick ran', async () => {
    const level = memoryLevel({ now: opening })
    const id = await dispatched(level)
    const { rungs } = await theClock(level, id, 'signature')
    level.passTo(rungs[0]?.at ?? '')
    await must(level, people.handler, `/assignment/cases/${id}/sign-for`)
    await level.moveTo(hoursAfter(level.now(), 1))
    expect((await notices(level, people.handler)).filter(({ clock }) => clock === 'signature')).toEqual([])
  })

  it('lies as many working days before the due day as the policy says, not calendar days', async () => {
    // Across the Spring Festival 2026: 15 to 23 February are off, Saturday the 14th and the 28th are worked.
    const level = memoryLevel({ now: '2026-02-09T02:00:00.000Z' })
    const id = await delivered(level)
    const { due, rungs } = await theClock(level, id, 'feedback')
    expect(due).toBe('2026-03-06T15:59:59.999Z')
    expect(rungs[0]?.at).toBe('2026-02-28T01:00:00.000Z')
  })
})

describe('a notice', () => {
  it('says how late it is when one asks, and stands until the work is done', async () => {
    const level = memoryLevel({ now: opening })
    const id = await dispatched(level)
    const { due } = await theClock(level, id, 'signature')
    await level.moveTo('2026-01-09T02:00:00.000Z')
    const slip = async () => (await notices(level, people.handler))[0]
    expect(await slip()).toMatchObject({
      id,
      name: 'urging-slip',
      unit: 'JY',
      number: 1,
      due,
      at: '2026-01-09T02:00:00.000Z',
      standing: true,
      overdue: true,
      light: 'red',
      daysLeft: -1,
    })
    level.passTo('2026-01-13T02:00:00.000Z')
    expect(await slip()).toMatchObject({ daysLeft: -3 })
    await must(level, people.handler, `/assignment/cases/${id}/sign-for`)
    level.passTo('2026-01-20T02:00:00.000Z')
    expect(await slip()).toMatchObject({ standing: false, light: 'grey', daysLeft: -3 })
  })

  it('lies among those that stand only while its clock goes on', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await level.moveTo('2026-01-09T02:00:00.000Z')
    expect(await notices(level, people.handler, 'standing')).toMatchObject([{ id, clock: 'claim' }])
    await must(level, people.handler, `/assignment/cases/${id}/claim`)
    expect(await notices(level, people.handler, 'standing')).toEqual([])
    expect(await notices(level, people.handler)).toMatchObject([{ id, standing: false }])
  })

  it('gives way to the next one about the same clock, for those who get both', async () => {
    const level = memoryLevel({ now: opening })
    await preAssigned(level)
    await level.moveTo('2026-01-09T02:00:00.000Z')
    await level.moveTo('2026-01-12T02:00:00.000Z')
    const standing = (await notices(level, people.handler)).map(({ standing }) => standing)
    expect(standing).toEqual([true, false])
    expect(await notices(level, people.handler, 'standing')).toHaveLength(1)
  })

  it('tells the unit and its leader that silence has become a claim', async () => {
    const level = memoryLevel({ now: opening })
    await preAssigned(level)
    await level.moveTo('2026-01-13T02:00:00.000Z')
    for (const person of [people.handler, people.leader])
      expect((await notices(level, person))[0]).toMatchObject({
        name: 'deadline-passed',
        clock: 'claim',
        standing: false,
      })
  })

  it('tells whose deadline a published calendar moved', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    const days = [{ date: '2026-01-08', working: false, reason: '抗寒停工' }]
    await must(level, people.supervision, '/supervision/calendar/publish', { version: '停工', days })
    await level.moveTo(hoursAfter(opening, 1))
    for (const person of [people.handler, people.leader])
      expect(await notices(level, person)).toMatchObject([
        { id, name: 'deadline-moved', due: '2026-01-13T15:59:59.999Z', standing: true },
      ])
  })
})

describe('the list of notices', () => {
  it('comes newest first, page by page, across one’s roles, with nothing twice or left out', async () => {
    const level = memoryLevel({ now: opening })
    for (let one = 0; one < 26; one += 1) {
      await preAssigned(level)
      level.passTo(later(level.now(), 60_000))
    }
    for (const at of ['2026-01-09T02:00:00.000Z', '2026-01-12T02:00:00.000Z', '2026-01-13T02:00:00.000Z'])
      await level.moveTo(at)
    const both = also(people.handler, 'unit-leader')
    const seen: NoticeItem[] = []
    const sizes: number[] = []
    for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
      const { body } = await level.get(both, '/supervision/notices', cursor === undefined ? {} : { cursor })
      seen.push(...body.items)
      sizes.push(body.items.length)
      cursor = body.next
    }
    expect(sizes).toEqual([50, 28])
    expect(new Set(seen.map(({ id, notice }) => `${id}/${notice}`)).size).toBe(3 * 26)
    expect(seen.map(({ at }) => at)).toEqual(
      seen
        .map(({ at }) => at)
        .toSorted()
        .reverse(),
    )
  })

  it('takes no cursor that is somebody else’s or made up', async () => {
    const level = memoryLevel({ now: opening })
    const query = { list: 'standing', cursor: Buffer.from('["notices#unit:GA",""]').toString('base64url') }
    for (const bad of [query, { cursor: 'nonsense' }, { cursor: Buffer.from('[""]').toString('base64url') }])
      expect(await level.get(people.handler, '/supervision/notices', bad)).toMatchObject(
        refused(400, 'query-invalid', { errors: [{ path: 'cursor' }] }),
      )
  })
})

describe('已阅', () => {
  const reminded = async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await level.moveTo('2026-01-12T02:00:00.000Z')
    return { level, id }
  }

  it('is recorded for the unit, and shown to the supervision office', async () => {
    const { level, id } = await reminded()
    const [notice] = await notices(level, people.handler)
    if (notice === undefined) throw new Error('no notice')
    expect((await acknowledge(level, people.handler, notice)).status).toBe(200)
    const read = { by: people.handler.name, at: '2026-01-12T02:00:00.000Z' }
    expect((await notices(level, { ...people.handler, id: 'u09' }))[0]).toMatchObject({ read })
    // The unit's leader has it for himself.
    expect((await notices(level, people.leader))[0]?.read).toBeUndefined()
    // What was said earlier about the same clock has been read with it.
    expect((await notices(level, people.handler)).map((one) => one.read)).toEqual([read, read])
    const { notices: told } = await docketPage(level, id)
    expect(told).toMatchObject([
      { name: 'accepted', to: [`person:${people.lin.id}`], read: [] },
      { name: 'reminder', to: ['unit:JY'], read: [{ as: 'unit:JY', ...read }] },
      { name: 'reminder', to: ['unit:JY', 'leader:JY'], read: [{ as: 'unit:JY', ...read }] },
    ])
  })

  it('is given once: again is nothing to do, and after the last there is nothing to read', async () => {
    const { level, id } = await reminded()
    const [second, first] = await notices(level, people.handler)
    if (first === undefined || second === undefined) throw new Error('no notices')
    const { version } = (await acknowledge(level, people.handler, first)).body
    expect((await acknowledge(level, people.handler, first)).body).toMatchObject({ version, facts: [] })
    expect((await acknowledge(level, people.handler, second)).status).toBe(200)
    expect(await acknowledge(level, people.handler, first)).toMatchObject(refused(409, 'notice-none'))
    expect((await docketPage(level, id, people.handler)).acts).not.toContain('notice.acknowledge')
  })

  it('is nobody’s whom the notice is not for', async () => {
    const { level } = await reminded()
    const [, first] = await notices(level, people.handler)
    if (first === undefined) throw new Error('no notice')
    expect(await acknowledge(level, people.leader, first)).toMatchObject(refused(409, 'notice-none'))
    expect(await acknowledge(level, people.otherHandler, first)).toMatchObject(refused(403, 'not-yours'))
    expect(await acknowledge(level, people.dispatch, first)).toMatchObject(refused(409, 'notice-none'))
  })

  it('shows units and proposers only the notices that are for them', async () => {
    const { level, id } = await reminded()
    expect((await docketPage(level, id, people.leader)).notices).toHaveLength(1)
    expect((await docketPage(level, id, people.lin)).notices).toMatchObject([{ name: 'accepted' }])
  })
})
