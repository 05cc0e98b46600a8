import { expect, test } from 'vitest'
import { agreementOf, askedTwice, consequencesOf } from './answer-words.ts'

test('[C5] what ends a proposal for good is asked for twice, by its name and with what follows', () => {
  const kinds = ['withdraw', 'convert', 'merge', 'join'] as const
  expect(kinds.filter((kind) => askedTwice({ kind }))).toEqual(['withdraw', 'convert'])
  expect(agreementOf({ kind: 'withdraw' })).toBe('同意撤案')
  expect(agreementOf({ kind: 'convert', to: 'brief' })).toBe('同意转办为社情民意信息')
  expect(consequencesOf({ kind: 'withdraw' }).yes).toContain('不再审查')
})
