// A whole level in memory: the real servers, inboxes, relays, register and tick on in-memory ports, pumped until
// nothing moves. For tests of business cases; the simulation does the same under faults.
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { answererOf } from '#contracts/api/index.ts'
import type { Level } from '#contracts/level.ts'
import type { Role } from '#contracts/roles.ts'
import type { Subscriber } from '#contracts/subscriptions.ts'
import { type ServiceName, serviceNames } from '#contracts/terms.ts'
import { contextOf } from '#kernel/context.ts'
import { type Receivers, takeBatch } from '#kernel/inbox.ts'
import { type Log, silentLog } from '#kernel/log.ts'
import { memoryFiles } from '#kernel/memory/memory-files.ts'
import { memoryRows } from '#kernel/memory/memory-rows.ts'
import { memoryDeadLetters, memoryRecords, memoryViews, memoryWorking } from '#kernel/memory/memory-stores.ts'
import type { OutgoingMessage } from '#kernel/ports.ts'
import { type AnyProjection, relayBatch } from '#kernel/relay.ts'
import type { Post } from '#kernel/webhooks/post.ts'
import { type HookEvent, receiveHook } from '../../services/assignment/hook-door.ts'
import { takeHooks } from '../../services/assignment/hook-taking.ts'
import { receivers as assignmentReceivers } from '../../services/assignment/receiver.ts'
import { takeOutbound } from '../../services/assignment/sending.ts'
import { projections as assignmentProjections } from '../../services/assignment/views.ts'
import { receiver as evaluationReceiver } from '../../services/evaluation/receiver.ts'
import { projections as evaluationProjections } from '../../services/evaluation/views.ts'
import { takeNumberRequests } from '../../services/intake/numbering.ts'
import { receivers as intakeReceivers } from '../../services/intake/receiver.ts'
import { type FallenShortPorts, tellFallenShort } from '../../services/intake/review/fallen-short.ts'
import { noteFiled } from '../../services/intake/similarity/similar-sweep.ts'
import { newMemory } from '../../services/intake/similarity/sweep-memory.ts'
import { projections as intakeProjections } from '../../services/intake/views.ts'
import { contextsNow, contextsOfBatch } from '../../services/supervision/contexts.ts'
import { receiver as supervisionReceiver } from '../../services/supervision/receiver.ts'
import { tick } from '../../services/supervision/ticking.ts'
import { projections as supervisionProjections } from '../../services/supervision/views.ts'
import { serversOf } from './servers.ts'

/** A person of the level, as the token tells. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly unit?: string
  readonly collective?: string
  readonly level?: string
}

export interface Reply {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any
  readonly headers: Record<string, string>
}

export const testLevel: Level = {
  code: '371402',
  name: '德城区',
  kind: 'county',
  session: {
    term: 13,
    number: 4,
    opens: '2026-01-04T00:00:00+08:00',
    closes: '2026-01-10T18:00:00+08:00',
    ends: '2026-01-11T12:00:00+08:00',
  },
  policy: { version: 'test-1', effective: '2025-01-01', overrides: {} },
  calendar: { version: 'test', overrides: [] },
}

/** The test level with a policy of its own. */
export function levelWith(overrides: Level['policy']['overrides']): Level {
  return { ...testLevel, policy: { ...testLevel.policy, overrides } }
}

interface Call {
  readonly method?: 'GET' | 'POST'
  readonly path: string
  readonly query?: Record<string, string>
  readonly body?: unknown
  readonly headers?: Record<string, string>
  /** A body as it is, not made into JSON. */
  readonly raw?: string
  /** The address the gateway says it comes from. */
  readonly from?: string
}

/** The HTTP API's event for a call, payload 2.0. */
function httpEvent(person: Person | undefined, call: Call, levelCode = testLevel.code): unknown {
  const method = call.method ?? (call.body === undefined && call.raw === undefined ? 'GET' : 'POST')
  const claims = person && {
    sub: person.id,
    name: person.name,
    level: person.level ?? levelCode,
    roles: `[${person.roles.join(' ')}]`,
    ...(person.unit === undefined ? {} : { unit: person.unit }),
    ...(person.collective === undefined ? {} : { collective: person.collective }),
  }
  return {
    version: '2.0',
    rawPath: call.path,
    headers:
      method === 'POST' ? { 'content-type': 'application/json', ...call.headers } : (call.headers ?? {}),
    queryStringParameters: call.query,
    requestContext: {
      requestId: 'test',
      http: { method, path: call.path, ...(call.from === undefined ? {} : { sourceIp: call.from }) },
      ...(claims === undefined ? {} : { authorizer: { jwt: { claims } } }),
    },
    ...(method === 'POST' ? { body: call.raw ?? JSON.stringify(call.body ?? {}) } : {}),
    isBase64Encoded: false,
  }
}

/** What waits in a queue that hides messages: from when it may be received. */
interface Hidden {
  readonly body: string
  readonly from: number
}

/** `post` answers for the units' systems; nobody is there unless it is given. */
export function memoryLevel(options: { now: string; level?: Level; log?: Log; post?: Post }) {
  const level = options.level ?? testLevel
  const log = options.log ?? silentLog
  let now = options.now
  let keys = 0
  const clock = { now: () => now }
  const waiting = { pause: async () => {} }
  const contextAt = contextOf(level)
  /** Supervision's contexts are made anew for each request and batch. */
  const contextsOf = (service: ServiceName) =>
    service === 'supervision' ? contextsOfBatch(level, at.supervision.records) : contextAt
  const queues = new Map<Subscriber, string[]>()
  const sent: OutgoingMessage[] = []
  const sender = {
    async send(messages: readonly OutgoingMessage[]) {
      sent.push(...messages)
      for (const { subscriber, body } of messages)
        queues.set(subscriber, [...(queues.get(subscriber) ?? []), body])
    },
  }
  const stores = () => ({
    records: memoryRecords(),
    views: memoryViews(),
    working: memoryWorking(),
    deadLetters: memoryDeadLetters(),
    relayed: 0,
  })
  const at: Record<ServiceName, ReturnType<typeof stores>> = {
    intake: stores(),
    assignment: stores(),
    supervision: stores(),
    evaluation: stores(),
  }
  const wall = () => Date.parse(now)
  let secrets = 0
  const webhooks = {
    rows: memoryRows(),
    wall,
    // Every secret is another one, and the same in every run.
    random(bytes: number): Uint8Array {
      secrets += 1
      return new Uint8Array(bytes).fill(secrets)
    },
  }
  const hooks: string[] = []
  const hookDeadLetters = memoryDeadLetters()
  const outboundDeadLetters = memoryDeadLetters()
  let hidden: Hidden[] = []

  const httpPorts = (service: ServiceName) => ({
    ...at[service],
    clock,
    waiting,
    contextAt: service === 'supervision' ? contextsNow(level, at.supervision.records) : contextAt,
    webhooks,
  })
  const intakeRows = memoryRows()
  const intakePorts = { ...httpPorts('intake'), rows: intakeRows, wall, random: webhooks.random }
  const files = memoryFiles()
  const servers = serversOf(
    { ports: httpPorts, intake: intakePorts, files },
    { levelCode: level.code, levelName: level.name, log },
  )
  const projections: Record<ServiceName, readonly AnyProjection[]> = {
    intake: intakeProjections,
    assignment: assignmentProjections,
    supervision: supervisionProjections,
    evaluation: evaluationProjections,
  }
  const take: Record<ServiceName, (bodies: string[]) => Promise<string[]>> = {
    intake: taker('intake', intakeReceivers),
    assignment: taker('assignment', assignmentReceivers),
    supervision: taker('supervision', [supervisionReceiver]),
    evaluation: taker('evaluation', [evaluationReceiver]),
  }

  function taker(service: ServiceName, receivers: Receivers) {
    const ports = { service, ...at[service], clock, waiting, log }
    return (bodies: string[]) =>
      takeBatch(
        { ...ports, contextAt: contextsOf(service) },
        receivers,
        bodies.map((body, index) => ({ id: String(index), body })),
      )
  }

  async function relay(service: ServiceName): Promise<boolean> {
    const { records, views, relayed } = at[service]
    const batch = records.stream.slice(relayed)
    if (batch.length === 0) return false
    const ports = { level: level.code, service, records, views, sender, log }
    const stream = batch.map((record, index) => ({ sequence: String(index), record }))
    const failed = await relayBatch(ports, projections[service], stream)
    if (failed !== undefined) throw new Error(`${service} relay failed at ${failed}`)
    at[service].relayed += batch.length
    return true
  }

  const enqueueOutbound = async (bodies: readonly string[]) => {
    queues.set('outbound', [...(queues.get('outbound') ?? []), ...bodies])
  }

  const outboundPorts = {
    ...at.assignment,
    ...webhooks,
    level: level.code,
    clock,
    waiting,
    contextAt,
    log,
    chance: () => 0.5,
    post: options.post ?? (async () => ({ ms: 1, error: 'ECONNREFUSED' })),
    enqueue: enqueueOutbound,
    deadLetters: outboundDeadLetters,
  }

  /** Takes what lies in the outbound queue; what is to come again is hidden so long. */
  async function deliverOutbound(bodies: readonly string[]): Promise<void> {
    for (const body of bodies) {
      const taken = await takeOutbound(outboundPorts, body)
      if ('againInSeconds' in taken) hidden.push({ body, from: wall() + taken.againInSeconds * 1000 })
    }
  }

  const hookPorts = {
    ...httpPorts('assignment'),
    ...webhooks,
    deadLetters: hookDeadLetters,
    levelCode: level.code,
    log,
  }

  /** Webhooks in, in the order given. */
  async function deliverHooks(bodies: readonly string[]): Promise<boolean> {
    if (bodies.length === 0) return false
    const failed = await takeHooks(
      hookPorts,
      bodies.map((body, index) => ({ id: String(index), body })),
    )
    if (failed.length > 0) throw new Error(`${failed.length} webhooks failed`)
    return true
  }

  async function deliver(subscriber: Subscriber): Promise<boolean> {
    const bodies = queues.get(subscriber) ?? []
    if (bodies.length === 0) return false
    queues.set(subscriber, [])
    if (subscriber === 'outbound') {
      await deliverOutbound(bodies)
      return true
    }
    const failed =
      subscriber === 'register'
        ? await takeNumberRequests(
            { ...at.intake, clock, waiting, log },
            bodies.map((body, index) => ({ id: String(index), body })),
          )
        : await take[subscriber](bodies)
    if (failed.length > 0) throw new Error(`${subscriber} failed to take ${failed.length} messages`)
    return true
  }

  /** Relays and delivers until nothing moves. */
  async function settle(): Promise<void> {
    for (let moved = true; moved; ) {
      moved = false
      for (const service of serviceNames) moved = (await relay(service)) || moved
      for (const subscriber of [...serviceNames, 'register'] as const)
        moved = (await deliver(subscriber)) || moved
      moved = (await deliverHooks(hooks.splice(0))) || moved
      // Told last, when the services know of each other what there is to know.
      if (!moved) moved = await deliver('outbound')
    }
  }

  async function call(person: Person | undefined, request: Call): Promise<Reply> {
    const answer = await servers[answererOf(request.path)](httpEvent(person, request, level.code), {})
    return {
      status: answer.statusCode ?? 0,
      body: bodyOf(answer),
      headers: (answer.headers ?? {}) as Record<string, string>,
    }
  }

  /** Moves business time forward, between two runs of the schedule. */
  function passTo(instant: string): void {
    if (instant < now) throw new Error(`time does not run backwards: ${instant} < ${now}`)
    now = instant
    const visible = hidden.filter(({ from }) => from <= wall())
    hidden = hidden.filter(({ from }) => from > wall())
    queues.set('outbound', [...(queues.get('outbound') ?? []), ...visible.map(({ body }) => body)])
  }

  return {
    at,
    /** Intake's working rows: what is typed, what is uploaded. */
    intakeRows,
    files,
    webhooks: {
      ...webhooks,
      hookDeadLetters,
      outboundDeadLetters,
      hooks,
      deliverHooks,
      hidden: () => hidden,
      hookPorts,
      outboundPorts,
      async sendOutbound(bodies: readonly string[]): Promise<void> {
        await deliverOutbound(bodies)
      },
    },
    /** A request at the door for webhooks; what it lets in lies in the queue until the level settles. */
    async hook(event: HookEvent): Promise<Reply> {
      const enqueue = async (body: string) => void hooks.push(body)
      const answer = await receiveHook({ ...webhooks, records: at.assignment.records, enqueue, log }, event)
      return {
        status: answer.statusCode ?? 0,
        body: bodyOf(answer),
        headers: (answer.headers ?? {}) as Record<string, string>,
      }
    },
    /** The schedule of the outbound queue. */
    async sweepOutbound(): Promise<void> {
      await enqueueOutbound([JSON.stringify({ kind: 'sweep' })])
      await settle()
    },
    /** The schedule of the webhooks that wait. */
    async sweepHooks(): Promise<void> {
      hooks.push(JSON.stringify({ kind: 'sweep' }))
      await settle()
    },
    /** Everything that was ever sent, in order. */
    sent: sent as readonly OutgoingMessage[],
    settle,
    /** The schedule of intake's similarity check. */
    async noteFiled(): Promise<void> {
      await noteFiled({ ...at.intake, clock, waiting, contextAt, log, memory: newMemory() })
      await settle()
    },
    /** The schedule of intake's look at what lies before panels. */
    async checkPanels(views: FallenShortPorts['views'] = at.intake.views): Promise<number> {
      const { told } = await tellFallenShort({ ...at.intake, views, clock, waiting, contextAt, log })
      await settle()
      return told
    },
    call,
    now: () => now,
    /** Delivers messages once more, as a standard queue may at any time; settles afterwards. */
    async redeliver(messages: readonly OutgoingMessage[]): Promise<void> {
      for (const { subscriber, body } of messages)
        queues.set(subscriber, [...(queues.get(subscriber) ?? []), body])
      await settle()
    },
    /** A command by a person, with a fresh key unless one is given; settles afterwards. */
    async act(
      person: Person,
      path: string,
      body: unknown = {},
      headers: Record<string, string> = {},
    ): Promise<Reply> {
      keys += 1
      const key = `test-key-${String(keys).padStart(4, '0')}`
      const reply = await call(person, { path, body, headers: { 'idempotency-key': key, ...headers } })
      await settle()
      return reply
    },
    get: (person: Person | undefined, path: string, query?: Record<string, string>) =>
      call(person, { path, ...(query === undefined ? {} : { query }) }),
    passTo,
    /** Moves business time forward and lets the schedule run. */
    async moveTo(instant: string): Promise<void> {
      passTo(instant)
      await tick({ ...at.supervision, clock, waiting, level, log })
      await settle()
    },
  }
}

/** JSON read, a page as its text. */
function bodyOf({ body = '', headers }: APIGatewayProxyStructuredResultV2): unknown {
  const type = String(headers?.['content-type'] ?? '')
  return type.startsWith('text/html') ? body : JSON.parse(body === '' ? 'null' : body)
}

export type MemoryLevel = ReturnType<typeof memoryLevel>
