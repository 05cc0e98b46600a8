import { describe, expect, test } from 'vitest'
import { externalize, externalizeWhole, internalize, internalizeWhole } from './content.ts'
import { digest } from './hash.ts'

const atTheLimit = 'x'.repeat(4096)
const overTheLimit = '案'.repeat(1366)
const from = (contents: ReadonlyMap<string, string>) => async (hash: string) => {
  const text = contents.get(hash)
  if (text === undefined) throw new Error(`nothing under ${hash}`)
  return text
}

describe('long texts of a decision', () => {
  test('a text of 4 kB stays in the record', () => {
    const { value, contents } = externalize({ text: atTheLimit })
    expect(value).toEqual({ text: atTheLimit })
    expect(contents.size).toBe(0)
  })

  test('a text over 4 kB, counted in bytes, goes under its hash', () => {
    const { value, contents } = externalize({ list: [{ text: overTheLimit }], n: 1 })
    expect(value).toEqual({ list: [{ text: { $content: digest(overTheLimit) } }], n: 1 })
    expect([...contents]).toEqual([[digest(overTheLimit), overTheLimit]])
  })

  test('come back where they were', async () => {
    const whole = { a: overTheLimit, b: [{ c: `${overTheLimit}!` }], d: null, e: 'short' }
    const { value, contents } = externalize(whole)
    expect(await internalize(value, from(contents))).toEqual(whole)
  })

  test('one text cited twice is stored once and fetched once', async () => {
    const { value, contents } = externalize({ a: overTheLimit, b: overTheLimit })
    expect(contents.size).toBe(1)
    const fetched: string[] = []
    await internalize(value, (hash) => {
      fetched.push(hash)
      return from(contents)(hash)
    })
    expect(fetched).toHaveLength(1)
  })

  test('a value without long texts is handed back as it is', async () => {
    const value = { a: 1 }
    expect(await internalize(value, from(new Map()))).toBe(value)
  })

  test('a text that is missing is an error, not a hole', async () => {
    const { value } = externalize({ a: overTheLimit })
    await expect(internalize(value, from(new Map()))).rejects.toThrow('nothing under')
  })
})

describe('a folded state', () => {
  test('stays in the record while it is short', () => {
    expect(externalizeWhole({ a: 1 })).toEqual({ value: { a: 1 }, contents: new Map() })
  })

  test('is stored as one text when it is long, and comes back', async () => {
    const state = { notes: Array.from({ length: 500 }, (_, index) => `note ${index}`) }
    const { value, contents } = externalizeWhole(state)
    expect(contents.size).toBe(1)
    expect(await internalizeWhole(value, from(contents))).toEqual(state)
  })

  test('that cites a long text keeps citing it', async () => {
    const cited = externalize({ text: overTheLimit }).value
    const { value, contents } = externalizeWhole({ cited })
    expect(await internalizeWhole(value, from(contents))).toEqual({ cited })
  })
})
