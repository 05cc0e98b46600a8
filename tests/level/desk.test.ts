// The desk 我的工作台: a proposal lies on the desk of whose turn it is, and leaves it when the turn is over.
import { describe, expect, it } from 'vitest'
import {
  consultation,
  contacted,
  delivered,
  dispatched,
  draftBody,
  drafted,
  filed,
  inHandling,
  invited,
  must,
  objection,
  passed,
  preAssigned,
  replyBody,
  returned,
  screened,
  settled,
  signedOff,
  talk,
  toEducation,
  underFinalReview,
} from './journey.ts'
import { type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { desk, hoursAfter, later, opening, refused } from './pages.ts'
import { also, people } from './people.ts'

const proposal = (id: string, act: string) => `/intake/proposals/${id}/${act}`
const caseOf = (id: string, act: string) => `/assignment/cases/${id}/${act}`

/** Who of all people has the proposal to do in a service. */
async function turnOf(level: MemoryLevel, service: 'intake' | 'assignment' | 'evaluation', id: string) {
  const turns = await Promise.all(
    Object.entries(people).map(async ([name, person]) => {
      const items = await desk(level, service, person)
      return items.includes(id) ? [name] : []
    }),
  )
  return turns.flat()
}

describe('in intake', () => {
  it('a draft lies with its lead, and is what the lead began', async () => {
    const level = memoryLevel({ now: opening })
    const id = await drafted(level)
    expect(await turnOf(level, 'intake', id)).toEqual(['lin'])
    expect(await desk(level, 'intake', people.lin, 'initiated')).toEqual([id])
  })

  it('what one began comes with the latest change first, page by page', async () => {
    const level = memoryLevel({ now: opening })
    const ids: string[] = []
    for (let index = 0; index < 102; index++) {
      level.passTo(later(opening, index * 1000))
      ids.push(await drafted(level))
    }
    level.passTo(later(opening, 200_000))
    const [first = ''] = ids
    await must(level, people.lin, proposal(first, 'revise'), draftBody)
    const begun = async (query: object) =>
      (await level.get(people.lin, '/intake/desk', { list: 'initiated', ...query })).body
    const page = await begun({})
    const rest = await begun({ cursor: page.next })
    expect(page.items).toHaveLength(100)
    expect([...page.items, ...rest.items].map(({ id }: { id: string }) => id)).toEqual([
      first,
      ...ids.slice(1).reverse(),
    ])
    expect(rest.next).toBeUndefined()
  })

  it('an invitation lies with each invited member until it is answered', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    expect(await turnOf(level, 'intake', id)).toEqual(['lin', 'he', 'su'])
    await must(level, people.he, proposal(id, 'sign'), { opinion: '同意。' })
    expect(await turnOf(level, 'intake', id)).toEqual(['lin', 'su'])
    expect(await desk(level, 'intake', people.he, 'done')).toEqual([id])
    await must(level, people.lin, proposal(id, 'file'))
    expect(await turnOf(level, 'intake', id)).toEqual(['committee', 'threeOffices'])
  })

  it('an invitation leaves the desk when the draft is no longer joint', async () => {
    const level = memoryLevel({ now: opening })
    const id = await invited(level)
    await must(level, people.lin, proposal(id, 'revise'), draftBody)
    expect(await turnOf(level, 'intake', id)).toEqual(['lin'])
  })

  it('a filed proposal goes from office to office with its reviews', async () => {
    const level = memoryLevel({ now: opening })
    const id = await filed(level)
    expect(await turnOf(level, 'intake', id)).toEqual(['committee', 'threeOffices'])
    await must(level, people.committee, proposal(id, 'first-review'), screened)
    expect(await turnOf(level, 'intake', id)).toEqual(['panel', 'threeOffices'])
    await must(level, people.panel, proposal(id, 'second-review'), passed)
    // Until one of the review has recorded the consultation (C1).
    const reviewing = ['committee', 'panel', 'chair', 'secondChair', 'threeOffices']
    expect(await turnOf(level, 'intake', id)).toEqual(reviewing)
    await must(level, people.panel, proposal(id, 'record-consultation'), consultation)
    expect(await turnOf(level, 'intake', id)).toEqual(['chair', 'secondChair', 'threeOffices'])
    expect(await desk(level, 'intake', people.committee, 'done')).toEqual([id])
  })

  it('a returned proposal goes back to its lead, and after filing to the first office', async () => {
    const level = memoryLevel({ now: opening })
    const id = await underFinalReview(level)
    await must(level, people.chair, proposal(id, 'final-review'), returned)
    expect(await turnOf(level, 'intake', id)).toEqual(['lin'])
    await must(level, people.lin, proposal(id, 'file'))
    expect(await turnOf(level, 'intake', id)).toEqual(['committee', 'threeOffices'])
  })

  it.each([
    ['filed', filed],
    ['under final review', underFinalReview],
  ] as const)('a withdrawn proposal that was %s lies on no desk any more', async (_state, begin) => {
    const level = memoryLevel({ now: opening })
    const id = await begin(level)
    await must(level, people.lin, proposal(id, 'withdraw'), { reason: '已解决。' })
    expect(await turnOf(level, 'intake', id)).toEqual([])
  })
})

describe('in assignment', () => {
  it.each([
    ['pre-assigned', preAssigned, ['handler', 'leader']],
    ['claimed', settled, ['dispatch']],
    ['dispatched', dispatched, ['handler', 'leader']],
    ['in handling', inHandling, ['handler', 'leader']],
    ['signed off', signedOff, ['supervision']],
    ['delivered', delivered, []],
  ] as const)('a case that is %s lies with whose turn it is', async (_state, begin, turn) => {
    const level = memoryLevel({ now: opening })
    expect(await turnOf(level, 'assignment', await begin(level))).toEqual(turn)
  })

  it('a logged contact lies with the proposer until it is confirmed', async () => {
    const level = memoryLevel({ now: opening })
    const id = await inHandling(level)
    await must(level, people.handler, caseOf(id, 'log-contact'), talk)
    expect(await turnOf(level, 'assignment', id)).toEqual(['lin', 'handler', 'leader'])
    await must(level, people.lin, caseOf(id, 'confirm-contact'), { contact: 1 })
    expect(await turnOf(level, 'assignment', id)).toEqual(['handler', 'leader'])
  })

  it('a case objected to goes to the dispatch office, and then to the unit it settles on', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await must(level, people.handler, caseOf(id, 'object'), objection)
    expect(await turnOf(level, 'assignment', id)).toEqual(['dispatch'])
    await must(level, people.dispatch, caseOf(id, 'arbitrate'), { unit: 'GA', reason: '会商一致。' })
    await must(level, people.dispatch, caseOf(id, 'dispatch'), { requirement: '请办理。' })
    expect(await turnOf(level, 'assignment', id)).toEqual(['otherHandler', 'otherLeader'])
    expect(await desk(level, 'assignment', people.handler, 'done')).toEqual([id])
  })

  it('what lies on a desk, done or to do, can be opened from there', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await must(level, people.handler, caseOf(id, 'object'), objection)
    await must(level, people.dispatch, caseOf(id, 'arbitrate'), { ...toEducation, unit: 'GA' })
    for (const done of await desk(level, 'assignment', people.handler, 'done'))
      expect((await level.get(people.handler, `/assignment/cases/${done}`)).status).toBe(200)
  })

  it('a drafted reply lies with the unit, a returned one again', async () => {
    const level = memoryLevel({ now: opening })
    const id = await contacted(level)
    await must(level, people.handler, caseOf(id, 'draft-reply'), replyBody)
    expect(await turnOf(level, 'assignment', id)).toEqual(['handler', 'leader'])
    await must(level, people.leader, caseOf(id, 'sign-off'))
    await must(level, people.supervision, caseOf(id, 'audit'), { outcome: 'return', remark: '请补充。' })
    expect(await turnOf(level, 'assignment', id)).toEqual(['handler', 'leader'])
    expect(await desk(level, 'assignment', people.supervision, 'done')).toEqual([id])
  })
})

describe('a desk', () => {
  it('shows title, number, state and the moment it changed, the longest waiting first', async () => {
    const level = memoryLevel({ now: opening })
    const early = await preAssigned(level)
    await level.moveTo(hoursAfter(opening, 2))
    const late = await preAssigned(level, { title: '关于整治占道停车的提案' })
    const { body } = await level.get(people.handler, '/assignment/desk', { list: 'todo' })
    expect(body.items).toMatchObject([
      { id: early, number: 1, list: 'todo', at: opening },
      { id: late, title: '关于整治占道停车的提案', number: 2, statusText: '预交办，待认领' },
    ])
  })

  it('needs to know which list', async () => {
    const level = memoryLevel({ now: opening })
    expect(await level.get(people.lin, '/intake/desk')).toMatchObject(
      refused(400, 'query-invalid', { errors: [{ path: 'list' }] }),
    )
  })

  it('of a person in two offices has what lies with either', async () => {
    const level = memoryLevel({ now: opening })
    const own = await drafted(level, {}, people.su)
    const other = await filed(level)
    const both = await desk(level, 'intake', also(people.su, 'committee'))
    expect(both.sort()).toEqual([own, other].sort())
  })

  it('has every finished task, however many there are', async () => {
    const level = memoryLevel({ now: opening })
    const { views } = level.at.intake
    const entry = { title: '提案', statusText: '已立案', at: opening, list: 'done' }
    const pk = `desk#person:${people.lin.id}`
    const ids = Array.from({ length: 130 }, (_, index) => `p${String(index).padStart(4, '0')}`)
    for (const id of ids) await views.put({ pk, sk: id, data: { ...entry, id } }, 1)
    const found: string[] = []
    for (let cursor: string | undefined, more = true; more; ) {
      const query = { list: 'done', ...(cursor === undefined ? {} : { cursor }) }
      const { body } = await level.get(people.lin, '/intake/desk', query)
      found.push(...body.items.map(({ id }: { id: string }) => id))
      cursor = body.next
      more = cursor !== undefined
    }
    expect(found.sort()).toEqual(ids)
  })
})

describe('the desk of supervision', () => {
  const clocks = async (level: MemoryLevel, person: Person) => {
    const { body } = await level.get(person, '/supervision/desk')
    return body.items.map(({ id, clock }: { id: string; clock: string }) => [id, clock])
  }

  it('shows each whose clock runs how long they have: office, unit, proposers', async () => {
    const level = memoryLevel({ now: opening })
    const answered = await delivered(level)
    const claimed = await preAssigned(level)
    expect(await clocks(level, people.lin)).toEqual([[answered, 'feedback']])
    expect(await clocks(level, people.handler)).toEqual([[claimed, 'claim']])
    expect(await clocks(level, people.dispatch)).toEqual([])
    expect(await clocks(level, people.otherHandler)).toEqual([])
  })

  it('loses a clock that has stopped', async () => {
    const level = memoryLevel({ now: opening })
    const id = await preAssigned(level)
    await must(level, people.handler, caseOf(id, 'claim'))
    expect(await clocks(level, people.handler)).toEqual([])
  })
})

describe('the desk of clocks', () => {
  it('holds every running clock, however many there are', async () => {
    const level = memoryLevel({ now: opening })
    const pk = 'desk#unit:JY'
    const many = 250
    for (let number = 1; number <= many; number += 1) {
      const deadline = { start: opening, due: hoursAfter(opening, number) }
      const data = { id: `p${number}`, title: '提案', clock: 'reply', deadline, unit: 'JY', reminders: 0 }
      const row = { pk, sk: `p${number}#reply#1`, data, due: { partition: pk, at: deadline.due } }
      await level.at.supervision.views.put(row, 1)
    }
    const { body } = await level.get(people.handler, '/supervision/desk')
    expect(new Set(body.items.map((item: { id: string }) => item.id)).size).toBe(many)
  })
})
