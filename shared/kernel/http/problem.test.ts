// What a field's problem says: the expected form with an example, in words.
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { distinct, instant, quarterPattern, text } from '#contracts/labels.ts'
import * as problems from '#contracts/problems.ts'
import { unitCode } from '#contracts/shapes.ts'
import { fieldErrors, problemResponse } from './problem.ts'

function wordsFor(schema: z.ZodMiniType, value: unknown): string[] {
  const read = z.strictObject({ it: schema }).safeParse({ it: value }, { reportInput: true })
  return read.success ? [] : fieldErrors(read.error).map(({ zh, en }) => `${zh} ${en}`)
}

test('an instant with an offset is answered with the form of an instant and an example that is one', () => {
  const [words = ''] = wordsFor(instant, '2026-12-20T18:00:00+08:00')
  const [, example] = /如 (\S+Z)/.exec(words) ?? []
  expect(wordsFor(instant, example)).toEqual([])
  expect(words).toContain('世界时')
  expect(words).not.toContain('regex')
})

test.each([
  '2026-99-99T99:99:99.999Z',
  '2026-02-31T01:00:00.000Z',
  '2027-02-29T01:00:00.000Z',
  '2026-01-05T24:00:00.000Z',
  '2026-01-05T23:59:60.000Z',
])('an instant that there is not is refused once: %s', (value) => {
  expect(wordsFor(instant, value)).toEqual([
    '没有这个日期或时刻，请核对。 There is no such day or time; check it.',
  ])
  expect(wordsFor(instant, '2028-02-29T23:59:59.999Z')).toEqual([])
  expect(wordsFor(instant, '2026-12-20')).toHaveLength(1)
})

test('a date and any other pattern say what they want', () => {
  expect(wordsFor(z.iso.date(), '20 December')).toEqual([
    '格式不符，应为：日期，如 2026-12-20。 Not in the expected form: a date, such as 2026-12-20.',
  ])
  expect(wordsFor(z.string().check(z.regex(/^20\d\d$/)), '1999')[0]).toContain('四位年份，如 2026')
  expect(wordsFor(unitCode, '公安局')[0]).toContain('GET /assignment/units')
  expect(wordsFor(z.string().check(z.regex(/^odd$/)), 'x')).toEqual(['格式不符。 Not in the expected form.'])
})

test.each([
  [z.string(), 1, '应为文字。'],
  [z.number(), 'a', '应为数字。'],
  [z.int(), 'a', '应为数字。'],
  [z.boolean(), 'yes', '应为是或否（true、false）。'],
  [z.array(z.string()), 'a', '应为列表。'],
  [z.strictObject({}), 'a', '应为一组字段。'],
])('a value of another type is named in words', (schema, value, zh) => {
  expect(wordsFor(schema as z.ZodMiniType, value)[0]).toMatch(
    new RegExp(`^${zh.replace(/[()]/g, '\\$&')} Must be`),
  )
})

test('a quarter, a size and a list with one twice are answered in words, evenly spaced', () => {
  const quarter = z.string().check(z.regex(quarterPattern))
  expect(wordsFor(quarter, '2026年一季度')).toEqual([
    '格式不符，应为：年份和季度，如 2026Q1。 Not in the expected form: year and quarter, such as 2026Q1.',
  ])
  expect(wordsFor(text('案由', 60, 4), '三个字')[0]).toContain('至少 4 个字。')
  expect(wordsFor(z.array(z.string()).check(z.maxLength(1)), ['一', '二'])[0]).toContain('最多 1 项。')
  expect(wordsFor(z.array(z.string()).check(distinct), ['一', '一'])).toEqual(['不能重复。 None twice.'])
})

test.each([
  ['zero width', '关于\u200b学校的提案'],
  ['turned', '关于\u202e学校门前的提案'],
  ['isolated', '关于\u2066学校门前的提案'],
  ['joined to nothing', '关于\u200d学校门前的提案'],
  ['half a character', '关于\ud800学校门前的提案'],
])('a text with a character that is %s is refused', (_what, value) => {
  expect(wordsFor(text('案由', 60, 4), value)[0]).toContain('不能显示')
})

test('as many characters as there must be can be seen', () => {
  for (const value of ['\u3164\u3164\u3164\u3164', '\u2800\u2800\u2800\u2800', '题\u2800\u2800\u2800目'])
    expect(wordsFor(text('案由', 60, 4), value)[0]).toContain('至少 4 个看得见的字。')
  expect(wordsFor(text('情况', 60, 0), '\u2800')[0]).toContain('至少 1 个看得见的字。')
  for (const [value, min] of [
    ['', 0],
    ['关于 A 的提案 👨‍👩‍👧', 4],
    ['第一行\n\t第二行', 4],
  ] as const)
    expect(wordsFor(text('案由', 60, min), value)).toEqual([])
})

test('a text that is too short is said to be so once', () => {
  expect(wordsFor(text('案由', 60, 4), '三个字')).toEqual(['至少 4 个字。 At least 4 characters.'])
})

test('an outcome that there is not is answered with those there are', () => {
  const review = z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('pass') }),
    z.strictObject({ outcome: z.literal('return') }),
  ])
  expect(wordsFor(review, { outcome: 'accept' })).toEqual(['只能是：pass, return。 One of: pass, return.'])
})

test('what is allowed stands in the words of a refusal: a figure, or what was said beside it', () => {
  const bound = problemResponse({
    refused: problems.titleLength,
    allowed: { least: 6, most: 60, characters: 3 },
  })
  expect(JSON.parse(bound.body).detail.zh).toMatch(/应为 6 到 60 个字，现有 3 个字。$/)
  const said = problemResponse({ refused: problems.stateWrong, more: { zh: '先签名。', en: 'Sign first.' } })
  expect(JSON.parse(said.body).detail).toEqual({
    zh: '现在的状态下不能做这一步。先签名。',
    en: 'This step is not possible in the present state. Sign first.',
  })
})
