import { join } from 'node:path'
import { expect, test } from 'vitest'
import { breachesIn, breachesUnder, sourceFiles, sourceRules } from './source-rules.ts'

const root = join(import.meta.dirname, '..', '..')
const domain = 'services/intake/domain/planted.ts'
const rulesIn = (path: string, text: string) => breachesIn(path, text).map(({ rule }) => rule)

test('the sources of the project break no rule', () => {
  expect(breachesUnder(root)).toEqual([])
})

test('the domain of each service is among the sources that are read', () => {
  const files = sourceFiles(root)
  for (const service of ['intake', 'assignment', 'supervision', 'evaluation']) {
    expect(files.some((path) => path.startsWith(`services/${service}/domain/`))).toBe(true)
  }
})

test.each([
  'const at = Date.now()',
  'const at = new Date()',
  'const at = new Date().toISOString()',
  'const at = Date()',
  'const chance = Math.random()',
  'const { random } = Math; const id = crypto.randomUUID()',
  "import { randomUUID } from 'node:crypto'\nconst id = randomUUID()",
  'const now = performance.now()',
  'const zone = process.env.TZ',
  'const later = setTimeout',
])('the domain may not read a clock, make an id or leave its arguments: %s', (text) => {
  expect(rulesIn(domain, text)).toContain('domain-reads-clock-or-chance')
})

test.each([
  'const at = new Date(now)',
  'const at = Date.parse(now)',
  '// Date.now() is read by the kernel',
  "const words = 'new Date()'",
  'const due = context.fetch',
  'const state = { process: true }',
])('the domain may work with the time it is given: %s', (text) => {
  expect(rulesIn(domain, text)).toEqual([])
})

test.each([
  'if (days > 15) late()',
  'const share = 0.3',
  'const reply = { unit, count: 3 }',
  'const limit = 2_500',
])('a number that is a rule of some place may not stand in the domain: %s', (text) => {
  expect(rulesIn(domain, text)).toEqual(['domain-holds-number'])
})

test.each(['const next = last + 1', 'const none = 0', 'const last = list.at(-1)', "const named = 'A15'"])(
  'counting on is no rule: %s',
  (text) => {
    expect(rulesIn(domain, text)).toEqual([])
  },
)

test('numbers and clocks are free outside the domain', () => {
  expect(rulesIn('services/intake/views.ts', 'const at = Date.now() + 86_400_000')).toEqual([])
})

test.each([
  ["vi.mock('./clock.ts')", 'module-mocked'],
  ["vi.doMock('./clock.ts')", 'module-mocked'],
  ["test.only('one', () => {})", 'test-left-out'],
  ["test.skip('one', () => {})", 'test-left-out'],
  ["describe.todo('one')", 'test-left-out'],
  ["it.concurrent.only('one', () => {})", 'test-left-out'],
  ["test.skip.each([1])('one', () => {})", 'test-left-out'],
])('a test may not go around what it tests: %s', (text, rule) => {
  expect(rulesIn('services/intake/planted.test.ts', text)).toEqual([rule])
})

test('a test may say when it cannot run', () => {
  expect(rulesIn('tests/e2e/planted.test.ts', "test.skipIf(browser === undefined)('one', () => {})")).toEqual(
    [],
  )
})

test('every rule says why', () => {
  for (const { why } of sourceRules) expect(why).not.toBe('')
})
