// A person at the portal: logged in, opens a proposal, does what the page offers. A tab each: the session is the
// tab's own, so everybody stays logged in beside the others.
import type { Browser, CDPSession, Locator, Page } from 'playwright-core'

/** Longer than anything takes; shorter than the test's own limit, so that the step is named that failed. */
const patienceMs = 60_000

export interface Visitor {
  readonly page: Page
  goTo(path: string): Promise<void>
  /** Does an act of the proposal page that is open: its button, its form, and waits until it is recorded. */
  act(button: string, fill?: (form: Locator) => Promise<void>): Promise<void>
  sees(text: string): Promise<void>
}

/** `byHand`: at the log-in page, and not with a session that is already there. */
export function portal(browser: Browser, url: string, { byHand = false } = {}) {
  const visitors = new Map<string, Promise<Visitor>>()
  const errors: string[] = []
  let present: CDPSession | undefined
  const context = browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  })

  /** One at a time: a page nobody looks at would still poll and draw. */
  async function comeForward(page: CDPSession): Promise<void> {
    if (page === present) return
    await present?.send('Page.setWebLifecycleState', { state: 'frozen' })
    present = page
    await page.send('Page.setWebLifecycleState', { state: 'active' })
    // A tab behind another draws once a second, and a click waits for two drawings.
    await page.send('Page.bringToFront')
  }

  async function told<T>(page: Page, step: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      const shown = await page
        .locator('body')
        .innerText()
        .catch(() => '')
      throw new Error(`${step}: ${String(error)}\n${shown}`)
    }
  }

  async function enter(person: string | undefined): Promise<Visitor> {
    const page = await (await context).newPage()
    if (person !== undefined && !byHand) await logIn(page, url, person)
    const session = await page.context().newCDPSession(page)
    await comeForward(session)
    page.setDefaultTimeout(patienceMs)
    page.on('pageerror', (error) => errors.push(`${person}: ${error.message}`))
    // A part of a proposal that is not there yet, or not this person's, answers 403 or 404: that is no error.
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 40[34]/.test(message.text())) errors.push(message.text())
    })
    if (person !== undefined && byHand) {
      await page.goto(url)
      await page.getByRole('main').getByRole('button', { name: '登录' }).click()
      await page.locator(`button[value="${person}"]`).click()
      await page.getByRole('tab', { name: /待办/ }).waitFor()
    }
    return {
      page,
      async goTo(path) {
        await comeForward(session)
        await page.goto(url + path)
      },
      act: (button, fill) => told(page, button, () => act(page, button, fill)),
      sees: (text) => told(page, `sees ${text}`, () => page.getByText(text).first().waitFor()),
    }
  }

  return {
    /** What the pages complained about. */
    errors,
    as(person: string): Promise<Visitor> {
      const known = visitors.get(person) ?? enter(person)
      visitors.set(person, known)
      return known
    },
    withoutLogIn: () => enter(undefined),
  }
}

/** The session that the log-in page leaves in a tab. */
async function logIn(page: Page, url: string, person: string): Promise<void> {
  const { issuer, clientId } = (await (await fetch(`${url}/embedded/config`)).json()) as Record<
    string,
    string
  >
  const answer = await fetch(`${url}/embedded/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  })
  const { accessToken } = (await answer.json()) as { accessToken: string }
  const profile = JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString())
  const user = { access_token: accessToken, token_type: 'Bearer', profile, expires_at: profile.exp }
  const [origin, key, kept] = [
    new URL(url).origin,
    `oidc.user:${issuer}:${clientId}`,
    JSON.stringify(user),
  ].map((text) => JSON.stringify(text))
  await page.addInitScript(`if (location.origin === ${origin}) sessionStorage.setItem(${key}, ${kept})`)
}

async function act(page: Page, button: string, fill?: (form: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click()
  // What the act shows afterwards may be a dialog too.
  const form = page.getByRole('dialog').filter({ has: page.locator('button[type=submit]') })
  await form.waitFor()
  await fill?.(form)
  await form.locator('button[type=submit]').click()
  const refused = form.getByRole('alert').first()
  const wrong = form.locator('.ant-form-item-explain-error').first()
  const said = await Promise.race([
    form.waitFor({ state: 'detached' }).then(() => undefined),
    ...[refused, wrong].map((place) => textOf(place)),
  ])
  if (said !== undefined) throw new Error(said)
}

/** What stands there once it shows; never, when it does not. */
function textOf(place: Locator): Promise<string> {
  return place.waitFor({ timeout: 0 }).then(
    () => place.innerText(),
    () => new Promise<string>(() => {}),
  )
}

/** Chooses from a list that is searched by typing. A click while the list still opens may be lost: it is repeated. */
export async function pick(form: Locator, field: string, name: string): Promise<void> {
  const box = form.getByRole('combobox', { name: field })
  const chosen = form.locator('.ant-select-content', { hasText: name }).first()
  await box.click()
  await box.pressSequentially(name)
  for (let attempt = 1; ; attempt += 1) {
    await form.page().locator('.ant-select-item-option:visible', { hasText: name }).first().click()
    const took = await chosen.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    )
    if (took) break
    if (attempt === 3) throw new Error(`${field}: ${name} is not chosen.`)
    await box.click()
  }
  // A list of which several can be chosen stays open until one goes elsewhere, and may open once more meanwhile.
  const list = form.page().locator('.ant-select-dropdown:visible')
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    await form.getByRole('button').first().focus()
    const closed = await list.waitFor({ state: 'hidden', timeout: 2_000 }).then(
      () => true,
      () => false,
    )
    if (closed) return
    await box.focus()
  }
}

/** A click while the form is still being drawn may be lost: it is repeated. */
export async function choose(form: Locator, option: string): Promise<void> {
  const button = form.getByRole('radio', { name: option, exact: true })
  for (let attempt = 1; !(await button.isChecked()); attempt += 1) {
    if (attempt > 3) throw new Error(`${option} is not chosen.`)
    await button.click()
    await form.page().waitForTimeout(50)
  }
}

export const write = (form: Locator, field: string | RegExp, text: string) =>
  form.getByRole('textbox', { name: field }).fill(text)

/** Shots of what people see, for whoever wants to look: `SHOTS` names a folder. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS
  if (folder === undefined) return
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await page.waitForTimeout(300)
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

interface County {
  readonly url: string
  settled(): Promise<void>
}

/**
 * People of a county whose pages follow what others have just done: `on` opens a page for somebody once nothing is under
 * way any more. `now` is business time as it was at the beginning.
 */
export async function visitorsOf(browser: Browser, county: County) {
  const { as, errors } = portal(browser, county.url)
  const { now } = (await (await fetch(`${county.url}/embedded/time`)).json()) as { now: string }
  const on = async (person: string, path: string): Promise<Visitor> => {
    await county.settled()
    const visitor = await as(person)
    await visitor.goTo(path)
    return visitor
  }
  return { on, now, errors }
}
