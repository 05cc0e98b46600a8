// The reply 答复 (features F1–F3): every suggestion answered once, a class of the level's scheme, signed off by the
// unit's leader, audited by the supervision office, delivered to all proposers.
import { describe, expect, it } from 'vitest'
import { contacted, delivered, inHandling, jointFiled, must, replyBody, signedOff } from './journey.ts'
import { levelWith, memoryLevel } from './memory-level.ts'
import { casePage, desk, opening, publicPage, refused, typesOf, verdictPage } from './pages.ts'
import { people } from './people.ts'

const at = (id: string, act: string) => `/assignment/cases/${id}/${act}`
const answer = (suggestion: number) => ({ suggestion, disposition: 'adopted', text: '已经落实。' })
const pass = { outcome: 'pass', remark: '逐条答复，格式规范。' }
const sendBack = { outcome: 'return', remark: '第二条未说明时限，请补充。' }

describe('a drafted reply', () => {
  it('is drafted in handling and waits for the leader', async () => {
    const level = memoryLevel({ now: opening })
    const id = await contacted(level)
    await must(level, people.handler, at(id, 'draft-reply'), replyBody)
    expect(await casePage(level, id)).toMatchObject({
      status: 'drafted',
      reply: { ...replyBody, draftedBy: '赵经办' },
    })
  })

  it('needs no contact where the level’s policy has no gates', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ consultGates: [] }) })
    const id = await inHandling(level)
    expect((await level.act(people.handler, at(id, 'draft-reply'), replyBody)).status).toBe(200)
  })

  it.each([
    ['leaves one out', [answer(1)]],
    ['answers one twice', [answer(1), answer(1)]],
    ['answers both and one twice', [answer(1), answer(2), answer(2)]],
    ['answers one that was not asked', [answer(1), answer(3)]],
    ['answers both and one that was not asked', [answer(1), answer(2), answer(3)]],
  ])('answers every suggestion exactly once: one that %s is refused', async (_how, answers) => {
    const level = memoryLevel({ now: opening })
    const id = await contacted(level)
    expect(await level.act(people.handler, at(id, 'draft-reply'), { ...replyBody, answers })).toMatchObject(
      refused(422, 'answers-incomplete', { source: 'F3', allowed: { suggestions: [1, 2] } }),
    )
  })

  it('may answer in any order', async () => {
    const level = memoryLevel({ now: opening })
    const id = await contacted(level)
    const answers = [answer(2), answer(1)]
    await must(level, people.handler, at(id, 'draft-reply'), { ...replyBody, answers })
  })

  it('has a class of the level’s scheme: D is refused under A, B, C', async () => {
    const level = memoryLevel({ now: opening })
    const id = await contacted(level)
    const body = { ...replyBody, resultClass: 'D' }
    expect(await level.act(people.handler, at(id, 'draft-reply'), body)).toMatchObject(
      refused(422, 'class-unknown', {
        source: 'policy: classScheme',
        allowed: { classes: ['A', 'B', 'C'] },
      }),
    )
  })

  it('has a class of the level’s scheme: D is allowed under A, B, C, D', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ classScheme: ['A', 'B', 'C', 'D'] }) })
    const id = await contacted(level)
    await must(level, people.handler, at(id, 'draft-reply'), { ...replyBody, resultClass: 'D' })
    expect((await casePage(level, id)).reply.resultClass).toBe('D')
  })

  it('can be drafted anew until it is signed off', async () => {
    const level = memoryLevel({ now: opening })
    const id = await contacted(level)
    await must(level, people.handler, at(id, 'draft-reply'), replyBody)
    await must(level, people.leader, at(id, 'draft-reply'), { ...replyBody, resultClass: 'B' })
    expect((await casePage(level, id)).reply).toMatchObject({ resultClass: 'B', draftedBy: '钱签发' })
    await must(level, people.leader, at(id, 'sign-off'))
    expect(await level.act(people.handler, at(id, 'draft-reply'), replyBody)).toMatchObject(
      refused(409, 'state-wrong', { allowed: { now: 'signed-off' } }),
    )
  })

  it('is not another unit’s to draft', async () => {
    const level = memoryLevel({ now: opening })
    const id = await contacted(level)
    expect(await level.act(people.otherHandler, at(id, 'draft-reply'), replyBody)).toMatchObject(
      refused(403, 'not-yours'),
    )
  })

  it('stays with the unit until it is delivered: proposers and public have no reply yet', async () => {
    const level = memoryLevel({ now: opening })
    const id = await signedOff(level)
    expect((await level.get(people.lin, `/evaluation/verdicts/${id}`)).status).toBe(404)
    expect((await publicPage(level, id)).reply).toBeUndefined()
    expect((await casePage(level, id, people.lin)).reply).toBeUndefined()
  })
})

describe('signing off', () => {
  it('is the leader’s alone', async () => {
    const level = memoryLevel({ now: opening })
    const id = await contacted(level)
    await must(level, people.handler, at(id, 'draft-reply'), replyBody)
    expect(await level.act(people.handler, at(id, 'sign-off'))).toMatchObject(
      refused(403, 'role-missing', { allowed: { roles: ['unit-leader'] } }),
    )
    await must(level, people.leader, at(id, 'sign-off'))
    expect(await casePage(level, id)).toMatchObject({
      status: 'signed-off',
      reply: { signedOffBy: '钱签发' },
    })
  })

  it('is not another unit’s leader’s', async () => {
    const level = memoryLevel({ now: opening })
    const id = await contacted(level)
    await must(level, people.handler, at(id, 'draft-reply'), replyBody)
    expect(await level.act(people.otherLeader, at(id, 'sign-off'))).toMatchObject(refused(403, 'not-yours'))
  })

  it('signs off nothing that was not drafted', async () => {
    const level = memoryLevel({ now: opening })
    const id = await contacted(level)
    expect(await level.act(people.leader, at(id, 'sign-off'))).toMatchObject(refused(409, 'state-wrong'))
  })
})

describe('the audit', () => {
  it.each([
    ['dispatch office', people.dispatch],
    ['unit’s leader', people.leader],
    ['chair', people.chair],
    ['proposer', people.lin],
  ] as const)('is the supervision office’s alone: not the %s’s', async (_who, person) => {
    const level = memoryLevel({ now: opening })
    const id = await signedOff(level)
    expect(await level.act(person, at(id, 'audit'), pass)).toMatchObject(
      refused(403, 'role-missing', { allowed: { roles: ['supervision'] } }),
    )
  })

  it('audits nothing that was not signed off', async () => {
    const level = memoryLevel({ now: opening })
    const id = await contacted(level)
    await must(level, people.handler, at(id, 'draft-reply'), replyBody)
    expect(await level.act(people.supervision, at(id, 'audit'), pass)).toMatchObject(
      refused(409, 'state-wrong', { allowed: { now: 'drafted', states: ['signed-off'] } }),
    )
  })

  it('sends back to handling what does not answer, and nothing is delivered', async () => {
    const level = memoryLevel({ now: opening })
    const id = await signedOff(level)
    await must(level, people.supervision, at(id, 'audit'), sendBack)
    const page = await casePage(level, id)
    expect(page.status).toBe('in-handling')
    expect(page.timeline.at(-1).text).toBe('审核退回重办：第二条未说明时限，请补充。')
    expect((await level.get(people.lin, `/evaluation/verdicts/${id}`)).status).toBe(404)
  })

  it('passes what was drafted and signed off again after a return', async () => {
    const level = memoryLevel({ now: opening })
    const id = await signedOff(level)
    await must(level, people.supervision, at(id, 'audit'), sendBack)
    const better = { ...replyBody, letter: '您的提案收悉，已补充办理时限，现答复如下。' }
    await must(level, people.handler, at(id, 'draft-reply'), better)
    expect((await casePage(level, id)).reply.signedOffBy).toBeUndefined()
    await must(level, people.leader, at(id, 'sign-off'))
    await must(level, people.supervision, at(id, 'audit'), pass)
    expect(await casePage(level, id)).toMatchObject({
      status: 'delivered',
      reply: { letter: better.letter, auditedBy: '李督查', deliveredAt: opening },
    })
  })
})

describe('the delivery', () => {
  it('follows the audit in the same decision', async () => {
    const level = memoryLevel({ now: opening })
    const id = await signedOff(level)
    const receipt = await must(level, people.supervision, at(id, 'audit'), pass)
    expect(receipt.facts).toEqual(['reply.audited', 'reply.delivered'])
  })

  it('reaches every proposer: the verdict lies on the lead’s and each co-signer’s desk', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level, {}, jointFiled)
    for (const proposer of [people.lin, people.he, people.su])
      expect(await desk(level, 'evaluation', proposer)).toEqual([id])
    expect(await desk(level, 'evaluation', people.handler)).toEqual([])
  })

  it('carries letter, class and answers to the verdict and the public page', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    expect(await verdictPage(level, id, people.lin)).toMatchObject({ ...replyBody, unit: 'JY' })
    expect((await publicPage(level, id)).reply).toEqual({ ...replyBody, round: 1, unit: 'JY', at: opening })
  })

  // 170 characters lie in a record of the smallest kind, 1070 fill one to the brim, 2000 are the most there may be.
  it.each([170, 1000, 1070, 1365, 2000])(
    'of twenty answers of %i characters is whole',
    async (characters) => {
      const level = memoryLevel({ now: opening })
      const suggestions = Array.from({ length: 20 }, (_, index) => `建议${index + 1}`)
      const id = await contacted(level, { suggestions })
      const text = '答'.repeat(characters)
      const answers = suggestions.map((_text, index) => ({ ...answer(index + 1), text }))
      await must(level, people.handler, at(id, 'draft-reply'), { ...replyBody, answers })
      await must(level, people.leader, at(id, 'sign-off'))
      await must(level, people.supervision, at(id, 'audit'), pass)
      expect((await verdictPage(level, id, people.lin)).answers).toEqual(answers)
      expect((await publicPage(level, id)).reply.answers).toEqual(answers)
    },
  )

  it('leaves the unit nothing more to do with the case', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    for (const person of [people.handler, people.leader])
      expect((await casePage(level, id, person)).acts).toEqual([])
    expect(typesOf(await casePage(level, id))).toContain('reply.delivered')
  })
})
