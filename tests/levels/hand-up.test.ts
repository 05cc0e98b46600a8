// A proposal outside the level's powers 超出本级职权: handed up with its proposer's consent, handled above, answered below.
import { describe, expect, it } from 'vitest'
import { accepted, jointFiled, passed, replyBody, requirement, talk, toEducation } from '../level/journey.ts'
import { people } from '../level/people.ts'
import { city, county, type Linked, linked, province, step } from './linked.ts'
import { at } from './steps.ts'

const beyond = { reason: '属市级交通规划事权。' }

async function proposed(levels: Linked): Promise<string> {
  const id = await accepted(levels.of('371402'))
  await step(levels, '371402', people.dispatch, at(id, 'propose-hand-up'), beyond)
  return id
}

async function handedUp(levels: Linked): Promise<{ id: string; above: string }> {
  const id = await proposed(levels)
  await step(levels, '371402', people.lin, at(id, 'consent-hand-up'))
  return { id, above: `371402-${id}` }
}

async function caseAt(levels: Linked, code: string, id: string) {
  return (await levels.of(code).get(people.dispatch, `/assignment/cases/${id}`)).body
}

describe('[I4] a proposal handed up', () => {
  it('waits for its proposer, on whose desk it lies, and goes nowhere without consent', async () => {
    const levels = await linked(city, county)
    const id = await proposed(levels)
    expect(await caseAt(levels, '371402', id)).toMatchObject({
      status: 'hand-up-proposed',
      handUp: { to: '371400', reason: beyond.reason },
    })
    const desk = (await levels.of('371402').get(people.lin, '/assignment/desk', { list: 'todo' })).body.items
    expect(desk).toMatchObject([{ id, statusText: '拟转上级，待提案者同意' }])
    expect((await levels.of('371400').get(people.dispatch, `/assignment/cases/371402.${id}`)).status).toBe(
      404,
    )
    expect((await levels.of('371402').act(people.he, at(id, 'consent-hand-up'))).body.code).toBe('not-yours')
  })

  it('stays here when its proposer declines, and is handled here', async () => {
    const levels = await linked(city, county)
    const id = await proposed(levels)
    await step(levels, '371402', people.lin, at(id, 'decline-hand-up'), { reason: '区里可以先做。' })
    expect(await caseAt(levels, '371402', id)).toMatchObject({ status: 'open' })
    expect((await caseAt(levels, '371402', id)).handUp).toBeUndefined()
    await step(levels, '371402', people.dispatch, at(id, 'pre-assign'), toEducation)
    const desk = (await levels.of('371402').get(people.lin, '/assignment/desk', { list: 'todo' })).body.items
    expect(desk).toEqual([])
  })

  it('may be pre-assigned here after all when the proposer never answers', async () => {
    const levels = await linked(city, county)
    const id = await proposed(levels)
    await step(levels, '371402', people.dispatch, at(id, 'pre-assign'), toEducation)
    expect((await levels.of('371402').act(people.lin, at(id, 'consent-hand-up'))).body.code).toBe(
      'state-wrong',
    )
  })

  it('is consented to by the first proposer only', async () => {
    const levels = await linked(city, county)
    const id = await accepted(levels.of('371402'), { kind: 'joint' }, jointFiled)
    await step(levels, '371402', people.dispatch, at(id, 'propose-hand-up'), beyond)
    expect((await levels.of('371402').act(people.he, at(id, 'consent-hand-up'))).body.code).toBe('lead-only')
    await step(levels, '371402', people.lin, at(id, 'consent-hand-up'))
    expect((await caseAt(levels, '371400', `371402-${id}`)).status).toBe('open')
  })

  it('is handled above, answered to its proposer here, and traced on both sides', async () => {
    const levels = await linked(city, county)
    const { id, above } = await handedUp(levels)
    expect(await caseAt(levels, '371402', id)).toMatchObject({ status: 'dispatched', unit: '371400' })
    expect(await caseAt(levels, '371400', above)).toMatchObject({
      status: 'open',
      origin: { level: '371402', case: id, requirement: beyond.reason, up: true },
    })
    await step(levels, '371400', people.dispatch, at(above, 'pre-assign'), toEducation)
    await step(levels, '371400', people.handler, at(above, 'claim'))
    await step(levels, '371400', people.dispatch, at(above, 'dispatch'), requirement)
    await step(levels, '371400', people.handler, at(above, 'sign-for'))
    for (const [index, phase] of ['before', 'during', 'after'].entries()) {
      await step(levels, '371400', people.handler, at(above, 'log-contact'), { ...talk, phase })
      await step(levels, '371402', people.lin, at(id, 'confirm-contact'), { contact: index + 1 })
    }
    await step(levels, '371400', people.handler, at(above, 'draft-reply'), replyBody)
    await step(levels, '371400', people.leader, at(above, 'sign-off'))
    await step(levels, '371400', people.supervision, at(above, 'audit'), passed)
    await step(levels, '371402', people.supervision, at(id, 'audit'), passed)
    const seen = (await levels.of('371402').get(people.lin, `/assignment/cases/${id}`)).body
    expect(seen).toMatchObject({ status: 'delivered', reply: { letter: replyBody.letter } })
    const texts = async (code: string, of: string) =>
      (await caseAt(levels, code, of)).timeline.map(({ text }: { text: string }) => text)
    expect(await texts('371402', id)).toEqual(
      expect.arrayContaining(['提案者同意转德州市', `转德州市人民政府办理：${beyond.reason}`]),
    )
    expect(await texts('371400', above)).toContain(`德城区转来，待预交办：${beyond.reason}`)
  })

  it('comes back with the reason when it is not within the powers above either', async () => {
    const levels = await linked(city, county)
    const { id, above } = await handedUp(levels)
    await step(levels, '371400', people.dispatch, at(above, 'send-back'), { reason: '属区级职责。' })
    expect(await caseAt(levels, '371402', id)).toMatchObject({
      status: 'open',
      takenBack: { unit: '371400', reason: '属区级职责。' },
    })
  })

  it('is refused where there is no level above, and for a case that is another level’s', async () => {
    const levels = await linked(province, city, county)
    const own = await accepted(levels.of('370000'))
    expect(
      (await levels.of('370000').act(people.dispatch, at(own, 'propose-hand-up'), beyond)).body.code,
    ).toBe('no-level-above')
    const { above } = await handedUp(levels)
    expect(
      (await levels.of('371400').act(people.dispatch, at(above, 'propose-hand-up'), beyond)).body.code,
    ).toBe('not-own-case')
    expect((await levels.of('370000').act(people.dispatch, at(own, 'send-back'), beyond)).body.code).toBe(
      'own-case',
    )
  })
})
