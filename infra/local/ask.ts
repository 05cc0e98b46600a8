// How a level is asked at its start, as anybody asks it: over HTTP, with a demo person's token.
import type { Person } from './people.ts'

export interface Command {
  readonly path: string
  readonly body: object
  /** The same for every try of one intention. */
  readonly key: string
}

export const peopleOf = async (url: string): Promise<readonly Person[]> =>
  (await (await fetch(`${url}/embedded/people`)).json()) as Person[]

export async function tokenFor(url: string, person: string): Promise<string> {
  const issued = await fetch(`${url}/embedded/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  })
  const { accessToken } = (await issued.json()) as { accessToken: string }
  return accessToken
}

const tries = 5
const betweenMs = 200

/** A machine that is busy starting, or a worker that was ended meanwhile: with the same key nothing is done twice. */
export async function patiently(
  url: string,
  token: string | undefined,
  { path, body, key }: Command,
): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify(body),
    })
    if (answer.status < 500 || attempt === tries) return answer
    await new Promise((resolve) => setTimeout(resolve, betweenMs * attempt))
  }
}
