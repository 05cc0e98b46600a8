// A reply that does not satisfy 非满意: talks face to face, then a second handling 二次办理 with its own clock.
import { describe, expect, it } from 'vitest'
import { contactAgain, delivered, must, replyBody } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel } from './memory-level.ts'
import { casePage, docketPage, opening, refused, verdictPage } from './pages.ts'
import { people } from './people.ts'

const verdict = (id: string, act: string) => `/evaluation/verdicts/${id}/${act}`
const at = (id: string, act: string) => `/assignment/cases/${id}/${act}`
const dissatisfied = { attitude: 'satisfied', answer: 'dissatisfied', remark: '第二条没有落实。' }
const again = { result: 'second-handling', note: '第二条须给出时间表。' }

async function dissatisfiedOnce(level: MemoryLevel): Promise<string> {
  const id = await delivered(level)
  await must(level, people.lin, verdict(id, 'give-feedback'), dissatisfied)
  return id
}

/** Drafts, signs off, audits and delivers the reply of the present round. */
async function replyAgain(level: MemoryLevel, id: string): Promise<void> {
  await contactAgain(level, id)
  await must(level, people.handler, at(id, 'draft-reply'), replyBody)
  await must(level, people.leader, at(id, 'sign-off'))
  await must(level, people.supervision, at(id, 'audit'), { outcome: 'pass', remark: '已逐条答复。' })
}

describe('a reply that does not satisfy', () => {
  it('[F7] is talked over face to face before anything is closed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await dissatisfiedOnce(level)
    expect(await verdictPage(level, id)).toMatchObject({ status: 'talks', outcome: 'dissatisfied' })
    expect((await casePage(level, id)).status).toBe('delivered')
    const talks = (await docketPage(level, id)).clocks.find((one: { clock: string }) => one.clock === 'talks')
    expect(talks).toMatchObject({ running: true, explanation: { rule: 'talksDays' } })
  })

  it('[F7] is closed as dissatisfied when the talks explain what cannot be done yet', async () => {
    const level = memoryLevel({ now: opening })
    const id = await dissatisfiedOnce(level)
    await must(level, people.committee, verdict(id, 'hold-talks'), {
      result: 'explained',
      note: '受财力限制。',
    })
    expect(await verdictPage(level, id)).toMatchObject({ status: 'closed', outcome: 'dissatisfied' })
    expect((await casePage(level, id)).status).toBe('concluded')
    expect((await docketPage(level, id)).clocks.every((one: { running: boolean }) => !one.running)).toBe(true)
  })

  it('[F8] is handled a second time with its own clock, contacts and reply', async () => {
    const level = memoryLevel({ now: opening })
    const id = await dissatisfiedOnce(level)
    await must(level, people.committee, verdict(id, 'hold-talks'), again)
    expect(await casePage(level, id)).toMatchObject({
      status: 'in-handling',
      handlingRound: 2,
      demand: again.note,
    })
    expect((await casePage(level, id)).reply).toBeUndefined()
    const clocks = (await docketPage(level, id)).clocks.filter(
      (one: { clock: string }) => one.clock === 'reply',
    )
    expect(clocks).toMatchObject([
      { round: 1, running: false, explanation: { rule: 'replyPeriod' } },
      { round: 2, running: true, explanation: { rule: 'reworkPeriod' } },
    ])
    expect(await level.act(people.handler, at(id, 'draft-reply'), replyBody)).toMatchObject(
      refused(409, 'contacts-unconfirmed'),
    )
    await replyAgain(level, id)
    expect(await verdictPage(level, id)).toMatchObject({ status: 'feedback-open', round: 2 })
    const satisfied = { attitude: 'satisfied', answer: 'satisfied' }
    await must(level, people.lin, verdict(id, 'give-feedback'), satisfied)
    expect(await verdictPage(level, id)).toMatchObject({ status: 'closed', outcome: 'satisfied' })
    expect((await level.get(undefined, `/public/proposals/${id}`)).body.reply).toMatchObject({ round: 2 })
  })

  it('[F8] is not handled a third time: the rounds of the policy are the limit', async () => {
    const level = memoryLevel({ now: opening })
    const id = await dissatisfiedOnce(level)
    await must(level, people.committee, verdict(id, 'hold-talks'), again)
    await replyAgain(level, id)
    await must(level, people.lin, verdict(id, 'give-feedback'), dissatisfied)
    expect(await verdictPage(level, id)).toMatchObject({
      status: 'closed',
      outcome: 'dissatisfied',
      round: 2,
    })
  })

  it('becomes 未反馈 in the second round too when nobody answers', async () => {
    const level = memoryLevel({ now: opening })
    const id = await dissatisfiedOnce(level)
    await must(level, people.committee, verdict(id, 'hold-talks'), again)
    await replyAgain(level, id)
    const { feedbackBy } = await verdictPage(level, id)
    await level.moveTo(new Date(Date.parse(feedbackBy) + 1000).toISOString())
    expect(await verdictPage(level, id)).toMatchObject({ status: 'closed', outcome: 'no-feedback' })
  })

  it('is closed at once where the policy allows no second round', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ handlingRounds: 1 }) })
    const id = await dissatisfiedOnce(level)
    expect(await verdictPage(level, id)).toMatchObject({ status: 'closed', outcome: 'dissatisfied' })
  })
})
