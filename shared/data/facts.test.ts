import { expect, test } from 'vitest'
import proposals from './proposals.json' with { type: 'json' }
import duties from './unit-duties.json' with { type: 'json' }
import units from './units.json' with { type: 'json' }

const codes = new Set(units.map((unit) => unit.code))

test('there are 62 kinds of unit, each with its own code and name', () => {
  expect(codes.size).toBe(62)
  expect(new Set(units.map((unit) => unit.name)).size).toBe(62)
})

test('each kind of unit has its duties in words', () => {
  expect(Object.keys(duties)).toEqual([...codes])
  for (const text of Object.values(duties)) expect(text.length).toBeGreaterThan(40)
})

test('there are 130 proposals, each with its own id and title, led by a known kind of unit', () => {
  expect(new Set(proposals.map((proposal) => proposal.id)).size).toBe(130)
  expect(new Set(proposals.map((proposal) => proposal.title)).size).toBe(130)
  for (const proposal of proposals) expect(codes, proposal.title).toContain(proposal.unit)
})

test('a proposal holds public facts and nothing else', () => {
  const fields = ['id', 'title', 'level', 'place', 'year', 'kind', 'unit', 'leadUnit', 'source']
  for (const proposal of proposals) {
    expect(Object.keys(proposal)).toEqual(fields)
    expect(proposal.source).not.toBe('')
  }
})
