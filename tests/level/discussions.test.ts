// Discussions 码上商量 (A17): proposed by a member, let open by the committee, put to the public for a time, taken down.
import { describe, expect, it } from 'vitest'
import {
  act,
  begin,
  closesAt,
  commented,
  comments,
  deskLines,
  discussions,
  inside,
  listed,
  opened,
  proposed,
  publicly,
  question,
  shownComments,
} from './discussion-steps.ts'
import { accepted, draftBody, must } from './journey.ts'
import type { Person } from './memory-level.ts'
import { desk, later, opening, refused } from './pages.ts'
import { people } from './people.ts'
import { sendComment } from './voices.ts'

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
