// Units' own systems: they verify what they are told, remember it by its id, act by signed webhooks where their unit's
// people would use the portal, and repeat under the same id what was not answered. They sign with the reference package.
import { Webhook } from 'standardwebhooks'
import { assignmentApi } from '#contracts/api/assignment.ts'
import { type HookInName, hooksIn, hookType, readHook } from '#contracts/webhooks.ts'
import type { NetworkAnswer, NetworkRequest } from './network.ts'
import type { Ground } from './site.ts'
import { Violation } from './violation.ts'
import type { World } from './world.ts'

/** One system, at its own address. */
export interface Department {
  readonly unit: string
  readonly address: string
  /** The endpoint it was registered as, once it knows. */
  endpoint(): string | undefined
  /** It is given a secret of its endpoint. */
  learn(endpoint: string, secret: string): void
  /** Whether it was told of a case, and so can act on it. */
  knows(of: string): boolean
  /** Does what a person of its unit would do at the portal. False when there is no webhook for it. */
  act(action: string, of: string, body: object): boolean
  /** What it signs now, whatever it is. */
  signed(id: string, body: string, atMs?: number): NetworkRequest | undefined
  /** Sends a text as a message of its own, and again until it is answered. */
  send(id: string, body: string): void
  /** How many of its messages were let in. */
  readonly answered: () => readonly { readonly id: string; readonly body: string; readonly at: number }[]
  /** Its secret does not fit any more: somebody has to give it another. */
  readonly lockedOut: () => boolean
  wakeable(): (() => Promise<void>)[]
  quiet(): boolean
  calmDown(): void
}

interface Message {
  readonly id: string
  readonly body: string
  readonly since: number
  inHands: boolean
  /** The move from which it is tried again. */
  from: number
}

const hour = 3_600_000
/** A sender gives up after so long, well before the level forgets its messages. */
const givesUpAfterMs = 72 * hour
/** Its clock may be off by this much. */
const largestSkewMs = 100_000
const longestPause = 120

/** The webhook by which an act is done, by the act's row in the permissions table. */
const hookOf = new Map<string, HookInName>(
  Object.entries(hooksIn).map(([name, { does }]) => [assignmentApi[does].action, name as HookInName]),
)

/** What a system answers when it is not well. */
const troubles: readonly NetworkAnswer[] = [
  { status: 500 },
  { status: 503, retryAfter: '120' },
  { status: 429, retryAfter: '7200' },
  { status: 302 },
]

export function newDepartment(
  { random, scheduler, clock, network }: Ground,
  world: World,
  { unit, address }: { unit: string; address: string },
): Department {
  const { moves } = scheduler
  const skew = random.below(2 * largestSkewMs) - largestSkewMs
  const told = new Set<string>()
  const cases = new Set<string>()
  const outbox: Message[] = []
  const answered: { readonly id: string; readonly body: string; readonly at: number }[] = []
  let endpoint: string | undefined
  let secrets: string[] = []
  let refusals = 0
  let sent = 0
  let ill = random.pick([0, 0.05, 0.3])
  const now = () => clock.trueWall() + skew

  function fits({ headers, body }: NetworkRequest): boolean {
    const id = headers['webhook-id'] ?? ''
    const at = new Date(Number(headers['webhook-timestamp']) * 1000)
    const given = (headers['webhook-signature'] ?? '').split(' ')
    return secrets.some((secret) => given.includes(new Webhook(secret).sign(id, at, body)))
  }

  function receive(request: NetworkRequest): NetworkAnswer {
    const id = request.headers['webhook-id'] ?? ''
    if (random.chance(ill)) return random.chance(0.01) ? { status: 410 } : random.pick(troubles)
    if (!fits(request)) {
      refusals += 1
      return { status: 401 }
    }
    refusals = 0
    const event = JSON.parse(request.body)
    if (event.id !== id) throw new Violation('deliveries', `${id} carries an event called ${event.id}`)
    world.count(told.has(id) ? 'system told again' : `system told ${event.type}`)
    told.add(id)
    cases.add(event.data.case)
    if (endpoint !== undefined) world.webhooks.deliveries.received(endpoint, id)
    return { status: 204 }
  }

  function signed(id: string, body: string, atMs = now()): NetworkRequest | undefined {
    const secret = secrets.at(-1)
    if (secret === undefined || endpoint === undefined) return undefined
    const at = new Date(atMs)
    return {
      url: world.webhooks.doorOf(endpoint),
      headers: {
        'content-type': 'application/cloudevents+json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(id, at, body),
      },
      body,
    }
  }

  const drop = (message: Message) => {
    const index = outbox.indexOf(message)
    if (index >= 0) outbox.splice(index, 1)
  }

  /** One try. Without an answer that says what became of it, it comes again. */
  async function attempt(message: Message): Promise<void> {
    const request = signed(message.id, message.body)
    if (request === undefined || now() - message.since > givesUpAfterMs) return drop(message)
    message.inHands = true
    await scheduler.start(
      `system ${unit}`,
      () => network.post(request.url, request.headers, request.body),
      (outcome) => {
        message.inHands = false
        message.from = moves() + random.below(longestPause)
        const status = outcome.how === 'returned' ? outcome.value.status : undefined
        if (status === undefined || status >= 500) return
        if (status === 401) refusals += 1
        if (status === 202) {
          refusals = 0
          answered.push({ id: message.id, body: message.body, at: clock.trueWall() })
        }
        // It may not have noted that it was answered.
        if (!random.chance(ill / 2)) drop(message)
      },
    )
  }

  function send(id: string, body: string): void {
    if (endpoint === undefined) return
    world.webhooks.hooks.meant(endpoint, id, body)
    outbox.push({ id, body, since: now(), inHands: false, from: moves() })
  }

  network.register(address, (request, answer) => answer(receive(request)))

  return {
    unit,
    address,
    endpoint: () => endpoint,
    learn(id, secret) {
      endpoint = id
      if (!secrets.includes(secret)) secrets = [...secrets.slice(-1), secret]
    },
    knows: (of) => cases.has(of),
    act(action, of, body) {
      const name = hookOf.get(action)
      if (name === undefined || endpoint === undefined) return false
      sent += 1
      const id = `${unit}_${sent}`
      world.auditor.expect(`endpoint:${endpoint}/${id}`, action)
      const text = eventOf(unit, id, hookType(name), { case: of, ...body })
      if (!readHook(JSON.parse(text)).readable) world.webhooks.hooks.unreadable(endpoint, id)
      send(id, text)
      world.count(`system ${name}`)
      return true
    },
    signed,
    send,
    answered: () => answered,
    lockedOut: () => refusals > 3,
    wakeable: () =>
      outbox
        .filter(({ inHands, from }) => !inHands && from <= moves())
        .map((message) => () => attempt(message)),
    quiet: () => outbox.length === 0,
    calmDown() {
      ill = 0
    },
  }
}

/** An event as a unit's system sends it. */
export function eventOf(unit: string, id: string, type: string, data: object): string {
  return JSON.stringify({
    specversion: '1.0',
    id,
    source: `/${unit}/oa`,
    type,
    datacontenttype: 'application/json',
    data,
  })
}
