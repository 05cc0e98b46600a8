// A case handed down whose proposal is found to be secret (C13): it stops at both levels, each by its own policy of who is
// cleared, and goes on at both; messages that overtake each other leave it as it was said last.
import { describe, expect, it } from 'vitest'
import type { Person } from '../level/memory-level.ts'
import { act } from '../level/outcomes.ts'
import { people } from '../level/people.ts'
import { city, county, linked, step } from './linked.ts'
import { at, dispatchedToCounty, handledBelow } from './steps.ts'

const secret = { secrecy: 'secret', remark: '涉及军事设施。' }
const clear = { secrecy: 'clear', remark: '已核，不涉密。' }

async function handled() {
  const levels = await linked(city, county)
  const id = await dispatchedToCounty(levels)
  const theirs = `371400-${id}`
  await handledBelow(levels, theirs)
  const below = async (who: Person = people.handler) =>
    (await levels.of('371402').get(who, `/assignment/cases/${theirs}`)).status
  return { levels, id, theirs, below }
}

describe('a case handed down that is found to be secret', () => {
  it('[C13] [I4] stops below as well: no unit and no office there reads it, and its clocks stand still', async () => {
    const { levels, id, theirs, below } = await handled()
    expect(await below()).toBe(200)
    await step(levels, '371400', people.committee, act(id, 'screen'), secret)
    for (const who of [people.handler, people.dispatch, people.supervision])
      expect(await below(who)).toBe(404)
    expect((await levels.of('371402').get(people.supervision, `/supervision/dockets/${theirs}`)).status).toBe(
      404,
    )
    const docket = await levels.of('371402').get(people.chair, `/supervision/dockets/${theirs}`)
    const running = docket.body.clocks.filter((one: { running: boolean }) => one.running)
    expect(running.length).toBeGreaterThan(0)
    for (const one of running) expect(one.paused).toMatchObject({ reason: 'secrecy' })
    await step(levels, '371400', people.chair, act(id, 'screen'), clear)
    expect(await below()).toBe(200)
    const contact = { phase: 'before', method: 'talk', note: '面谈。' }
    await step(levels, '371402', people.handler, at(theirs, 'log-contact'), contact)
  })

  it('[C13] says the last of what was said, whatever comes first', async () => {
    const { levels, id, below } = await handled()
    const lost = { stops: true }
    levels.network.loses = ({ type }) => lost.stops && type.includes('case.suspended')
    await step(levels, '371400', people.committee, act(id, 'screen'), secret)
    await levels.pass('2026-01-07T02:00:00.000Z')
    await step(levels, '371400', people.chair, act(id, 'screen'), clear)
    lost.stops = false
    // Tried again now, after the case has gone on.
    await levels.pass('2026-01-09T02:00:00.000Z')
    expect(levels.posts.filter(({ type }) => /suspended|resumed/.test(type)).map(({ type }) => type)).toEqual(
      ['cn.shangban.level.case.resumed.v1', 'cn.shangban.level.case.suspended.v1'],
    )
    expect(await below()).toBe(200)
  })
})
