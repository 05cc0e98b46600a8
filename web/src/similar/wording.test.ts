// Two texts can use the same words without one sentence in common (B10): the page claims no more than was measured.
import { expect, it } from 'vitest'
import { askingWords, foundWords, isOneMatter, numberName, recurringWords, wordingOf } from './wording.ts'

it.each([
  [1, '用词几乎全部重合'],
  [0.91, '用词重合约 91%'],
  [0.02, '用词很少重合'],
])('[B10] a resemblance of %s is told as words in common, not as the same text', (resemblance, told) => {
  expect(wordingOf(resemblance)).toBe(told)
})

it.each([
  ['near-identical', true, '商请并案或联名'],
  ['same-matter', true, '商请并案或联名'],
  ['same-words', false, '仍要商请并案或联名'],
  ['related', false, '商请并案或联名'],
  ['unlike', false, '仍要商请并案或联名'],
] as const)('[C8] merging is suggested of one matter alone: %s %s', (likeness, suggested, words) => {
  expect(isOneMatter(likeness)).toBe(suggested)
  expect(askingWords(likeness)).toBe(words)
})

it('[B10] that a matter was proposed before is said of one matter alone, and not of words in common', () => {
  const before = '这件事以前提过'
  expect(foundWords(['related', 'near-identical'])).toContain(before)
  expect(foundWords(['same-matter'])).toContain(before)
  expect(foundWords(['same-words', 'related'])).not.toContain(before)
  expect(foundWords(['same-words', 'related'])).toContain('未必是同一件事')
  expect(foundWords(['related'])).toContain('没有找到同一事项')
})

it('[C12] what comes back is told by its sessions, and by a year only where no session is on record', () => {
  const fourth = { year: 2025, session: '13-4' }
  const fifth = { year: 2027, session: '13-5' }
  expect(recurringWords([fourth, fifth])).toBe('反复提交：十三届四次会议、十三届五次会议都提过同一事项')
  expect(recurringWords([{ year: 2024 }, fourth])).toBe('反复提交：2024 年、十三届四次会议都提过同一事项')
  expect(recurringWords([fourth])).toBe('反复提交：十三届四次会议提过同一事项')
})

it.each([
  [{}, undefined],
  [{ number: 4 }, '第 4 号'],
  [{ number: 4, numberedIn: '13-5' }, '十三届五次会议第 4 号'],
])('[B10] a number stands behind its own session: %o %s', (numbered, told) => {
  expect(numberName(numbered)).toBe(told)
})
