// What became of a message, in words for who looks after the connection: both ways, try by try.
import { hookOutNames } from '#contracts/api/webhook-endpoints.ts'
import type { DeliveryState, HookState } from '#contracts/terms.ts'
import { feedHooksIn, hooksIn } from '#contracts/webhooks.ts'
import type { Delivery, HookMessage } from '../api/client.ts'
import { allowedWords } from '../api/problem.ts'
import type { Tone } from '../shell/mark.tsx'
import { dateTime } from '../time/format.ts'

export const deliveryTones: Record<DeliveryState, Tone> = {
  pending: 'waits',
  delivered: 'good',
  exhausted: 'bad',
  dead: 'bad',
}

export const messageTones: Record<HookState, Tone> = {
  pending: 'waits',
  waiting: 'waits',
  applied: 'good',
  refused: 'bad',
  dead: 'bad',
}

type Attempt = Delivery['attempts'][number]

const failures: Readonly<Record<string, string>> = {
  timeout: '超时没有应答',
  'address-refused': '地址不在允许的范围内，没有发出',
  ECONNREFUSED: '对方没有开机或端口不通',
  ECONNRESET: '连接中途断开',
  ETIMEDOUT: '连接不上对方',
  EHOSTUNREACH: '到不了对方的网络',
  ENOTFOUND: '找不到这个域名',
  EAI_AGAIN: '域名暂时解析不了',
  CERT_HAS_EXPIRED: '对方的证书已过期',
  DEPTH_ZERO_SELF_SIGNED_CERT: '对方的证书是自签的',
  ERR_TLS_CERT_ALTNAME_INVALID: '对方的证书与域名不符',
}

/** 收下了 · 对方系统出错(503) · 超时没有应答 */
export function attemptWords({ status, error }: Pick<Attempt, 'status' | 'error'>): string {
  if (status === undefined) return failures[error ?? ''] ?? `没有送到（${error ?? '原因不明'}）`
  return `${statusWords(status)}（${status}）`
}

function statusWords(status: number): string {
  if (status >= 200 && status < 300) return '对方已收下'
  if (status >= 300 && status < 400) return '对方转到了别处，没有跟去'
  if (status === 401 || status === 403) return '对方不认签名，请核对密钥'
  if (status === 404) return '接收地址上没有接口'
  if (status === 410) return '对方不再接收'
  if (status === 429) return '对方忙，请我们慢一些'
  return status < 500 ? '对方不接受' : '对方系统出错'
}

const deadReasons: Readonly<Record<string, string>> = {
  'endpoint-off': '端点已停用',
  gone: '对方不再接收',
  resumed: '已恢复办理，不必再告知',
}

/** Where a delivery stands, in one line. */
export function deliveryNote({ state, reason, attempts, nextAt }: Delivery): string {
  const tried = attempts.length === 0 ? '还没有推送过' : `推送 ${attempts.length} 次`
  const last = attempts.at(-1)
  const outcome = last === undefined || state === 'delivered' ? undefined : `最近一次：${attemptWords(last)}`
  const next = nextAt === undefined ? undefined : `下次 ${dateTime(nextAt)}`
  const why = reason === undefined ? undefined : (deadReasons[reason] ?? reason)
  return [tried, outcome, next, why].filter((part) => part !== undefined).join(' · ')
}

/** 认领; the whole type where it is none we know. */
export function messageName({ type }: Pick<HookMessage, 'type'>): string {
  const name = /^cn\.shangban\.(?:hook|feed)\.(.+)\.v\d+$/.exec(type ?? '')?.[1] ?? ''
  const known: Readonly<Record<string, { title: string }>> = { ...hooksIn, ...feedHooksIn }
  return Object.hasOwn(known, name) ? (known[name]?.title ?? name) : (type ?? '类型不明')
}

export const deliveryName = ({ type }: Pick<Delivery, 'type'>): string => hookOutNames[type]

/** Why a message cannot be read; with the fields, for whoever wrote the other system. */
function unreadableWords(reason: string): string {
  const [, what = '', fields = ''] = /^(envelope|data of [^:]+): (.*)$/.exec(reason) ?? []
  if (what === 'envelope') return `消息的外层不完整（${fields}）。`
  if (what !== '') return `data 里有字段不合约定（${fields}）。`
  if (reason.startsWith('unknown type')) return '没有这种类型的消息，请核对 type。'
  if (reason.startsWith('unknown version')) return '还不认识这个版本的消息，请核对 type 末尾的版本。'
  return `无法读取（${reason || '原因不明'}）。`
}

/** Why a message had no effect, and what would be allowed; undefined for one that had. */
export function messageNote({ state, detail, allowed, reason }: HookMessage): string | undefined {
  if (state === 'dead') return unreadableWords(reason ?? '')
  if (state !== 'refused') return undefined
  return [detail?.zh, allowedWords(allowed)].filter((part) => part !== undefined).join('')
}
