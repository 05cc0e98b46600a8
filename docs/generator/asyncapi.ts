// The AsyncAPI 3.0 document: the queues between services, the webhooks to and from units' systems, and every message.

import { serviceWords, type Words } from '#contracts/fact-words.ts'
import type { PublicFactType } from '#contracts/facts.ts'
import type { Subscriber } from '#contracts/subscriptions.ts'
import { type ServiceName, serviceNames } from '#contracts/terms.ts'
import type { Contracts } from './contracts.ts'
import type { JsonSchema } from './json-schema.ts'
import {
  factMessages,
  feedMessages,
  hookInMessages,
  hookOutMessages,
  levelMessages,
  type Message,
} from './messages.ts'
import { hearersOf, senderOf } from './senders.ts'

export type AsyncApi = { readonly asyncapi: '3.0.0' } & JsonSchema

export function asyncApi(contracts: Contracts): AsyncApi {
  const facts = factMessages(contracts)
  // Feeds' systems speak at the same door.
  const hooksIn = [...hookInMessages(contracts), ...feedMessages(contracts)]
  const hooksOut = hookOutMessages(contracts)
  const levels = levelMessages(contracts)
  const hooks = [...hooksIn, ...hooksOut, ...levels]
  return {
    asyncapi: '3.0.0',
    id: 'urn:shangban:level',
    info: {
      title: '商办 Shangban: messages',
      version: '1',
      description:
        '一级政协的四个服务之间传递的事实，以及与承办单位系统往来的 Webhook。事实是过去时：说已经决定了什么。\n\n' +
        'The facts that pass between the four services of one level, and the webhooks to and from units’ systems. ' +
        'A message is a CloudEvents 1.0 envelope in structured JSON. Queues deliver at least once and in any order: ' +
        'the receiver applies a source’s facts by their `position`, each once.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
      tags: serviceNames.map((name) => ({ name, description: both(serviceWords[name]) })),
    },
    defaultContentType: 'application/cloudevents+json',
    channels: {
      ...Object.fromEntries(queueNames.map((name) => [name, queueChannel(name, facts)])),
      hooksIn: hooksInChannel(hooksIn),
      hooksOut: hooksOutChannel(hooksOut),
      levels: levelsChannel(levels),
    },
    operations: { ...factOperations(facts), ...hookOperations(hooksIn, hooksOut, levels) },
    components: {
      messages: {
        ...Object.fromEntries(facts.map((one) => [one.name, factMessage(one)])),
        ...Object.fromEntries(hooks.map((one) => [one.name, hookMessage(one)])),
        sweep,
      },
      schemas: Object.fromEntries(
        [...facts, ...hooks].flatMap((one) => [
          [one.name, payloadOf(one)],
          [`${one.name}.data`, one.data],
        ]),
      ),
      messageTraits: { fact: factTrait, hook: hookTrait },
    },
  }
}

const both = ({ zh, en }: Words) => `${zh}。${en}.`
const reference = (...path: string[]) => ({ $ref: `#/${path.join('/')}` })

interface Queue {
  readonly words: Words
  /** Logical id in every level's template; queues have no fixed physical name. */
  readonly logicalId: string
  readonly of: ServiceName
  readonly fifo?: true
}

const inbox = (service: ServiceName, logicalId: string): Queue => ({
  words: { zh: `${serviceWords[service].zh}的收件箱`, en: `The inbox of ${service}` },
  logicalId,
  of: service,
})

const queues: Readonly<Record<Subscriber, Queue>> = {
  intake: inbox('intake', 'IntakeInboxQueue'),
  assignment: inbox('assignment', 'AssignmentInboxQueue'),
  supervision: inbox('supervision', 'SupervisionInboxQueue'),
  evaluation: inbox('evaluation', 'EvaluationInboxQueue'),
  register: {
    words: {
      zh: '编号簿的队列：保持顺序，每届一组，编号唯一的写入者',
      en: 'The number register’s queue: keeps order, a group per session, the one writer of numbers',
    },
    logicalId: 'IntakeRegisterQueue',
    of: 'intake',
    fifo: true,
  },
  outbound: {
    words: {
      zh: '外发队列：由此告知承办单位的系统',
      en: 'The outbound queue: from here units’ systems are told',
    },
    logicalId: 'AssignmentOutboundQueue',
    of: 'assignment',
  },
}
const queueNames = Object.keys(queues) as Subscriber[]

/** The services whose inbox is swept by the schedule; the other queues park nothing. */
const isInbox = (name: Subscriber): name is ServiceName => (serviceNames as readonly string[]).includes(name)

const heardBy = (subscriber: Subscriber, facts: readonly Message[]) =>
  facts.filter(({ name }) => hearersOf(name as PublicFactType).includes(subscriber))

function queueChannel(name: Subscriber, facts: readonly Message[]): JsonSchema {
  const { words, logicalId, fifo = false } = queues[name]
  const heard = [...heardBy(name, facts).map((one) => one.name), ...(isInbox(name) ? ['sweep'] : [])]
  return {
    address: null,
    title: `${words.zh} ${name}`,
    description: `${both(words)} 每级部署中的逻辑名 logical id: \`${logicalId}\`.`,
    messages: Object.fromEntries(heard.map((one) => [one, reference('components', 'messages', one)])),
    tags: [{ name: queues[name].of }],
    bindings: {
      sqs: { queue: { name: logicalId, fifoQueue: fifo }, bindingVersion: '0.2.0' },
    },
  }
}

function factOperations(facts: readonly Message[]): Record<string, JsonSchema> {
  const sends = serviceNames.flatMap((service) =>
    queueNames.flatMap((subscriber): [string, JsonSchema][] => {
      const sent = heardBy(subscriber, facts).filter(
        ({ name }) => senderOf(name as PublicFactType).service === service,
      )
      if (sent.length === 0) return []
      const { words } = queues[subscriber]
      const summary = `${serviceWords[service].zh} → ${words.zh}。${serviceWords[service].en} tells ${subscriber}.`
      return [[`${service}-tells-${subscriber}`, operation('send', service, subscriber, summary, sent)]]
    }),
  )
  const receives = queueNames.map((subscriber): [string, JsonSchema] => {
    const { words, of } = queues[subscriber]
    const heard = [...heardBy(subscriber, facts), ...(isInbox(subscriber) ? [{ name: 'sweep' }] : [])]
    return [
      `${subscriber}-hears`,
      operation('receive', of, subscriber, `${words.zh}：收取。${words.en} is read.`, heard),
    ]
  })
  return Object.fromEntries([...sends, ...receives])
}

function operation(
  action: 'send' | 'receive',
  service: ServiceName,
  channel: string,
  summary: string,
  messages: readonly { readonly name: string }[],
): JsonSchema {
  return {
    action,
    channel: reference('channels', channel),
    summary,
    tags: [{ name: service }],
    messages: messages.map(({ name }) => reference('channels', channel, 'messages', name)),
  }
}

function payloadOf({ name, envelope }: Message): JsonSchema {
  const { properties, ...own } = envelope
  return {
    ...own,
    properties: { ...(properties as object), data: reference('components', 'schemas', `${name}.data`) },
  }
}

function messageOf({ name, eventType, words }: Message, trait: string): JsonSchema {
  return {
    name: eventType,
    title: words.zh,
    summary: `${words.en}.`,
    description: both(words),
    payload: reference('components', 'schemas', name),
    traits: [reference('components', 'messageTraits', trait)],
  }
}

function factMessage(message: Message): JsonSchema {
  return {
    ...messageOf(message, 'fact'),
    correlationId: { location: '$message.payload#/correlationid' },
    examples: [{ name: 'sample', headers: {}, payload: message.sample }],
  }
}

function hookMessage(message: Message): JsonSchema {
  return {
    ...messageOf(message, 'hook'),
    examples: [{ name: 'sample', headers: hookHeadersSample, payload: message.sample }],
  }
}

const factTrait: JsonSchema = {
  contentType: 'application/cloudevents+json',
  headers: {
    type: 'object',
    description:
      '除死信外，报文不带属性；死信带 reason，说明为什么读不懂。' +
      'No attributes on the way; a message put aside has `reason`, which says why it could not be read.',
    properties: { reason: { type: 'string', maxLength: 1000 } },
    additionalProperties: false,
  },
}

const hookHeadersSample = {
  'webhook-id': 'msg-0001',
  'webhook-timestamp': '1799114400',
  'webhook-signature': 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
}

const hookTrait: JsonSchema = {
  contentType: 'application/json',
  headers: {
    type: 'object',
    description:
      'Standard Webhooks 1.0.0：对 id、时间戳和原始正文以 HMAC-SHA256 签名；有几个有效密钥就有几个签名，以空格相隔。' +
      'HMAC-SHA256 over id, timestamp and the raw body; one signature for each live secret, separated by spaces.',
    properties: {
      'webhook-id': {
        description: '报文编号，重发时不变。The message’s id, the same on every try.',
        type: 'string',
        pattern: '^[A-Za-z0-9_-]{1,128}$',
      },
      'webhook-timestamp': {
        description:
          '签名时刻（Unix 秒），前后五分钟内有效。When it was signed, in Unix seconds; good for five minutes.',
        type: 'string',
        pattern: '^\\d{1,12}$',
      },
      'webhook-signature': {
        description: '签名。The signatures.',
        type: 'string',
        pattern: '^v1,[A-Za-z0-9+/]+=*( v1,[A-Za-z0-9+/]+=*)*$',
      },
    },
    required: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
  },
}

const sweep: JsonSchema = {
  name: 'sweep',
  title: '清扫',
  summary: 'The schedule asks every five minutes to take up what is parked.',
  description:
    '每五分钟一次：取出暂存的事实再试。The schedule asks every five minutes to take up what is parked.',
  contentType: 'application/json',
  payload: {
    type: 'object',
    properties: { kind: { type: 'string', const: 'sweep' } },
    required: ['kind'],
  },
  examples: [{ name: 'sample', payload: { kind: 'sweep' } }],
}

function hooksInChannel(messages: readonly Message[]): JsonSchema {
  return {
    address: '{hooksPath}',
    title: '承办单位系统发来的 Webhook',
    description:
      '每条都是接口上的一个操作，由承办单位的系统代为提交，规则与在门户上办理完全相同。\n\n' +
      'Each is an act of the API given by a unit’s system; the same rules hold as in the portal. Answered 202 once ' +
      'kept; what became of it is on the endpoint’s page.',
    parameters: {
      hooksPath: {
        description:
          '对接端点页上的 hooksPath，在本级接口的域名下。`hooksPath` of the endpoint’s page, under the API’s host name.',
      },
    },
    messages: Object.fromEntries(
      messages.map(({ name }) => [name, reference('components', 'messages', name)]),
    ),
    tags: [{ name: 'assignment' }],
    bindings: { http: {} },
  }
}

function hooksOutChannel(messages: readonly Message[]): JsonSchema {
  return {
    address: '{url}',
    title: '告知承办单位系统的 Webhook',
    description:
      '以 POST 送到单位登记的接收地址；回 2xx 即为送达，否则按重试表再送，编号不变。\n\n' +
      'Posted to the address the unit has registered. 2xx is delivered; anything else is tried again with the same ' +
      '`webhook-id`.',
    parameters: {
      url: { description: '对接端点登记的接收地址。The address registered for the endpoint.' },
    },
    messages: Object.fromEntries(
      messages.map(({ name }) => [name, reference('components', 'messages', name)]),
    ),
    tags: [{ name: 'assignment' }],
    bindings: { http: {} },
  }
}

function levelsChannel(messages: readonly Message[]): JsonSchema {
  return {
    address: '{origin}/hooks/{level}',
    title: '层级之间的 Webhook',
    description:
      '上下级之间互相告知：交办、转来、沟通、答复。`case` 始终是交出案件一级的编号；先到的等待前序，不丢不乱。\n\n' +
      'Between a level and the one above or below it: cases handed over, contacts, replies. `case` is always the id at ' +
      'the level that handed the case over. What comes too early waits for what must come before it.',
    parameters: {
      origin: { description: '对方接口的域名。The origin of the other level’s API.' },
      level: { description: '发送一级的区划代码。The region code of the level that sends.' },
    },
    messages: Object.fromEntries(
      messages.map(({ name }) => [name, reference('components', 'messages', name)]),
    ),
    tags: [{ name: 'assignment' }],
    bindings: { http: {} },
  }
}

function hookOperations(
  hooksIn: readonly Message[],
  hooksOut: readonly Message[],
  levels: readonly Message[],
): Record<string, JsonSchema> {
  return {
    'assignment-takes-hooks': operation(
      'receive',
      'assignment',
      'hooksIn',
      '承办单位系统 → 提案办理。A unit’s system acts on its cases.',
      hooksIn,
    ),
    'assignment-sends-hooks': operation(
      'send',
      'assignment',
      'hooksOut',
      '提案办理 → 承办单位系统。A unit’s system is told about its cases.',
      hooksOut,
    ),
    'assignment-tells-levels': operation(
      'send',
      'assignment',
      'levels',
      '提案办理 → 另一层级。Another level is told.',
      levels,
    ),
    'assignment-hears-levels': operation(
      'receive',
      'assignment',
      'levels',
      '另一层级 → 提案办理。Another level tells.',
      levels,
    ),
  }
}
