// What an invocation is about, in the words of the field: the endpoint of a request, the facts in a batch, the rule of
// a schedule. The meter counts by it.
import { api } from '#contracts/api/index.ts'

interface Endpoint {
  readonly operation: string
  readonly pattern: RegExp
}

const endpoints: readonly Endpoint[] = Object.values(api)
  .flatMap((service): { method: string; path: string }[] => Object.values(service))
  // A path of its own goes before one with an id in the same place.
  .sort((a, b) => a.path.split('{').length - b.path.split('{').length)
  .map(({ method, path }) => ({
    operation: `${method} ${path}`,
    pattern: new RegExp(`^${method} ${path.replace(/\{\w+\}/g, '[^/]+')}$`),
  }))

/** One name for each part of the event: a request is one, a batch has as many as records. */
export function operationsOf(event: unknown): readonly string[] {
  const { Records, requestContext, rawPath, routeKey, resources } = (event ?? {}) as {
    Records?: unknown
    requestContext?: { http?: { method?: string } }
    rawPath?: string
    routeKey?: string
    resources?: readonly string[]
  }
  if (Array.isArray(Records)) return Records.map((record) => streamFact(record) ?? messageKind(record))
  const method = requestContext?.http?.method
  if (method !== undefined) {
    const asked = `${method} ${rawPath}`
    return [endpoints.find(({ pattern }) => pattern.test(asked))?.operation ?? routeKey ?? asked]
  }
  return [resources?.[0]?.split('/').at(-1) ?? 'direct']
}

interface StreamImage {
  readonly facts?: { readonly L?: readonly { M?: { fact?: { M?: { type?: { S?: string } } } } }[] }
}

/** A decision goes by its first fact, which is what was decided; those after it follow from it. */
function streamFact(record: { dynamodb?: { NewImage?: StreamImage } }): string | undefined {
  if (record.dynamodb === undefined) return undefined
  return factIn(record.dynamodb.NewImage) ?? 'record'
}

/** The first fact of a decision record as the table holds it. */
export function factIn(item: unknown): string | undefined {
  return (item as StreamImage | undefined)?.facts?.L?.[0]?.M?.fact?.M?.type?.S
}

function messageKind({ body = '' }: { body?: string }): string {
  try {
    const { type, kind } = JSON.parse(body) as { type?: unknown; kind?: unknown }
    // `cn.shangban.proposal.filed.v1` is the envelope's type of the fact `proposal.filed`.
    if (typeof type === 'string') return type.replace(/^cn\.shangban\./, '').replace(/\.v\d+$/, '')
    return typeof kind === 'string' ? kind : 'message'
  } catch {
    return 'unreadable'
  }
}
