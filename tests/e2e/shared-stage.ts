// The stage that browser tests share: one county, started as `npm start` does before the first of them and stopped after
// the last. Who moves business time, or wants another level, takes a stage of their own (`stage.ts`).
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findChromium } from './browser.ts'

const level = '371402'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the shared county answers; empty where there is no Chromium. */
    sharedStage: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (findChromium() === undefined) {
    project.provide('sharedStage', '')
    return async () => {}
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'shangban-stage-'))
  const main = join(project.config.root, 'infra/local/main.ts')
  const county = spawn(process.execPath, [
    main,
    '--level',
    level,
    '--port',
    '0',
    '--data',
    dataDir,
    '--empty',
  ])
  project.provide('sharedStage', await addressOf(county))
  return async () => {
    const ended = once(county, 'exit')
    county.kill('SIGINT')
    await ended
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** Where it answers, once it says that it is ready. */
async function addressOf(county: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('ready 就绪')) resolve(/http:\/\/localhost:\d+/.exec(said)?.[0] ?? '')
    }
    county.stdout?.on('data', hear)
    county.stderr?.on('data', hear)
    county.on('exit', () => reject(new Error(`the county ended: ${said}`)))
  })
}
