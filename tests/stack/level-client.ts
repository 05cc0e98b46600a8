// A short way to act on an embedded stack as its demo people, for the tests that run on the engines.
import { randomUUID } from 'node:crypto'

export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any
}

export function levelClient(url: string) {
  const tokens = new Map<string, Promise<string>>()

  async function tokenOf(person: string): Promise<string> {
    const known = tokens.get(person)
    if (known !== undefined) return known
    const issued = fetch(`${url}/embedded/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person }),
    }).then(async (response) => ((await response.json()) as { accessToken: string }).accessToken)
    tokens.set(person, issued)
    return issued
  }

  async function answerOf(response: Response): Promise<Answer> {
    return { status: response.status, body: await response.json() }
  }

  return {
    async act(person: string, path: string, body: object = {}, key: string = randomUUID()): Promise<Answer> {
      const headers = {
        authorization: `Bearer ${await tokenOf(person)}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      }
      return answerOf(await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
    },
    async get(person: string | undefined, path: string): Promise<Answer> {
      const headers: Record<string, string> =
        person === undefined ? {} : { authorization: `Bearer ${await tokenOf(person)}` }
      return answerOf(await fetch(`${url}${path}`, { headers }))
    },
    /** What time it is there: business time moves away from the wall's. */
    async now(): Promise<string> {
      return ((await (await fetch(`${url}/embedded/time`)).json()) as { now: string }).now
    },
    async settled(): Promise<void> {
      await fetch(`${url}/embedded/settled`)
    },
  }
}

export type LevelClient = ReturnType<typeof levelClient>

/** Runs work for each item, so many at a time. */
export async function inParallel<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>) {
  const queue = [...items]
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: width }, worker))
}
