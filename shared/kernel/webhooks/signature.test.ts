// Our signatures against the reference package, in both directions.
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { secretFrom, signedHeaders, toleranceSeconds, verify } from './signature.ts'

const first = secretFrom(randomBytes(32))
const second = secretFrom(randomBytes(32))
const now = () => Math.floor(Date.now() / 1000)
const body = JSON.stringify({ type: 'contact.logged', data: { note: '面谈' } })

describe('a signed webhook', () => {
  it('of ours is accepted by the reference package', () => {
    fc.assert(
      fc.property(fc.json(), fc.uuid(), (text, id) => {
        const headers = signedHeaders([first], id, now(), text)
        expect(new Webhook(first).verify(text, { ...headers })).toEqual(JSON.parse(text))
      }),
    )
  })

  it('of the reference package is accepted by us', () => {
    const at = new Date()
    const signature = new Webhook(first).sign('msg_1', at, body)
    const headers = {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': signature,
    }
    expect(verify([first], headers, body, now())).toEqual({ verified: true, id: 'msg_1' })
  })

  it('is accepted before, during and after a rotation without a gap', () => {
    const both = signedHeaders([first, second], 'msg_1', now(), body)
    for (const known of [[first], [first, second], [second]]) {
      expect(verify(known, { ...both }, body, now()).verified).toBe(true)
    }
    const old = signedHeaders([first], 'msg_1', now(), body)
    expect(verify([first, second], { ...old }, body, now()).verified).toBe(true)
    expect(verify([second], { ...old }, body, now())).toEqual({ verified: false, reason: 'signature-wrong' })
  })

  it('is refused at once when a byte of the body, the id or the time differs', () => {
    const headers = { ...signedHeaders([first], 'msg_1', now(), body) }
    expect(verify([first], headers, `${body} `, now()).verified).toBe(false)
    expect(verify([first], { ...headers, 'webhook-id': 'msg_2' }, body, now()).verified).toBe(false)
    const later = String(Number(headers['webhook-timestamp']) + 1)
    expect(verify([first], { ...headers, 'webhook-timestamp': later }, body, now()).verified).toBe(false)
  })

  it('is refused outside the tolerance, on either side', () => {
    const at = 1_800_000_000
    const headers = { ...signedHeaders([first], 'msg_1', at, body) }
    expect(verify([first], headers, body, at + toleranceSeconds).verified).toBe(true)
    expect(verify([first], headers, body, at + toleranceSeconds + 1)).toMatchObject({ reason: 'too-old' })
    expect(verify([first], headers, body, at - toleranceSeconds).verified).toBe(true)
    expect(verify([first], headers, body, at - toleranceSeconds - 1)).toMatchObject({ reason: 'too-new' })
  })

  it('is refused without its headers, whatever else they hold', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), fc.string(), (headers, text) => {
        expect(verify([first], headers, text, now()).verified).toBe(false)
      }),
    )
  })
})
