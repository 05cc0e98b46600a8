// Similarity where there is most of it: many copies of one text, many of this session before those of earlier ones, a rush
// of filings, and something broken among them.
import { describe, expect, it } from 'vitest'
import type { FiledIn } from '#contracts/filed-in.ts'
import type { Level } from '#contracts/level.ts'
import { contextOf } from '#kernel/context.ts'
import { silentLog } from '#kernel/log.ts'
import { noteFiled } from '../../services/intake/similarity/similar-sweep.ts'
import { newMemory } from '../../services/intake/similarity/sweep-memory.ts'
import { ownTexts } from '../bench/similar-own.ts'
import { draftBody, filed, must, screened } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person, testLevel } from './memory-level.ts'
import { acceptedFrom } from './outcomes.ts'
import { opening, refused } from './pages.ts'
import { people } from './people.ts'
import { sessionIn, yearlyLevel } from './sessions.ts'

async function copies(level: MemoryLevel, count: number, more: object = {}): Promise<string[]> {
  const ids: string[] = []
  for (let copy = 0; copy < count; copy++) {
    ids.push(await filed(level, more))
    await level.noteFiled()
  }
  return ids
}

const long = () => {
  const { title, situation, analysis, suggestions } =
    ownTexts.find((one) => one.matter === 'rural-water' && one.label === 'base') ?? {}
  return { title, situation, analysis, suggestions }
}

const { title, situation, analysis, suggestions } = draftBody
const matterTyped = { title, situation, analysis, suggestions }

const similarTo = async (level: MemoryLevel, id: string) =>
  (await level.get(people.committee, `/intake/similar/${id}`)).body
/** In which it was proposed before. */
const sessionsOf = async (level: MemoryLevel, id: string) =>
  (await similarTo(level, id)).recurring?.sessions.map(({ session }: FiledIn) => session)

describe('many copies', () => {
  it.each([6, 20])('[B10] %i under review do not hide the accepted one of an earlier year', async (count) => {
    const level = memoryLevel({ now: '2025-06-02T02:00:00.000Z' })
    const earlier = await filed(level)
    await acceptedFrom(level, earlier)
    await level.noteFiled()
    await level.moveTo(opening)
    const typed = { ...matterTyped, situation: `${matterTyped.situation}家长反映强烈。` }
    await copies(level, count, { situation: typed.situation })
    const { body } = await level.act(people.su, '/intake/similar', typed)
    expect(body.items).toMatchObject([{ id: earlier, year: 2025 }])
  })

  it('[C8] of 24 copies of a short text each is near-identical, in the list, in the note and side by side alike', async () => {
    const level = memoryLevel({ now: opening })
    const ids = await copies(level, 24)
    const last = ids.at(-1) as string
    const { items, noted } = await similarTo(level, last)
    expect(items.length).toBeGreaterThan(4)
    for (const { likeness, resemblance } of items) {
      expect(likeness).toBe('near-identical')
      expect(resemblance).toBe(1)
    }
    expect(noted.found.map(({ likeness }: { likeness: string }) => likeness)).toEqual(
      Array(5).fill('near-identical'),
    )
    const [{ id, likeness, score, resemblance }] = items
    const beside = await level.get(people.committee, `/intake/similar/${last}/side-by-side`, { with: id })
    expect(beside.body).toMatchObject({ likeness, score, resemblance })
  })

  it('[B10] [C8] copies filed within one run are found by each other, and the queue says so of each', async () => {
    const level = memoryLevel({ now: opening })
    const others = ['dogs', 'idle-sewage', 'night-bus'].map((matter) => {
      const { title, situation, analysis, suggestions } = ownTexts.find((one) => one.matter === matter) ?? {}
      return { title, situation, analysis, suggestions }
    })
    for (const other of others) await filed(level, other)
    const [first, second] = [await filed(level, long()), await filed(level, long())]
    await level.noteFiled()
    for (const [id, twin] of [
      [first, second],
      [second, first],
    ] as const) {
      const { noted } = await similarTo(level, id)
      expect(noted.found[0]).toMatchObject({ id: twin, likeness: 'near-identical' })
    }
    const { items } = (await level.get(people.committee, '/intake/reviews', { mark: 'similar' })).body
    expect(items.map(({ id }: { id: string }) => id).sort()).toEqual([first, second].sort())
  })

  it('[C8] copies do not make a matter common: twenty of a long text are as like as two', async () => {
    const scoreAmong = async (count: number) => {
      const level = memoryLevel({ now: opening })
      const ids = await copies(level, count, long())
      return (await similarTo(level, ids.at(-1) as string)).items[0].score
    }
    const [few, many] = [await scoreAmong(2), await scoreAmong(20)]
    expect(many).toBeCloseTo(few, 1)
    expect(many).toBeGreaterThanOrEqual(0.5)
  })

  it('[B10] a title that stands in a text is no copy of it', async () => {
    const level = memoryLevel({ now: opening })
    await copies(level, 1, long())
    const { title = '' } = long()
    const { body } = await level.call(people.committee, {
      path: '/intake/similar',
      body: { title, situation: '', analysis: '', suggestions: [] },
    })
    expect(body.items[0].likeness).not.toBe('near-identical')
  })
})

describe('copies session after session', () => {
  it('[C12] six copies in each of two earlier sessions flag the next one', async () => {
    const level = yearlyLevel('2026-01-05T02:00:00.000Z')
    await copies(level, 6)
    await level.moveTo('2027-01-05T02:00:00.000Z')
    await copies(level, 6)
    await level.moveTo('2028-01-05T02:00:00.000Z')
    const [id = ''] = await copies(level, 1)
    expect(await sessionsOf(level, id)).toEqual(['13-4', '13-5'])
  })

  it('[C12] forty copies of this session do not hide the sessions before', async () => {
    const level = yearlyLevel('2026-01-05T02:00:00.000Z')
    await copies(level, 1, long())
    await level.moveTo('2027-01-05T02:00:00.000Z')
    await copies(level, 1, long())
    await level.moveTo('2028-01-05T02:00:00.000Z')
    const ids = await copies(level, 40, long())
    for (const id of [ids.at(5), ids.at(-1)] as string[])
      expect(await sessionsOf(level, id)).toEqual(['13-4', '13-5'])
  })
})

describe('the sessions before, behind the copies of this one', () => {
  it.each([
    [2, 30],
    [4, 30],
    [4, 40],
  ])('[C12] where %i are asked for, are found behind %i copies', async (recurringYears, count) => {
    const level = yearlyLevel('2026-01-05T02:00:00.000Z', { recurringYears })
    for (const year of [2026, 2027, 2028, 2029]) {
      await level.moveTo(`${year}-01-05T02:00:00.000Z`)
      await copies(level, 1, long())
    }
    await level.moveTo('2030-01-05T02:00:00.000Z')
    const ids = await copies(level, count, long())
    const sessions = await sessionsOf(level, ids.at(-1) ?? '')
    expect(sessions?.slice(-recurringYears)).toEqual(['13-4', '13-5', '14-1', '14-2'].slice(-recurringYears))
  })

  it('[C12] are found also where copies of this session were filed before the turn of the year', async () => {
    const settings: { -readonly [Name in keyof Level]: Level[Name] } = {
      ...testLevel,
      session: sessionIn(2024),
    }
    const level = memoryLevel({ now: '2024-01-05T02:00:00.000Z', level: settings })
    await copies(level, 1, long())
    await level.moveTo('2025-01-05T02:00:00.000Z')
    settings.session = sessionIn(2025)
    await copies(level, 1, long())
    // The committee has opened the next session’s filing in December.
    await level.moveTo('2025-12-20T02:00:00.000Z')
    settings.session = sessionIn(2026)
    await copies(level, 31, long())
    await level.moveTo('2026-01-05T02:00:00.000Z')
    const [id = ''] = await copies(level, 1, long())
    expect(await sessionsOf(level, id)).toEqual(['13-2', '13-3'])
  })

  it('[C12] are found behind the copies of the session between them', async () => {
    const level = yearlyLevel('2026-01-05T02:00:00.000Z')
    await copies(level, 1, long())
    await level.moveTo('2027-01-05T02:00:00.000Z')
    await copies(level, 31, long())
    await level.moveTo('2028-01-05T02:00:00.000Z')
    const [id = ''] = await copies(level, 1, long())
    expect(await sessionsOf(level, id)).toEqual(['13-4', '13-5'])
  })
})

const contextAt = contextOf(testLevel)

describe('the check after filing', () => {
  const portsOf = ({ at, now }: MemoryLevel) => ({
    ...at.intake,
    clock: { now },
    waiting: { pause: async () => {} },
    log: silentLog,
    memory: newMemory(),
  })

  it('[C8] one run goes on until nothing waits, and stops when its time is up', async () => {
    const waiting = Array.from({ length: 450 }, (_, index) => `p${index}`)
    const seen: string[] = []
    const run = (timeIsUp?: () => boolean) =>
      noteFiled(
        {
          ...portsOf(memoryLevel({ now: opening })),
          contextAt,
          views: {
            list: async () => ({ items: [] }),
            getMany: async () => [],
            due: async (_partition, _upTo, { limit, cursor = '0' }) => {
              const from = Number(cursor)
              const items = waiting
                .slice(from, from + limit)
                .map((id) => ({ pk: id, sk: '', data: { id }, relayed: 1 }))
              seen.push(...items.map(({ pk }) => pk))
              return from + limit < waiting.length ? { items, next: String(from + limit) } : { items }
            },
          },
        },
        timeIsUp,
      )
    expect(await run()).toEqual({ noted: 450 })
    expect(seen).toEqual(waiting)
    let asked = 0
    expect((await run(() => ++asked > 10)).noted).toBeLessThan(100)
  })

  it('[C8] a run finds what the one before it noted and no relay has shown yet, and reads none of it again', async () => {
    const level = memoryLevel({ now: opening })
    const memory = newMemory()
    let read = 0
    const { records, views } = level.at.intake
    const counted: typeof records = {
      ...records,
      recent: (key, ...rest) => {
        read += 1
        return records.recent(key, ...rest)
      },
    }
    // The index shows nothing.
    const late: typeof views = { ...views, list: async () => ({ items: [] }) }
    const ports = { ...portsOf(level), contextAt, records: counted, views: late, memory }
    const first = await filed(level, long())
    expect(await noteFiled(ports)).toEqual({ noted: 1 })
    read = 0
    expect(await noteFiled(ports)).toEqual({ noted: 0 })
    expect(read).toBe(0)

    const second = await filed(level, long())
    await noteFiled(ports)
    await level.settle()
    expect((await similarTo(level, second)).noted.found).toMatchObject([{ id: first }])
    expect((await similarTo(level, first)).noted.found).toMatchObject([{ id: second }])
  })

  it('[C8] what cannot be looked at does not keep back what was filed after it', async () => {
    const level = memoryLevel({ now: opening })
    const broken = await filed(level)
    const sound = await filed(level, long())
    const { records } = level.at.intake
    const { recent } = records
    const failing: typeof records = {
      ...records,
      recent: async (key, ...rest) => {
        if (key.id === broken) throw new Error('not to be read')
        return recent(key, ...rest)
      },
    }
    await expect(noteFiled({ ...portsOf(level), contextAt, records: failing })).rejects.toThrow('1 of 2')
    await level.settle()
    expect((await similarTo(level, sound)).noted).toBeDefined()
    expect((await similarTo(level, broken)).noted).toBeUndefined()
    await level.noteFiled()
    expect((await similarTo(level, broken)).noted).toBeDefined()
  })
})

it('[C8] a guest reviewer sees what is like a proposal of their panel, and of no other', async () => {
  const level = memoryLevel({ now: opening })
  const guest: Person = { id: 'g01', name: '贺特邀', roles: ['guest'] }
  const member: Person = { id: 'p01', name: '吴审查', roles: ['panel'] }
  const panels = '/intake/panels'
  const { id: panel } = await must(level, people.committee, panels, { name: '社会组', classes: ['social'] })
  await must(level, people.committee, `${panels}/${panel}/seat`, { person: member.id, name: member.name })
  await must(level, people.committee, `${panels}/${panel}/seat-guest`, {
    person: guest.id,
    name: guest.name,
    unit: 'JY',
  })
  const [theirs, twin] = (await copies(level, 2)) as [string, string]
  for (const id of [theirs, twin])
    await must(level, people.committee, `/intake/proposals/${id}/first-review`, screened)
  const elsewhere = await filed(level)
  await must(level, people.committee, `/intake/proposals/${elsewhere}/first-review`, {
    ...screened,
    class: 'cultural',
  })

  const { body, status } = await level.get(guest, `/intake/similar/${theirs}`)
  expect(status).toBe(200)
  expect(body.items[0]).toMatchObject({ id: twin, open: true })
  const beside = await level.get(guest, `/intake/similar/${theirs}/side-by-side`, { with: twin })
  expect(beside.status).toBe(200)
  expect(await level.get(guest, `/intake/similar/${elsewhere}`)).toMatchObject(refused(403, 'not-yours'))
})
