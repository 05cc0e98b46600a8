import { expect, test } from 'vitest'
import { allowedWords, problemOf } from './problem.ts'

const title = '现在的状态下不能做这一步。'
const states = '这一步只在「已列入选题库」时可以做，现在是「待筛选」。'

test('a refusal is told with what the service says beside it, in the names of the thing itself', () => {
  const document = {
    code: 'state-wrong',
    title,
    detail: { zh: `${title}${states}`, en: '' },
    allowed: { now: 'submitted', states: ['in-pool'] },
  }
  const problem = problemOf(409, document)
  expect(problem).toMatchObject({ title, beside: states })
  // No code of a state is made of what stands beside.
  expect(allowedWords(problem.allowed)).toBeUndefined()
})

test('a refusal of which the service says no more is told with what was found, and with the instant as pages tell time', () => {
  const plain = problemOf(422, { code: 'contact-in-text', title, detail: { zh: title, en: '' } })
  expect(plain.beside).toBeUndefined()
  expect(allowedWords({ found: [{ kind: '手机号', passage: '13800001111' }] })).toBe(
    '找到：手机号“13800001111”。',
  )
  expect(allowedWords({ until: '2026-01-05T10:00:00.000Z' })).toMatch(/^期限是 .*18:00.*。$/)
  expect(allowedWords({ codes: ['education'] })).toBeUndefined()
})

test('where the portal has words of its own for who uses it, the service’s for programmers are left out', () => {
  const { title: shown, beside } = problemOf(500, {
    code: 'internal',
    title: 'x',
    detail: { zh: 'x y', en: '' },
  })
  expect(shown).toContain('请稍后再试一次')
  expect(beside).toBeUndefined()
})
