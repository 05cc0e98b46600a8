// Dispatching several cases in one act 批量交办: all or none, as of one instant; held meanwhile, and never half done.
import { describe, expect, it } from 'vitest'
import { mostBatched } from '#contracts/api/dispatch-batches.ts'
import { contextOf } from '#kernel/context.ts'
import { derivedId } from '#kernel/hash.ts'
import { takeBatch } from '#kernel/inbox.ts'
import { nextRecord, unbegun } from '#kernel/ledger.ts'
import { silentLog } from '#kernel/log.ts'
import type { OutgoingMessage } from '#kernel/ports.ts'
import { relayBatch } from '#kernel/relay.ts'
import { dispatchBatch } from '../../services/assignment/domain/dispatch-batch.ts'
import { receivers } from '../../services/assignment/receiver.ts'
import { projections } from '../../services/assignment/views.ts'
import { connected } from '../webhooks/system.ts'
import { dispatched, draftBody, inHandling, must, preAssigned, requirement, settled } from './journey.ts'
import { type MemoryLevel, memoryLevel, testLevel } from './memory-level.ts'
import { casePage, desk, hoursAfter, opening, refused, theClock, typesOf } from './pages.ts'
import { people } from './people.ts'

/** As the draft's contract says. */
const longestTitle = 60
const batches = '/assignment/dispatch-batches'
const at = (id: string, act: string) => `/assignment/cases/${id}/${act}`
const propose = (level: MemoryLevel, cases: readonly string[], headers: Record<string, string> = {}) =>
  level.act(people.dispatch, batches, { cases, ...requirement }, headers)

async function severalSettled(level: MemoryLevel, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let index = 1; index <= count; index += 1)
    ids.push(await settled(level, { title: `${draftBody.title}之${index}` }))
  return ids
}

async function batchPage(level: MemoryLevel, id: string) {
  const { status, body } = await level.get(people.dispatch, `${batches}/${id}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

const statusesOf = ({ cases }: { cases: { status: string }[] }) => cases.map(({ status }) => status)

async function caseStatuses(level: MemoryLevel, ids: readonly string[]): Promise<string[]> {
  const pages = await Promise.all(ids.map((id) => casePage(level, id)))
  return pages.map(({ status, heldBy }) => (heldBy === undefined ? status : `${status}, held`))
}

/** The assignment service message by message: what it has sent, taken only when and by whom the test says. */
function slowly(level: MemoryLevel) {
  const { records, views, working, deadLetters } = level.at.assignment
  const ports = {
    service: 'assignment' as const,
    records,
    views,
    working,
    deadLetters,
    level: testLevel.code,
    clock: { now: level.now },
    waiting: { pause: async () => {} },
    contextAt: contextOf(testLevel),
    log: silentLog,
  }
  let relayed = records.stream.length
  return {
    /** Begins a batch; nobody has heard of it yet. */
    async propose(cases: readonly string[], key: string): Promise<string> {
      const body = { cases, ...requirement }
      const headers = { 'idempotency-key': key }
      const reply = await level.call(people.dispatch, { path: batches, body, headers })
      expect(reply.status, JSON.stringify(reply.body)).toBe(201)
      return reply.body.id
    },
    /** Relays what is new; the messages to this service wait. */
    async messages(): Promise<{ to: string; type: string; body: string }[]> {
      const sent: OutgoingMessage[] = []
      const stream = records.stream
        .slice(relayed)
        .map((record, index) => ({ sequence: String(index), record }))
      relayed += stream.length
      const sender = { send: async (messages: readonly OutgoingMessage[]) => void sent.push(...messages) }
      expect(await relayBatch({ ...ports, sender }, projections, stream)).toBeUndefined()
      return sent
        .filter(({ subscriber }) => subscriber === 'assignment')
        .map(({ body }) => {
          const { subject, type } = JSON.parse(body)
          return { to: subject, type, body }
        })
    },
    async take(...messages: { body: string }[]): Promise<void> {
      const bodies = messages.map(({ body }, index) => ({ id: String(index), body }))
      expect(await takeBatch(ports, receivers, bodies)).toEqual([])
    },
  }
}

describe('a batch whose cases can all be dispatched', () => {
  it('dispatches each, as by hand, in the officer’s name', async () => {
    const level = memoryLevel({ now: opening })
    const ids = await severalSettled(level, 3)
    const reply = await propose(level, ids)
    expect(reply).toMatchObject({ status: 201, body: { facts: ['batch.proposed'] } })
    expect(await caseStatuses(level, ids)).toEqual(['dispatched', 'dispatched', 'dispatched'])
    for (const id of ids) {
      const { timeline } = await casePage(level, id, people.lin)
      expect(timeline.slice(-4)).toMatchObject([
        { type: 'case.claimed' },
        { type: 'case.held', by: '王交办 · 交办单位' },
        { type: 'case.dispatched', text: '批量交办给教育：请按期办理并面复。', by: '王交办 · 交办单位' },
        { type: 'window.noted' },
      ])
      await must(level, people.handler, at(id, 'sign-for'))
    }
  })

  it('shows on its page what became of each', async () => {
    const level = memoryLevel({ now: opening })
    const ids = await severalSettled(level, 2)
    const { body } = await propose(level, ids)
    const page = await batchPage(level, body.id)
    expect(page).toMatchObject({
      status: 'dispatched',
      statusText: '已全部交办',
      requirement: requirement.requirement,
      by: '王交办',
      decidedAt: opening,
      cases: [
        { case: ids[0], number: 1, title: `${draftBody.title}之1`, status: 'dispatched' },
        { case: ids[1], number: 2, status: 'dispatched' },
      ],
    })
    expect(typesOf(page)).toEqual(['batch.proposed', 'answer.noted', 'answer.noted', 'batch.dispatched'])
    expect(await desk(level, 'assignment', people.dispatch, 'initiated')).toEqual([body.id])
    const list = await level.get(people.supervision, batches)
    expect(list.body.items).toMatchObject([{ id: body.id, cases: 2, refused: 0, by: '王交办' }])
  })

  it('starts the clocks of all at its one instant, however late each hears of it', async () => {
    const level = memoryLevel({ now: opening })
    const ids = await severalSettled(level, 2)
    const service = slowly(level)
    const batch = await service.propose(ids, 'late-batch')
    await service.take(...(await service.messages()))
    await service.take(...(await service.messages()))
    const { decidedAt } = await batchPage(level, batch)
    const [first, second] = await service.messages()
    if (first === undefined || second === undefined) throw new Error('nobody is told')
    level.passTo(hoursAfter(opening, 30))
    await service.take(first)
    level.passTo(hoursAfter(opening, 60))
    await service.take(second)
    await level.settle()
    for (const id of ids) {
      const entry = (await casePage(level, id)).timeline.find(
        ({ type }: { type: string }) => type === 'case.dispatched',
      )
      expect(entry.at > decidedAt).toBe(true)
      for (const clock of ['signature', 'reply'] as const)
        expect((await theClock(level, id, clock)).start).toBe(decidedAt)
    }
  })

  it('tells the units’ systems of each case once, also when everything comes again', async () => {
    const { level, posts } = await connected()
    const ids = await severalSettled(level, 3)
    await propose(level, ids)
    await level.redeliver(level.sent)
    const told = posts.filter(({ event }) => event.type === 'cn.shangban.hook.case.dispatched.v1')
    expect(new Set(told.map(({ id }) => id)).size).toBe(3)
    expect(told.map(({ event }) => event.subject).sort()).toEqual(ids.toSorted())
  })
})

describe('a batch of which one cannot be dispatched', () => {
  it.each([
    ['is not settled', preAssigned, 'pre-assigned', '现在是「预交办，待认领」'],
    ['was dispatched before', dispatched, 'dispatched', '现在是「已交办，待签收」'],
    ['is long in handling', inHandling, 'in-handling', '现在是「办理中」'],
  ] as const)('dispatches none: one %s', async (_why, begin, found, reason) => {
    const level = memoryLevel({ now: opening })
    const ids = [...(await severalSettled(level, 2)), await begin(level)]
    const { body } = await propose(level, ids)
    expect(await caseStatuses(level, ids)).toEqual(['settled', 'settled', found])
    const page = await batchPage(level, body.id)
    expect(page).toMatchObject({ status: 'released', statusText: '没有交办' })
    expect(statusesOf(page)).toEqual(['released', 'released', 'refused'])
    expect(page.cases[2]).toMatchObject({ found, reason })
  })

  it('tells the released ones why, and no proposer anything of another’s proposal', async () => {
    const level = memoryLevel({ now: opening })
    const other = await preAssigned(level)
    const [id = ''] = await severalSettled(level, 1)
    await propose(level, [id, other])
    const { timeline } = await casePage(level, id, people.lin)
    expect(timeline.at(-1)).toMatchObject({
      type: 'case.released',
      text: '批量交办没有进行：同批有 1 件现在不能交办，本件回到待交办',
      by: '系统',
    })
  })

  it('leaves them free for another act, and for another batch', async () => {
    const level = memoryLevel({ now: opening })
    const [a = '', b = '', c = ''] = await severalSettled(level, 3)
    await propose(level, [a, b, c, await preAssigned(level)])
    await must(level, people.dispatch, at(a, 'dispatch'), requirement)
    await propose(level, [b, c])
    expect(await caseStatuses(level, [a, b, c])).toEqual(['dispatched', 'dispatched', 'dispatched'])
  })

  it('names all that stand in the way, not only the first', async () => {
    const level = memoryLevel({ now: opening })
    const ids = [await preAssigned(level), ...(await severalSettled(level, 1)), await dispatched(level)]
    const { body } = await propose(level, ids)
    const page = await batchPage(level, body.id)
    expect(statusesOf(page)).toEqual(['refused', 'released', 'refused'])
    // Decided once, with the last answer.
    expect(typesOf(page).slice(-4)).toEqual([...Array(3).fill('answer.noted'), 'batch.released'])
    expect((await level.get(people.dispatch, batches)).body.items[0]).toMatchObject({ refused: 2 })
  })
})

describe('a held case', () => {
  const oneHeld = async () => {
    const level = memoryLevel({ now: opening })
    const ids = await severalSettled(level, 2)
    const service = slowly(level)
    const batch = await service.propose(ids, 'held-batch')
    const asked = await service.messages()
    await service.take(...asked.filter(({ to }) => to === ids[0]))
    return { level, service, batch, ids, held: ids[0] ?? '', asked }
  }

  it('is shown as held, and offers nothing to do', async () => {
    const { level, service, batch, held } = await oneHeld()
    await service.take(...(await service.messages()))
    expect(await casePage(level, held)).toMatchObject({
      status: 'settled',
      statusText: '批量交办中',
      heldBy: batch,
      acts: [],
    })
    expect(await casePage(level, held, people.lin)).not.toHaveProperty('heldBy')
    const page = await batchPage(level, batch)
    expect(page).toMatchObject({ status: 'waiting', statusText: '正在逐件确认' })
    expect(statusesOf(page)).toEqual(['held', 'waiting'])
  })

  it.each([
    ['dispatch', people.dispatch, requirement],
    ['arbitrate', people.dispatch, { unit: 'GA', reason: '会商一致。' }],
    ['pre-assign', people.dispatch, { unit: 'GA', reason: '属其职能。' }],
    ['claim', people.handler, {}],
    ['sign-for', people.handler, {}],
  ] as const)('refuses to %s, and says which batch holds it', async (act, person, body) => {
    const { level, batch, held } = await oneHeld()
    const headers = { 'idempotency-key': 'meanwhile' }
    expect(await level.call(person, { path: at(held, act), body, headers })).toMatchObject(
      refused(409, 'case-held', { allowed: { batch } }),
    )
  })

  it('is let go by nothing but its batch, which ends when the last has answered', async () => {
    const { level, ids } = await oneHeld()
    await level.settle()
    expect(await caseStatuses(level, ids)).toEqual(['dispatched', 'dispatched'])
  })

  it('is released when the other has been dispatched by hand in the meantime', async () => {
    const { level, batch, ids } = await oneHeld()
    await must(level, people.dispatch, at(ids[1] ?? '', 'dispatch'), requirement)
    expect(await caseStatuses(level, ids)).toEqual(['settled', 'dispatched'])
    expect((await batchPage(level, batch)).status).toBe('released')
  })
})

describe('two batches that want the same case', () => {
  it('do not both get it: the second is released, and what only it wanted is free', async () => {
    const level = memoryLevel({ now: opening })
    const [a = '', b = '', c = ''] = await severalSettled(level, 3)
    const service = slowly(level)
    const first = await service.propose([a, b], 'overlap-1')
    await service.take(...(await service.messages()))
    const second = await service.propose([b, c], 'overlap-2')
    await level.settle()
    expect(await caseStatuses(level, [a, b, c])).toEqual(['dispatched', 'dispatched', 'settled'])
    expect((await batchPage(level, first)).status).toBe('dispatched')
    const page = await batchPage(level, second)
    expect(statusesOf(page)).toEqual(['refused', 'released'])
    expect(page.cases[0].reason).toBe('正在另一次批量交办中')
  })

  it('and hold one each, both end and leave neither held', async () => {
    const level = memoryLevel({ now: opening })
    const ids = await severalSettled(level, 2)
    const service = slowly(level)
    const first = await service.propose(ids, 'crossing-1')
    const second = await service.propose(ids.toReversed(), 'crossing-2')
    const asked = await service.messages()
    const ask = (batch: string, id: string | undefined) =>
      asked.filter(({ to, body }) => to === id && body.includes(batch))
    await service.take(...ask(first, ids[0]))
    await service.take(...ask(second, ids[1]))
    await service.take(...ask(first, ids[1]), ...ask(second, ids[0]))
    await level.settle()
    expect(await caseStatuses(level, ids)).toEqual(['settled', 'settled'])
    for (const batch of [first, second]) expect((await batchPage(level, batch)).status).toBe('released')
  })
})

describe('the command', () => {
  it('given twice is one batch, with the first answer', async () => {
    const level = memoryLevel({ now: opening })
    const ids = await severalSettled(level, 2)
    const key = { 'idempotency-key': 'one-intention' }
    const first = await propose(level, ids, key)
    expect(await propose(level, ids, key)).toMatchObject({ status: 201, body: first.body })
    expect((await level.get(people.dispatch, batches)).body.items).toHaveLength(1)
    for (const id of ids)
      expect(typesOf(await casePage(level, id)).filter((type) => type === 'case.dispatched')).toHaveLength(1)
  })

  it('names what it does not know, and nothing is begun that could wait for ever', async () => {
    const level = memoryLevel({ now: opening })
    const [id = ''] = await severalSettled(level, 1)
    expect(await propose(level, [id, 'no-such-case'])).toMatchObject(
      refused(422, 'case-unknown', { allowed: { unknown: ['no-such-case'] } }),
    )
    expect(await caseStatuses(level, [id])).toEqual(['settled'])
    expect(await level.at.assignment.working.waiting(10)).toEqual([])
  })

  it('takes no case twice', async () => {
    const level = memoryLevel({ now: opening })
    const [id = ''] = await severalSettled(level, 1)
    expect(await propose(level, [id, id])).toMatchObject(refused(422, 'case-twice'))
  })

  it('is the dispatch office’s', async () => {
    const level = memoryLevel({ now: opening })
    const ids = await severalSettled(level, 1)
    expect(await level.act(people.supervision, batches, { cases: ids, ...requirement })).toMatchObject(
      refused(403, 'role-missing', { allowed: { roles: ['dispatch'] } }),
    )
  })
})

describe('as many cases as the contract takes', () => {
  it('fit into one record, with titles as long as they may be', () => {
    const chosen = Array.from({ length: mostBatched }, (_, index) => ({
      case: derivedId(String(index)),
      title: '案'.repeat(longestTitle),
      number: 9000 + index,
    }))
    const facts = [
      { type: 'batch.proposed' as const, data: { cases: chosen, requirement: '办'.repeat(500) } },
    ]
    const { id, name, roles } = people.dispatch
    const next = nextRecord(dispatchBatch, unbegun(dispatchBatch, 'b1'), {
      at: opening,
      actor: { kind: 'person', id, name, role: roles[0] },
      command: { id: 'c1', digest: 'd1' },
      correlation: 'c1',
      hops: 0,
      facts,
    })
    if (next === 'too-large') throw new Error('too large')
    expect(Object.keys(next.record.facts[0]?.to ?? {})).toHaveLength(mostBatched)
  })
})

describe('whatever comes again', () => {
  it('changes nothing: every message of a batch that took effect and of one that did not', async () => {
    const level = memoryLevel({ now: opening })
    const ids = await severalSettled(level, 4)
    await propose(level, ids.slice(0, 2))
    await propose(level, [...ids.slice(2), await preAssigned(level)])
    const recorded = () => Object.values(level.at).map(({ records }) => records.stream.length)
    const before = recorded()
    await level.redeliver(level.sent.toReversed())
    expect(recorded()).toEqual(before)
    expect(await level.at.assignment.working.waiting(10)).toEqual([])
  })
})

describe('the dispatch office’s desk', () => {
  it('says of each open case whether it can be dispatched with others, and to which unit', async () => {
    const level = memoryLevel({ now: opening })
    const [id] = await severalSettled(level, 1)
    await preAssigned(level)
    const { body } = await level.get(people.dispatch, '/assignment/desk', { list: 'todo' })
    expect(body.items).toMatchObject([{ id, together: 'dispatch-batch.propose', unit: 'JY' }])
    await propose(level, [id ?? ''])
    const done = await level.get(people.dispatch, '/assignment/desk', { list: 'done' })
    for (const item of done.body.items) expect(item).not.toHaveProperty('together')
  })
})
