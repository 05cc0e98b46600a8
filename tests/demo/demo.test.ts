// The demo itself, small: real proposals driven to the end on a stack of their own.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startStack } from '../../infra/local/stack.ts'
import { runDemo } from './main.ts'

it('drives six proposals to the end with no failed step', { timeout: 240_000 }, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'shangban-demo-test-'))
  const stack = await startStack({ level: '371402', dataDir })
  const said: string[] = []
  try {
    const failures = await runDemo({ count: 6, seed: '7', url: stack.url }, (text) => said.push(text), false)
    expect(failures).toEqual([])
    expect(said.join('\n')).toMatch(/提交 +│ filed +│ +6/)
  } finally {
    await stack.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
})
