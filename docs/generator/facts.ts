// docs/reference/facts.md: the facts that cross a service border, who hears them, and what they say.

import { factWords, fieldWords, serviceWords } from '#contracts/fact-words.ts'
import type { PublicFactType } from '#contracts/facts.ts'
import { eventType, subscribersOf } from '#contracts/subscriptions.ts'
import { clockName, type ServiceName, termNames } from '#contracts/terms.ts'
import type { Contracts } from './contracts.ts'
import { inlineSchema, type JsonSchema } from './json-schema.ts'
import { code, page, table } from './markdown.ts'
import { schemaFile } from './messages.ts'
import { senderOf } from './senders.ts'

export function factsPage({ facts }: Contracts): string {
  const types = Object.keys(facts) as PublicFactType[]
  return page(
    'Facts 事实（跨服务事件）',
    'A fact travels as a CloudEvents 1.0 envelope through the subscriber’s inbox. `position` is the running count of ' +
      'the source’s facts to this subscriber, from 1: the receiver applies them in that order. `subject` is the ' +
      'proposal’s id, which is the same in every service; of a fact between a dispatch batch and its cases, the one it ' +
      'is addressed to (ADR 0014). A fact without a subscriber (—), or not listed, never ' +
      'leaves its service. The queues, operations and webhooks are in [asyncapi.json](asyncapi.json), each ' +
      'message’s JSON Schema in [schemas/](schemas/).\n\n' +
      '事实以 CloudEvents 1.0 信封送到订阅者的收件箱；没有订阅者（—）或不在表中的，不出本服务。',
    table(
      ['Fact 事实', '名称', 'From 来自', 'To 发往'],
      types.map((type) => [
        `[${code(type)}](#${anchor(type)})`,
        factWords[type].zh,
        nameOf(senderOf(type).service),
        subscribersText(type),
      ]),
    ),
    ...types.map((type) => factSection(type, inlineSchema(facts[type]))),
  )
}

const anchor = (type: string) => type.replaceAll('.', '')

const otherSubscribers: Readonly<Record<string, string>> = { register: '编号簿', outbound: '外发' }

/** 提案受理 (`intake`) */
function nameOf(service: string): string {
  return `${serviceWords[service as ServiceName]?.zh ?? otherSubscribers[service] ?? service} (${code(service)})`
}

/** The subscribers; where they depend on the clock a fact is about, each group with its clocks. */
function subscribersText(type: PublicFactType): string {
  const groups = new Map<string, string[]>()
  for (const clock of clockName.options) {
    const key = subscribersOf(type, { clock }).map(nameOf).join('、')
    groups.set(key, [...(groups.get(key) ?? []), termNames[clock]])
  }
  const [only, ...others] = [...groups.keys()]
  if (others.length === 0) return only === '' || only === undefined ? '—' : only
  return [...groups].map(([to, clocks]) => `${to === '' ? '—' : to}:${clocks.join('、')}`).join('; ')
}

function factSection(type: PublicFactType, schema: JsonSchema): string {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)
  const required = (schema.required ?? []) as string[]
  const fields = properties.map(([name, field]) => [
    code(name),
    fieldWords[name]?.zh ?? '',
    typeText(field),
    required.includes(name) ? '' : '可缺 optional',
  ])
  const { zh, en } = factWords[type]
  return [
    `## ${type}`,
    `**${zh}** ${en}.`,
    `Event type ${code(eventType(type))} · ${nameOf(senderOf(type).service)} → ${subscribersText(type)} · ` +
      `[schema](schemas/${schemaFile(type)})`,
    fields.length === 0 ? 'No fields. 无字段。' : table(['Field 字段', '说明', 'Type 类型', ''], fields),
  ].join('\n\n')
}

/** A type in words; codes with their names. */
function typeText(schema: JsonSchema): string {
  if (Array.isArray(schema.enum))
    return schema.enum.map((value) => valueText(schema, String(value))).join(' · ')
  if (schema.format === 'date-time') return 'instant'
  if (schema.type === 'array') return `list of ${typeText(schema.items as JsonSchema)}`
  if (schema.type === 'object') {
    const required = (schema.required ?? []) as string[]
    const fields = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).map(
      ([name, field]) => `${code(name)}${required.includes(name) ? '' : '?'} ${typeText(field)}`,
    )
    return `{ ${fields.join('; ')} }`
  }
  return String(schema.type ?? 'any')
}

function valueText(schema: JsonSchema, value: string): string {
  const names = schema['x-names'] as Readonly<Record<string, string>> | undefined
  return names?.[value] === undefined ? code(value) : `${code(value)} ${names[value]}`
}
