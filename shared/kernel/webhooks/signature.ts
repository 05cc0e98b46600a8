// Standard Webhooks signatures, scheme v1: HMAC-SHA256 over id, timestamp and the raw body. One way in and out, for
// departments' systems and for other levels. See the Standard Webhooks specification 1.0.0.
import { createHmac, timingSafeEqual } from 'node:crypto'

/** A sender's clock may differ by this much, in seconds. */
export const toleranceSeconds = 5 * 60

const secretPrefix = 'whsec_'
const version = 'v1'

export interface WebhookHeaders {
  readonly 'webhook-id': string
  /** Unix seconds. */
  readonly 'webhook-timestamp': string
  /** Signatures separated by spaces, each `v1,<base64>`. */
  readonly 'webhook-signature': string
}

export type Verified =
  | { readonly verified: true; readonly id: string }
  | {
      readonly verified: false
      readonly reason: 'headers-missing' | 'too-old' | 'too-new' | 'signature-wrong'
    }

function sign(secret: string, id: string, timestamp: string, body: string | Uint8Array): Buffer {
  const key = Buffer.from(secret.slice(secretPrefix.length), 'base64')
  return createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest()
}

/** The headers of an outgoing message, signed with every live secret so that a rotation has no gap. */
export function signedHeaders(
  secrets: readonly string[],
  id: string,
  atSeconds: number,
  body: string | Uint8Array,
): WebhookHeaders {
  const timestamp = String(Math.floor(atSeconds))
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets
      .map((secret) => `${version},${sign(secret, id, timestamp, body).toString('base64')}`)
      .join(' '),
  }
}

/**
 * Verifies the raw bytes of an incoming message against every live secret. Never throws.
 * `nowSeconds` is wall time: signatures live on the clock, never on business time.
 */
export function verify(
  secrets: readonly string[],
  headers: Readonly<Record<string, string | undefined>>,
  body: string | Uint8Array,
  nowSeconds: number,
): Verified {
  const id = headers['webhook-id']
  const timestamp = headers['webhook-timestamp']
  const signatures = headers['webhook-signature']
  if (!id || id.includes('.') || !timestamp || !/^\d{1,12}$/.test(timestamp) || !signatures) {
    return { verified: false, reason: 'headers-missing' }
  }
  const age = nowSeconds - Number(timestamp)
  if (age > toleranceSeconds) return { verified: false, reason: 'too-old' }
  if (age < -toleranceSeconds) return { verified: false, reason: 'too-new' }
  const given = signatures
    .split(' ')
    .filter((one) => one.startsWith(`${version},`))
    .map((one) => Buffer.from(one.slice(version.length + 1), 'base64'))
  // Every pair is compared, so that the time taken says nothing about which secret fits.
  let fits = false
  for (const secret of secrets) {
    const expected = sign(secret, id, timestamp, body)
    for (const one of given) if (one.length === expected.length && timingSafeEqual(one, expected)) fits = true
  }
  return fits ? { verified: true, id } : { verified: false, reason: 'signature-wrong' }
}

/** A secret from 32 random bytes, in the form the specification gives it. */
export function secretFrom(random: Uint8Array): string {
  if (random.length < 24 || random.length > 64) throw new RangeError('a secret has 24 to 64 bytes')
  return `${secretPrefix}${Buffer.from(random).toString('base64')}`
}
