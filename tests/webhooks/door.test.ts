// The door for webhooks: what is let in, and every bad input that is not.
import { describe, expect, it } from 'vitest'
import { preAssigned } from '../level/journey.ts'
import { people } from '../level/people.ts'
import { connected, eventOf, messagesOf, minutesAfter, opening, say, signedRequest } from './system.ts'

const claimed = eventOf('claimed', { case: 'c1' })

function refusedWith(
  reply: { status: number; headers: Record<string, string>; body: unknown },
  status: number,
  code: string,
) {
  expect(reply.body).toMatchObject({
    status,
    code,
    detail: { zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) },
  })
  expect(reply.status).toBe(status)
  expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8')
}

describe('the door for webhooks', () => {
  it('answers 202 with the message’s id, before anything is decided', async () => {
    const system = await connected()
    const reply = await system.level.hook(signedRequest(system, claimed, { id: 'msg_a' }))
    expect(reply).toMatchObject({ status: 202, body: { id: 'msg_a', receivedAt: opening } })
    expect(await messagesOf(system)).toMatchObject([{ id: 'msg_a', state: 'pending', case: 'c1' }])
  })

  it('verifies the raw bytes, also when the gateway hands them over as base64', async () => {
    const system = await connected()
    const text = claimed.replace('"c1"', '"c1"   ')
    expect((await system.level.hook(signedRequest(system, text, { base64: true }))).status).toBe(202)
  })

  it('refuses what is forged: another secret, another body, another id', async () => {
    const system = await connected()
    const forged = [
      { secret: `whsec_${Buffer.alloc(32, 99).toString('base64')}` },
      { body: `${claimed} ` },
      { headers: { 'webhook-id': 'msg_other' } },
      { headers: { 'webhook-signature': 'v1,AAAA v2,BBBB' } },
    ]
    for (const sent of forged)
      refusedWith(await system.level.hook(signedRequest(system, claimed, sent)), 401, 'signature-wrong')
    expect(await messagesOf(system)).toEqual([])
  })

  it('refuses what has no signature', async () => {
    const system = await connected()
    for (const name of ['webhook-id', 'webhook-timestamp', 'webhook-signature'])
      refusedWith(
        await system.level.hook(signedRequest(system, claimed, { headers: { [name]: undefined } })),
        401,
        'signature-missing',
      )
  })

  it('refuses what is stale or from the future, and says by how much it may be off', async () => {
    const system = await connected()
    const send = (minutes: number) =>
      system.level.hook(signedRequest(system, claimed, { at: minutesAfter(opening, minutes) }))
    refusedWith(await send(-5.1), 401, 'timestamp-old')
    refusedWith(await send(5.1), 401, 'timestamp-new')
    expect((await send(-4.9)).status).toBe(202)
    expect((await send(4.9)).status).toBe(202)
    expect((await send(-6)).body.allowed).toEqual({ seconds: 300 })
  })

  it('takes a repetition of the same message again, within seven days and more, and does nothing twice', async () => {
    const system = await connected()
    const { level } = system
    const id = await preAssigned(level)
    const first = await say(system, 'claimed', { case: id }, { id: 'msg_r' })
    const length = level.at.assignment.records.stream.length
    level.passTo(minutesAfter(opening, 7 * 24 * 60))
    expect(await say(system, 'claimed', { case: id }, { id: 'msg_r' })).toEqual(first)
    expect(level.at.assignment.records.stream).toHaveLength(length)
  })

  it('refuses another message under the same id', async () => {
    const system = await connected()
    await say(system, 'claimed', { case: 'c1' }, { id: 'msg_x' })
    refusedWith(await say(system, 'claimed', { case: 'c2' }, { id: 'msg_x' }), 409, 'webhook-id-reused')
  })

  it('knows nothing of an endpoint that is none', async () => {
    const system = await connected()
    for (const endpoint of ['no-such-endpoint', '', 'x'.repeat(200), '../etc'])
      refusedWith(await system.level.hook(signedRequest(system, claimed, { endpoint })), 404, 'unknown')
  })

  it('is closed to an endpoint that is switched off, and says so only to who has its secret', async () => {
    const system = await connected()
    const { level, id } = system
    await level.act(people.dispatch, `/assignment/endpoints/${id}/disable`, { reason: '系统升级' })
    refusedWith(await level.hook(signedRequest(system, claimed)), 410, 'endpoint-off')
    refusedWith(await level.hook(signedRequest(system, claimed, { body: '{}' })), 401, 'signature-wrong')
    await level.act(people.dispatch, `/assignment/endpoints/${id}/enable`)
    expect((await level.hook(signedRequest(system, claimed))).status).toBe(202)
  })

  it('refuses what is too large', async () => {
    const system = await connected()
    const large = eventOf('claimed', { case: 'c1', filler: '字'.repeat(70_000) })
    const reply = await system.level.hook(signedRequest(system, large))
    refusedWith(reply, 413, 'body-too-large')
    expect(reply.body.allowed.bytes).toBeGreaterThan(0)
  })

  it.each(['{"type":', 'claimed', '', '[]', '"text"', 'null'])(
    'refuses what cannot be read: %j',
    async (text) => {
      const system = await connected()
      refusedWith(await system.level.hook(signedRequest(system, text)), 400, 'body-unreadable')
      // Only who has a secret is told so.
      refusedWith(
        await system.level.hook(signedRequest(system, text, { body: `${text}x` })),
        401,
        'signature-wrong',
      )
    },
  )

  it('refuses an id that could not be listed', async () => {
    const system = await connected()
    for (const id of ['有空 格', 'x'.repeat(129), 'a/b'])
      refusedWith(await system.level.hook(signedRequest(system, claimed, { id })), 400, 'webhook-id-invalid')
  })

  it('queues a message whose first sending died before the queue', async () => {
    const system = await connected()
    const { level } = system
    const id = await preAssigned(level)
    const request = signedRequest(system, eventOf('claimed', { case: id }))
    await level.hook(request)
    level.webhooks.hooks.splice(0)
    expect((await level.hook(request)).status).toBe(202)
    await level.settle()
    expect(await messagesOf(system)).toMatchObject([{ state: 'applied' }])
  })
})
