// The public pages' way to the API: as small as they are. What was refused is an error with words for people.
import type { operations } from '../../generated/api.ts'

/** What an operation answers with. */
export type Answer<Name extends keyof operations> = operations[Name] extends { responses: infer Responses }
  ? Responses[keyof Responses & (200 | 201)] extends { content: { 'application/json': infer Body } }
    ? Body
    : never
  : never

export class Refused extends Error {
  override name = 'Refused'
  readonly status: number
  readonly code: string
  readonly allowed: Readonly<Record<string, unknown>>
  readonly errors: readonly { readonly path: string; readonly zh: string }[]

  constructor(status: number, body: unknown) {
    const { code, detail, allowed, errors } = (body ?? {}) as Record<string, unknown>
    super(String((detail as { zh?: string } | undefined)?.zh ?? '暂时没有办成，请稍后再试一次。'))
    this.status = status
    this.code = String(code ?? status)
    this.allowed = (allowed ?? {}) as Readonly<Record<string, unknown>>
    this.errors = Array.isArray(errors) ? errors : []
  }
}

const offline = '网络不太好，没有送到。您写的内容还在，请再试一次，不会重复。'

/** Where it is only the network, so that sending again with the same key does no harm. */
export const wordsOf = (error: unknown): string => (error instanceof Refused ? error.message : offline)

async function answerOf<Body>(response: Response): Promise<Body> {
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok || body === undefined) throw new Refused(response.status, body)
  return body as Body
}

export async function ask<Body>(path: string): Promise<Body> {
  return answerOf(await fetch(path, { headers: { accept: 'application/json' } }))
}

export async function post<Body>(path: string, body: object, key: string): Promise<Body> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key }
  return answerOf(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }))
}
