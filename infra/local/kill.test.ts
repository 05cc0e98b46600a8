import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startFixture } from './fixture-stack.ts'

const child = fileURLToPath(new URL('./fixture-child.ts', import.meta.url))

describe('after kill -9', () => {
  let directory: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'shangban-kill-'))
  })
  afterEach(() => rmSync(directory, { recursive: true, force: true }))

  const run = (mode: string) =>
    spawn(process.execPath, [child, directory, mode], { stdio: ['ignore', 'pipe', 'inherit'] })

  it('between the put and its stream record, the record still arrives, once', async () => {
    const [, signal] = await once(run('after'), 'exit')
    expect(signal).toBe('SIGKILL')
    const shop = await startFixture({}, directory)
    await shop.stack.settled()
    const relayed = (await shop.traces('relay')).filter(({ of }) => of?.S === 'cut')
    expect(relayed).toHaveLength(1)
    expect((await shop.record('cut', 1)).output.__type).toContain('ConditionalCheckFailedException')
    await shop.stack.stop()
  })

  it('before the put, there is no record, and the same put succeeds afterwards', async () => {
    await once(run('before'), 'exit')
    const shop = await startFixture({}, directory)
    await shop.stack.settled()
    expect((await shop.traces('relay')).filter(({ of }) => of?.S === 'cut')).toHaveLength(0)
    expect((await shop.record('cut', 1)).status).toBe(200)
    await shop.stack.settled()
    expect((await shop.traces('relay')).filter(({ of }) => of?.S === 'cut')).toHaveLength(1)
    await shop.stack.stop()
  })

  it('at any moment, everything acknowledged is delivered, each key in its order', async () => {
    const acknowledged: string[] = []
    for (const killAfter of [40, 150]) {
      const process = run('load')
      process.stdout.setEncoding('utf8').on('data', (text: string) => {
        acknowledged.push(...text.split('\n').filter(Boolean))
      })
      process.stdout.once('data', () => setTimeout(() => process.kill('SIGKILL'), killAfter))
      await once(process, 'exit')
    }
    const shop = await startFixture({}, directory)
    expect(await shop.stack.settled()).toMatchObject({ settled: true, waiting: 0 })
    const relayed = (await shop.traces('relay')).map(({ of, seq }) => `${of?.S}#${seq?.N}`)
    const arrived = new Set((await shop.traces('inbox')).map(({ sk }) => sk?.S))
    expect(acknowledged.length).toBeGreaterThan(2)
    expect(acknowledged.filter((name) => !relayed.includes(name) || !arrived.has(name))).toEqual([])
    for (const key of ['a', 'b', 'c', 'd']) {
      const first = [...new Set(relayed.filter((name) => name.startsWith(`${key}#`)))]
      expect(first).toEqual(first.map((_, index) => `${key}#${index + 1}`))
    }
    await shop.stack.stop()
  })
})
