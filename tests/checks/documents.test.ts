// What the documents say of the repository is there: links, commands, demo people, the parts' sections.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { serviceNames } from '#contracts/terms.ts'
import { demoPeople } from '../../infra/local/people.ts'
import { readUnits } from '../../infra/local/units.ts'
import manifest from '../../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '..', '..')
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const documents = globSync(['*.md', '{docs,infra,services,shared,tests,web}/**/*.md'], {
  cwd: root,
  exclude: (path) => /(^|\/)(node_modules|cdk\.out|dist|plans)$/.test(path),
}).sort()

test.each(documents)('every link in %s leads somewhere', (path) => {
  const links = [...textOf(path).matchAll(/\]\(([^)#\s]+)(#[^)]*)?\)/g)].map(([, to]) => to ?? '')
  const broken = links
    .filter((to) => !/^[a-z]+:/.test(to))
    .filter((to) => !existsSync(join(root, dirname(path), decodeURI(to))))
  expect(broken).toEqual([])
})

describe.each([
  'README.md',
  'README.zh-CN.md',
  'docs/guides/first-steps.md',
  'docs/guides/adding-an-act.md',
  'docs/guides/departments.md',
])('%s', (path) => {
  const text = textOf(path)

  test('names commands that exist', () => {
    const named = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([])
  })

  test('names demo people who exist', () => {
    const people = demoPeople({ code: '371402', name: '德城区', kind: 'county' }, readUnits())
    const ids = new Set(people.map(({ id }) => id))
    const named = [
      ...text.matchAll(
        /\b(member|collective|committee|panel|chair|dispatch|supervision|handler|leader)-([0-9]+|[A-Z]+)\b/g,
      ),
    ].map(([id]) => id)
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })
})

test('both READMEs name the same commands and the same people', () => {
  const named = (path: string) => {
    const prose = textOf(path).replaceAll(/```[\s\S]*?```/g, '')
    return new Set([...prose.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code))
  }
  expect(named('README.zh-CN.md')).toEqual(named('README.md'))
})

test.each([...serviceNames.map((name) => `services/${name}`), 'shared/kernel', 'shared/contracts'])(
  '%s says its purpose, flow, integration points and nuances',
  (part) => {
    const headings = [...textOf(`${part}/README.md`).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
    expect(headings).toEqual(['Purpose', 'Flow', 'Integration points', 'Nuances'])
  },
)

test('every decision is in the list of decisions', () => {
  const decisions = globSync('docs/adr/[0-9]*.md', { cwd: root }).map((path) => path.split('/').at(-1) ?? '')
  const index = textOf('docs/adr/README.md')
  expect(decisions.length).toBeGreaterThan(0)
  for (const file of decisions) expect(index).toContain(`](${file})`)
})

test('the lock file does not say where packages come from', () => {
  expect(textOf('package-lock.json')).not.toMatch(/"resolved": "http/)
})
