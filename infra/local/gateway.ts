// The AWS gateway: every call of every function's SDK passes here on its way to an engine. It knows the caller by
// the access key, refuses what the caller's IAM policy does not allow, keeps the append-only tables append-only,
// counts what each call costs, and breaks calls where a fault is asked for.
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Inserts, refuseChange } from './append-only.ts'
import { type Call, type Caller, type Fault, faultAnswer, readCall } from './calls.ts'
import type { Answer } from './dynamodb-engine.ts'
import type { Engines } from './engines.ts'
import type { FaultPoints } from './faults.ts'
import type { Inventory } from './inventory.ts'
import { refuseTooLarge } from './item-size.ts'
import type { Log } from './log.ts'
import { type Measured, measure } from './measure.ts'
import type { Meter } from './meter.ts'
import { refuseUnpermitted } from './permissions.ts'
import { answerS3, isForS3, type S3Answer } from './s3-door.ts'

/** For tests: looks into the moment around the engine's part, where a kill would hurt most. */
export interface Hooks {
  /** Before the engine, after the intent of an insert was noted. */
  before?(call: Call): Promise<Answer | undefined>
  /** After the engine, before anybody else knows. */
  after?(call: Call, answer: Answer): Promise<void>
}

export interface Gateway {
  /** Origin the functions' SDK is pointed at. */
  readonly url: string
  /** Takes calls from now on; before, they are answered as a service that is not ready. */
  open(parts: GatewayParts): void
  close(): Promise<void>
}

export interface GatewayParts {
  readonly inventory: Inventory
  readonly engines: Engines
  readonly inserts: Inserts
  readonly log: Log
  /** Where the portal is on this machine; without it no page may reach the bucket. */
  readonly portal?: string
  /** Who may call besides the functions. */
  readonly others?: readonly Caller[]
  readonly meter?: Meter
  readonly faults?: FaultPoints
  readonly hooks?: Hooks
}

const starting: Fault = {
  status: 503,
  type: 'ServiceUnavailable',
  message: 'The embedded stack is starting or stopping.',
}

/** Listens first and opens later, because the inventory's queue addresses carry the port. */
export async function startGateway(): Promise<Gateway> {
  let parts: GatewayParts | undefined
  const server = createServer((request, response) => {
    serve(request, parts)
      .catch((error: unknown): Answer => {
        return faultAnswer({ status: 500, type: 'InternalServerError', message: String(error) })
      })
      .then((answer) => (answer === 'cut' ? response.destroy() : send(response, answer)))
  })
  // An SDK keeps its connections; closing one while a call is on its way would look like a fault.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open(opened) {
      parts = opened
    },
    async close() {
      parts = undefined
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

async function serve(
  request: IncomingMessage,
  parts: GatewayParts | undefined,
): Promise<Answer | S3Answer | 'cut'> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  if (!parts) return faultAnswer(starting)
  const { method = 'GET', url = '/', headers } = request
  const body = Buffer.concat(chunks)
  const signed = { method, url, headers: headers as Record<string, string>, body }
  if (isForS3(signed)) {
    const { inventory, engines, others = [], portal = '', log } = parts
    const keep = engines.sqs.bucket
    return answerS3(signed, { inventory, keep, others, portal, wall: Date.now, tell: log.write })
  }
  return answerCall(headers, body.toString('utf8'), parts)
}

async function answerCall(
  headers: IncomingHttpHeaders,
  body: string,
  parts: GatewayParts,
): Promise<Answer | 'cut'> {
  const { inventory, others = [], log, faults } = parts
  const call = readCall(headers, body, inventory, [...inventory.functions, ...others])
  if (!('caller' in call)) return faultAnswer(call)
  const refusal =
    refuseUnpermitted(call, inventory, (line) => log.write(call.caller.id, line)) ??
    refuseChange(call, inventory.tables) ??
    refuseTooLarge(call)
  if (refusal) {
    const answer = faultAnswer(refusal, call.service)
    parts.meter?.count(call, { answer })
    return answer
  }
  const early = await faults?.before(call)
  if (early) return early
  const measured = await pass(call, headers, body, parts)
  parts.meter?.count(call, measured)
  return faults?.after(call) ?? measured.answer
}

/** To the engine, and back with what it cost. */
async function pass(
  call: Call,
  headers: IncomingHttpHeaders,
  body: string,
  { engines, inserts, hooks = {} }: GatewayParts,
): Promise<Measured> {
  const engine = call.service === 'sqs' ? engines.sqs : engines.dynamodb
  const throughHooks = async (input: Call['input']) => {
    const early = await hooks.before?.(call)
    if (early) return early
    const answer = await engine.forward(headers, input === call.input ? body : JSON.stringify(input))
    await hooks.after?.(call, answer)
    return answer
  }
  return measure(call, engines.dynamodb.call, (input) =>
    call.service === 'dynamodb' && call.action === 'PutItem' && call.table?.stream
      ? inserts.put(call, call.table, () => throughHooks(input))
      : throughHooks(input),
  )
}

function send(response: ServerResponse, { status, headers, body }: Answer | S3Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}
