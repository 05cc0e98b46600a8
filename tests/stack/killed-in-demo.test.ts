// The demo while its stack is killed: whole, and worker by worker. The longer version is `npm run torture`.
import { expect, it } from 'vitest'
import { torture } from './killed-stack.ts'

it('loses, doubles and reorders nothing when the stack and its workers are killed at any moment', {
  timeout: 400_000,
}, async () => {
  const told: string[] = []
  const { wrong, stacksKilled, workersKilled } = await torture(
    { rounds: 2, count: 4, seed: '5', between: [2_000, 6_000] },
    (text) => told.push(text),
  )
  expect(wrong, told.join('\n')).toEqual([])
  expect(stacksKilled).toBe(2)
  expect(workersKilled).toBeGreaterThan(5)
})
