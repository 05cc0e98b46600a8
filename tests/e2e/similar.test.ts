// Similar proposals in the browser, on the real embedded stack: a near copy is seen beside the text while it is typed, and
// laid beside what was filed before.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { accepted } from './acceptance.ts'
import { inTheCounty, type SharedCounty } from './stage.ts'
import { choose, portal, type Visitor, write } from './visitor.ts'

const filed = {
  title: '关于修缮沙河路人行天桥电梯的提案',
  situation: '沙河路人行天桥的四部电梯自去年汛期进水后停用，老人和推婴儿车的居民只能走六十二级台阶。',
  analysis: '电梯由建设单位移交后没有明确维护单位，维修费用没有列入预算。',
  suggestion: '由城管部门接管沙河路人行天桥电梯，汛期前完成修缮并加装挡水设施。',
}
const copied = {
  title: '关于尽快修缮沙河路人行天桥电梯的提案',
  situation: '沙河路人行天桥的四部电梯自去年汛期进水后停用，老人和推婴儿车的居民只能走六十二级台阶上下。',
  analysis: '电梯由建设单位移交后没有明确维护单位，维修费用也没有列入预算。',
  suggestion: '由城管部门接管沙河路人行天桥电梯，汛期前完成修缮并加装挡水设施，向居民公布完工时间。',
}
/** Written after the same pattern, about something else. */
const patterned = {
  title: '关于修缮东湖书场的提案',
  situation: '东湖书场自去年汛期进水后停用，老人和推婴儿车的居民只能走六十二级台阶到别处。',
  analysis: '书场由建设单位移交后没有明确维护单位，维修费用没有列入预算。',
  suggestion: '由城管部门接管书场，汛期前完成修缮并加装挡水设施。',
}
const phone = { width: 360, height: 740 }

inTheCounty('the pages of similar proposals', (stage) => {
  it('[B10] show the earlier one beside a near copy, and lay both side by side', {
    timeout: 300_000,
  }, async () => {
    const { browser, played: county } = stage()
    const { as, errors } = portal(browser, county.url)

    // 一位委员提交；提交后的检查把它编入索引
    const first = await as('member-11')
    await drafted(first, filed)
    const earlier = await saved(first, county)
    await first.act('提交提案')
    await first.sees('待初审')
    await checked(county, earlier)
    // 立案以前，别人看不到它
    await accepted(county.url, earlier)

    // 另一位委员写几乎相同的，旁边看到它，也能对照
    const second = await as('member-12')
    await drafted(second, copied)
    const aids = second.page.getByRole('complementary', { name: '写作辅助' })
    const line = aids.getByRole('listitem').filter({ hasText: filed.title })
    await line.getByText('几乎相同', { exact: true }).waitFor()
    // 说的是届次，不是公历年份
    await line.getByText(/届.+次会议 · 第 \d+ 号/).waitFor()
    const later = await saved(second, county)
    await second.goTo(`/similar/${later}/${earlier}`)
    for (const { title } of [filed, copied]) await second.page.getByRole('heading', { name: title }).waitFor()

    // 手机上在正文下面，收成一行
    await second.page.setViewportSize(phone)
    await second.goTo(`/proposals/${later}/edit`)
    await aids.getByText(/看这 \d+ 件提案/).click()
    await line.waitFor()
    expect(await widthOf(second.page)).toBe(phone.width)

    // 提案委从提案页进入对照，相同的句子有标记
    await second.goTo(`/proposals/${later}`)
    await second.act('提交提案')
    await second.sees('待初审')
    await checked(county, later)
    const office = await as('committee-1')
    await office.goTo(`/proposals/${later}`)
    await office.sees('当时发现')
    await office.page.getByRole('link', { name: '逐段对照' }).first().click()
    await office.page.waitForURL(`**/similar/${later}/${earlier}`)
    for (const { title } of [filed, copied]) await office.page.getByRole('heading', { name: title }).waitFor()
    await office.sees('用词常常很像，说的却未必是同一件事')
    expect(await office.page.locator('mark', { hasText: '六十二级台阶' }).count()).toBe(2)
    await office.page.setViewportSize(phone)
    expect(await widthOf(office.page)).toBe(phone.width)

    // 照同一份稿子写别的事：用词几乎相同，不说以前提过，也不请人并案
    await second.page.setViewportSize({ width: 1280, height: 900 })
    await drafted(second, patterned)
    await line.getByText('用词几乎相同，事项未必相同').waitFor()
    expect(await aids.getByText('这件事以前提过').count()).toBe(0)
    const third = await saved(second, county)
    await second.page.setViewportSize(phone)
    await second.goTo(`/proposals/${third}/edit`)
    await aids.getByText(/看这 \d+ 件提案/).click()
    await line.getByText('用词几乎相同，事项未必相同').waitFor()
    expect(await widthOf(second.page)).toBe(phone.width)
    await second.goTo(`/similar/${third}/${earlier}`)
    await second.sees('用词几乎相同，事项未必相同')
    expect(await widthOf(second.page)).toBe(phone.width)

    expect(errors).toEqual([])
  })
})

async function drafted({ page, goTo }: Visitor, text: typeof filed): Promise<void> {
  await goTo('/proposals/new')
  const main = page.getByRole('main')
  await write(main, '案由', text.title)
  await write(main, '情况', text.situation)
  await write(main, '分析', text.analysis)
  await main.getByPlaceholder('第 1 条建议').fill(text.suggestion)
  await choose(main, '同意公开')
}

/** As a draft, whose page is then open. */
async function saved({ page, goTo }: Visitor, county: SharedCounty): Promise<string> {
  await page.getByRole('main').getByRole('button', { name: '存为草稿' }).click()
  await page.waitForURL(/\/proposals\/(?!new)[^/]+$/)
  const address = new URL(page.url()).pathname
  await county.settled()
  await goTo(address)
  return address.replace('/proposals/', '')
}

/** Until the check that runs every minute has been at it: a move of no time at all makes every schedule fire at once. */
async function checked({ url, settled }: SharedCounty, id: string): Promise<void> {
  const post = (path: string, body: object) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  await post('/embedded/time', { advance: 'PT0S' })
  await settled()
  const answer = await post('/embedded/token', { person: 'committee-1' })
  const { accessToken } = (await answer.json()) as { accessToken: string }
  const noted = async () => {
    const found = await fetch(`${url}/intake/similar/${id}`, {
      headers: { authorization: `Bearer ${accessToken}` },
    })
    return ((await found.json()) as { noted?: unknown }).noted !== undefined
  }
  await expect.poll(noted, { timeout: 120_000, interval: 2_000 }).toBe(true)
}

const widthOf = (page: Page) => page.evaluate('document.documentElement.scrollWidth')
