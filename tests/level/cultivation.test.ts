// Cultivation 提案培育 (feature A18): a draft is worked on with mentors; what they say is seen by its author and by them.
import { describe, expect, it } from 'vitest'
import {
  acceptance,
  consultation,
  draftBody,
  drafted,
  must,
  passed,
  registered,
  screened,
} from './journey.ts'
import { memoryLevel } from './memory-level.ts'
import { withdrawal } from './outcomes.ts'
import { desk, opening, proposalPage, refused } from './pages.ts'
import { also, people } from './people.ts'

const at = (id: string, act: string) => `/intake/proposals/${id}/${act}`
const wish = { wish: '请帮助把建议写得更具体。' }
const opinion = { recommendation: 'accept', remark: '建议具体，可以立案。' }
const onSuggestion = { block: 'suggestions', suggestion: 1, text: '请写明由哪个部门来做。' }

async function sought() {
  const level = memoryLevel({ now: opening })
  await registered(level, people.lin, people.he, people.su)
  const id = await drafted(level)
  await must(level, people.lin, at(id, 'seek-cultivation'), wish)
  return { level, id }
}

async function mentored() {
  const { level, id } = await sought()
  await must(level, people.committee, at(id, 'name-mentors'), { members: [people.he.id] })
  return { level, id }
}

describe('a draft in cultivation', () => {
  it('[A18] shows its author what mentors say of each block, and keeps the lineage when it is filed', async () => {
    const { level, id } = await mentored()
    expect(await proposalPage(level, id)).toMatchObject({ statusText: '草稿（培育中）' })
    await must(level, people.he, at(id, 'comment'), onSuggestion)
    await must(level, people.committee, at(id, 'comment'), { block: 'situation', text: '请补充数据。' })
    const seen = (await proposalPage(level, id)).cultivation
    expect(seen).toMatchObject({
      mentors: [{ id: 'm02', name: '何二' }],
      comments: [
        { ...onSuggestion, by: '何二', version: 1 },
        { block: 'situation', by: '陈初审', version: 1 },
      ],
    })
    // The mentor sees the same.
    expect((await proposalPage(level, id, people.he)).cultivation).toEqual(seen)
    await must(level, people.lin, at(id, 'revise'), {
      ...draftBody,
      suggestions: ['由公安交管部门在校门前划定限时接送区。'],
    })
    await must(level, people.lin, at(id, 'comment'), { block: 'whole', text: '已按意见修改。' })
    await must(level, people.lin, at(id, 'file'))
    const filed = await proposalPage(level, id, people.committee)
    expect(filed.cultivation.comments.map(({ version }: { version: number }) => version)).toEqual([1, 1, 6])
    const { items } = (await level.get(people.committee, at(id, 'versions'))).body
    expect(items.map((one: { version: number; filed: boolean }) => [one.version, one.filed])).toEqual([
      [6, true],
      [1, false],
    ])
  })

  it('[A18] is talked over at a review meeting, whose opinion stays with it', async () => {
    const { level, id } = await mentored()
    const meeting = {
      date: '2026-01-05',
      place: '政协会议室',
      participants: ['陈初审', '市委督查室', '市政府督查室'],
      opinion: '选题重要，建议合并第一、二条。',
    }
    // Not before it was held: today's, by China's day.
    expect(
      await level.act(people.committee, at(id, 'hold-review-meeting'), { ...meeting, date: '2026-01-06' }),
    ).toMatchObject(refused(422, 'date-future', { allowed: { until: '2026-01-05' } }))
    await must(level, people.committee, at(id, 'hold-review-meeting'), meeting)
    expect((await proposalPage(level, id)).cultivation.meetings).toMatchObject([{ ...meeting, by: '陈初审' }])
    expect(await level.act(people.lin, at(id, 'hold-review-meeting'), meeting)).toMatchObject(
      refused(403, 'role-missing'),
    )
  })

  it('is the committee’s to see from when the author asks, and no other office’s', async () => {
    const level = memoryLevel({ now: opening })
    const id = await drafted(level)
    const read = (by: (typeof people)[keyof typeof people]) => level.get(by, `/intake/proposals/${id}`)
    expect(await read(people.committee)).toMatchObject(refused(403, 'not-yours'))
    await must(level, people.lin, at(id, 'seek-cultivation'), wish)
    expect((await read(people.committee)).status).toBe(200)
    for (const office of [people.panel, people.chair, people.dispatch, people.supervision])
      expect(await read(office)).toMatchObject(refused(403, 'not-yours'))
  })

  it('lies on the committee’s desk until mentors are named, and then on theirs', async () => {
    const { level, id } = await sought()
    expect(await desk(level, 'intake', people.committee)).toEqual([id])
    await must(level, people.committee, at(id, 'name-mentors'), { members: [people.he.id] })
    expect(await desk(level, 'intake', people.committee)).toEqual([])
    expect(await desk(level, 'intake', people.he)).toEqual([id])
    await must(level, people.lin, at(id, 'file'))
    expect(await desk(level, 'intake', people.he)).toEqual([])
    expect(await desk(level, 'intake', people.committee)).toEqual([id])
  })

  it('is commented by its author, its mentors and the committee, and by nobody else', async () => {
    const { level, id } = await mentored()
    expect(await level.act(people.su, at(id, 'comment'), onSuggestion)).toMatchObject(
      refused(403, 'not-yours'),
    )
    const plain = await drafted(level)
    expect(await level.act(people.lin, at(plain, 'comment'), onSuggestion)).toMatchObject(
      refused(409, 'cultivation-none'),
    )
    expect(await level.act(people.committee, at(plain, 'comment'), onSuggestion)).toMatchObject(
      refused(403, 'not-yours'),
    )
  })

  it('is not commented by who is only asked to sign it', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin, people.he, people.su)
    const id = await drafted(level, { kind: 'joint' })
    await must(level, people.lin, at(id, 'invite'), { members: [people.su.id] })
    await must(level, people.lin, at(id, 'seek-cultivation'), wish)
    expect(await level.act(people.su, at(id, 'comment'), onSuggestion)).toMatchObject(
      refused(403, 'mentor-only'),
    )
  })

  it('[A18] is ended by its author: mentors and committee are out, and what they said stays with the author', async () => {
    const { level, id } = await mentored()
    await must(level, people.he, at(id, 'comment'), onSuggestion)
    const reason = { reason: '已按意见改好。' }
    expect(await level.act(people.he, at(id, 'end-cultivation'), reason)).toMatchObject(
      refused(403, 'lead-only'),
    )
    await must(level, people.lin, at(id, 'end-cultivation'), reason)
    expect(await proposalPage(level, id)).toMatchObject({
      statusText: '草稿',
      cultivation: { comments: [onSuggestion], ended: { by: '林一', reason: reason.reason } },
    })
    for (const person of [people.he, people.committee]) {
      expect(await level.get(person, `/intake/proposals/${id}`)).toMatchObject(refused(403, 'not-yours'))
      expect(await level.get(person, at(id, 'versions'))).toMatchObject(refused(403, 'not-yours'))
      for (const list of ['todo', 'done'] as const)
        expect(await desk(level, 'intake', person, list)).toEqual([])
    }
    expect(await level.act(people.he, at(id, 'comment'), onSuggestion)).toMatchObject(
      refused(403, 'not-yours'),
    )
    expect(await level.act(people.lin, at(id, 'comment'), onSuggestion)).toMatchObject(
      refused(409, 'cultivation-none'),
    )
    expect(await level.act(people.lin, at(id, 'end-cultivation'), reason)).toMatchObject(
      refused(409, 'cultivation-none'),
    )
    // Filed afterwards, it is read as any other, without what was said in confidence.
    await must(level, people.lin, at(id, 'file'))
    expect((await proposalPage(level, id, people.committee)).cultivation).toBeUndefined()
    expect((await proposalPage(level, id)).cultivation.comments).toHaveLength(1)
  })

  it('[A18] is ended by the committee, and may be sought once more with all that was said', async () => {
    const { level, id } = await mentored()
    await must(level, people.he, at(id, 'comment'), onSuggestion)
    await must(level, people.committee, at(id, 'end-cultivation'), { reason: '本季培育已结束。' })
    expect((await proposalPage(level, id)).cultivation.ended).toMatchObject({ by: '陈初审' })
    await must(level, people.lin, at(id, 'seek-cultivation'), wish)
    expect(await desk(level, 'intake', people.committee)).toEqual([id])
    await must(level, people.committee, at(id, 'name-mentors'), { members: [people.su.id] })
    const { cultivation } = await proposalPage(level, id, people.su)
    expect(cultivation).toMatchObject({ mentors: [{ id: people.su.id }], comments: [onSuggestion] })
    expect(cultivation.ended).toBeUndefined()
    expect(await level.get(people.he, `/intake/proposals/${id}`)).toMatchObject(refused(403, 'not-yours'))
  })

  it('[A18] ended, leaves on a desk what is there for another reason', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin, people.he)
    const id = await drafted(level, { kind: 'joint' })
    await must(level, people.lin, at(id, 'seek-cultivation'), wish)
    await must(level, people.committee, at(id, 'name-mentors'), { members: [people.he.id] })
    await must(level, people.lin, at(id, 'invite'), { members: [people.he.id] })
    await must(level, people.lin, at(id, 'end-cultivation'), { reason: '改好了。' })
    expect(await desk(level, 'intake', people.he)).toEqual([id])
  })

  it('[A18] [C2] is judged by none of its mentors at any stage, also of an earlier cultivation, and is talked over with them', async () => {
    const { level, id } = await mentored()
    await must(level, people.lin, at(id, 'end-cultivation'), { reason: '先放一放。' })
    await must(level, people.lin, at(id, 'seek-cultivation'), wish)
    await must(level, people.committee, at(id, 'name-mentors'), { members: [people.su.id] })
    await must(level, people.lin, at(id, 'file'))
    const barred = refused(403, 'has-part-in-text', { source: 'C2' })
    for (const mentor of [people.he, people.su]) {
      const both = also(mentor, 'committee')
      expect(await level.act(both, at(id, 'first-review'), screened)).toMatchObject(barred)
      expect(await level.act(both, at(id, 'request'), withdrawal)).toMatchObject(barred)
      expect(await desk(level, 'intake', both)).toEqual([])
    }
    await must(level, people.committee, at(id, 'first-review'), screened)
    for (const mentor of [people.he, people.su]) {
      const both = also(mentor, 'panel')
      expect(await level.act(both, at(id, 'second-review'), passed)).toMatchObject(barred)
      expect(await level.act(both, at(id, 'give-opinion'), opinion)).toMatchObject(barred)
      expect(await desk(level, 'intake', both)).toEqual([])
    }
    await must(level, people.panel, at(id, 'second-review'), passed)
    await must(level, also(people.he, 'committee'), at(id, 'record-consultation'), consultation)
    const chair = also(people.su, 'chair')
    expect(await level.act(chair, at(id, 'final-review'), acceptance)).toMatchObject(barred)
    await must(level, people.chair, at(id, 'final-review'), acceptance)
  })
})
