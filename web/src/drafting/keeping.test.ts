import { describe, expect, test } from 'vitest'
import { afterProblem, begin, deviceName, type Held, pauseAfter } from './keeping.ts'
import { emptyDraft, isEmpty, lengthsOf, overlong, sharesOf } from './values.ts'

const fresh = emptyDraft(false)
const typed = (title: string) => ({ ...fresh, title })
const there = (title: string, version: number) => ({
  id: 'd1',
  version,
  savedAt: '2027-01-05T02:00:00.000Z',
  device: '手机',
  content: typed(title),
})
const held = (title: string, seen: number, unsent: boolean): Held => ({ values: typed(title), seen, unsent })

describe('a draft that is opened', () => {
  test('is a fresh one where nothing was typed anywhere', () => {
    expect(begin(undefined, undefined, fresh)).toEqual({
      held: { values: fresh, seen: 0, unsent: false },
      keeping: { state: 'nothing' },
    })
  })

  test('goes on with what the other device kept', () => {
    const opened = begin(undefined, there('手机上写的', 3), fresh)
    expect(opened.held).toEqual({ values: typed('手机上写的'), seen: 3, unsent: false })
    expect(opened.keeping).toEqual({ state: 'saved', at: '2027-01-05T02:00:00.000Z' })
  })

  test('goes on with what was typed here without a connection, and sends it', () => {
    const opened = begin(held('离线写的', 3, true), there('上次保存的', 3), fresh)
    expect(opened.held.values.title).toBe('离线写的')
    expect(opened.keeping).toEqual({ state: 'typing' })
  })

  test('asks when both have gone on: what is typed here, and what the other device kept', () => {
    const opened = begin(held('离线写的', 3, true), there('手机上又写的', 5), fresh)
    expect(opened.held.values.title).toBe('离线写的')
    expect(opened.keeping).toMatchObject({ state: 'newer', newer: { version: 5, device: '手机' } })
  })

  test('takes what is there when nothing typed here is unsent, however old', () => {
    expect(begin(held('很久以前的', 1, false), there('新的', 9), fresh).held.values.title).toBe('新的')
  })

  test('does not ask when both hold the same', () => {
    expect(begin(held('同样的', 3, true), there('同样的', 4), fresh).keeping.state).toBe('saved')
  })

  test('sends what was typed here as the first when nothing is there any more', () => {
    expect(begin(held('还没送出的', 4, true), undefined, fresh)).toEqual({
      held: { values: typed('还没送出的'), seen: 0, unsent: true },
      keeping: { state: 'typing' },
    })
    expect(begin(held('已经存成草稿的', 4, false), undefined, fresh).held.values).toEqual(fresh)
  })
})

describe('[A26] what the service does not keep', () => {
  const problem = (status: number, more: object = {}) => ({
    status,
    code: `${status}`,
    title: '标题',
    errors: [],
    ...more,
  })

  test('is offline only where the service was not reached', () => {
    expect(afterProblem(problem(0))).toEqual({ keeping: { state: 'offline' }, again: true })
    for (const status of [400, 401, 403, 413, 422, 500, 503])
      expect(afterProblem(problem(status)).keeping.state).toBe('refused')
  })

  test('says what is wrong with the text, and is not sent again as it is', () => {
    const errors = [{ path: 'content.suggestions.2', zh: '最多 40000 个字。' }]
    expect(afterProblem(problem(422, { errors }))).toEqual({
      keeping: { state: 'refused', why: '建议第 3 条最多 40000 个字' },
      again: false,
    })
    const { keeping, again } = afterProblem(problem(413))
    expect(keeping).toMatchObject({ why: expect.stringContaining('太长') })
    expect(again).toBe(false)
  })

  test('is sent again by itself where that may help, after longer and longer pauses', () => {
    expect(afterProblem(problem(503))).toEqual({ keeping: { state: 'refused', why: '标题' }, again: true })
    expect([1, 2, 3, 4].map(pauseAfter)).toEqual([2_000, 4_000, 8_000, 16_000])
    expect(pauseAfter(1_000)).toBe(300_000)
  })

  test('stops where another device was newer, goes on where it was let go or others are to be deleted', () => {
    const newer = { version: 3, savedAt: '2027-01-05T02:00:00.000Z', device: '手机' }
    expect(afterProblem(problem(409, { code: 'autosave-newer', allowed: newer }))).toEqual({
      keeping: { state: 'newer', newer },
      again: false,
    })
    const full = afterProblem(problem(409, { code: 'autosaves-too-many', allowed: { most: 30 } }))
    expect(full).toEqual({ keeping: { state: 'full', most: 30 }, again: true })
    expect(afterProblem(problem(404)).again).toBe(true)
  })
})

test.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)', '手机'],
  ['Mozilla/5.0 (Linux; Android 16; Pixel) Mobile Safari/537.36', '手机'],
  ['Mozilla/5.0 (iPad; CPU OS 19_0 like Mac OS X)', '平板'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', '电脑'],
])('%s is a %s', (agent, name) => {
  expect(deviceName(agent)).toBe(name)
})

describe('the length of a draft', () => {
  test('is counted as people count, block by block and together', () => {
    const values = {
      ...fresh,
      title: '提案𠮷',
      situation: ' 一二 ',
      analysis: '三',
      suggestions: ['四五', ' '],
    }
    expect(lengthsOf(values)).toEqual({ title: 3, situation: 2, analysis: 1, suggestions: 2, total: 8 })
  })

  test('is shown in shares that add up to 100', () => {
    const lengths = { title: 10, situation: 1, analysis: 1, suggestions: 1, total: 13 }
    const { situation, analysis, suggestions } = sharesOf(lengths) ?? {
      situation: 0,
      analysis: 0,
      suggestions: 0,
    }
    expect(situation + analysis + suggestions).toBe(100)
    expect(sharesOf(lengthsOf(fresh))).toBeUndefined()
    expect(isEmpty(fresh)).toBe(true)
  })
})

test('[B9] by how much a text is too long is said, and nothing where it is not', () => {
  const lengths = lengthsOf({ ...typed('案由'), situation: '字'.repeat(2718) })
  expect(overlong(lengths, 2500)).toContain('超出 220 字')
  expect(overlong(lengths, 2720)).toBeUndefined()
})
