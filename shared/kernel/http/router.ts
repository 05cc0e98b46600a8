// The HTTP stack: middy's router over the contract's endpoints. Validates what comes in and what goes out, finds the
// principal and its capacity, and turns refusals into problem documents, or into pages where an endpoint produces
// pages. The router's typing is solved once, here.
import middy from '@middy/core'
import httpHeaderNormalizer from '@middy/http-header-normalizer'
import httpJsonBodyParser from '@middy/http-json-body-parser'
import httpRouterHandler from '@middy/http-router'
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Endpoint } from '#contracts/api/endpoint.ts'
import type { BodyOf, QueryOf, ResultOf } from '#contracts/api/index.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, type Problem, type Refusal, refuse } from '#contracts/refusal.ts'
import type { Action } from '#contracts/roles.ts'
import { aggregateId } from '#contracts/shapes.ts'
import { CursorInvalid } from '../cursor.ts'
import { canonical, digest } from '../hash.ts'
import type { Log } from '../log.ts'
import type { Pages } from './page.ts'
import { type Capacity, capacitiesFor, type Principal, principalOf } from './principal.ts'
import { type FieldError, fieldErrors, problemOf, problemResponse, type Response } from './problem.ts'

/** The largest body a command may have: far above the longest proposal, far below what a queue can carry. */
const maxBodyBytes = 200 * 1024

export interface Request<E extends Endpoint> {
  readonly id: string
  readonly body: BodyOf<E>
  readonly query: QueryOf<E>
  readonly correlation: string
  /** Of commands only. */
  readonly command: { readonly key: string; readonly digest: string; readonly ifVersion?: number }
  /** Absent on public endpoints only. */
  readonly principal: Principal
  /** In which role and scope the principal may ask this, widest first. */
  readonly capacities: readonly Capacity[]
  /** The address it came from, where the gateway says: to bound what one source sends, never to be kept. */
  readonly source?: string
}

export interface Answer<E extends Endpoint> {
  readonly result: ResultOf<E>
  /** Becomes the `ETag`. */
  readonly version?: number
}

export type Handler<E extends Endpoint> = (request: Request<E>) => Promise<Answer<E> | Refusal>
export type Handlers<Api extends Record<string, Endpoint>> = {
  readonly [Name in keyof Api]: Handler<Api[Name]>
}

type Event = Omit<APIGatewayProxyEventV2WithJWTAuthorizer, 'body'> & { body?: unknown }

/** A problem with the fields it is about. */
class Invalid extends Error {
  override readonly name = 'Invalid'
  readonly refusal: Refusal
  readonly errors: readonly FieldError[]
  constructor(refusal: Refusal, errors: readonly FieldError[]) {
    super(refusal.refused.code)
    this.refusal = refusal
    this.errors = errors
  }
}

export interface ServerOptions {
  readonly levelCode: string
  /** As pages name it. */
  readonly levelName: string
  readonly log: Log
  /** Makes pages, where an endpoint produces them. */
  readonly pages?: Pages
}

/** The Lambda handler that serves a table of endpoints. */
export function serve<Api extends Record<string, Endpoint>>(
  api: Api,
  handlers: Handlers<Api>,
  options: ServerOptions,
): (event: unknown, context?: unknown) => Promise<APIGatewayProxyStructuredResultV2> {
  const routes = Object.entries(api).map(([name, endpoint]) => ({
    method: endpoint.method,
    path: endpoint.path,
    handler: route(endpoint, handlers[name] as unknown as Handler<Endpoint>, options),
  }))
  const router = middy()
    .use(httpHeaderNormalizer())
    .before(({ event }) => refuseLargeBody(event as Event))
    .onError((request) => {
      request.response = errorResponse(request.error, options.log, problemDocument)
    })
    .handler(httpRouterHandler(routes as never) as never)
  // middy's types bind a router to one event and result; the contract's own types above replace them.
  return router as never
}

/** How a no is said: as a problem document, or as a page where the endpoint produces pages. */
type Say = (refusal: Refusal, errors: readonly FieldError[]) => Response

const problemDocument: Say = (refusal, errors) =>
  problemResponse(refusal, errors.length > 0 ? { errors } : {})

function route(endpoint: Endpoint, handler: Handler<Endpoint>, options: ServerOptions) {
  const pages = endpoint.produces === 'text/html' ? pagesOf(endpoint, options) : undefined
  const say: Say = pages
    ? (refusal, errors) => pages.problem(refusal, errors, options.levelName)
    : problemDocument
  const stack = middy()
  if (endpoint.body !== undefined) {
    stack.before(({ event }) => takeNothingAsEmpty(endpoint, event as Event))
    stack.use(httpJsonBodyParser())
  }
  if (pages)
    stack.onError((request) => {
      request.response = errorResponse(request.error, options.log, say)
    })
  return stack.handler((async (event: Event): Promise<Response> => {
    const request = requestOf(endpoint, event, options)
    if (isRefusal(request)) return logged(endpoint, options, say(request, []), request.refused.code)
    const answer = await handler(request)
    if (isRefusal(answer)) return logged(endpoint, options, say(answer, []), answer.refused.code)
    return logged(endpoint, options, success(endpoint, answer, event, pages))
  }) as never)
}

/** Whoever has nothing to say where nothing must be said may send nothing: it is `{}`, whatever its type. */
function takeNothingAsEmpty({ body }: Endpoint, event: Event): void {
  if ((event.body ?? '') !== '' || body?.safeParse({}).success !== true) return
  event.body = '{}'
  event.headers['content-type'] = 'application/json'
}

function pagesOf({ method, path }: Endpoint, { pages }: ServerOptions): Pages {
  if (pages === undefined) throw new Error(`${method} ${path} produces pages, and nothing here makes them`)
  return pages
}

function logged(endpoint: Endpoint, { log }: ServerOptions, response: Response, code?: string): Response {
  const fields = { route: `${endpoint.method} ${endpoint.path}`, status: response.statusCode }
  log.info('http.answered', code === undefined ? fields : { ...fields, code })
  return response
}

function requestOf(
  endpoint: Endpoint,
  event: Event,
  { levelCode }: ServerOptions,
): Request<Endpoint> | Refusal {
  const id = event.pathParameters?.id ?? ''
  if (endpoint.path.includes('{id}') && !aggregateId.safeParse(id).success) return refuse(problems.unknown)
  const caller = callerOf(endpoint, event, levelCode)
  if (isRefusal(caller)) return caller
  const decides = endpoint.method === 'POST' && endpoint.keyless === undefined
  const command = decides ? commandOf(event) : { key: '', digest: '' }
  if (isRefusal(command)) return command
  const { sourceIp } = event.requestContext.http as { sourceIp?: string }
  return {
    ...caller,
    command,
    id,
    query: validated(endpoint.query, event.queryStringParameters ?? {}, problems.queryInvalid) as never,
    body: validated(endpoint.body, event.body, problems.bodyInvalid) as never,
    correlation: event.headers['x-correlation-id']?.slice(0, 64) ?? event.requestContext.requestId,
    ...(sourceIp === undefined ? {} : { source: sourceIp }),
  }
}

function callerOf(
  endpoint: Endpoint,
  event: Event,
  levelCode: string,
): Pick<Request<Endpoint>, 'principal' | 'capacities'> | Refusal {
  if (endpoint.action === 'public') return { principal: undefined as never, capacities: [] }
  const principal = principalOf(event.requestContext.authorizer?.jwt?.claims, levelCode)
  if (isRefusal(principal)) return principal
  const capacities = capacitiesFor(principal, endpoint.action as Action)
  return isRefusal(capacities) ? capacities : { principal, capacities }
}

function commandOf(event: Event): Request<Endpoint>['command'] | Refusal {
  const key = event.headers['idempotency-key']
  if (key === undefined || !/^[\w-]{8,64}$/.test(key)) return refuse(problems.idempotencyKeyMissing)
  const command = { key, digest: digest(`${event.rawPath}\n${canonical(event.body ?? {})}`) }
  const match = event.headers['if-match']
  if (match === undefined || match === '*') return command
  const version = /^"(\d{1,9})"$/.exec(match)?.[1]
  return version === undefined ? refuse(problems.ifMatchInvalid) : { ...command, ifVersion: Number(version) }
}

function validated(schema: Endpoint['body'], value: unknown, otherwise: Problem): unknown {
  if (schema === undefined) return undefined
  const read = schema.safeParse(value, { reportInput: true })
  if (read.success) return read.data
  throw new Invalid(refuse(otherwise), fieldErrors(read.error))
}

function success(
  endpoint: Endpoint,
  { result, version }: Answer<Endpoint>,
  event: Event,
  pages: Pages | undefined,
): Response {
  const checked = endpoint.result.safeParse(result)
  if (!checked.success) {
    const wrong = checked.error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`).join('; ')
    throw new Error(`answer of ${endpoint.method} ${endpoint.path} is not as the contract says: ${wrong}`)
  }
  if (pages) return pages.page(checked.data as string, event.headers['if-none-match'])
  return {
    statusCode: endpoint.status ?? 200,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      ...(version === undefined ? {} : { etag: `"${version}"` }),
    },
    body: JSON.stringify(checked.data),
  }
}

function refuseLargeBody(event: Event): void {
  const body = event.body
  if (typeof body === 'string' && Buffer.byteLength(body) > maxBodyBytes) {
    throw new Invalid(refuse(problems.bodyTooLarge, { allowed: { bytes: maxBodyBytes } }), [])
  }
}

const cursorError: FieldError = {
  path: 'cursor',
  zh: '不是上一页给出的 next。',
  en: 'Not the `next` of a page before.',
}

function errorResponse(error: unknown, log: Log, say: Say): Response {
  if (error instanceof Invalid) {
    log.info('http.invalid', { code: error.refusal.refused.code, count: error.errors.length })
    return say(error.refusal, error.errors)
  }
  if (error instanceof CursorInvalid) return say(refuse(problems.queryInvalid), [cursorError])
  const status = (error as { statusCode?: number }).statusCode ?? 500
  const problem = problemOf(status)
  if (problem.code === 'internal') log.error('http.failed', { error })
  else log.info('http.refused', { code: problem.code, status })
  return say(refuse(problem), [])
}
