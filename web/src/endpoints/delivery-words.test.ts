import { describe, expect, test } from 'vitest'
import type { Delivery, HookMessage } from '../api/client.ts'
import { attemptWords, deliveryNote, messageName, messageNote } from './delivery-words.ts'

const delivery: Delivery = {
  id: '20270301T000000000Z-a',
  type: 'case.dispatched',
  case: 'c1',
  time: '2027-03-01T00:00:00.000Z',
  state: 'pending',
  attempts: [],
}
const at = '2027-03-01T00:00:01.000Z'

describe('one try', () => {
  test.each([
    [{ status: 204 }, '对方已收下（204）'],
    [{ status: 302 }, '对方转到了别处，没有跟去（302）'],
    [{ status: 401 }, '对方不认签名，请核对密钥（401）'],
    [{ status: 410 }, '对方不再接收（410）'],
    [{ status: 422 }, '对方不接受（422）'],
    [{ status: 503 }, '对方系统出错（503）'],
    [{ error: 'timeout' }, '超时没有应答'],
    [{ error: 'EPROTO' }, '没有送到（EPROTO）'],
  ])('%j is %s', (attempt, words) => {
    expect(attemptWords(attempt)).toBe(words)
  })
})

describe('where a delivery stands', () => {
  test('says the last outcome and when it is tried next', () => {
    const attempts = [
      { at, ms: 7, status: 500 },
      { at, ms: 9, error: 'ENOTFOUND' },
    ]
    expect(deliveryNote({ ...delivery, attempts, nextAt: '2027-03-01T00:05:00.000Z' })).toBe(
      '推送 2 次 · 最近一次：找不到这个域名 · 下次 2027年3月1日 08:05',
    )
  })

  test('says no more than how often when it was delivered', () => {
    expect(deliveryNote({ ...delivery, state: 'delivered', attempts: [{ at, ms: 7, status: 200 }] })).toBe(
      '推送 1 次',
    )
  })

  test('says why it is not tried', () => {
    expect(deliveryNote({ ...delivery, state: 'dead', reason: 'endpoint-off' })).toBe(
      '还没有推送过 · 端点已停用',
    )
  })
})

describe('a message', () => {
  const message: HookMessage = { id: 'm1', receivedAt: at, state: 'applied' }

  test('is named as the act that it is, or by its type when there is none', () => {
    expect(messageName({ type: 'cn.shangban.hook.signed-for.v1' })).toBe('签收')
    expect(messageName({ type: 'cn.shangban.hook.toString.v1' })).toBe('cn.shangban.hook.toString.v1')
    expect(messageName({})).toBe('类型不明')
  })

  test('that was refused says why, and what would be allowed', () => {
    const refused: HookMessage = {
      ...message,
      state: 'refused',
      code: 'state-wrong',
      detail: {
        zh: '现在的状态下不能做这一步。这一步只在「预交办，待认领」时可以做，现在是「办理中」。',
        en: '',
      },
      allowed: { now: 'in-handling', states: ['pre-assigned'] },
    }
    expect(messageNote(refused)).toBe(
      '现在的状态下不能做这一步。这一步只在「预交办，待认领」时可以做，现在是「办理中」。',
    )
    const late: HookMessage = {
      ...refused,
      code: 'window-closed',
      detail: { zh: '期限已过。', en: '' },
      allowed: { until: '2026-01-05T10:00:00.000Z' },
    }
    expect(messageNote(late)).toMatch(/^期限已过。期限是 .*1月5日.*。$/)
  })

  test.each([
    ['unknown type cn.shangban.hook.closed.v1', '没有这种类型的消息，请核对 type。'],
    ['unknown version cn.shangban.hook.claimed.v9', '还不认识这个版本的消息，请核对 type 末尾的版本。'],
    ['envelope: source invalid_type', '消息的外层不完整（source invalid_type）。'],
    ['data of claimed: case invalid_format', 'data 里有字段不合约定（case invalid_format）。'],
  ])('that cannot be read (%s) says what is wrong with it', (reason, words) => {
    expect(messageNote({ ...message, state: 'dead', reason })).toBe(words)
  })

  test('that was carried out needs no note', () => {
    expect(messageNote(message)).toBeUndefined()
  })
})
