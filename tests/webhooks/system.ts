// A unit's system for the tests: signs with the reference package, never with our own code, and remembers what it was
// told after the reference package has verified it.
import { Webhook } from 'standardwebhooks'
import type { Post, Posted } from '#kernel/webhooks/post.ts'
import type { HookEvent } from '../../services/assignment/hook-door.ts'
import { type MemoryLevel, memoryLevel, testLevel } from '../level/memory-level.ts'
import { people } from '../level/people.ts'

export const opening = '2026-01-05T02:00:00.000Z'
export const receiving = 'https://oa.jy.example.cn/hooks'

export interface Told {
  readonly id: string
  readonly at: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into events of every type
  readonly event: any
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A level with one endpoint of the education bureau registered. `answers` says what its system answers to a post. */
export async function connected(answers: (nth: number) => Partial<Posted> = () => ({ status: 204 })) {
  const posts: Told[] = []
  const state: { secret: string; level?: MemoryLevel } = { secret: '' }
  const post: Post = async (url, headers, body) => {
    if (url !== receiving) return { ms: 1, error: 'ENOTFOUND' }
    posts.push({
      id: headers['webhook-id'] ?? '',
      at: state.level?.now() ?? '',
      event: JSON.parse(body),
      headers,
      body,
    })
    return { ms: 7, ...answers(posts.length) }
  }
  const level = memoryLevel({ now: opening, post, level: testLevel })
  state.level = level
  const registered = await level.act(people.dispatch, '/assignment/endpoints', {
    unit: 'JY',
    name: '教育局办公系统',
    url: receiving,
    types: ['case.pre-assigned', 'case.dispatched', 'reminder.issued'],
  })
  if (registered.status !== 201) throw new Error(JSON.stringify(registered.body))
  const { id, secret } = registered.body
  return { level, id: id as string, secret: secret.value as string, registered, posts }
}

/** Another unit's system at the same level: nobody answers there. */
export async function connectedAs(level: MemoryLevel, unit: string) {
  const registered = await level.act(people.dispatch, '/assignment/endpoints', {
    unit,
    name: `${unit} 的系统`,
    url: 'https://nobody.example.cn/hooks',
    types: ['case.pre-assigned', 'case.dispatched'],
  })
  const { id, secret } = registered.body
  return { id: id as string, secret: secret.value as string }
}

export type Connected = Pick<Awaited<ReturnType<typeof connected>>, 'level' | 'id' | 'secret'>

interface Sent {
  readonly id?: string
  /** Instant of the signature; the level's now unless given. */
  readonly at?: string
  readonly secret?: string
  /** In place of what is sent, after it was signed. */
  readonly body?: string
  readonly headers?: Record<string, string | undefined>
  readonly base64?: boolean
  readonly endpoint?: string
}

let messages = 0

/** An event as a department's system sends it. */
export function eventOf(name: string, data: object, version = 1): string {
  return JSON.stringify({
    specversion: '1.0',
    id: 'from-oa',
    source: '/jy/oa',
    type: `cn.shangban.hook.${name}.v${version}`,
    datacontenttype: 'application/json',
    data,
  })
}

/** The request by which a system sends a text, signed by the reference package. */
export function signedRequest(
  { level, secret, id: endpoint }: Connected,
  text: string,
  sent: Sent = {},
): HookEvent {
  messages += 1
  const id = sent.id ?? `msg_${messages}`
  const at = new Date(sent.at ?? level.now())
  const body = sent.body ?? text
  return {
    pathParameters: { endpoint: sent.endpoint ?? endpoint },
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(sent.secret ?? secret).sign(id, at, text),
      ...sent.headers,
    },
    body: sent.base64 ? Buffer.from(body).toString('base64') : body,
    isBase64Encoded: sent.base64 === true,
  }
}

/** Sends an event and lets the level settle. */
export async function say(system: Connected, name: string, data: object, sent: Sent = {}) {
  // One after the other, as a system does that waits for its answers.
  system.level.passTo(minutesAfter(system.level.now(), 0.001))
  const reply = await system.level.hook(signedRequest(system, eventOf(name, data), sent))
  await system.level.settle()
  return reply
}

export async function messagesOf({ level, id }: Connected) {
  return (await level.get(people.dispatch, `/assignment/endpoints/${id}/messages`)).body.items
}

export async function deliveriesOf({ level, id }: Connected) {
  return (await level.get(people.dispatch, `/assignment/endpoints/${id}/deliveries`)).body.items
}

export const minutesAfter = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString()
