// Endpoints: who registers them, where they may lead, and their secrets.
import { describe, expect, it } from 'vitest'
import { people } from '../level/people.ts'
import { connected, minutesAfter, opening, receiving, say } from './system.ts'

const path = '/assignment/endpoints'
const body = { unit: 'JY', name: '办公系统', url: receiving, types: ['case.dispatched'] }

describe('an endpoint', () => {
  it('is registered by the dispatch office; the secret is in the answer, and nowhere else', async () => {
    const { level, id, secret, registered } = await connected()
    expect(registered.body.facts).toEqual(['endpoint.registered', 'secret.added'])
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const page = (await level.get(people.handler, `${path}/${id}`)).body
    expect(page).toMatchObject({ unit: 'JY', on: true, hooksPath: `/hooks/${id}`, secrets: [{ live: true }] })
    const everywhere = JSON.stringify([
      page,
      (await level.get(people.dispatch, path)).body,
      level.at.assignment.records.stream,
      level.sent,
    ])
    expect(everywhere).not.toContain(secret)
  })

  it('is shown to its unit and to no other', async () => {
    const { level, id } = await connected()
    expect((await level.get(people.leader, path)).body.items).toMatchObject([{ id, unit: 'JY', on: true }])
    expect((await level.get(people.otherLeader, path)).body.items).toEqual([])
    for (const part of ['', '/deliveries', '/messages'])
      expect((await level.get(people.otherHandler, `${path}/${id}${part}`)).body.code).toBe('not-yours')
  })

  it('whose registration is repeated is the same one, and for ten minutes shows the secret again', async () => {
    const { level } = await connected()
    const register = () => level.act(people.dispatch, path, body, { 'idempotency-key': 'register-once' })
    const first = await register()
    level.passTo(minutesAfter(opening, 9))
    expect(await register()).toEqual(first)
    level.passTo(minutesAfter(opening, 11))
    const { secret: _, ...receipt } = first.body
    expect((await register()).body).toEqual(receipt)
  })

  it.each([
    ['no address at all', 'jy', 'url-invalid'],
    ['another scheme', 'ftp://oa.jy.example.cn', 'url-invalid'],
    ['a password in it', 'https://a:b@oa.jy.example.cn', 'url-invalid'],
    ['no TLS', 'http://oa.jy.example.cn', 'target-insecure'],
    ['a private address', 'https://10.1.2.3/hooks', 'target-private'],
    ['the loopback, written as a number', 'https://2130706433/', 'target-private'],
    ['the loopback in IPv6', 'https://[::ffff:127.0.0.1]/', 'target-private'],
    ['the metadata address', 'https://169.254.169.254/latest', 'target-private'],
    ['a local name', 'https://localhost:8443/', 'target-private'],
  ])('is refused with %s', async (_what, url, code) => {
    const { level, id } = await connected()
    const refused = await level.act(people.dispatch, path, { ...body, url })
    expect(refused.body).toMatchObject({
      status: 422,
      code,
      detail: { zh: expect.any(String), en: expect.any(String) },
    })
    expect((await level.act(people.dispatch, `${path}/${id}/change`, { url })).body.code).toBe(code)
  })

  it('of a unit that is none is refused', async () => {
    const { level } = await connected()
    expect((await level.act(people.dispatch, path, { ...body, unit: 'XX' })).body.code).toBe('unit-unknown')
  })

  it('rotates its secret without a gap: both are live for the overlap, then only the new one', async () => {
    const system = await connected()
    const { level, id, secret } = system
    const rotated = await level.act(people.dispatch, `${path}/${id}/rotate`, { overlapHours: 24 })
    const fresh = rotated.body.secret.value as string
    expect(fresh).not.toBe(secret)
    const at = { at: level.now() }
    for (const known of [secret, fresh])
      expect((await say(system, 'claimed', { case: 'c1' }, { ...at, secret: known })).status).toBe(202)
    level.passTo(minutesAfter(opening, 24 * 60))
    expect((await say(system, 'claimed', { case: 'c1' }, { secret })).body.code).toBe('signature-wrong')
    expect((await say(system, 'claimed', { case: 'c1' }, { secret: fresh })).status).toBe(202)
  })

  it('never has more than two live secrets', async () => {
    const { level, id } = await connected()
    for (const _ of [1, 2, 3]) await level.act(people.dispatch, `${path}/${id}/rotate`, { overlapHours: 100 })
    const { secrets } = (await level.get(people.dispatch, `${path}/${id}`)).body
    expect(secrets.map(({ live }: { live: boolean }) => live)).toEqual([false, false, true, true])
  })

  it('whose secret has leaked is rotated with no overlap', async () => {
    const system = await connected()
    const { level, id, secret } = system
    await level.act(people.dispatch, `${path}/${id}/rotate`, { overlapHours: 0 })
    expect((await say(system, 'claimed', { case: 'c1' }, { secret })).body.code).toBe('signature-wrong')
  })
})
