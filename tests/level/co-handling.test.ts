// Co-handlers 协办: their opinion before the reply is drafted, their countersignature before it is signed off.
import { describe, expect, it } from 'vitest'
import { accepted, draftBody, must, replyBody, talk } from './journey.ts'
import { type MemoryLevel, memoryLevel } from './memory-level.ts'
import { casePage, docketPage, opening, refused } from './pages.ts'
import { people } from './people.ts'

const at = (id: string, act: string) => `/assignment/cases/${id}/${act}`
const opinion = { text: '可在三处路口增设信号灯，建议纳入明年计划。' }
const agree = { agreed: true, remark: '同意。' }

/** A case whose lead unit is JY and whose co-handler is GA, signed for. */
async function withCoHandler(level: MemoryLevel): Promise<string> {
  const id = await accepted(level, draftBody)
  const units = { unit: 'JY', coUnits: ['GA'], reason: '教育牵头，公安配合。' }
  await must(level, people.dispatch, at(id, 'pre-assign'), units)
  await must(level, people.handler, at(id, 'claim'))
  await must(level, people.dispatch, at(id, 'dispatch'), { requirement: '请按期办理。' })
  await must(level, people.handler, at(id, 'sign-for'))
  for (const [index, phase] of ['before', 'during', 'after'].entries()) {
    await must(level, people.handler, at(id, 'log-contact'), { ...talk, phase })
    await must(level, people.lin, at(id, 'confirm-contact'), { contact: index + 1 })
  }
  return id
}

describe('a co-handler', () => {
  it('is another unit than the lead, and named once', async () => {
    const level = memoryLevel({ now: opening })
    const id = await accepted(level, draftBody)
    for (const coUnits of [['JY'], ['GA', 'GA']]) {
      const body = { unit: 'JY', coUnits, reason: '属教育管理职能。' }
      expect(await level.act(people.dispatch, at(id, 'pre-assign'), body)).toMatchObject(
        refused(422, 'unit-twice'),
      )
    }
  })

  it('gives its opinion before the lead unit can draft the reply', async () => {
    const level = memoryLevel({ now: opening })
    const id = await withCoHandler(level)
    expect(await level.act(people.handler, at(id, 'draft-reply'), replyBody)).toMatchObject({
      status: 409,
      body: { code: 'opinions-missing', allowed: { waitingFor: ['GA'] } },
    })
    await must(level, people.otherHandler, at(id, 'give-opinion'), opinion)
    await must(level, people.handler, at(id, 'draft-reply'), replyBody)
  })

  it('does nothing that is the lead unit’s, and the lead unit nothing that is a co-handler’s', async () => {
    const level = memoryLevel({ now: opening })
    const id = await withCoHandler(level)
    expect(await level.act(people.otherHandler, at(id, 'log-contact'), talk)).toMatchObject(
      refused(403, 'lead-unit-only'),
    )
    expect(await level.act(people.handler, at(id, 'give-opinion'), opinion)).toMatchObject(
      refused(403, 'co-unit-only'),
    )
  })

  it('has a clock for its opinion, which stops when it is given', async () => {
    const level = memoryLevel({ now: opening })
    const id = await withCoHandler(level)
    const clock = async () =>
      (await docketPage(level, id)).clocks.find((one: { clock: string }) => one.clock === 'opinion')
    expect(await clock()).toMatchObject({ running: true, responsible: { unit: 'GA' } })
    await must(level, people.otherHandler, at(id, 'give-opinion'), opinion)
    expect(await clock()).toMatchObject({ running: false })
  })

  it('[E13] that dissents holds the reply back until a new draft is agreed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await withCoHandler(level)
    await must(level, people.otherHandler, at(id, 'give-opinion'), opinion)
    await must(level, people.handler, at(id, 'draft-reply'), replyBody)
    expect(await level.act(people.leader, at(id, 'sign-off'))).toMatchObject({
      body: { code: 'countersign-missing', allowed: { waitingFor: ['GA'], dissent: [] } },
    })
    await must(level, people.otherHandler, at(id, 'countersign'), { agreed: false, remark: '时限写得不准。' })
    expect(await level.act(people.leader, at(id, 'sign-off'))).toMatchObject({
      body: { code: 'countersign-missing', allowed: { waitingFor: [], dissent: ['GA'] } },
    })
    await must(level, people.handler, at(id, 'draft-reply'), replyBody)
    expect((await casePage(level, id)).coHandlers).toMatchObject([
      { unit: 'GA', opinion: { text: opinion.text } },
    ])
    await must(level, people.otherHandler, at(id, 'countersign'), agree)
    await must(level, people.leader, at(id, 'sign-off'))
  })

  it('finds the case on its desk while it is its turn, and can open it', async () => {
    const level = memoryLevel({ now: opening })
    const id = await withCoHandler(level)
    const todo = async () =>
      (await level.get(people.otherHandler, '/assignment/desk', { list: 'todo' })).body.items.map(
        (item: { id: string }) => item.id,
      )
    expect(await todo()).toEqual([id])
    expect((await level.get(people.otherHandler, at(id, '').slice(0, -1))).status).toBe(200)
    await must(level, people.otherHandler, at(id, 'give-opinion'), opinion)
    expect(await todo()).toEqual([])
    await must(level, people.handler, at(id, 'draft-reply'), replyBody)
    expect(await todo()).toEqual([id])
  })

  it('speaks to the lead unit: the proposer sees who, not what', async () => {
    const level = memoryLevel({ now: opening })
    const id = await withCoHandler(level)
    await must(level, people.otherHandler, at(id, 'give-opinion'), opinion)
    expect((await casePage(level, id, people.lin)).coHandlers).toEqual([{ unit: 'GA' }])
  })
})
