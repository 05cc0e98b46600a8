// The API of a unit's webhook endpoint 对接端点: where its system is told, with which secrets, what was delivered to it
// and what came from it.
import * as z from 'zod/mini'
import { instant, labelled } from '../labels.ts'
import { isLevelCode } from '../level.ts'
import { isFeedCode } from '../policy.ts'
import { aggregateId, unitCode } from '../shapes.ts'
import { deliveryState, hookState } from '../terms.ts'
import { act, cursorQuery, type Endpoint, noBody, pageShape, receipt, text } from './endpoint.ts'

const endpoints = '/assignment/endpoints/{id}'

/** What a unit's system can be told. */
export const unitHooks = [
  'case.pre-assigned',
  'case.dispatched',
  'reminder.issued',
  'case.reopened',
  'case.suspended',
  'case.resumed',
] as const

export type UnitHookName = (typeof unitHooks)[number]

/** What another level can be told: of a case handed to it, and of one that it handed over. */
export const levelHooks = [
  'case.handed-down',
  'case.handed-up',
  'contact.confirmed',
  'reminder.issued',
  'case.reopened',
  'reply.rejected',
  'case.concluded',
  'signed-for',
  'contact.logged',
  'reply.returned',
  'case.sent-back',
  'case.suspended',
  'case.resumed',
] as const
export type LevelHookName = (typeof levelHooks)[number]

/** Of what a party can be told: a unit's system, or another level. A feed speaks, and is told nothing. */
export function hooksFor(party: string): readonly HookOutName[] {
  if (isFeedCode(party)) return []
  return isLevelCode(party) ? levelHooks : unitHooks
}

export const hookOutName = z.enum([...new Set([...unitHooks, ...levelHooks])])
export type HookOutName = z.infer<typeof hookOutName>

export const hookOutNames: Record<HookOutName, string> = {
  'case.pre-assigned': '预交办',
  'case.dispatched': '交办',
  'reminder.issued': '催办',
  'case.reopened': '二次办理',
  'case.suspended': '涉密，暂停办理',
  'case.resumed': '解除涉密，恢复办理',
  'case.handed-down': '交下级办理（层级）',
  'case.handed-up': '转上级办理（层级）',
  'contact.confirmed': '沟通已确认（层级）',
  'reply.rejected': '答复未通过审核（层级）',
  'case.concluded': '办结（层级）',
  'signed-for': '已签收（层级）',
  'contact.logged': '沟通记录（层级）',
  'reply.returned': '送回答复（层级）',
  'case.sent-back': '退回（层级）',
}

const name = text('系统名称', 60)
const url = text('接收地址（https）', 500)
/** Of another level, which made it: the two ends of a link between levels share one. */
const secret = labelled(
  z.string().check(z.regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/)),
  '对方交来的密钥（仅与另一层级对接时填写）',
)
const types = labelled(
  z.array(hookOutName).check(z.minLength(1), z.maxLength(hookOutName.options.length)),
  '接收的事件',
)

/** The secret in clear: only in the answer to the command that made it. */
export const freshSecret = z.strictObject({ id: z.string(), value: z.string(), notBefore: instant })

/** The receipt of a command that makes a secret. Repeated within ten minutes, the command shows it again. */
export const receiptWithSecret = z.strictObject({ ...receipt.shape, secret: z.exactOptional(freshSecret) })

export const endpointSummary = z.strictObject({
  id: aggregateId,
  unit: unitCode,
  name: z.string(),
  url: z.string(),
  types: z.array(hookOutName),
  on: z.boolean(),
})

export const endpointPage = z.strictObject({
  ...pageShape,
  unit: unitCode,
  name: z.string(),
  url: z.string(),
  types: z.array(hookOutName),
  on: z.boolean(),
  offBecause: z.exactOptional(z.string()),
  /** Where its own webhooks go: a path of this API's origin. */
  hooksPath: z.string(),
  secrets: z.array(
    z.strictObject({
      id: z.string(),
      notBefore: instant,
      notAfter: z.exactOptional(instant),
      live: z.boolean(),
    }),
  ),
})

/** A message's id, which is its `webhook-id` too. */
export const messageId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,128}$/))

/** One try to deliver. `at` is wall time, as in the signature. */
export const deliveryAttempt = z.strictObject({
  at: instant,
  ms: z.int(),
  status: z.exactOptional(z.int()),
  /** Why there was no status: `timeout`, `address-refused`, or the connection's error code. */
  error: z.exactOptional(z.string()),
  /** The beginning of the answer's body. */
  answer: z.exactOptional(z.string()),
})
export type DeliveryAttempt = z.infer<typeof deliveryAttempt>

/** What became of one message at one endpoint. */
export const delivery = z.strictObject({
  id: messageId,
  type: hookOutName,
  case: aggregateId,
  /** Business time of what it tells. */
  time: instant,
  state: deliveryState,
  reason: z.exactOptional(z.string()),
  attempts: z.array(deliveryAttempt),
  /** Wall time of the next try. */
  nextAt: z.exactOptional(instant),
})
export type Delivery = z.infer<typeof delivery>

/** A webhook that came in, and what became of it. */
export const hookMessage = z.strictObject({
  id: messageId,
  receivedAt: instant,
  state: hookState,
  type: z.exactOptional(z.string()),
  case: z.exactOptional(z.string()),
  /** Applied: the version of the case that it made. */
  version: z.exactOptional(z.int()),
  /** Refused, or waiting for what comes before it: the problem, as the portal would have shown it. */
  code: z.exactOptional(z.string()),
  detail: z.exactOptional(z.strictObject({ zh: z.string(), en: z.string() })),
  source: z.exactOptional(z.string()),
  allowed: z.exactOptional(z.unknown()),
  /** Dead: why it cannot be read. */
  reason: z.exactOptional(z.string()),
})
export type HookMessage = z.infer<typeof hookMessage>

export const webhookApi = {
  listEndpoints: {
    method: 'GET',
    path: '/assignment/endpoints',
    action: 'endpoint.read',
    title: '对接端点',
    query: cursorQuery,
    result: z.strictObject({ items: z.array(endpointSummary), next: z.exactOptional(z.string()) }),
  },
  registerEndpoint: {
    method: 'POST',
    path: '/assignment/endpoints',
    action: 'endpoint.register',
    title: '登记对接端点',
    body: z.strictObject({
      unit: labelled(unitCode, '承办单位，上下级的区划代码，或工单来源'),
      name,
      /** Left out only of a feed, which is told nothing. */
      url: z.exactOptional(url),
      /** Left out, everything that there is for this kind of party; another level is always told everything. */
      types: z.exactOptional(types),
      secret: z.exactOptional(secret),
    }),
    result: receiptWithSecret,
    status: 201,
  },
  endpointPage: {
    method: 'GET',
    path: endpoints,
    action: 'endpoint.read',
    title: '对接端点页',
    result: endpointPage,
  },
  changeEndpoint: act(
    endpoints,
    'endpoint.change',
    '修改对接端点',
    z.strictObject({
      name: z.exactOptional(name),
      url: z.exactOptional(url),
      types: z.exactOptional(types),
    }),
  ),
  rotateSecret: {
    ...act(
      endpoints,
      'endpoint.rotate',
      '更换密钥',
      z.strictObject({
        overlapHours: labelled(z.int().check(z.minimum(0), z.maximum(168)), '旧密钥继续有效的小时数'),
        secret: z.exactOptional(secret),
      }),
    ),
    result: receiptWithSecret,
  },
  disableEndpoint: act(
    endpoints,
    'endpoint.disable',
    '停用对接端点',
    z.strictObject({ reason: text('停用原因', 200) }),
  ),
  enableEndpoint: act(endpoints, 'endpoint.enable', '启用对接端点', noBody),
  deliveries: {
    method: 'GET',
    path: `${endpoints}/deliveries`,
    action: 'delivery.read',
    title: '推送记录',
    query: cursorQuery,
    result: z.strictObject({ items: z.array(delivery), next: z.exactOptional(z.string()) }),
  },
  hookMessages: {
    method: 'GET',
    path: `${endpoints}/messages`,
    action: 'delivery.read',
    title: '来件记录',
    query: cursorQuery,
    result: z.strictObject({ items: z.array(hookMessage), next: z.exactOptional(z.string()) }),
  },
  replay: act(
    endpoints,
    'delivery.replay',
    '重新推送',
    z.discriminatedUnion('what', [
      z.strictObject({
        what: labelled(z.literal('since'), '范围'),
        since: labelled(instant, '自何时起'),
        delivered: z.exactOptional(labelled(z.boolean(), '含已送达的')),
      }),
      z.strictObject({
        what: labelled(z.literal('one'), '范围'),
        delivery: labelled(messageId, '推送编号'),
      }),
    ]),
  ),
} as const satisfies Record<string, Endpoint>
