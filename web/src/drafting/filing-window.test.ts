// What is said of the filing window before one files: to the second, and never of a time that has passed.
import { describe, expect, it } from 'vitest'
import { filingWords } from './filing-window.ts'

const window = {
  session: '15-6',
  name: '十五届六次会议',
  plenaryFrom: '2026-10-10T16:00:00.000Z',
  preSessionFrom: '2026-11-11T16:00:00.000Z',
  opens: '2027-01-11T00:00:00.000Z',
  closes: '2027-01-14T10:00:00.000Z',
}
const sole = { kind: 'sole' } as const

describe('[B11] the sentence about the filing window', () => {
  it.each([
    [
      '2026-10-10T15:59:59.999Z',
      '十五届六次会议提案，10月11日起收，2027年1月14日18:00截止；还没有到，现在提交为平时提案。',
    ],
    ['2026-10-10T16:00:00.000Z', '十五届六次会议提案，2027年1月14日18:00截止，现在提交为大会提案。'],
    ['2027-01-12T00:00:00.000Z', '十五届六次会议提案，1月14日18:00截止，现在提交为大会提案。'],
    ['2027-01-14T10:00:00.000Z', '十五届六次会议提案，1月14日18:00截止，现在提交为大会提案。'],
    ['2027-01-14T10:00:00.001Z', '已过1月14日18:00，现在提交为平时提案。'],
  ])('at %s is: %s', (now, words) => {
    expect(filingWords(window, sole, now)).toBe(words)
  })

  it('is of the collective’s own side in the weeks before the session', () => {
    const early = '2026-12-01T00:00:00.000Z'
    expect(filingWords(window, { kind: 'collective' }, early)).toBe(
      '十五届六次会议提案，2027年1月14日18:00截止，现在提交为会前提案，计入大会提案。',
    )
    const late = { ...window, plenaryFrom: window.opens }
    const before = '2026-11-01T00:00:00.000Z'
    expect(filingWords(late, { kind: 'collective' }, before)).toContain('11月12日起收')
    expect(filingWords(late, sole, before)).toContain('2027年1月11日08:00起收')
  })

  it('says of what was filed before that it stays what it is, whenever it is', () => {
    for (const now of ['2026-10-01T00:00:00.000Z', '2027-02-01T00:00:00.000Z']) {
      expect(filingWords(window, { ...sole, plenary: true }, now)).toBe(
        '首次提交时已定为大会提案，再次提交不会改变。',
      )
      expect(filingWords(window, { ...sole, plenary: false }, now)).toContain('平时提案')
    }
  })

  it('names the seconds of a window that closes at some', () => {
    const odd = { ...window, closes: '2027-01-14T15:59:59.000Z' }
    expect(filingWords(odd, sole, '2027-01-12T00:00:00.000Z')).toContain('1月14日23:59:59截止')
  })
})
