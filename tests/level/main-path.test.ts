// The main path of one proposal through all four services, on one level in memory.
import { describe, expect, it } from 'vitest'
import { accepted, delivered, filed, preAssigned } from './journey.ts'
import { memoryLevel } from './memory-level.ts'
import { people } from './people.ts'

const opening = '2026-01-05T02:00:00.000Z'

describe('a proposal on the main path', () => {
  it('is numbered, opens a case and a docket, and appears in the public catalogue', async () => {
    const level = memoryLevel({ now: opening })
    const id = await accepted(level)
    const page = await level.get(people.lin, `/intake/proposals/${id}`)
    expect(page.body).toMatchObject({ status: 'accepted', number: 1, plenary: true })
    expect((await level.get(people.dispatch, `/assignment/cases/${id}`)).body).toMatchObject({
      status: 'open',
      number: 1,
    })
    expect((await level.get(undefined, '/public/proposals')).body.items).toMatchObject([{ id, number: 1 }])
  })

  it('is claimed by silence when the window passes, labelled automatic with its policy', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    const { claimBy } = (await level.get(people.dispatch, `/assignment/cases/${id}`)).body
    expect(claimBy).toBe('2026-01-12T15:59:59.999Z')
    await level.moveTo('2026-01-12T16:30:00.000Z')
    const { body } = await level.get(people.dispatch, `/assignment/cases/${id}`)
    expect(body.status).toBe('settled')
    expect(body.timeline.at(-1)).toMatchObject({
      type: 'case.claimed',
      by: '系统',
      automatic: { policy: 'objectionDays', version: 'test-1' },
    })
  })

  it('ends satisfied when its proposer says so, with every service knowing', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    const feedback = { attitude: 'satisfied', answer: 'satisfied', remark: '答复具体。' }
    const given = await level.act(people.lin, `/evaluation/verdicts/${id}/give-feedback`, feedback)
    expect(given.body.facts).toEqual(['feedback.given', 'verdict.closed'])
    expect((await level.get(people.lin, `/evaluation/verdicts/${id}`)).body).toMatchObject({
      outcome: 'satisfied',
    })
    expect((await level.get(people.lin, `/assignment/cases/${id}`)).body.status).toBe('concluded')
    const { body } = await level.get(undefined, `/public/proposals/${id}`)
    expect(body).toMatchObject({ statusText: '已评价', unit: 'JY', reply: { resultClass: 'A' } })
    const docket = (await level.get(people.supervision, `/supervision/dockets/${id}`)).body
    expect(docket.clocks.every((one: { running: boolean }) => !one.running)).toBe(true)
  })

  it('becomes 未反馈 when nobody answers in time, never 满意', async () => {
    const level = memoryLevel({ now: opening })
    const id = await delivered(level)
    const { feedbackBy } = (await level.get(people.lin, `/evaluation/verdicts/${id}`)).body
    await level.moveTo(new Date(Date.parse(feedbackBy) + 1000).toISOString())
    const { body } = await level.get(people.lin, `/evaluation/verdicts/${id}`)
    expect(body).toMatchObject({ status: 'closed', outcome: 'no-feedback' })
    expect(body.feedback[0].answer).toBe('no-feedback')
  })

  it('lies on the desk of whose turn it is', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    const desk = (person: Parameters<typeof level.get>[0], list: string) =>
      level
        .get(person, '/intake/desk', { list })
        .then(({ body }) => body.items.map((item: { id: string }) => item.id))
    expect(await desk(people.committee, 'todo')).toEqual([id])
    expect(await desk(people.lin, 'todo')).toEqual([])
    expect(await desk(people.lin, 'initiated')).toEqual([id])
  })
})
