// Whoever reads a code that a rule cites (E18, R2, S4) finds it on docs/sources.md, and no citation leads to a document
// that is not in the repository.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { policyWords } from '#contracts/policy-words.ts'
import { citation } from '../../docs/generator/sources.ts'

const root = join(import.meta.dirname, '..', '..')
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const files = (pattern: string) =>
  globSync(pattern, {
    cwd: root,
    exclude: (path) => /(^|\/)(node_modules|cdk\.out|dist|generated|\.data)$/.test(path),
  }).sort()

const page = textOf('docs/sources.md')
const explained = new Set([
  ...[...page.matchAll(/^### ([A-Z]\d+)$/gm)].map(([, code]) => code),
  ...[...page.matchAll(/^\| (S\d) \|/gm)].map(([, code]) => code),
])

const codesIn = (text: string): string[] => [
  ...(text.match(citation) ?? []),
  ...(text.match(/\bS[0-4]\b/g) ?? []),
]

/** Comments, and the sources that refusals name. */
function citingParts(source: string): string {
  return source
    .split('\n')
    .map(
      (line) =>
        /^\s*(?:\/\*\*?|\*)(.*)|(?:^|\s)\/\/ (.*)|source: '([^']*)'/.exec(line)?.slice(1).join('') ?? '',
    )
    .join('\n')
}

// The invariants of the simulation have codes of their own (tests/simulation/README.md).
const citing = files('{services,shared/contracts,shared/kernel,web/src,tests/level,tests/demo}/**/*.{ts,tsx}')

describe('docs/sources.md', () => {
  test('explains each code once, with its place and its public source', () => {
    const headings = [...page.matchAll(/^### (\S+)$/gm)].map(([, code]) => code)
    expect(headings.length).toBeGreaterThan(30)
    expect(new Set(headings).size).toBe(headings.length)
    for (const part of page.split(/^### /m).slice(1))
      expect(part).toMatch(/\*\*\p{Script=Han}[^*]*\*\* [A-Z].+\n\nPlace 来源地: .+ Source 公开出处: .+/u)
  })

  test('explains every code that the policy cites', () => {
    const sources = Object.values(policyWords).map(({ source = '' }) => source)
    const cited = sources.flatMap(codesIn)
    expect(cited.length).toBeGreaterThan(10)
    expect(cited.filter((code) => !explained.has(code))).toEqual([])
  })

  test('explains every code that a comment or a refusal cites', () => {
    const unexplained = citing.flatMap((path) =>
      codesIn(citingParts(textOf(path)))
        .filter((code) => !explained.has(code))
        .map((code) => `${path}: ${code}`),
    )
    expect(unexplained).toEqual([])
  })

  test('would be asked for a code that it does not explain', () => {
    expect(codesIn(citingParts("// E99: something\nrefuse('x', { source: 'C77' }) // see S4"))).toEqual([
      'E99',
      'C77',
    ])
    expect(explained.has('E99')).toBe(false)
  })
})

test('nothing cites a document outside the repository', () => {
  const outside = /\b(rules|features|model|samples-and-sources|engineering-notes|peers-and-load)\.md\b/
  const citingOutside = [
    ...files('*.md'),
    ...files('{docs,infra,services,shared,tests,web}/**/*.{ts,tsx,md,json}'),
  ]
    .filter((path) => path !== 'tests/checks/sources.test.ts')
    .filter((path) => !path.startsWith('docs/plans/'))
    .filter((path) => outside.test(textOf(path)))
  expect(citingOutside).toEqual([])
})
