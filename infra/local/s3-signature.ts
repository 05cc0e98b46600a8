// Signature Version 4 of a request to S3, in its header or in its address: whose it is, whether it is true, until when.
// What is signed is what is allowed: another length, type or checksum than the signed one breaks it.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

export interface SignedRequest {
  readonly method: string
  /** Path and query, as they came. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

export interface Signature {
  readonly accessKey: string
  readonly date: string
  readonly scope: string
  readonly signedHeaders: readonly string[]
  readonly given: string
  /** Of an address: seconds since its date. */
  readonly seconds?: number
}

const hex = (text: string) => createHash('sha256').update(text).digest('hex')
const keyed = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** What the request says of its signature; undefined where it has none. */
export function signatureOf({ url, headers }: SignedRequest): Signature | undefined {
  const query = new URL(url, 'http://bucket').searchParams
  if (query.has('X-Amz-Signature')) {
    const [accessKey = '', ...scope] = (query.get('X-Amz-Credential') ?? '').split('/')
    return {
      accessKey,
      scope: scope.join('/'),
      date: query.get('X-Amz-Date') ?? '',
      signedHeaders: (query.get('X-Amz-SignedHeaders') ?? '').split(';'),
      given: query.get('X-Amz-Signature') ?? '',
      seconds: Number(query.get('X-Amz-Expires')),
    }
  }
  const found = /Credential=([^/]+)\/([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]+)/.exec(
    headers.authorization ?? '',
  )
  if (found === null) return undefined
  const [, accessKey = '', scope = '', signed = '', given = ''] = found
  return { accessKey, scope, date: headers['x-amz-date'] ?? '', signedHeaders: signed.split(';'), given }
}

/** RFC 3986, as Signature Version 4 encodes. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)

/** Whether the secret behind the access key made this signature for this request. */
export function isSignedBy(secret: string, request: SignedRequest, signature: Signature): boolean {
  const [path = '/', search = ''] = request.url.split('?')
  const query = [...new URLSearchParams(search)]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&')
  const headers = signature.signedHeaders
    .map((name) => `${name}:${(request.headers[name] ?? '').trim().replace(/\s+/g, ' ')}\n`)
    .join('')
  const payload =
    signature.seconds === undefined
      ? (request.headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD')
      : 'UNSIGNED-PAYLOAD'
  const canonical = [request.method, path, query, headers, signature.signedHeaders.join(';'), payload].join(
    '\n',
  )
  const [day = '', region = '', service = '', end = ''] = signature.scope.split('/')
  const key = [day, region, service, end].reduce<string | Buffer>(keyed, `AWS4${secret}`)
  const toSign = ['AWS4-HMAC-SHA256', signature.date, signature.scope, hex(canonical)].join('\n')
  const made = keyed(key, toSign).toString('hex')
  return (
    made.length === signature.given.length && timingSafeEqual(Buffer.from(made), Buffer.from(signature.given))
  )
}

/** `20260106T020000Z` as milliseconds since 1970. */
export function dateOf({ date }: Signature): number {
  const iso = date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
  return Date.parse(iso)
}
