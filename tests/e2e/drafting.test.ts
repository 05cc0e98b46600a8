// Drafting in the browser, on the real embedded stack: begun on a phone, through a lost connection, gone on with at the
// desk, signed by another, filed.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inTheCounty } from './stage.ts'
import { choose, pick, portal, write } from './visitor.ts'

const title = '关于规范社区充电桩建设管理的提案'
const phone = { width: 360, height: 740 }

inTheCounty('the pages of drafting', (stage) => {
  it('[A26] [B7] [B11] take a draft from the phone to the desk, and to its filing', {
    timeout: 180_000,
  }, async () => {
    const { browser, played: county } = stage()
    const onPhone = portal(browser, county.url)
    const atDesk = portal(browser, county.url)
    const nameOf = (id: string) => county.people.find((person) => person.id === id)?.name ?? id

    // 手机上起草，自动保存
    const mobile = await onPhone.as('member-07')
    await mobile.page.setViewportSize(phone)
    await mobile.goTo('/proposals/new')
    const small = mobile.page.getByRole('main')
    await mobile.sees('18:00截止，现在提交为大会提案')
    await write(small, '案由', title)
    await choose(small, '联名提案')
    await write(small, '情况', '十二个小区共有充电桩三十八个，其中九个长期损坏。')
    await mobile.sees('已保存')
    const saved = mobile.page.url()

    // 断网时写的存在本机，联网后自动保存；没有横向滚动
    await mobile.page.context().setOffline(true)
    await write(small, '分析', '建设单位多，谁来维护没有约定。')
    await mobile.sees('离线，已存在本机')
    await mobile.sees('断网以前的预审')
    expect(await mobile.page.evaluate('document.documentElement.scrollWidth')).toBe(phone.width)
    await mobile.page.context().setOffline(false)
    await mobile.sees('已保存')
    await mobile.page.goto(saved)
    await small.getByRole('textbox', { name: '分析' }).waitFor()
    expect(await small.getByRole('textbox', { name: '分析' }).inputValue()).toContain('谁来维护')

    // 电脑上接着写
    const desk = await atDesk.as('member-07')
    await desk.goTo('/proposals/new')
    await desk.sees('保存于')
    await desk.page
      .getByRole('listitem')
      .filter({ hasText: title })
      .getByRole('button', { name: '接着写' })
      .click()
    const main = desk.page.getByRole('main')
    expect(await main.getByRole('textbox', { name: '情况' }).inputValue()).toContain('三十八个')
    await main.getByPlaceholder('第 1 条建议').fill('由住建部门明确充电桩的维护责任。')
    await main.getByRole('button', { name: '再加一条建议' }).click()
    await main.getByPlaceholder('第 2 条建议').fill('由街道每季度公布完好率。')
    await desk.sees('建议 42%')
    await desk.sees('已保存')

    // 手机上还开着旧的一份：先看哪里不同，再选；预审在手机上点得到
    await write(small, '分析', '手机上又写了一句。')
    await mobile.sees('保存了更新的内容')
    await small.getByRole('button', { name: '看看哪里不同' }).click()
    await mobile.page.locator('ins', { hasText: '手机上又写' }).waitFor()
    await small.getByRole('button', { name: '用电脑上的' }).click()
    await mobile.sees('已保存')
    await small.getByRole('link', { name: /^预审 \d/ }).click()
    expect(await mobile.page.evaluate('document.activeElement.id')).toBe('aid-precheck')

    // 网络慢：保存途中接着写的也保存下来
    await desk.page.route('**/intake/proposals', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      await route.continue()
    })
    await main.getByRole('button', { name: '存为草稿' }).click()
    await write(main, '分析', '建设单位多，谁来维护没有约定，也没有人巡查。')
    await desk.page.waitForURL(/\/proposals\/(?!new)[^/]+$/)
    await desk.page.unroute('**/intake/proposals')
    await desk.sees('也没有人巡查')
    const address = new URL(desk.page.url()).pathname
    await desk.goTo('/proposals/new')
    await desk.page.getByRole('textbox', { name: '案由' }).waitFor()

    // 修改成新的一版，看改了什么
    await county.settled()
    await desk.goTo(address)
    await main.getByRole('button', { name: '修改提案' }).click()
    await desk.page.waitForURL(`**${address}/edit`)
    // 断网时点保存：联网后自动保存
    await write(main, '情况', '十二个小区共有充电桩四十二个，其中九个长期损坏。')
    await desk.page.context().setOffline(true)
    await main.getByRole('button', { name: '保存这一版' }).click()
    await desk.sees('联网后保存')
    await desk.page.context().setOffline(false)
    await desk.page.waitForURL(`**${address}`)
    await desk.goTo(`${address}/edit`)
    await desk.page.getByRole('button', { name: '各次版本' }).click()
    await desk.page.locator('ins', { hasText: '四十二' }).waitFor()
    await desk.page.locator('del', { hasText: '三十八' }).waitFor()

    // 是否公开没有替人选好：没选的提交不了，去补上
    await county.settled()
    await desk.goTo(address)
    await main.getByRole('button', { name: '提交提案' }).click()
    await desk.sees('还没有选是否同意公开，现在不能提交')
    await desk.page.getByRole('dialog').getByRole('link', { name: '去补上' }).click()
    for (const choice of ['同意公开', '不同意公开'])
      expect(await main.getByRole('radio', { name: choice, exact: true }).isChecked()).toBe(false)
    await choose(main, '不同意公开')
    await desk.sees('请写明不公开的原因')
    await choose(main, '同意公开')
    await main.getByRole('button', { name: '保存这一版' }).click()
    await desk.page.waitForURL(`**${address}`)

    // 邀请联名，签名，提交
    await county.settled()
    await desk.goTo(address)
    await desk.act('邀请联名', (form) => pick(form, '受邀委员', nameOf('member-08')))
    await county.settled()
    await desk.goTo(address)
    await desk.sees('18:00截止，现在提交为大会提案')
    const opensAgain = await windowClosesSoon(desk.page)
    await main.getByRole('button', { name: '提交提案' }).click()
    await desk.sees('还没有人签名，不能提交')
    await desk.sees(`还有 1 位待签名：${nameOf('member-08')}`)
    // 对话框开着，时间到了：原来的话不再留着
    const dialog = desk.page.getByRole('dialog')
    await dialog.getByText('截止，现在提交为大会提案').waitFor()
    await dialog.getByText(/已过.*现在提交为平时提案。/).waitFor()
    expect(await dialog.getByText('现在提交为大会提案').count()).toBe(0)
    await opensAgain()
    await desk.page.keyboard.press('Escape')
    const signer = await atDesk.as('member-08')
    await signer.goTo('/invitations')
    await signer.sees(`${nameOf('member-07')}邀请您联名`)
    await signer.page.getByRole('link', { name: title }).click()
    await signer.act('同意联名', (form) => write(form, '联名意见', '情况属实，同意联名。'))
    await county.settled()
    await desk.goTo(address)
    await desk.sees('已签名')
    await desk.act('提交提案')
    await desk.sees('待初审')

    const errors = [...onPhone.errors, ...atDesk.errors]
    expect(errors.filter((text) => !/INTERNET_DISCONNECTED|409/.test(text))).toEqual([])
  })
})

/** Nobody moves time in the county: this page alone is told a window that closes in a moment. */
async function windowClosesSoon(page: Page): Promise<() => Promise<void>> {
  const address = '**/intake/policy'
  let closes: string | undefined
  await page.route(address, async (route) => {
    const answer = await route.fetch()
    const body = (await answer.json()) as { filing: { now: string; closes: string } }
    closes ??= new Date(Date.parse(body.filing.now) + 8_000).toISOString()
    await route.fulfill({ response: answer, json: { ...body, filing: { ...body.filing, closes } } })
  })
  return () => page.unroute(address)
}
