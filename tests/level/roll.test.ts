// The roll 提案总表: how an office finds a proposal by its number, by words of its title, by who stands behind it, in a session
// or a year; and that what is secret is found by who is cleared alone.
import { describe, expect, it } from 'vitest'
import type { RollItem } from '#contracts/api/roll.ts'
import {
  accepted,
  dispatched,
  draftBody,
  drafted,
  filed,
  invited,
  must,
  registered,
  returned,
  screened,
} from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { act, filedBy } from './outcomes.ts'
import { opening, refused } from './pages.ts'
import { people } from './people.ts'

async function found(
  level: MemoryLevel,
  query: Record<string, string> = {},
  by: Person = people.committee,
): Promise<RollItem[]> {
  const { status, body } = await level.get(by, '/intake/roll', query)
  expect(status, JSON.stringify(body)).toBe(200)
  return body.items
}

const counted = async (
  level: MemoryLevel,
  query: Record<string, string> = {},
  by: Person = people.committee,
) => (await level.get(by, '/intake/roll/counts', query)).body

const titlesOf = async (...asked: Parameters<typeof found>) =>
  (await found(...asked)).map(({ title }) => title).toSorted()

const gate = '关于改善学校门前交通秩序的提案'
const shade = '关于加快 5G 基站建设的提案'

describe('the roll', () => {
  it('finds what was filed by its number, exactly, and by nothing else that has those figures', async () => {
    const level = memoryLevel({ now: opening })
    const first = await accepted(level, { title: gate })
    await accepted(level, { title: shade })
    expect(await found(level, { number: '1' })).toMatchObject([
      { id: first, number: 1, title: gate, statusText: '已立案', proposers: ['林一'], session: '13-4' },
    ])
    expect(await found(level, { number: '11' })).toEqual([])
    expect(await found(level, { number: '1', session: '12-4' })).toEqual([])
  })

  it('finds by the beginning of the title and by any of its words, in any figures and letters', async () => {
    const level = memoryLevel({ now: opening })
    await filed(level, { title: gate })
    await filed(level, { title: shade })
    expect(await titlesOf(level)).toEqual([shade, gate].toSorted())
    expect(await titlesOf(level, { word: '关于改善学校' })).toEqual([gate])
    expect(await titlesOf(level, { word: '交通 门前' })).toEqual([gate])
    expect(await titlesOf(level, { word: '交通 基站' })).toEqual([])
    expect(await titlesOf(level, { word: '５ｇ' })).toEqual([shade])
  })

  it('finds by who stands behind it, by name or id, and not by who was only asked', async () => {
    const level = memoryLevel({ now: opening })
    const joint = await invited(level, { title: gate })
    await must(level, people.he, act(joint, 'sign'), { opinion: '完全赞成。' })
    await must(level, people.su, act(joint, 'decline'), { opinion: '情况不熟悉。' })
    await must(level, people.lin, act(joint, 'file'))
    await filedBy(level, people.su, shade)
    expect(await titlesOf(level, { word: '何二' })).toEqual([gate])
    expect(await titlesOf(level, { proposer: people.he.id })).toEqual([gate])
    expect(await titlesOf(level, { proposer: people.su.id })).toEqual([shade])
    expect(await found(level, { proposer: people.he.id })).toMatchObject([{ kind: 'joint' }])
  })

  it('is filtered by state, kind, session and year, and says the state as the page does', async () => {
    const level = memoryLevel({ now: opening })
    const back = await filed(level, { title: gate })
    await must(level, people.committee, act(back, 'first-review'), returned)
    await filed(level, { title: shade })
    expect(await found(level, { status: 'returned' })).toMatchObject([{ id: back, statusText: '退回修改' }])
    expect(await titlesOf(level, { status: 'filed', kind: 'sole' })).toEqual([shade])
    expect(await titlesOf(level, { kind: 'collective' })).toEqual([])
    for (const query of [{ session: '13-4' }, { year: '2026' }, { session: '13-4', year: '2026' }])
      expect(await found(level, query)).toHaveLength(2)
    for (const query of [{ session: '12-4' }, { year: '2025' }] as Record<string, string>[])
      expect(await found(level, query)).toEqual([])
  })

  it('is filtered by class, once the first review has given one, and by the unit that handles it or was suggested', async () => {
    const level = memoryLevel({ now: opening })
    const waiting = await filed(level, { title: gate, suggestedUnits: ['JY', 'GA'] })
    // The proposer thought of the police, and education has it.
    const handled = await dispatched(level, { title: shade, suggestedUnits: ['GA'] })
    const by = async (query: Record<string, string>) =>
      (await found(level, query)).map(({ id }) => id).toSorted()
    expect(await by({ unit: 'JY' })).toEqual([handled, waiting].toSorted())
    expect(await by({ unit: 'GA' })).toEqual([waiting])
    expect(await by({ unit: 'GA', class: 'social' })).toEqual([])
    expect(await by({ class: 'economic' })).toEqual([])
    const [shown, ...others] = await found(level, { class: 'social' })
    expect(others).toEqual([])
    expect(shown).toMatchObject({ id: handled, class: 'social', unit: 'JY' })
    expect(shown).not.toHaveProperty('suggestedUnits')
    expect((await found(level, { status: 'filed' }))[0]).toMatchObject({ suggestedUnits: ['JY', 'GA'] })
  })

  it('[A18] tells no office that what was sent back is in cultivation, which the committee alone reads', async () => {
    const level = memoryLevel({ now: opening })
    const back = await filed(level, { title: gate })
    // A panel has had it.
    await must(level, people.committee, act(back, 'first-review'), screened)
    await must(level, people.panel, act(back, 'second-review'), returned)
    await must(level, people.lin, act(back, 'seek-cultivation'), { wish: '请帮助把建议写得更具体。' })
    for (const by of [people.committee, people.panel, people.chair, people.dispatch, people.supervision])
      expect(await found(level, {}, by)).toMatchObject([{ id: back, statusText: '退回修改' }])
    const onDesk = async (by: Person) => {
      const lists = await Promise.all(['todo', 'done'].map((list) => level.get(by, '/intake/desk', { list })))
      return lists.flatMap(({ body }) => body.items).find(({ id }: { id: string }) => id === back)?.statusText
    }
    expect(await onDesk(people.panel)).toBe('退回修改')
    for (const by of [people.committee, people.lin])
      expect([by.name, await onDesk(by)]).toEqual([by.name, '退回修改（培育中）'])
  })

  it('shows what was filed, while its author writes on, and no draft', async () => {
    const level = memoryLevel({ now: opening })
    await drafted(level, { title: shade })
    const back = await filed(level, { title: gate })
    await must(level, people.committee, act(back, 'first-review'), returned)
    const body = { ...draftBody, title: '关于另一件事的提案' }
    await must(level, people.lin, act(back, 'revise'), body)
    expect(await titlesOf(level)).toEqual([gate])
  })

  it('says who stood behind it and of which kind it was when it was filed, while it is written anew', async () => {
    const level = memoryLevel({ now: opening })
    const back = await filed(level, { title: gate })
    await must(level, people.committee, act(back, 'first-review'), returned)
    await must(level, people.lin, act(back, 'revise'), { ...draftBody, kind: 'joint' })
    await registered(level, people.he)
    await must(level, people.lin, act(back, 'invite'), { members: [people.he.id] })
    await must(level, people.he, act(back, 'sign'), { opinion: '完全赞成。' })
    expect(await found(level)).toMatchObject([{ id: back, kind: 'sole', proposers: ['林一'] }])
    expect(await found(level, { proposer: people.he.id })).toEqual([])
    await must(level, people.lin, act(back, 'file'))
    expect(await found(level, { proposer: people.he.id })).toMatchObject([
      { id: back, kind: 'joint', proposers: ['林一', '何二'] },
    ])
  })

  it('finds it no more by who stands behind it no more', async () => {
    const level = memoryLevel({ now: opening })
    const joint = await invited(level, { title: gate })
    for (const by of [people.he, people.su])
      await must(level, by, act(joint, 'sign'), { opinion: '完全赞成。' })
    await must(level, people.lin, act(joint, 'file'))
    expect(await titlesOf(level, { proposer: people.he.id })).toEqual([gate])
    await must(level, people.committee, act(joint, 'first-review'), returned)
    await must(level, people.lin, act(joint, 'revise'), { ...draftBody, kind: 'joint', title: gate })
    await must(level, people.he, act(joint, 'decline'), { opinion: '改动以后不再联名。' })
    await must(level, people.su, act(joint, 'sign'), { opinion: '完全赞成。' })
    await must(level, people.lin, act(joint, 'file'))
    expect(await titlesOf(level, { proposer: people.he.id })).toEqual([])
    expect(await found(level, { proposer: people.su.id })).toMatchObject([{ proposers: ['林一', '苏三'] }])
  })

  it('keeps what was taken back, which says so', async () => {
    const level = memoryLevel({ now: opening })
    const taken = await filed(level, { title: gate })
    await must(level, people.lin, act(taken, 'withdraw'), { reason: '情况已有变化。' })
    for (const query of [{}, { status: 'withdrawn' }, { word: '交通' }] as Record<string, string>[])
      expect(await found(level, query)).toMatchObject([{ id: taken, title: gate, statusText: '已撤回' }])
    expect(await found(level, { status: 'filed' })).toEqual([])
  })

  it('[C13] finds what is secret for who is cleared, by its number or proposer, and says nothing of it to others', async () => {
    const level = memoryLevel({ now: opening })
    const secret = await filed(level, { title: gate })
    await filed(level, { title: shade })
    await must(level, people.committee, act(secret, 'first-review'), { ...screened, secrecy: 'secret' })
    expect(await found(level, { proposer: people.lin.id })).toHaveLength(2)
    expect((await found(level)).find(({ id }) => id === secret)).toMatchObject({
      title: gate,
      restricted: true,
    })
    for (const by of [people.panel, people.dispatch, people.supervision])
      for (const query of [{}, { proposer: people.lin.id }, { word: '交通' }] as Record<string, string>[])
        expect(JSON.stringify(await found(level, query, by))).not.toContain(secret)
  })

  it('[C13] finds what is secret for its own proposer who has an office, and for no other of that office', async () => {
    const level = memoryLevel({ now: opening })
    const secret = await filed(level, { title: gate })
    await must(level, people.committee, act(secret, 'first-review'), { ...screened, secrecy: 'secret' })
    const seated: Person = { ...people.lin, roles: ['member', 'panel'] }
    const other: Person = { ...people.he, roles: ['member', 'panel'] }
    for (const query of [{}, { proposer: people.lin.id }] as Record<string, string>[]) {
      expect(await found(level, query, seated)).toMatchObject([{ id: secret, title: gate, restricted: true }])
      expect(await found(level, query, other)).toEqual([])
    }
    expect(JSON.stringify(await found(level, {}, seated))).not.toContain('"own"')
  })

  it('is for the offices that read whatever was filed', async () => {
    const level = memoryLevel({ now: opening })
    for (const by of [people.lin, people.league, people.handler])
      for (const path of ['/intake/roll', '/intake/roll/counts'])
        expect(await level.get(by, path)).toMatchObject(refused(403, 'role-missing'))
  })

  it('counts what is asked for exactly, by state and class, whatever it is narrowed by', async () => {
    const level = memoryLevel({ now: opening })
    for (let index = 0; index < 70; index++)
      await filed(level, { title: `关于第${index}个路口的提案`, suggestedUnits: index < 3 ? ['GA'] : [] })
    await accepted(level, { title: gate })
    const back = await filed(level, { title: shade })
    await must(level, people.committee, act(back, 'first-review'), returned)
    await drafted(level)
    expect(await counted(level)).toEqual({
      total: 72,
      byStatus: [
        { status: 'filed', count: 70 },
        { status: 'returned', count: 1 },
        { status: 'accepted', count: 1 },
      ],
      byClass: [{ class: 'social', count: 1 }, { count: 71 }],
    })
    for (const [query, total] of [
      [{ session: '13-4' }, 72],
      [{ session: '12-4' }, 0],
      [{ year: '2026' }, 72],
      [{ year: '2025', session: '13-4' }, 0],
      [{ status: 'filed' }, 70],
      [{ status: 'filed', unit: 'GA' }, 3],
      [{ class: 'social', kind: 'sole' }, 1],
      [{ word: '路口' }, 70],
      [{ word: '路口', unit: 'GA' }, 3],
      [{ number: '1' }, 1],
      [{ proposer: people.lin.id, status: 'returned' }, 1],
    ] as [Record<string, string>, number][])
      expect([query, (await counted(level, query)).total]).toEqual([query, total])
  })

  it('[C13] counts nothing secret for who may not know of it', async () => {
    const level = memoryLevel({ now: opening })
    const secret = await filed(level, { title: gate, suggestedUnits: ['GA'] })
    await filed(level, { title: shade })
    await must(level, people.committee, act(secret, 'first-review'), { ...screened, secrecy: 'secret' })
    for (const query of [{}, { session: '13-4' }, { proposer: people.lin.id }] as Record<string, string>[]) {
      expect((await counted(level, query)).total).toBe(2)
      for (const by of [people.panel, people.dispatch, people.supervision])
        expect(await counted(level, query, by)).toMatchObject({ total: 1, byStatus: [{ status: 'filed' }] })
    }
    for (const query of [{ unit: 'GA' }, { class: 'social' }, { word: '交通' }] as Record<string, string>[]) {
      expect((await counted(level, query, people.panel)).total).toBe(0)
      expect(await found(level, query, people.panel)).toEqual([])
    }
    // No word of what is secret finds it, for whoever it may be.
    expect((await counted(level, { word: '交通' })).total).toBe(0)
  })

  it('comes in pages, each in a query or two, newest first, and none is missed or comes twice', async () => {
    const level = memoryLevel({ now: opening })
    const count = 120
    for (let index = 0; index < count; index++) await filed(level, { title: `关于第${index}个路口的提案` })
    for (const query of [{}, { session: '13-4' }, { year: '2026' }, { word: '路口' }] as Record<
      string,
      string
    >[]) {
      const seen: RollItem[] = []
      for (let cursor: string | undefined; ; ) {
        const asked = { ...query, ...(cursor === undefined ? {} : { cursor }) }
        const { body } = await level.get(people.committee, '/intake/roll', asked)
        expect(body.items.length).toBeLessThanOrEqual(50)
        seen.push(...body.items)
        if (body.next === undefined) break
        cursor = body.next
      }
      expect(new Set(seen.map(({ id }) => id)).size).toBe(count)
      expect(seen).toHaveLength(count)
      expect(seen.map(({ filedAt }) => filedAt)).toEqual(
        seen
          .map(({ filedAt }) => filedAt)
          .toSorted()
          .toReversed(),
      )
    }
  })
})
