// Bad days between levels: one that stood still for a day, messages out of order, lost or repeated, and senders who are
// not what they say.
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { levelHooks } from '#contracts/api/webhook-endpoints.ts'
import { carryOut } from '#kernel/command.ts'
import { type CaseFact, caseAggregate } from '../../services/assignment/domain/case.ts'
import { accepted, passed, replyBody, requirement, talk, toEducation } from '../level/journey.ts'
import { people } from '../level/people.ts'
import { city, county, type Linked, liaison, linked, opening, step, unlinked } from './linked.ts'

const at = (id: string, act: string) => `/assignment/cases/${id}/${act}`

async function dispatchedToCounty(levels: Linked): Promise<string> {
  const id = await accepted(levels.of('371400'))
  await step(levels, '371400', people.dispatch, at(id, 'pre-assign'), {
    unit: '371402',
    reason: '属德城区。',
  })
  await step(levels, '371400', liaison, at(id, 'claim'))
  await step(levels, '371400', people.dispatch, at(id, 'dispatch'), requirement)
  return id
}

async function handledBelow(levels: Linked, theirs: string): Promise<void> {
  await step(levels, '371402', people.dispatch, at(theirs, 'pre-assign'), toEducation)
  await step(levels, '371402', people.handler, at(theirs, 'claim'))
  await step(levels, '371402', people.dispatch, at(theirs, 'dispatch'), requirement)
  await step(levels, '371402', people.handler, at(theirs, 'sign-for'))
}

async function statusAt(levels: Linked, code: string, id: string) {
  return (await levels.of(code).get(people.dispatch, `/assignment/cases/${id}`)).body.status
}

async function messagesAt(levels: Linked, code: string, endpoint: string) {
  return (await levels.of(code).get(people.dispatch, `/assignment/endpoints/${endpoint}/messages`)).body.items
}

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
    expect(await listed('todo')).toMatchObject([{ about: 'endpoint', statusText: '对方拒收(401)' }])
    await rotate('371402', '371400', body.secret.value)
    await levels.pass('2026-01-05T03:00:00.000Z')
    expect(await statusAt(levels, '371402', `371400-${id}`)).toBe('open')
    expect(await listed('todo')).toEqual([])
    expect(await listed('done')).toMatchObject([{ statusText: '推送中断,已处理' }])
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

describe('messages between levels', () => {
  it('that come too early wait for what must come before them', async () => {
    const levels = await linked(city, county)
    const id = await dispatchedToCounty(levels)
    const theirs = `371400-${id}`
    levels.network.loses = ({ type }) => type.includes('signed-for')
    await handledBelow(levels, theirs)
    await step(levels, '371402', people.handler, at(theirs, 'log-contact'), talk)
    const waiting = await messagesAt(levels, '371400', '371402')
    expect(waiting).toMatchObject([{ state: 'waiting', code: 'state-wrong' }])
    levels.network.loses = () => false
    await levels.pass('2026-01-05T02:10:00.000Z')
    const states = (await messagesAt(levels, '371400', '371402')).map(({ state }: { state: string }) => state)
    expect(states).toEqual(['applied', 'applied'])
    const { contacts } = (await levels.of('371400').get(people.dispatch, `/assignment/cases/${id}`)).body
    expect(contacts).toHaveLength(1)
  })

  it('wait for people too: a reply returned before its contacts are confirmed here', async () => {
    const lenient = { ...county, policy: { ...county.policy, overrides: { consultGates: [] } } }
    const levels = await linked(city, lenient)
    const id = await dispatchedToCounty(levels)
    const theirs = `371400-${id}`
    await handledBelow(levels, theirs)
    for (const phase of ['before', 'during', 'after'])
      await step(levels, '371402', people.handler, at(theirs, 'log-contact'), { ...talk, phase })
    await step(levels, '371402', people.handler, at(theirs, 'draft-reply'), replyBody)
    await step(levels, '371402', people.leader, at(theirs, 'sign-off'))
    await step(levels, '371402', people.supervision, at(theirs, 'audit'), passed)
    expect(await statusAt(levels, '371400', id)).toBe('in-handling')
    for (const contact of [1, 2, 3])
      await step(levels, '371400', people.lin, at(id, 'confirm-contact'), { contact })
    await levels.pass('2026-01-05T02:10:00.000Z')
    expect(await statusAt(levels, '371400', id)).toBe('signed-off')
  })

  it('that wait for longer than two weeks are refused with the reason', async () => {
    const levels = await linked(city, county)
    const id = await dispatchedToCounty(levels)
    const theirs = `371400-${id}`
    await handledBelow(levels, theirs)
    const again = [...levels.posts].find(({ type }) => type.includes('signed-for'))
    const event = { ...JSON.parse(again?.body ?? '{}'), id: 'twice' }
    await say(levels, '371400', '371402', await secretOf(levels), JSON.stringify(event), 'twice')
    const stateOf = async () =>
      (await messagesAt(levels, '371400', '371402')).find(({ id: one }: { id: string }) => one === 'twice')
    expect(await stateOf()).toMatchObject({ state: 'waiting' })
    await levels.pass('2026-01-20T02:00:00.000Z')
    expect(await stateOf()).toMatchObject({ state: 'refused', code: 'state-wrong' })
  })

  it('are taken once, however often they are delivered', async () => {
    const levels = await linked(city, county)
    const id = await dispatchedToCounty(levels)
    const handed = levels.posts.find(({ type }) => type.includes('handed-down'))
    if (handed === undefined) throw new Error('nothing was handed down')
    const { body, headers } = handed
    const again = await levels.of('371402').hook({ pathParameters: { endpoint: '371400' }, headers, body })
    expect(again.status).toBe(202)
    await levels.settle()
    const page = (await levels.of('371402').get(people.dispatch, `/assignment/cases/371400-${id}`)).body
    expect(page.timeline.filter(({ type }: { type: string }) => type === 'case.taken-over')).toHaveLength(1)

    const secret = await secretOf(levels)
    await say(levels, '371402', '371400', secret, body, 'another-id')
    const messages = await messagesAt(levels, '371402', '371400')
    expect(messages.find(({ id: one }: { id: string }) => one === 'another-id')).toMatchObject({
      state: 'refused',
      code: 'already-taken-over',
    })
  })
})

describe('messages between levels that something has overtaken', () => {
  /** Handed down, talked over in three phases and confirmed; the next step is the reply. */
  async function talkedOver(levels: Linked): Promise<{ id: string; theirs: string }> {
    const id = await dispatchedToCounty(levels)
    const theirs = `371400-${id}`
    await handledBelow(levels, theirs)
    for (const [index, phase] of ['before', 'during', 'after'].entries()) {
      await step(levels, '371402', people.handler, at(theirs, 'log-contact'), { ...talk, phase })
      await step(levels, '371400', people.lin, at(id, 'confirm-contact'), { contact: index + 1 })
    }
    return { id, theirs }
  }

  async function repliedBelow(levels: Linked, theirs: string): Promise<void> {
    await step(levels, '371402', people.handler, at(theirs, 'draft-reply'), replyBody)
    await step(levels, '371402', people.leader, at(theirs, 'sign-off'))
    await step(levels, '371402', people.supervision, at(theirs, 'audit'), passed)
  }

  async function contactsAt(levels: Linked, code: string, id: string) {
    return (await levels.of(code).get(people.dispatch, `/assignment/cases/${id}`)).body.contacts
  }

  it('are taken late: a contact that comes after the reply is known above as well', async () => {
    const levels = await linked(city, county)
    const { id, theirs } = await talkedOver(levels)
    levels.network.loses = ({ type }) => type.includes('contact.logged')
    await step(levels, '371402', people.handler, at(theirs, 'log-contact'), talk)
    await repliedBelow(levels, theirs)
    await step(levels, '371400', people.supervision, at(id, 'audit'), passed)
    levels.network.loses = () => false
    await levels.pass('2026-01-05T02:10:00.000Z')
    expect(await contactsAt(levels, '371400', id)).toMatchObject([{}, {}, {}, { reference: 4 }])
    expect(await statusAt(levels, '371400', id)).toBe('delivered')
  })

  it('are taken late: a confirmation that comes after the reply is known below as well', async () => {
    const levels = await linked(city, county)
    const { id, theirs } = await talkedOver(levels)
    await step(levels, '371402', people.handler, at(theirs, 'log-contact'), talk)
    levels.network.loses = ({ type }) => !type.includes('contact.logged')
    await step(levels, '371400', people.lin, at(id, 'confirm-contact'), { contact: 4 })
    await repliedBelow(levels, theirs)
    levels.network.loses = () => false
    await levels.pass('2026-01-05T02:10:00.000Z')
    expect((await contactsAt(levels, '371402', theirs))[3].confirmedBy).toBeDefined()
    expect(await statusAt(levels, '371400', id)).toBe('signed-off')
  })

  it('are no way round the reply for people, who log and confirm before it', async () => {
    const levels = await linked(city, county)
    const { id, theirs } = await talkedOver(levels)
    await step(levels, '371402', people.handler, at(theirs, 'log-contact'), talk)
    await repliedBelow(levels, theirs)
    const codeOf = async (code: string, person: typeof liaison, path: string, body: object) =>
      (await levels.of(code).act(person, path, body)).body.code
    expect(await codeOf('371402', people.handler, at(theirs, 'log-contact'), talk)).toBe('state-wrong')
    expect(await codeOf('371400', liaison, at(id, 'log-contact'), talk)).toBe('state-wrong')
    expect(await codeOf('371400', people.lin, at(id, 'confirm-contact'), { contact: 4 })).toBe('state-wrong')
  })

  it('chase nobody for what is done: a reminder that comes after the case was sent back', async () => {
    const levels = await linked(city, county)
    const id = await dispatchedToCounty(levels)
    levels.network.loses = ({ type }) => type.includes('reminder')
    await levels.pass('2026-01-12T02:00:00.000Z')
    await step(levels, '371402', people.dispatch, at(`371400-${id}`, 'send-back'), { reason: '属市级。' })
    levels.network.loses = () => false
    await levels.pass('2026-01-13T02:00:00.000Z')
    expect(levels.posts.filter(({ type }) => type.includes('reminder'))).not.toEqual([])
    const messages = await messagesAt(levels, '371402', '371400')
    expect(messages.map(({ state }: { state: string }) => state)).toEqual(messages.map(() => 'applied'))
    const { timeline } = (await levels.of('371402').get(people.dispatch, `/assignment/cases/371400-${id}`))
      .body
    expect(timeline.map(({ type }: { type: string }) => type)).not.toContain('reminder.noted')
  })

  it('do not begin with a reminder: who is to claim is chased here, not at a level that knows nothing of it', async () => {
    const levels = await linked(city, county)
    const id = await accepted(levels.of('371400'))
    await step(levels, '371400', people.dispatch, at(id, 'pre-assign'), {
      unit: '371402',
      reason: '属德城。',
    })
    for (const day of ['06', '07', '08', '09', '12']) await levels.pass(`2026-01-${day}T02:00:00.000Z`)
    const { timeline } = (await levels.of('371400').get(people.supervision, `/supervision/dockets/${id}`))
      .body
    expect(timeline.map(({ type }: { type: string }) => type)).toContain('reminder.issued')
    expect(levels.posts).toEqual([])
  })

  it('wait for a dispatch batch that holds the case', async () => {
    const levels = await linked(city, county)
    const id = `371400-${await dispatchedToCounty(levels)}`
    await step(levels, '371402', people.dispatch, at(id, 'pre-assign'), toEducation)
    await step(levels, '371402', people.handler, at(id, 'claim'))
    const below = levels.of('371402')
    const recorded = (fact: CaseFact, key: string) =>
      carryOut(
        { records: below.at.assignment.records, waiting: { pause: async () => {} } },
        caseAggregate,
        id,
        {
          id: key,
          digest: '',
          actor: { kind: 'service', service: 'assignment', because: key },
          at: below.now(),
          correlation: key,
        },
        () => [fact],
      )
    await recorded({ type: 'case.held', data: { batch: 'b1' } }, 'held')
    const secret = await secretOf(levels)
    const reminder = {
      case: id.slice('371400-'.length),
      clock: 'reply',
      round: 1,
      name: 'reminder',
      audience: ['responsible'],
    }
    await say(levels, '371402', '371400', secret, eventOf('cn.shangban.level.reminder.issued.v1', reminder))
    const stateOf = async () =>
      (await messagesAt(levels, '371402', '371400')).find(({ id: one }: { id: string }) => one === 'msg_1')
    expect(await stateOf()).toMatchObject({ state: 'waiting', code: 'case-held' })
    await recorded({ type: 'case.released', data: { batch: 'b1', refused: 1 } }, 'released')
    await levels.pass('2026-01-05T02:10:00.000Z')
    expect(await stateOf()).toMatchObject({ state: 'applied' })
  })
})

/** The secret of the link, as the county was given it: rotated by the city, and handed over. */
async function secretOf(levels: Linked): Promise<string> {
  const { body } = await levels
    .of('371400')
    .act(people.dispatch, '/assignment/endpoints/371402/rotate', { overlapHours: 0 })
  const value = body.secret.value as string
  const handed = await levels.of('371402').act(people.dispatch, '/assignment/endpoints/371400/rotate', {
    overlapHours: 0,
    secret: value,
  })
  expect(handed.status).toBe(200)
  return value
}

/** Posts at a level's door as whoever has this secret. */
async function say(levels: Linked, at: string, endpoint: string, secret: string, body: string, id = 'msg_1') {
  const level = levels.of(at)
  const now = new Date(level.now())
  const reply = await level.hook({
    pathParameters: { endpoint },
    headers: {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, now, body),
    },
    body,
  })
  await levels.settle()
  return reply
}

const eventOf = (type: string, data: object) =>
  JSON.stringify({ specversion: '1.0', id: 'e', source: '/x', type, data })

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
