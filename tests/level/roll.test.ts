// The roll 提案总表: how an office finds a proposal by its number, by words of its title, by who stands behind it, in a session
// or a year; and that what is secret is found by who is cleared alone.
import { describe, expect, it } from 'vitest'
import type { RollItem } from '#contracts/api/roll.ts'
import { accepted, draftBody, drafted, filed, invited, must, returned, screened } from './journey.ts'
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

  it('shows what was filed, while its author writes on, and no draft', async () => {
    const level = memoryLevel({ now: opening })
    await drafted(level, { title: shade })
    const back = await filed(level, { title: gate })
    await must(level, people.committee, act(back, 'first-review'), returned)
    const body = { ...draftBody, title: '关于另一件事的提案' }
    await must(level, people.lin, act(back, 'revise'), body)
    expect(await titlesOf(level)).toEqual([gate])
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

  it('is for the offices that read whatever was filed', async () => {
    const level = memoryLevel({ now: opening })
    for (const by of [people.lin, people.league, people.handler])
      expect(await level.get(by, '/intake/roll')).toMatchObject(refused(403, 'role-missing'))
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
