// Comments on a discussion (A17): hidden until moderated, answered by members, counted as they wait.
import { describe, expect, it } from 'vitest'
import {
  act,
  begin,
  commented,
  comments,
  deskLines,
  discussions,
  opened,
  question,
  shownComments,
  waiting,
} from './discussion-steps.ts'
import { must } from './journey.ts'
import { levelWith, memoryLevel, type Person } from './memory-level.ts'
import { desk, later, opening, refused } from './pages.ts'
import { people } from './people.ts'
import { easyForms, sendComment, solved } from './voices.ts'

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
