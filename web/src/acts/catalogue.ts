// The acts of the API as its OpenAPI document describes them: path, title, the schema of the body.
import document from '../../../docs/reference/openapi.json' with { type: 'json' }
import type { Schema } from './fields.ts'

export interface ActDescription {
  /** As pages name it in `acts`: `case.object`. */
  readonly action: string
  readonly title: string
  /** With `{id}` where the proposal's id stands. */
  readonly path: string
  readonly body: Schema
}

interface Operation {
  readonly summary?: string
  readonly 'x-action'?: string
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } }
}

const paths = document.paths as unknown as Record<string, { post?: Operation }>

const acts: ReadonlyMap<string, ActDescription> = new Map(
  Object.entries(paths).flatMap(([path, { post }]): [string, ActDescription][] => {
    const action = post?.['x-action']
    const body = post?.requestBody?.content['application/json'].schema
    if (action === undefined || body === undefined) return []
    return [[action, { action, title: post?.summary ?? action, path, body }]]
  }),
)

/** Undefined for an act this portal does not know yet: it is older than the services. */
export function actOf(action: string): ActDescription | undefined {
  return acts.get(action)
}

export const everyAct = (): readonly ActDescription[] => [...acts.values()]
