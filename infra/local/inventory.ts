// What a level's template describes, as the embedded runtime understands it. Made by template.ts, read by all others.

export interface KeySchema {
  readonly hash: string
  readonly range?: string
}

export interface TableIndex extends KeySchema {
  readonly name: string
  readonly projection: { readonly type: string; readonly attributes: readonly string[] }
}

export interface Table extends KeySchema {
  readonly id: string
  readonly name: string
  readonly arn: string
  readonly attributes: Readonly<Record<string, 'S' | 'N' | 'B'>>
  readonly indexes: readonly TableIndex[]
  /** Only tables with a stream are append-only here: see append-only.ts. */
  readonly stream?: { readonly arn: string; readonly view: string }
  readonly expires?: string
}

export interface Queue {
  readonly id: string
  readonly name: string
  readonly arn: string
  readonly url: string
  readonly fifo: boolean
  readonly visibilitySeconds: number
  /** As CreateQueue takes them: all values are strings. */
  readonly attributes: Readonly<Record<string, string>>
  readonly deadLetters?: { readonly arn: string; readonly after: number }
}

export interface Statement {
  readonly effect: 'Allow' | 'Deny'
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  readonly conditions?: unknown
}

export interface LambdaFunction {
  readonly id: string
  readonly name: string
  readonly arn: string
  /** Directory of the bundle that would be deployed. */
  readonly directory: string
  readonly handler: string
  readonly environment: Readonly<Record<string, string>>
  readonly timeoutSeconds: number
  readonly memory: number
  /** ARN of its role. */
  readonly role: string
  /** What its role allows: see permissions.ts. */
  readonly policy: readonly Statement[]
  /** Asynchronous invocations: how often again, and where the event goes after that. */
  readonly asynchronous: { readonly retries: number; readonly onFailure?: string }
}

export interface Mapping {
  readonly id: string
  readonly functionId: string
  readonly source: string
  readonly batchSize: number
  readonly windowSeconds: number
  readonly filters: readonly unknown[]
  readonly partialResponses: boolean
  readonly enabled: boolean
}

export interface QueueMapping extends Mapping {
  readonly kind: 'queue'
  readonly queueId: string
  readonly concurrency?: number
}

export interface StreamMapping extends Mapping {
  readonly kind: 'stream'
  readonly tableId: string
  readonly start: 'TRIM_HORIZON' | 'LATEST'
  readonly parallel: number
  /** Infinity: until the record is too old. */
  readonly retries: number
  readonly maximumAgeSeconds: number
  readonly bisect: boolean
  readonly onFailure?: string
}

export interface Route {
  /** `ANY /intake/{proxy+}` or `$default`. */
  readonly key: string
  readonly functionId: string
  readonly authorizer?: { readonly issuer: string; readonly audience: readonly string[] }
  readonly timeoutMs: number
}

export interface Rule {
  readonly id: string
  readonly name: string
  readonly arn: string
  readonly everyMs: number
  readonly targets: readonly RuleTarget[]
}

export type RuleTarget =
  | { readonly kind: 'queue'; readonly queueId: string; readonly input?: string; readonly group?: string }
  | { readonly kind: 'function'; readonly functionId: string; readonly input?: string }

/** Which pages of the portal may do what. The rules name the portal's origin as deployed; here it is another. */
export interface CorsRule {
  readonly methods: readonly string[]
  readonly headers: readonly string[]
}

export interface Bucket {
  readonly id: string
  readonly name: string
  readonly cors: readonly CorsRule[]
}

export interface Inventory {
  readonly region: string
  readonly partition: string
  readonly stack: string
  readonly tables: readonly Table[]
  readonly queues: readonly Queue[]
  readonly functions: readonly LambdaFunction[]
  readonly mappings: readonly (QueueMapping | StreamMapping)[]
  readonly routes: readonly Route[]
  readonly rules: readonly Rule[]
  readonly buckets: readonly Bucket[]
}

/** The one with this id; the inventory was checked when it was read, so a missing one is a defect here. */
export function byId<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id)
  if (!found) throw new Error(`Nothing in the inventory is called ${id}.`)
  return found
}
