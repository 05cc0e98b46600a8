// What a browser test plays on: levels on the real engines with the portal's build, and a browser. The county that all
// share, or levels of its own. Skipped where there is no Chromium, unless one is required (`browser.ts`).
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { type Levels, startLevels } from '../../infra/local/levels.ts'
import type { Person } from '../../infra/local/people.ts'
import { portalBuild, preparePortal } from '../../infra/local/portal.ts'
import type { Stack } from '../../infra/local/stack.ts'
import { browserRequired, findChromium, launch } from './browser.ts'

export const chromium = findChromium()
export const browserMissing = chromium === undefined && browserRequired

/** The county that browser tests share, as they find it. */
export interface SharedCounty {
  readonly url: string
  readonly people: readonly Person[]
  /** Until nothing is under way any more. */
  settled(): Promise<void>
}

interface On<It> {
  readonly browser: Browser
  readonly played: It
}

/** Describes what happens in the county that all browser tests share: nobody moves time, everybody minds their own. */
export function inTheCounty(title: string, tests: (stage: () => On<SharedCounty>) => void): void {
  described(title, tests, async () => ({
    played: await sharedCounty(inject('sharedStage')),
    stop: async () => {},
  }))
}

export interface Stage {
  readonly browser: Browser
  /** In the order in which the levels were asked for. */
  readonly stacks: readonly [Stack, ...Stack[]]
}

/** Describes what happens on levels of its own; `stage` is there once a test runs. */
export function onStage(
  title: string,
  levels: readonly string[],
  tests: (stage: () => Stage) => void,
  { introduced = true } = {},
): void {
  described(
    title,
    (stage) => tests(() => ({ browser: stage().browser, stacks: stage().played })),
    async () => {
      const dataDir = await mkdtemp(join(tmpdir(), 'shangban-e2e-'))
      await preparePortal()
      const running = await startLevels({ levels, dataDir, portal: portalBuild, introduced })
      return { played: stacksOf(running), stop: () => stopped(running, dataDir) }
    },
  )
}

interface Running<It> {
  readonly played: It
  stop(): Promise<void>
}

function described<It>(
  title: string,
  tests: (stage: () => On<It>) => void,
  start: () => Promise<Running<It>>,
): void {
  describe.skipIf(chromium === undefined)(title, () => {
    let running: Running<It> | undefined
    let browser: Browser | undefined

    beforeAll(async () => {
      running = await start()
      browser = await launch(chromium ?? '')
    })

    afterAll(async () => {
      await browser?.close()
      await running?.stop()
    })

    tests(() => {
      if (running === undefined || browser === undefined) throw new Error('nothing runs')
      return { browser, played: running.played }
    })
  })
}

function stacksOf({ stacks: [first, ...others] }: Levels): [Stack, ...Stack[]] {
  if (first === undefined) throw new Error('no level was asked for')
  return [first, ...others]
}

async function stopped(running: Levels, dataDir: string): Promise<void> {
  await running.stop()
  await rm(dataDir, { recursive: true, force: true })
}

async function sharedCounty(url: string): Promise<SharedCounty> {
  const people = (await (await fetch(`${url}/embedded/people`)).json()) as Person[]
  return {
    url,
    people,
    async settled() {
      await fetch(`${url}/embedded/settled`)
    },
  }
}
