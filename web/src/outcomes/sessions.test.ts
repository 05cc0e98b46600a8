import { expect, test } from 'vitest'
import { sessionsUntil } from './sessions.ts'

test('[C6] the sessions to choose from go back over the turn of a term', () => {
  expect(sessionsUntil('16-2').slice(0, 4)).toEqual(['16-2', '16-1', '15-5', '15-4'])
  expect(sessionsUntil('1-2')).toEqual(['1-2', '1-1'])
  expect(sessionsUntil('1-2', '9-9')).toEqual(['1-2', '1-1', '9-9'])
})
