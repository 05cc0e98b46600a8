// What one level owes another is told: after it stood still, before it was linked, with the wrong secret.
import { describe, expect, it } from 'vitest'
import { talk } from '../level/journey.ts'
import { people } from '../level/people.ts'
import { city, county, linked, step, unlinked } from './linked.ts'
import { at, dispatchedToCounty, handledBelow, statusAt } from './steps.ts'

describe('a level that stood still for a day', () => {
  it('catches up by itself: what was handed down meanwhile is there, each case once', async () => {
    const levels = await linked(city, county)
    levels.stop('371402')
    const ids = [await dispatchedToCounty(levels), await dispatchedToCounty(levels)]
    for (const hour of ['03', '06', '10', '16', '20']) await levels.pass(`2026-01-05T${hour}:00:00.000Z`)
    expect(levels.posts).toEqual([])
    levels.start('371402')
    await levels.pass('2026-01-06T02:30:00.000Z')
    await levels.pass('2026-01-06T14:00:00.000Z')
    const { items } = (await levels.of('371402').get(people.dispatch, '/assignment/desk', { list: 'todo' }))
      .body
    expect(items.map(({ id }: { id: string }) => id).sort()).toEqual(ids.map((id) => `371400-${id}`).sort())
    expect(levels.posts.filter(({ type }) => type.includes('handed-down'))).toHaveLength(2)
  })

  it('is told everything as soon as the first message arrives, not each at its own next try', async () => {
    const levels = await linked(city, county)
    levels.stop('371402')
    const early = await dispatchedToCounty(levels)
    for (const hour of ['03', '06', '10', '16', '20']) await levels.pass(`2026-01-05T${hour}:00:00.000Z`)
    levels.start('371402')
    const late = await dispatchedToCounty(levels)
    await levels.settle()
    expect(await statusAt(levels, '371402', `371400-${late}`)).toBe('open')
    expect(await statusAt(levels, '371402', `371400-${early}`)).toBe('open')
  })

  it('tells what it could not: the city stood still while the county answered', async () => {
    const levels = await linked(city, county)
    const id = await dispatchedToCounty(levels)
    const theirs = `371400-${id}`
    levels.stop('371400')
    await handledBelow(levels, theirs)
    await step(levels, '371402', people.handler, at(theirs, 'log-contact'), talk)
    for (const hour of ['03', '06', '10', '16', '20']) await levels.pass(`2026-01-05T${hour}:00:00.000Z`)
    levels.start('371400')
    await levels.pass('2026-01-06T14:00:00.000Z')
    expect(await statusAt(levels, '371400', id)).toBe('in-handling')
    const { contacts } = (await levels.of('371400').get(people.dispatch, `/assignment/cases/${id}`)).body
    expect(contacts).toMatchObject([{ phase: 'before', reference: 1 }])
  })
})

describe('what is owed to a level', () => {
  it('is kept until there is a link, and told then', async () => {
    const levels = await unlinked(city, county)
    const id = await dispatchedToCounty(levels)
    await levels.pass('2026-01-06T02:00:00.000Z')
    await levels.link()
    await levels.pass('2026-01-06T03:00:00.000Z')
    expect(await statusAt(levels, '371402', `371400-${id}`)).toBe('open')
  })

  it('is kept while the link is switched off at either end, and told when it is on again', async () => {
    const levels = await linked(city, county)
    const off = { reason: '维护。' }
    const path = (at: string, act: string) => `/assignment/endpoints/${at}/${act}`
    await step(levels, '371402', people.dispatch, path('371400', 'disable'), off)
    const there = await dispatchedToCounty(levels)
    await step(levels, '371400', people.dispatch, path('371402', 'disable'), off)
    const here = await dispatchedToCounty(levels)
    await levels.pass('2026-01-05T06:00:00.000Z')
    await step(levels, '371402', people.dispatch, path('371400', 'enable'))
    await step(levels, '371400', people.dispatch, path('371402', 'enable'))
    await levels.pass('2026-01-06T02:00:00.000Z')
    for (const id of [there, here]) expect(await statusAt(levels, '371402', `371400-${id}`)).toBe('open')
  })

  it('is tried once a day when the table of waits is at its end', async () => {
    const levels = await linked(city, county)
    levels.stop('371402')
    const id = await dispatchedToCounty(levels)
    for (let day = 6; day < 16; day += 1)
      await levels.pass(`2026-01-${String(day).padStart(2, '0')}T02:00:00.000Z`)
    levels.start('371402')
    const { body } = await levels.of('371400').get(people.dispatch, '/assignment/endpoints/371402')
    if (!body.on) await step(levels, '371400', people.dispatch, '/assignment/endpoints/371402/enable')
    await levels.pass('2026-01-17T04:00:00.000Z')
    expect(await statusAt(levels, '371402', `371400-${id}`)).toBe('open')
  })
})

describe('a link whose two ends have different secrets', () => {
  it('lies on the desk of the office whose messages are turned away, until one is taken', async () => {
    const levels = await linked(city, county)
    const rotate = (at: string, endpoint: string, secret?: string) =>
      levels.of(at).act(people.dispatch, `/assignment/endpoints/${endpoint}/rotate`, {
        overlapHours: 0,
        ...(secret === undefined ? {} : { secret }),
      })
    const { body } = await rotate('371400', '371402')
    const id = await dispatchedToCounty(levels)
    const listed = async (list: 'todo' | 'done') =>
      (await levels.of('371400').get(people.dispatch, '/assignment/desk', { list })).body.items.filter(
        (item: { id: string }) => item.id === '371402',
      )
    expect(await listed('todo')).toMatchObject([{ about: 'endpoint', statusText: '对方拒收（401）' }])
    await rotate('371402', '371400', body.secret.value)
    await levels.pass('2026-01-05T03:00:00.000Z')
    expect(await statusAt(levels, '371402', `371400-${id}`)).toBe('open')
    expect(await listed('todo')).toEqual([])
    expect(await listed('done')).toMatchObject([{ statusText: '推送中断，已处理' }])
  })

  it('leaves that desk also when it was switched off meanwhile, and on again', async () => {
    const levels = await linked(city, county)
    const rotated = async (code: string, endpoint: string, more = {}) =>
      (await step(levels, code, people.dispatch, `/assignment/endpoints/${endpoint}/rotate`, {
        overlapHours: 0,
        ...more,
      })) as { secret: { value: string } }
    const { secret } = await rotated('371400', '371402')
    const id = await dispatchedToCounty(levels)
    for (let day = 6; day < 16; day += 1)
      await levels.pass(`2026-01-${String(day).padStart(2, '0')}T02:00:00.000Z`)
    await rotated('371402', '371400', { secret: secret.value })
    await step(levels, '371400', people.dispatch, '/assignment/endpoints/371402/enable')
    await levels.pass('2026-01-17T04:00:00.000Z')
    expect(await statusAt(levels, '371402', `371400-${id}`)).toBe('open')
    const { items } = (await levels.of('371400').get(people.dispatch, '/assignment/desk', { list: 'todo' }))
      .body
    expect(items.map((item: { id: string }) => item.id)).not.toContain('371402')
  })
})
