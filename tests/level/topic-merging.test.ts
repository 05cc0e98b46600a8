// Topics merged into each other at the same time, one after the other or in a circle: whoever stands behind one of them
// stands behind the last, and a decision finds it.
import { describe, expect, it } from 'vitest'
import { topicReactions } from '../../services/intake/domain/topic-reactions.ts'
import { blankTopic, type Topic } from '../../services/intake/domain/topic-state.ts'
import { rowOf } from './hotline.ts'
import { drafted, must, registered } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { acceptedFrom } from './outcomes.ts'
import { desk, opening, refused } from './pages.ts'
import { people } from './people.ts'
import { easyForms, handedIn } from './voices.ts'

const topics = '/intake/topics'

async function inPool(level: MemoryLevel, title: string, more: object = {}): Promise<string> {
  const body = { title, text: '群众反映集中，部门职责明确。', source: 'society', year: 2026, ...more }
  return (await must(level, people.committee, topics, body)).id
}

const page = async (level: MemoryLevel, id: string, by: Person = people.committee) =>
  (await level.get(by, `${topics}/${id}`)).body

let calls = 0
/** Nothing is pumped: the messages are still on their way. */
function call(level: MemoryLevel, path: string, body: object, by: Person = people.committee) {
  calls += 1
  return level.call(by, { path, body, headers: { 'idempotency-key': `merging-${calls}-${'k'.repeat(8)}` } })
}

const merging = (level: MemoryLevel, from: string, into: string) =>
  call(level, `${topics}/${from}/curate`, { outcome: 'merge', into, reason: '同一事项。' })

const claimants = async (level: MemoryLevel, id: string) =>
  (await page(level, id)).claims.map(({ name }: { name: string }) => name).sort()

const member = (number: number): Person => ({
  id: `m${String(number).padStart(2, '0')}`,
  name: `委员${number}`,
  roles: ['member'],
})

const deciding = (topic: string) => ({
  meeting: '第十三届第42次主席会议',
  date: '2026-01-05',
  text: '会议同意将下列选题列为年度重点选题。',
  topics: [topic],
})

describe('topics merged one after the other', () => {
  it('[A4] hand on who has claimed them, also where the second goes before it has heard of the first', async () => {
    const level = memoryLevel({ now: opening })
    const [a, b, c] = [
      await inPool(level, '停车泊位不足', { source: 'unit-proposed' }),
      await inPool(level, '错时停车'),
      await inPool(level, '共享停车'),
    ]
    await must(level, people.lin, `${topics}/${a}/claim`)
    await must(level, people.he, `${topics}/${b}/claim`)
    expect((await merging(level, a, b)).status).toBe(200)
    expect((await merging(level, b, c)).status).toBe(200)
    await level.settle()
    const last = await page(level, c, people.lin)
    expect(await claimants(level, c)).toEqual(['何二', '林一'])
    // Both are offered to file jointly now that they have claimed the same.
    expect(last.offer.answers).toHaveLength(2)
    expect(last.merged).toMatchObject([
      { id: b, sourceText: '社会征题' },
      { id: a, title: '停车泊位不足', sourceText: '部门荐题' },
    ])
    expect(last.timeline.map(({ text }: { text: string }) => text)).toContain(
      '林一点单（随「停车泊位不足」并入）',
    )
    await level.redeliver(level.sent)
    expect(await claimants(level, c)).toEqual(['何二', '林一'])
    expect((await page(level, c)).merged).toHaveLength(2)
  })

  it('[A4] tell whoever has claimed, on their desk, until they say that they know', async () => {
    const level = memoryLevel({ now: opening })
    const [a, b] = [await inPool(level, '停车泊位不足'), await inPool(level, '共享停车')]
    await must(level, people.lin, `${topics}/${a}/claim`)
    await merging(level, a, b)
    await level.settle()
    expect(await desk(level, 'intake', people.lin)).toEqual([b])
    const { body } = await level.get(people.lin, '/intake/desk', { list: 'todo' })
    expect(body.items[0].statusText).toBe('您点的选题并入了这一个，点单随之转来')
    expect((await page(level, b, people.lin)).acts).toContain('topic.acknowledge-claim')
    expect(await level.act(people.he, `${topics}/${b}/acknowledge-claim`)).toMatchObject(
      refused(403, 'not-yours'),
    )
    await must(level, people.lin, `${topics}/${b}/acknowledge-claim`)
    expect(await desk(level, 'intake', people.lin)).toEqual([])
    expect(await level.act(people.lin, `${topics}/${b}/acknowledge-claim`)).toMatchObject(
      refused(409, 'already-answered'),
    )
    expect(await claimants(level, b)).toEqual(['林一'])
  })

  it('[A29] what one came of hears of the topic it is in now', async () => {
    const level = memoryLevel({ now: opening })
    const { id: ticket } = await ticketOf(level)
    const origins = [{ kind: 'ticket', id: ticket, title: '停车难' }]
    const declared = await must(level, people.lin, '/intake/topic-declarations', {
      title: '小区停车难',
      text: '小区停车难的办法。',
      year: 2026,
      origins,
    })
    const main = await inPool(level, '共享停车')
    await merging(level, declared.id, main)
    await level.settle()
    // It was never in the pool, so that the ticket has not heard of it.
    expect((await level.get(people.committee, `/intake/tickets/${ticket}`)).body.topics).toEqual([
      { id: main, title: '共享停车' },
    ])
  })
})

describe('the tickets of a topic in the pool', () => {
  it('[A29] have heard of it, and hear of no other that it is merged into', async () => {
    const level = memoryLevel({ now: opening })
    const { id: ticket } = await ticketOf(level)
    const a = await inPool(level, '小区停车难', {
      origins: [{ kind: 'ticket', id: ticket, title: '停车难' }],
    })
    await merging(level, a, await inPool(level, '共享停车'))
    await level.settle()
    expect((await level.get(people.committee, `/intake/tickets/${ticket}`)).body.topics).toEqual([
      { id: a, title: '小区停车难' },
    ])
  })
})

describe('a proposal that comes of a topic', () => {
  it('[A16] is told to the clues of all topics that were merged into it', async () => {
    const level = memoryLevel({ now: opening, level: easyForms })
    await registered(level, people.lin)
    const { id: clue } = await handedIn(level)
    await must(level, people.committee, `/intake/clues/${clue}/publish`)
    const origins = [{ kind: 'clue', id: clue, title: '线索' }]
    const [a, b, c] = [
      await inPool(level, '校园周边接送秩序', { origins }),
      await inPool(level, '接送秩序'),
      await inPool(level, '校园周边交通'),
    ]
    await merging(level, a, b)
    await merging(level, b, c)
    await level.settle()
    const proposal = await drafted(level, { origins: [{ kind: 'topic', id: c, title: '校园周边交通' }] })
    await must(level, people.lin, `/intake/proposals/${proposal}/file`)
    await acceptedFrom(level, proposal)
    const { body } = await level.get(people.committee, `/intake/clues/${clue}`)
    const told = body.timeline.map(({ text }: { text: string }) => text)
    expect(told.filter((text: string) => text.includes('写进提案'))).toHaveLength(2)
    // The trail leads from the proposal over all three to the clue.
    const { steps } = (await level.get(people.committee, `/intake/trails/${proposal}`)).body
    expect(steps.map(({ id }: { id: string }) => id)).toEqual([proposal, c, b, a, clue])
  })
})

describe('what is on its way round', () => {
  const officer = { id: 'o01', name: '陈初审', role: 'committee' as const }
  const away = { ...blankTopic, status: 'merged-away' as const, into: { id: 'b', title: '乙' } }
  const merger = {
    topic: 'd',
    title: '丁',
    source: 'society' as const,
    by: officer,
    claims: [{ id: 'm01', name: '林一' }],
    origins: [],
    told: true,
    through: ['a', 'b', 'c'],
  }
  const decision = { decision: 'x', by: officer, meeting: '主席会议', date: '2026-01-05', text: '同意。' }
  const hear = (state: Topic, self: string) =>
    topicReactions['merger.passed-on']?.(state, merger, { subject: self } as never)

  it('goes round a circle once, and not on', () => {
    expect(hear(away, 'b')).toEqual([])
    const round = { ...decision, through: ['a', 'b'] }
    expect(topicReactions['decision.passed-on']?.(away, round, { subject: 'b' } as never)).toEqual([])
  })

  it('brings nobody back who was merged into another meanwhile', () => {
    const old = { ...merger, topic: 'a', through: ['c', 'b'] }
    const listens = (state: Topic) =>
      topicReactions['merger.passed-on']?.(state, old, { subject: 'a' } as never)
    expect(listens(away)).toEqual([])
    expect(listens({ ...away, into: { id: 'c', title: '丙' } })).toMatchObject({
      facts: [{ type: 'merger.undone' }],
    })
  })
})

async function ticketOf(level: MemoryLevel): Promise<{ id: string }> {
  const { body } = await level.act(people.committee, '/intake/tickets', {
    feed: 'FEED12345',
    tickets: [rowOf(0)],
  })
  return body.rows[0]
}

describe('topics merged into each other', () => {
  it('[A4] at the same time: one of them stays, with everybody of both', async () => {
    const level = memoryLevel({ now: opening })
    const [a, b] = [await inPool(level, '错时停车'), await inPool(level, '共享停车')]
    await must(level, people.lin, `${topics}/${a}/claim`)
    await must(level, people.he, `${topics}/${b}/claim`)
    const answers = await Promise.all([merging(level, a, b), merging(level, b, a)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    await level.settle()
    const [left, away] = a < b ? [a, b] : [b, a]
    expect(await page(level, left)).toMatchObject({ status: 'in-pool', merged: [{ id: away }] })
    expect(await page(level, left)).not.toHaveProperty('into')
    expect(await page(level, away)).toMatchObject({ status: 'merged-away', into: { id: left } })
    expect(await claimants(level, left)).toEqual(['何二', '林一'])
    expect((await page(level, left)).offer.answers).toHaveLength(2)
    expect((await page(level, left)).timeline.at(-3).text).toContain('互相并入，保留本选题')
    await level.redeliver(level.sent)
    expect((await page(level, left)).status).toBe('in-pool')
  })

  it('[A4] in whatever way at once: no circle is left, nobody is lost, and a decision finds the last', async () => {
    for (let seed = 1; seed <= 24; seed++) {
      const level = memoryLevel({ now: opening })
      const count = 3 + (seed % 4)
      const ids: string[] = []
      for (let index = 0; index < count; index++) {
        const id = await inPool(level, `选题之${index}的题目`)
        await must(level, member(index), `${topics}/${id}/claim`)
        ids.push(id)
      }
      const chosen = (index: number) => (index + 1 + ((seed * 7 + index * 5) % (count - 1))) % count
      const decision = call(level, '/intake/topic-decisions', deciding(ids[seed % count] ?? ''))
      await Promise.all([decision, ...ids.map((id, index) => merging(level, id, ids[chosen(index)] ?? ''))])
      await level.settle()
      const lastOf = async (id: string): Promise<string> => {
        const seen = new Set<string>()
        for (let at = id; ; ) {
          expect(seen.has(at), `a circle with seed ${seed}`).toBe(false)
          seen.add(at)
          const { status, into } = await page(level, at)
          if (status !== 'merged-away') return at
          at = into.id
        }
      }
      for (const [index, id] of ids.entries())
        expect(await claimants(level, await lastOf(id)), `seed ${seed}`).toContain(`委员${index}`)
      const decided = await page(level, await lastOf(ids[seed % count] ?? ''))
      expect(decided.decision, `seed ${seed}`).toMatchObject({ meeting: '第十三届第42次主席会议' })
    }
  })

  it('[A4] one that was left out meanwhile sends the other back, with everybody who has claimed it', async () => {
    const level = memoryLevel({ now: opening })
    const [a, b] = [await inPool(level, '错时停车'), await inPool(level, '共享停车')]
    await must(level, people.lin, `${topics}/${a}/claim`)
    await merging(level, a, b)
    await call(level, `${topics}/${b}/curate`, { outcome: 'leave-out', reason: '属内部事务。' })
    await level.settle()
    expect(await page(level, a)).toMatchObject({ status: 'in-pool' })
    expect((await page(level, a)).timeline.at(-1).text).toBe('「共享停车」已不采用，恢复本选题')
    expect(await claimants(level, a)).toEqual(['林一'])
    expect((await page(level, b)).claims).toEqual([])
  })
})

describe('a decision of the chairpersons’ meeting', () => {
  it('[A4] follows a topic that was merged while it was on its way, and fixes the other if that was nominated', async () => {
    const level = memoryLevel({ now: opening })
    const [a, b] = [await inPool(level, '错时停车'), await inPool(level, '共享停车')]
    await must(level, people.chair, `${topics}/${b}/nominate`, { reason: '主席荐题。' })
    expect((await call(level, '/intake/topic-decisions', deciding(a))).status).toBe(201)
    expect((await merging(level, a, b)).status).toBe(200)
    await level.settle()
    expect(await page(level, b)).toMatchObject({
      status: 'fixed',
      decision: { meeting: '第十三届第42次主席会议' },
    })
  })

  it('[A4] on its way to a merged topic takes no other’s place', async () => {
    const level = memoryLevel({ now: opening })
    const [a, b] = [await inPool(level, '错时停车'), await inPool(level, '共享停车')]
    await must(level, people.committee, '/intake/topic-decisions', {
      ...deciding(b),
      meeting: '第十三届第41次主席会议',
    })
    await call(level, '/intake/topic-decisions', deciding(a))
    await merging(level, a, b)
    await level.settle()
    expect((await page(level, b)).decision.meeting).toBe('第十三届第41次主席会议')
    expect((await page(level, a)).decision.meeting).toBe('第十三届第42次主席会议')
  })

  it('[A4] goes along with a topic that is merged after it, and takes no other’s place', async () => {
    const level = memoryLevel({ now: opening })
    const [a, b] = [await inPool(level, '错时停车'), await inPool(level, '共享停车')]
    await must(level, people.committee, '/intake/topic-decisions', deciding(a))
    await merging(level, a, b)
    await level.settle()
    expect((await page(level, b)).decision).toMatchObject({ date: '2026-01-05' })
    const c = await inPool(level, '停车收费')
    await must(level, people.committee, '/intake/topic-decisions', {
      ...deciding(c),
      meeting: '第十三届第43次主席会议',
    })
    await merging(level, c, b)
    await level.settle()
    expect((await page(level, b)).decision.meeting).toBe('第十三届第42次主席会议')
  })
})
