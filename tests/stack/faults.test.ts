// The main path on bad days: one answer in ten is lost and one call in ten throttled, for every function everywhere.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startStack } from '../../infra/local/stack.ts'
import { openLevel } from '../../infra/operate/level.ts'
import { verifyRecords } from '../../infra/operate/verify-records.ts'
import { runDemo } from '../demo/main.ts'

it('three proposals end right with a tenth of all answers lost and a tenth throttled', {
  timeout: 400_000,
}, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'shangban-faults-'))
  const stack = await startStack({ level: '371402', dataDir, tuning: { visibilitySeconds: 0.5 } })
  try {
    stack.faults.seed(20270311)
    stack.faults.add({ fault: 'cut-after', probability: 0.1 })
    stack.faults.add({ fault: 'throttle', probability: 0.1 })
    const said: string[] = []
    const failures = await runDemo({ count: 3, seed: '7', url: stack.url }, (text) => said.push(text), false)
    expect(failures).toEqual([])
    for (const { struck } of stack.faults.list()) expect(struck).toBeGreaterThan(20)
    stack.faults.clear()
    const level = await openLevel({ dataDir, code: '371402' })
    expect((await verifyRecords(level)).findings).toEqual([])
    await level.close()
    expect(stack.queues().flatMap(({ deadLetters = [] }) => deadLetters)).toEqual([])
  } finally {
    await stack.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
})
