// The reading room 学习园地: lessons, good cases with their proposer, bad cases that name nobody in any place.
import { describe, expect, it } from 'vitest'
import { filed, must, registered } from './journey.ts'
import { memoryLevel, type Person } from './memory-level.ts'
import { opening, refused } from './pages.ts'
import { people } from './people.ts'

const readings = '/intake/readings'
const lesson = {
  kind: 'lesson',
  title: '怎样写好建议',
  text: '一条建议写一件事，写明谁来做、做什么。',
  tags: ['撰写'],
}
const badCase = {
  kind: 'bad-case',
  title: '林一的提案为什么没有立案',
  text: '林一在提案中只列现象，没有建议。何二联名时也没有核实数据。',
  tags: ['内容空泛', '林一'],
}

describe('a bad case', () => {
  it('[A21] names no proposer in any page, list, history, view or record', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin, people.he, people.su)
    const proposal = await filed(level)
    const body = { ...badCase, proposal, names: ['何二'] }
    const { id } = await must(level, people.committee, readings, body)
    const shown = await level.get(people.su, `${readings}/${id}`)
    const listed = await level.get(people.su, readings, { kind: 'bad-case' })
    expect(shown.body).toMatchObject({
      kindText: '反面案例',
      title: '某提案者的提案为什么没有立案',
      text: '某提案者在提案中只列现象，没有建议。某提案者联名时也没有核实数据。',
      tags: ['内容空泛', '某提案者'],
    })
    expect(listed.body.items).toMatchObject([{ id, title: '某提案者的提案为什么没有立案' }])
    const recorded = level.at.intake.records.stream.filter(({ aggregate }) => aggregate === 'reading')
    const rows = await level.at.intake.views.list('readings#bad-case')
    const everywhere = JSON.stringify([shown.body, listed.body, recorded, rows])
    for (const name of ['林一', '何二', proposal]) expect(everywhere).not.toContain(name)
  })

  it('[A21] hides a collective’s name too, and has no field that shows a proposer', async () => {
    const level = memoryLevel({ now: opening })
    const text = '民盟德城区委员会的这件提案一案多事。'
    const { id } = await must(level, people.committee, readings, {
      ...badCase,
      text,
      names: ['民盟德城区委员会', '民盟', '林一'],
    })
    const { body } = await level.get(people.su, `${readings}/${id}`)
    expect(body.text).toBe('某提案者的这件提案一案多事。')
    expect(body).not.toHaveProperty('proposer')
    const praised = { ...badCase, proposer: '林一' }
    expect((await level.act(people.committee, readings, praised)).status).toBe(422)
  })

  it('[A21] without a proposal and without names is not published', async () => {
    const level = memoryLevel({ now: opening })
    expect(await level.act(people.committee, readings, badCase)).toMatchObject(refused(422, 'case-unnamed'))
  })

  it('[A21] leaves out whoever is on the register, spaced or not', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin, people.he)
    const body = { ...badCase, text: '林一委员没有建议，林  一写得空，何二附和。', names: ['某街道办事处'] }
    const { id } = await must(level, people.committee, readings, body)
    const { text } = (await level.get(people.su, `${readings}/${id}`)).body
    expect(text).toBe('某提案者委员没有建议，某提案者写得空，某提案者附和。')
  })

  it.each([
    ['推进园林一体化，植树造林一千亩。', '推进园林一体化，植树造林一千亩。'],
    ['对方明确提出，双方明确分工。', '对方明确提出，双方明确分工。'],
    ['关于园林的林一个人的看法。', '关于园林的某提案者个人的看法。'],
    ['提案人林一、方明确认过。', '提案人某提案者、某提案者确认过。'],
    ['园林一委员说明了情况。', '园某提案者委员说明了情况。'],
  ])('[A21] keeps words that only look like a name, and no name: %s', async (text, expected) => {
    const level = memoryLevel({ now: opening })
    const { id } = await must(level, people.committee, readings, {
      ...badCase,
      text,
      names: ['林一', '方明'],
    })
    expect((await level.get(people.su, `${readings}/${id}`)).body.text).toBe(expected)
  })

  it('is drawn from a proposal that is there', async () => {
    const level = memoryLevel({ now: opening })
    const body = { ...badCase, proposal: 'nowhere' }
    expect(await level.act(people.committee, readings, body)).toMatchObject(refused(422, 'proposal-unknown'))
  })
})

describe('the reading room', () => {
  it('[A12] has lessons for everybody, and [A21] good cases that say whose they are, with tags', async () => {
    const level = memoryLevel({ now: opening })
    await must(level, people.committee, readings, lesson)
    const good = { ...lesson, kind: 'good-case', title: '一件好提案', proposer: '苏三' }
    const { id } = await must(level, people.committee, readings, good)
    for (const reader of [people.lin, people.handler] as Person[]) {
      const { body } = await level.get(reader, readings, { kind: 'lesson' })
      expect(body.items).toMatchObject([{ title: '怎样写好建议', tags: ['撰写'], kindText: '微课堂' }])
    }
    expect((await level.get(people.lin, `${readings}/${id}`)).body).toMatchObject({ proposer: '苏三' })
  })

  it('shows nothing that was taken down, but to the committee', async () => {
    const level = memoryLevel({ now: opening })
    const { id } = await must(level, people.committee, readings, lesson)
    await must(level, people.committee, `${readings}/${id}/withdraw`, { reason: '内容过时。' })
    expect((await level.get(people.lin, readings, { kind: 'lesson' })).body.items).toEqual([])
    expect(await level.get(people.lin, `${readings}/${id}`)).toMatchObject(refused(404, 'unknown'))
    expect((await level.get(people.committee, `${readings}/${id}`)).body.statusText).toBe('已撤下')
  })
})
