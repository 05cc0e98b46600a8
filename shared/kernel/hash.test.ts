import { describe, expect, test } from 'vitest'
import { canonical, derivedId, digest } from './hash.ts'
import { advance, load, recordHash, unbegun } from './ledger.ts'
import { memoryRecords } from './memory/memory-stores.ts'
import { draftOf, notebook, noted, writeAll } from './memory/notebook.ts'

describe('the canonical text of a value', () => {
  test('does not depend on the order of keys, at any depth', () => {
    expect(canonical({ b: [{ y: 1, x: 2 }], a: 1 })).toBe(canonical({ a: 1, b: [{ x: 2, y: 1 }] }))
  })

  test('depends on the order of a list', () => {
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]))
  })

  test('takes an absent field and an undefined one for the same', () => {
    expect(canonical({ a: 1, b: undefined })).toBe(canonical({ a: 1 }))
  })

  test('is the same after the value has been stored and read', () => {
    const value = { 案由: '关于…', n: 1.5, list: [null, true], 10: 'ten', 9: 'nine' }
    expect(canonical(JSON.parse(JSON.stringify(value)))).toBe(canonical(value))
  })
})

test('the id of an aggregate that a command begins depends on each of its parts, and on where they part', () => {
  const ids = [
    derivedId('p1', 'key-1'),
    derivedId('p1', 'key-2'),
    derivedId('p2', 'key-1'),
    derivedId('p1key-', '1'),
  ]
  expect(new Set(ids).size).toBe(4)
  expect(derivedId('p1', 'key-1')).toBe(ids[0])
  for (const id of ids) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{20}$/)
})

describe('the chain of records', () => {
  const threeRecords = async () => {
    const store = memoryRecords()
    const { records } = await writeAll(store, 'n1', [
      draftOf([noted('one')]),
      draftOf([noted('two')]),
      draftOf([noted('three')]),
    ])
    return { store, records }
  }

  test('each record carries the hash of the one before, the first carries none', async () => {
    const { records } = await threeRecords()
    expect(records.map(({ previous }) => previous)).toEqual(['', records[0]?.hash, records[1]?.hash])
  })

  test('every record’s hash can be computed again from what was stored', async () => {
    const { store } = await threeRecords()
    for (const record of await store.all({ aggregate: 'notebook', id: 'n1' })) {
      expect(recordHash(record)).toBe(record.hash)
    }
  })

  test.each([
    ['a fact', { facts: [] }],
    ['the actor', { actor: { kind: 'automatic', policy: 'p', version: 'v', because: 'b' } }],
    ['the time', { at: '2020-01-01T00:00:00.000Z' }],
    ['the number', { seq: 7 }],
    ['the aggregate', { id: 'n2' }],
    ['the command', { command: { id: 'other', digest: 'd1' } }],
    ['what was consumed', { consumed: { source: 's', position: 1 } }],
    ['the hash of the record before', { previous: digest('other') }],
  ] as const)('a record with %s changed no longer fits its hash', async (_what, change) => {
    const { records } = await threeRecords()
    const record = records[1]
    if (record === undefined) throw new Error('no record')
    expect(recordHash({ ...record, ...change })).not.toBe(record.hash)
  })

  test('a missing record is noticed by whoever reads on', async () => {
    const { records } = await threeRecords()
    const [first, , third] = records
    if (first === undefined || third === undefined) throw new Error('no record')
    expect(() => advance(notebook, advance(notebook, unbegun(notebook, 'n1'), first), third)).toThrow(
      'notebook n1: record 3 follows 1',
    )
  })

  test('reading a chain gives the hash of its head', async () => {
    const { store, records } = await threeRecords()
    expect((await load(store, notebook, 'n1')).hash).toBe(records[2]?.hash)
  })
})
