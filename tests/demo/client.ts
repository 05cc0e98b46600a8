// The demo's way into a level: the same HTTP API as everybody's, with a demo person's token.
import { randomUUID } from 'node:crypto'
import type { TimelineEntry } from '#contracts/api/endpoint.ts'
import type { Role } from '#contracts/roles.ts'

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
export class StepFailed extends Error {
  override readonly name = 'StepFailed'
}

export interface Client {
  people(): Promise<readonly DemoPerson[]>
  /** A command; the key is repeated when the connection breaks, so nothing is done twice. */
  act(person: DemoPerson, path: string, body?: object): Promise<{ id: string }>
  get<T = Page>(person: DemoPerson, path: string): Promise<T>
  /** The page once it is as wanted; facts take a moment from service to service. */
  when<T extends object = Page>(person: DemoPerson, path: string, wanted: (page: T) => boolean): Promise<T>
  now(): Promise<string>
  moveTo(instant: string): Promise<void>
}

const tries = 4
const retryMs = 500
const watchMs = 60
const patienceMs = 60_000
/** Requests under way at once: as a committee's office on a busy day. */
const width = 12

export function clientOf(url: string): Client {
  const tokens = new Map<string, Promise<string>>()
  const limited = limit(width)

  async function send(path: string, init: RequestInit = {}): Promise<Response> {
    for (let attempt = 1; ; attempt++) {
      try {
        const response = await limited(() => fetch(`${url}${path}`, init))
        if (response.status < 500 || attempt === tries) return response
      } catch (error) {
        if (attempt === tries) throw new StepFailed(`${path}: ${(error as Error).message}`)
      }
      await pause(retryMs * attempt)
    }
  }

  async function json<T>(path: string, init?: RequestInit): Promise<T> {
    const response = await send(path, init)
    const body = await response.text()
    if (response.ok) return JSON.parse(body) as T
    throw new StepFailed(`${init?.method ?? 'GET'} ${path} → ${response.status} ${body.slice(0, 400)}`)
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

  return {
    people: () => json('/embedded/people'),
    act: async (person, path, body = {}) =>
      post(path, body, { ...(await tokenOf(person)), 'idempotency-key': randomUUID() }),
    get,
    async when<T extends object>(person: DemoPerson, path: string, wanted: (page: T) => boolean) {
      for (const until = Date.now() + patienceMs; ; await pause(watchMs)) {
        const response = await send(path, { headers: await tokenOf(person) })
        if (response.ok) {
          const page = (await response.json()) as T
          if (wanted(page)) return page
        } else if (response.status !== 404) {
          throw new StepFailed(`GET ${path} → ${response.status} ${(await response.text()).slice(0, 400)}`)
        }
        if (Date.now() > until)
          throw new StepFailed(`GET ${path}: not as expected after ${patienceMs / 1000} s`)
      }
    },
    now: async () => (await json<{ now: string }>('/embedded/time')).now,
    async moveTo(instant) {
      await post('/embedded/time', { to: instant })
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
