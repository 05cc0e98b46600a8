// The demo's way into a level: the same HTTP API as everybody's, with a demo person's token.
import { createHash, randomUUID } from 'node:crypto'
import type { TimelineEntry } from '#contracts/api/endpoint.ts'
import type { filesApi } from '#contracts/api/files.ts'
import type { ResultOf } from '#contracts/api/index.ts'
import type { Attachment } from '#contracts/files.ts'
import type { Role } from '#contracts/roles.ts'
import type { MeterReading } from '../../infra/local/meter.ts'

export interface DemoPerson {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly roles: readonly Role[]
  readonly unit?: string
  readonly sector?: string
}

/** A page of any service, as far as the demo looks into it. */
export interface Page {
  readonly id: string
  readonly version: number
  readonly status: string
  readonly timeline: readonly TimelineEntry[]
  readonly acts: readonly string[]
}

/** An answer that is not what the demo expected: the step failed. */
class StepFailed extends Error {
  override readonly name = 'StepFailed'
}

export interface Client {
  people(): Promise<readonly DemoPerson[]>
  /** A command; the key is repeated when the connection breaks, so nothing is done twice. */
  act(person: DemoPerson, path: string, body?: object): Promise<{ id: string }>
  get<T = Page>(person: DemoPerson, path: string): Promise<T>
  /** Uploads a file as a browser does, and has it verified: as it may be cited. */
  upload(person: DemoPerson, file: { name: string; type: string; bytes: Uint8Array }): Promise<Attachment>
  /** The page once it is as wanted; facts take a moment from service to service. */
  when<T extends object = Page>(person: DemoPerson, path: string, wanted: (page: T) => boolean): Promise<T>
  now(): Promise<string>
  /** Business time moves forward to an instant, its timers fire, and all that follows is done. */
  moveTo(instant: string): Promise<void>
  /** What the functions have spent, since a mark; undefined when the stack was started again meanwhile. */
  meter(since?: string): Promise<MeterReading | undefined>
}

/** A stack that is killed and started again is back well within this. */
const outageMs = 60_000
const retryMs = 250
const longestRetryMs = 2_000
const watchMs = 60
const patienceMs = 60_000
/** Requests under way at once: as a committee's office on a busy day. */
const width = 12

interface Answer {
  readonly status: number
  readonly body: string
}

export function clientOf(url: string): Client {
  const tokens = new Map<string, Promise<string>>()
  const limited = limit(width)

  async function ask(path: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(`${url}${path}`, init)
    return { status: response.status, body: await response.text() }
  }

  /** Asks until there is an answer that is no failure of the system itself. */
  async function send(path: string, init: RequestInit = {}): Promise<Answer> {
    const until = Date.now() + outageMs
    for (let wait = retryMs; ; wait = Math.min(longestRetryMs, wait * 2)) {
      const late = Date.now() > until
      try {
        const answer = await limited(() => ask(path, init))
        if (answer.status < 500 || late) return answer
      } catch (error) {
        if (late) throw new StepFailed(`${path}: ${(error as Error).message}`)
      }
      await pause(wait)
    }
  }

  async function json<T>(path: string, init?: RequestInit): Promise<T> {
    const { status, body } = await send(path, init)
    if (status < 300) return JSON.parse(body) as T
    throw new StepFailed(`${init?.method ?? 'GET'} ${path} → ${status} ${body.slice(0, 400)}`)
  }

  const post = <T>(path: string, body: object, headers: Record<string, string> = {}) =>
    json<T>(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })

  const tokenOf = async ({ id }: DemoPerson): Promise<Record<string, string>> => {
    const token =
      tokens.get(id) ??
      post<{ accessToken: string }>('/embedded/token', { person: id }).then(({ accessToken }) => accessToken)
    tokens.set(id, token)
    return { authorization: `Bearer ${await token}` }
  }

  const get = async <T>(person: DemoPerson, path: string) => json<T>(path, { headers: await tokenOf(person) })

  const time = async () => (await json<{ now: string }>('/embedded/time')).now

  /** Until nothing is under way, and nothing waits to be tried again either. */
  async function settled(): Promise<void> {
    for (const until = Date.now() + patienceMs; Date.now() < until; await pause(watchMs)) {
      const still = await json<{ settled: boolean; waiting: number }>('/embedded/settled')
      if (still.settled && still.waiting === 0) return
    }
  }

  return {
    people: () => json('/embedded/people'),
    act: async (person, path, body = {}) =>
      post(path, body, { ...(await tokenOf(person)), 'idempotency-key': randomUUID() }),
    get,
    async upload(person, { name, type, bytes }) {
      const hash = createHash('sha256').update(bytes).digest('hex')
      const headers = await tokenOf(person)
      const file = { name, type, bytes: bytes.length, hash }
      const { upload } = await post<ResultOf<(typeof filesApi)['askUpload']>>('/intake/files', file, headers)
      if (upload !== undefined) {
        const { url: address, method } = upload
        const sent = await fetch(address, { method, headers: upload.headers, body: new Uint8Array(bytes) })
        if (!sent.ok) throw new StepFailed(`${method} ${name} → ${sent.status} ${await sent.text()}`)
      }
      return post<Attachment>(`/intake/files/${hash}/confirm`, {}, headers)
    },
    async when<T extends object>(person: DemoPerson, path: string, wanted: (page: T) => boolean) {
      for (const until = Date.now() + patienceMs; ; await pause(watchMs)) {
        const { status, body } = await send(path, { headers: await tokenOf(person) })
        if (status < 300) {
          const page = JSON.parse(body) as T
          if (wanted(page)) return page
        } else if (status !== 404) {
          throw new StepFailed(`GET ${path} → ${status} ${body.slice(0, 400)}`)
        }
        if (Date.now() > until)
          throw new StepFailed(`GET ${path}: not as expected after ${patienceMs / 1000} s`)
      }
    },
    now: time,
    async moveTo(instant) {
      await settled()
      const { status, body } = await send('/embedded/time', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ to: instant }),
      })
      // Asked again after a broken connection: the time is there already, and its timers fire all the same.
      const there = status === 422 && (await time()) >= instant
      if (status >= 300 && !there)
        throw new StepFailed(`time to ${instant} → ${status} ${body.slice(0, 400)}`)
      await settled()
    },
    async meter(since) {
      await settled()
      const { status, body } = await send(`/embedded/meter${since === undefined ? '' : `?since=${since}`}`)
      return status === 200 ? (JSON.parse(body) as MeterReading) : undefined
    },
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

function limit(most: number) {
  let running = 0
  const waiting: (() => void)[] = []
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    running += 1
    try {
      return await work()
    } finally {
      running -= 1
      waiting.shift()?.()
    }
  }
}
