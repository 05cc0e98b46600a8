// Discussions 码上商量: a question to the public for a time, comments hidden until moderated, answers, and the result.
import { describe, expect, it } from 'vitest'
import { accepted, must } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { desk, later, opening, refused } from './pages.ts'
import { people } from './people.ts'
import { easyForms, sendComment } from './voices.ts'

const begin = () => memoryLevel({ now: opening, level: easyForms })
const closesAt = '2026-01-15T10:00:00.000Z'
const question = {
  title: '学校门前怎样接送更安全',
  introduction: '老城区六所学校门前放学时段拥堵,想听听家长和邻居们的办法。',
  closesAt,
}
const discussions = '/intake/discussions'
const comments = (id: string, act: string) => `/intake/comments/${id}/${act}`

const opened = async (level: MemoryLevel, by: Person = people.lin): Promise<string> =>
  (await must(level, by, discussions, question)).id

const shownComments = async (level: MemoryLevel, discussion: string) =>
  (await level.get(undefined, `/public/discussions/${discussion}/comments`)).body.items

const waiting = async (level: MemoryLevel, status = 'received') =>
  (await level.get(people.committee, '/intake/comments', { status })).body.items

async function commented(level: MemoryLevel, discussion: string, more: object = {}): Promise<string> {
  const reply = await sendComment(level, discussion, more)
  expect(reply.status, JSON.stringify(reply.body)).toBe(200)
  return (await waiting(level)).at(-1).id
}

describe('a discussion', () => {
  it('[A17] is opened by a member, and read by everybody who has its address', async () => {
    const level = begin()
    const id = await opened(level)
    expect((await level.get(undefined, `/public/discussions/${id}`)).body).toMatchObject({
      title: question.title,
      openedBy: '林一',
      statusText: '正在商量',
      takesComments: true,
    })
    expect((await level.get(people.he, discussions)).body.items).toMatchObject([
      { id, statusText: '正在商量' },
    ])
  })

  it('[A17] closes at its instant: then is in time, a millisecond later is not', async () => {
    const level = begin()
    const id = await opened(level)
    level.passTo(closesAt)
    expect((await sendComment(level, id)).status).toBe(200)
    level.passTo(later(closesAt, 1))
    expect(await sendComment(level, id)).toMatchObject(
      refused(409, 'window-closed', { allowed: { until: closesAt } }),
    )
    expect((await level.get(undefined, `/public/discussions/${id}`)).body).toMatchObject({
      takesComments: false,
      statusText: '已结束,待公布结果',
    })
  })

  it('is open no longer than the level allows, and ends ahead of now', async () => {
    const level = begin()
    const withEnd = (end: string) => level.act(people.lin, discussions, { ...question, closesAt: end })
    for (const end of [opening, '2026-04-30T00:00:00.000Z'])
      expect(await withEnd(end)).toMatchObject(
        refused(422, 'closing-unfit', { source: 'policy: discussionLongest' }),
      )
    expect((await withEnd('2026-04-04T00:00:00.000Z')).status).toBe(201)
  })

  it('is closed before its time by who opened it or by the committee, by nobody else', async () => {
    const level = begin()
    const id = await opened(level)
    expect((await level.act(people.he, `${discussions}/${id}/close`)).status).toBe(403)
    await must(level, people.lin, `${discussions}/${id}/close`)
    expect(await sendComment(level, id)).toMatchObject(refused(409, 'window-closed'))
    const other = await opened(level)
    await must(level, people.committee, `${discussions}/${other}/close`)
  })

  it('[A17] ends with what was taken from it, linked to the proposal that came of it', async () => {
    const level = begin()
    const id = await opened(level)
    await must(level, people.lin, `${discussions}/${id}/summarise`, {
      text: '共收到留言 12 条,感谢各位邻居。',
      points: ['在校门两侧划步行道。', '分年级错峰放学。'],
    })
    const proposal = await accepted(level)
    await must(level, people.lin, `${discussions}/${id}/adopt`, { proposal })
    expect((await level.get(undefined, `/public/discussions/${id}`)).body).toMatchObject({
      statusText: '已公布结果',
      takesComments: false,
      summary: { points: ['在校门两侧划步行道。', '分年级错峰放学。'], by: '林一' },
      adoptions: [{ kind: 'proposal', id: proposal, proposers: ['林一'] }],
    })
    const named = await accepted(level, { origins: [{ kind: 'discussion', id, title: question.title }] })
    expect((await level.get(undefined, `/public/discussions/${id}`)).body.adoptions).toMatchObject([
      { id: proposal },
      { id: named },
    ])
    // Another member's proposal is not one's own to name.
    const hers = await opened(level, people.he)
    expect(await level.act(people.he, `${discussions}/${hers}/adopt`, { proposal })).toMatchObject(
      refused(403, 'not-yours'),
    )
  })
})

describe('a comment', () => {
  it('[A17] is hidden until the committee has moderated it', async () => {
    const level = begin()
    const discussion = await opened(level)
    const id = await commented(level, discussion)
    expect(await shownComments(level, discussion)).toEqual([])
    expect(await desk(level, 'intake', people.committee)).toContain(id)
    expect((await level.act(people.lin, comments(id, 'show'))).status).toBe(403)
    await must(level, people.committee, comments(id, 'show'))
    expect(await shownComments(level, discussion)).toMatchObject([
      { id, name: '接娃的老刘', text: '校门口能不能划一条步行道?', answers: [] },
    ])
    expect(await desk(level, 'intake', people.committee)).not.toContain(id)
  })

  it('that is not shown stays hidden, and one that was shown can be hidden again', async () => {
    const level = begin()
    const discussion = await opened(level)
    const never = await commented(level, discussion, { text: '广告:代写作业。' })
    await must(level, people.committee, comments(never, 'hide'), { reason: '广告' })
    const once = await commented(level, discussion)
    await must(level, people.committee, comments(once, 'show'))
    await must(level, people.committee, comments(once, 'hide'), { reason: '重复' })
    expect(await shownComments(level, discussion)).toEqual([])
    expect((await waiting(level, 'hidden')).map(({ id }: { id: string }) => id).sort()).toEqual(
      [never, once].sort(),
    )
    await must(level, people.committee, comments(once, 'show'))
    expect(await shownComments(level, discussion)).toHaveLength(1)
  })

  it('[A17] with somebody’s number in it, or in the name, is not shown', async () => {
    const level = begin()
    const discussion = await opened(level)
    for (const more of [{ text: '请打 13912345678 找我' }, { name: '0534-2345678' }]) {
      const id = await commented(level, discussion, more)
      expect(await level.act(people.committee, comments(id, 'show'))).toMatchObject(
        refused(422, 'contact-in-text'),
      )
      await must(level, people.committee, comments(id, 'hide'), { reason: '含电话' })
    }
    expect(await shownComments(level, discussion)).toEqual([])
  })

  it('[A17] is answered by members, each once, for everybody to read', async () => {
    const level = begin()
    const discussion = await opened(level)
    const id = await commented(level, discussion)
    const answer = (by: Person, text: string) => level.act(by, comments(id, 'answer'), { text })
    expect(await answer(people.lin, '先看看。')).toMatchObject(refused(409, 'state-wrong'))
    await must(level, people.committee, comments(id, 'show'))
    expect((await answer(people.lin, '这个办法好,已记下。')).status).toBe(200)
    expect((await answer(people.he, '我也赞成。')).status).toBe(200)
    expect(await answer(people.lin, '再说一次。')).toMatchObject(refused(409, 'already-answered'))
    expect((await answer(people.handler, '本局支持。')).status).toBe(403)
    const [shown] = await shownComments(level, discussion)
    expect(shown.answers).toMatchObject([
      { by: '林一', role: '委员', text: '这个办法好,已记下。' },
      { by: '何二', role: '委员', text: '我也赞成。' },
    ])
  })

  it('longer than the level’s limit is refused with the count', async () => {
    const level = begin()
    const discussion = await opened(level)
    expect(await sendComment(level, discussion, { text: '路'.repeat(301) })).toMatchObject(
      refused(422, 'text-too-long', { allowed: { limit: 300, characters: 301 } }),
    )
  })

  it('goes into no discussion that is not there', async () => {
    const level = begin()
    expect(await sendComment(level, 'no-such-discussion')).toMatchObject(refused(404, 'unknown'))
  })
})
