// The endpoint as people see it: status, parties, and each fact in plain Chinese. No fact holds a secret.
import type { HookOutName } from '#contracts/api/webhook-endpoints.ts'
import { unitName } from '#data/names.ts'
import type { Projection } from '#kernel/aggregate.ts'
import { taskRow } from '#kernel/desk.ts'
import type { Resource } from '#kernel/http/resource.ts'
import {
  type Endpoint,
  type EndpointFact,
  endpointActs,
  endpointAggregate,
  endpointParties,
  endpointStatus,
} from './domain/endpoint.ts'

export const endpointStatusText = ({ on }: Endpoint) => (on ? '已启用' : '已停用')

const dateTime = new Intl.DateTimeFormat('zh-CN', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Asia/Shanghai',
})

/** 2026年1月5日 10:00, in Beijing. */
const dateTimeOf = (instant: string) => dateTime.format(Date.parse(instant))

function words(fact: EndpointFact): string {
  switch (fact.type) {
    case 'endpoint.registered':
      return `登记${unitName(fact.data.unit)}的系统「${fact.data.name}」，接收地址 ${fact.data.url}`
    case 'endpoint.changed':
      return fact.data.url === undefined ? '修改了设置' : `接收地址改为 ${fact.data.url}`
    case 'secret.added':
      return `启用新密钥 ${fact.data.secret}`
    case 'secret.retired':
      return `密钥 ${fact.data.secret} 用到 ${dateTimeOf(fact.data.notAfter)}`
    case 'endpoint.disabled':
      return `停用：${fact.data.reason}`
    case 'endpoint.enabled':
      return '启用'
    case 'endpoint.turned-away':
      return `对方拒收（${fact.data.status}），请核对地址和密钥`
    case 'endpoint.taken-again':
      return '对方恢复接收'
    case 'delivery.replay-ordered':
      return fact.data.delivery === undefined
        ? `重新推送自 ${dateTimeOf(fact.data.since ?? '')} 起的消息`
        : `重新推送 ${fact.data.delivery}`
  }
}

export const endpointResource: Resource<Endpoint, EndpointFact> = {
  aggregate: endpointAggregate,
  acts: endpointActs,
  stateNames: { on: '已启用', off: '已停用' },
  status: endpointStatus,
  parties: endpointParties,
  words,
}

export const endpointsPartition = 'endpoints'
export const endpointsOfUnit = (unit: string) => `endpoints#${unit}`

/** What the lists keep of an endpoint. */
export interface EndpointRow {
  readonly id: string
  readonly unit: string
  readonly name: string
  readonly url: string
  readonly types: HookOutName[]
  readonly on: boolean
}

function brokenText({ offByItself, turnedAway }: Endpoint): string {
  if (offByItself === true) return '推送中断，已停用'
  return typeof turnedAway === 'number' ? `对方拒收（${turnedAway}）` : '推送中断，已处理'
}

export const endpointProjection: Projection<Endpoint, EndpointFact> = {
  aggregate: endpointAggregate,
  rows(state, { id, at }) {
    const { unit, name, url, types, on, offByItself, turnedAway } = state
    const broken = offByItself === true || typeof turnedAway === 'number'
    const data: EndpointRow = { id, unit, name, url, types: [...types], on }
    const task = {
      id,
      title: `${unitName(unit)}「${name}」`,
      statusText: brokenText(state),
      at,
      about: 'endpoint' as const,
    }
    return [
      { pk: endpointsPartition, sk: id, data },
      { pk: endpointsOfUnit(unit), sk: id, data },
      // What nobody switched off is told to the office that registered it, until it has seen to it.
      ...(offByItself === undefined && turnedAway === undefined
        ? []
        : [taskRow('office:dispatch', task, broken)]),
    ]
  },
}
