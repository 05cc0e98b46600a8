// A person at the portal: logs in, opens a proposal, does what the page offers. One browser context each, so that
// everybody stays logged in beside the others.
import type { Browser, Locator, Page } from 'playwright-core'

/** Longer than anything takes; shorter than the test's own limit, so that the step is named that failed. */
const patienceMs = 20_000

export interface Visitor {
  readonly page: Page
  goTo(path: string): Promise<void>
  /** Does an act of the proposal page that is open: its button, its form, and waits until it is recorded. */
  act(button: string, fill?: (form: Locator) => Promise<void>): Promise<void>
  sees(text: string): Promise<void>
}

export function portal(browser: Browser, url: string) {
  const visitors = new Map<string, Promise<Visitor>>()
  const errors: string[] = []

  async function enter(person: string | undefined): Promise<Visitor> {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    page.setDefaultTimeout(patienceMs)
    page.on('pageerror', (error) => errors.push(`${person}: ${error.message}`))
    // A part of a proposal that is not there yet, or not this person's, answers 403 or 404: that is no error.
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 40[34]/.test(message.text())) errors.push(message.text())
    })
    if (person !== undefined) {
      await page.goto(url)
      await page.getByRole('main').getByRole('button', { name: '登录' }).click()
      await page.locator(`button[value="${person}"]`).click()
      await page.getByRole('tab', { name: /待办/ }).waitFor()
    }
    return {
      page,
      goTo: async (path) => void (await page.goto(url + path)),
      act: (button, fill) => act(page, button, fill),
      sees: (text) => page.getByText(text).first().waitFor(),
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

async function act(page: Page, button: string, fill?: (form: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click()
  const form = page.getByRole('dialog')
  await form.waitFor()
  await fill?.(form)
  await form.locator('button[type=submit]').click()
  const refused = form.getByRole('alert').first()
  const outcome = await Promise.race([
    form.waitFor({ state: 'detached' }).then(() => undefined),
    refused.waitFor().then(
      () => refused.innerText(),
      () => undefined,
    ),
  ])
  if (outcome !== undefined) throw new Error(`${button}: ${outcome}`)
}

/** Chooses from a list that is searched by typing. */
export async function pick(form: Locator, field: string, name: string): Promise<void> {
  const box = form.getByRole('combobox', { name: field })
  await box.click()
  await box.pressSequentially(name)
  await form.page().locator('.ant-select-item-option', { hasText: name }).first().click()
  await box.press('Escape')
}

export const choose = (form: Locator, option: string) =>
  form.getByRole('radio', { name: option, exact: true }).check()

export const write = (form: Locator, field: string | RegExp, text: string) =>
  form.getByRole('textbox', { name: field }).fill(text)
