import { expect, test } from 'vitest'
import { nothingWords } from './nothing.ts'

test('an empty desk speaks of what will come to this person', () => {
  expect(nothingWords('todo', { roles: ['guest'] }).text).toBe('轮到您审查的提案会出现在这里。')
  expect(nothingWords('todo', { roles: ['unit-handler'] }).text).toContain('认领')
})
