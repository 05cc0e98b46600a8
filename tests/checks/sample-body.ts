// A body that is as the contract says, made from its schema: so that every endpoint's own rules can be broken one by
// one.
import * as z from 'zod/mini'

interface Schema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly minimum?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
}

/** The schema of a body; of several forms the last, which here is the fullest. */
export function bodySchema(body: z.ZodMiniType): Schema {
  const schema = z.toJSONSchema(body, { io: 'input' }) as Schema
  return schema.oneOf?.at(-1) ?? schema
}

/** One for each pattern there is: codes, secrets, the hash of a file, a session, instants, a year. */
const patterned = [
  'JY',
  'FEED12345',
  'research',
  'a'.repeat(64),
  '13-4',
  `whsec_${'A'.repeat(44)}`,
  // Far from now: what is to come later than the present is.
  '2027-01-05T02:00:00.000Z',
  '2026',
]

/** Of several forms the last. */
const formOf = (schema: Schema): Schema =>
  schema.oneOf === undefined ? schema : formOf(schema.oneOf.at(-1) ?? {})

/** Every field filled as shortly as is allowed. */
export function sampleOf(several: Schema): unknown {
  const schema = formOf(several)
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return schema.enum[0]
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, field]) => [name, sampleOf(field)]),
      )
    case 'array':
      return Array.from({ length: Math.max(schema.minItems ?? 0, 1) }, () => sampleOf(schema.items ?? {}))
    case 'string':
      if (schema.format === 'date') return '2027-10-01'
      return schema.pattern === undefined
        ? '字'.repeat(Math.max(schema.minLength ?? 0, 1))
        : patterned.find((text) => new RegExp(schema.pattern ?? '').test(text))
    case 'boolean':
      return true
    default:
      return Math.max(schema.minimum ?? 1, 1)
  }
}

export interface Breach {
  /** Where the fault lies, as the problem document names it. */
  readonly path: string
  readonly body: unknown
  /** What the document must say is allowed. */
  readonly allowed: RegExp
}

type Path = readonly (string | number)[]

/** Every way one field can be wrong by itself: missing, of another type, too long, too many, not a choice. */
export function breachesOf(several: Schema, body: unknown, path: Path = []): Breach[] {
  const schema = formOf(several)
  const at = (value: unknown) => placed(body, path, value)
  const fault = (value: unknown, allowed: RegExp): Breach => ({
    path: path.join('.'),
    body: at(value),
    allowed,
  })
  const inner = valueAt(body, path)
  if (schema.type === 'object') {
    return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
      ...((schema.required ?? []).includes(name)
        ? [
            {
              path: [...path, name].join('.'),
              body: placed(body, [...path, name], undefined),
              allowed: /必填|只能是|取值/,
            },
          ]
        : []),
      ...breachesOf(field, body, [...path, name]),
    ])
  }
  // What is not looked at may be anything.
  if (Object.keys(schema).every((name) => name === 'title')) return []
  const faults: Breach[] = [fault(schema.type === 'integer' ? '一' : 17.5, /./)]
  if (schema.enum !== undefined) faults.push(fault('no-such-choice', new RegExp(String(schema.enum[0]))))
  if (schema.maxLength !== undefined) {
    faults.push(fault('字'.repeat(schema.maxLength + 1), new RegExp(String(schema.maxLength))))
  }
  if (schema.minLength !== undefined && schema.minLength > 1) {
    faults.push(fault('字', new RegExp(String(schema.minLength))))
  }
  if (schema.type === 'array') {
    if ((schema.minItems ?? 0) > 0) faults.push(fault([], new RegExp(String(schema.minItems))))
    const { maxItems } = schema as { maxItems?: number }
    if (maxItems !== undefined) {
      const many = Array.from({ length: maxItems + 1 }, () => (inner as unknown[])[0])
      faults.push(fault(many, new RegExp(String(maxItems))))
    }
    faults.push(...breachesOf(schema.items ?? {}, body, [...path, 0]))
  }
  return faults
}

function valueAt(body: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], body)
}

/** The body with another value at a path; `undefined` takes the field out. */
function placed(body: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (Array.isArray(body))
    return body.map((item, index) => (index === key ? placed(item, rest, value) : item))
  return { ...(body as object), [key]: placed((body as Record<string, unknown>)[key], rest, value) }
}
