import { describe, expect, test } from 'vitest'
import { changesBetween, textOfVersion } from './changes.ts'

describe('what has changed between two versions', () => {
  test('is told word by word', () => {
    expect(changesBetween('老城区学校门前拥堵。', '老城区六所学校门前十分拥堵。')).toEqual([
      { kind: 'same', text: '老城区' },
      { kind: 'added', text: '六所' },
      { kind: 'same', text: '学校门前' },
      { kind: 'added', text: '十分' },
      { kind: 'same', text: '拥堵。' },
    ])
  })

  test('is nothing where nothing has changed', () => {
    const text = '长'.repeat(500)
    expect(changesBetween(text, text)).toEqual([{ kind: 'same', text }])
  })

  test('shows a long unchanged passage by its ends', () => {
    const same = `甲${'中'.repeat(200)}乙`
    const last = changesBetween(`旧${same}`, `新${same}`).at(-1)?.text ?? ''
    expect(last.length).toBeLessThan(40)
    expect(last).toMatch(/^甲中+……$|乙$/)
  })

  test('gives back each text: what was taken out is of the one, what was put in of the other', () => {
    const [before, after] = ['划定限时接送区，错峰放学。', '划定接送区，分年级错峰放学。']
    const changes = changesBetween(before, after)
    const without = (kind: string) =>
      changes
        .filter((change) => change.kind !== kind)
        .map(({ text }) => text)
        .join('')
    expect(without('added')).toBe(before)
    expect(without('removed')).toBe(after)
  })
})

test('a version reads as a proposal does, its suggestions numbered', () => {
  const version = {
    version: 1,
    by: '林一',
    at: '2027-01-05T02:00:00.000Z',
    text: '',
    filed: false,
    title: '关于接送区的提案',
    situation: '拥堵。',
    analysis: '无处停靠。',
    suggestions: ['划定接送区。', '错峰放学。'],
  }
  expect(textOfVersion(version)).toBe(
    '关于接送区的提案\n\n情况\n拥堵。\n\n分析\n无处停靠。\n\n建议\n1. 划定接送区。\n2. 错峰放学。',
  )
})
