import { expect, it } from 'vitest'
import { askedOf, queryOf, searchOf } from './asked.ts'

it.each([
  ['12', '12'],
  ['第12号', '12'],
  ['12345号', '12345'],
  [' 第 ３ 号 ', '3'],
])('%s asks for a number', (word, number) => {
  expect(queryOf({ word })).toEqual({ number })
})

it.each([
  ['十一届六次会议第4号', { session: '11-6', number: '4' }],
  ['十三届四次会议 第 12 号', { session: '13-4', number: '12' }],
  ['第13届4次第１２号', { session: '13-4', number: '12' }],
  ['二十届一次会议', { session: '20-1' }],
  ['2026年第4号', { year: '2026', number: '4' }],
  ['2026 年 · 第 4 号', { year: '2026', number: '4' }],
  ['〔2026〕4号', { year: '2026', number: '4' }],
])('%s asks for what our pages call so', (word, query) => {
  expect(queryOf({ word })).toEqual(query)
})

it.each(['12345', '12345热线', '校门口 交通', '0', '林一', '百届千次会议第4号'])(
  '%s asks for words',
  (word) => {
    expect(queryOf({ word })).toEqual({ word })
  },
)

it('what is chosen stands in the address, and comes back from it', () => {
  const asked = { word: '学校', status: 'returned', session: '13-4', class: 'social', unit: 'JY' }
  expect(askedOf(new URLSearchParams(searchOf({ ...asked, kind: '' })))).toEqual(asked)
  expect(queryOf(asked)).toEqual(asked)
  expect(queryOf({ status: 'no-such-state', class: 'none-of-the-five' })).toEqual({})
})
