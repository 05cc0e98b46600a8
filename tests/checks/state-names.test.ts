// Every state in which something may be done has a name in Chinese: a refusal says to people in which of them a step is possible,
// and says no code.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Resource } from '#kernel/http/resource.ts'

const root = join(import.meta.dirname, '..', '..')
type Any = Resource<unknown, never>

const isResource = (value: unknown): value is Any =>
  typeof value === 'object' && value !== null && 'acts' in value && 'parties' in value && 'status' in value

const modules = globSync('services/**/*.ts', { cwd: root }).filter((path) =>
  /export const \w+: Resource</.test(readFileSync(join(root, path), 'utf8')),
)

test('a state of which there are others is called by its name wherever a step depends on it', async () => {
  const found = (await Promise.all(modules.map((path) => import(join(root, path)))))
    .flatMap((module) => Object.values(module as Record<string, unknown>))
    .filter(isResource)
  expect(found.length).toBeGreaterThan(25)
  const nameless = found.flatMap(({ aggregate, acts, stateNames = {} }) => {
    const states = new Set(
      Object.values(acts as Record<string, { from?: readonly string[] }>).flatMap(({ from = [] }) => from),
    )
    return [...states]
      .filter((state) => !/\p{Script=Han}/u.test(stateNames[state] ?? ''))
      .map((state) => `${aggregate.name}: ${state}`)
  })
  // Of these there is one state once they are there: no step meets another.
  const alone = ['member: registered', 'ticket: kept', 'topic-meeting: known']
  expect(nameless.sort()).toEqual(alone)
})
