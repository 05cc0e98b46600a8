// Every decision of a review reaches every proposer (C14), with the reason and where it was forwarded.
import { describe, expect, it } from 'vitest'
import { accepted, draftBody, filed, jointFiled, must, returned, underFinalReview } from './journey.ts'
import { memoryLevel } from './memory-level.ts'
import {
  acceptedFrom,
  act,
  decisionsTold,
  filedBy,
  mergedPair,
  no,
  proposed,
  toBrief,
  withdrawal,
  yes,
} from './outcomes.ts'
import { later, opening, refused, theClock } from './pages.ts'
import { people } from './people.ts'

const refusal = {
  outcome: 'not-accept',
  reasons: ['no-substance'],
  explanation: '缺少具体建议。',
  forwardTo: 'none',
}

describe('the notice of a decision', () => {
  it('[C14] 100 % of decisions have a delivered notice, whatever the outcome', async () => {
    const level = memoryLevel({ now: opening })
    await accepted(level)
    const refusedId = await underFinalReview(level)
    await must(level, people.chair, act(refusedId, 'final-review'), refusal)
    const sentBack = await filed(level)
    await must(level, people.committee, act(sentBack, 'first-review'), returned)
    const converted = await filed(level)
    await must(level, people.committee, act(converted, 'request'), toBrief)
    await must(level, people.lin, act(converted, 'answer-request'), yes)
    const agreed = await filed(level)
    await must(level, people.committee, act(agreed, 'request'), withdrawal)
    await must(level, people.lin, act(agreed, 'answer-request'), yes)
    const declined = await filed(level)
    await must(level, people.committee, act(declined, 'request'), withdrawal)
    await must(level, people.lin, act(declined, 'answer-request'), no)
    await mergedPair(level)
    const main = await filedBy(level, people.lin)
    const other = await filedBy(level, people.he)
    await proposed(level, 'join', main, other)
    await must(level, people.lin, act(main, 'answer-request'), yes)
    await must(level, people.he, act(other, 'answer-request'), yes)
    await must(level, people.lin, act(main, 'revise'), { ...draftBody, kind: 'joint' })
    await must(level, people.he, act(main, 'sign'), { opinion: '同意整合稿。' })
    await must(level, people.lin, act(main, 'file'))
    // Standing by a text, a release, and silence.
    const stoodBy = await filed(level)
    await must(level, people.committee, act(stoodBy, 'first-review'), returned)
    await must(level, people.lin, act(stoodBy, 'stand-by'), { reason: '原文即可。' })
    const kept = await filedBy(level, people.lin)
    const apart = await filedBy(level, people.he)
    await proposed(level, 'merge', kept, apart)
    await must(level, people.he, act(apart, 'answer-request'), no)
    const silent = await filed(level)
    await must(level, people.committee, act(silent, 'request'), withdrawal)
    await level.moveTo(later((await theClock(level, silent, 'answer')).due, 1))

    const { body: report } = await level.get(people.supervision, '/supervision/decision-notices')
    expect(report).toMatchObject({ year: '2026', percent: 100, missing: [] })
    expect(report.delivered).toBe(report.decisions)
    const deciding = [
      'proposal.accepted',
      'proposal.not-accepted',
      'proposal.returned',
      'proposal.requested',
      'proposal.converted',
      'proposal.withdrawn',
      'proposal.merged',
      'proposals.taken-in',
      'request.declined',
      'request.lapsed',
      'request.released',
      'proposal.stood-by',
    ]
    const types = level.at.intake.records.stream.flatMap(({ facts }) => facts.map(({ fact }) => fact.type))
    expect(types).toEqual(expect.arrayContaining(deciding))
    const decided = level.at.intake.records.stream.flatMap(({ facts }) =>
      facts.filter(({ fact }) => deciding.includes(fact.type)),
    )
    expect(report.decisions).toBe(decided.length)
    expect(report.byName.map(({ name }: { name: string }) => name)).toEqual([
      'accepted',
      'not-accepted',
      'returned',
      'requested',
      'request-ended',
      'converted',
      'withdrawn',
      'merged',
      'joined',
      'taken-in',
    ])
  })

  it('[C14] says the reason in words and where it was forwarded', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    await must(level, people.chair, act(id, 'final-review'), refusal)
    expect((await decisionsTold(level, people.lin))[0]).toMatchObject({
      id,
      name: 'not-accepted',
      text: '不予立案（内容空泛，没有具体建议）：缺少具体建议。不转送',
    })
    const other = await filed(level)
    await must(level, people.committee, act(other, 'request'), {
      ...toBrief,
      to: 'unit-reference',
      unit: 'JY',
    })
    await must(level, people.lin, act(other, 'answer-request'), yes)
    const told = (await decisionsTold(level, people.lin)).filter((one) => one.id === other)
    const [converted, asked] = told
    expect(asked?.text).toContain('以反映情况为主，适合作社情民意信息')
    expect(converted).toMatchObject({ name: 'converted' })
    expect(converted?.text).toContain('已转为有关单位研究参考（教育')
  })

  it('reaches co-signers too, and stands until each has read it', async () => {
    const level = memoryLevel({ now: opening })
    const id = await jointFiled(level)
    await acceptedFrom(level, id)
    for (const person of [people.lin, people.he, people.su])
      expect((await decisionsTold(level, person))[0]).toMatchObject({ id, name: 'accepted', standing: true })
    const acknowledge = { notice: 1 }
    await must(level, people.he, `/supervision/dockets/${id}/acknowledge`, acknowledge)
    expect((await decisionsTold(level, people.he))[0]).toMatchObject({ standing: false })
    expect((await decisionsTold(level, people.su))[0]).toMatchObject({ standing: true })
    const { body } = await level.get(people.he, '/supervision/notices', { list: 'standing' })
    expect(body.items).toEqual([])
    const again = await level.act(people.he, `/supervision/dockets/${id}/acknowledge`, acknowledge)
    expect(again).toMatchObject(refused(409, 'notice-none'))
  })

  it('is reported to the offices only', async () => {
    const level = memoryLevel({ now: opening })
    expect((await level.get(people.lin, '/supervision/decision-notices')).status).toBe(403)
  })
})
