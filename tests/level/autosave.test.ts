// What is being typed 自动保存 (feature A26): kept for the person on every device, told when another was newer, no record.
import { describe, expect, it } from 'vitest'
import { policyDefaults } from '#contracts/policy.ts'
import { contextOf } from '#kernel/context.ts'
import { memoryRows } from '#kernel/memory/memory-rows.ts'
import { autosaveHandlers } from '../../services/intake/drafting/autosaves.ts'
import { draftBody, drafted, must } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel } from './memory-level.ts'
import { later, opening, refused } from './pages.ts'
import { people } from './people.ts'

const at = (id: string) => `/intake/autosaves/${id}`

const keep = (level: MemoryLevel, id: string, seen: number, content: object, device = '手机') =>
  level.call(people.lin, { path: at(id), body: { seen, device, content } })

describe('what is being typed', () => {
  it('[B13] for a member by staff says for whom, also in the list it is opened from again', async () => {
    const level = memoryLevel({ now: opening })
    const content = { title: '代录的稿子', member: people.lin.id }
    const by = people.committee
    await level.call(by, { path: at('recorded'), body: { seen: 0, device: '电脑', content } })
    expect((await level.get(by, '/intake/autosaves')).body.items).toMatchObject([{ content }])
    expect((await level.get(by, at('recorded'))).body).toMatchObject({ content })
  })

  it('[A26] on the phone is there on the PC, as far as it went, and is filed from there', async () => {
    const level = memoryLevel({ now: opening })
    const begun = { title: '关于学校门前', situation: '放学时段拥' }
    expect(await keep(level, 'draft-on-phone', 0, begun)).toMatchObject({
      status: 200,
      body: { version: 1, savedAt: opening },
    })
    const listed = (await level.get(people.lin, '/intake/autosaves')).body.items
    expect(listed).toMatchObject([
      { id: 'draft-on-phone', device: '手机', content: { title: '关于学校门前' } },
    ])
    const resumed = (await level.get(people.lin, at('draft-on-phone'))).body
    expect(resumed).toMatchObject({ version: 1, content: { ...begun, suggestions: [] } })
    await keep(level, 'draft-on-phone', 1, draftBody, '电脑')
    // Saving a version is the act of every day; what was typed is then let go.
    const id = await drafted(level)
    await level.call(people.lin, { path: `${at('draft-on-phone')}/discard`, body: {} })
    await must(level, people.lin, `/intake/proposals/${id}/file`)
    expect(await level.get(people.lin, at('draft-on-phone'))).toMatchObject(refused(404, 'unknown'))
  })

  it('[A26] tells the device that comes later that another has kept something newer, and lets it decide', async () => {
    const level = memoryLevel({ now: opening })
    await keep(level, 'd1', 0, { title: '手机上的稿子' })
    await keep(level, 'd1', 1, { title: '电脑上的稿子' }, '电脑')
    const late = await keep(level, 'd1', 1, { title: '手机上又改了' })
    expect(late).toMatchObject(
      refused(409, 'autosave-newer', { allowed: { version: 2, device: '电脑', savedAt: opening } }),
    )
    expect((await level.get(people.lin, at('d1'))).body.content.title).toBe('电脑上的稿子')
    expect((await keep(level, 'd1', 2, { title: '看过以后，用手机上的' })).body.version).toBe(3)
  })

  it('begins anew where it was let go meanwhile', async () => {
    const level = memoryLevel({ now: opening })
    expect(await keep(level, 'd1', 4, { title: '早已提交的稿子' })).toMatchObject(refused(404, 'unknown'))
    expect((await keep(level, 'd1', 0, { title: '重新开始' })).status).toBe(200)
  })

  it('may be incomplete, too long and wrong: nothing is judged while one writes', async () => {
    const level = memoryLevel({ now: opening })
    const typing = {
      title: '',
      situation: '字'.repeat(3000),
      consentPublic: false,
      suggestions: ['', '写到一'],
    }
    expect((await keep(level, 'd1', 0, typing)).status).toBe(200)
    expect((await level.get(people.lin, at('d1'))).body.content).toMatchObject(typing)
  })

  it('is nobody else’s to read, and no record, no view and no fact', async () => {
    const level = memoryLevel({ now: opening })
    await keep(level, 'd1', 0, draftBody)
    await level.settle()
    expect(await level.get(people.he, at('d1'))).toMatchObject(refused(404, 'unknown'))
    expect((await level.get(people.he, '/intake/autosaves')).body.items).toEqual([])
    expect(level.at.intake.records.stream).toEqual([])
    expect(level.sent).toEqual([])
  })

  it('is forgotten after the time the policy says', async () => {
    const level = memoryLevel({ now: opening })
    await keep(level, 'd1', 0, draftBody)
    const days = policyDefaults.autosavePeriod.count
    const end = Date.parse(later(opening, days * 86_400_000)) / 1000
    // Its text and its line in the list.
    expect(level.intakeRows.all().map(({ expires }) => expires)).toEqual([end, end])
  })

  it('[A26] is bounded for a person by the policy: one more is refused with what to do, and nothing is lost', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ autosavesKept: 3 }) })
    for (const id of ['d1', 'd2', 'd3']) expect((await keep(level, id, 0, { title: id })).status).toBe(200)
    const fourth = await keep(level, 'd4', 0, { title: '第四份' })
    expect(fourth).toMatchObject(
      refused(409, 'autosaves-too-many', { source: 'policy: autosavesKept', allowed: { most: 3 } }),
    )
    expect(fourth.body.detail.zh).toMatch(/存为草稿.*删去/)
    // What is kept is typed on, another person has room, and with one let go there is room again.
    expect((await keep(level, 'd2', 1, { title: '接着写' })).status).toBe(200)
    expect(await keep(level, 'd1', 0, { title: '另一台设备' })).toMatchObject(refused(409, 'autosave-newer'))
    const other = { path: at('h1'), body: { seen: 0, device: '手机', content: { title: '何二的' } } }
    expect((await level.call(people.he, other)).status).toBe(200)
    await level.call(people.lin, { path: `${at('d3')}/discard`, body: {} })
    expect((await keep(level, 'd4', 0, { title: '第四份' })).status).toBe(200)
  })

  it('[A26] is bounded and listed by lines that hold no text, however long the texts are', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ autosavesKept: 3 }) })
    for (const id of ['d1', 'd2', 'd3'])
      await keep(level, id, 0, { title: id, situation: '字'.repeat(40_000) })
    const [partition, ...others] = new Set(
      level.intakeRows.all().flatMap(({ pk, data }) => (JSON.stringify(data).length < 500 ? [pk] : [])),
    )
    expect(others).toEqual([])
    const read: string[] = []
    const { list } = level.intakeRows
    level.intakeRows.list = (pk, options) => {
      read.push(pk)
      return list(pk, options)
    }
    expect((await keep(level, 'd4', 0, { title: '第四份' })).status).toBe(409)
    expect((await level.get(people.lin, '/intake/autosaves')).body.items).toHaveLength(3)
    expect(read).toEqual([partition, partition])
    // The line goes with its text, and follows it.
    await keep(level, 'd1', 1, { title: '改了案由' }, '电脑')
    for (const id of ['d2', 'd3']) await level.call(people.lin, { path: `${at(id)}/discard`, body: {} })
    expect((await level.get(people.lin, '/intake/autosaves')).body.items).toEqual([
      { id: 'd1', version: 2, savedAt: opening, device: '电脑', content: { title: '改了案由' } },
    ])
    expect(level.intakeRows.all()).toHaveLength(2)
  })

  it('[A26] is listed the last kept first, page after page, and none is hidden', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ autosavesKept: 60 }) })
    for (let index = 0; index < 60; index += 1) {
      level.passTo(later(opening, (index + 1) * 60_000))
      // Ids in no order of time.
      await keep(level, `d${(index * 37) % 60}`, 0, { title: `第${index}份` })
    }
    const titles: string[] = []
    for (let cursor: string | undefined, pages = 0; pages < 5; pages += 1) {
      const query: Record<string, string> = cursor === undefined ? {} : { cursor }
      const { items, next } = (await level.get(people.lin, '/intake/autosaves', query)).body
      titles.push(...items.map((one: { content: { title: string } }) => one.content.title))
      cursor = next
      if (next === undefined) break
    }
    expect(titles).toEqual(Array.from({ length: 60 }, (_, index) => `第${59 - index}份`))
  })

  it('[A26] costs one query at its beginning, and afterwards one put each, with its line', async () => {
    const rows = memoryRows()
    const calls: string[] = []
    const counted = new Proxy(rows, {
      get: (target, name: keyof typeof rows) => {
        const call = target[name] as (...more: unknown[]) => unknown
        return (...more: unknown[]) => {
          calls.push(name)
          return call.apply(target, more)
        }
      },
    })
    const clock = { now: () => opening }
    const contextAt = contextOf(levelWith({}))
    const handlers = autosaveHandlers({ rows: counted, clock, contextAt, wall: () => 0 } as never)
    for (let seen = 0; seen < 20; seen += 1) {
      const content = { title: `第${seen}次` }
      await handlers.keepTyped({
        id: 'd1',
        principal: people.lin,
        body: { seen, device: '手机', content },
      } as never)
    }
    expect(calls).toEqual(['list', ...Array(20).fill('put')])
  })
})
