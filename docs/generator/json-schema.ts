// Contract schemas as JSON Schema 2020-12 for the documents.
import * as z from 'zod/mini'
import { type PolicyValues, policyValues, type Rung } from '#contracts/policy.ts'
import { policyWords } from '#contracts/policy-words.ts'
import { roleNames } from '#contracts/roles.ts'
import {
  caseStatusNames,
  docketStageNames,
  proposalStatusNames,
  serviceName,
  termNames,
  verdictStatusNames,
} from '#contracts/terms.ts'

export type JsonSchema = { [key: string]: unknown }

/** Vocabularies that are named on pages only. */
const lightNames = { green: '绿灯', yellow: '黄灯', red: '红灯', grey: '已停' }
const deskLists = { todo: '待办', done: '已办', initiated: '我发起的' }
export const audienceNames: Readonly<Record<Rung['audience'][number], string>> = {
  responsible: '责任人',
  'unit-leader': roleNames['unit-leader'],
  dispatch: roleNames.dispatch,
  supervision: roleNames.supervision,
}
export const feedbackRuleNames: Readonly<Record<PolicyValues['feedbackRule'], string>> = {
  'any-dissatisfied': '有一位不满意即为不满意',
  'lead-proposer': '以第一提案人的评价为准',
}
const offDays = { weekend: '周末', holiday: '法定节假日', override: '本级调整' }
const workedDays = { 'make-up': '调休上班', override: '本级调整' }

const nameTables: readonly Readonly<Record<string, string>>[] = [
  termNames,
  roleNames,
  audienceNames,
  feedbackRuleNames,
  lightNames,
  deskLists,
  offDays,
  workedDays,
  docketStageNames,
  proposalStatusNames,
  caseStatusNames,
  verdictStatusNames,
]

/** The Chinese names of a vocabulary's values, when all of them have one. */
function namesOf(values: readonly unknown[]): Record<string, string> | undefined {
  const table = nameTables.find((names) => values.every((value) => Object.hasOwn(names, String(value))))
  return table === undefined
    ? undefined
    : Object.fromEntries(values.map((value) => [String(value), table[String(value)] ?? '']))
}

const instantPattern = String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$`

/** What the documents say beside the plain schema: vocabularies in Chinese, instants; and leave out: technical limits. */
function annotate({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: JsonSchema }): void {
  if (zodSchema === policyValues) {
    const properties = jsonSchema.properties as Record<string, JsonSchema>
    // Keys of one shape share it: each gets its own.
    for (const [key, words] of Object.entries(policyWords)) properties[key] = { ...properties[key], ...words }
  }
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.pattern === instantPattern) jsonSchema.format = 'date-time'
  const names = Array.isArray(jsonSchema.enum) ? namesOf(jsonSchema.enum) : undefined
  if (names !== undefined) jsonSchema['x-names'] = names
}

export interface Named {
  /** Gives a schema by itself, or a reference to its component. */
  of(schema: z.ZodMiniType): JsonSchema
  /** The components that were referred to, by name. */
  readonly components: Readonly<Record<string, JsonSchema>>
}

/** Schemas of answers: those with a name become components that are referred to. */
export function namedSchemas(named: readonly (readonly [string, z.ZodMiniType])[]): Named {
  const names = new Map<unknown, string>(
    named.filter(([, schema]) => schema !== serviceName).map(([name, schema]) => [schema, name]),
  )
  const registry = z.registry<Record<string, unknown>>()
  registry.get = ((schema: z.ZodMiniType) => {
    const meta = z.globalRegistry.get(schema)
    const id = names.get(schema)
    return id === undefined ? meta : { ...meta, id }
  }) as typeof registry.get
  const components: Record<string, JsonSchema> = {}
  return {
    components,
    of(schema) {
      const { $schema: _, $defs = {}, ...own } = converted(schema, 'output', registry)
      for (const [name, component] of Object.entries($defs as Record<string, JsonSchema>)) {
        const { id: _id, ...rest } = pointed(component) as JsonSchema
        components[name] = rest
      }
      return pointed(own) as JsonSchema
    },
  }
}

/** A body or query as the caller may send it, in one piece. */
export function inlineSchema(schema: z.ZodMiniType): JsonSchema {
  const { $schema: _, ...own } = converted(schema, 'input')
  return own
}

function converted(
  schema: z.ZodMiniType,
  io: 'input' | 'output',
  metadata?: z.core.$ZodRegistry<Record<string, unknown>>,
): JsonSchema {
  return z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    override: annotate as never,
    ...(metadata === undefined ? {} : { metadata: metadata as never }),
  }) as JsonSchema
}

/** References between definitions become references between components. */
function pointed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointed)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string'
        ? inner.replace('#/$defs/', '#/components/schemas/')
        : pointed(inner),
    ]),
  )
}
