// Every way of saying no: its name follows its code, it is said in both languages, something refuses with it, and no
// refusal is made that would go without its words.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import type { Endpoint } from '#contracts/api/endpoint.ts'
import { api } from '#contracts/api/index.ts'
import { instantPattern, quarterPattern } from '#contracts/labels.ts'
import * as problems from '#contracts/problems.ts'
import { codeForms } from '#kernel/http/code-forms.ts'

const root = join(import.meta.dirname, '..', '..')
const sourcesOf = (...patterns: string[]) =>
  globSync(patterns, { cwd: root })
    .filter((path) => !path.endsWith('.test.ts'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
const sources = sourcesOf('services/**/*.ts', 'shared/kernel/**/*.ts')
/** A rule that two services share refuses from among the contracts. */
const refusing = [...sources, ...sourcesOf('shared/contracts/*.ts')]

const nameOf = (code: string) => code.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

describe.each(Object.entries(problems))('problem %s', (name, { code, status, zh, en }) => {
  test('is named by its code, and worded in Chinese and English', () => {
    expect(name).toBe(nameOf(code))
    expect(status).toBeGreaterThanOrEqual(400)
    expect(zh).toMatch(/\p{Script=Han}.*。$/u)
    expect(en).toMatch(/^[A-Z].*\.$/)
  })

  test('is what something refuses with', () => {
    const used = new RegExp(`\\bproblems\\.${name}\\b`)
    expect(refusing.filter(({ text }) => used.test(text)).map(({ path }) => path)).not.toEqual([])
  })
})

test('two problems have no code in common', () => {
  const codes = Object.values(problems).map(({ code }) => code)
  expect([...new Set(codes)]).toEqual(codes)
})

test('a refusal is made by `refuse` alone, of a problem with its words: neither written out nor asserted', () => {
  const asserted = /\brefused: (?:'|\{ code: ')|\bas (?:unknown as )?(?:Refusal|Problem)\b/
  expect(sources.filter(({ text }) => asserted.test(text)).map(({ path }) => path)).toEqual([])
})

test('every pattern that a caller may break is told in words, with an example or the place of the list', () => {
  const named = new Set([String(instantPattern), String(quarterPattern), ...Object.keys(codeForms)])
  const asked = Object.values(api)
    .flatMap((table): Endpoint[] => Object.values(table))
    .flatMap(({ body, query }) => [body, query].filter((schema) => schema !== undefined))
  const patterns = asked.flatMap((schema) =>
    [
      ...JSON.stringify(z.toJSONSchema(schema, { io: 'input' })).matchAll(
        /(?<!"date",)"pattern":("(?:[^"\\\\]|\\\\.)*")/g,
      ),
    ].map(([, pattern]) => `/${JSON.parse(pattern ?? '""')}/`),
  )
  const dates = String(z.core.regexes.date)
  expect([...new Set(patterns)].filter((one) => one !== dates && !named.has(one))).toEqual([])
})
