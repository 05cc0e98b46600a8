// What a field's problem says: the expected form with an example, in words.
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { instant } from '#contracts/labels.ts'
import { fieldErrors } from './problem.ts'

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

test('a date and any other pattern say what they want', () => {
  expect(wordsFor(z.iso.date(), '20 December')).toEqual([
    '格式不符，应为：日期，如 2026-12-20。 Not in the expected form: a date, such as 2026-12-20.',
  ])
  expect(wordsFor(z.string().check(z.regex(/^20\d\d$/)), '1999')[0]).toContain('/^20\\d\\d$/')
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
