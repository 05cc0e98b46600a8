// The machine's Chromium, with nothing of its own in the background: it talks to the stack under test alone.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** `CHROMIUM` names one; otherwise the first on the path. */
export function findChromium(): string | undefined {
  const { CHROMIUM, PATH = '' } = process.env
  const places = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...(CHROMIUM === undefined ? [] : [CHROMIUM]), ...places].find(isExecutable)
}

/** Where a missing browser is a failure, and not a reason to skip. */
export const browserRequired = process.env.CI === 'true' || process.env.REQUIRE_BROWSER === '1'

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
