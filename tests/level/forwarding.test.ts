// Where a proposal goes that is not handled as one 去向 (C4, C5, C14): whoever it goes to has it before them, answers or
// passes it on, and its proposers are told when that was done and not before.
import { describe, expect, it } from 'vitest'
import { consultation, filed, must, passed, screened, underFinalReview } from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { acceptedFrom, act, briefs, decisionsTold, mergedPair, statistics, yes } from './outcomes.ts'
import { docketPage, later, opening, proposalPage, refused } from './pages.ts'
import { people } from './people.ts'

const refusing = (forwardTo: string, more: object = {}) => ({
  outcome: 'not-accept',
  reasons: ['no-substance'],
  explanation: '内容空泛。',
  forwardTo,
  ...more,
})
const toUnit = refusing('unit', { forwardUnit: 'JY' })
const converting = (to: string, more: object = {}) => ({
  kind: 'convert',
  to,
  reasons: ['situation-only'],
  explanation: '以反映情况为主。',
  ...more,
})
const { handler, otherHandler: another } = people
const answer = { text: '已研究。错时接送的建议将在下学期试行，划线一条正与交警会商。' }

async function notAccepted(level: MemoryLevel, body: object): Promise<string> {
  const id = await underFinalReview(level)
  await must(level, people.chair, act(id, 'final-review'), body)
  return id
}

async function converted(level: MemoryLevel, body: object): Promise<string> {
  const id = await filed(level)
  await must(level, people.committee, act(id, 'request'), body)
  await must(level, people.lin, act(id, 'answer-request'), yes)
  return id
}

const linesOf = async (level: MemoryLevel, by: Person, id: string, list: 'todo' | 'done') =>
  (await level.get(by, '/intake/desk', { list })).body.items.filter((one: { id: string }) => one.id === id)
const todo = (level: MemoryLevel, by: Person, id: string) => linesOf(level, by, id, 'todo')
const credited = async (level: MemoryLevel, by: Person) =>
  (await level.get(by, '/intake/credits')).body as { total: number; items: { id: string; form: string }[] }

const ways: [string, (level: MemoryLevel) => Promise<string>][] = [
  ['not accepted and forwarded', (level) => notAccepted(level, toUnit)],
  ['converted with consent', (level) => converted(level, converting('unit-reference', { unit: 'JY' }))],
]

describe('passed to a unit for reference', () => {
  it.each(ways)(
    '[C5] [C14] %s, it lies on the unit’s desk until it has answered in writing',
    async (_, begin) => {
      const level = memoryLevel({ now: opening })
      const id = await begin(level)
      expect(await todo(level, handler, id)).toMatchObject([{ statusText: '转来研究参考，待书面答复' }])
      for (const list of ['todo', 'done'] as const)
        expect(await linesOf(level, another, id, list)).toEqual([])
      expect((await decisionsTold(level, people.lin))[0]?.text).toContain('有关单位研究参考（教育')
      const before = (await decisionsTold(level, people.lin)).length

      expect((await level.act(another, act(id, 'answer-reference'), answer)).status).toBe(403)
      await level.moveTo(later(opening, 3))
      await must(level, handler, act(id, 'answer-reference'), answer)
      expect(await todo(level, handler, id)).toEqual([])
      expect(await linesOf(level, handler, id, 'done')).toMatchObject([
        { statusText: '转来研究参考，已答复' },
      ])
      const page = await proposalPage(level, id)
      expect(page.destination).toMatchObject({
        to: 'unit-reference',
        unit: 'JY',
        answer: { text: answer.text, by: handler.name, at: expect.any(String) },
      })
      const told = await decisionsTold(level, people.lin)
      expect(told).toHaveLength(before + 1)
      expect(told[0]).toMatchObject({ id, name: 'reference-answered' })
      expect(told[0]?.text).toContain(answer.text)
      expect(await level.act(handler, act(id, 'answer-reference'), answer)).toMatchObject(
        refused(409, 'already-answered'),
      )
    },
  )

  it('[C14] the unit reads the text as it was filed, and nothing of its review', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'first-review'), { ...screened, remark: '内部评语甲。' })
    await must(level, people.panel, act(id, 'second-review'), { ...passed, remark: '内部评语乙。' })
    await must(level, people.committee, act(id, 'record-consultation'), consultation)
    expect((await level.get(handler, `/intake/proposals/${id}`)).status).toBe(403)
    await must(level, people.chair, act(id, 'final-review'), toUnit)
    const { status, body } = await level.get(handler, `/intake/proposals/${id}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ acts: ['proposal.answer-reference'], reviews: [], consultations: [] })
    expect(body.situation).not.toBe('')
    expect(body.refusal).toMatchObject({ explanation: '内容空泛。' })
    expect(JSON.stringify(body)).not.toMatch(/内部评语|协商/)
    expect((await level.get(another, `/intake/proposals/${id}`)).status).toBe(403)
    expect((await proposalPage(level, id, people.committee)).reviews).not.toEqual([])
  })

  it('[C14] is one that there is, and is named', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    const decide = (body: object) => level.act(people.chair, act(id, 'final-review'), body)
    expect(await decide(refusing('unit'))).toMatchObject(refused(422, 'target-missing'))
    expect(await decide(refusing('unit', { forwardUnit: 'XYZ' }))).toMatchObject(refused(422, 'unit-unknown'))
    const other = await filed(level)
    const asked = converting('unit-reference', { unit: 'XYZ' })
    expect(await level.act(people.committee, act(other, 'request'), asked)).toMatchObject(
      refused(422, 'unit-unknown'),
    )
  })

  it('[C5] a unit that was asked before the decision does not answer for the one it went to', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    await must(level, people.chair, act(id, 'ask-units'), { units: ['GA'], question: '能否办理？' })
    await must(level, another, act(id, 'give-unit-opinion'), { stance: 'not-ours', opinion: '不属本单位。' })
    await must(level, people.chair, act(id, 'final-review'), toUnit)
    expect((await level.act(another, act(id, 'answer-reference'), answer)).status).toBe(403)
    expect(await todo(level, another, id)).toEqual([])
    expect(await todo(level, handler, id)).toHaveLength(1)
  })
})

describe('a refusal', () => {
  it('[C4] [C14] always says where it goes: without 去向 there is none', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    const { forwardTo: _, ...nowhere } = refusing('none')
    expect(await level.act(people.chair, act(id, 'final-review'), nowhere)).toMatchObject(
      refused(422, 'body-invalid', { errors: [{ path: 'forwardTo' }] }),
    )
    await must(level, people.chair, act(id, 'final-review'), refusing('none'))
    expect((await decisionsTold(level, people.lin))[0]?.text).toContain('内容空泛。不转送')
    expect((await proposalPage(level, id)).destination).toBeUndefined()
    for (const by of [people.committee, handler]) expect(await todo(level, by, id)).toEqual([])
  })

  it('[C4] [C14] forwarded as a brief begins it under the same id, and counts once', async () => {
    const level = memoryLevel({ now: opening })
    const id = await notAccepted(level, refusing('brief'))
    const { status, body } = await level.get(people.lin, `${briefs}/${id}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ status: 'filed', fromProposal: true, proposers: [{ id: people.lin.id }] })
    expect((await level.get(people.committee, briefs)).body.items).toMatchObject([{ id }])
    expect(await todo(level, people.committee, id)).toMatchObject([{ about: 'brief' }])
    const credits = await credited(level, people.lin)
    expect(credits).toMatchObject({ total: 1, items: [{ id, form: 'brief', forms: ['brief', 'proposal'] }] })
    expect((await decisionsTold(level, people.lin))[0]?.text).toContain('转社情民意信息')
  })

  it('[C14] that became a brief can be drafted and filed again, one matter still', async () => {
    const level = memoryLevel({ now: opening })
    const id = await notAccepted(level, refusing('brief'))
    await must(level, people.lin, `${briefs}/${id}/convert`)
    const page = await proposalPage(level, id)
    expect(page).toMatchObject({ status: 'drafting' })
    expect(page.refusal).toBeUndefined()
    await must(level, people.lin, act(id, 'file'))
    await acceptedFrom(level, id)
    expect(await credited(level, people.lin)).toMatchObject({ total: 1, items: [{ id, form: 'proposal' }] })
    expect((await statistics(level)).totals).toMatchObject({ filed: 1, accepted: 1 })
  })

  it('[C14] of a main proposal, as a brief, gives nobody who was merged in a second credit', async () => {
    const level = memoryLevel({ now: opening })
    const { main, other } = await mergedPair(level)
    await must(level, people.committee, act(main, 'first-review'), screened)
    await must(level, people.panel, act(main, 'second-review'), passed)
    await must(level, people.committee, act(main, 'record-consultation'), consultation)
    await must(level, people.chair, act(main, 'final-review'), refusing('brief'))
    expect((await level.get(people.he, `${briefs}/${main}`)).status).toBe(200)
    expect(await credited(level, people.lin)).toMatchObject({ total: 1, items: [{ id: main }] })
    expect(await credited(level, people.he)).toMatchObject({ total: 1, items: [{ id: other }] })
  })
})

const byHand: [string, (level: MemoryLevel) => Promise<string>][] = [
  ['as an opinion letter', (level) => converted(level, converting('opinion-letter'))],
  ['to another level', (level) => converted(level, converting('level-reference', { level: '371400' }))],
  ['by refusal, as a letter', (level) => notAccepted(level, refusing('letter'))],
]

describe('carried on by the committee', () => {
  it.each(byHand)('[C5] [C14] %s, it is told as ahead until it was passed on', async (_, begin) => {
    const level = memoryLevel({ now: opening })
    const id = await begin(level)
    const [told] = await decisionsTold(level, people.lin)
    expect(told?.text).toMatch(/将转.*转送后另行告知/)
    expect(told?.text).not.toContain('已转')
    expect((await proposalPage(level, id)).statusText).toMatch(/待转送$/)
    expect((await docketPage(level, id)).statusText).not.toContain('已转')
    expect(await todo(level, people.committee, id)).toHaveLength(1)

    const record = { to: '德州市政协提案委', on: '2026-01-06', words: '已通过公文交换送达。' }
    const passing = (on: string) => level.act(people.committee, act(id, 'pass-on'), { ...record, on })
    for (const day of ['2025-12-01', '2026-12-01'])
      expect(await passing(day)).toMatchObject(refused(422, 'passing-on-day'))
    await level.moveTo('2026-01-07T02:00:00.000Z')
    expect((await passing(record.on)).status).toBe(200)
    expect(await todo(level, people.committee, id)).toEqual([])
    expect((await proposalPage(level, id)).destination).toMatchObject({ passedOn: record })
    expect((await proposalPage(level, id)).statusText).not.toContain('待转送')
    expect((await decisionsTold(level, people.lin))[0]).toMatchObject({
      id,
      name: 'passed-on',
      text: '2026-01-06 已转送德州市政协提案委：已通过公文交换送达。',
    })
    expect(await passing(record.on)).toMatchObject(refused(409, 'nothing-to-pass-on'))
  })

  it('[C14] every answer and every passing on is in the report of notices', async () => {
    const level = memoryLevel({ now: opening })
    const one = await notAccepted(level, toUnit)
    const two = await notAccepted(level, refusing('letter'))
    await must(level, handler, act(one, 'answer-reference'), answer)
    const today = { to: '有关部门', on: opening.slice(0, 10), words: '已转送。' }
    await must(level, people.committee, act(two, 'pass-on'), today)
    const { body } = await level.get(people.supervision, '/supervision/decision-notices')
    expect(body).toMatchObject({ percent: 100, missing: [] })
    expect(body.byName.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['reference-answered', 'passed-on']),
    )
  })
})
