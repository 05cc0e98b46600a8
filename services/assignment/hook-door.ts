// The door for webhooks: verify on the raw bytes, store, queue, answer 202. What it asks is decided later, by the same
// act as the portal's. Before a signature is verified, an answer says nothing that only the endpoint's owner may know.
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { messageId } from '#contracts/api/webhook-endpoints.ts'
import { isLevelCode } from '#contracts/level.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, type Problem, type Refusal, refuse } from '#contracts/refusal.ts'
import { aggregateId } from '#contracts/shapes.ts'
import { digest } from '#kernel/hash.ts'
import { problemResponse } from '#kernel/http/problem.ts'
import { load } from '#kernel/ledger.ts'
import type { Log } from '#kernel/log.ts'
import type { RecordStore } from '#kernel/ports.ts'
import { toleranceSeconds, type Verified, verify } from '#kernel/webhooks/signature.ts'
import { endpointAggregate } from './domain/endpoint.ts'
import { type HookData, type HookReference, hookIn, hookRow, pendingRow } from './hook-rows.ts'
import { liveValues } from './secrets.ts'
import type { WebhookPorts } from './webhook-ports.ts'

/** Far above the longest reply, far below what a row can hold. */
const maxHookBytes = 200 * 1024

/** What is used of an HTTP API's event, payload 2.0. Header names are in lower case. */
export interface HookEvent {
  readonly pathParameters?: { readonly endpoint?: string }
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body?: string
  readonly isBase64Encoded?: boolean
}

export interface DoorPorts extends Pick<WebhookPorts, 'rows' | 'wall'> {
  readonly records: RecordStore
  /** Puts a message into the queue of webhooks. */
  enqueue(body: string): Promise<void>
  readonly log: Log
}

export async function receiveHook(
  ports: DoorPorts,
  event: HookEvent,
): Promise<APIGatewayProxyStructuredResultV2> {
  try {
    const endpoint = event.pathParameters?.endpoint ?? ''
    const accepted = await accept(ports, endpoint, event)
    if (!isRefusal(accepted)) {
      ports.log.info('hook.accepted', { id: endpoint, correlation: accepted.id })
      return answer(202, { id: accepted.id, receivedAt: accepted.receivedAt })
    }
    ports.log.info('hook.refused', { code: accepted.refused.code })
    return problemResponse(accepted)
  } catch (error) {
    ports.log.error('hook.failed', { error })
    return problemResponse(refuse(problems.internal))
  }
}

function answer(statusCode: number, body: object): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
  }
}

async function accept(ports: DoorPorts, endpoint: string, event: HookEvent): Promise<HookData | Refusal> {
  const bytes = rawBytes(event)
  if (bytes.length > maxHookBytes) return refuse(problems.bodyTooLarge, { allowed: { bytes: maxHookBytes } })
  if (!aggregateId.safeParse(endpoint).success) return refuse(problems.unknown)
  const { seq, state } = await load(ports.records, endpointAggregate, endpoint)
  if (seq === 0) return refuse(problems.unknown)
  const secrets = await liveValues(ports, endpoint, state)
  const verified = verify(secrets, event.headers, bytes, Math.floor(ports.wall() / 1000))
  if (!verified.verified) return unverified(verified)
  if (!state.on) return refuse(isLevelCode(state.unit) ? problems.linkOff : problems.endpointOff)
  if (!messageId.safeParse(verified.id).success) return refuse(problems.webhookIdInvalid)
  const text = bytes.toString('utf8')
  const parsed = parse(text)
  if (parsed === undefined) return refuse(problems.bodyUnreadable)
  return store(ports, {
    id: verified.id,
    endpoint,
    receivedAt: new Date(ports.wall()).toISOString(),
    body: text,
    digest: digest(text),
    ...parsed,
  })
}

/** The bytes as they were sent: a signature fits these and no others. */
function rawBytes({ body = '', isBase64Encoded }: HookEvent): Buffer {
  return Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8')
}

const reasons = {
  'headers-missing': problems.signatureMissing,
  'signature-wrong': problems.signatureWrong,
  'too-old': problems.timestampOld,
  'too-new': problems.timestampNew,
} as const satisfies Record<Extract<Verified, { verified: false }>['reason'], Problem>

function unverified({ reason }: Extract<Verified, { verified: false }>): Refusal {
  return refuse(reasons[reason], reason.startsWith('too-') ? { allowed: { seconds: toleranceSeconds } } : {})
}

/** What the row says of the event for lists and order; whether it can be read as the contract says is found later. */
function parse(text: string): Pick<HookData, 'type' | 'case'> | undefined {
  try {
    const event: unknown = JSON.parse(text)
    if (typeof event !== 'object' || event === null || Array.isArray(event)) return undefined
    const { type, data } = event as { type?: unknown; data?: { case?: unknown } | null }
    const id = aggregateId.safeParse(data?.case)
    return {
      ...(typeof type === 'string' ? { type: type.slice(0, 200) } : {}),
      ...(id.success ? { case: id.data } : {}),
    }
  } catch {
    return undefined
  }
}

/** Stored first, then queued: a sender that got no answer repeats, and what was not queued is queued then. */
async function store(ports: DoorPorts, data: HookData): Promise<HookData | Refusal> {
  const isNew = await ports.rows.put(hookRow(data), 0)
  const row = isNew ? undefined : await ports.rows.get(hookRow(data).pk, data.id)
  const known = row === undefined ? data : hookIn(row)
  if (known.digest !== data.digest) return refuse(problems.webhookIdReused)
  if (known.outcome === undefined) {
    await ports.rows.put(pendingRow(known), 0)
    const reference: HookReference = { kind: 'hook', endpoint: known.endpoint, message: known.id }
    await ports.enqueue(JSON.stringify(reference))
  }
  return known
}
