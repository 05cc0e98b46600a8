// 改联转撤 (C5): what a review asks of the proposer, the answer, and what silence becomes: never consent.
import { describe, expect, it } from 'vitest'
import {
  acceptance,
  draftBody,
  filed,
  jointFiled,
  must,
  passed,
  returned,
  screened,
  underFinalReview,
} from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import {
  act,
  decisionsTold,
  filedBy,
  no,
  proposed,
  statistics,
  toBrief,
  withdrawal,
  yes,
} from './outcomes.ts'
import {
  desk,
  docketPage,
  hoursAfter,
  later,
  opening,
  proposalPage,
  refused,
  theClock,
  typesOf,
} from './pages.ts'
import { people } from './people.ts'

describe('改联转撤', () => {
  it('[C5] 改: the proposer files a revision, and the review begins anew', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'first-review'), returned)
    expect((await theClock(level, id, 'answer')).explanation.rule).toBe('reviseDays')
    await must(level, people.lin, act(id, 'revise'), { ...draftBody, situation: '据统计，拥堵四十分钟。' })
    await must(level, people.lin, act(id, 'file'))
    expect(await proposalPage(level, id)).toMatchObject({
      status: 'filed',
      situation: '据统计，拥堵四十分钟。',
    })
    expect((await theClock(level, id, 'answer')).running).toBe(false)
    expect((await statistics(level)).requests.revise).toMatchObject({ asked: 1, agreed: 1 })
  })

  it('[C5] 联: two proposals on one matter become one joint proposal, by consent of both', async () => {
    const level = memoryLevel({ now: opening })
    const main = await filedBy(level, people.lin)
    const other = await filedBy(level, people.he, '关于规范接送秩序的提案')
    await proposed(level, 'join', main, other)
    await must(level, people.lin, act(main, 'answer-request'), yes)
    expect((await proposalPage(level, main)).status).toBe('awaiting-answer')
    await must(level, people.he, act(other, 'answer-request'), yes)
    expect((await proposalPage(level, other, people.he)).status).toBe('awaiting-answer')
    const page = await proposalPage(level, main)
    expect(page).toMatchObject({
      status: 'co-signing',
      kind: 'joint',
      invitations: [{ member: people.he.id, state: 'pending' }],
      requests: [{ kind: 'join', answer: 'agreed', words: '同意。' }],
    })
    expect(typesOf(page)).toContain('request.agreed')
    // The lead integrates the text, which is signed anew.
    await must(level, people.lin, act(main, 'revise'), { ...draftBody, kind: 'joint' })
    await must(level, people.he, act(main, 'sign'), { opinion: '同意整合稿。' })
    await must(level, people.lin, act(main, 'file'))
    expect((await proposalPage(level, main)).proposers.map(({ id }: { id: string }) => id)).toEqual([
      people.lin.id,
      people.he.id,
    ])
    expect(await proposalPage(level, other, people.he)).toMatchObject({
      status: 'joined',
      mergedInto: { id: main, form: 'join' },
    })
    expect((await statistics(level)).requests.join).toMatchObject({ asked: 2, agreed: 2 })
  })

  it('[C5] 转: with consent it becomes an opinion brief under the same id', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'request'), toBrief)
    expect(await desk(level, 'intake', people.lin)).toEqual([id])
    const asked = await proposalPage(level, id)
    expect(asked).toMatchObject({
      status: 'awaiting-answer',
      request: {
        kind: 'convert',
        to: 'brief',
        reasons: [{ code: 'situation-only', text: '以反映情况为主，适合作社情民意信息' }],
        by: people.committee.name,
      },
    })
    expect(asked.acts.toSorted()).toEqual(['proposal.answer-request', 'proposal.withdraw'])
    await must(level, people.lin, act(id, 'answer-request'), yes)
    const page = await proposalPage(level, id)
    expect(page).toMatchObject({ status: 'converted', converted: { to: 'brief' } })
    expect(typesOf(page).slice(-2)).toEqual(['request.agreed', 'proposal.converted'])
    expect((await docketPage(level, id)).statusText).toBe('转办')
    expect((await level.get(people.lin, `/intake/briefs/${id}`)).body).toMatchObject({
      status: 'filed',
      title: draftBody.title,
      fromProposal: true,
    })
    expect((await statistics(level)).requests.convert).toMatchObject({ asked: 1, agreed: 1 })
  })

  it('[C5] that was withdrawn because it was asked says so, and one that its author took back says that', async () => {
    const level = memoryLevel({ now: opening })
    const asked = await filed(level)
    await must(level, people.committee, act(asked, 'request'), withdrawal)
    await must(level, people.lin, act(asked, 'answer-request'), { agree: true, words: '同意。' })
    expect(await proposalPage(level, asked)).toMatchObject({ status: 'withdrawn', statusText: '经商请撤案' })
    const own = await filed(level)
    await must(level, people.lin, act(own, 'withdraw'), { reason: '不再提。' })
    expect((await proposalPage(level, own)).statusText).toBe('已撤回')
  })

  it('[C5] is called the same wherever it stands: docket, comparison and timeline', async () => {
    const level = memoryLevel({ now: opening })
    const [asked, own] = [await filed(level), await filed(level)]
    await must(level, people.committee, act(asked, 'request'), withdrawal)
    await must(level, people.lin, act(asked, 'answer-request'), { agree: true, words: '同意。' })
    await must(level, people.lin, act(own, 'withdraw'), { reason: '不再提。' })
    const { sides } = (
      await level.get(people.committee, `/intake/similar/${asked}/side-by-side`, { with: own })
    ).body
    const beside = (id: string) => sides.find((one: { id: string }) => one.id === id).statusText
    for (const [id, name, said] of [
      [asked, '经商请撤案', '经商请撤案：'],
      [own, '已撤回', '撤回了提案：'],
    ] as const) {
      expect((await docketPage(level, id)).statusText).toBe(name)
      expect(beside(id)).toBe(name)
      expect((await proposalPage(level, id)).timeline.at(-1).text).toContain(said)
    }
  })

  it('[C5] is withdrawn by its author while being asked, which answers the request', async () => {
    const level = memoryLevel({ now: opening })
    const toConvert = await filed(level)
    await must(level, people.committee, act(toConvert, 'request'), toBrief)
    await must(level, people.lin, act(toConvert, 'withdraw'), { reason: '不再提。' })
    expect(await proposalPage(level, toConvert)).toMatchObject({
      status: 'withdrawn',
      requests: [{ kind: 'convert', answer: 'declined', words: '撤回提案：不再提。' }],
    })
    expect((await theClock(level, toConvert, 'answer')).running).toBe(false)
    expect(typesOf(await proposalPage(level, toConvert))).not.toContain('proposal.converted')

    const toWithdraw = await filed(level)
    await must(level, people.committee, act(toWithdraw, 'request'), withdrawal)
    await must(level, people.lin, act(toWithdraw, 'withdraw'), { reason: '正好不提了。' })
    expect(await proposalPage(level, toWithdraw)).toMatchObject({
      status: 'withdrawn',
      requests: [{ kind: 'withdraw', answer: 'agreed' }],
    })
  })

  it('[C5] may be answered without a word, and nobody puts one into the proposer’s mouth', async () => {
    for (const agree of [true, false]) {
      const level = memoryLevel({ now: opening })
      const id = await filed(level)
      await must(level, people.committee, act(id, 'request'), toBrief)
      await must(level, people.lin, act(id, 'answer-request'), { agree })
      const { requests, timeline } = (await level.get(people.lin, `/intake/proposals/${id}`)).body
      expect(requests[0].answer).toBe(agree ? 'agreed' : 'declined')
      expect(requests[0]).not.toHaveProperty('words')
      const told = timeline.map(({ text }: { text: string }) => text)
      expect(told).toContain(agree ? '同意转办' : '不同意转办')
    }
  })

  it('[C5] withdrawn while a merge asks, releases the others; after a yes in a group it is not withdrawn', async () => {
    const level = memoryLevel({ now: opening })
    const main = await filedBy(level, people.lin)
    const other = await filedBy(level, people.he, '关于规范接送秩序的提案')
    await proposed(level, 'merge', main, other)
    await must(level, people.lin, act(main, 'answer-request'), yes)
    expect(await level.act(people.lin, act(main, 'withdraw'), { reason: '不提了。' })).toMatchObject(
      refused(409, 'request-answered'),
    )
    await must(level, people.he, act(other, 'withdraw'), { reason: '不提了。' })
    expect((await proposalPage(level, other, people.he)).status).toBe('withdrawn')
    expect(await proposalPage(level, main)).toMatchObject({
      status: 'filed',
      requests: [{ kind: 'merge', answer: 'released' }],
    })
  })

  it('[C5] 撤: withdrawn by agreement, at the last stage of the review', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    await must(level, people.chair, act(id, 'request'), withdrawal)
    await must(level, people.lin, act(id, 'answer-request'), yes)
    const page = await proposalPage(level, id)
    expect(page).toMatchObject({ status: 'withdrawn', requests: [{ kind: 'withdraw', answer: 'agreed' }] })
    expect(page.timeline.at(-2)).toMatchObject({ type: 'request.agreed', text: '同意撤案：同意。' })
    expect((await statistics(level)).requests.withdraw).toMatchObject({ asked: 1, agreed: 1 })
  })
})

/** A command of which no other service hears before the level settles. */
const unheard = (level: MemoryLevel, by: Person, path: string, body: object) =>
  level.call(by, { path, body, headers: { 'idempotency-key': `unheard-by-${by.id}-${level.sent.length}` } })

describe('a request', () => {
  it('that is declined lets the review go on where it stood', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'first-review'), screened)
    await must(level, people.panel, act(id, 'request'), withdrawal)
    await must(level, people.lin, act(id, 'answer-request'), no)
    expect(await proposalPage(level, id)).toMatchObject({
      status: 'second-review',
      requests: [{ answer: 'declined', words: no.words }],
    })
    expect((await proposalPage(level, id)).request).toBeUndefined()
    expect(await desk(level, 'intake', people.panel)).toEqual([id])
    await must(level, people.panel, act(id, 'second-review'), passed)
    expect((await proposalPage(level, id)).status).toBe('final-review')
  })

  it('[C5] of the same kind is not made again and again after each no: as often as the policy says', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ requestsOfAKind: 2 }) })
    const id = await filed(level)
    for (let times = 0; times < 2; times += 1) {
      await must(level, people.committee, act(id, 'request'), withdrawal)
      await must(level, people.lin, act(id, 'answer-request'), no)
    }
    expect(await level.act(people.committee, act(id, 'request'), withdrawal)).toMatchObject(
      refused(409, 'asked-enough', { source: 'policy: requestsOfAKind', allowed: { limit: 2, asked: 2 } }),
    )
    expect((await proposalPage(level, id)).notAgreed).toEqual([{ kind: 'withdraw', count: 2, limit: 2 }])
    // Another kind is another question.
    await must(level, people.committee, act(id, 'request'), toBrief)
  })

  it('that nobody answers lapses by itself, cites the policy, and is no consent', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'request'), toBrief)
    const { due } = await theClock(level, id, 'answer')
    expect((await proposalPage(level, id)).request.answerBy).toBe(due)
    await level.moveTo(later(due, 1))
    const page = await proposalPage(level, id)
    expect(page).toMatchObject({ status: 'filed', requests: [{ answer: 'lapsed' }] })
    expect(page.timeline.at(-1)).toMatchObject({
      type: 'request.lapsed',
      automatic: { policy: 'answerDays', version: 'test-1' },
    })
    expect((await level.get(people.lin, `/intake/briefs/${id}`)).status).toBe(404)
    await must(level, people.committee, act(id, 'first-review'), screened)
  })

  it('is answered until the very instant, and refused one millisecond later', async () => {
    const level = memoryLevel({ now: opening })
    const late = await filed(level)
    const inTime = await filed(level)
    for (const id of [late, inTime]) await must(level, people.committee, act(id, 'request'), toBrief)
    const { due } = await theClock(level, late, 'answer')
    level.passTo(due)
    await must(level, people.lin, act(inTime, 'answer-request'), no)
    level.passTo(later(due, 1))
    expect(await level.act(people.lin, act(late, 'answer-request'), yes)).toMatchObject(
      refused(409, 'window-closed', { source: 'policy: answerDays', allowed: { until: due } }),
    )
  })

  it('[C5] is answered by a withdrawal until the same instant, and withdrawn later only once it has lapsed', async () => {
    const level = memoryLevel({ now: opening })
    const late = await filed(level)
    const inTime = await filed(level)
    for (const id of [late, inTime]) await must(level, people.committee, act(id, 'request'), withdrawal)
    const { due } = await theClock(level, late, 'answer')
    level.passTo(due)
    await must(level, people.lin, act(inTime, 'withdraw'), { reason: '不提了。' })
    level.passTo(later(due, 1))
    // Silence is no consent, and a withdrawal would be one after the fact.
    expect(await level.act(people.lin, act(late, 'withdraw'), { reason: '不提了。' })).toMatchObject(
      refused(409, 'window-closed', { source: 'policy: answerDays', allowed: { until: due } }),
    )
    await level.moveTo(later(due, 2))
    expect((await proposalPage(level, late)).requests).toMatchObject([{ kind: 'withdraw', answer: 'lapsed' }])
    await must(level, people.lin, act(late, 'withdraw'), { reason: '不提了。' })
    expect(await proposalPage(level, late)).toMatchObject({
      status: 'withdrawn',
      requests: [{ kind: 'withdraw', answer: 'lapsed' }],
    })
    expect((await statistics(level)).requests.withdraw).toMatchObject({ asked: 2, agreed: 1, lapsed: 1 })
  })

  it('[C5] is not lapsed by the clock of an earlier one whose answer was on its way', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'request'), toBrief)
    const { due } = await theClock(level, id, 'answer')
    level.passTo(due)
    // Supervision hears of neither before its tick: the first clock still runs there.
    expect((await unheard(level, people.lin, act(id, 'answer-request'), no)).status).toBe(200)
    expect((await unheard(level, people.committee, act(id, 'request'), withdrawal)).status).toBe(200)
    await level.moveTo(later(due, 1))
    expect(await proposalPage(level, id)).toMatchObject({
      status: 'awaiting-answer',
      request: { kind: 'withdraw' },
      requests: [{ kind: 'convert', answer: 'declined' }],
    })
    await must(level, people.lin, act(id, 'answer-request'), yes)
  })

  it('[C5] takes its time from its own clock, not from that of an earlier one', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    for (const [by, name, body] of [
      [people.committee, 'request', toBrief],
      [people.lin, 'answer-request', no],
    ] as const)
      expect((await unheard(level, by, act(id, name), body)).status).toBe(200)
    level.passTo(hoursAfter(opening, 72))
    await must(level, people.committee, act(id, 'request'), withdrawal)
    const page = await proposalPage(level, id)
    expect(typesOf(page).filter((type) => type === 'window.noted')).toHaveLength(1)
    expect(page.request.answerBy).toBe((await theClock(level, id, 'answer')).due)
  })

  it('holds the review still, and is answered by the lead proposer alone', async () => {
    const level = memoryLevel({ now: opening })
    const id = await jointFiled(level)
    await must(level, people.committee, act(id, 'request'), toBrief)
    expect(await level.act(people.committee, act(id, 'first-review'), screened)).toMatchObject(
      refused(409, 'state-wrong'),
    )
    expect(await level.act(people.he, act(id, 'answer-request'), yes)).toMatchObject(
      refused(403, 'lead-only'),
    )
  })

  it('is made by whose turn the review is, with a reason of the table that fits, and names where it goes', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    expect(await level.act(people.chair, act(id, 'request'), toBrief)).toMatchObject(
      refused(403, 'not-yours'),
    )
    expect(
      await level.act(people.committee, act(id, 'request'), { ...toBrief, reasons: ['same-matter'] }),
    ).toMatchObject(refused(422, 'reason-unknown', { source: 'C4' }))
    expect(
      await level.act(people.committee, act(id, 'request'), { ...toBrief, to: 'unit-reference' }),
    ).toMatchObject(refused(422, 'target-missing'))
  })
})

describe('a return for revision', () => {
  it('is answered by standing by the text: back at its stage, as it was filed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    await must(level, people.chair, act(id, 'final-review'), returned)
    await must(level, people.lin, act(id, 'revise'), { ...draftBody, situation: '改了一半。' })
    await must(level, people.lin, act(id, 'stand-by'), { reason: '数据以统计年鉴为准，无需再补。' })
    expect(await proposalPage(level, id)).toMatchObject({
      status: 'final-review',
      situation: draftBody.situation,
    })
    expect((await docketPage(level, id)).statusText).toBe('审查中')
    // Who sent it back judges it at that stage.
    await must(level, people.chair, act(id, 'final-review'), acceptance)
    expect((await proposalPage(level, id)).status).toBe('accepted')
  })

  it('[C5] is stood by until the very instant, and a millisecond later it has stood by itself', async () => {
    const level = memoryLevel({ now: opening })
    const late = await filed(level)
    const inTime = await filed(level)
    for (const id of [late, inTime]) await must(level, people.committee, act(id, 'first-review'), returned)
    const { due } = await theClock(level, late, 'answer')
    level.passTo(due)
    await must(level, people.lin, act(inTime, 'stand-by'), { reason: '原文即可。' })
    level.passTo(later(due, 1))
    expect(await level.act(people.lin, act(late, 'stand-by'), { reason: '原文即可。' })).toMatchObject(
      refused(409, 'window-closed', { source: 'policy: reviseDays', allowed: { until: due } }),
    )
    await level.moveTo(later(due, 2))
    const stood = async (id: string) => (await proposalPage(level, id)).timeline.at(-1)
    expect(await stood(late)).toMatchObject({
      type: 'proposal.stood-by',
      automatic: { policy: 'reviseDays' },
    })
    expect(await stood(inTime)).not.toHaveProperty('automatic')
    expect((await statistics(level)).requests.revise).toMatchObject({ asked: 2, lapsed: 1 })
  })

  it('that nobody answers is reviewed on as it was filed, and says so', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'first-review'), returned)
    const { due } = await theClock(level, id, 'answer')
    level.passTo(later(due, 1))
    expect(await level.act(people.lin, act(id, 'file'))).toMatchObject(
      refused(409, 'window-closed', { source: 'policy: reviseDays' }),
    )
    await level.moveTo(later(due, 2))
    const page = await proposalPage(level, id)
    expect(page.status).toBe('filed')
    expect(page.timeline.at(-1)).toMatchObject({
      type: 'proposal.stood-by',
      automatic: { policy: 'reviseDays' },
    })
    expect((await statistics(level)).requests.revise).toMatchObject({ asked: 1, lapsed: 1 })
    expect((await decisionsTold(level, people.lin))[0]).toMatchObject({ name: 'request-ended' })
  })

  it('leaves nobody asked whom the proposer invited meanwhile', async () => {
    const level = memoryLevel({ now: opening })
    const id = await jointFiled(level)
    await must(level, people.committee, '/intake/members', { id: 'm09', name: '九九', sector: '教育' })
    await must(level, people.committee, act(id, 'first-review'), returned)
    await must(level, people.lin, act(id, 'invite'), { members: ['m09'] })
    await must(level, people.lin, act(id, 'stand-by'), { reason: '原文即可。' })
    const { invitations } = await proposalPage(level, id)
    expect(invitations.map(({ state }: { state: string }) => state)).toEqual(['signed', 'signed', 'expired'])
    expect(await desk(level, 'intake', { id: 'm09', name: '九九', roles: ['member'] })).toEqual([])
  })

  it('is nothing to stand by where nothing was returned', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    expect(await level.act(people.lin, act(id, 'stand-by'), { reason: '不改。' })).toMatchObject(
      refused(409, 'state-wrong'),
    )
  })
})

it('the table of reasons hears which of its codes a request cites, and a secret matter is not converted', async () => {
  const level = memoryLevel({ now: opening })
  const id = await filed(level)
  await must(level, people.committee, act(id, 'request'), toBrief)
  const { items } = (await level.get(people.committee, '/intake/reasons')).body
  expect(items.find(({ code }: { code: string }) => code === 'situation-only')).toMatchObject({ used: true })
  const secret = await filed(level)
  await must(level, people.committee, act(secret, 'first-review'), { ...screened, secrecy: 'secret' })
  expect(await level.act(people.chair, act(secret, 'request'), toBrief)).toMatchObject({
    body: { code: expect.stringMatching(/^(secret-not-accepted|state-wrong|not-yours)$/) },
  })
})
