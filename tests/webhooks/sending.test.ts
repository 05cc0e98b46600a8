// What units' systems are told: signed, again and again by the table of waits, and never twice under two ids.
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { hookOut, hookOutData } from '#contracts/webhooks.ts'
import { retryWaits } from '#kernel/webhooks/retries.ts'
import { accepted, delivered, dispatched, must, preAssigned, toEducation } from '../level/journey.ts'
import { people } from '../level/people.ts'
import {
  connected,
  connectedAs,
  deliveriesOf,
  messagesOf,
  minutesAfter,
  opening,
  say,
  type Told,
} from './system.ts'

const path = '/assignment/endpoints'

describe('a unit’s system', () => {
  it('is told of a pre-assignment and a dispatch with everything it needs', async () => {
    const system = await connected()
    const id = await dispatched(system.level)
    expect(system.posts.map(({ event }) => event.type)).toEqual([
      'cn.shangban.hook.case.pre-assigned.v1',
      'cn.shangban.hook.case.dispatched.v1',
    ])
    for (const { event, id: message } of system.posts) {
      expect(hookOut.safeParse(event).error).toBeUndefined()
      expect(event).toMatchObject({ id: message, subject: id, source: `/371402/assignment/case/${id}` })
    }
    const [first, second] = system.posts.map(({ event }) => event.data)
    expect(hookOutData['case.pre-assigned'].safeParse(first).error).toBeUndefined()
    expect(hookOutData['case.dispatched'].safeParse(second).error).toBeUndefined()
    expect(first).toMatchObject({
      case: id,
      unit: 'JY',
      number: 1,
      title: expect.stringContaining('接送区'),
      suggestions: [{ number: 1 }, { number: 2 }],
      proposers: [{ id: 'm01', name: '林一' }],
      round: 1,
      claimBy: '2026-01-12T15:59:59.999Z',
    })
    expect(second).toMatchObject({ replyBy: expect.stringMatching(/^2026-04/) })
    expect(second).not.toHaveProperty('claimBy')
  })

  it('can verify it with the reference package, before, during and after a rotation', async () => {
    const { level, id, secret, posts } = await connected()
    // The level's clock is not the machine's, so the package signs as of the level's, and the two must agree.
    const fits = (known: string) => {
      const { headers, body } = posts.at(-1) as Told
      const at = new Date(Number(headers['webhook-timestamp']) * 1000)
      expect(at.toISOString()).toBe(level.now())
      const signature = new Webhook(known).sign(headers['webhook-id'] ?? '', at, body)
      return (headers['webhook-signature'] ?? '').split(' ').includes(signature)
    }
    await preAssigned(level)
    expect(fits(secret)).toBe(true)
    const rotated = await level.act(people.dispatch, `${path}/${id}/rotate`, { overlapHours: 1 })
    await preAssigned(level)
    expect([fits(secret), fits(rotated.body.secret.value)]).toEqual([true, true])
    level.passTo(minutesAfter(opening, 61))
    await preAssigned(level)
    expect([fits(secret), fits(rotated.body.secret.value)]).toEqual([false, true])
  })

  it('is told of a second handling, and what the talks asked of it', async () => {
    const { level, id: endpoint, posts } = await connected()
    await level.act(people.dispatch, `${path}/${endpoint}/change`, { types: ['case.reopened'] })
    const id = await delivered(level)
    const feedback = { attitude: 'satisfied', answer: 'dissatisfied', remark: '第二条没有落实。' }
    await must(level, people.lin, `/evaluation/verdicts/${id}/give-feedback`, feedback)
    const talks = { result: 'second-handling', note: '第二条须给出时间表。' }
    await must(level, people.committee, `/evaluation/verdicts/${id}/hold-talks`, talks)
    const [told] = posts
    expect(told?.event).toMatchObject({
      type: 'cn.shangban.hook.case.reopened.v1',
      data: { case: id, round: 2, demand: talks.note, replyBy: expect.any(String) },
    })
    expect(hookOutData['case.reopened'].safeParse(told?.event.data).error).toBeUndefined()
  })

  it('is told only what it asked for, and only of its own unit’s cases', async () => {
    const { level, id, posts } = await connected()
    await level.act(people.dispatch, `${path}/${id}/change`, { types: ['case.dispatched'] })
    await level.act(people.dispatch, path, {
      unit: 'GA',
      name: '公安局系统',
      url: 'https://nobody.example.cn',
      types: ['case.dispatched', 'case.pre-assigned'],
    })
    await dispatched(level)
    expect(posts.map(({ event }) => event.type)).toEqual(['cn.shangban.hook.case.dispatched.v1'])
  })

  it('is reminded of what waits for it, and not of what is done', async () => {
    const { level, posts } = await connected()
    const [idle, busy] = [await preAssigned(level), await preAssigned(level)]
    const { claimBy } = (await level.get(people.handler, `/assignment/cases/${idle}`)).body
    await must(level, people.handler, `/assignment/cases/${busy}/claim`)
    await level.moveTo(minutesAfter(claimBy, -60))
    const reminders = posts.filter(({ event }) => event.type.includes('reminder'))
    expect(reminders.map(({ event }) => event.data)).toMatchObject([
      { case: idle, clock: 'claim', name: 'reminder', audience: ['responsible'], claimBy },
      { case: idle, clock: 'claim', name: 'reminder', audience: ['responsible', 'unit-leader'], claimBy },
    ])
    expect(hookOutData['reminder.issued'].safeParse(reminders[0]?.event.data).error).toBeUndefined()
  })

  it('is not reminded of what was done while the reminder was on its way', async () => {
    const { level, posts } = await connected()
    const id = await preAssigned(level)
    await level.moveTo('2026-01-10T02:00:00.000Z')
    const reminder = level.sent.find(
      ({ subscriber, body }) => subscriber === 'outbound' && body.includes('reminder.issued'),
    )
    const late = (nth: number) => {
      const envelope = JSON.parse(reminder?.body ?? '')
      return JSON.stringify({ ...envelope, id: `${envelope.id}/late-${nth}` })
    }
    const before = posts.length
    await level.webhooks.sendOutbound([late(1)])
    await level.settle()
    expect(posts).toHaveLength(before + 1)
    await level.act(people.handler, `/assignment/cases/${id}/claim`)
    await level.webhooks.sendOutbound([late(2)])
    await level.settle()
    expect(posts).toHaveLength(before + 1)
  })

  it('is told each thing once, though the queue delivers twice', async () => {
    const { level, posts } = await connected()
    await preAssigned(level)
    await level.redeliver(level.sent.filter(({ subscriber }) => subscriber === 'outbound'))
    expect(posts).toHaveLength(1)
  })
})

describe('a co-handler’s system', () => {
  const withCoHandler = async () => {
    const { level } = await connected()
    const co = { ...(await connectedAs(level, 'GA')), level }
    const id = await accepted(level)
    await must(level, people.dispatch, `/assignment/cases/${id}/pre-assign`, {
      ...toEducation,
      coUnits: ['GA'],
    })
    await must(level, people.handler, `/assignment/cases/${id}/claim`)
    await must(level, people.dispatch, `/assignment/cases/${id}/dispatch`, { requirement: '请会同办理。' })
    await must(level, people.handler, `/assignment/cases/${id}/sign-for`)
    return { level, co, id }
  }

  it('is told beside the lead unit’s, each under its own id, and gives its opinion by webhook', async () => {
    const { level, co, id } = await withCoHandler()
    const told = await deliveriesOf(co)
    expect(told.map(({ type }: { type: string }) => type).sort()).toEqual([
      'case.dispatched',
      'case.pre-assigned',
    ])
    const row = await level.webhooks.rows.get(`deliveries#${co.id}`, told[0].id)
    expect(JSON.parse(String(row?.data.body)).data).toMatchObject({ unit: 'GA', lead: 'JY', coUnits: ['GA'] })
    await say(co, 'opinion.submitted', { case: id, text: '同意会同划定限时停车区。' })
    await say(co, 'signed-for', { case: id })
    expect(await messagesOf(co)).toMatchObject([
      { state: 'refused' },
      { state: 'applied', type: 'cn.shangban.hook.opinion.submitted.v1' },
    ])
    const { coHandlers } = (await level.get(people.handler, `/assignment/cases/${id}`)).body
    expect(coHandlers).toMatchObject([{ unit: 'GA', opinion: { by: 'GA 的系统' } }])
  })
})

describe('a delivery that fails', () => {
  it('is tried again by the table of Standard Webhooks, and is then exhausted', async () => {
    const system = await connected(() => ({ status: 500, answer: 'x'.repeat(500) }))
    const { level, id, posts } = system
    await preAssigned(level)
    const [message] = posts
    for (const wait of retryWaits.slice(1)) {
      // The last moment before: nothing yet. Jitter in the tests is half of its share.
      await level.moveTo(minutesAfter(level.now(), (wait * 1.05) / 60 - 0.02))
      await level.sweepOutbound()
      const before = posts.length
      await level.moveTo(minutesAfter(level.now(), 0.06))
      await level.sweepOutbound()
      expect(posts).toHaveLength(before + 1)
    }
    expect(posts).toHaveLength(retryWaits.length)
    expect(new Set(posts.map((one) => `${one.id} ${one.body}`)).size).toBe(1)
    const all = await deliveriesOf(system)
    const delivery = all.find((one: { id: string }) => one.id === message?.id)
    expect(delivery).toMatchObject({ state: 'exhausted', type: 'case.pre-assigned' })
    expect(delivery.attempts).toHaveLength(retryWaits.length)
    expect(delivery.attempts[0]).toMatchObject({ status: 500, ms: 7, answer: 'x'.repeat(500) })
    expect((await level.get(people.handler, `${path}/${id}`)).body.on).toBe(true)
  })

  it('waits as long as the receiver asks', async () => {
    const { level, posts } = await connected((nth) =>
      nth === 1 ? { status: 429, retryAfter: '120' } : { status: 200 },
    )
    await preAssigned(level)
    await level.moveTo(minutesAfter(opening, 1.9))
    expect(posts).toHaveLength(1)
    await level.moveTo(minutesAfter(opening, 2.1))
    expect(posts).toHaveLength(2)
  })

  it.each([
    ['a redirect', { status: 302 }],
    ['an error', { status: 503 }],
    ['nobody there', { error: 'ECONNREFUSED' }],
    ['a private address', { error: 'address-refused' }],
    ['silence', { error: 'timeout' }],
  ])('by %s is one failure like the others', async (_what, failure) => {
    const system = await connected((nth) => (nth === 1 ? failure : { status: 200 }))
    await preAssigned(system.level)
    expect(await deliveriesOf(system)).toMatchObject([{ state: 'pending', attempts: [failure] }])
    await system.level.moveTo(minutesAfter(opening, 0.1))
    expect(await deliveriesOf(system)).toMatchObject([{ state: 'delivered' }])
  })

  it('with 410 switches the endpoint off; the dispatch office finds it on its desk until it is on again', async () => {
    const system = await connected(() => ({ status: 410 }))
    const { level, id } = system
    await preAssigned(level)
    expect(await deliveriesOf(system)).toMatchObject([{ state: 'dead', reason: 'gone' }])
    expect((await level.get(people.dispatch, `${path}/${id}`)).body).toMatchObject({
      on: false,
      offBecause: expect.stringContaining('410'),
    })
    const listed = async (list: 'todo' | 'done') =>
      (await level.get(people.dispatch, '/assignment/desk', { list })).body.items.filter(
        (item: { id: string }) => item.id === id,
      )
    expect(await listed('todo')).toMatchObject([{ about: 'endpoint', statusText: '推送中断，已停用' }])
    await preAssigned(level)
    // Both were sent at the same instant, so that only their ids say which comes first.
    expect(await deliveriesOf(system)).toContainEqual(
      expect.objectContaining({ state: 'dead', reason: 'endpoint-off' }),
    )
    await level.act(people.dispatch, `${path}/${id}/enable`)
    expect(await listed('todo')).toEqual([])
    expect(await listed('done')).toMatchObject([{ statusText: '推送中断，已处理' }])
  })

  it('is on nobody’s desk while it works, nor when the office itself switches it off', async () => {
    const { level, id } = await connected()
    const desk = async (list: string) =>
      (await level.get(people.dispatch, '/assignment/desk', { list })).body.items
    expect([...(await desk('todo')), ...(await desk('done'))]).toEqual([])
    await level.act(people.dispatch, `${path}/${id}/disable`, { reason: '系统迁移' })
    expect([...(await desk('todo')), ...(await desk('done'))]).toEqual([])
  })

  it('for longer than the policy bears switches the endpoint off, citing the policy', async () => {
    const system = await connected(() => ({ status: 500 }))
    const { level, id } = system
    await preAssigned(level)
    for (let day = 1; day <= 8; day++) {
      await level.moveTo(minutesAfter(opening, day * 24 * 60))
      await preAssigned(level)
    }
    const page = (await level.get(people.dispatch, `${path}/${id}`)).body
    expect(page.on).toBe(false)
    expect(page.timeline.at(-1)).toMatchObject({
      type: 'endpoint.disabled',
      automatic: { policy: 'webhookSwitchOff', version: 'test-1' },
    })
  })

  it('is forgotten by no queue: what lost its message is found by the sweep', async () => {
    const system = await connected((nth) => (nth === 1 ? { status: 500 } : { status: 200 }))
    const { level } = system
    await preAssigned(level)
    level.webhooks.hidden().splice(0)
    await level.moveTo(minutesAfter(opening, 14))
    await level.sweepOutbound()
    expect(await deliveriesOf(system)).toMatchObject([{ state: 'pending' }])
    await level.moveTo(minutesAfter(opening, 16))
    await level.sweepOutbound()
    expect(await deliveriesOf(system)).toMatchObject([{ state: 'delivered' }])
  })
})

describe('a replay', () => {
  it('of one message sends it again under its id', async () => {
    const system = await connected()
    const { level, id, posts } = system
    await preAssigned(level)
    const [first] = posts
    await level.act(people.handler, `${path}/${id}/replay`, { what: 'one', delivery: first?.id })
    expect(posts).toHaveLength(2)
    expect(posts[1]).toMatchObject({ id: first?.id, body: first?.body })
  })

  it('since an instant sends what was not delivered, in the order of its time', async () => {
    let down = true
    const system = await connected(() => ({ status: down ? 410 : 200 }))
    const { level, id, posts } = system
    for (const minute of [0, 10, 20, 30]) {
      level.passTo(minutesAfter(opening, minute))
      await preAssigned(level)
    }
    down = false
    await level.act(people.dispatch, `${path}/${id}/enable`)
    const before = posts.length
    await level.act(people.dispatch, `${path}/${id}/replay`, {
      what: 'since',
      since: minutesAfter(opening, 10),
    })
    expect(posts.slice(before).map(({ event }) => event.time)).toEqual(
      [10, 20, 30].map((minute) => minutesAfter(opening, minute)),
    )
    expect((await deliveriesOf(system)).map(({ state }: { state: string }) => state)).toEqual([
      'delivered',
      'delivered',
      'delivered',
      'dead',
    ])
    const once = posts.length
    await level.act(people.dispatch, `${path}/${id}/replay`, {
      what: 'since',
      since: opening,
      delivered: true,
    })
    expect(posts).toHaveLength(once + 4)
  })

  it('of a message that was never sent, by another unit, or while the endpoint is off is refused', async () => {
    const { level, id } = await connected()
    const one = { what: 'one', delivery: 'no-such-delivery' }
    expect((await level.act(people.handler, `${path}/${id}/replay`, one)).body.code).toBe('delivery-unknown')
    expect((await level.act(people.otherHandler, `${path}/${id}/replay`, one)).body.code).toBe('not-yours')
    await level.act(people.dispatch, `${path}/${id}/disable`, { reason: '升级' })
    expect((await level.act(people.handler, `${path}/${id}/replay`, one)).body.code).toBe('state-wrong')
  })
})

it('what the outbound queue cannot read ends as a dead letter with its reason', async () => {
  const { level } = await connected()
  const [known] = level.sent.filter(({ subscriber }) => subscriber === 'outbound')
  expect(known).toBeUndefined()
  await preAssigned(level)
  const [message] = level.sent.filter(({ subscriber }) => subscriber === 'outbound')
  if (message === undefined) throw new Error('nothing was sent')
  const newer = { ...message, body: message.body.replace('.v1"', '.v2"') }
  const other = { ...message, body: message.body.replace('case.pre-assigned', 'case.eaten') }
  await level.redeliver([newer, other, { ...message, body: '{' }])
  expect(level.webhooks.outboundDeadLetters.buried.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('unknown version'),
    expect.stringContaining('unknown type'),
    expect.stringContaining('envelope'),
  ])
})

it('no log line and no list of what came in holds a secret', async () => {
  const system = await connected()
  await say(system, 'claimed', { case: await preAssigned(system.level) })
  const seen = JSON.stringify([await messagesOf(system), await deliveriesOf(system)])
  expect(seen).not.toContain(system.secret.slice(6))
})
