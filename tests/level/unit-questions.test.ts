// What a unit is asked before acceptance 预立案征询 (feature C7): one question about each text, another after silence, and
// what was asked about an earlier text stays, marked as such.
import { describe, expect, it } from 'vitest'
import { acceptance, draftBody, must, returned, screened, underFinalReview } from './journey.ts'
import { type MemoryLevel, memoryLevel } from './memory-level.ts'
import { act, filedBy, no, withdrawal } from './outcomes.ts'
import { desk, later, opening, proposalPage, refused } from './pages.ts'
import { people } from './people.ts'

const ask = { units: ['JY'], question: '能否办理？' }
const answer = { stance: 'can-do', opinion: '可以办理。' }

async function revised(level: MemoryLevel, id: string): Promise<void> {
  await must(level, people.committee, act(id, 'first-review'), returned)
  await must(level, people.lin, act(id, 'revise'), { ...draftBody, situation: '修改后的情况说明。' })
  await must(level, people.lin, act(id, 'file'))
}

describe('a unit', () => {
  it('[C7] that was silent until its time was over is asked again, and answers that', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    await must(level, people.committee, act(id, 'ask-units'), ask)
    const [{ until }] = (await proposalPage(level, id, people.chair)).unitOpinions
    await level.moveTo(until)
    expect(await level.act(people.committee, act(id, 'ask-units'), ask)).toMatchObject(
      refused(409, 'unit-asked', { allowed: { remove: ['JY'] } }),
    )
    await level.moveTo(later(until, 1))
    await must(level, people.committee, act(id, 'ask-units'), { ...ask, question: '再次征询：能否办理？' })
    expect(await desk(level, 'intake', people.handler)).toEqual([id])
    const queued = (await level.get(people.chair, '/intake/reviews')).body.items
    expect(queued).toMatchObject([{ id, unitsAsked: 1, unitsAnswered: 0 }])
    expect(await level.act(people.chair, act(id, 'final-review'), acceptance)).toMatchObject(
      refused(409, 'unit-opinions-awaited'),
    )
    await must(level, people.handler, act(id, 'give-unit-opinion'), answer)
    const shown = (await proposalPage(level, id, people.chair)).unitOpinions
    expect(shown.map((one: { answer?: object }) => one.answer !== undefined)).toEqual([false, true])
    expect(await desk(level, 'intake', people.handler)).toEqual([])
    expect(await level.act(people.committee, act(id, 'ask-units'), ask)).toMatchObject(
      refused(409, 'unit-asked'),
    )
    await must(level, people.chair, act(id, 'final-review'), acceptance)
  })

  it('[C7] is asked about a revised text, and what it said of the earlier one is marked as such', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filedBy(level, people.lin)
    await must(level, people.committee, act(id, 'ask-units'), ask)
    await must(level, people.handler, act(id, 'give-unit-opinion'), answer)
    expect((await proposalPage(level, id, people.committee)).unitOpinions[0].earlierText).toBeUndefined()
    await revised(level, id)
    expect((await proposalPage(level, id, people.committee)).unitOpinions).toMatchObject([
      { unit: 'JY', earlierText: true, answer },
    ])
    await must(level, people.committee, act(id, 'ask-units'), { ...ask, question: '修改后能否办理？' })
    const shown = (await proposalPage(level, id, people.committee)).unitOpinions
    expect(shown).toMatchObject([{ earlierText: true }, { question: '修改后能否办理？' }])
    expect(shown[1].earlierText).toBeUndefined()
    const queued = (await level.get(people.committee, '/intake/reviews')).body.items
    expect(queued).toMatchObject([{ id, unitsAsked: 1, unitsAnswered: 0 }])
  })

  it('[C7] has nothing to answer any more once the text it was asked about is revised', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filedBy(level, people.lin)
    await must(level, people.committee, act(id, 'ask-units'), ask)
    await revised(level, id)
    expect(await desk(level, 'intake', people.handler)).toEqual([])
    expect(await level.act(people.handler, act(id, 'give-unit-opinion'), answer)).toMatchObject(
      refused(403, 'not-yours'),
    )
    await must(level, people.committee, act(id, 'first-review'), screened)
  })

  it('[C7] answers while the proposer is asked to withdraw, and while the text is sent back', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filedBy(level, people.lin)
    await must(level, people.committee, act(id, 'ask-units'), { ...ask, units: ['JY', 'GA'] })
    await must(level, people.committee, act(id, 'request'), withdrawal)
    expect(await desk(level, 'intake', people.handler)).toEqual([id])
    await must(level, people.handler, act(id, 'give-unit-opinion'), answer)
    expect(await desk(level, 'intake', people.handler)).toEqual([])
    await must(level, people.lin, act(id, 'answer-request'), no)
    await must(level, people.committee, act(id, 'first-review'), returned)
    expect(await desk(level, 'intake', people.otherHandler)).toEqual([id])
    const { acts } = await proposalPage(level, id, people.otherHandler)
    expect(acts).toEqual(['proposal.give-unit-opinion'])
    await must(level, people.otherHandler, act(id, 'give-unit-opinion'), answer)
    const shown = (await proposalPage(level, id, people.committee)).unitOpinions
    expect(shown).toMatchObject([{ answer }, { answer }])
  })

  it('[C7] has it on its desk up to the instant at which its time ends, and answers at that instant', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filedBy(level, people.lin)
    await must(level, people.committee, act(id, 'ask-units'), { ...ask, units: ['JY', 'GA'] })
    const [{ until }] = (await proposalPage(level, id, people.committee)).unitOpinions
    await level.moveTo(until)
    expect((await level.get(people.handler, '/intake/desk', { list: 'todo' })).body.items).toMatchObject([
      { id, until },
    ])
    await must(level, people.handler, act(id, 'give-unit-opinion'), answer)
    await level.moveTo(later(until, 1))
    expect(await desk(level, 'intake', people.otherHandler)).toEqual([])
    expect(await level.act(people.otherHandler, act(id, 'give-unit-opinion'), answer)).toMatchObject(
      refused(409, 'window-closed', { allowed: { until } }),
    )
  })

  it('[C7] is waited for up to that instant, and no longer', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    await must(level, people.committee, act(id, 'ask-units'), ask)
    const [{ until }] = (await proposalPage(level, id, people.chair)).unitOpinions
    await level.moveTo(until)
    expect(await level.act(people.chair, act(id, 'final-review'), acceptance)).toMatchObject(
      refused(409, 'unit-opinions-awaited', { allowed: { until, units: ['JY'] } }),
    )
    await level.moveTo(later(until, 1))
    await must(level, people.chair, act(id, 'final-review'), acceptance)
  })
})
