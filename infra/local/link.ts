// Links a level with the one above it, as their offices would: the upper one registers an endpoint and gets a secret, which
// is handed to the lower one. Through the API, as its dispatch office.
import { randomUUID } from 'node:crypto'
import type { Stack } from './stack.ts'

type End = Pick<Stack, 'url' | 'level' | 'people' | 'token'>

interface Endpoint {
  readonly url: string
}

/** Harmless when repeated: what is linked stays, an address that has moved is changed. */
export async function linkLevels(above: End, below: End): Promise<void> {
  const ends = [
    { own: above, other: below, known: await endpointAt(above, below) },
    { own: below, other: above, known: await endpointAt(below, above) },
  ] as const
  const [upper, lower] = ends
  if (upper.known === undefined || lower.known === undefined) {
    const { secret } = await connect(upper)
    await connect({ ...lower, secret: secret?.value })
    return
  }
  for (const { own, other, known } of ends) {
    const url = doorOf(other, own)
    if (known !== undefined && known.url !== url) await send(own, `${pathOf(other)}/change`, { url })
  }
}

interface Connecting {
  readonly own: End
  readonly other: End
  readonly known: Endpoint | undefined
  /** Made by the other end; left out, it is made here. */
  readonly secret?: string | undefined
}

/** Registers the endpoint, or gives the one that is there another secret and the address of today. */
async function connect({ own, other, known, secret }: Connecting): Promise<{ secret?: { value: string } }> {
  const given = secret === undefined ? {} : { secret }
  const url = doorOf(other, own)
  if (known === undefined) {
    return send(own, '/assignment/endpoints', {
      unit: other.level.code,
      name: `${other.level.name}商办`,
      url,
      ...given,
    })
  }
  if (known.url !== url) await send(own, `${pathOf(other)}/change`, { url })
  return send(own, `${pathOf(other)}/rotate`, { overlapHours: 0, ...given })
}

/** A level's endpoint lies under the code of the level it is for, at both ends. */
const pathOf = ({ level }: End) => `/assignment/endpoints/${level.code}`
const doorOf = (at: End, sender: End) => `${at.url}/hooks/${sender.level.code}`

async function endpointAt(own: End, other: End): Promise<Endpoint | undefined> {
  const answer = await fetch(`${own.url}${pathOf(other)}`, { headers: await authorization(own) })
  if (answer.status === 404) return undefined
  if (!answer.ok) throw new Error(`${own.url}${pathOf(other)} → ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Endpoint
}

async function send<Receipt>(own: End, path: string, body: object): Promise<Receipt> {
  const answer = await fetch(`${own.url}${path}`, {
    method: 'POST',
    headers: {
      ...(await authorization(own)),
      'content-type': 'application/json',
      'idempotency-key': `link-${randomUUID()}`,
    },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${own.url}${path} → ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Receipt
}

async function authorization({ people, token }: End): Promise<{ authorization: string }> {
  const officer = people.find(({ roles }) => roles.includes('dispatch'))
  return { authorization: `Bearer ${await token(officer?.id ?? '')}` }
}
