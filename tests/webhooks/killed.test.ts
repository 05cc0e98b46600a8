// Functions killed between any two of their calls: what was taken is done once, what is owed is told at least once and
// under one id. Every place of death is tried, one after the other.
import { describe, expect, it } from 'vitest'
import { receiveHook } from '../../services/assignment/hook-door.ts'
import { takeHooks } from '../../services/assignment/hook-taking.ts'
import { takeOutbound } from '../../services/assignment/sending.ts'
import { dispatched, inHandling, must, preAssigned, talk } from '../level/journey.ts'
import { people } from '../level/people.ts'
import { connected, deliveriesOf, eventOf, messagesOf, minutesAfter, signedRequest } from './system.ts'

class Killed extends Error {}

/** The ports, dying at the n-th call: before it is made, or after it was made and nobody heard of it. */
function dyingAt<Ports extends object>(ports: Ports, nth: number, when: 'before' | 'after') {
  let calls = 0
  const wrap = <T extends object>(part: T, names: readonly string[]): T =>
    new Proxy(part, {
      get(target, name, receiver) {
        const value: unknown = Reflect.get(target, name, receiver)
        if (typeof value !== 'function' || !names.includes(String(name))) return value
        return async (...given: unknown[]) => {
          calls += 1
          const last = calls === nth
          // Dead is dead: nothing is done after it.
          if (calls > nth || (last && when === 'before')) throw new Killed()
          const answer: unknown = await (value as (...all: unknown[]) => Promise<unknown>).apply(
            target,
            given,
          )
          if (last) throw new Killed()
          return answer
        }
      },
    })
  const inner = ports as { rows: object; records: object }
  const parts = {
    ...ports,
    rows: wrap(inner.rows, ['get', 'put', 'remove', 'list', 'waiting']),
    records: wrap(inner.records, ['recent', 'append', 'putContent', 'content']),
  }
  return { ports: wrap(parts, ['enqueue', 'post']), reached: () => calls >= nth }
}

describe('two functions on one webhook', () => {
  it('of which the slower came too early and the other died: it says that it was carried out', async () => {
    const system = await connected()
    const { level } = system
    const id = await dispatched(level)
    await level.hook(signedRequest(system, eventOf('contact.logged', { case: id, ...talk })))
    const messages = level.webhooks.hooks.splice(0).map((body, index) => ({ id: String(index), body }))
    const { hookPorts } = level.webhooks
    const { records } = hookPorts

    /** Records what it carries out, and dies before it has said so. */
    const dying = {
      ...hookPorts,
      records: {
        ...records,
        append: async (...given: Parameters<typeof records.append>) => {
          await records.append(...given)
          throw new Killed()
        },
      },
    }
    let read = 0
    const slow = {
      ...hookPorts,
      records: {
        ...records,
        recent: async (...given: Parameters<typeof records.recent>) => {
          const found = await records.recent(...given)
          const ofCase = given[0].aggregate === 'case'
          read += ofCase ? 1 : 0
          if (ofCase && read === 1) {
            await must(level, people.handler, `/assignment/cases/${id}/sign-for`)
            await takeHooks(dying, messages)
          }
          return found
        },
      },
    }
    await takeHooks(slow, messages)
    const { contacts } = (await level.get(people.handler, `/assignment/cases/${id}`)).body
    expect(contacts).toHaveLength(1)
    expect(await messagesOf(system)).toMatchObject([{ state: 'applied' }])
  })
})

const moments = ['before', 'after'] as const

describe.each(moments)('a function killed right %s any of its calls', (when) => {
  it('at the door: the sender repeats, and it is carried out once', async () => {
    for (let nth = 1, reached = true; reached; nth++) {
      const system = await connected()
      const { level } = system
      const id = await inHandling(level)
      const request = signedRequest(system, eventOf('contact.logged', { case: id, ...talk }))
      const { rows, wall } = level.webhooks
      const enqueue = async (body: string) => void level.webhooks.hooks.push(body)
      const door = { rows, wall, records: level.at.assignment.records, enqueue, log: silent }
      const dying = dyingAt(door, nth, when)
      const first = await receiveHook(dying.ports, request)
      reached = dying.reached()
      expect(first.statusCode).toBe(reached ? 500 : 202)
      // Whoever was not answered repeats; who was, may.
      expect((await level.hook(request)).status).toBe(202)
      await level.settle()
      const { contacts } = (await level.get(people.handler, `/assignment/cases/${id}`)).body
      expect(contacts, `killed ${when} call ${nth}`).toHaveLength(1)
      expect(await messagesOf(system)).toMatchObject([{ state: 'applied' }])
    }
  })

  it('carrying a webhook out: the queue brings it again, and it is carried out once', async () => {
    for (let nth = 1, reached = true; reached; nth++) {
      const system = await connected()
      const { level } = system
      const id = await inHandling(level)
      for (const phase of ['before', 'during']) {
        level.passTo(minutesAfter(level.now(), 0.01))
        await level.hook(signedRequest(system, eventOf('contact.logged', { case: id, ...talk, phase })))
      }
      const queued = level.webhooks.hooks.splice(0).reverse()
      const messages = queued.map((body, index) => ({ id: String(index), body }))
      const dying = dyingAt(level.webhooks.hookPorts, nth, when)
      await takeHooks(dying.ports, messages)
      reached = dying.reached()
      await level.webhooks.deliverHooks(queued)
      const { contacts } = (await level.get(people.handler, `/assignment/cases/${id}`)).body
      expect(
        contacts.map(({ phase }: { phase: string }) => phase),
        `killed ${when} call ${nth}`,
      ).toEqual(['before', 'during'])
      expect(await messagesOf(system)).toMatchObject([{ state: 'applied' }, { state: 'applied' }])
      expect(level.webhooks.rows.all().filter(({ pk }) => pk.startsWith('hook-pending#'))).toEqual([])
    }
  })

  it('carrying a webhook out, and sent back from the dead letters weeks later: it is carried out once', async () => {
    for (let nth = 1, reached = true; reached; nth++) {
      const system = await connected()
      const { level } = system
      const id = await inHandling(level)
      await level.hook(signedRequest(system, eventOf('contact.logged', { case: id, ...talk })))
      const queued = level.webhooks.hooks.splice(0)
      const messages = queued.map((body, index) => ({ id: String(index), body }))
      const dying = dyingAt(level.webhooks.hookPorts, nth, when)
      await takeHooks(dying.ports, messages)
      reached = dying.reached()
      level.passTo(minutesAfter(level.now(), 27 * 24 * 60))
      // What is recorded now is recorded by a case that still remembers the webhook.
      await must(level, people.handler, `/assignment/cases/${id}/log-contact`, { ...talk, phase: 'after' })
      await level.webhooks.deliverHooks(queued)
      const { contacts } = (await level.get(people.handler, `/assignment/cases/${id}`)).body
      expect(contacts, `killed ${when} call ${nth}`).toHaveLength(2)
      expect(await messagesOf(system)).toMatchObject([{ state: 'applied' }])
    }
  })

  it('telling a unit’s system: it is told, under one id, and nothing is owed at the end', async () => {
    for (let nth = 1, reached = true; reached; nth++) {
      const system = await connected()
      const { level, posts } = system
      await preAssigned(level)
      const [fact] = level.sent.filter(({ subscriber }) => subscriber === 'outbound')
      // As if nothing had been told yet.
      for (const { pk, sk } of level.webhooks.rows.all())
        if (pk.startsWith('deliveries#')) await level.webhooks.rows.remove(pk, sk)
      posts.splice(0)
      const own: string[] = []
      const ports = {
        ...level.webhooks.outboundPorts,
        enqueue: async (bodies: readonly string[]) => void own.push(...bodies),
      }
      const dying = dyingAt(ports, nth, when)
      const body = fact?.body ?? ''
      const dead = (error: unknown) => {
        if (!(error instanceof Killed)) throw error
      }
      await takeOutbound(dying.ports, body).catch(dead)
      for (const one of own.splice(0)) await takeOutbound(dying.ports, one).catch(dead)
      reached = dying.reached()
      // The queue brings everything again, and the sweep finds what it lost.
      await level.webhooks.sendOutbound([body])
      await level.settle()
      await level.moveTo(minutesAfter(level.now(), 20))
      await level.sweepOutbound()
      expect(await deliveriesOf(system), `killed ${when} call ${nth}`).toMatchObject([{ state: 'delivered' }])
      expect(posts.length).toBeGreaterThanOrEqual(1)
      expect(new Set(posts.map((one) => `${one.id} ${one.body}`)).size).toBe(1)
      expect((await level.webhooks.rows.waiting('deliveries')).items).toEqual([])
    }
  })
})

it('two consumers with the same delivery post it once', async () => {
  const { level, posts } = await connected()
  await preAssigned(level)
  const [message] = posts
  const [row] = level.webhooks.rows.all().filter(({ pk }) => pk.startsWith('deliveries#'))
  if (row === undefined) throw new Error('no delivery')
  const { version, ...rest } = row
  const pending = { ...rest, data: { ...rest.data, state: 'pending', tries: 0, nextAt: level.now() } }
  await level.webhooks.rows.put(pending, version)
  const body = JSON.stringify({ kind: 'delivery', endpoint: row.data.endpoint, delivery: message?.id })
  const { outboundPorts } = level.webhooks
  await Promise.all([1, 2, 3].map(() => takeOutbound(outboundPorts, body)))
  expect(posts).toHaveLength(2)
})

const silent = { info: () => {}, error: () => {} }
