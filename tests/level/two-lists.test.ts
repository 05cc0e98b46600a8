// The two lists 两张清单 (A5): what units ask and members are concerned with, matched by likeness or by hand, with what is
// unmatched seen by both sides; and as long as 潍坊's.
import { describe, expect, it } from 'vitest'
import { must } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { desk, opening, refused } from './pages.ts'
import { people } from './people.ts'

const items = '/intake/list-items'
const askBody = {
  list: 'ask',
  year: 2026,
  title: '老旧小区加装电梯怎样让低层住户同意',
  text: '加装电梯意见难统一，低层住户担心采光和噪声，盼委员献策。',
  field: 'society',
}
const concernBody = {
  list: 'concern',
  year: 2026,
  title: '老旧小区加装电梯推进慢',
  text: '低层住户意见不一，加装电梯多年没有进展。',
  field: 'society',
}

async function entered(level: MemoryLevel, person: Person, body: object): Promise<string> {
  return (await must(level, person, items, body)).id
}

async function published(level: MemoryLevel, person: Person, body: object): Promise<string> {
  const id = await entered(level, person, body)
  await must(level, people.committee, `${items}/${id}/publish`)
  return id
}

async function pair(level: MemoryLevel) {
  return {
    ask: await published(level, people.handler, askBody),
    concern: await published(level, people.lin, concernBody),
  }
}

const tally = async (level: MemoryLevel, person: Person) =>
  (await level.get(person, '/intake/two-lists', { year: '2026' })).body

const listed = async (level: MemoryLevel, person: Person, query: Record<string, string>) =>
  (await level.get(person, items, { year: '2026', ...query })).body.items.map(({ id }: { id: string }) => id)

const page = async (level: MemoryLevel, person: Person, id: string) =>
  (await level.get(person, `${items}/${id}`)).body

describe('an item', () => {
  it('[A5] waits for its publication on the committee’s desk, until it is published or taken down', async () => {
    const level = memoryLevel({ now: opening })
    const ask = await entered(level, people.handler, askBody)
    const concern = await entered(level, people.lin, concernBody)
    const line = (await level.get(people.committee, '/intake/desk', { list: 'todo' })).body.items
    expect(line.find((one: { id: string }) => one.id === ask)).toMatchObject({
      about: 'list-item',
      statusText: '待公布',
    })
    expect(await desk(level, 'intake', people.committee)).toHaveLength(2)
    await must(level, people.committee, `${items}/${ask}/publish`)
    await must(level, people.lin, `${items}/${concern}/withdraw`, { reason: '已经解决。' })
    expect(await desk(level, 'intake', people.committee)).toEqual([])
  })

  it('is its owner’s and the committee’s until it is published', async () => {
    const level = memoryLevel({ now: opening })
    const id = await entered(level, people.handler, askBody)
    expect(await listed(level, people.lin, { list: 'ask' })).toEqual([])
    expect((await level.get(people.lin, `${items}/${id}`)).status).toBe(404)
    expect((await level.get(people.otherHandler, `${items}/${id}`)).status).toBe(404)
    expect((await page(level, people.handler, id)).status).toBe('entered')
    const waiting = await level.get(people.committee, '/intake/list-items-to-publish')
    expect(waiting.body.items).toMatchObject([{ id, unit: 'JY', title: askBody.title }])
    await must(level, people.committee, `${items}/${id}/publish`)
    expect((await level.get(people.committee, '/intake/list-items-to-publish')).body.items).toEqual([])
    expect(await listed(level, people.lin, { list: 'ask' })).toEqual([id])
    expect((await page(level, people.lin, id)).text).toBe(askBody.text)
  })

  it('[A5] taken down before it was published, it stays with its owner and the committee', async () => {
    const level = memoryLevel({ now: opening })
    const id = await entered(level, people.lin, concernBody)
    await must(level, people.lin, `${items}/${id}/withdraw`, { reason: '写错了，不要公布。' })
    for (const person of [people.otherHandler, people.he])
      expect((await level.get(person, `${items}/${id}`)).status).toBe(404)
    expect((await page(level, people.lin, id)).status).toBe('withdrawn')
    expect((await page(level, people.committee, id)).status).toBe('withdrawn')
  })

  it('stands on the list of its own side only', async () => {
    const level = memoryLevel({ now: opening })
    expect(await level.act(people.lin, items, askBody)).toMatchObject(refused(422, 'list-of-others'))
    expect(await level.act(people.handler, items, concernBody)).toMatchObject(refused(422, 'list-of-others'))
  })

  it('can be mended by its owner until it is published, and taken down with a reason', async () => {
    const level = memoryLevel({ now: opening })
    const id = await entered(level, people.lin, concernBody)
    const { list: _, year: __, ...text } = concernBody
    const revised = { ...text, title: '老旧小区加装电梯推进难' }
    expect(await level.act(people.he, `${items}/${id}/revise`, revised)).toMatchObject(
      refused(403, 'not-yours'),
    )
    await must(level, people.lin, `${items}/${id}/revise`, revised)
    await must(level, people.committee, `${items}/${id}/publish`)
    expect((await level.act(people.lin, `${items}/${id}/revise`, revised)).status).toBe(409)
    await must(level, people.committee, `${items}/${id}/withdraw`, { reason: '与另一条重复' })
    expect(await listed(level, people.lin, { list: 'concern' })).toEqual([])
    expect(await tally(level, people.lin)).toMatchObject({ concern: { published: 0, unmatched: 0 } })
  })
})

describe('[A5] matching', () => {
  it('[A5] the likest item of the other side is suggested first, and the pair is shown to both', async () => {
    const level = memoryLevel({ now: opening })
    const { ask, concern } = await pair(level)
    await published(level, people.he, {
      ...concernBody,
      title: '河道两岸垃圾清理不及时',
      text: '汛期过后河滩垃圾堆积，异味扰民。',
      field: 'ecology',
    })
    const { body } = await level.get(people.handler, `${items}/${ask}/suggested-matches`)
    expect(body.items).toMatchObject([{ item: { id: concern, title: concernBody.title } }])
    expect(body.items[0].score).toBeGreaterThan(0.3)
    const back = await level.get(people.lin, `${items}/${concern}/suggested-matches`)
    expect(back.body.items).toMatchObject([{ item: { id: ask } }])
  })

  it('[A5] lists the pairs of both lists that read alike, the likest first, as long as nobody has paired them', async () => {
    const level = memoryLevel({ now: opening })
    const { ask, concern } = await pair(level)
    const further = { ...concernBody, title: '小区加装电梯补贴', text: '加装电梯的补贴怎样申请。' }
    const less = await published(level, people.he, further)
    const river = { ...concernBody, title: '河道两岸垃圾清理不及时', text: '汛期过后河滩异味扰民。' }
    await published(level, people.he, river)
    const likely = async (person: Person = people.committee) =>
      (await level.get(person, '/intake/likely-list-matches', { year: '2026' })).body
    const pairs = async () =>
      (await likely()).items.map((one: { ask: { id: string }; concern: { id: string } }) => [
        one.ask.id,
        one.concern.id,
      ])
    expect(await pairs()).toEqual([
      [ask, concern],
      [ask, less],
    ])
    const [first, second] = (await likely()).items
    expect(first.score).toBeGreaterThan(second.score)
    expect(first).toMatchObject({ ask: { title: askBody.title, unit: 'JY' }, concern: { id: concern } })
    expect((await likely(people.lin)).code).toBe('role-missing')
    await must(level, people.committee, '/intake/list-matches', { ask, concern })
    expect(await pairs()).toEqual([[ask, less]])
    await must(level, people.committee, `${items}/${less}/withdraw`, { reason: '与另一条重复' })
    expect(await pairs()).toEqual([])
  })

  it('[A5] lists likely pairs in pages that leave none out', async () => {
    const level = memoryLevel({ now: opening })
    for (let n = 0; n < 5; n++) {
      await published(level, people.handler, { ...askBody, title: `${askBody.title}${n}` })
      await published(level, people.lin, { ...concernBody, title: `${concernBody.title}${n}` })
    }
    const seen: string[] = []
    for (let cursor: string | undefined = '0'; cursor !== undefined; ) {
      const query: Record<string, string> = { year: '2026', cursor }
      const { body } = await level.get(people.committee, '/intake/likely-list-matches', query)
      for (const one of body.items) seen.push(`${one.ask.id} ${one.concern.id}`)
      cursor = body.next
    }
    expect(new Set(seen).size).toBe(25)
    expect(seen).toHaveLength(25)
    const odd = { year: '2026', cursor: 'x' }
    expect((await level.get(people.committee, '/intake/likely-list-matches', odd)).status).toBe(400)
  })

  it('[A5] suggests nothing that has been taken down', async () => {
    const level = memoryLevel({ now: opening })
    const { ask, concern } = await pair(level)
    await must(level, people.lin, `${items}/${concern}/withdraw`, { reason: '已另行反映' })
    expect((await level.get(people.handler, `${items}/${ask}/suggested-matches`)).body.items).toEqual([])
  })

  it('[A5] is proposed by hand by the committee and confirmed by either side; the unmatched are counted for both', async () => {
    const level = memoryLevel({ now: opening })
    const { ask, concern } = await pair(level)
    const lone = await published(level, people.he, { ...concernBody, title: '河道两岸垃圾清理不及时' })
    for (const person of [people.handler, people.lin])
      expect(await tally(level, person)).toMatchObject({
        ask: { published: 1, unmatched: 1 },
        concern: { published: 2, unmatched: 2 },
      })
    const { id } = await must(level, people.committee, '/intake/list-matches', { ask, concern })
    expect(await desk(level, 'intake', people.lin)).toEqual([id])
    expect(await desk(level, 'intake', people.handler)).toEqual([id])
    // Not before one of them has said yes.
    expect(await tally(level, people.lin)).toMatchObject({ ask: { unmatched: 1 }, concern: { unmatched: 2 } })
    expect(await level.act(people.he, `/intake/list-matches/${id}/confirm`)).toMatchObject(
      refused(403, 'not-yours'),
    )
    await must(level, people.lin, `/intake/list-matches/${id}/confirm`)
    for (const person of [people.handler, people.lin]) {
      expect(await tally(level, person)).toMatchObject({
        ask: { published: 1, unmatched: 0 },
        concern: { published: 2, unmatched: 1 },
      })
      expect(await listed(level, person, { list: 'concern', show: 'unmatched' })).toEqual([lone])
      const pairs = await level.get(person, `${items}/${ask}/matches`)
      expect(pairs.body.items).toMatchObject([
        { id, status: 'confirmed', concern, concernTitle: concernBody.title, unit: 'JY' },
      ])
    }
    expect(await desk(level, 'intake', people.handler)).toEqual([concern])
    // What is matched is suggested no more.
    expect((await level.get(people.lin, `${items}/${concern}/suggested-matches`)).body.items).toEqual([])
  })

  it('[A5] proposed by one side waits for the other or the committee; declined or undone it counts no longer', async () => {
    const level = memoryLevel({ now: opening })
    const { ask, concern } = await pair(level)
    expect(await level.act(people.he, '/intake/list-matches', { ask, concern })).toMatchObject(
      refused(403, 'not-yours'),
    )
    const { id } = await must(level, people.handler, '/intake/list-matches', { ask, concern })
    // It is the other side's turn alone, and nothing is matched by the proposal.
    expect(await desk(level, 'intake', people.handler)).toEqual([])
    expect(await desk(level, 'intake', people.lin)).toEqual([id])
    expect((await page(level, people.lin, concern)).units).toEqual([])
    for (const own of [people.handler, people.leader])
      expect(await level.act(own, `/intake/list-matches/${id}/confirm`)).toMatchObject(
        refused(403, 'match-own'),
      )
    await must(level, people.lin, `/intake/list-matches/${id}/confirm`)
    expect((await page(level, people.lin, concern)).units).toEqual(['JY'])
    expect(await level.act(people.lin, '/intake/list-matches', { ask, concern })).toMatchObject(
      refused(409, 'match-known'),
    )
    await must(level, people.committee, `/intake/list-matches/${id}/undo`, { reason: '所指不是一件事' })
    expect(await tally(level, people.lin)).toMatchObject({ ask: { unmatched: 1 }, concern: { unmatched: 1 } })
    await must(level, people.committee, '/intake/list-matches', { ask, concern })
    await must(level, people.handler, `/intake/list-matches/${id}/decline`, { reason: '不属我局职能' })
    expect(await tally(level, people.lin)).toMatchObject({ ask: { unmatched: 1 } })
    const { body } = await level.get(people.lin, `/intake/list-matches/${id}`)
    expect(body.timeline.map(({ text }: { text: string }) => text).at(-1)).toBe('不对接：不属我局职能')
  })

  it('[A5] is confirmed by the committee where one side proposed it, not where the committee did itself', async () => {
    const level = memoryLevel({ now: opening })
    const { ask, concern } = await pair(level)
    const { id } = await must(level, people.lin, '/intake/list-matches', { ask, concern })
    expect(await level.act(people.lin, `/intake/list-matches/${id}/confirm`)).toMatchObject(
      refused(403, 'match-own'),
    )
    await must(level, people.committee, `/intake/list-matches/${id}/confirm`)
    expect(await tally(level, people.lin)).toMatchObject({ ask: { unmatched: 0 }, concern: { unmatched: 0 } })

    const other = await published(level, people.he, concernBody)
    const { id: second } = await must(level, people.committee, '/intake/list-matches', {
      ask,
      concern: other,
    })
    expect(await level.act(people.committee, `/intake/list-matches/${second}/confirm`)).toMatchObject(
      refused(403, 'match-own'),
    )
    // Somebody of the committee who is a member too has proposed it once, in whatever capacity.
    const both: Person = { ...people.lin, roles: ['member', 'committee'] }
    await must(level, people.committee, `/intake/list-matches/${id}/undo`, { reason: '重新核对' })
    await must(level, both, '/intake/list-matches', { ask, concern })
    expect((await level.act(both, `/intake/list-matches/${id}/confirm`)).status).toBe(403)
  })

  it('[A5] ends with the item that is withdrawn: the other is unmatched again, and its side is told until it says so', async () => {
    const level = memoryLevel({ now: opening })
    const { ask, concern } = await pair(level)
    const { id } = await must(level, people.committee, '/intake/list-matches', { ask, concern })
    await must(level, people.lin, `/intake/list-matches/${id}/confirm`)
    await must(level, people.handler, `${items}/${concern}/respond`, { text: '已列入年度计划。' })
    await must(level, people.lin, `${items}/${concern}/withdraw`, { reason: '已另行反映' })
    expect(await tally(level, people.handler)).toMatchObject({ ask: { published: 1, unmatched: 1 } })
    expect(await listed(level, people.he, { list: 'ask', show: 'unmatched' })).toEqual([ask])
    expect((await page(level, people.lin, concern)).units).toEqual([])
    const told = (await page(level, people.handler, ask)).timeline.at(-1)
    expect(told.text).toBe(`与「${concernBody.title}」的对接已解除：关注「${concernBody.title}」已撤下`)
    expect((await level.get(people.handler, `/intake/list-matches/${id}`)).body).toMatchObject({
      status: 'undone',
      acts: ['list-match.acknowledge'],
    })
    // Whoever withdrew it knows.
    expect(await desk(level, 'intake', people.lin)).toEqual([])
    expect(await desk(level, 'intake', people.handler)).toEqual([id])
    await must(level, people.leader, `/intake/list-matches/${id}/acknowledge`)
    expect(await desk(level, 'intake', people.handler)).toEqual([])
    expect(await level.act(people.lin, `/intake/list-matches/${id}/acknowledge`)).toMatchObject(
      refused(409, 'already-answered'),
    )
    await level.redeliver(level.sent)
    expect(await tally(level, people.handler)).toMatchObject({ ask: { unmatched: 1 } })
  })

  it('[A5] withdrawn by the committee, both sides are told', async () => {
    const level = memoryLevel({ now: opening })
    const { ask, concern } = await pair(level)
    const { id } = await must(level, people.handler, '/intake/list-matches', { ask, concern })
    await must(level, people.lin, `/intake/list-matches/${id}/confirm`)
    await must(level, people.committee, `${items}/${ask}/withdraw`, { reason: '与另一条重复' })
    for (const side of [people.handler, people.lin]) expect(await desk(level, 'intake', side)).toEqual([id])
  })

  it('[A5] is not confirmed once one of its items was withdrawn or closed, also before the messages have come', async () => {
    for (const end of ['withdraw', 'close'] as const) {
      const level = memoryLevel({ now: opening })
      const { ask, concern } = await pair(level)
      await must(level, people.he, `${items}/${ask}/answer`, { text: '可先做日照测算。' })
      const { id } = await must(level, people.committee, '/intake/list-matches', { ask, concern })
      const body = end === 'withdraw' ? { reason: '已有部署' } : { useful: true }
      // Nothing is pumped in between.
      const call = (person: Person, path: string, sent: object = {}) =>
        level.call(person, { path, body: sent, headers: { 'idempotency-key': `${person.id}-${end}-race` } })
      expect((await call(people.handler, `${items}/${ask}/${end}`, body)).status).toBe(200)
      expect(await call(people.lin, `/intake/list-matches/${id}/confirm`)).toMatchObject(
        refused(409, 'match-item-gone'),
      )
      await level.settle()
      expect((await level.get(people.lin, `/intake/list-matches/${id}`)).body).toMatchObject({
        status: 'undone',
      })
      expect(await desk(level, 'intake', people.lin)).toEqual([id])
      expect(await tally(level, people.lin)).toMatchObject({ concern: { unmatched: 1 } })
    }
  })

  it('[A5] proposed while one of its items is being withdrawn, it ends as well', async () => {
    const level = memoryLevel({ now: opening })
    const { ask, concern } = await pair(level)
    const call = (person: Person, path: string, sent: object) =>
      level.call(person, { path, body: sent, headers: { 'idempotency-key': `${person.id}-race` } })
    // The proposal is recorded, and its item has not heard of it when it goes.
    const proposed = await call(people.committee, '/intake/list-matches', { ask, concern })
    await call(people.lin, `${items}/${concern}/withdraw`, { reason: '已另行反映' })
    await level.settle()
    const { id } = proposed.body
    expect((await level.get(people.handler, `/intake/list-matches/${id}`)).body).toMatchObject({
      status: 'undone',
    })
    expect(await tally(level, people.handler)).toMatchObject({ ask: { unmatched: 1 } })
  })

  it('joins nothing but a published ask and a published concern', async () => {
    const level = memoryLevel({ now: opening })
    const { ask } = await pair(level)
    const unpublished = await entered(level, people.lin, concernBody)
    for (const body of [
      { ask, concern: unpublished },
      { ask, concern: ask },
      { ask, concern: 'nothing' },
    ])
      expect(await level.act(people.committee, '/intake/list-matches', body)).toMatchObject(
        refused(422, 'pair-unfit'),
      )
  })
})

describe('[A5] what comes of an item', () => {
  it('[A5] a unit responds to the concern it is asked about or matched with, and the member closes it', async () => {
    const level = memoryLevel({ now: opening })
    const { concern } = await pair(level)
    const respond = `${items}/${concern}/respond`
    expect(await level.act(people.handler, respond, { text: '已列入年度计划。' })).toMatchObject(
      refused(403, 'not-yours'),
    )
    await must(level, people.committee, `${items}/${concern}/ask-unit`, { unit: 'JY' })
    const again = await level.act(people.committee, `${items}/${concern}/ask-unit`, { unit: 'JY' })
    expect(again).toMatchObject(refused(409, 'unit-asked-already'))
    expect(await desk(level, 'intake', people.handler)).toEqual([concern])
    await must(level, people.handler, respond, { text: '已列入年度计划。' })
    expect(await desk(level, 'intake', people.handler)).toEqual([])
    expect(await page(level, people.he, concern)).toMatchObject({
      status: 'answered',
      responses: [{ by: '赵经办', unit: 'JY', text: '已列入年度计划。' }],
    })
    expect(await level.act(people.he, `${items}/${concern}/close`, { useful: true })).toMatchObject(
      refused(403, 'not-yours'),
    )
    expect(await level.act(people.handler, `${items}/${concern}/close`, { useful: true })).toMatchObject(
      refused(403, 'not-yours'),
    )
    await must(level, people.lin, `${items}/${concern}/close`, { useful: true, remark: '盼早日动工' })
    expect(await tally(level, people.lin)).toMatchObject({ concern: { answered: 1 } })
    expect(await page(level, people.lin, concern)).toMatchObject({ status: 'closed', useful: true })
  })

  it('[A5] a member answers a unit’s ask, and the unit closes it', async () => {
    const level = memoryLevel({ now: opening })
    const { ask } = await pair(level)
    await must(level, people.he, `${items}/${ask}/answer`, { text: '可先做日照测算，再按楼层分摊。' })
    expect(await level.act(people.handler, `${items}/${ask}/respond`, { text: '自问自答' })).toMatchObject(
      refused(409, 'concern-only'),
    )
    await must(level, people.handler, `${items}/${ask}/close`, { useful: true })
    expect(await page(level, people.he, ask)).toMatchObject({ status: 'closed', responses: [{ by: '何二' }] })
    expect(await listed(level, people.he, { list: 'ask', show: 'unanswered' })).toEqual([])
  })
})

describe('[A29] an item that a topic was made of', () => {
  it('[A5] [A29] says so on its page, from the curation on', async () => {
    const level = memoryLevel({ now: opening })
    const { concern } = await pair(level)
    const { id } = await must(level, people.lin, '/intake/topic-declarations', {
      title: '老旧小区加装电梯的统筹',
      text: '从群众关注的这一条写起。',
      year: 2026,
      origins: [{ kind: 'list-item', id: concern, title: '电梯' }],
    })
    // Declared, it is its owner's yet.
    expect((await page(level, people.he, concern)).topics).toEqual([])
    await must(level, people.committee, `/intake/topics/${id}/curate`, {
      outcome: 'take',
      reason: '切口小。',
    })
    await level.redeliver(level.sent)
    expect((await page(level, people.he, concern)).topics).toEqual([{ id, title: '老旧小区加装电梯的统筹' }])
  })
})

describe('[A5] lists as long as 潍坊’s', () => {
  const places = ['东关', '西园', '南苑', '北坛', '湖滨', '新华', '文化', '长庄', '天衢', '运河']
  const matters = ['停车', '供暖', '养老食堂', '学校接送', '河道垃圾', '公交站点', '路灯照明', '垃圾分类']

  it('[A5] 241 asks and 1 373 concerns come in pages, are searched, filtered and counted', {
    timeout: 120_000,
  }, async () => {
    const level = memoryLevel({ now: opening })
    const enter = async (person: Person, body: object, index: number) => {
      const key = `bulk-${person.id}-${index}`
      const entered = await level.call(person, { path: items, body, headers: { 'idempotency-key': key } })
      const { id } = entered.body
      await level.call(people.committee, {
        path: `${items}/${id}/publish`,
        body: {},
        headers: { 'idempotency-key': `publish-${id}` },
      })
    }
    const titleOf = (index: number) =>
      `${places[index % 10]}片区${matters[Math.floor(index / 10) % 8]}问题第${index}条`
    for (let index = 0; index < 241; index++)
      await enter(people.handler, { ...askBody, title: titleOf(index) }, index)
    for (let index = 0; index < 1373; index++)
      await enter(
        people.lin,
        { ...concernBody, title: titleOf(index), field: index % 2 ? 'society' : 'culture' },
        index,
      )
    await level.settle()

    expect(await tally(level, people.handler)).toMatchObject({
      ask: { published: 241, unmatched: 241 },
      concern: { published: 1373, unmatched: 1373 },
    })
    const seen = new Set<string>()
    let pages = 0
    for (let cursor: string | undefined; ; pages++) {
      const query = { list: 'concern', year: '2026', ...(cursor === undefined ? {} : { cursor }) }
      const { body } = await level.get(people.he, items, query)
      expect(body.items.length).toBeLessThanOrEqual(50)
      for (const { id } of body.items) seen.add(id)
      cursor = body.next
      if (cursor === undefined) break
    }
    expect([seen.size, pages]).toEqual([1373, Math.floor(1373 / 50)])
    const found = (await level.get(people.he, items, { list: 'concern', year: '2026', word: '第137' })).body
      .items
    expect(
      found.map(({ title }: { title: string }) => title).every((title: string) => title.includes('第137')),
    ).toBe(true)
    // 第137条, and 第1370 to 第1372条.
    expect(found).toHaveLength(4)
    const culture = (await level.get(people.he, items, { list: 'concern', year: '2026', field: 'culture' }))
      .body
    expect(culture.items).toHaveLength(50)
    expect(culture.next).toBeDefined()
    const [{ id: ask }] = (await level.get(people.he, items, { list: 'ask', year: '2026' })).body.items
    const suggested = (await level.get(people.handler, `${items}/${ask}/suggested-matches`)).body.items
    expect(suggested).toHaveLength(8)
  })
})
