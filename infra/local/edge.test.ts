import { describe, expect, it } from 'vitest'
import { matchesAny } from './filters.ts'
import { toAnswer } from './payload.ts'
import { makeRouter } from './routes.ts'
import { columns, width } from './terminal.ts'

describe('routes', () => {
  const router = makeRouter(
    ['$default', 'ANY /intake/{proxy+}', 'GET /intake/{proxy+}', 'GET /intake/health', 'GET /p/{id}/x'].map(
      (key) => ({
        key,
        functionId: key,
        timeoutMs: 1,
      }),
    ),
  )
  it.each([
    ['GET', '/intake/health', 'GET /intake/health'],
    ['GET', '/intake/a/b', 'GET /intake/{proxy+}'],
    ['POST', '/intake/a/b', 'ANY /intake/{proxy+}'],
    ['POST', '/intake', '$default'],
    ['GET', '/p/7/x', 'GET /p/{id}/x'],
  ])('%s %s takes %s', (method, path, key) => {
    expect(router(method, path)?.route.key).toBe(key)
  })

  it('hands over what the path holds, decoded', () => {
    expect(router('GET', '/p/%E5%BE%B7%E5%9F%8E/x')?.parameters).toEqual({ id: '德城' })
    expect(router('POST', '/intake/a/b')?.parameters).toEqual({ proxy: 'a/b' })
  })
})

describe('a function’s result', () => {
  it('without a status is a body', () => {
    expect(toAnswer({ fine: true })).toMatchObject({ status: 200, body: '{"fine":true}' })
  })
  it('that HTTP API could not send is none', () => {
    expect(toAnswer(null)).toBeUndefined()
    expect(toAnswer({ statusCode: 'twenty' })).toBeUndefined()
  })
})

describe('a filter', () => {
  const record = { eventName: 'INSERT', dynamodb: { NewImage: { kind: { S: 'decision' } } } }
  it.each([
    [[], true],
    [[{ eventName: ['INSERT'], dynamodb: { NewImage: { kind: { S: ['decision'] } } } }], true],
    [[{ eventName: ['MODIFY', 'REMOVE'] }], false],
    [[{ eventName: ['REMOVE'] }, { eventName: [{ prefix: 'IN' }] }], true],
    [[{ dynamodb: { NewImage: { kind: { S: [{ 'anything-but': ['decision'] }] } } } }], false],
    [[{ dynamodb: { NewImage: { poison: [{ exists: false }] } } }], true],
  ])('%j lets the record through: %s', (patterns, through) => {
    expect(matchesAny(patterns, record)).toBe(through)
  })
})

describe('the terminal', () => {
  it('counts a Chinese character as two cells, and colour as none', () => {
    expect(width('提案 ok')).toBe(7)
    expect(width('\u001b[1m就绪\u001b[0m')).toBe(4)
  })
  it('lines columns up', () => {
    const [first = '', second = ''] = columns([
      ['门户', 'x'],
      ['a', 'y'],
    ]).split('\n')
    expect(width(first.slice(0, first.indexOf('x')))).toBe(width(second.slice(0, second.indexOf('y'))))
  })
})
