// Senders who are not what they say, between levels.
import { describe, expect, it } from 'vitest'
import { levelHooks } from '#contracts/api/webhook-endpoints.ts'
import { talk } from '../level/journey.ts'
import { people } from '../level/people.ts'
import { city, county, linked, opening, step } from './linked.ts'
import {
  at,
  dispatchedToCounty,
  eventOf,
  handledBelow,
  messagesAt,
  say,
  secretOf,
  statusAt,
} from './steps.ts'

describe('who is not what they say', () => {
  it('is turned away: an unknown level, a wrong secret, a token of another level', async () => {
    const levels = await linked(city, county)
    const id = await dispatchedToCounty(levels)
    const secret = await secretOf(levels)
    const body = eventOf('cn.shangban.level.signed-for.v1', { case: id })
    expect((await say(levels, '371400', '371428', secret, body)).body.code).toBe('unknown')
    const wrong = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
    expect((await say(levels, '371400', '371402', wrong, body)).body.code).toBe('signature-wrong')
    const foreign = { ...people.dispatch, level: '371402' }
    expect((await levels.of('371400').get(foreign, `/assignment/cases/${id}`)).body.code).toBe(
      'level-foreign',
    )
    expect(await statusAt(levels, '371400', id)).toBe('dispatched')
  })

  it('may do on a case only what its side of it may', async () => {
    const levels = await linked(city, county)
    const id = await dispatchedToCounty(levels)
    await handledBelow(levels, `371400-${id}`)
    await step(levels, '371402', people.handler, at(`371400-${id}`, 'log-contact'), talk)
    const secret = await secretOf(levels)
    // The county handles it; that the member confirmed a contact is not for it to say.
    await say(
      levels,
      '371400',
      '371402',
      secret,
      eventOf('cn.shangban.level.contact.confirmed.v1', { case: id, contact: 1 }),
      'confirms-itself',
    )
    const own = { case: id, outcome: 'satisfied' }
    await say(
      levels,
      '371400',
      '371402',
      secret,
      eventOf('cn.shangban.level.case.concluded.v1', own),
      'concludes',
    )
    // What the other side may say is said of the case that it calls so: nothing was taken over under that id.
    const waiting = (await messagesAt(levels, '371400', '371402')).filter(
      ({ state }: { state: string }) => state !== 'applied',
    )
    expect(waiting.map((one: Record<string, string>) => [one.id, one.code]).sort()).toEqual([
      ['concludes', 'unknown'],
      ['confirms-itself', 'unknown'],
    ])
    const { contacts } = (await levels.of('371400').get(people.dispatch, `/assignment/cases/${id}`)).body
    expect(contacts[0].confirmedBy).toBeUndefined()
    expect(await statusAt(levels, '371400', id)).toBe('in-handling')
  })

  it('cannot speak as a level from the endpoint of a department', async () => {
    const levels = await linked(city, county)
    const { body: endpoint } = await levels.of('371400').act(people.dispatch, '/assignment/endpoints', {
      unit: 'JY',
      name: '教育局系统',
      url: 'https://oa.example.cn/hooks',
      types: ['case.dispatched'],
    })
    const data = {
      case: 'p1',
      session: '13-4',
      number: 1,
      title: '冒充上级',
      kind: 'sole',
      proposers: [],
      situation: '无',
      analysis: '无',
      suggestions: [],
      requirement: '立即办理',
      up: false,
    }
    await say(
      levels,
      '371400',
      endpoint.id,
      endpoint.secret.value,
      eventOf('cn.shangban.level.case.handed-down.v1', data),
    )
    expect(await messagesAt(levels, '371400', endpoint.id)).toMatchObject([
      { state: 'refused', code: 'role-missing' },
    ])
    expect((await levels.of('371400').get(people.dispatch, '/assignment/cases/JY-p1')).status).toBe(404)
  })

  it('is not linked: a level that is neither above nor below, one linked already, events of the other kind', async () => {
    const levels = await linked(city, county)
    const register = (body: object) => levels.of('371400').act(people.dispatch, '/assignment/endpoints', body)
    const link = { name: '商办', url: 'https://shangban.example.cn/hooks/371400', types: [...levelHooks] }
    expect((await register({ ...link, unit: '371428' })).body).toMatchObject({
      code: 'unit-unknown',
      allowed: { levels: ['370000', '371402'] },
    })
    expect((await register({ ...link, unit: '371402' })).body.code).toBe('level-linked')
    expect((await register({ ...link, unit: 'JY' })).body.code).toBe('types-unfit')
    expect((await register({ ...link, unit: '370000', types: ['case.pre-assigned'] })).body.code).toBe(
      'types-unfit',
    )
    expect((await register({ ...link, unit: '370000', secret: 'whsec_short' })).body.code).toBe(
      'body-invalid',
    )
  })

  it('says nothing that can be read: dead, with the reason', async () => {
    const levels = await linked(city, county)
    const secret = await secretOf(levels)
    for (const [id, type] of [
      ['newer', 'cn.shangban.level.case.handed-down.v2'],
      ['stranger', 'cn.shangban.level.case.stolen.v1'],
    ] as const)
      await say(levels, '371402', '371400', secret, eventOf(type, { case: 'p1' }), id)
    const states = await messagesAt(levels, '371402', '371400')
    expect(states.map(({ id, state, reason }: Record<string, string>) => [id, state, reason]).sort()).toEqual(
      [
        ['newer', 'dead', 'unknown version cn.shangban.level.case.handed-down.v2'],
        ['stranger', 'dead', 'unknown type cn.shangban.level.case.stolen.v1'],
      ],
    )
    expect(levels.of('371402').now()).toBe(opening)
  })
})
