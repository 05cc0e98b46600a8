// What a browser test plays on: levels on the real engines with the portal's build, and a browser. Skipped where there is
// no Chromium, unless one is required (`browser.ts`).
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { type Levels, startLevels } from '../../infra/local/levels.ts'
import { portalBuild, preparePortal } from '../../infra/local/portal.ts'
import type { Stack } from '../../infra/local/stack.ts'
import { browserRequired, findChromium, launch } from './browser.ts'

export const chromium = findChromium()
export const browserMissing = chromium === undefined && browserRequired

export interface Stage {
  readonly browser: Browser
  /** In the order in which the levels were asked for. */
  readonly stacks: readonly [Stack, ...Stack[]]
}

/** Describes what happens on the levels; `stage` is there once a test runs. */
export function onStage(
  title: string,
  levels: readonly string[],
  tests: (stage: () => Stage) => void,
  { introduced = true } = {},
): void {
  describe.skipIf(chromium === undefined)(title, () => {
    let dataDir: string
    let running: Levels | undefined
    let browser: Browser | undefined

    beforeAll(async () => {
      dataDir = await mkdtemp(join(tmpdir(), 'shangban-e2e-'))
      await preparePortal()
      running = await startLevels({ levels, dataDir, portal: portalBuild, introduced })
      browser = await launch(chromium ?? '')
    })

    afterAll(async () => {
      await browser?.close()
      await running?.stop()
      await rm(dataDir, { recursive: true, force: true })
    })

    tests(() => {
      const [first, ...others] = running?.stacks ?? []
      if (first === undefined || browser === undefined) throw new Error('nothing runs')
      return { browser, stacks: [first, ...others] }
    })
  })
}
