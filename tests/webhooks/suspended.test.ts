// What units' systems hear of a case that is found to be secret (C13): that it is stopped, without a word of what it is
// about; whatever was still on its way stays here until it goes on.
import { describe, expect, it } from 'vitest'
import { hookOut, hookOutData } from '#contracts/webhooks.ts'
import { dispatched, must } from '../level/journey.ts'
import { act } from '../level/outcomes.ts'
import { people } from '../level/people.ts'
import { connected, minutesAfter, opening } from './system.ts'

const secret = { secrecy: 'secret', remark: '涉及军事设施。' }
const clear = { secrecy: 'clear', remark: '已核，不涉密。' }
const typesOf = (posts: readonly { event: { type: string } }[]) =>
  posts.map(({ event }) => event.type.replace('cn.shangban.hook.', ''))

describe('the system of a unit whose case is found to be secret', () => {
  it('[C13] is told that it is stopped, in words that say nothing of it, and when it goes on all of it again', async () => {
    const { level, posts } = await connected()
    const id = await dispatched(level)
    posts.length = 0
    await must(level, people.committee, act(id, 'screen'), secret)
    expect(typesOf(posts)).toEqual(['case.suspended.v1'])
    const [stopped] = posts
    expect(hookOut.safeParse(stopped?.event).error).toBeUndefined()
    expect(stopped?.event.data).toEqual({ case: id, unit: 'JY' })
    await must(level, people.chair, act(id, 'screen'), clear)
    expect(typesOf(posts)).toEqual(['case.suspended.v1', 'case.resumed.v1'])
    const goesOn = hookOutData['case.resumed'].safeParse(posts.at(-1)?.event.data)
    expect(goesOn.data?.title).toContain('接送区')
  })

  it('[C13] is told nothing that was on its way, not even when it is asked for again, until the case goes on', async () => {
    const answer = { status: 503 }
    const { level, posts, id: endpoint } = await connected(() => answer)
    const id = await dispatched(level)
    await must(level, people.committee, act(id, 'screen'), secret)
    posts.length = 0
    answer.status = 204
    await level.moveTo(minutesAfter(opening, 60))
    await level.sweepOutbound()
    const again = { what: 'since', since: opening, delivered: true }
    await must(level, people.dispatch, `/assignment/endpoints/${endpoint}/replay`, again)
    await level.moveTo(minutesAfter(opening, 120))
    await level.sweepOutbound()
    expect([...new Set(typesOf(posts))]).toEqual(['case.suspended.v1'])
    await must(level, people.chair, act(id, 'screen'), clear)
    await level.moveTo(minutesAfter(opening, 240))
    await level.sweepOutbound()
    expect(new Set(typesOf(posts))).toEqual(
      new Set(['case.suspended.v1', 'case.resumed.v1', 'case.pre-assigned.v1', 'case.dispatched.v1']),
    )
  })
})
