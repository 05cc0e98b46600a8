// The one front door of a level: the template's API routes with their authorizer, the log-in, the embedded
// runtime's own addresses, and the portal, all on one origin.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { isPageOfTheApi } from './api-pages.ts'
import type { Authorizer } from './authorizer.ts'
import type { Embedded } from './embedded.ts'
import type { Identity } from './identity.ts'
import type { Inventory } from './inventory.ts'
import { toAnswer, toEvent } from './payload.ts'
import { portalFile } from './portal-files.ts'
import { type HttpAnswer, problemAnswer } from './problem.ts'
import { makeRouter, type RouteMatch } from './routes.ts'
import type { Functions } from './workers.ts'

export interface FrontParts {
  readonly inventory: Inventory
  readonly functions: Functions
  readonly authorizer: Authorizer
  readonly identity: Identity
  readonly embedded: Embedded
  /** The portal's build. */
  readonly portal: string
  /** Origin of the files' bucket. */
  readonly files: string
  /** Origin people use; pages opened under another name of this machine are led here. */
  readonly origin: string
}

export interface Front {
  readonly port: number
  open(parts: FrontParts): void
  /** Begins nothing new; what is being answered goes on. */
  shut(): void
  close(): Promise<void>
}

/** HTTP API's limit. */
const largestBody = 10 * 1024 * 1024

export class PortTakenError extends Error {
  override name = 'PortTakenError'
  readonly port: number

  constructor(port: number) {
    super(`Port ${port} is in use.`)
    this.port = port
  }
}

/** Takes the port at once, and answers once opened: the issuer and all addresses carry the port. */
export async function startFront(port: number): Promise<Front> {
  let serve: ((request: IncomingMessage, response: ServerResponse) => void) | undefined
  const server = createServer((request, response) => {
    if (serve) serve(request, response)
    else send(response, starting)
  })
  server.requestTimeout = 60_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error),
    )
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    open(parts) {
      serve = makeHandler(parts)
    },
    shut() {
      serve = undefined
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      // Whatever is still being answered was given its time by the stack's stop.
      setTimeout(() => server.closeAllConnections(), 500).unref()
      await closed
    },
  }
}

function makeHandler(parts: FrontParts): (request: IncomingMessage, response: ServerResponse) => void {
  const route = makeRouter(parts.inventory.routes)
  return (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    if (path === '/identity' || path.startsWith('/identity/')) return parts.identity.handle(request, response)
    answer(request, path, parts, route)
      .catch((error: unknown) => {
        if (error instanceof BodyTooLarge) return tooLarge
        return problemAnswer({ ...failed, en: `${failed.en} (${String(error)})` })
      })
      .then((result) => send(response, result, request.method === 'HEAD'))
  }
}

async function answer(
  request: IncomingMessage,
  path: string,
  parts: FrontParts,
  route: (method: string, path: string) => RouteMatch | undefined,
): Promise<HttpAnswer> {
  const method = request.method ?? 'GET'
  if (path.startsWith('/embedded/')) return parts.embedded.answer(request, path, await readBody(request))
  const match = route(method, path)
  const pages = (request.headers.accept ?? '').includes('text/html')
  // The portal has pages under an API route's path (/public/…). Whoever opens such an address wants the page, unless
  // the API itself has a page there.
  const navigates = pages && request.headers['sec-fetch-mode'] === 'navigate' && !isPageOfTheApi(method, path)
  if (match && !navigates) return callFunction(request, match, parts)
  if (method === 'GET' || method === 'HEAD') {
    if (pages && request.headers.host !== new URL(parts.origin).host)
      return { status: 302, headers: { location: parts.origin + (request.url ?? '/') }, body: '' }
    const file = await portalFile(parts.portal, path, pages, parts.files)
    if (file) return file
    if (match) return callFunction(request, match, parts)
    if (pages) return noPortal
  }
  return notFound
}

async function callFunction(
  request: IncomingMessage,
  match: RouteMatch,
  { authorizer, functions }: FrontParts,
): Promise<HttpAnswer> {
  const { route } = match
  const body = await readBody(request)
  const authorised = route.authorizer
    ? await authorizer.authorise(request.headers.authorization, route.authorizer.audience)
    : undefined
  if (authorised && 'status' in authorised) return authorised
  const event = toEvent(request, body, match, authorised)
  const result = await within(route.timeoutMs, functions.invoke(route.functionId, event))
  if (!result) return timedOut
  if (!result.ok) return result.error.errorType === 'Sandbox.Timedout' ? timedOut : problemAnswer(failed)
  return toAnswer(result.value) ?? problemAnswer(failed)
}

/** What `work` gives, or undefined when it takes too long; it then goes on unheard, as on AWS. */
async function within<Result>(ms: number, work: Promise<Result>): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

class BodyTooLarge extends Error {}

/** A body over the limit is read to its end but not kept: a client still sending would not see the answer. */
async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size <= largestBody) chunks.push(chunk as Buffer)
    else if (size > 8 * largestBody) break
  }
  if (size > largestBody) throw new BodyTooLarge()
  return Buffer.concat(chunks)
}

function send(response: ServerResponse, { status, headers, body }: HttpAnswer, headOnly = false): void {
  response.writeHead(status, {
    ...(headers as Record<string, string | string[]>),
    'content-length': Buffer.byteLength(body),
    ...(status === 413 ? { connection: 'close' } : {}),
  })
  response.end(headOnly ? undefined : body)
}

const starting = problemAnswer(
  {
    status: 503,
    code: 'starting',
    zh: '系统正在启动，请稍候。',
    en: 'The stack is starting; try again shortly.',
  },
  { 'retry-after': '1' },
)

const failed = {
  status: 500,
  code: 'internal',
  zh: '系统内部出错，本次操作可能没有生效，请稍后用同一 Idempotency-Key 重试；详情见日志。',
  en: 'Something failed inside; repeat with the same Idempotency-Key. The log says more.',
}

const timedOut = problemAnswer({
  status: 504,
  code: 'timed-out',
  zh: '办理超时，请稍后用同一 Idempotency-Key 重试。',
  en: 'No answer came in time; repeat with the same Idempotency-Key.',
})

const tooLarge = problemAnswer({
  status: 413,
  code: 'body-too-large',
  zh: '请求正文超过 10 MB 上限。',
  en: 'The request body is over the limit of 10 MB.',
})

const notFound = problemAnswer({
  status: 404,
  code: 'not-found',
  zh: '没有这个地址。',
  en: 'There is nothing at this address.',
})

const noPortal: HttpAnswer = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>商办</title><p>门户尚未构建。The portal has not been built.</p></html>',
}
