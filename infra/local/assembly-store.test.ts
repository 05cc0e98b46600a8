import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readAssembly } from './assembly.ts'
import { synthesizeInto } from './assembly-store.ts'

const place = mkdtempSync(join(tmpdir(), 'shangban-assemblies-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

test('what was synthesized of the same sources is copied, whole, and the longest unused is forgotten', async () => {
  const kept = join(place, 'kept')
  for (const [age, name] of ['first', 'second', 'third', 'fourth'].entries()) {
    mkdirSync(join(kept, name), { recursive: true })
    const used = new Date(Date.UTC(2026, 0, 10 - age))
    utimesSync(join(kept, name), used, used)
  }

  const made = await synthesizeInto(join(place, 'made'), ['371402'], kept)
  const [key = '', ...others] = readdirSync(kept).filter((name) => !name.match(/first|second|third|fourth/))
  expect(others).toEqual([])
  expect(existsSync(join(kept, 'fourth'))).toBe(false)
  expect(existsSync(join(kept, 'third'))).toBe(true)

  writeFileSync(join(kept, key, 'mark'), '')
  writeFileSync(join(made, 'left-over'), '')
  const again = await synthesizeInto(join(place, 'made'), ['371402'], kept)
  expect(readdirSync(again).includes('mark')).toBe(true)
  expect(readdirSync(again).includes('left-over')).toBe(false)
  expect(readAssembly(again, 'shangban-371402').stack).toBe('shangban-371402')
}, 120_000)
