// Every message that crosses a border, with its schema and a sample: facts between services, and webhooks to and from
// units' systems. The JSON Schemas and the AsyncAPI document are made from this one list.

import type * as z from 'zod/mini'
import type { LevelHookName } from '#contracts/api/webhook-endpoints.ts'
import { factWords, fieldWords, type Words } from '#contracts/fact-words.ts'
import { envelope, type PublicFactType } from '#contracts/facts.ts'
import { eventType } from '#contracts/subscriptions.ts'
import {
  type FeedHookName,
  feedType,
  type HookInName,
  hookOut,
  hookType,
  levelType,
} from '#contracts/webhooks.ts'
import type { Contracts } from './contracts.ts'
import { inlineSchema, type JsonSchema } from './json-schema.ts'
import { sampleOf } from './samples.ts'
import { senderOf } from './senders.ts'

export interface Message {
  /** Without its version: `proposal.filed`, `hook.signed-for`. */
  readonly name: string
  readonly eventType: string
  readonly words: Words
  readonly envelope: JsonSchema
  readonly data: JsonSchema
  readonly sample: object
}

/** Where a message's schema is kept, and what it is called. */
export const schemaFile = (name: string) => `${name}.v1.json`
const schemaId = (name: string) => `urn:shangban:schema:${name}:v1`

export function factMessages({ facts }: Contracts): Message[] {
  return (Object.keys(facts) as PublicFactType[]).map((type) => {
    const { service, aggregate } = senderOf(type)
    const source = `/371402/${service}/${aggregate}/3f7k2m9q1x8c5v0b6n4d`
    return message(
      type,
      eventType(type),
      factWords[type],
      inlineSchema(envelope),
      inlineSchema(facts[type]),
      {
        id: `${source}/3/0`,
        source,
      },
    )
  })
}

/** What a unit's system says: an act of the API, with the case beside its fields. */
export function hookInMessages({ hooks }: Contracts): Message[] {
  return Object.entries(hooks.in).map(([name, { does, title }]) => {
    const endpoint = hooks.acts[does]
    const words = { zh: `承办单位系统：${title}`, en: `A unit’s system does what \`${endpoint.path}\` does` }
    const sample = { id: 'msg-0001', source: '/unit/JY' }
    const type = hookType(name as HookInName)
    return message(`hook.${name}`, type, words, hookInEnvelope, aboutCase(endpoint.body), sample)
  })
}

/** What a feed's system says: an act's body, of no case. */
export function feedMessages({ hooks }: Contracts): Message[] {
  return Object.entries(hooks.feeds).map(([name, { does, title }]) => {
    const words = {
      zh: `工单来源系统：${title}`,
      en: `A feed’s system reports ${name.replaceAll(/[.-]/g, ' ')}`,
    }
    const sample = { id: 'msg-0001', source: '/feed/FEED12345' }
    const type = feedType(name as FeedHookName)
    return message(`feed.${name}`, type, words, hookInEnvelope, inlineSchema(hooks.acts[does].body), sample)
  })
}

/** What levels tell each other: an act too, of the API or of a level alone. */
export function levelMessages({ hooks }: Contracts): Message[] {
  return Object.entries(hooks.levels).map(([name, { does, title }]) => {
    const words = {
      zh: `层级之间：${title}`,
      en: `One level tells another: ${name.replaceAll(/[.-]/g, ' ')}`,
    }
    const sample = { id: 'd-3f7k2m9q1x8c5v0b6n4d-3', source: '/371400/assignment/case/3f7k2m9q1x8c5v0b6n4d' }
    const type = levelType(name as LevelHookName)
    const data = aboutCase(hooks.acts[does].body)
    return message(`level.${name}`, type, words, inlineSchema(hookOut), data, sample)
  })
}

function aboutCase(schema: z.ZodMiniType): JsonSchema {
  const body = inlineSchema(schema)
  return {
    ...body,
    properties: { case: caseId, ...(body.properties as object) },
    required: ['case', ...((body.required as string[] | undefined) ?? [])],
  }
}

const caseId: JsonSchema = { type: 'string', pattern: '^[A-Za-z0-9._-]{1,64}$' }
const text: JsonSchema = { type: 'string', minLength: 1 }

/** CloudEvents lets a sender add attributes of its own; they are not looked at. */
const hookInEnvelope: JsonSchema = {
  type: 'object',
  properties: { specversion: { type: 'string', const: '1.0' }, id: text, source: text, type: text },
  required: ['specversion', 'id', 'source', 'type', 'data'],
}

/** What a unit's system is told. */
export function hookOutMessages({ hooks }: Contracts): Message[] {
  return Object.entries(hooks.out).map(([name, schema]) => {
    const words = factWords[name as PublicFactType]
    if (words === undefined) throw new Error(`docs/generator/messages.ts: what is ${name} called?`)
    const own = {
      zh: `告知承办单位系统：${words.zh}`,
      en: `Told to a unit’s system: ${words.en.charAt(0).toLowerCase()}${words.en.slice(1)}`,
    }
    const type = hookType(name as never)
    const sample = { id: 'd-3f7k2m9q1x8c5v0b6n4d-2', source: '/371402/assignment' }
    return message(`hook.${name}`, type, own, inlineSchema(hookOut), inlineSchema(schema), sample)
  })
}

function message(
  name: string,
  type: string,
  words: Words,
  outer: JsonSchema,
  data: JsonSchema,
  sample: { id: string; source: string },
): Message {
  const properties = {
    ...(outer.properties as Record<string, JsonSchema>),
    type: { type: 'string', const: type },
  }
  const required = [...new Set([...((outer.required ?? []) as string[]), 'data'])]
  const described = explained({ ...outer, properties: { ...properties, data: {} }, required }, envelopeWords)
  const inner = explained(data, fieldWords)
  const whole = sampleOf({ ...described, properties: { ...properties, data: inner } }) as object
  return { name, eventType: type, words, envelope: described, data: inner, sample: { ...whole, ...sample } }
}

const envelopeWords: Readonly<Record<string, Words>> = {
  specversion: { zh: 'CloudEvents 版本', en: 'CloudEvents version' },
  id: { zh: '报文编号，重发时不变', en: 'the message’s id, the same when it is sent again' },
  source: { zh: '来源', en: 'who says it' },
  type: { zh: '类型与主版本', en: 'type and major version' },
  subject: {
    zh: '提案编号，各处相同；定向的为收件者编号',
    en: 'the proposal’s id, the same everywhere; of an addressed fact, the addressee’s',
  },
  time: { zh: '发生时刻（业务时间）', en: 'when it happened, in business time' },
  datacontenttype: { zh: '数据格式', en: 'format of the data' },
  position: {
    zh: '序位：该来源发给该订阅者的第几条，自 1 起',
    en: 'the running count of the source’s facts to this subscriber, from 1',
  },
  hops: { zh: '经过的服务数，防止循环', en: 'how many services it has passed; stops a loop' },
  correlationid: { zh: '关联号', en: 'follows one cause through every service’s log' },
  data: { zh: '内容', en: 'what is said' },
}

/** A schema whose fields say what they are, in both languages, as deep as it goes. */
function explained(schema: JsonSchema, words: Readonly<Record<string, Words>>): JsonSchema {
  const { title: _, ...own } = schema
  if (own.type === 'array') return { ...own, items: explained(own.items as JsonSchema, words) }
  if (own.type !== 'object' || own.properties === undefined) return own
  const fields = Object.entries(own.properties as Record<string, JsonSchema>).map(([name, field]) => {
    const known = Object.hasOwn(words, name) ? words[name] : undefined
    if (known === undefined) throw new Error(`shared/contracts/fact-words.ts: what is the field ${name}?`)
    return [name, { description: `${known.zh}。${sentence(known.en)}`, ...explained(field, words) }]
  })
  return { ...own, properties: Object.fromEntries(fields) }
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

/** A message's JSON Schema as a file of its own. */
export function schemaOf({
  name,
  eventType: type,
  words,
  envelope: outer,
  data,
  sample,
}: Message): JsonSchema {
  const { description } = (outer.properties as Record<string, JsonSchema>).data ?? {}
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaId(name),
    title: type,
    description: `${words.zh}。${words.en}.`,
    ...outer,
    properties: { ...(outer.properties as object), data: { description, $ref: '#/$defs/data' } },
    $defs: { data },
    examples: [sample],
  }
}
