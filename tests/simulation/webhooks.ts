// Webhooks of a simulated level, in and out: the door on the network, the functions behind it and before it, their
// queues and rows, and the invariants that see all of it.
import type { ServiceName } from '#contracts/terms.ts'
import type { InboxMessage } from '#kernel/inbox.ts'
import type { OutgoingMessage } from '#kernel/ports.ts'
import { signedHeaders, verify } from '#kernel/webhooks/signature.ts'
import { receiveHook } from '../../services/assignment/hook-door.ts'
import { type HookData, hookIn } from '../../services/assignment/hook-rows.ts'
import { takeHooks } from '../../services/assignment/hook-taking.ts'
import { takeOutbound } from '../../services/assignment/sending.ts'
import { type DeliveryKeeper, newDeliveryKeeper } from './deliveries-kept.ts'
import { type HookKeeper, newHookKeeper } from './hooks-kept.ts'
import { wakeBatch } from './inboxes.ts'
import type { NetworkRequest } from './network.ts'
import { type QueueIlls, standardQueue, wellBehaved } from './queues.ts'
import { type RowTable, rowTable } from './rows.ts'
import { holding, mustNotFail, mustNotThrow, type Site } from './site.ts'
import type { Poison, Stores } from './stores.ts'
import { deadLetterQueue } from './tables.ts'
import { Violation } from './violation.ts'

export interface Webhooks {
  readonly rows: RowTable
  readonly deliveries: DeliveryKeeper
  readonly hooks: HookKeeper
  /** What the services' APIs need of them. */
  readonly ports: { rows: RowTable; wall: () => number; random: (bytes: number) => Uint8Array }
  /** Where a unit's system posts to. */
  readonly doorOf: (endpoint: string) => string
  /** Hangs the functions on their queues, and the door on the network. */
  connect(services: Readonly<Record<ServiceName, Stores>>): void
  /** What a relay sends to the outbound queue. */
  tell(message: OutgoingMessage): void
  sweep(): void
  poison(): void
  wakeable(): (() => Promise<void>)[]
  quiet(): boolean
  calmDown(): void
  mustHoldAtRest(): void
  /** Hears what the level posts, what its door lets in, and what comes of it. */
  onPost(listener: (request: NetworkRequest) => void): void
  onLetIn(listener: (endpoint: string, id: string) => void): void
  onOutcome(listener: (data: HookData) => void): void
}

/** Longest time an expired row is still there. */
const longestOverdueMs = 48 * 3_600_000
/** How often the outbound queue forgets a reference, as one does after its receives or its days: the row remembers. */
const forgotten = 0.03
const longerThanPatience = 15 * 86_400_000
/** The outbound function takes one message at a time. */
const outboundBatch = 1

export function newWebhooks(site: Site, poison: Poison, ills: QueueIlls): Webhooks {
  const { random, scheduler, clock, network, level, log, contextAt, waiting } = site
  const { point, moves } = scheduler
  const deliveries = newDeliveryKeeper(site)
  const posts: ((request: NetworkRequest) => void)[] = []
  const lettings: ((endpoint: string, id: string) => void)[] = []
  const outcomes: ((data: HookData) => void)[] = []
  const hooks = newHookKeeper(site)
  const rows: RowTable = rowTable(point, {
    moves: () => (site.lagging() ? moves() : Number.POSITIVE_INFINITY),
    lag: site.lag,
    wall: clock.trueWall,
    overdue: () => random.below(longestOverdueMs),
    overwriting: site.without === 'row-version',
    put: (put) =>
      holding(site, () => {
        deliveries.put(put)
        hooks.put(put)
        if (put.after.pk.startsWith('hooks#')) for (const hear of outcomes) hear(hookIn(put.after))
      }),
  })
  const queueWorld = { random, moves, wall: clock.trueWall }
  const inward = standardQueue(queueWorld)
  const outward = standardQueue(queueWorld, outboundBatch)
  for (const queue of [inward, outward]) queue.setIlls(ills)
  const prefix = `https://${level.code}.shangban.example.cn/hooks/`
  const shared = { rows, wall: clock.wall, random: bytesFrom(random) }
  let behind: readonly (() => (() => Promise<void>)[])[] = []

  const deadLettersOf = (queue: string, mayBury: (body: string, reason: string) => boolean) =>
    deadLetterQueue(point, (body, reason) => {
      if (poison.buried(body) || mayBury(body, reason)) return
      site.fail(new Violation('I8', `${queue} buried what was no poison (${reason}): ${body.slice(0, 300)}`))
    })

  function connectDoor(records: Stores['records']): void {
    const enqueue = (body: string) => point('enqueue a webhook', () => inward.send(body))
    const door = { ...shared, records, enqueue, log }
    network.register(prefix, (request, answer) => {
      const endpoint = request.url.slice(prefix.length)
      hooks.arrived(endpoint, request)
      const { headers, body } = site.without === 'signature-tolerance' ? signedNow(request) : request
      void scheduler.start(
        'assignment/hooks',
        () => receiveHook(door, { pathParameters: { endpoint }, headers, body }),
        (outcome, by) => {
          mustNotThrow(site, by, outcome)
          if (outcome.how !== 'returned') return answer(undefined)
          const status = outcome.value.statusCode ?? 0
          const code = String(JSON.parse(outcome.value.body ?? '{}').code ?? '')
          site.count(`door ${status} ${code}`)
          // A link that its office has switched off asks to be tried again.
          if (status >= 500 && code !== 'link-off') mustNotFail(site, by, `answered ${status}`)
          if (status === 202)
            holding(site, () => {
              hooks.letIn(endpoint, request)
              for (const hear of lettings) hear(endpoint, request.headers['webhook-id'] ?? '')
            })
          answer({ status, body: code })
        },
      )
    })
  }

  /** The tolerance taken away: a right signature is right at any time. */
  function signedNow(request: NetworkRequest): NetworkRequest {
    const { headers, body } = request
    const endpoint = request.url.slice(prefix.length)
    const id = headers['webhook-id'] ?? ''
    const secrets = secretsOf(rows, endpoint)
    const { verified } = verify(secrets, headers, body, Number(headers['webhook-timestamp']))
    return verified
      ? { ...request, headers: { ...signedHeaders(secrets, id, clock.trueWall() / 1000, body) } }
      : request
  }

  function connectQueues(services: Readonly<Record<ServiceName, Stores>>): void {
    const stores = services.assignment
    const deciding = { ...stores, ...shared, clock, waiting, contextAt, log }
    const taking = {
      ...deciding,
      levelCode: level.code,
      // Without waiting, a level's message that comes too early is as one that has waited for too long.
      wall: () => clock.wall() + (site.without === 'waiting' ? longerThanPatience : 0),
      deadLetters: deadLettersOf('hooks', (body, reason) => hooks.buried(body, reason)),
    }
    const sending = {
      ...deciding,
      level: level.code,
      chance: random.next,
      post: (url: string, headers: Readonly<Record<string, string>>, body: string) => {
        holding(site, () => {
          deliveries.posting({ url, headers, body }, rows)
          for (const hear of posts) hear({ url, headers, body })
        })
        return network.post(url, headers, body)
      },
      enqueue: (bodies: readonly string[]) =>
        point('enqueue deliveries', () => {
          for (const body of bodies) if (!site.lagging() || !random.chance(forgotten)) outward.send(body)
        }),
      deadLetters: deadLettersOf('outbound', () => false),
    }
    behind = [
      () =>
        inward.receivable()
          ? [
              () =>
                wakeBatch(site, 'assignment/hook-inbox', inward, (messages) => takeHooks(taking, messages)),
            ]
          : [],
      () => (outward.receivable() ? [() => wakeOutbound(sending)] : []),
    ]
  }

  /** As the queue's handler does: what is to come again is hidden so long, and then said to have failed. */
  async function wakeOutbound(sending: Parameters<typeof takeOutbound>[0]): Promise<void> {
    const delivery = outward.receive()
    const again: string[] = []
    const takeOne = async ({ id, body }: InboxMessage) => {
      const taken = await takeOutbound(sending, body)
      if ('done' in taken) return
      again.push(id)
      await point(`hide ${taken.againInSeconds} s`, () => delivery.hide(id, taken.againInSeconds))
    }
    const run = async () => {
      for (const message of delivery.messages) await takeOne(message)
    }
    await scheduler.start('assignment/outbound', run, (outcome, by) => {
      mustNotThrow(site, by, outcome)
      delivery.answer(outcome.how === 'returned' ? again : 'all')
    })
  }

  return {
    rows,
    deliveries,
    hooks,
    ports: shared,
    doorOf: (endpoint) => `${prefix}${endpoint}`,
    connect(services) {
      connectDoor(services.assignment.records)
      connectQueues(services)
    },
    tell: ({ body }) => outward.send(body),
    sweep() {
      for (const queue of [inward, outward]) queue.send(JSON.stringify({ kind: 'sweep' }))
    },
    poison: () => random.pick([inward, outward]).send(poison.brew()),
    wakeable: () => behind.flatMap((wake) => wake()),
    quiet: () => inward.size() === 0 && outward.size() === 0,
    calmDown() {
      for (const queue of [inward, outward]) queue.setIlls(wellBehaved)
    },
    onPost: (listener) => void posts.push(listener),
    onLetIn: (listener) => void lettings.push(listener),
    onOutcome: (listener) => void outcomes.push(listener),
    mustHoldAtRest() {
      deliveries.mustHoldAtRest()
      hooks.mustHoldAtRest()
    },
  }
}

const bytesFrom = (random: { below(limit: number): number }) => (bytes: number) =>
  Uint8Array.from({ length: bytes }, () => random.below(256))

function secretsOf(rows: RowTable, endpoint: string): string[] {
  return rows
    .all()
    .filter(({ pk, sk }) => pk === `endpoint#${endpoint}` && sk.startsWith('secret#'))
    .map(({ data }) => String(data.value))
}
