// What a review keeps apart (C1, C2, C5, C7, C11, C13): its rounds, whose the proposal is, and messages that come when
// what they are about is over.
import { describe, expect, it } from 'vitest'
import {
  acceptance,
  consultation,
  draftBody,
  filed,
  jointFiled,
  must,
  passed,
  registered,
  returned,
  screened,
  underFinalReview,
} from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person, testLevel } from './memory-level.ts'
import { act, filedBy, groups, mergedPair, no, proposed, toBrief, withdrawal, yes } from './outcomes.ts'
import { later, opening, proposalPage, refused, theClock, typesOf } from './pages.ts'
import { also, people } from './people.ts'

/** Sent back and filed once more as it was. */
async function anotherRound(level: MemoryLevel, id: string, by: Person = people.committee) {
  await must(level, by, act(id, 'first-review'), returned)
  await must(level, people.lin, act(id, 'file'))
}

/** A command of which no other aggregate or service hears before the level settles. */
const unheard = (level: MemoryLevel, by: Person, path: string, body: object) =>
  level.call(by, { path, body, headers: { 'idempotency-key': `unheard-by-${by.id}-${level.sent.length}` } })

const countOf = (page: Parameters<typeof typesOf>[0], type: string) =>
  typesOf(page).filter((one) => one === type).length

describe('another round of the review', () => {
  it('[C1] may be done by other people than the last, and by the same at other stages', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await anotherRound(level, id, people.threeOffices)
    await must(level, people.committee, act(id, 'first-review'), screened)
    await must(level, people.threeOffices, act(id, 'second-review'), passed)
    expect((await proposalPage(level, id)).status).toBe('final-review')
  })

  it('[B11] stays of the session in which it was filed first', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'first-review'), returned)
    level.passTo(later(new Date(testLevel.session.closes).toISOString(), 60_000))
    await must(level, people.lin, act(id, 'file'))
    expect((await proposalPage(level, id)).plenary).toBe(true)
  })

  it('[C11] has the suggestions as they are filed now, not as they were split before', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    const split = draftBody.suggestions.map((text, index) => ({ text: `${text}（整理）`, from: index + 1 }))
    await must(level, people.committee, act(id, 'split-suggestions'), { suggestions: split })
    expect((await proposalPage(level, id)).suggestions[0].text).toBe(split[0]?.text)
    await anotherRound(level, id)
    expect((await proposalPage(level, id)).suggestions[0].text).toBe(draftBody.suggestions[0])
  })

  it('[C9] of a main needs no signature again where its text was left as it was', async () => {
    const level = memoryLevel({ now: opening })
    const { main } = await mergedPair(level)
    await anotherRound(level, main)
    expect((await proposalPage(level, main)).status).toBe('filed')
  })

  it('[C9] asks those merged in once, however often the text is changed before they sign', async () => {
    const level = memoryLevel({ now: opening })
    const { main } = await mergedPair(level)
    await must(level, people.committee, act(main, 'first-review'), returned)
    for (const situation of ['改了一次。', '又改了一次。'])
      await must(level, people.lin, act(main, 'revise'), { ...draftBody, situation })
    expect(countOf(await proposalPage(level, main), 'co-signers.invited')).toBe(1)
  })
})

describe('who stands behind a proposal', () => {
  /** The author, who has every office of the review as well. */
  const author = also(people.lin, 'committee', 'panel', 'chair')

  it.each([
    ['ask-units', { units: ['JY'], question: '能否办理？' }],
    ['screen', { secrecy: 'clear', remark: '复核。' }],
    ['split-suggestions', { suggestions: draftBody.suggestions.map((text, at) => ({ text, from: at + 1 })) }],
    ['classify', { class: 'social' }],
  ])('[C2] has no part in its review: %s', async (name, body) => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    expect(await level.act(author, act(id, name), body)).toMatchObject(refused(403, 'own-proposal'))
  })

  it('[C2] [C13] reads neither the opinions nor the attestation of its review, whatever offices they have', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'first-review'), screened)
    const opinion = { recommendation: 'accept', remark: '问题真实，可以立案。' }
    await must(level, people.panel, act(id, 'give-opinion'), opinion)
    await must(level, people.panel, act(id, 'second-review'), passed)
    for (const by of [people.lin, author]) {
      const page = await proposalPage(level, id, by)
      expect(page.opinions).toEqual([])
      expect(page).not.toHaveProperty('screening')
      expect(page).not.toHaveProperty('opinionsGiven')
    }
    expect(await proposalPage(level, id, people.chair)).toMatchObject({
      opinions: [opinion],
      screening: { secrecy: 'clear', by: people.committee.name },
    })
  })

  it('[C5] leaves a joining as it is, who co-signed before and does not sign the integrated text', async () => {
    const level = memoryLevel({ now: opening })
    const main = await jointFiled(level)
    const nine: Person = { id: 'm09', name: '九九', roles: ['member'] }
    await registered(level, nine)
    const other = await filedBy(level, nine)
    await proposed(level, 'join', main, other)
    await must(level, people.lin, act(main, 'answer-request'), yes)
    await must(level, nine, act(other, 'answer-request'), yes)
    await must(level, people.lin, act(main, 'revise'), { ...draftBody, kind: 'joint' })
    await must(level, people.he, act(main, 'decline'), { opinion: '内容变了。' })
    expect((await proposalPage(level, other, nine)).status).toBe('awaiting-answer')
    await must(level, nine, act(main, 'sign'), { opinion: '同意。' })
    await must(level, people.lin, act(main, 'file'))
    const { proposers } = await proposalPage(level, main)
    expect(proposers.map(({ id }: { id: string }) => id)).toEqual([people.lin.id, nine.id])
  })
})

describe('what lies with a panel or past it', () => {
  it('[C2] stays with the panel that reviewed it when it is classified anew at the last stage', async () => {
    const level = memoryLevel({ now: opening })
    const form = async (name: string, taken: string) =>
      (await must(level, people.committee, '/intake/panels', { name, classes: [taken] })).id
    const [social, cultural] = [await form('社会组', 'social'), await form('文化组', 'cultural')]
    for (const panel of [social, cultural]) {
      const seat = { person: people.panel.id, name: people.panel.name }
      await must(level, people.committee, `/intake/panels/${panel}/seat`, seat)
    }
    const id = await underFinalReview(level)
    await must(level, people.chair, act(id, 'classify'), { class: 'cultural', panel: cultural })
    expect(await proposalPage(level, id)).toMatchObject({
      panel: { id: social },
      classification: { class: 'cultural' },
    })
  })

  it('[C13] goes back to the first review when it was found secret before it, and is not', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'screen'), { secrecy: 'secret', remark: '待复核。' })
    expect((await proposalPage(level, id)).status).toBe('final-review')
    await must(level, people.chair, act(id, 'screen'), { secrecy: 'clear', remark: '不涉密。' })
    expect((await proposalPage(level, id)).status).toBe('filed')
    await must(level, people.committee, act(id, 'first-review'), screened)
  })

  it('[C7] asks a unit once, also where it is named twice', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    const twice = { units: ['JY', 'GA', 'JY'], question: '能否办理？' }
    expect(await level.act(people.committee, act(id, 'ask-units'), twice)).toMatchObject(
      refused(409, 'unit-asked', { allowed: { remove: ['JY'] } }),
    )
  })
})

describe('a request that is over', () => {
  it('[C5] names the level it would be passed on to', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    const upwards = { ...toBrief, to: 'level-reference' }
    expect(await level.act(people.committee, act(id, 'request'), upwards)).toMatchObject(
      refused(422, 'target-missing'),
    )
    await must(level, people.committee, act(id, 'request'), { ...upwards, level: '371400' })
  })

  it('[C5] is not answered by a withdrawal either once its window has closed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'request'), withdrawal)
    const { due } = await theClock(level, id, 'answer')
    level.passTo(later(due, 1))
    expect(await level.act(people.lin, act(id, 'withdraw'), { reason: '不提了。' })).toMatchObject(
      refused(409, 'window-closed', { source: 'policy: answerDays' }),
    )
    await level.moveTo(later(due, 2))
    // Its lapse is recorded: it is the author's again.
    await must(level, people.lin, act(id, 'withdraw'), { reason: '不提了。' })
  })

  it('[C5] answered in time, does not lapse as well when its clock had not heard of it', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.committee, act(id, 'request'), toBrief)
    const { due } = await theClock(level, id, 'answer')
    level.passTo(due)
    expect((await unheard(level, people.lin, act(id, 'answer-request'), no)).status).toBe(200)
    await level.moveTo(later(due, 1))
    const page = await proposalPage(level, id)
    expect(page.status).toBe('filed')
    expect(typesOf(page).at(-1)).toBe('request.declined')
  })

  it('[C5] answered at once, takes no note of a window any more', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    for (const [by, name, body] of [
      [people.committee, 'request', toBrief],
      [people.lin, 'answer-request', no],
    ] as const)
      expect((await unheard(level, by, act(id, name), body)).status).toBe(200)
    await level.settle()
    expect(countOf(await proposalPage(level, id), 'window.noted')).toBe(0)
  })

  it('[C9] ends its group once, when two say no at the same time', async () => {
    const level = memoryLevel({ now: opening })
    const main = await filedBy(level, people.lin)
    const other = await filedBy(level, people.he)
    const group = await proposed(level, 'merge', main, other)
    for (const [by, id] of [
      [people.lin, main],
      [people.he, other],
    ] as const)
      expect((await unheard(level, by, act(id, 'answer-request'), no)).status).toBe(200)
    await level.settle()
    const page = (await level.get(people.committee, `${groups}/${group}`)).body
    expect(countOf(page, 'merge.released')).toBe(1)
    expect(countOf(page, 'answer.noted')).toBe(1)
  })

  it('[C1] leaves the review where it was: it goes on to the number', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    await must(level, people.chair, act(id, 'request'), withdrawal)
    await must(level, people.lin, act(id, 'answer-request'), no)
    await must(level, people.committee, act(id, 'record-consultation'), consultation)
    await must(level, people.chair, act(id, 'final-review'), acceptance)
    expect((await proposalPage(level, id)).number).toBe(1)
  })
})
