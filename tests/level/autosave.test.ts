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
    // At the end of the day, its text and its line in the list alike.
    const end = Date.parse(`${later(opening, (days + 1) * 86_400_000).slice(0, 10)}T00:00:00Z`) / 1000
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
      { id: 'd1', savedOn: '2026-01-05', device: '电脑', content: { title: '改了案由' } },
    ])
    // The text, and three places of which two are empty.
    expect(level.intakeRows.all()).toHaveLength(4)
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

  /** The handlers on rows of which every call is noted. */
  function counting(level = levelWith({})) {
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
    const clock = { at: opening, now: () => clock.at }
    const wall = () => Date.parse(clock.at)
    const handlers = autosaveHandlers({ rows: counted, clock, contextAt: contextOf(level), wall } as never)
    const keepTyped = async (id: string, seen: number, content: object, device = '手机') => {
      calls.splice(0)
      await handlers.keepTyped({ id, principal: people.lin, body: { seen, device, content } } as never)
      return [...calls]
    }
    return { rows, clock, handlers, keepTyped }
  }

  it('[A26] costs one query and two puts at its beginning, and afterwards one put each', async () => {
    const { keepTyped } = counting()
    expect(await keepTyped('d1', 0, { title: '关于学校门前' })).toEqual(['list', 'put', 'put'])
    for (let seen = 1; seen < 20; seen += 1)
      expect(await keepTyped('d1', seen, { title: '关于学校门前', situation: '字'.repeat(seen) })).toEqual([
        'exchange',
      ])
  })

  it('[A26] puts its line again where the list says something else: the title, for whom, the device, the day', async () => {
    const { clock, handlers, keepTyped } = counting()
    const relisted = ['exchange', 'list', 'put']
    const listed = async () => {
      const { result } = await handlers.listAutosaves({ principal: people.lin, query: {} } as never)
      return result.items
    }
    await keepTyped('d1', 0, { title: '关于学校' })
    expect(await keepTyped('d1', 1, { title: '关于学校门前' })).toEqual(relisted)
    expect(await keepTyped('d1', 2, { title: '关于学校门前', member: 'm2' })).toEqual(relisted)
    expect(await keepTyped('d1', 3, { title: '关于学校门前', member: 'm2' }, '电脑')).toEqual(relisted)
    expect(await keepTyped('d1', 4, { title: '关于学校门前', member: 'm2' }, '电脑')).toEqual(['exchange'])
    // Midnight in Beijing, and that of the wall's own day: then the list says another day, and forgets later.
    clock.at = '2026-01-05T15:59:59.000Z'
    expect(await keepTyped('d1', 5, { title: '关于学校门前', member: 'm2' }, '电脑')).toEqual(['exchange'])
    for (const [seen, at] of ['2026-01-05T16:00:00.000Z', '2026-01-06T00:00:00.000Z'].entries()) {
      clock.at = at
      const content = { title: '关于学校门前', member: 'm2' }
      expect(await keepTyped('d1', 6 + seen, content, '电脑')).toEqual(relisted)
    }
    const content = { title: '关于学校门前', member: 'm2' }
    expect(await listed()).toEqual([{ id: 'd1', savedOn: '2026-01-06', device: '电脑', content }])
  })
})

describe('the bound of what one person has in hand', () => {
  const bounded = (most: number) => memoryLevel({ now: opening, level: levelWith({ autosavesKept: most }) })
  const statuses = (replies: readonly { status: number }[]) => replies.map(({ status }) => status).toSorted()
  const listed = async (level: MemoryLevel): Promise<string[]> =>
    (await level.get(people.lin, '/intake/autosaves')).body.items.map(({ id }: { id: string }) => id)

  it('[A26] holds exactly where forty begin at the same moment: so many as the policy says, and no more', async () => {
    const level = bounded(7)
    const ids = Array.from({ length: 40 }, (_, index) => `d${index}`)
    const replies = await Promise.all(ids.map((id) => keep(level, id, 0, { title: id })))
    expect(statuses(replies)).toEqual([...Array(7).fill(200), ...Array(33).fill(409)])
    expect(await listed(level)).toHaveLength(7)
    // What was told to be kept is there, what was refused is not.
    for (const [index, id] of ids.entries())
      expect((await level.get(people.lin, at(id))).status).toBe(replies[index]?.status === 200 ? 200 : 404)
  })

  it('[A26] holds while some are let go and others begin, and each place that was let go is taken once', async () => {
    const level = bounded(5)
    for (const id of ['a0', 'a1', 'a2', 'a3', 'a4']) await keep(level, id, 0, { title: id })
    const discard = (id: string) => level.call(people.lin, { path: `${at(id)}/discard`, body: {} })
    // Let go by two devices at once, while twenty begin.
    const [begun] = await Promise.all([
      Promise.all(Array.from({ length: 20 }, (_, index) => keep(level, `b${index}`, 0, { title: 'b' }))),
      ...['a0', 'a0', 'a1', 'a1', 'a2'].map(discard),
    ])
    const kept = begun.filter(({ status }) => status === 200).length
    expect(kept).toBeLessThanOrEqual(3)
    expect(await listed(level)).toHaveLength(2 + kept)
    const after = await Promise.all(Array.from({ length: 9 }, (_, index) => keep(level, `c${index}`, 0, {})))
    expect(statuses(after)).toEqual([...Array(3 - kept).fill(200), ...Array(6 + kept).fill(409)])
    const texts = level.intakeRows.all().filter(({ data }) => 'savedAt' in data)
    expect(texts).toHaveLength(5)
    expect((await listed(level)).toSorted()).toEqual(texts.map(({ sk }) => sk).toSorted())
  })

  it('[A26] one text that two devices begin at once takes one place, and one of them is told', async () => {
    const level = bounded(2)
    const replies = await Promise.all(
      ['手机', '电脑'].map((device) => keep(level, 'd1', 0, { title: '同一份' }, device)),
    )
    expect(statuses(replies)).toEqual([200, 409])
    expect(replies.find(({ status }) => status === 409)?.body.code).toBe('autosave-newer')
    expect((await keep(level, 'd2', 0, { title: '另一份' })).status).toBe(200)
    expect((await listed(level)).toSorted()).toEqual(['d1', 'd2'])
  })

  /** Something else happens before a person's lines are read the next time, or a row is put. */
  function interrupt(level: MemoryLevel, call: 'list' | 'put', sk: string, happens: () => Promise<unknown>) {
    const rows = level.intakeRows
    const original = rows[call] as (...more: unknown[]) => Promise<unknown>
    const holding = async (...more: unknown[]) => {
      const answer = call === 'list' ? await original(...more) : undefined
      if (call === 'list' || (more[0] as { sk: string }).sk === sk) {
        rows[call] = original as never
        await happens()
      }
      return answer ?? original(...more)
    }
    rows[call] = holding as never
  }

  it('[A26] a device that begins a text between another’s line and its text leaves it its place', async () => {
    const level = bounded(1)
    const others: number[] = []
    const other = async () => others.push((await keep(level, 'd1', 0, { title: '一' }, '电脑')).status)
    // The first has taken the place, and its text is not put yet.
    interrupt(level, 'put', 'd1', other)
    expect((await keep(level, 'd1', 0, { title: '一' })).status).toBe(409)
    expect(others).toEqual([200])
    expect(await listed(level)).toEqual(['d1'])
    expect((await keep(level, 'd2', 0, { title: '二' })).status).toBe(409)
  })

  it('[A26] a device that comes upon a line before its text, and is too late, leaves the place to the other', async () => {
    const level = bounded(1)
    const { put } = level.intakeRows
    const reached = Promise.withResolvers<void>()
    const gate = Promise.withResolvers<void>()
    const texts: Promise<{ status: number }>[] = []
    level.intakeRows.put = async (row, seen) => {
      if (row.sk === 'd1' && texts.length === 0) {
        texts.push(keep(level, 'd1', 0, { title: '一' }, '电脑'))
        await reached.promise
      } else if (row.sk === 'd1') {
        reached.resolve()
        await gate.promise
      }
      return put(row, seen)
    }
    expect((await keep(level, 'd1', 0, { title: '一' })).status).toBe(200)
    gate.resolve()
    expect((await texts[0])?.status).toBe(409)
    expect(await listed(level)).toEqual(['d1'])
    expect((await keep(level, 'd2', 0, { title: '二' })).status).toBe(409)
  })

  it('[A26] a device that begins what is kept already leaves its line as it is', async () => {
    const level = bounded(2)
    await keep(level, 'd1', 0, { title: '手机上写的' })
    expect((await keep(level, 'd1', 0, { title: '电脑上写的' }, '电脑')).status).toBe(409)
    expect((await level.get(people.lin, '/intake/autosaves')).body.items).toMatchObject([
      { device: '手机', content: { title: '手机上写的' } },
    ])
  })

  it('[A26] a device that took another place for the same text leaves it again', async () => {
    const level = bounded(2)
    await keep(level, 'd0', 0, { title: '零' })
    // Read while the first place was taken; meanwhile that is let go, and another device begins the same text there.
    interrupt(level, 'list', '', async () => {
      await level.call(people.lin, { path: `${at('d0')}/discard`, body: {} })
      expect((await keep(level, 'd1', 0, { title: '一' }, '电脑')).status).toBe(200)
    })
    expect((await keep(level, 'd1', 0, { title: '一' })).status).toBe(409)
    expect(await listed(level)).toEqual(['d1'])
    expect((await keep(level, 'd2', 0, { title: '二' })).status).toBe(200)
  })

  it('[A26] what was begun and not ended is gone on with, or let go, and stands in no third’s way', async () => {
    const level = bounded(1)
    const { put } = level.intakeRows
    level.intakeRows.put = async (row, seen) => {
      if (row.sk === 'd1') throw new Error('no answer')
      return put(row, seen)
    }
    expect((await keep(level, 'd1', 0, { title: '没有存成' })).status).toBe(500)
    level.intakeRows.put = put
    expect((await keep(level, 'd2', 0, { title: '第二份' })).status).toBe(409)
    expect((await keep(level, 'd1', 0, { title: '再存一次' })).status).toBe(200)
    await level.call(people.lin, { path: `${at('d1')}/discard`, body: {} })
    expect((await keep(level, 'd2', 0, { title: '第二份' })).status).toBe(200)
  })

  it('[A26] a put whose answer was lost, and which is sent again, is told as kept', async () => {
    const level = bounded(1)
    const { put, exchange } = level.intakeRows
    level.intakeRows.put = async (row, seen) => (await put(row, seen)) && put(row, seen)
    level.intakeRows.exchange = async (row, seen) => {
      await exchange(row, seen)
      return exchange(row, seen)
    }
    expect((await keep(level, 'd1', 0, { title: '一' })).body).toMatchObject({ version: 1 })
    expect((await keep(level, 'd1', 1, { title: '二' })).body).toMatchObject({ version: 2 })
    expect((await level.get(people.lin, '/intake/autosaves')).body.items).toMatchObject([
      { id: 'd1', content: { title: '二' } },
    ])
  })

  it('[A26] a level that once kept more counts what lies beyond, too', async () => {
    const rows = memoryRows()
    const begin = async (id: string, most: number) => {
      const contextAt = contextOf(levelWith({ autosavesKept: most }))
      const clock = { now: () => opening }
      const handlers = autosaveHandlers({ rows, clock, contextAt, wall: () => 0 } as never)
      const body = { seen: 0, device: '手机', content: { title: id } }
      return 'result' in (await handlers.keepTyped({ id, principal: people.lin, body } as never))
    }
    for (const id of ['d0', 'd1', 'd2', 'd3']) expect(await begin(id, 4)).toBe(true)
    const one = { principal: people.lin, id: 'd0' }
    const contextAt = contextOf(levelWith({}))
    const { discardTyped } = autosaveHandlers({ rows, contextAt, wall: () => 0 } as never)
    await discardTyped(one as never)
    expect(await begin('d4', 2)).toBe(false)
    for (const id of ['d1', 'd2']) await discardTyped({ ...one, id } as never)
    expect(await begin('d4', 2)).toBe(true)
    expect(await begin('d5', 2)).toBe(false)
  })

  it('[A26] the line of a later version is not put over by that of an earlier one', async () => {
    const level = bounded(3)
    await keep(level, 'd1', 0, { title: '一' })
    const { exchange } = level.intakeRows
    level.intakeRows.exchange = async (row, seen) => {
      const exchanged = await exchange(row, seen)
      level.intakeRows.exchange = exchange
      // Another device keeps the next before this one has put its line.
      await keep(level, 'd1', 2, { title: '三' }, '电脑')
      return exchanged
    }
    await keep(level, 'd1', 1, { title: '二' })
    expect((await level.get(people.lin, '/intake/autosaves')).body.items).toMatchObject([
      { device: '电脑', content: { title: '三' } },
    ])
  })
})
