// Posting a webhook: the host is resolved once, the address is checked, and exactly that address is connected to, so
// that a name which answers differently the second time gains nothing. No redirect is followed.
import { lookup } from 'node:dns/promises'
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP } from 'node:net'
import { hostOf, type Targets } from './targets.ts'

/** What came of one try. Without `status` nobody answered, and `error` says why. */
export interface Posted {
  readonly ms: number
  readonly status?: number
  readonly error?: string
  /** The beginning of the answer's body. */
  readonly answer?: string
  /** As the answer's header says it. */
  readonly retryAfter?: string
}

export type Post = (url: string, headers: Readonly<Record<string, string>>, body: string) => Promise<Posted>

export const postTimeoutMs = 15_000
/** So much of an answer is kept, and so much is read. */
const answerCharacters = 500
const answerBytes = 4 * answerCharacters

class AddressRefused extends Error {
  override readonly name = 'AddressRefused'
}

/** `resolve` gives a host's addresses; tests give their own. */
export function poster(targets: Targets, { timeoutMs = postTimeoutMs, resolve = resolved } = {}): Post {
  return async (text, headers, body) => {
    const begun = performance.now()
    const signal = AbortSignal.timeout(timeoutMs)
    const ms = () => Math.round(performance.now() - begun)
    try {
      const url = new URL(text)
      const address = await orTimeout(signal, addressOf(targets, url, resolve))
      const { response, answer } = await answered(url, address, headers, body, signal)
      const retryAfter = response.headers['retry-after']
      return {
        ms: ms(),
        status: response.statusCode ?? 0,
        ...(answer === '' ? {} : { answer }),
        ...(retryAfter === undefined ? {} : { retryAfter }),
      }
    } catch (error) {
      return { ms: ms(), error: signal.aborted ? 'timeout' : reasonOf(error) }
    }
  }
}

async function addressOf(
  targets: Targets,
  url: URL,
  resolve: (host: string) => Promise<readonly string[]>,
): Promise<string> {
  const host = hostOf(url)
  const addresses = isIP(host) === 0 ? await resolve(host) : [host]
  const address = addresses.find((one) => targets.allows(url, one))
  if (address === undefined) throw new AddressRefused(host)
  return address
}

async function resolved(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address)
}

function orTimeout<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_resolve, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
    ),
  ])
}

function answered(
  url: URL,
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
): Promise<{ response: IncomingMessage; answer: string }> {
  const family = isIP(address)
  return new Promise((resolve, reject) => {
    const options = {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      signal,
      // A connection of its own: one kept from another try was checked for another address.
      agent: false as const,
      // The name stays in the URL for the certificate and the `host` header; the address is the one checked.
      lookup: (_host: string, { all }: { all?: boolean }, done: (...found: unknown[]) => void) =>
        all ? done(null, [{ address, family }]) : done(null, address, family),
    }
    const sent: ClientRequest = (url.protocol === 'https:' ? httpsRequest : httpRequest)(
      url,
      options as never,
      (response: IncomingMessage) =>
        beginningOf(response).then((answer) => resolve({ response, answer }), reject),
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Reads no more than is kept; a receiver that sends on and on is cut off. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response) {
    chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size >= answerBytes) break
  }
  response.destroy()
  return Buffer.concat(chunks).toString('utf8').slice(0, answerCharacters)
}

function reasonOf(error: unknown): string {
  if (error instanceof AddressRefused) return 'address-refused'
  const { code, name } = error as { code?: unknown; name?: unknown }
  return typeof code === 'string' ? code : String(name)
}
