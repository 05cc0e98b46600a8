// Taking the webhooks that were let in: each is read as the contract says and carried out by the same handler as the
// portal's act, in the order in which those of one case arrived. What came of it stays with the message. Another level's
// message tells what was decided there: one that comes too early waits for what must come before it.

import type { Endpoint as ApiEndpoint } from '#contracts/api/endpoint.ts'
import { isLevelCode } from '#contracts/level.ts'
import { isFeedCode } from '#contracts/policy.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, type ProblemCode, type Refusal, refuse } from '#contracts/refusal.ts'
import type { Action, Role } from '#contracts/roles.ts'
import { aggregateId } from '#contracts/shapes.ts'
import { type HookIn, hookActs, readHook } from '#contracts/webhooks.ts'
import { capacitiesFor, type Principal } from '#kernel/http/principal.ts'
import { detailOf } from '#kernel/http/problem.ts'
import type { HttpPorts } from '#kernel/http/resource.ts'
import type { Handler } from '#kernel/http/router.ts'
import type { InboxMessage } from '#kernel/inbox.ts'
import { load } from '#kernel/ledger.ts'
import type { Log } from '#kernel/log.ts'
import type { DeadLetters, ViewStore, WorkingRows } from '#kernel/ports.ts'
import { caseAggregate, ourIdOf } from './domain/case.ts'
import { type Endpoint, endpointAggregate } from './domain/endpoint.ts'
import { ticketDelivery } from './domain/ticket-delivery.ts'
import { deliveryIdOf, feedHandlers } from './feeds.ts'
import {
  type HookData,
  type HookOutcome,
  type HookReference,
  hookIn,
  hookRow,
  hooksOf,
  isPatient,
  pendingRow,
  queueOf,
  waitingPartition,
  waitingRow,
} from './hook-rows.ts'
import { caseHandlers, levelHandlers } from './server.ts'

export interface TakingPorts extends HttpPorts {
  readonly views: ViewStore
  readonly rows: WorkingRows
  readonly deadLetters: DeadLetters
  readonly levelCode: string
  /** Wall time, in milliseconds. */
  readonly wall: () => number
  readonly log: Log
}

/** Returns the ids of the messages that failed and must come again. */
export async function takeHooks(ports: TakingPorts, messages: readonly InboxMessage[]): Promise<string[]> {
  const failed: string[] = []
  for (const { id, body } of messages) {
    try {
      await (isSweep(body) ? sweep(ports) : takeReference(ports, body))
    } catch (error) {
      ports.log.error('hook.failed', { error })
      failed.push(id)
    }
  }
  return failed
}

async function takeReference(ports: TakingPorts, body: string): Promise<void> {
  const reference = referenceIn(body)
  const row = reference && (await ports.rows.get(hooksOf(reference.endpoint), reference.message))
  if (row === undefined)
    return bury(ports, body, reference ? 'the webhook is no longer kept' : 'not a webhook')
  await takeInOrder(ports, hookIn(row))
}

/** What arrived before it, itself, and as long as something was carried out, what waited for that. */
async function takeInOrder(ports: TakingPorts, asked: HookData): Promise<void> {
  const { endpoint } = asked
  let progress = false
  for (const id of await before(ports, asked)) progress = (await takeOne(ports, endpoint, id)) || progress
  progress = (await takeOne(ports, endpoint, asked.id)) || progress
  while (progress) {
    progress = false
    for (const id of await pendingOf(ports, asked))
      progress = (await takeOne(ports, endpoint, id, { waitingOnly: true })) || progress
  }
}

/** The message the schedule puts into this queue: take up what waits. */
const sweepMessage = JSON.stringify({ kind: 'sweep' })
const isSweep = (body: string) => body === sweepMessage
const againMs = 5 * 60_000
const sweepSize = 100

async function sweep(ports: TakingPorts): Promise<void> {
  const upTo = new Date(ports.wall()).toISOString()
  const { items } = await ports.rows.waiting(waitingPartition, { upTo, limit: sweepSize })
  for (const { data } of items) {
    const { endpoint, id } = data as unknown as Pick<HookData, 'endpoint' | 'id'>
    const row = await ports.rows.get(hooksOf(endpoint), id)
    if (row !== undefined) await takeInOrder(ports, hookIn(row))
  }
}

const isFinal = (outcome: HookOutcome | undefined) =>
  outcome !== undefined && outcome.state !== 'dead' && outcome.state !== 'waiting'

function referenceIn(body: string): HookReference | undefined {
  try {
    const read = JSON.parse(body) as Partial<HookReference> | null
    const whole =
      read?.kind === 'hook' && typeof read.endpoint === 'string' && typeof read.message === 'string'
    return whole ? (read as HookReference) : undefined
  } catch {
    return undefined
  }
}

/** Those of the same case that arrived earlier and wait: the queue keeps no order, the sender had one. */
const before = (ports: TakingPorts, data: HookData) => pendingOf(ports, data, pendingRow(data).sk)

/** Those of the same case that are not done with, in the order of their arrival, up to one of them. */
async function pendingOf({ rows }: TakingPorts, data: HookData, upTo?: string): Promise<string[]> {
  if (data.case === undefined) return []
  const found: string[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await rows.list(queueOf(data), cursor === undefined ? {} : { cursor })
    for (const { sk, data: pending } of page.items)
      if (upTo === undefined || sk < upTo) found.push(String(pending.id))
    if (page.next === undefined || (upTo !== undefined && page.next >= upTo)) return found
    cursor = page.next
  }
}

/** Whether it was carried out now. */
async function takeOne(
  ports: TakingPorts,
  endpoint: string,
  id: string,
  { waitingOnly = false } = {},
): Promise<boolean> {
  // Read again: another consumer may have been here.
  const row = await ports.rows.get(hooksOf(endpoint), id)
  if (row === undefined) return false
  const data = hookIn(row)
  if (waitingOnly && data.outcome?.state !== 'waiting') return false
  let applied = false
  if (!isFinal(data.outcome)) {
    const outcome = await carriedOut(ports, data)
    await note(ports, data, outcome)
    if (outcome.state === 'refused') await noteIfCarriedOut(ports, data)
    applied = outcome.state === 'applied'
    if (outcome.state === 'dead') {
      const reference: HookReference = { kind: 'hook', endpoint, message: id }
      await bury(ports, JSON.stringify(reference), outcome.reason)
    }
    ports.log.info(`hook.${outcome.state}`, {
      id: endpoint,
      correlation: id,
      ...('code' in outcome ? { code: outcome.code } : {}),
    })
    if (outcome.state === 'waiting') {
      await waitOn(ports, data)
      return false
    }
  } else if (data.outcome?.state === 'refused') await noteIfCarriedOut(ports, data)
  const { pk, sk } = pendingRow(data)
  await ports.rows.remove(pk, sk)
  return applied
}

/** Keeps it among what waits; somebody else who did so meanwhile did the same. */
async function waitOn({ rows, wall }: TakingPorts, data: HookData): Promise<void> {
  const next = waitingRow(data, new Date(wall() + againMs).toISOString())
  const known = await rows.get(next.pk, next.sk)
  if (known !== undefined) await rows.put(next, known.version)
}

async function bury(ports: TakingPorts, body: string, reason: string): Promise<void> {
  await ports.deadLetters.bury(body, reason)
  ports.log.error('hook.message-buried', { reason })
}

/** Two consumers may come to two answers; that it was carried out is the one that is true. */
async function note(ports: TakingPorts, data: HookData, outcome: HookOutcome): Promise<void> {
  for (;;) {
    const row = await ports.rows.get(hooksOf(data.endpoint), data.id)
    if (row === undefined) return
    const known = hookIn(row).outcome
    if (known?.state === 'applied' || (isFinal(known) && outcome.state !== 'applied')) return
    if (await ports.rows.put(hookRow({ ...data, outcome }), row.version)) return
  }
}

/** Somebody else may have carried it out on a later state, and have died before saying so. */
async function noteIfCarriedOut(ports: TakingPorts, data: HookData): Promise<void> {
  const read = readHook(JSON.parse(data.body))
  if (!read.readable) return
  const { state } = await load(ports.records, endpointAggregate, data.endpoint)
  const { memory } =
    read.hook.case === undefined
      ? await load(ports.records, ticketDelivery, deliveryIdOf(data))
      : await load(ports.records, caseAggregate, caseOf(state, read.hook))
  const command = `${actorIdOf(data)}/${data.id}`
  const done = memory.commands.find(({ id }) => id === command)
  if (done !== undefined) await note(ports, data, { state: 'applied', version: done.seq })
}

const actorIdOf = ({ endpoint }: HookData) => `endpoint:${endpoint}`
const caseOf = ({ unit }: Endpoint, { ofTheirs, case: of = '' }: HookIn) =>
  ofTheirs ? ourIdOf(unit, of) : of

async function carriedOut(ports: TakingPorts, data: HookData): Promise<HookOutcome> {
  const read = readHook(JSON.parse(data.body))
  if (!read.readable) return { state: 'dead', reason: read.reason }
  const done = await carryOutHook(ports, data, read.hook)
  if (!isRefusal(done)) return { state: 'applied', version: done }
  // Nobody's fault, and gone the next time: the message comes again.
  const { refused, source, allowed } = done
  const { code } = refused
  if (code === 'race-lost') throw new Error(`webhook ${data.id}: ${code}`)
  const early = notYet.includes(code) && isPatient(data, ports.wall())
  return {
    state: early && (await isFromLevel(ports, data)) ? 'waiting' : 'refused',
    code,
    detail: detailOf(done),
    ...(source === undefined ? {} : { source }),
    ...(allowed === undefined ? {} : { allowed }),
  }
}

/** Refusals that may pass: what must come before is under way, or is somebody's turn here. */
const notYet: readonly ProblemCode[] = [
  'unknown',
  'state-wrong',
  'contact-unknown',
  'contacts-unconfirmed',
  'opinions-missing',
  'case-held',
  'case-suspended',
]

async function isFromLevel({ records }: TakingPorts, { endpoint }: HookData): Promise<boolean> {
  return isLevelCode((await load(records, endpointAggregate, endpoint)).state.unit)
}

/** What a party's system may do: what its handlers may; a level's besides what its leader and the level itself may. */
const rolesOf = (party: string): readonly Role[] => {
  if (isFeedCode(party)) return ['feed']
  return isLevelCode(party) ? ['unit-handler', 'unit-leader', 'level'] : ['unit-handler']
}

/** The unit's system acts as a handler of its unit: the same rights, the same checks, the same decision. */
async function carryOutHook(ports: TakingPorts, data: HookData, hook: HookIn): Promise<number | Refusal> {
  const { state } = await load(ports.records, endpointAggregate, data.endpoint)
  const principal: Principal = {
    id: actorIdOf(data),
    name: state.name,
    level: ports.levelCode,
    roles: rolesOf(state.unit),
    unit: state.unit,
  }
  const { action } = hookActs[hook.does]
  const capacities = capacitiesFor(principal, action as Action)
  if (isRefusal(capacities)) return capacities
  const id = hook.case === undefined ? deliveryIdOf(data) : caseOf(state, hook)
  if (!aggregateId.safeParse(id).success) return refuse(problems.bodyInvalid)
  const handlers = { ...caseHandlers(ports), ...levelHandlers(ports), ...feedHandlers(ports) }
  const handler = handlers[hook.does] as unknown as Handler<ApiEndpoint>
  const answer = await handler({
    id,
    body: hook.body as never,
    query: undefined,
    principal,
    capacities,
    command: { key: data.id, digest: data.digest },
    correlation: `hook/${data.endpoint}/${data.id}`,
  })
  return isRefusal(answer) ? answer : (answer.version ?? 0)
}
