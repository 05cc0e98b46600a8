// docs/reference/facts.md: the facts that cross a service border, who hears them, and what they say.
import { eventType, type PublicFactType, subscribersOf } from '#contracts/facts.ts'
import { clockName, termNames } from '#contracts/terms.ts'
import type { Contracts } from './contracts.ts'
import { inlineSchema, type JsonSchema } from './json-schema.ts'
import { code, page, table } from './markdown.ts'

export function factsPage({ facts }: Contracts): string {
  const types = Object.keys(facts) as PublicFactType[]
  return page(
    'Facts 事实(跨服务事件)',
    'A fact travels as a CloudEvents 1.0 envelope through the subscriber’s inbox. `position` is the running count of ' +
      'the source’s facts to this subscriber, from 1: the receiver applies them in that order. `subject` is the ' +
      'proposal’s id, which is the same in every service. A fact without a subscriber (—), or not listed, never ' +
      'leaves its service.',
    table(
      ['Fact 事实', 'From 来自', 'To 发往'],
      types.map((type) => [`[${code(type)}](#${anchor(type)})`, senderOf(type), subscribersText(type)]),
    ),
    ...types.map((type) => factSection(type, inlineSchema(facts[type]))),
  )
}

const anchor = (type: string) => type.replaceAll('.', '')

/** Who says it: the first word is the sender's aggregate (docs/glossary.md). */
const senders: Record<string, string> = {
  proposal: 'intake',
  number: 'intake (register)',
  case: 'assignment',
  contact: 'assignment',
  reply: 'assignment',
  clock: 'supervision',
  deadline: 'supervision',
  reminder: 'supervision',
  feedback: 'evaluation',
  verdict: 'evaluation',
}

function senderOf(type: PublicFactType): string {
  const sender = senders[type.split('.')[0] ?? '']
  if (sender === undefined) throw new Error(`docs/generator/facts.ts: who says ${type}?`)
  return sender
}

/** The subscribers; where they depend on the clock a fact is about, each group with its clocks. */
function subscribersText(type: PublicFactType): string {
  const groups = new Map<string, string[]>()
  for (const clock of clockName.options) {
    const key = subscribersOf(type, { clock }).join(', ')
    groups.set(key, [...(groups.get(key) ?? []), termNames[clock]])
  }
  const [only, ...others] = [...groups.keys()]
  if (others.length === 0) return only === '' || only === undefined ? '—' : only
  return [...groups].map(([to, clocks]) => `${to} (${clocks.join('、')})`).join('; ')
}

function factSection(type: PublicFactType, schema: JsonSchema): string {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)
  const required = (schema.required ?? []) as string[]
  const fields = properties.map(([name, field]) => [
    code(name),
    code(typeText(field)),
    required.includes(name) ? '' : '可缺 optional',
  ])
  return [
    `## ${type}`,
    `Event type ${code(eventType(type))} · ${senderOf(type)} → ${subscribersText(type)}`,
    fields.length === 0 ? 'No fields. 无字段。' : table(['Field 字段', 'Type 类型', ''], fields),
  ].join('\n\n')
}

function typeText(schema: JsonSchema): string {
  if (Array.isArray(schema.enum)) return schema.enum.join(' | ')
  if (schema.format === 'date-time') return 'instant'
  if (schema.type === 'array') return `${typeText(schema.items as JsonSchema)}[]`
  if (schema.type === 'object') {
    const required = (schema.required ?? []) as string[]
    const fields = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).map(
      ([name, field]) => `${name}${required.includes(name) ? '' : '?'}: ${typeText(field)}`,
    )
    return `{ ${fields.join('; ')} }`
  }
  return String(schema.type ?? 'any')
}
