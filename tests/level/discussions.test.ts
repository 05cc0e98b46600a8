// Discussions 码上商量: proposed by a member, let open by the committee, put to the public for a time; comments hidden until
// moderated, answers, and the result.
import { describe, expect, it } from 'vitest'
import { accepted, draftBody, must } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { desk, later, opening, refused } from './pages.ts'
import { people } from './people.ts'
import { easyForms, sendComment, solved } from './voices.ts'

const begin = () => memoryLevel({ now: opening, level: easyForms })
const closesAt = '2026-01-15T10:00:00.000Z'
const question = {
  title: '学校门前怎样接送更安全',
  introduction: '老城区六所学校门前放学时段拥堵，想听听家长和邻居们的办法。',
  closesAt,
}
const discussions = '/intake/discussions'
const comments = (id: string, act: string) => `/intake/comments/${id}/${act}`

const act = (id: string, name: string) => `${discussions}/${id}/${name}`

/** As somebody without the committee's office gets it before the public: proposed, and let open. */
async function opened(level: MemoryLevel, by: Person = people.lin): Promise<string> {
  const { id } = await must(level, by, discussions, question)
  if (!by.roles.includes('committee')) await must(level, people.committee, act(id, 'let-open'))
  return id
}

const proposed = async (level: MemoryLevel, by: Person = people.lin): Promise<string> =>
  (await must(level, by, discussions, question)).id

const publicly = (level: MemoryLevel, id: string) => level.get(undefined, `/public/discussions/${id}`)

const inside = async (level: MemoryLevel, id: string, by: Person) =>
  (await level.get(by, `${discussions}/${id}`)).body

const listed = async (level: MemoryLevel, by: Person, list?: string) =>
  (await level.get(by, discussions, list === undefined ? {} : { list })).body.items

const deskLines = async (level: MemoryLevel, by: Person, list = 'todo') =>
  (await level.get(by, '/intake/desk', { list })).body.items

const shownComments = async (level: MemoryLevel, discussion: string) =>
  (await level.get(undefined, `/public/discussions/${discussion}/comments`)).body.items

const waiting = async (level: MemoryLevel, status = 'received', discussion?: string) => {
  const query = { status, ...(discussion === undefined ? {} : { discussion }) }
  return (await level.get(people.committee, '/intake/comments', query)).body.items
}

async function commented(level: MemoryLevel, discussion: string, more: object = {}): Promise<string> {
  const reply = await sendComment(level, discussion, more)
  expect(reply.status, JSON.stringify(reply.body)).toBe(200)
  return (await waiting(level)).at(-1).id
}

describe('a discussion that a member proposes', () => {
  it('[A17] waits on the committee’s desk, and nobody else knows of it', async () => {
    const level = begin()
    const id = await proposed(level)
    expect(await deskLines(level, people.committee)).toMatchObject([
      { id, title: question.title, statusText: '待提案委同意开放', about: 'discussion' },
    ])
    expect(await publicly(level, id)).toMatchObject(refused(404, 'unknown'))
    expect(await sendComment(level, id)).toMatchObject(refused(404, 'unknown'))
    expect(await level.get(undefined, `/public/discussions/${id}/comments`)).toMatchObject(
      refused(404, 'unknown'),
    )
    expect(await listed(level, people.he)).toEqual([])
    expect(await level.get(people.he, `${discussions}/${id}`)).toMatchObject(refused(403, 'not-yours'))
    expect(await listed(level, people.lin, 'mine')).toMatchObject([{ id, statusText: '待提案委同意开放' }])
    expect(await listed(level, people.committee, 'waiting')).toMatchObject([{ id, openedBy: '林一' }])
    expect(await level.get(people.he, discussions, { list: 'waiting' })).toMatchObject(
      refused(403, 'role-missing'),
    )
    // Nobody lets the own one open.
    expect(await level.act(people.lin, act(id, 'let-open'))).toMatchObject(refused(403, 'role-missing'))
  })

  it('[A17] is let open by the committee, and read by everybody who has its address', async () => {
    const level = begin()
    const id = await proposed(level)
    await must(level, people.committee, act(id, 'let-open'))
    expect((await publicly(level, id)).body).toMatchObject({
      title: question.title,
      openedBy: '林一',
      openedAt: opening,
      statusText: '正在商量',
      takesComments: true,
    })
    expect(await listed(level, people.he)).toMatchObject([{ id, statusText: '正在商量' }])
    expect(await desk(level, 'intake', people.committee)).toEqual([])
    expect((await inside(level, id, people.lin)).timeline).toMatchObject([
      { text: '提出了商量，等提案委同意', by: '林一 · 委员' },
      { text: '同意开放商量', by: '陈初审 · 提案委（初审）' },
    ])
  })

  it('[A17] is declined with a reason that its proposer reads, mends and proposes again', async () => {
    const level = begin()
    const id = await proposed(level)
    await must(level, people.committee, act(id, 'decline'), { reason: '请写明是哪几所学校。' })
    expect(await deskLines(level, people.lin)).toMatchObject([
      { id, statusText: '没有开放：请写明是哪几所学校。' },
    ])
    expect(await inside(level, id, people.lin)).toMatchObject({
      status: 'declined',
      reason: '请写明是哪几所学校。',
    })
    expect(await publicly(level, id)).toMatchObject(refused(404, 'unknown'))
    expect(await level.act(people.he, act(id, 'revise'), question)).toMatchObject(refused(403, 'not-yours'))
    const again = { ...question, introduction: '育才街、新华路两所小学门前放学时段拥堵，想听听大家的办法。' }
    await must(level, people.lin, act(id, 'revise'), again)
    expect(await desk(level, 'intake', people.lin)).toEqual([])
    expect(await desk(level, 'intake', people.committee)).toEqual([id])
    await must(level, people.committee, act(id, 'let-open'))
    expect((await publicly(level, id)).body.introduction).toBe(again.introduction)
  })

  it('[A17] can be taken back as long as it waits', async () => {
    const level = begin()
    const id = await proposed(level)
    await must(level, people.lin, act(id, 'take-back'))
    expect(await desk(level, 'intake', people.committee)).toEqual([])
    expect(await level.act(people.committee, act(id, 'let-open'))).toMatchObject(refused(409, 'state-wrong'))
    expect(await level.act(people.lin, act(await opened(level), 'take-back'))).toMatchObject(
      refused(409, 'state-wrong'),
    )
  })

  it('[A17] that waited past its end is given another when it is let open', async () => {
    const level = begin()
    const id = await proposed(level)
    level.passTo(later(closesAt, 1))
    expect(await level.act(people.committee, act(id, 'let-open'))).toMatchObject(
      refused(422, 'closing-unfit'),
    )
    const anew = '2026-02-01T10:00:00.000Z'
    await must(level, people.committee, act(id, 'let-open'), { closesAt: anew })
    expect((await publicly(level, id)).body).toMatchObject({ closesAt: anew, takesComments: true })
  })
})

describe('a discussion', () => {
  it('[A17] that the committee opens is open at once', async () => {
    const level = begin()
    const id = await opened(level, people.committee)
    expect((await publicly(level, id)).body).toMatchObject({ openedBy: '陈初审', takesComments: true })
    expect(await desk(level, 'intake', people.committee)).toEqual([])
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
    expect((await publicly(level, id)).body).toMatchObject({
      takesComments: false,
      statusText: '已结束，待公布结果',
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
    expect((await level.act(people.he, act(id, 'close'))).status).toBe(403)
    await must(level, people.lin, act(id, 'close'))
    expect(await sendComment(level, id)).toMatchObject(refused(409, 'window-closed'))
    const other = await opened(level)
    await must(level, people.committee, act(other, 'close'))
  })

  it('[A17] ends with what was taken from it, linked to the proposal that came of it', async () => {
    const level = begin()
    const id = await opened(level)
    await must(level, people.lin, act(id, 'summarise'), {
      text: '共收到留言 12 条，感谢各位邻居。',
      points: ['在校门两侧划步行道。', '分年级错峰放学。'],
    })
    const proposal = await accepted(level)
    await must(level, people.lin, act(id, 'adopt'), { proposal })
    expect((await publicly(level, id)).body).toMatchObject({
      statusText: '已公布结果',
      takesComments: false,
      summary: { points: ['在校门两侧划步行道。', '分年级错峰放学。'], by: '林一' },
      adoptions: [{ kind: 'proposal', id: proposal, proposers: ['林一'] }],
    })
    const named = await accepted(level, { origins: [{ kind: 'discussion', id, title: question.title }] })
    expect((await publicly(level, id)).body.adoptions).toMatchObject([{ id: proposal }, { id: named }])
    // Another member's proposal is not one's own to name.
    const hers = await opened(level, people.he)
    expect(await level.act(people.he, act(hers, 'adopt'), { proposal })).toMatchObject(
      refused(403, 'not-yours'),
    )
  })
})

describe('a discussion that is taken down', () => {
  const reason = '有一段写了店主的姓名。'
  const taken = { ground: 'personal', reason }

  it('[A17] says on its public page that it was closed and why in general, and nothing else', async () => {
    const level = begin()
    const id = await opened(level)
    const comment = await commented(level, id)
    await must(level, people.committee, comments(comment, 'show'))
    await must(level, people.committee, act(id, 'take-down'), taken)
    const { status, body } = await publicly(level, id)
    expect(status).toBe(200)
    expect(body).toEqual({
      id,
      status: 'taken-down',
      statusText: '已关闭',
      why: '里面有涉及他人的个人信息',
      at: opening,
    })
    expect(await shownComments(level, id)).toEqual([])
    expect(await sendComment(level, id)).toMatchObject(refused(409, 'discussion-taken-down'))
    const answer = { text: '我也说一句。' }
    expect(await level.act(people.he, comments(comment, 'answer'), answer)).toMatchObject(
      refused(409, 'discussion-taken-down'),
    )
    // Its opener and the committee read what happened; other members know of it no longer.
    expect(await inside(level, id, people.lin)).toMatchObject({
      takenDown: { ground: 'personal', reason, by: '陈初审' },
    })
    expect((await inside(level, id, people.committee)).timeline.at(-1)).toMatchObject({
      text: `撤下了商量（里面有涉及他人的个人信息）：${reason}`,
      by: '陈初审 · 提案委（初审）',
    })
    expect(await level.get(people.he, `${discussions}/${id}`)).toMatchObject(refused(403, 'not-yours'))
    expect(await listed(level, people.he)).toEqual([])
    expect(await listed(level, people.committee, 'taken-down')).toMatchObject([{ id }])
  })

  it('[A17] that is public again tells other members the ground alone, not the committee’s reasons', async () => {
    const level = begin()
    const id = await proposed(level)
    const unclear = '店主的姓名不要写进来。'
    await must(level, people.committee, act(id, 'decline'), { reason: unclear })
    await must(level, people.lin, act(id, 'revise'), question)
    await must(level, people.committee, act(id, 'let-open'))
    await must(level, people.committee, act(id, 'take-down'), taken)
    await must(level, people.committee, act(id, 'put-back'))
    const told = async (by: Person) =>
      (await inside(level, id, by)).timeline.map(({ text }: { text: string }) => text)
    const ground = '撤下了商量（里面有涉及他人的个人信息）'
    for (const by of [people.lin, people.committee])
      expect(await told(by)).toEqual(expect.arrayContaining([`没有开放：${unclear}`, `${ground}：${reason}`]))
    expect(await told(people.he)).toEqual([
      '提出了商量，等提案委同意',
      '没有开放',
      '修改后再次提出',
      '同意开放商量',
      ground,
      '恢复公开',
    ])
    expect(JSON.stringify(await inside(level, id, people.he))).not.toContain('店主')
  })

  it('[A17] is taken down by nobody but the committee, also after its result was published', async () => {
    const level = begin()
    const id = await opened(level)
    await must(level, people.lin, act(id, 'summarise'), { text: '感谢各位。', points: ['划步行道。'] })
    expect(await level.act(people.lin, act(id, 'take-down'), taken)).toMatchObject(
      refused(403, 'role-missing'),
    )
    await must(level, people.committee, act(id, 'take-down'), taken)
    expect((await publicly(level, id)).body.status).toBe('taken-down')
  })

  it('[A17] and put back is as it was, with its comments', async () => {
    const level = begin()
    const id = await opened(level)
    const comment = await commented(level, id)
    await must(level, people.committee, comments(comment, 'show'))
    await must(level, people.committee, act(id, 'take-down'), taken)
    await must(level, people.committee, act(id, 'put-back'))
    expect((await publicly(level, id)).body).toMatchObject({ title: question.title, takesComments: true })
    expect(await shownComments(level, id)).toHaveLength(1)
    expect(await listed(level, people.committee, 'taken-down')).toEqual([])
  })

  it('[A29] is named by nobody any more who came of it', async () => {
    const level = begin()
    const id = await opened(level)
    const { id: topic } = await must(level, people.committee, '/intake/topics', {
      title: '学校门前接送秩序',
      text: '由商量而来。',
      source: 'society',
      year: 2026,
      origins: [{ kind: 'discussion', id, title: question.title }],
    })
    const proposal = await accepted(level, { origins: [{ kind: 'topic', id: topic, title: '选题' }] })
    await must(level, people.committee, act(id, 'take-down'), taken)
    const { body: page } = await level.get(people.he, `/intake/topics/${topic}`)
    expect(page.origins).toMatchObject([{ kind: 'discussion', title: '一场没有公开的商量' }])
    const { body } = await level.get(people.lin, `/intake/trails/${proposal}`)
    // Its opener is one of those who may know.
    expect(body.steps.at(-1)).toMatchObject({ kind: 'discussion', title: question.title })
    const origins = [{ kind: 'topic', id: topic, title: '选题' }]
    const { id: hers } = await must(level, people.he, '/intake/proposals', { ...draftBody, origins })
    const { body: seen } = await level.get(people.he, `/intake/trails/${hers}`)
    expect(seen.steps.at(-1)).toMatchObject({ kind: 'discussion', title: '一场没有公开的商量' })
  })
})

describe('comments that wait', () => {
  it('[A17] are one line of the committee’s desk for each discussion, with their count, until none waits', async () => {
    const level = begin()
    const first = await opened(level)
    const second = await opened(level, people.he)
    const ids: string[] = []
    for (const [minute, text] of ['划步行道。', '错峰放学。', '加派人手。'].entries()) {
      level.passTo(later(opening, minute * 60_000))
      ids.push(await commented(level, first, { text }))
    }
    level.passTo(later(opening, 3_600_000))
    const other = await commented(level, second)
    expect(await deskLines(level, people.committee)).toMatchObject([
      { id: first, title: question.title, statusText: '3 条留言待审核', about: 'comment' },
      { id: second, statusText: '1 条留言待审核' },
    ])
    expect((await waiting(level, 'received', first)).map(({ id }: { id: string }) => id).sort()).toEqual(
      [...ids].sort(),
    )
    const waitingOn = async (by: Person, id: string) =>
      (await level.get(by, `${discussions}/${id}`)).body.waiting
    // On its page too, for who opened it and for whoever may read it there.
    for (const by of [people.committee, people.lin, people.he])
      expect(await waitingOn(by, first)).toEqual({ count: 3, more: false })
    expect(await waitingOn(people.he, second)).toEqual({ count: 1, more: false })
    await must(level, people.committee, comments(ids[0] ?? '', 'show'))
    await must(level, people.committee, comments(ids[1] ?? '', 'hide'), { reason: '重复' })
    expect(await waitingOn(people.committee, first)).toEqual({ count: 1, more: false })
    expect(await deskLines(level, people.committee)).toMatchObject([
      { id: first, statusText: '1 条留言待审核' },
      { id: second },
    ])
    await must(level, people.committee, comments(ids[2] ?? '', 'show'))
    await must(level, people.committee, comments(other, 'show'))
    expect(await deskLines(level, people.committee)).toEqual([])
    expect(await deskLines(level, people.lin)).toEqual([])
  })

  it('are counted as far as one looks, and the line says so', async () => {
    const level = begin()
    const id = await opened(level)
    for (let second = 0; second <= 500; second += 1) {
      level.passTo(later(opening, second * 1000))
      await level.call(undefined, {
        path: `/public/discussions/${id}/comment`,
        body: { text: `第 ${second} 条看法。`, name: '邻居', proof: await solved(level) },
        headers: { 'idempotency-key': crypto.randomUUID() },
      })
    }
    await level.settle()
    expect(await deskLines(level, people.committee)).toMatchObject([
      { id, statusText: '至少 500 条留言待审核', at: opening },
    ])
    expect((await level.get(people.committee, `${discussions}/${id}`)).body.waiting).toEqual({
      count: 500,
      more: true,
    })
  })

  it('wait for nobody once their discussion was taken down', async () => {
    const level = begin()
    const id = await opened(level)
    await commented(level, id)
    await must(level, people.committee, act(id, 'take-down'), { ground: 'astray', reason: '偏题。' })
    expect(await deskLines(level, people.committee)).toEqual([])
    expect(await waiting(level)).toEqual([])
    expect((await level.get(people.committee, `${discussions}/${id}`)).body).not.toHaveProperty('waiting')
    await must(level, people.committee, act(id, 'put-back'))
    expect(await deskLines(level, people.committee)).toMatchObject([{ id, statusText: '1 条留言待审核' }])
  })
})

describe('a comment', () => {
  it('[A17] is hidden until the committee has moderated it', async () => {
    const level = begin()
    const discussion = await opened(level)
    const id = await commented(level, discussion)
    expect(await shownComments(level, discussion)).toEqual([])
    expect(await desk(level, 'intake', people.committee)).toEqual([discussion])
    expect((await level.act(people.lin, comments(id, 'show'))).status).toBe(403)
    await must(level, people.committee, comments(id, 'show'))
    expect(await shownComments(level, discussion)).toMatchObject([
      { id, name: '接娃的老刘', text: '校门口能不能划一条步行道？', answers: [] },
    ])
    expect(await desk(level, 'intake', people.committee)).toEqual([])
  })

  it('that is not shown stays hidden, and one that was shown can be hidden again', async () => {
    const level = begin()
    const discussion = await opened(level)
    const never = await commented(level, discussion, { text: '广告：代写作业。' })
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

  it('[A17] is answered, and summed up, without a number by which somebody is reached', async () => {
    const level = begin()
    const discussion = await opened(level)
    const id = await commented(level, discussion)
    await must(level, people.committee, comments(id, 'show'))
    const number = refused(422, 'contact-in-text', {
      allowed: { found: [{ kind: '手机号', passage: '13912345678' }] },
    })
    expect(await level.act(people.lin, comments(id, 'answer'), { text: '请打 13912345678。' })).toMatchObject(
      number,
    )
    expect((await shownComments(level, discussion))[0].answers).toEqual([])
    await must(level, people.lin, act(discussion, 'close'))
    for (const body of [
      { text: '谢谢，有事打 13912345678。', points: ['划步行道'] },
      { text: '谢谢各位。', points: ['划步行道，联系 13912345678'] },
    ])
      expect(await level.act(people.lin, act(discussion, 'summarise'), body)).toMatchObject(number)
    await must(level, people.lin, act(discussion, 'summarise'), { text: '谢谢各位。', points: ['划步行道'] })
  })

  it('[A17] is answered by members, each once, for everybody to read', async () => {
    const level = begin()
    const discussion = await opened(level)
    const id = await commented(level, discussion)
    const answer = (by: Person, text: string) => level.act(by, comments(id, 'answer'), { text })
    expect(await answer(people.lin, '先看看。')).toMatchObject(refused(409, 'state-wrong'))
    await must(level, people.committee, comments(id, 'show'))
    expect((await answer(people.lin, '这个办法好，已记下。')).status).toBe(200)
    expect((await answer(people.he, '我也赞成。')).status).toBe(200)
    expect(await answer(people.lin, '再说一次。')).toMatchObject(refused(409, 'already-answered'))
    expect((await answer(people.handler, '本局支持。')).status).toBe(403)
    const [shown] = await shownComments(level, discussion)
    expect(shown.answers).toMatchObject([
      { by: '林一', role: '委员', text: '这个办法好，已记下。' },
      { by: '何二', role: '委员', text: '我也赞成。' },
    ])
  })

  it('[A17] keeps no answer in public that the committee has hidden; who gave it reads why', async () => {
    const level = begin()
    const discussion = await opened(level)
    const id = await commented(level, discussion)
    await must(level, people.committee, comments(id, 'show'))
    await must(level, people.lin, comments(id, 'answer'), { text: '找某路口的王老板就行。' })
    await must(level, people.he, comments(id, 'answer'), { text: '我也赞成。' })
    const hide = { number: 1, reason: '说到了他人，请改一改。' }
    expect(await level.act(people.he, comments(id, 'hide-answer'), hide)).toMatchObject(
      refused(403, 'role-missing'),
    )
    await must(level, people.committee, comments(id, 'hide-answer'), hide)
    expect((await shownComments(level, discussion))[0].answers).toMatchObject([{ by: '何二' }])
    const answersTo = async (by: Person) =>
      (await level.get(by, `${discussions}/${discussion}/comments`)).body.items[0]
    expect(await answersTo(people.lin)).toMatchObject({
      mayAnswer: true,
      answers: [{ number: 1, mine: true, hidden: hide.reason }, { number: 2 }],
    })
    expect(await answersTo(people.su)).toMatchObject({ mayAnswer: true, answers: [{ number: 2 }] })
    expect(await answersTo(people.he)).toMatchObject({ mayAnswer: false, answers: [{ mine: true }] })
    expect((await answersTo(people.committee)).answers).toHaveLength(2)
    const unknown = refused(422, 'answer-unknown', { allowed: { numbers: [2] } })
    for (const number of [1, 3])
      expect(
        await level.act(people.committee, comments(id, 'hide-answer'), { ...hide, number }),
      ).toMatchObject(unknown)
    // Put better, it is an answer of its own; and the first can come back.
    await must(level, people.lin, comments(id, 'answer'), { text: '可以先在路口试一试。' })
    await must(level, people.committee, comments(id, 'show-answer'), { number: 1 })
    expect((await shownComments(level, discussion))[0].answers).toHaveLength(3)
  })

  it('longer than the level’s limit is refused with the count', async () => {
    const level = begin()
    const discussion = await opened(level)
    expect(await sendComment(level, discussion, { text: '路'.repeat(301) })).toMatchObject(
      refused(422, 'text-too-long', { allowed: { limit: 300, characters: 301 } }),
    )
  })

  it('[A17] is as long as the level’s own limit, past what a record holds in line', async () => {
    const { overrides } = easyForms.policy
    const level = memoryLevel({ now: opening, level: levelWith({ ...overrides, commentMaxChars: 2000 }) })
    const discussion = await opened(level)
    const text = '路'.repeat(2000)
    const comment = await commented(level, discussion, { text })
    await must(level, people.committee, comments(comment, 'show'))
    expect(await shownComments(level, discussion)).toMatchObject([{ text }])
    expect((await sendComment(level, discussion, { text: `${text}口` })).status).toBe(422)
  })

  it('goes into no discussion that is not there', async () => {
    const level = begin()
    expect(await sendComment(level, 'no-such-discussion')).toMatchObject(refused(404, 'unknown'))
  })
})
