import { expect, it } from 'vitest'
import { askedOf, queryOf, searchOf } from './asked.ts'

it.each([
  ['12', '12'],
  ['第12号', '12'],
  [' 第 ３ 号 ', '3'],
])('%s asks for a number', (word, number) => {
  expect(queryOf({ word })).toEqual({ number })
})

it.each(['12345热线', '校门口 交通', '0', '林一'])('%s asks for words', (word) => {
  expect(queryOf({ word })).toEqual({ word })
})

it('what is chosen stands in the address, and comes back from it', () => {
  const asked = { word: '学校', status: 'returned', session: '13-4' }
  expect(askedOf(new URLSearchParams(searchOf({ ...asked, kind: '' })))).toEqual(asked)
  expect(queryOf({ status: 'no-such-state' })).toEqual({})
})
