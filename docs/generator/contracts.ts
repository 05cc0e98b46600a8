// What the documents are made from, as one value: the tests change a part of it and see the documents change.
import type * as z from 'zod/mini'
import * as assignment from '#contracts/api/assignment.ts'
import type { Endpoint } from '#contracts/api/endpoint.ts'
import * as endpoints from '#contracts/api/endpoint.ts'
import * as evaluation from '#contracts/api/evaluation.ts'
import { api } from '#contracts/api/index.ts'
import * as intake from '#contracts/api/intake.ts'
import * as supervision from '#contracts/api/supervision.ts'
import * as webhookEndpoints from '#contracts/api/webhook-endpoints.ts'
import * as facts from '#contracts/facts.ts'
import { policyDefaults, policyValues } from '#contracts/policy.ts'
import * as problems from '#contracts/problems.ts'
import type { Problem, ProblemCode } from '#contracts/refusal.ts'
import { permissions, roleNames } from '#contracts/roles.ts'
import * as shapes from '#contracts/shapes.ts'
import * as terms from '#contracts/terms.ts'
import { feedHooksIn, hookActs, hookOutData, hooksIn, levelHooksIn } from '#contracts/webhooks.ts'

/** Every way of saying no, by its code. */
export type Problems = Readonly<Record<ProblemCode, Problem>>

export interface Contracts {
  readonly api: Readonly<Record<terms.ServiceName, Readonly<Record<string, Endpoint>>>>
  readonly problems: Problems
  readonly permissions: typeof permissions
  readonly roleNames: typeof roleNames
  readonly policy: { readonly schema: typeof policyValues; readonly defaults: typeof policyDefaults }
  readonly facts: typeof facts.factData
  /** What units' systems say, and what they are told; and what levels tell each other. */
  readonly hooks: {
    readonly in: typeof hooksIn
    readonly out: typeof hookOutData
    readonly levels: typeof levelHooksIn
    /** What feeds' systems say. */
    readonly feeds: typeof feedHooksIn
    readonly acts: typeof hookActs
  }
  /** Schemas that have a name of their own, and so are a component of the API document. */
  readonly named: readonly (readonly [name: string, schema: z.ZodMiniType])[]
}

export const contracts: Contracts = {
  api,
  problems: byCode(Object.values(problems)),
  permissions,
  roleNames,
  policy: { schema: policyValues, defaults: policyDefaults },
  facts: facts.factData,
  hooks: { in: hooksIn, out: hookOutData, levels: levelHooksIn, feeds: feedHooksIn, acts: hookActs },
  named: [
    terms,
    shapes,
    facts,
    endpoints,
    intake,
    assignment,
    supervision,
    evaluation,
    webhookEndpoints,
  ].flatMap(namedSchemas),
}

function byCode(all: readonly Problem[]): Problems {
  const sorted = all.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  return Object.fromEntries(sorted.map((one) => [one.code, one])) as Problems
}

/** The objects and vocabularies a module exports. Bodies and queries stay where they are used. */
function namedSchemas(module: object): [string, z.ZodMiniType][] {
  return Object.entries(module)
    .filter(([name, value]) => isNamed(value) && !/(Body|Query)$/.test(name))
    .map(([name, value]) => [`${name.charAt(0).toUpperCase()}${name.slice(1)}`, value as z.ZodMiniType])
}

function isNamed(value: unknown): boolean {
  const type = (value as { _zod?: { def?: { type?: string } } } | null)?._zod?.def?.type
  return type === 'object' || type === 'enum'
}
