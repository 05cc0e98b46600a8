// Telling units' systems: a fact becomes one delivery per endpoint that wants its type, and each is posted until it is
// delivered or the table of waits is at its end. What is owed lies in the working table; the queue only makes it prompt.
import type { DeliveryAttempt, HookOutName } from '#contracts/api/webhook-endpoints.ts'
import { type Envelope, type PublicFact, readMessage } from '#contracts/facts.ts'
import { isLevelCode } from '#contracts/level.ts'
import { isRefusal } from '#contracts/refusal.ts'
import { carryOut, type Waiting } from '#kernel/command.ts'
import { internalize } from '#kernel/content.ts'
import type { ContextAt } from '#kernel/context.ts'
import type { Actor } from '#kernel/decision.ts'
import { load } from '#kernel/ledger.ts'
import type { Log } from '#kernel/log.ts'
import type {
  Clock,
  DeadLetters,
  RecordStore,
  StoredWorkingRow,
  ViewStore,
  WorkingRows,
} from '#kernel/ports.ts'
import { type Post, type Posted, postTimeoutMs } from '#kernel/webhooks/post.ts'
import { lastTry, longestInQueueSeconds, waitAfter } from '#kernel/webhooks/retries.ts'
import { signedHeaders } from '#kernel/webhooks/signature.ts'
import { type Announcement, announcementsOf, dueIsKnown, eventBody, mayGoOut } from './announcements.ts'
import {
  type DeliveryData,
  type DeliveryReference,
  deliveriesOf,
  deliveryIn,
  deliveryRow,
  messageIdFrom,
  messageIdOf,
  owedPartition,
} from './deliveries.ts'
import { caseAggregate } from './domain/case.ts'
import {
  type Endpoint,
  type EndpointFact,
  endpointAggregate,
  switchOff,
  takenAgain,
  turnedAway,
} from './domain/endpoint.ts'
import { type EndpointRow, endpointsOfUnit } from './endpoint-resource.ts'
import { liveValues } from './secrets.ts'

export interface SendingPorts {
  readonly level: string
  readonly records: RecordStore
  readonly views: ViewStore
  readonly rows: WorkingRows
  readonly clock: Clock
  readonly wall: () => number
  /** Between 0 and 1. */
  readonly chance: () => number
  readonly contextAt: ContextAt
  readonly waiting: Waiting
  readonly post: Post
  /** Puts messages into this function's own queue. */
  enqueue(bodies: readonly string[]): Promise<void>
  readonly deadLetters: DeadLetters
  readonly log: Log
}

/** What to do with the message: it is done with, or comes again after so many seconds. */
export type Taken = { readonly done: true } | { readonly againInSeconds: number }

const done: Taken = { done: true }
const pageSize = 100
/** Attempts kept for the list; the table has fewer, replays add some. */
const keptAttempts = 30
/** Nobody else tries meanwhile: as long as a try can take, and a little. */
const heldMs = postTimeoutMs + 15_000

/** How long, and in which steps, a message waits for its due instant. */
const patienceMs = 20_000
const patienceStepSeconds = 2

/** Takes one message of the outbound queue. Throws when it must come again and nothing is known about when. */
export async function takeOutbound(ports: SendingPorts, body: string): Promise<Taken> {
  const parsed = parse(body)
  const kind = (parsed as { kind?: unknown } | undefined)?.kind
  if (kind === 'sweep') return sweep(ports)
  if (kind === 'delivery') return deliver(ports, parsed as DeliveryReference)
  const read = readMessage(parsed)
  if (!read.readable) {
    await ports.deadLetters.bury(body, read.reason)
    ports.log.error('outbound.message-buried', { reason: read.reason })
    return done
  }
  if (read.fact.type === 'delivery.replay-ordered') await replay(ports, read.envelope, read.fact.data)
  else return fanOut(ports, read.envelope, read.fact)
  return done
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const reference = ({ endpoint, id }: Pick<DeliveryData, 'endpoint' | 'id'>): string =>
  JSON.stringify({ kind: 'delivery', endpoint, delivery: id } satisfies DeliveryReference)

const instantOf = (ms: number) => new Date(ms).toISOString()

/** One delivery per endpoint of the unit that wants this type. Done twice, it finds the first ones there. */
async function fanOut(ports: SendingPorts, envelope: Envelope, fact: PublicFact): Promise<Taken> {
  const { subject, time } = envelope
  const history = await load(ports.records, caseAggregate, subject)
  if (history.seq === 0) throw new Error(`${fact.type} of ${subject}: there is no such case yet`)
  const state = await internalize(history.state, (hash) => ports.records.content(hash))
  // Supervision starts the clock at the same time: a moment later the due instant can be told along.
  const age = Date.parse(ports.clock.now()) - Date.parse(time)
  if (!dueIsKnown(state, fact) && age < patienceMs) return later(patienceStepSeconds)
  const fresh: DeliveryData[] = []
  const { level } = await ports.contextAt(ports.clock.now(), nobody)
  for (const told of announcementsOf({ id: subject, state, level }, fact)) {
    const id = messageIdOf(time, `${envelope.id}/${told.unit}`)
    const body = eventBody(id, told, { level: ports.level, case: subject, time })
    for (const endpoint of await endpointsFor(ports, told)) {
      const data: DeliveryData = {
        id,
        endpoint,
        type: told.type,
        case: subject,
        time,
        body,
        state: 'pending',
        attempts: [],
        tries: 0,
        nextAt: instantOf(ports.wall()),
      }
      // There already: this message came twice. It is queued again, since the first may have died in between.
      await ports.rows.put(deliveryRow(data, ports.wall()), 0)
      fresh.push(data)
    }
  }
  if (fresh.length > 0) await ports.enqueue(fresh.map(reference))
  ports.log.info('outbound.fanned-out', { type: fact.type, id: subject, count: fresh.length })
  return done
}

/** C13: told to every system that may have been told of the case, whatever else it wants to hear. */
const calledBack: readonly HookOutName[] = ['case.suspended', 'case.resumed']

async function endpointsFor({ views }: SendingPorts, { unit, type }: Announcement): Promise<string[]> {
  const found: string[] = []
  // A level has one link, under its code, and is told everything: also what was owed to it before it was linked.
  if (isLevelCode(unit)) return [unit]
  for (let cursor: string | undefined; ; ) {
    const page = await views.list(endpointsOfUnit(unit), { limit: pageSize, ...(cursor ? { cursor } : {}) })
    for (const { data } of page.items) {
      const { id, types } = data as unknown as EndpointRow
      if (types.includes(type) || calledBack.includes(type)) found.push(id)
    }
    if (page.next === undefined) return found
    cursor = page.next
  }
}

/** One try of one delivery, if its time has come. */
async function deliver(ports: SendingPorts, { endpoint, delivery }: DeliveryReference): Promise<Taken> {
  const row = await ports.rows.get(deliveriesOf(endpoint), delivery)
  if (row === undefined || deliveryIn(row).state !== 'pending') return done
  const data = deliveryIn(row)
  const wait = (Date.parse(data.nextAt ?? '') - ports.wall()) / 1000
  if (wait > 0) return later(wait)
  const { state } = await load(ports.records, endpointAggregate, endpoint)
  if (!state.on && isLevelCode(endpoint)) {
    // Between levels what was decided stays owed: not linked yet, or switched off, it waits for the sweep.
    await keep(ports, row, { ...data, nextAt: instantOf(ports.wall() + heldMs * 4) }, false)
    return done
  }
  if (!state.on) {
    await keep(ports, row, { ...without(data), state: 'dead', reason: 'endpoint-off' })
    return done
  }
  const { state: of } = await load(ports.records, caseAggregate, data.case)
  if (!mayGoOut({ unit: state.unit, type: data.type }, of)) {
    // C13: what was on its way when the case was stopped stays owed until it goes on; that it was stopped is of no use then.
    const stays = { ...data, nextAt: instantOf(ports.wall() + heldMs * 4) }
    await (data.type === 'case.suspended'
      ? keep(ports, row, { ...without(data), state: 'dead', reason: 'resumed' })
      : keep(ports, row, stays, false))
    return done
  }
  const held = { ...data, nextAt: instantOf(ports.wall() + heldMs) }
  if (!(await keep(ports, row, held))) return later(heldMs / 1000)
  const posted = await post(ports, endpoint, state, data)
  return settle(ports, { ...row, version: row.version + 1 }, { data, state }, posted)
}

/** Longer than a queue can keep it, the row alone waits, and the sweep sends it again. */
function later(seconds: number): Taken {
  return seconds > longestInQueueSeconds ? done : { againInSeconds: Math.max(1, Math.ceil(seconds)) }
}

function keep(
  ports: SendingPorts,
  row: StoredWorkingRow,
  data: DeliveryData,
  byQueue = true,
): Promise<boolean> {
  return ports.rows.put(deliveryRow(data, ports.wall(), byQueue), row.version)
}

function without({ nextAt: _, reason: __, ...data }: DeliveryData): DeliveryData {
  return data
}

async function post(
  ports: SendingPorts,
  id: string,
  endpoint: Endpoint,
  data: DeliveryData,
): Promise<Posted> {
  const secrets = await liveValues(ports, id, endpoint)
  const headers = {
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'user-agent': 'shangban-webhooks/1',
    ...signedHeaders(secrets, data.id, ports.wall() / 1000, data.body),
  }
  return ports.post(endpoint.url, headers, data.body)
}

/** Answers that no waiting mends: another secret, another address. */
const sayingNo: readonly number[] = [401, 403, 404]

const succeeded = ({ status = 0 }: Posted) => status >= 200 && status < 300

/** Notes the try and says when the next one is due, if there is one. */
async function settle(
  ports: SendingPorts,
  row: StoredWorkingRow,
  { data: before, state }: { readonly data: DeliveryData; readonly state: Endpoint },
  posted: Posted,
): Promise<Taken> {
  const { endpoint } = before
  const attempt: DeliveryAttempt = {
    at: instantOf(ports.wall()),
    ms: posted.ms,
    ...(posted.status === undefined ? {} : { status: posted.status }),
    ...(posted.error === undefined ? {} : { error: posted.error }),
    ...(posted.answer === undefined ? {} : { answer: posted.answer }),
  }
  const data: DeliveryData = {
    ...without(before),
    attempts: [...before.attempts, attempt].slice(-keptAttempts),
    tries: before.tries + 1,
  }
  ports.log.info('outbound.tried', {
    id: endpoint,
    correlation: data.id,
    status: posted.status ?? 0,
    ...(posted.error === undefined ? {} : { reason: posted.error }),
  })
  if (succeeded(posted)) {
    // Also where the note of its failing is gone, as after it was switched off.
    if (typeof state.turnedAway === 'number') await noteOn(ports, endpoint, gone(data.id), takenAgain)
    await keep(ports, row, { ...data, state: 'delivered' })
    await wellAgain(ports, endpoint, data.id)
    return done
  }
  if (sayingNo.includes(posted.status ?? 0))
    await noteOn(ports, endpoint, gone(data.id), (state) => turnedAway(state, posted.status ?? 0))
  if (posted.status === 410) {
    await off(ports, endpoint, '接收方答复 410，不再接收', gone(data.id))
    await keep(ports, row, { ...data, state: 'dead', reason: 'gone' })
    return done
  }
  const isLevel = isLevelCode(endpoint)
  if ((await failsForLong(ports, endpoint)) && !isLevel) {
    await keep(ports, row, { ...data, state: 'dead', reason: 'endpoint-off' })
    return done
  }
  // What is owed to a level is tried once a day when the table is at its end.
  const tries = isLevel ? Math.min(data.tries, lastTry) : data.tries
  const wait = waitAfter(tries, ports.chance(), posted.retryAfter, ports.wall())
  if (wait === undefined) {
    await keep(ports, row, { ...data, state: 'exhausted' })
    return done
  }
  const taken = later(wait)
  await keep(
    ports,
    row,
    { ...data, nextAt: instantOf(ports.wall() + wait * 1000) },
    'againInSeconds' in taken,
  )
  return taken
}

const healthKey = (endpoint: string) => ({ pk: `endpoint#${endpoint}`, sk: 'health' })

/** Since when it has failed without one success, wall time; and whether that is longer than the policy bears. */
async function failsForLong(ports: SendingPorts, endpoint: string): Promise<boolean> {
  const { pk, sk } = healthKey(endpoint)
  const row = await ports.rows.get(pk, sk)
  const now = instantOf(ports.wall())
  if (row === undefined) {
    await ports.rows.put({ pk, sk, data: { failingSince: now } }, 0)
    return false
  }
  const { policy, deadlines } = await ports.contextAt(ports.clock.now(), nobody)
  const { due } = deadlines.dueOf(String(row.data.failingSince), policy.webhookSwitchOff, 'webhookSwitchOff')
  if (now <= due) return false
  const because = `failing since ${row.data.failingSince}`
  await off(ports, endpoint, `自 ${row.data.failingSince} 起连续推送失败`, {
    kind: 'automatic',
    policy: 'webhookSwitchOff',
    version: policy.version,
    because,
  })
  return true
}

/** Back after a failure: what is owed to it need not wait for its own next try. */
async function wellAgain(ports: SendingPorts, endpoint: string, message: string): Promise<void> {
  if (!(await cleared(ports, endpoint))) return
  await noteOn(ports, endpoint, gone(message), takenAgain)
  for (let cursor: string | undefined; ; ) {
    const page = await ports.rows.list(deliveriesOf(endpoint), {
      limit: pageSize,
      ...(cursor === undefined ? {} : { cursor }),
    })
    const now = instantOf(ports.wall())
    await again(
      ports,
      page.items.filter((row) => {
        const { state, attempts, nextAt = '' } = deliveryIn(row)
        return state === 'pending' && attempts.length > 0 && nextAt > now
      }),
    )
    if (page.next === undefined) return
    cursor = page.next
  }
}

/** Begins with a clean sheet. Whether there was anything on it. */
async function cleared({ rows }: SendingPorts, endpoint: string): Promise<boolean> {
  const { pk, sk } = healthKey(endpoint)
  if ((await rows.get(pk, sk)) === undefined) return false
  await rows.remove(pk, sk)
  return true
}

const nobody: Actor = { kind: 'service', service: 'assignment', because: 'outbound' }
const gone = (message: string): Actor => ({ kind: 'service', service: 'assignment', because: message })

async function off(ports: SendingPorts, endpoint: string, reason: string, actor: Actor): Promise<void> {
  await noteOn(ports, endpoint, actor, (state) => switchOff(state, reason))
  await cleared(ports, endpoint)
  ports.log.error('outbound.endpoint-off', { id: endpoint })
}

/** What delivering has shown about the endpoint. */
async function noteOn(
  ports: SendingPorts,
  endpoint: string,
  actor: Actor,
  decide: (state: Endpoint) => readonly EndpointFact[],
): Promise<void> {
  const because = actor.kind === 'person' ? '' : actor.because
  const carried = await carryOut(
    ports,
    endpointAggregate,
    endpoint,
    { id: `sent/${because}/${ports.wall()}`, digest: '', actor, at: ports.clock.now(), correlation: because },
    ({ state }) => decide(state),
  )
  if (isRefusal(carried)) throw new Error(`endpoint ${endpoint}: ${carried.refused.code}`)
}

/** Sends again what was ordered. A message keeps its id, so that a receiver knows what it has. */
async function replay(
  ports: SendingPorts,
  { subject: endpoint }: Envelope,
  order: Extract<PublicFact, { type: 'delivery.replay-ordered' }>['data'],
): Promise<void> {
  if (order.delivery !== undefined) {
    const row = await ports.rows.get(deliveriesOf(endpoint), order.delivery)
    if (row !== undefined) await again(ports, [row])
    return
  }
  const from = messageIdFrom(order.since ?? '')
  for (let cursor: string | undefined; ; ) {
    const page = await ports.rows.list(deliveriesOf(endpoint), {
      from,
      limit: pageSize,
      ...(cursor === undefined ? {} : { cursor }),
    })
    const wanted = page.items.filter((row) => {
      const { state } = deliveryIn(row)
      return state !== 'pending' && (state !== 'delivered' || order.delivered === true)
    })
    await again(ports, wanted)
    if (page.next === undefined) return
    cursor = page.next
  }
}

async function again(ports: SendingPorts, rows: readonly StoredWorkingRow[]): Promise<void> {
  const ordered: DeliveryData[] = []
  for (const row of rows) {
    const data = {
      ...without(deliveryIn(row)),
      state: 'pending' as const,
      tries: 0,
      nextAt: instantOf(ports.wall()),
    }
    if (await keep(ports, row, data)) ordered.push(data)
  }
  if (ordered.length > 0) await ports.enqueue(ordered.map(reference))
}

/** Whatever is owed and was not tried in its time goes into the queue again. */
async function sweep(ports: SendingPorts): Promise<Taken> {
  const upTo = instantOf(ports.wall())
  const page = await ports.rows.waiting(owedPartition, { upTo, limit: pageSize })
  const owed = page.items.map(deliveryIn)
  if (owed.length > 0) await ports.enqueue(owed.map(reference))
  // Sent first, then moved on in the index: sent twice does no harm, forgotten would.
  for (const row of page.items) {
    const { waiting: _, version, ...rest } = row
    const since = instantOf(ports.wall() + heldMs * 4)
    await ports.rows.put({ ...rest, waiting: { partition: owedPartition, since } }, version)
  }
  ports.log.info('outbound.swept', { count: owed.length })
  if (page.next !== undefined) await ports.enqueue([JSON.stringify({ kind: 'sweep' })])
  return done
}
