// HTTP API's payload format 2.0, both ways: request to event, function's result to response.
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Claims } from './authorizer.ts'
import type { HttpAnswer } from './problem.ts'
import type { RouteMatch } from './routes.ts'

/** The event of one request. */
export function toEvent(
  request: IncomingMessage,
  body: Buffer,
  { route, parameters }: RouteMatch,
  authorised: Claims | undefined,
): Record<string, unknown> {
  const [path = '/', query = ''] = splitOnce(request.url ?? '/')
  const { cookie, ...headers } = request.headers
  const flat = Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
  const text = isText(headers['content-type'])
  const now = new Date()
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath: path,
    rawQueryString: query,
    ...(cookie ? { cookies: cookie.split(/;\s*/) } : {}),
    headers: flat,
    ...(query ? { queryStringParameters: parseQuery(query) } : {}),
    requestContext: {
      accountId: '000000000000',
      apiId: 'embedded',
      ...(authorised ? { authorizer: { jwt: { claims: authorised.claims, scopes: null } } } : {}),
      domainName: headers.host ?? 'localhost',
      domainPrefix: 'embedded',
      http: {
        method: request.method ?? 'GET',
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: route.key,
      stage: '$default',
      time: commonLogTime(now),
      timeEpoch: now.getTime(),
    },
    ...(Object.keys(parameters).length > 0 ? { pathParameters: parameters } : {}),
    ...(body.length > 0 ? { body: body.toString(text ? 'utf8' : 'base64') } : {}),
    isBase64Encoded: body.length > 0 && !text,
  }
}

/** The response; undefined when the function's result is none that HTTP API could send. */
export function toAnswer(value: unknown): HttpAnswer | undefined {
  // Without a status code, HTTP API takes the whole result for the body.
  if (typeof value !== 'object' || value === null || !('statusCode' in value))
    return value === null ? undefined : inferred(value)
  const { statusCode, headers, cookies, body, isBase64Encoded } = value as {
    statusCode: unknown
    headers?: Record<string, unknown>
    cookies?: unknown
    body?: unknown
    isBase64Encoded?: unknown
  }
  const status = Number(statusCode)
  if (!Number.isInteger(status) || status < 100 || status > 599) return undefined
  const sent: Record<string, string | string[]> = {}
  for (const [name, item] of Object.entries(headers ?? {})) sent[name.toLowerCase()] = String(item)
  if (Array.isArray(cookies)) sent['set-cookie'] = cookies.map(String)
  sent['content-type'] ??= 'text/plain; charset=utf-8'
  const text =
    body === undefined || body === null ? '' : typeof body === 'string' ? body : JSON.stringify(body)
  return { status, headers: sent, body: isBase64Encoded === true ? Buffer.from(text, 'base64') : text }
}

function inferred(value: unknown): HttpAnswer {
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: typeof value === 'string' ? value : JSON.stringify(value),
  }
}

function splitOnce(url: string): [string, string] {
  const at = url.indexOf('?')
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)]
}

/** Several values of one name are joined by commas. */
function parseQuery(query: string): Record<string, string> {
  const parameters: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(query))
    parameters[name] = parameters[name] === undefined ? value : `${parameters[name]},${value}`
  return parameters
}

/** Anything else, form bodies included, arrives as base64. */
function isText(contentType: string | undefined): boolean {
  const type = (contentType ?? 'text/plain').split(';')[0]?.trim().toLowerCase() ?? ''
  return /^text\/|^application\/(json|javascript|xml)$|\+(json|xml)$/.test(type)
}

/** `12/Mar/2020:19:03:58 +0000` */
function commonLogTime(date: Date): string {
  const [, day, month, year, time] = /(\d+) (\w+) (\d+) ([\d:]+)/.exec(date.toUTCString()) ?? []
  return `${day}/${month}/${year}:${time} +0000`
}
