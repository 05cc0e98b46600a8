// Review 审查 (features C1, C2, C4, C14): three stages by different people, nobody on the own proposal, and no refusal
// without reasons that the proposer is told.
import { describe, expect, it } from 'vitest'
import { policyDefaults } from '#contracts/policy.ts'
import {
  acceptance,
  consultation,
  draftBody,
  drafted,
  filed,
  invited,
  jointFiled,
  must,
  passed,
  returned,
  screened,
  underFinalReview,
} from './journey.ts'
import { levelWith, memoryLevel } from './memory-level.ts'
import { docketPage, opening, proposalPage, refused, typesOf } from './pages.ts'
import { also, people } from './people.ts'

const at = (id: string, act: string) => `/intake/proposals/${id}/${act}`
const refusal = {
  outcome: 'not-accept',
  reasons: ['no-substance'],
  explanation: '缺少具体建议，请深入调研。',
  forwardTo: 'none',
}

describe('the three reviews', () => {
  it('come one after another, each in its words on the page', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    await must(level, people.chair, at(id, 'final-review'), acceptance)
    const page = await proposalPage(level, id)
    expect(page.reviews).toMatchObject([
      { stage: '初审', outcome: 'pass', by: '陈初审', remark: '选题准确，建议具体。' },
      { stage: '复审', outcome: 'pass', by: '吴复审' },
      { stage: '终审', outcome: 'accept', by: '郑终审' },
    ])
    expect(typesOf(page)).toEqual([
      'proposal.drafted',
      'proposal.filed',
      'review.passed',
      'review.passed',
      'consultation.recorded',
      'proposal.accepting',
      'proposal.accepted',
    ])
  })

  it.each([
    ['second', people.panel, passed],
    ['final', people.chair, acceptance],
  ] as const)('do not begin with the %s', async (stage, person, body) => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    expect(await level.act(person, at(id, `${stage}-review`), body)).toMatchObject(
      refused(409, 'state-wrong', { allowed: { now: 'filed', states: [`${stage}-review`] } }),
    )
  })

  it.each([
    ['first', people.panel, 'committee'],
    ['second', people.chair, 'panel'],
    ['final', people.committee, 'chair'],
    ['final', people.lin, 'chair'],
  ] as const)('are each an office’s: the %s is refused to others', async (stage, person, role) => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    const body = { first: screened, second: passed, final: acceptance }[stage]
    expect(await level.act(person, at(id, `${stage}-review`), body)).toMatchObject(
      refused(403, 'role-missing', { allowed: { roles: [role] } }),
    )
  })

  it('are made by different people: who has three offices reviews once', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    await must(level, people.threeOffices, at(id, 'first-review'), screened)
    const repeated = refused(403, 'reviewer-repeated', { source: 'policy: reviewersDistinct' })
    expect(await level.act(people.threeOffices, at(id, 'second-review'), passed)).toMatchObject(repeated)
    await must(level, people.panel, at(id, 'second-review'), passed)
    expect(await level.act(people.threeOffices, at(id, 'final-review'), acceptance)).toMatchObject(repeated)
    const { acts } = await proposalPage(level, id, people.threeOffices)
    expect(acts.filter((act: string) => act.endsWith('-review'))).toEqual([])
  })

  it('may be made by one person where the level’s policy says so', async () => {
    const level = memoryLevel({
      now: opening,
      level: levelWith({ reviewersDistinct: false, consultationByAnother: false }),
    })
    const id = await filed(level)
    await must(level, people.threeOffices, at(id, 'first-review'), screened)
    await must(level, people.threeOffices, at(id, 'second-review'), passed)
    await must(level, people.threeOffices, at(id, 'record-consultation'), consultation)
    await must(level, people.threeOffices, at(id, 'final-review'), acceptance)
    expect((await proposalPage(level, id)).status).toBe('accepted')
  })

  it('end with one decision when two final reviewers decide at once', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    const decide = (person: typeof people.chair | typeof people.secondChair, body: object) =>
      level.call(person, {
        path: at(id, 'final-review'),
        body,
        headers: { 'idempotency-key': `race-${person.id}` },
      })
    const replies = await Promise.all([decide(people.chair, acceptance), decide(people.secondChair, refusal)])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    await level.settle()
    const { timeline } = await proposalPage(level, id)
    const decisions = ['proposal.accepting', 'proposal.not-accepted']
    expect(timeline.filter(({ type }: { type: string }) => decisions.includes(type))).toHaveLength(1)
  })
})

describe('nobody reviews the own proposal', () => {
  it.each([
    ['first', 'committee', filed, screened],
    ['final', 'chair', underFinalReview, acceptance],
  ] as const)('the author, who is also in the office, cannot take the %s review', async (...row) => {
    const [stage, office, begin, body] = row
    const level = memoryLevel({ now: opening })
    const id = await begin(level)
    const author = also(people.lin, office)
    expect(await level.act(author, at(id, `${stage}-review`), body)).toMatchObject(
      refused(403, 'own-proposal', { source: 'C2' }),
    )
    expect((await proposalPage(level, id, author)).acts).not.toContain(`proposal.${stage}-review`)
  })

  it('nor can a co-signer', async () => {
    const level = memoryLevel({ now: opening })
    const id = await jointFiled(level)
    expect(await level.act(also(people.he, 'committee'), at(id, 'first-review'), screened)).toMatchObject(
      refused(403, 'own-proposal'),
    )
  })

  it('[C2] nor can an invited member who declined', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.he, at(id, 'sign'), { opinion: '同意。' })
    await must(level, people.su, at(id, 'decline'), { opinion: '不熟悉。' })
    await must(level, people.lin, at(id, 'file'))
    expect(await level.act(also(people.su, 'committee'), at(id, 'first-review'), screened)).toMatchObject(
      refused(403, 'own-proposal'),
    )
  })
})

describe('a return for revision', () => {
  const stages = [
    ['first', people.committee, filed],
    [
      'second',
      people.panel,
      async (level: Parameters<typeof filed>[0]) => {
        const id = await filed(level)
        await must(level, people.committee, at(id, 'first-review'), screened)
        return id
      },
    ],
    ['final', people.chair, underFinalReview],
  ] as const

  it.each(stages)('from the %s review goes back to drafting with the remark', async (stage, by, begin) => {
    const level = memoryLevel({ now: opening })
    const id = await begin(level)
    await must(level, by, at(id, `${stage}-review`), returned)
    const page = await proposalPage(level, id)
    expect(page.status).toBe('drafting')
    expect(page.acts).toEqual(
      expect.arrayContaining(['proposal.revise', 'proposal.file', 'proposal.withdraw', 'proposal.stand-by']),
    )
    const entry = page.timeline.find(({ type }: { type: string }) => type === 'proposal.returned')
    expect(entry.text).toContain('请补充数据后再提交。')
    expect((await docketPage(level, id)).statusText).toBe('退回修改')
  })

  it.each(stages)('from the %s review is filed and reviewed again by the same people', async (...row) => {
    const [stage, by, begin] = row
    const level = memoryLevel({ now: opening })
    const id = await begin(level)
    await must(level, by, at(id, `${stage}-review`), returned)
    await must(level, people.lin, at(id, 'revise'), { ...draftBody, situation: '据统计，拥堵时长四十分钟。' })
    await must(level, people.lin, at(id, 'file'))
    expect((await docketPage(level, id)).statusText).toBe('审查中')
    await must(level, people.committee, at(id, 'first-review'), screened)
    await must(level, people.panel, at(id, 'second-review'), passed)
    await must(level, people.panel, at(id, 'record-consultation'), consultation)
    await must(level, people.chair, at(id, 'final-review'), acceptance)
    expect(await proposalPage(level, id)).toMatchObject({
      status: 'accepted',
      situation: '据统计，拥堵时长四十分钟。',
    })
  })

  it('of a joint proposal goes back to co-signing', async () => {
    const level = memoryLevel({ now: opening })
    const id = await jointFiled(level)
    await must(level, people.committee, at(id, 'first-review'), returned)
    expect((await proposalPage(level, id)).status).toBe('co-signing')
  })

  it('needs a remark', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    const { remark: _, ...without } = returned
    expect(await level.act(people.committee, at(id, 'first-review'), without)).toMatchObject(
      refused(422, 'body-invalid', { errors: [{ path: 'remark' }] }),
    )
  })
})

describe('a refusal to accept', () => {
  it('is not made without a reason code', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    expect(await level.act(people.chair, at(id, 'final-review'), { ...refusal, reasons: [] })).toMatchObject(
      refused(422, 'body-invalid', { errors: [{ path: 'reasons' }] }),
    )
  })

  it('is not made without an explanation', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    const { explanation: _, ...bare } = refusal
    expect(await level.act(people.chair, at(id, 'final-review'), bare)).toMatchObject(
      refused(422, 'body-invalid', { errors: [{ path: 'explanation' }] }),
    )
  })

  it('is refused with a code that is not in the level’s table, and the table is shown', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    const body = { ...refusal, reasons: ['no-substance', 'too-late'] }
    expect(await level.act(people.chair, at(id, 'final-review'), body)).toMatchObject(
      refused(422, 'reason-unknown', {
        source: 'C4',
        allowed: { codes: policyDefaults.notAcceptedReasons.map(({ code }) => code) },
      }),
    )
    expect((await proposalPage(level, id)).status).toBe('final-review')
  })

  it('takes the codes of the level’s own table', async () => {
    const own = levelWith({ notAcceptedReasons: [{ code: 'already-done', text: '已经落实' }] })
    const level = memoryLevel({ now: opening, level: own })
    const id = await underFinalReview(level)
    expect(await level.act(people.chair, at(id, 'final-review'), refusal)).toMatchObject(
      refused(422, 'reason-unknown', { allowed: { codes: ['already-done'] } }),
    )
    await must(level, people.chair, at(id, 'final-review'), { ...refusal, reasons: ['already-done'] })
  })

  it('is told to the proposer: reasons, explanation, and the notice in the timeline', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    await must(level, people.chair, at(id, 'final-review'), refusal)
    const page = await proposalPage(level, id)
    expect(page).toMatchObject({
      status: 'not-accepted',
      refusal: { reasons: ['no-substance'], explanation: '缺少具体建议，请深入调研。' },
      // The record of the consultation, of which nothing has been said yet.
      acts: ['proposal.comment-consultation'],
    })
    expect(page.timeline.at(-1)).toMatchObject({
      type: 'proposal.not-accepted',
      text: '不予立案（内容空泛，没有具体建议），已告知提案者：缺少具体建议，请深入调研。不转送',
    })
  })

  it('opens no case, gives no number and publishes nothing', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    await must(level, people.chair, at(id, 'final-review'), refusal)
    expect((await proposalPage(level, id)).number).toBeUndefined()
    expect((await level.get(people.dispatch, `/assignment/cases/${id}`)).status).toBe(404)
    expect((await level.get(undefined, `/public/proposals/${id}`)).status).toBe(404)
    expect(await docketPage(level, id)).toMatchObject({ statusText: '不予立案', clocks: [] })
  })
})

it('an unknown proposal is unknown to every act', async () => {
  const level = memoryLevel({ now: opening })
  await drafted(level)
  expect(await level.act(people.committee, at('nothing', 'first-review'), screened)).toMatchObject(
    refused(404, 'unknown'),
  )
})
