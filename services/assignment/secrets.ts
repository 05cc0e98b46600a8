// The values of endpoints' secrets: in the working table and nowhere else, under an id that says nothing about them.
import { secretFrom } from '#kernel/webhooks/signature.ts'
import { type Endpoint, liveSecrets } from './domain/endpoint.ts'
import type { WebhookPorts } from './webhook-ports.ts'

/** How long the command that made a secret shows it again when it is repeated: its first answer may have been lost. */
const shownForMs = 10 * 60_000
const secretBytes = 32

const keyOf = (endpoint: string, secret: string) => ({
  pk: `endpoint#${endpoint}`,
  sk: `secret#${secret}`,
})

/** Keeps the secret if none is there: a command tried again keeps the first. Makes its value, unless it is given. */
export async function keepSecret(
  { rows, wall, random }: WebhookPorts,
  endpoint: string,
  secret: string,
  value = secretFrom(random(secretBytes)),
) {
  await rows.put({ ...keyOf(endpoint, secret), data: { value, madeAt: wall() } }, 0)
}

/** The value, as long as it may still be shown to who made it. */
export async function shownSecret(
  { rows, wall }: WebhookPorts,
  endpoint: string,
  secret: string,
): Promise<string | undefined> {
  const { pk, sk } = keyOf(endpoint, secret)
  const row = await rows.get(pk, sk)
  if (row === undefined || wall() - Number(row.data.madeAt) > shownForMs) return undefined
  return row.data.value as string
}

/** The values of the secrets live now, newest first. */
export async function liveValues(
  { rows, wall }: Pick<WebhookPorts, 'rows' | 'wall'>,
  id: string,
  endpoint: Endpoint,
): Promise<string[]> {
  const live = liveSecrets(endpoint, new Date(wall()).toISOString())
  const found = await Promise.all(
    live.map((secret) => {
      const { pk, sk } = keyOf(id, secret.id)
      return rows.get(pk, sk)
    }),
  )
  return found.flatMap((row) => (row === undefined ? [] : [row.data.value as string])).reverse()
}
