// The AWS gateway: every call of every function's SDK passes here on its way to an engine. It knows the caller by
// the access key, keeps the append-only tables append-only, and has a seam for each thing that looks at calls.
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Inserts, refuseChange } from './append-only.ts'
import { type Call, type Fault, readCall } from './calls.ts'
import type { Answer } from './dynamodb-engine.ts'
import type { Engines } from './engines.ts'
import type { Inventory } from './inventory.ts'

/** What may look at a call, change its fate, or only count it. Hooks run in the order of this list. */
export interface Hooks {
  /** May the caller do this? (The template's IAM policies; a fault refuses.) */
  authorise?(call: Call): Fault | undefined
  /** Before the engine: may delay, or answer in its place. */
  before?(call: Call): Promise<Answer | undefined>
  /** After the engine, before anybody else knows: where a cut connection or a kill would hurt most. */
  after?(call: Call, answer: Answer): Promise<void>
  /** Every call that got an answer, with that answer. */
  meter?(call: Call, answer: Answer): void
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
      .then((answer) => send(response, answer))
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

async function serve(request: IncomingMessage, parts: GatewayParts | undefined): Promise<Answer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  if (!parts) return faultAnswer(starting)
  return answerCall(request.headers, Buffer.concat(chunks).toString('utf8'), parts)
}

async function answerCall(headers: IncomingHttpHeaders, body: string, parts: GatewayParts): Promise<Answer> {
  const { inventory, engines, inserts, hooks = {} } = parts
  const call = readCall(headers, body, inventory)
  if (!('caller' in call)) return faultAnswer(call)
  const refusal = hooks.authorise?.(call) ?? refuseChange(call, inventory.tables)
  const toEngine = async () => {
    const early = await hooks.before?.(call)
    if (early) return early
    const answer = await (call.service === 'sqs'
      ? engines.sqs.forward(headers, body)
      : engines.dynamodb.forward(headers, body))
    await hooks.after?.(call, answer)
    return answer
  }
  const pass = () =>
    call.service === 'dynamodb' && call.action === 'PutItem' && call.table?.stream
      ? inserts.put(call, call.table, toEngine)
      : toEngine()
  const answer = refusal ? faultAnswer(refusal, call.service) : await pass()
  hooks.meter?.(call, answer)
  return answer
}

/** An error as the service would answer it. */
function faultAnswer({ status, type, message }: Fault, service: Call['service'] = 'dynamodb'): Answer {
  const prefix = service === 'sqs' ? 'com.amazonaws.sqs' : 'com.amazonaws.dynamodb.v20120810'
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: JSON.stringify({ __type: `${prefix}#${type}`, message }),
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}
