import { expect, test } from 'vitest'
import { termTables } from './terms.ts'

test('no code has two names in the flat table', () => {
  const codes = termTables.flatMap((table) => Object.keys(table))
  expect(codes.filter((code, index) => codes.indexOf(code) < index)).toEqual([])
})
