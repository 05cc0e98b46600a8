// What the documents say about messages is what the code reads: AsyncAPI and JSON Schemas against the published schema
// of AsyncAPI, against a validator of JSON Schema, and against the readers of facts and webhooks.
import specs from '@asyncapi/specs'
import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { envelope, type PublicFactType, readMessage } from '#contracts/facts.ts'
import { subscribersOf } from '#contracts/subscriptions.ts'
import { hookOut, hookOutData, readHook } from '#contracts/webhooks.ts'
import { asyncApi } from './generator/asyncapi.ts'
import { contracts } from './generator/contracts.ts'
import {
  factMessages,
  feedMessages,
  hookInMessages,
  hookOutMessages,
  levelMessages,
  type Message,
  schemaOf,
} from './generator/messages.ts'

type Json = Record<string, unknown>

const facts = factMessages(contracts)
const hooksIn = hookInMessages(contracts)
const hooksOut = hookOutMessages(contracts)
const levels = levelMessages(contracts)
const feeds = feedMessages(contracts)
const listed = (messages: readonly Message[]) => messages.map((message) => [message.name, message] as const)

function validatorOf(message: Message): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, keywords: ['x-names'] })
  formats.default(ajv)
  return ajv.compile(schemaOf(message))
}

/** The ways a message may differ from what is promised, each from a valid sample. */
function breaches({ sample, eventType }: Message): [what: string, message: Json][] {
  const whole = sample as Json & { data: Json }
  const without = ({ [Object.keys(whole.data)[0] ?? '']: _, ...rest }: Json) => rest
  const { id: _, ...anonymous } = whole
  return [
    ['another major version', { ...whole, type: eventType.replace(/v1$/, 'v2') }],
    ['a type that does not exist', { ...whole, type: 'cn.shangban.nothing.happened.v1' }],
    ['an older CloudEvents', { ...whole, specversion: '0.3' }],
    ['no id', anonymous],
    ['data that is none', { ...whole, data: 'text' }],
    ['data with a field nobody knows', { ...whole, data: { ...whole.data, surprise: 1 } }],
    ...(Object.keys(whole.data).length === 0
      ? []
      : ([['data without a field', { ...whole, data: without(whole.data) }]] as [string, Json][])),
  ]
}

describe.each(listed(facts))('the fact %s', (_name, message) => {
  const valid = validatorOf(message)

  test('has a sample that the schema and the inbox take', () => {
    expect(valid(message.sample), JSON.stringify(valid.errors)).toBe(true)
    expect(readMessage(message.sample)).toMatchObject({ readable: true, fact: { type: message.name } })
  })

  test.each(breaches(message))('is refused by both with %s', (_what, wrong) => {
    expect(valid(wrong)).toBe(false)
    // Of an envelope alone the inbox knows its type only; a fact of another type is not this one.
    const read = readMessage(wrong)
    expect(read.readable).toBe(false)
  })

  test('is refused by both with a field of the envelope that nobody knows, or a position below 1', () => {
    for (const wrong of [
      { ...message.sample, surprise: 1 },
      { ...message.sample, position: 0 },
    ]) {
      expect(valid(wrong)).toBe(false)
      expect(envelope.safeParse(wrong).success).toBe(false)
    }
  })
})

describe.each(listed([...hooksIn, ...levels, ...feeds]))('the webhook %s', (_name, message) => {
  const valid = validatorOf(message)

  test('has a sample that the schema and the reader take', () => {
    expect(valid(message.sample), JSON.stringify(valid.errors)).toBe(true)
    expect(readHook(message.sample)).toMatchObject({ readable: true })
  })

  test.each(breaches(message))('is refused by both with %s', (_what, wrong) => {
    expect(valid(wrong)).toBe(false)
    expect(readHook(wrong).readable).toBe(false)
  })

  test('may carry attributes of its sender, unless it is a level', () => {
    const fromLevel = message.name.startsWith('level.')
    const more = { ...message.sample, traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' }
    expect(valid(more)).toBe(!fromLevel)
    expect(readHook(more).readable).toBe(true)
  })
})

describe.each(listed(hooksOut))('the webhook %s', (name, message) => {
  const valid = validatorOf(message)
  const data = hookOutData[name.replace(/^hook\./, '') as keyof typeof hookOutData]
  const reads = (sample: object) =>
    hookOut.safeParse(sample).success && data.safeParse((sample as Json).data).success

  test('has a sample that the schema and the contract take', () => {
    expect(valid(message.sample), JSON.stringify(valid.errors)).toBe(true)
    expect(reads(message.sample)).toBe(true)
  })

  test.each(breaches(message))('is no message of ours with %s', (_what, wrong) => {
    expect(valid(wrong)).toBe(false)
    expect(reads(wrong)).toBe(false)
  })
})

test('every schema has an id of its own', () => {
  const ids = [...facts, ...hooksIn, ...hooksOut, ...levels, ...feeds].map((message) => schemaOf(message).$id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^urn:shangban:schema:[a-z.-]+:v1$/)
})

describe('the AsyncAPI document', () => {
  const document = asyncApi(contracts) as Json
  const published = () => {
    const ajv = new Ajv({ strict: false, allErrors: true })
    formats.default(ajv)
    return ajv.compile(specs.schemasWithoutId['3.0.0'] as object)
  }

  test('is valid AsyncAPI 3.0', () => {
    const valid = published()
    expect(valid(document), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true)
  })

  test('would not be valid without a title, or with an operation that does neither', () => {
    const valid = published()
    expect(valid({ ...document, info: { version: '1' } })).toBe(false)
    const operations = { ...(document.operations as Json), odd: { action: 'shout', channel: { $ref: '#/' } } }
    expect(valid({ ...document, operations })).toBe(false)
  })

  test('has no reference that leads nowhere', () => {
    const references = new Set(
      [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, to]) => to),
    )
    expect(references.size).toBeGreaterThan(50)
    for (const to of references) {
      const found = (to ?? '')
        .split('/')
        .reduce<unknown>((inner, key) => (inner as Json | undefined)?.[key], document)
      expect(found, to).toBeDefined()
    }
  })

  const { channels, operations, components } = document as unknown as {
    channels: Record<string, { messages: Json }>
    operations: Record<string, { action: string; channel: { $ref: string }; messages: { $ref: string }[] }>
    components: { messages: Record<string, { examples: { payload: Json; headers?: Json }[] }> }
  }

  test('lists in each queue’s channel the facts that its subscriber hears, and only those', () => {
    const clocks = ['pre-assignment', 'claim', 'signature', 'reply', 'feedback', 'answer']
    for (const name of ['intake', 'assignment', 'supervision', 'evaluation', 'register', 'outbound']) {
      const heard = Object.keys(contracts.facts).filter((type) =>
        clocks.some((clock) =>
          [
            { clock },
            { clock, to: 'brief' },
            { clock, accepted: true, replied: true },
            { clock, level: '371400', origin: '371400', passed: false },
          ].some((data) => subscribersOf(type, data).includes(name as never)),
        ),
      )
      const said = Object.keys(channels[name]?.messages ?? {}).filter((type) => type !== 'sweep')
      expect(said.sort(), name).toEqual(heard.sort())
    }
  })

  test('has every fact that leaves its service sent by one service, and heard where it is sent', () => {
    const isFact = (one: string) => !/channels\/(hooks|levels)/.test(one)
    const of = (action: string) =>
      Object.values(operations)
        .filter((operation) => operation.action === action)
        .flatMap(({ channel, messages }) =>
          messages.map(({ $ref }) => `${channel.$ref} ${$ref.split('/messages/')[1]}`),
        )
    const sent = of('send').filter(isFact)
    const heard = of('receive').filter((one) => isFact(one) && !one.endsWith(' sweep'))
    expect(new Set(sent).size).toBe(sent.length)
    expect(sent.sort()).toEqual(heard.sort())
  })

  test('has an example for every message, valid by the document itself', () => {
    const ajv = new Ajv({ strict: false })
    formats.default(ajv)
    // `id` is the document's own here, and a forbidden word to JSON Schema.
    const { id: _, ...schemas } = document
    ajv.addSchema(schemas, 'document')
    for (const [name, { examples }] of Object.entries(components.messages)) {
      expect(examples.length, name).toBeGreaterThan(0)
      if (name === 'sweep') continue
      const payload = ajv.getSchema(`document#/components/schemas/${name}`)
      const trait = /^(hook|level|feed)\./.test(name) ? 'hook' : 'fact'
      const headers = ajv.getSchema(`document#/components/messageTraits/${trait}/headers`)
      for (const example of examples) {
        expect(payload?.(example.payload), `${name} ${JSON.stringify(payload?.errors)}`).toBe(true)
        expect(headers?.(example.headers), `${name} ${JSON.stringify(headers?.errors)}`).toBe(true)
        expect(payload?.({ ...example.payload, type: 'cn.shangban.other.v1' })).toBe(false)
      }
    }
  })

  test('describes every message in Chinese and English', () => {
    for (const message of Object.values(components.messages) as unknown as { description: string }[])
      expect(message.description).toMatch(/\p{Script=Han}.*。.*[A-Za-z ]{8}/su)
  })
})

test('every fact has a name, and every field of a fact its words', () => {
  for (const { name, data } of facts) {
    const fields = Object.values((data.properties ?? {}) as Record<string, { description?: string }>)
    for (const { description } of fields) expect(description, name).toMatch(/\p{Script=Han}.*。.*[a-z]/su)
  }
  expect(facts.map(({ name }) => name)).toEqual(Object.keys(contracts.facts) as PublicFactType[])
})
