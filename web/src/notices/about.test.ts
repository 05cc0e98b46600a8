import { expect, it } from 'vitest'
import { aboutOf } from './about.ts'

it('a number that the notice tells is not said twice, and another is said under it', () => {
  const told = '已立案，编为第 2 号，下一步交承办单位办理。'
  expect(aboutOf({ number: 2, text: told }, undefined)).toBe('')
  expect(aboutOf({ number: 2, text: '交承办单位办理。' }, '教育局')).toBe('第 2 号 · 教育局')
  expect(aboutOf({ number: 12, text: told }, undefined)).toBe('第 12 号')
})
