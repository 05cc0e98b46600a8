// From the JSON Schema of a command's body to the fields of its form, and from what was typed back to a body.
import { instantOf } from '../time/format.ts'

export interface Schema {
  readonly type?: string
  readonly title?: string
  readonly format?: string
  readonly description?: string
  readonly enum?: readonly string[]
  readonly const?: unknown
  readonly default?: unknown
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
}

/** What a person fills in. Units, members and reasons are codes in the body and names on the form. */
export type FieldKind =
  | { readonly kind: 'text'; readonly min: number; readonly max?: number }
  | { readonly kind: 'instant' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'yes-no' }
  /** A day, `YYYY-MM-DD`. */
  | { readonly kind: 'date' }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
  | {
      readonly kind: 'texts'
      readonly max?: number
      readonly itemTitle: string
      readonly least: number
      readonly most?: number
    }
  | {
      readonly kind: 'rows'
      readonly fields: readonly Field[]
      readonly least: number
      readonly most?: number
    }
  /** Names of people, typed in one line after the other. */
  | { readonly kind: 'names'; readonly most?: number }
  | { readonly kind: 'unit' }
  | { readonly kind: 'units'; readonly most?: number }
  | { readonly kind: 'members'; readonly most?: number }
  | { readonly kind: 'reasons' }
  /** One file, uploaded before the form is sent. */
  | { readonly kind: 'file' }

export interface Field {
  readonly name: string
  readonly title: string
  readonly required: boolean
  readonly what: FieldKind
  /** Only for these values of another field: the branches of a union. */
  readonly when?: { readonly field: string; readonly is: readonly string[] }
}

export type Values = Readonly<Record<string, unknown>>

export function fieldsOf(schema: Schema): readonly Field[] {
  const branches = schema.oneOf ?? schema.anyOf
  return branches === undefined ? ownFields(schema) : branchFields(branches)
}

function ownFields({ properties = {}, required = [] }: Schema): readonly Field[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    title: schema.title ?? name,
    required: required.includes(name),
    what: kindOf(name, schema),
  }))
}

/** A union: the field that tells its branches apart is chosen first, then come the fields of the branch. */
function branchFields(branches: readonly Schema[]): readonly Field[] {
  const chosenBy = Object.entries(branches[0]?.properties ?? {}).find(
    ([, one]) => one.const !== undefined,
  )?.[0]
  if (chosenBy === undefined) return ownFields(branches[0] ?? {})
  const branchName = (branch: Schema) => String(branch.properties?.[chosenBy]?.const)
  const choice: Field = {
    name: chosenBy,
    title: branches[0]?.properties?.[chosenBy]?.title ?? chosenBy,
    required: true,
    what: { kind: 'choice', options: branches.map(branchName) },
  }
  const fields = new Map<string, Field>()
  for (const branch of branches) {
    for (const field of ownFields(branch)) {
      if (field.name === chosenBy) continue
      // Branches may ask for the same thing in words of their own: 退改情形, 不予立案情形.
      const asked = JSON.stringify(field)
      const is = [...(fields.get(asked)?.when?.is ?? []), branchName(branch)]
      fields.set(asked, { ...field, when: { field: chosenBy, is } })
    }
  }
  return [choice, ...fields.values()]
}

const namesUnit = /(^u|U)nit$/
const namesUnits = /(^u|U)nits$/

function kindOf(name: string, schema: Schema): FieldKind {
  const { type, items } = schema
  if (namesUnit.test(name) && type === 'string') return { kind: 'unit' }
  if (schema.format === 'date') return { kind: 'date' }
  if (type === 'boolean') return { kind: 'yes-no' }
  if (schema.enum !== undefined) return { kind: 'choice', options: schema.enum }
  if (type === 'integer' || type === 'number') return numberKind(schema)
  if (schema.format === 'date-time') return { kind: 'instant' }
  if (schema.properties?.hash !== undefined) return { kind: 'file' }
  if (type !== 'array' || items === undefined) {
    return { kind: 'text', min: schema.minLength ?? 0, ...optional('max', schema.maxLength) }
  }
  const most = optional('most', schema.maxItems)
  if (namesUnits.test(name)) return { kind: 'units', ...most }
  if (name === 'members') return { kind: 'members', ...most }
  if (name === 'reasons') return { kind: 'reasons' }
  if (items.enum !== undefined) return { kind: 'choices', options: items.enum }
  if (items.title === '姓名') return { kind: 'names', ...most }
  const least = schema.minItems ?? 0
  if (items.type === 'object') return { kind: 'rows', fields: ownFields(items), least, ...most }
  return {
    kind: 'texts',
    itemTitle: items.title ?? '',
    least,
    ...most,
    ...optional('max', items.maxLength),
  }
}

function numberKind({ minimum, exclusiveMinimum, maximum }: Schema): FieldKind {
  const min = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1
  // The schema's own bound of safe integers says nothing to people.
  const max = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum
  return { kind: 'number', ...optional('min', min), ...optional('max', max) }
}

function optional<Name extends string>(name: Name, value: number | undefined): { [N in Name]?: number } {
  return value === undefined ? {} : ({ [name]: value } as { [N in Name]?: number })
}

/** Whether the branch a field belongs to is the chosen one. */
export function isInBranch({ when }: Field, values: Values): boolean {
  return when === undefined || when.is.includes(String(values[when.field]))
}

/** Reasons belong to an outcome: with another outcome they are chosen anew. */
export function chosenAnew(fields: readonly Field[], changed: Values): Record<string, undefined> {
  const anew = fields.filter(({ what, when }) => what.kind === 'reasons' && when && when.field in changed)
  return Object.fromEntries(anew.map(({ name }) => [name, undefined]))
}

/** From how many characters on a text gets more than one line, and its length may be in question. */
export const longFrom = 120

/** The body of what was typed: only fields that are shown, texts trimmed, nothing empty that may be absent. */
export function bodyOf(fields: readonly Field[], values: Values): Record<string, unknown> {
  const filled = fields.flatMap((field): [string, unknown][] => {
    const value = tidy(field.what, values[field.name])
    return isEmpty(value) && !field.required ? [] : [[field.name, value]]
  })
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined))
}

function tidy(what: FieldKind, value: unknown): unknown {
  if (what.kind === 'instant' && typeof value === 'string') return instantOf(value)
  if (typeof value === 'string') return value.trim()
  if (!Array.isArray(value)) return value === null ? undefined : value
  if (what.kind === 'texts' || what.kind === 'names')
    return value.map((text) => String(text ?? '').trim()).filter((text) => text !== '')
  if (what.kind === 'rows') return value.map((row: Values) => bodyOf(what.fields, row))
  return value
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

/** `answers.0.text` as forms address it. */
export function fieldPath(path: string): (string | number)[] {
  return path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}
