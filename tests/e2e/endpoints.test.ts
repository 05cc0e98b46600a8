// An endpoint's life in the browser, on the real embedded stack: registered, its secret seen once, rotated, switched off.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inTheCounty } from './stage.ts'
import { pick, portal, write } from './visitor.ts'

const receiving = 'https://oa.jy.example.cn/shangban'

inTheCounty('the pages of endpoints', (stage) => {
  it('lead from the registration to the end of an endpoint', { timeout: 180_000 }, async () => {
    const { browser, played: stack } = stage()
    const { as, errors } = portal(browser, stack.url)
    const dispatch = await as('dispatch-1')
    const { page } = dispatch

    // 登记；密钥只显示一次
    await dispatch.goTo('/endpoints')
    await dispatch.sees('还没有对接端点')
    await dispatch.act('登记对接端点', async (form) => {
      await pick(form, '承办单位', '教育')
      await write(form, '系统名称', '教育局办公系统')
      await write(form, '接收地址', receiving)
    })
    const first = await secretShown(page)
    await page.getByRole('button', { name: '复制密钥' }).press('Escape')
    await page.getByRole('button', { name: '复制密钥' }).click()
    expect(await secretShown(page)).toBe(first)
    await page.getByRole('button', { name: '已保存好' }).click()
    await page.waitForURL(/\/endpoints\/.+/)
    const address = new URL(page.url()).pathname
    await dispatch.sees(receiving)
    await expectNowhere(page, first)

    // 更换密钥：两个都有效
    await dispatch.act('更换密钥')
    const second = await secretShown(page)
    expect(second).not.toBe(first)
    await page.getByRole('button', { name: '已保存好' }).click()
    await expect.poll(() => page.getByText('有效', { exact: true }).count()).toBe(2)
    await expectNowhere(page, second)

    // 停用；单位看得到原因，不能启用
    await dispatch.act('停用对接端点', (form) => write(form, '停用原因', '系统迁移'))
    await dispatch.sees('已停用：系统迁移')
    await stack.settled()
    const handler = await as('handler-JY')
    await handler.goTo('/endpoints')
    await handler.page.getByRole('link', { name: /教育局办公系统/ }).click()
    await handler.sees('已停用：系统迁移')
    expect(await handler.page.getByRole('button', { name: '启用对接端点' }).count()).toBe(0)

    // 别的单位看不到
    const other = await as('handler-GA')
    await other.goTo(address)
    await other.sees('看不到这个端点')

    expect(errors).toEqual([])
  })
})

async function secretShown(page: Page): Promise<string> {
  const secret = page.getByRole('dialog', { name: '新密钥' }).getByText(/^whsec_/)
  await secret.waitFor()
  return secret.innerText()
}

/** Not on the page read anew, and not in what the browser keeps. */
async function expectNowhere(page: Page, secret: string): Promise<void> {
  await page.reload()
  await page.getByRole('heading', { name: '教育局办公系统' }).waitFor()
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  expect((await page.content()) + kept).not.toContain(secret)
}
