// Topics that are declared beforehand 选题预申报 (A27): guided, talked over, and whose business they are until curated.
import { describe, expect, it } from 'vitest'
import { draftBody, must, registered } from './journey.ts'
import { memoryLevel, type Person } from './memory-level.ts'
import { acceptedFrom } from './outcomes.ts'
import { desk, opening, refused, typesOf } from './pages.ts'
import { people } from './people.ts'
import { called, curate, inPool, page, submitted, topics, words, year } from './topic-steps.ts'

describe('a topic that was declared beforehand', () => {
  const declaration = { ...words('适老化改造的资金统筹'), year }

  it('[A27] is guided by the committee, talked over with the department, and becomes a draft with its history', async () => {
    const level = memoryLevel({ now: opening })
    const { id } = await must(level, people.lin, '/intake/topic-declarations', declaration)
    expect(await desk(level, 'intake', people.committee)).toContain(id)
    await must(level, people.committee, `${topics}/${id}/guide`, { text: '建议聚焦老旧小区。' })
    expect(await desk(level, 'intake', people.committee)).not.toContain(id)
    const question = { unit: 'JY', question: '已有哪些资金渠道？' }
    await must(level, people.committee, `${topics}/${id}/consult`, question)
    expect(await desk(level, 'intake', people.handler)).toContain(id)
    await must(level, people.handler, `${topics}/${id}/advise`, { text: '现有两条渠道，可统筹。' })
    expect(await desk(level, 'intake', people.handler)).not.toContain(id)
    const shown = await page(level, id, people.lin)
    expect(shown.guidance).toMatchObject([{ text: '建议聚焦老旧小区。', by: '陈初审' }])
    expect(shown.consultations).toMatchObject([{ unit: 'JY', answer: '现有两条渠道，可统筹。' }])
    const origins = [{ kind: 'topic', id, title: declaration.title }]
    const draft = {
      title: '关于统筹适老化改造资金的提案',
      kind: 'sole',
      situation: '改造资金分散在多个渠道。',
      analysis: '缺少统筹使用的办法。',
      suggestions: ['由民政部门牵头统筹。'],
      consentPublic: true,
      origins,
    }
    await registered(level, people.lin)
    const { id: proposal } = await must(level, people.lin, '/intake/proposals', draft)
    await must(level, people.lin, `/intake/proposals/${proposal}/file`)
    expect((await page(level, id, people.lin)).proposals).toEqual([])
    await acceptedFrom(level, proposal)
    expect((await page(level, id, people.lin)).proposals).toEqual([
      { id: proposal, title: draft.title, proposer: '林一' },
    ])
    const { body } = await level.get(people.lin, `/intake/trails/${proposal}`)
    expect(body.steps).toMatchObject([{ kind: 'proposal' }, { kind: 'topic', id, title: declaration.title }])
    expect(typesOf(shown)).toEqual([
      'topic.declared',
      'guidance.given',
      'unit.consulted',
      'consultation.answered',
    ])
  })

  it('is its owner’s, the committee’s and the asked units’ until it is curated', async () => {
    const level = memoryLevel({ now: opening })
    const { id } = await must(level, people.lin, '/intake/topic-declarations', declaration)
    const sees = async (person: Person) => (await level.get(person, `${topics}/${id}`)).status === 200
    const lists = async (person: Person) =>
      (await level.get(person, topics, { year: String(year) })).body.items.length === 1
    expect([await sees(people.he), await sees(people.handler), await lists(people.he)]).toEqual([
      false,
      false,
      false,
    ])
    expect([await sees(people.lin), await sees(people.committee), await lists(people.lin)]).toEqual([
      true,
      true,
      true,
    ])
    await curate(level, id)
    expect([await sees(people.he), await lists(people.he)]).toEqual([true, true])
  })

  it('[A27] left out or merged away it stays with its owner, the committee and the asked units', async () => {
    const level = memoryLevel({ now: opening })
    const target = await inPool(level, '养老服务设施的统筹')
    const failed = [
      { outcome: 'leave-out', reason: '不宜公开。' },
      { outcome: 'merge', into: target, reason: '同一件事。' },
    ]
    for (const outcome of failed) {
      const { id } = await must(level, people.lin, '/intake/topic-declarations', declaration)
      await must(level, people.committee, `${topics}/${id}/guide`, { text: '此题暂不宜提。' })
      await must(level, people.committee, `${topics}/${id}/consult`, { unit: 'JY', question: '请说明现状。' })
      await curate(level, id, outcome)
      for (const person of [people.he, people.otherHandler]) {
        expect((await level.get(person, `${topics}/${id}`)).status).toBe(403)
        const { items } = (await level.get(person, topics, { year: String(year) })).body
        expect(items.map((one: { id: string }) => one.id)).toEqual([target])
      }
      for (const person of [people.lin, people.committee, people.handler])
        expect((await level.get(person, `${topics}/${id}`)).status).toBe(200)
    }
    // Nor is its title on the page of the topic that everybody reads.
    expect(JSON.stringify(await page(level, target, people.he))).not.toContain(declaration.title)
  })

  it('[A1] what a unit submitted is read by no member before it is curated', async () => {
    const level = memoryLevel({ now: opening })
    const id = await submitted(level, await called(level), '中小学课后服务的师资')
    expect(await desk(level, 'intake', people.committee)).toContain(id)
    expect((await level.get(people.he, `${topics}/${id}`)).status).toBe(403)
    expect((await level.get(people.handler, `${topics}/${id}`)).status).toBe(200)
    await curate(level, id)
    expect((await level.get(people.he, `${topics}/${id}`)).status).toBe(200)
    expect(await desk(level, 'intake', people.committee)).not.toContain(id)
  })

  it('[A10] is no origin for another member, who would read its title by it', async () => {
    const level = memoryLevel({ now: opening })
    const { id } = await must(level, people.lin, '/intake/topic-declarations', declaration)
    const origins = [{ kind: 'topic', id, title: '随意填写的题目' }]
    const draft = { ...draftBody, origins }
    expect(await level.act(people.he, '/intake/proposals', draft)).toMatchObject(
      refused(422, 'origin-unknown'),
    )
    expect(
      await level.act(people.he, '/intake/topic-declarations', { ...declaration, origins }),
    ).toMatchObject(refused(422, 'origin-unknown'))
    expect((await level.act(people.lin, '/intake/proposals', draft)).status).toBe(201)
  })

  it('[A27] left out, it waits for no unit that was asked and no member who has claimed it', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inPool(level, '老城区停车难的治理')
    await must(level, people.committee, `${topics}/${id}/consult`, { unit: 'JY', question: '请说明现状。' })
    for (const person of [people.lin, people.he]) await must(level, person, `${topics}/${id}/claim`)
    for (const person of [people.lin, people.he, people.handler])
      expect(await desk(level, 'intake', person)).toContain(id)
    await curate(level, id, { outcome: 'leave-out', reason: '今年已有安排。' })
    for (const person of [people.lin, people.he, people.handler])
      expect(await desk(level, 'intake', person)).not.toContain(id)
  })

  it('asks a unit of this level, one question at a time, and takes the answer of that unit only', async () => {
    const level = memoryLevel({ now: opening })
    const { id } = await must(level, people.lin, '/intake/topic-declarations', declaration)
    const consult = (unit: string) =>
      level.act(people.committee, `${topics}/${id}/consult`, { unit, question: '请说明现状。' })
    expect(await consult('NOWHERE')).toMatchObject(refused(422, 'unit-unknown'))
    expect((await consult('JY')).status).toBe(200)
    expect(await consult('JY')).toMatchObject(refused(409, 'consultation-open'))
    const advise = (by: Person) => level.act(by, `${topics}/${id}/advise`, { text: '已在推进。' })
    expect(await advise(people.otherHandler)).toMatchObject(refused(403, 'not-yours'))
    expect((await advise(people.handler)).status).toBe(200)
    expect(await advise(people.handler)).toMatchObject(refused(409, 'consultation-none'))
  })
})
