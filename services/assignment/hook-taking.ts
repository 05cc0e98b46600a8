// Taking the webhooks that were let in: each is read as the contract says and carried out by the same handler as the
// portal's act, in the order in which those of one case arrived. What came of it stays with the message.

import { assignmentApi } from '#contracts/api/assignment.ts'
import type { Endpoint as ApiEndpoint } from '#contracts/api/endpoint.ts'
import { isRefusal, type Refusal } from '#contracts/problems.ts'
import type { Action } from '#contracts/roles.ts'
import { type HookIn, readHook } from '#contracts/webhooks.ts'
import { capacitiesFor, type Principal } from '#kernel/http/principal.ts'
import type { HttpPorts } from '#kernel/http/resource.ts'
import type { Handler } from '#kernel/http/router.ts'
import type { InboxMessage } from '#kernel/inbox.ts'
import { load } from '#kernel/ledger.ts'
import type { Log } from '#kernel/log.ts'
import type { DeadLetters, ViewStore, WorkingRows } from '#kernel/ports.ts'
import { endpointAggregate } from './domain/endpoint.ts'
import {
  type HookData,
  type HookOutcome,
  type HookReference,
  hookIn,
  hookRow,
  hooksOf,
  pendingRow,
  queueOf,
} from './hook-rows.ts'
import { caseHandlers } from './server.ts'

export interface TakingPorts extends HttpPorts {
  readonly views: ViewStore
  readonly rows: WorkingRows
  readonly deadLetters: DeadLetters
  readonly levelCode: string
  readonly log: Log
}

/** Returns the ids of the messages that failed and must come again. */
export async function takeHooks(ports: TakingPorts, messages: readonly InboxMessage[]): Promise<string[]> {
  const failed: string[] = []
  for (const { id, body } of messages) {
    try {
      await takeReference(ports, body)
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
  const asked = hookIn(row)
  for (const id of await before(ports, asked)) await takeOne(ports, asked.endpoint, id)
  await takeOne(ports, asked.endpoint, asked.id)
}

const isFinal = (outcome: HookOutcome | undefined) => outcome !== undefined && outcome.state !== 'dead'

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
async function before({ rows }: TakingPorts, data: HookData): Promise<string[]> {
  if (data.case === undefined) return []
  const own = pendingRow(data).sk
  const earlier: string[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await rows.list(queueOf(data), cursor === undefined ? {} : { cursor })
    for (const { sk, data: waiting } of page.items) if (sk < own) earlier.push(String(waiting.id))
    if (page.next === undefined || page.next >= own) return earlier
    cursor = page.next
  }
}

async function takeOne(ports: TakingPorts, endpoint: string, id: string): Promise<void> {
  // Read again: another consumer may have been here.
  const row = await ports.rows.get(hooksOf(endpoint), id)
  if (row === undefined) return
  const data = hookIn(row)
  if (!isFinal(data.outcome)) {
    const outcome = await carriedOut(ports, data)
    await note(ports, data, outcome)
    if (outcome.state === 'dead') {
      const reference: HookReference = { kind: 'hook', endpoint, message: id }
      await bury(ports, JSON.stringify(reference), outcome.reason)
    }
    ports.log.info(`hook.${outcome.state}`, {
      id: endpoint,
      correlation: id,
      ...(outcome.state === 'refused' ? { code: outcome.code } : {}),
    })
  }
  const { pk, sk } = pendingRow(data)
  await ports.rows.remove(pk, sk)
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

async function carriedOut(ports: TakingPorts, data: HookData): Promise<HookOutcome> {
  const read = readHook(JSON.parse(data.body))
  if (!read.readable) return { state: 'dead', reason: read.reason }
  const done = await carryOutHook(ports, data, read.hook)
  if (!isRefusal(done)) return { state: 'applied', version: done }
  // Nobody's fault, and gone the next time: the message comes again.
  if (done.refused === 'race-lost') throw new Error(`webhook ${data.id}: ${done.refused}`)
  const { refused: code, source, allowed } = done
  return {
    state: 'refused',
    code,
    ...(source === undefined ? {} : { source }),
    ...(allowed === undefined ? {} : { allowed }),
  }
}

/** The unit's system acts as a handler of its unit: the same rights, the same checks, the same decision. */
async function carryOutHook(ports: TakingPorts, data: HookData, hook: HookIn): Promise<number | Refusal> {
  const { state } = await load(ports.records, endpointAggregate, data.endpoint)
  const principal: Principal = {
    id: `endpoint:${data.endpoint}`,
    name: state.name,
    level: ports.levelCode,
    roles: ['unit-handler'],
    unit: state.unit,
  }
  const { action } = assignmentApi[hook.does]
  const capacities = capacitiesFor(principal, action as Action)
  if (isRefusal(capacities)) return capacities
  const handler = caseHandlers(ports)[hook.does] as unknown as Handler<ApiEndpoint>
  const answer = await handler({
    id: hook.case,
    body: hook.body as never,
    query: undefined,
    principal,
    capacities,
    command: { key: data.id, digest: data.digest },
    correlation: `hook/${data.endpoint}/${data.id}`,
  })
  return isRefusal(answer) ? answer : (answer.version ?? 0)
}
