// A stack in a process of its own, to be killed: the demo runs against it from outside, while the stack is ended by
// SIGKILL and started again on the same port and data, and single workers are ended in the middle of their work.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { QueueState } from '../../infra/local/embedded.ts'
import type { MeterReading } from '../../infra/local/meter.ts'
import type { OperatorAccess } from '../../infra/local/operator.ts'
import { openLevel } from '../../infra/operate/level.ts'
import { verifyRecords } from '../../infra/operate/verify-records.ts'
import { runDemo } from '../demo/main.ts'
import { seededRandom } from '../demo/texts.ts'
import { misdelivered } from './delivered.ts'

const child = fileURLToPath(new URL('./stack-child.ts', import.meta.url))

export interface Torture {
  /** How often the whole stack is killed. */
  readonly rounds: number
  /** Proposals driven to their end meanwhile. */
  readonly count: number
  /** Draws the proposals, and the moments and victims of the killing. */
  readonly seed: string
  /** Milliseconds between two killings of the stack: at least, and at most. */
  readonly between: readonly [number, number]
}

export interface Tortured {
  /** What is lost, doubled, out of order or otherwise wrong at the end. */
  readonly wrong: readonly string[]
  readonly stacksKilled: number
  readonly workersKilled: number
}

export async function torture(
  { rounds, count, seed, between }: Torture,
  print: (text: string) => void,
): Promise<Tortured> {
  const directory = await mkdtemp(join(tmpdir(), 'shangban-torture-'))
  const random = seededRandom(`${seed}/killing`)
  const stack = await spawnStack(directory)
  let over = false
  let workersKilled = 0
  let stacksKilled = 0

  const killWorkers = async (functions: readonly string[]) => {
    while (!over) {
      await pause(300 + random() * 1200)
      const victim = functions[Math.floor(random() * functions.length)]
      const killed = await ask<{ killed: boolean }>(stack.url, '/embedded/kill-worker', { function: victim })
      if (killed?.killed) workersKilled += 1
    }
  }
  const killStack = async () => {
    await until(async () => {
      const meter = await ask<MeterReading>(stack.url, '/embedded/meter')
      return meter?.rows.some(({ operation }) => operation === 'POST /intake/proposals') ?? false
    })
    while (stacksKilled < rounds && !over) {
      await pause(between[0] + random() * (between[1] - between[0]))
      if (over) return
      await stack.kill()
      stacksKilled += 1
      print(`  第 ${stacksKilled} 次 kill -9，重新启动 killed, starting again`)
      await stack.start()
    }
  }

  try {
    await stack.start()
    const access = await ask<OperatorAccess>(stack.url, '/embedded/operator')
    const killing = Promise.all([
      killStack(),
      killWorkers(access?.inventory.functions.map(({ id }) => id) ?? []),
    ])
    const failures = await runDemo({ count, seed, url: stack.url }, print, false)
    over = true
    await killing
    const wrong = [...failures, ...(await leftWrong(stack.url))]
    if (stacksKilled < rounds) wrong.push(`the demo ended after ${stacksKilled} of ${rounds} killings`)
    return { wrong, stacksKilled, workersKilled }
  } finally {
    over = true
    await stack.kill()
    await rm(directory, { recursive: true, force: true })
  }
}

/** What the records and queues say, once all is still. */
async function leftWrong(url: string): Promise<string[]> {
  await until(async () => {
    const still = await ask<{ settled: boolean; waiting: number }>(url, '/embedded/settled')
    return still?.settled === true && still.waiting === 0
  })
  const level = await openLevel({ dataDir: '', code: '', url })
  try {
    const { findings } = await verifyRecords(level)
    const queues = (await ask<QueueState[]>(url, '/embedded/queues')) ?? []
    const letters = queues.flatMap(({ queue, deadLetters = [] }) =>
      deadLetters.map(({ body }) => `dead letter in ${queue}: ${body.slice(0, 300)}`),
    )
    return [...findings.map((finding) => JSON.stringify(finding)), ...letters, ...(await misdelivered(level))]
  } finally {
    await level.close()
  }
}

async function spawnStack(directory: string) {
  const port = await freePort()
  let running: ChildProcess | undefined
  return {
    url: `http://localhost:${port}`,
    async start() {
      running = spawn(process.execPath, [child, join(directory, 'data'), String(port)], {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      const started = running
      await Promise.race([
        once(started, 'message'),
        once(started, 'exit').then(([code]) => {
          throw new Error(`the stack ended at its start with ${code}`)
        }),
      ])
    },
    async kill() {
      if (!running || running.exitCode !== null || running.signalCode !== null) return
      const ended = once(running, 'exit')
      running.kill('SIGKILL')
      await ended
    },
  }
}

/** What the embedded runtime answers; nothing while it is down. */
async function ask<Value>(url: string, path: string, body?: object): Promise<Value | undefined> {
  try {
    const response = await fetch(`${url}${path}`, {
      ...(body === undefined
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    return response.ok ? ((await response.json()) as Value) : undefined
  } catch {
    return undefined
  }
}

async function until(is: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end; await pause(100)) if (await is()) return
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
