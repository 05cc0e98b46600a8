import { describe, expect, test } from 'vitest'
import { begin, deviceName, type Held } from './keeping.ts'
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
