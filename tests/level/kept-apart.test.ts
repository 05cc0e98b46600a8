// What a review keeps from whom: the name of who refuses publication, an opinion from who has not given the own, what was
// said in it from a unit that was asked and from who is only asked to sign.
import { describe, expect, it } from 'vitest'
import {
  consultation,
  draftBody,
  drafted,
  invited,
  must,
  passed,
  registered,
  returned,
  screened,
} from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { acceptedFrom, act, filedBy, mergedPair, no, proposed, withdrawal, yes } from './outcomes.ts'
import { opening, proposalPage, refused } from './pages.ts'
import { also, people } from './people.ts'

const another = '另 1 位不公开姓名的提案者'

/** 林一's proposal with 何二's in it, which was filed without consent to publication. */
async function withRefusal(level: MemoryLevel, more: object = {}): Promise<string> {
  const main = await filedBy(level, people.lin)
  const refusal = { consentPublic: false, consentReason: '涉及个案', ...more }
  const other = await drafted(level, { title: '关于规范接送秩序的提案', ...refusal }, people.he)
  await must(level, people.he, act(other, 'file'))
  await proposed(level, 'merge', main, other)
  await must(level, people.lin, act(main, 'answer-request'), yes)
  await must(level, people.he, act(other, 'answer-request'), yes)
  return main
}

const publicPage = async (level: MemoryLevel, id: string) =>
  (await level.get(undefined, `/public/proposals/${id}`)).body

describe('the name of who refuses publication', () => {
  it('[B7] [C9] is not published with the main, and the proposer keeps all rights', async () => {
    const level = memoryLevel({ now: opening })
    const main = await withRefusal(level)
    await acceptedFrom(level, main)
    const page = await publicPage(level, main)
    expect(page.proposers).toEqual(['林一', another])
    expect(JSON.stringify(page)).not.toContain('何二')
    expect((await proposalPage(level, main, people.he)).proposers).toMatchObject([
      { name: '林一' },
      { name: '何二', withheld: true },
    ])
  })

  it('[B7] goes along when the main is merged into another in its turn', async () => {
    const level = memoryLevel({ now: opening })
    const main = await withRefusal(level)
    const third = await filedBy(level, people.su, '关于错时放学的提案')
    await proposed(level, 'merge', third, main)
    await must(level, people.su, act(third, 'answer-request'), yes)
    await must(level, people.lin, act(main, 'answer-request'), yes)
    await acceptedFrom(level, third)
    expect((await publicPage(level, third)).proposers).toEqual(['苏三', '林一', another])
  })

  it.each([
    ['the first of them', [false, true]],
    ['the last of them', [true, false]],
  ])('[B7] [C9] is kept where two of theirs were merged in and %s was refused', async (_, consents) => {
    const level = memoryLevel({ now: opening })
    const main = await filedBy(level, people.lin)
    for (const [index, consentPublic] of consents.entries()) {
      const title = `关于规范接送秩序的提案之${index + 1}`
      const refusal = consentPublic ? {} : { consentPublic, consentReason: '涉及个案' }
      const other = await drafted(level, { title, ...refusal }, people.he)
      await must(level, people.he, act(other, 'file'))
      await proposed(level, 'merge', main, other)
      await must(level, people.lin, act(main, 'answer-request'), yes)
      await must(level, people.he, act(other, 'answer-request'), yes)
    }
    await acceptedFrom(level, main)
    const page = await publicPage(level, main)
    expect(page.proposers).toEqual(['林一', another])
    expect(JSON.stringify(page)).not.toContain('何二')
  })

  it('[B7] who agrees to publication is named', async () => {
    const level = memoryLevel({ now: opening })
    const { main } = await mergedPair(level)
    await acceptedFrom(level, main)
    expect((await publicPage(level, main)).proposers).toEqual(['林一', '何二'])
  })

  it('[B7] [A17] is not told by what a public discussion came to', async () => {
    const level = memoryLevel({ now: opening })
    const main = await withRefusal(level)
    await acceptedFrom(level, main)
    const { id } = await must(level, people.committee, '/intake/discussions', {
      title: '接送区怎么划',
      introduction: '想听听住户、商户和路过的人怎么看。',
      closesAt: '2026-01-15T10:00:00.000Z',
      origins: [],
    })
    await must(level, people.committee, `/intake/discussions/${id}/adopt`, { proposal: main })
    const { body } = await level.get(undefined, `/public/discussions/${id}`)
    expect(body.adoptions).toMatchObject([{ proposers: ['林一', another] }])
  })
})

describe('an opinion of the panel', () => {
  const wu: Person = { id: 'p01', name: '吴审查', roles: ['panel'] }
  const shen: Person = { id: 'p02', name: '沈审查', roles: ['panel'] }
  const opinion = { recommendation: 'not-accept', reasons: ['no-substance'], remark: '建议空泛。' }

  /** Before 吴 and 沈, of whom 吴 has judged. */
  async function judgedByWu() {
    const level = memoryLevel({ now: opening, level: levelWith({ panelOpinions: 2 }) })
    const id = await filedBy(level, people.lin)
    await must(level, people.committee, act(id, 'first-review'), screened)
    await must(level, wu, act(id, 'give-opinion'), opinion)
    return { level, id }
  }
  const read = async (level: MemoryLevel, id: string, by: Person) =>
    (await proposalPage(level, id, by)).opinions.map((one: { remark: string }) => one.remark)

  it('[C2] stays closed to who has not judged while the proposer is asked to withdraw', async () => {
    const { level, id } = await judgedByWu()
    await must(level, wu, act(id, 'request'), withdrawal)
    expect(await read(level, id, shen)).toEqual([])
    expect(await read(level, id, people.chair)).toEqual([])
    expect(await read(level, id, wu)).toEqual([opinion.remark])
    await must(level, people.lin, act(id, 'answer-request'), no)
    await must(level, shen, act(id, 'give-opinion'), { recommendation: 'accept', remark: '可以立案。' })
    expect(await read(level, id, shen)).toHaveLength(2)
    await must(level, shen, act(id, 'second-review'), passed)
    expect(await read(level, id, people.chair)).toHaveLength(2)
  })

  it('[C2] stays closed while it is sent back, for the proposer may stand by the text', async () => {
    const { level, id } = await judgedByWu()
    await must(level, wu, act(id, 'second-review'), returned)
    expect(await read(level, id, shen)).toEqual([])
    await must(level, people.lin, act(id, 'stand-by'), { reason: '坚持原文。' })
    expect(await read(level, id, shen)).toEqual([])
    await must(level, shen, act(id, 'give-opinion'), { recommendation: 'accept', remark: '可以立案。' })
  })

  it('[C2] is open when the review has ended', async () => {
    const { level, id } = await judgedByWu()
    await must(level, people.lin, act(id, 'withdraw'), { reason: '已经解决。' })
    expect(await read(level, id, shen)).toEqual([opinion.remark])
  })
})

describe('a unit that was asked before acceptance', () => {
  const inner = ['初审的内部评语', '商请撤案的内部说明', '不同意的话', '已经谈过']

  async function asked() {
    const level = memoryLevel({ now: opening })
    const id = await filedBy(level, people.lin)
    await must(level, people.committee, act(id, 'ask-units'), { units: ['JY', 'GA'], question: '是否可行？' })
    await must(level, people.committee, act(id, 'first-review'), { ...screened, remark: '初审的内部评语' })
    await must(level, people.panel, act(id, 'request'), { ...withdrawal, explanation: '商请撤案的内部说明' })
    return { level, id }
  }
  const reads = (level: MemoryLevel, id: string, by: Person = people.handler) =>
    level.get(by, `/intake/proposals/${id}`)
  const inDesk = async (level: MemoryLevel, list: string) =>
    (await level.get(people.handler, '/intake/desk', { list })).body.items

  it('[C7] reads the text, the question and its own answer, and nothing of the review', async () => {
    const { level, id } = await asked()
    const seen = (await reads(level, id)).body
    expect(seen).toMatchObject({
      // Where the review stood; that the proposer is asked something is between them.
      status: 'second-review',
      reviews: [],
      requests: [],
      unitOpinions: [{ unit: 'JY', question: '是否可行？' }],
    })
    expect(seen).not.toHaveProperty('request')
    expect(seen.timeline.map((one: { text: string }) => one.text)).toEqual([
      '提交了提案（大会提案）',
      '预立案征询 教育',
    ])
    await must(level, people.lin, act(id, 'answer-request'), { agree: false, words: '不同意的话' })
    await must(level, people.handler, act(id, 'give-unit-opinion'), { stance: 'can-do', opinion: '可以。' })
    await must(level, people.panel, act(id, 'second-review'), { ...returned, remark: '已经谈过' })
    const later = (await reads(level, id)).body
    expect(later).toMatchObject({
      status: 'second-review',
      unitOpinions: [{ answer: { opinion: '可以。' } }],
    })
    expect(later).not.toHaveProperty('reviseBy')
    const told = JSON.stringify([later, await inDesk(level, 'done')])
    for (const words of [...inner, '公安', '退回', '撰写']) expect(told).not.toContain(words)
    expect(JSON.stringify((await level.get(people.handler, `/intake/trails/${id}`)).body)).not.toContain(
      '评语',
    )
  })

  it('[C7] [B5] reads nothing of the research behind the text: who was talked to is the proposer’s own', async () => {
    const level = memoryLevel({ now: opening })
    const id = await drafted(level)
    await must(level, people.lin, act(id, 'record-research'), {
      date: '2026-01-02',
      place: '新湖街道湖滨社区',
      participants: ['林一', '社区书记'],
      findings: '六所学校中四所没有固定停靠位置。',
    })
    await must(level, people.lin, act(id, 'file'))
    await must(level, people.committee, act(id, 'ask-units'), { units: ['JY'], question: '是否可行？' })
    expect((await reads(level, id, people.committee)).body.research).toHaveLength(1)
    const seen = (await reads(level, id)).body
    expect(seen.research).toEqual([])
    for (const words of ['湖滨社区', '社区书记', '四所没有'])
      expect(JSON.stringify(seen)).not.toContain(words)
  })

  it('[C7] reads no text it was not asked about: of a revision only who is asked anew', async () => {
    const { level, id } = await asked()
    await must(level, people.lin, act(id, 'answer-request'), no)
    await must(level, people.handler, act(id, 'give-unit-opinion'), { stance: 'can-do', opinion: '可以。' })
    await must(level, people.panel, act(id, 'second-review'), returned)
    await must(level, people.lin, act(id, 'revise'), { ...draftBody, situation: '改过的情况，另有所指。' })
    await level.moveTo('2026-01-05T03:00:00.000Z')
    await must(level, people.lin, act(id, 'file'))
    for (const one of [people.handler, people.otherHandler])
      expect(await reads(level, id, one)).toMatchObject(refused(403, 'not-yours'))
    await must(level, people.committee, act(id, 'ask-units'), { units: ['JY'], question: '改过以后呢？' })
    expect((await reads(level, id)).body.situation).toBe('改过的情况，另有所指。')
  })

  it('[C7] reads nothing any more once the review has ended without it', async () => {
    const { level, id } = await asked()
    await must(level, people.lin, act(id, 'answer-request'), yes)
    expect(await reads(level, id)).toMatchObject(refused(403, 'not-yours'))
    expect([...(await inDesk(level, 'todo')), ...(await inDesk(level, 'done'))]).toEqual([])
  })

  it('[C7] reads on when the case has come to it, and who was only asked does not', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filedBy(level, people.lin)
    await must(level, people.committee, act(id, 'ask-units'), { units: ['JY', 'GA'], question: '是否可行？' })
    for (const by of [people.handler, people.otherHandler])
      await must(level, by, act(id, 'give-unit-opinion'), { stance: 'can-do', opinion: '可以。' })
    await acceptedFrom(level, id)
    expect(await reads(level, id)).toMatchObject(refused(403, 'not-yours'))
    await must(level, people.dispatch, `/assignment/cases/${id}/pre-assign`, {
      unit: 'JY',
      reason: '职责所在。',
    })
    expect((await reads(level, id)).body).toMatchObject({
      status: 'accepted',
      reviews: [],
      consultations: [],
    })
    expect(await reads(level, id, people.otherHandler)).toMatchObject(refused(403, 'not-yours'))
  })
})

describe('what was said in a consultation', () => {
  const talked = { ...consultation, summary: '林一私下说的话' }
  const talks = async (level: MemoryLevel, id: string, by: Person) =>
    (await proposalPage(level, id, by)).consultations.map((one: { summary: string }) => one.summary)

  it('[C1] is not for who is only asked to sign a revision', async () => {
    const level = memoryLevel({ now: opening })
    await registered(level, people.lin, people.he, people.su)
    const id = await filedBy(level, people.lin)
    await must(level, people.committee, act(id, 'first-review'), screened)
    await must(level, people.committee, act(id, 'record-consultation'), talked)
    await must(level, people.panel, act(id, 'second-review'), returned)
    await must(level, people.lin, act(id, 'revise'), { ...draftBody, kind: 'joint' })
    await must(level, people.lin, act(id, 'invite'), { members: [people.he.id] })
    expect(await talks(level, id, people.he)).toEqual([])
    expect(await talks(level, id, also(people.he, 'dispatch'))).toEqual([])
    for (const one of [people.lin, people.committee, people.dispatch])
      expect(await talks(level, id, one)).toEqual([talked.summary])
    await must(level, people.he, act(id, 'sign'), { opinion: '同意。' })
    expect(await talks(level, id, people.he)).toEqual([talked.summary])
  })

  it('[C1] [C5] is not for who is asked to be joined with it, until the text is signed', async () => {
    const level = memoryLevel({ now: opening })
    const main = await filedBy(level, people.lin)
    const other = await filedBy(level, people.he, '关于规范接送秩序的提案')
    await must(level, people.committee, act(main, 'record-consultation'), talked)
    await proposed(level, 'join', main, other)
    await must(level, people.lin, act(main, 'answer-request'), yes)
    await must(level, people.he, act(other, 'answer-request'), yes)
    expect(await talks(level, main, people.he)).toEqual([])
  })
})

describe('who has no part in it', () => {
  it('[A14] [B1] is told of another’s draft by no act more than by its page', async () => {
    const level = memoryLevel({ now: opening })
    const id = await drafted(level)
    const attempts = [
      [people.su, 'second', { opinion: '支持。' }],
      [people.committee, 'first-review', screened],
      [people.committee, 'ask-units', { units: ['JY'], question: '是否可行？' }],
      [people.panel, 'request', withdrawal],
      [people.chair, 'screen', { secrecy: 'secret', remark: '涉密。' }],
      [people.chair, 'record-consultation', consultation],
    ] as const
    for (const [by, name, body] of attempts)
      expect(await level.act(by, act(id, name), body), name).toMatchObject(refused(403, 'not-yours'))
  })

  it('[C13] whoever declined to sign reads no secret of it, whatever else they are', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.su, act(id, 'decline'), { opinion: '不参加。' })
    await must(level, people.he, act(id, 'sign'), { opinion: '同意。' })
    await must(level, people.lin, act(id, 'file'))
    const reader = also(people.su, 'dispatch')
    await must(level, people.committee, act(id, 'first-review'), { ...screened, secrecy: 'secret' })
    for (const one of [reader, people.dispatch])
      expect(await level.get(one, `/intake/proposals/${id}`)).toMatchObject(refused(404, 'unknown'))
    for (const one of [people.lin, people.he]) await proposalPage(level, id, one)
  })
})
