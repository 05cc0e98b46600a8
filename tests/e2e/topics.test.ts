// A topic's whole life in the browser: called for, submitted, curated, fixed, published, read by everybody, claimed by two
// members who are warned and begin a joint draft.
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inTheCounty } from './stage.ts'
import { choose, portal, write } from './visitor.ts'

const topic = '老城区错时停车共享'
const call = '协商选题征集'

inTheCounty('topics', (stage) => {
  it('[A1] [A4] [A11] [A12] go from the call to the public catalogue, and to a joint draft of two who claim one', {
    timeout: 180_000,
  }, async () => {
    const { browser, played: county } = stage()
    const { as, withoutLogIn, errors } = portal(browser, county.url)
    const nameOf = (id: string) => county.people.find((person) => person.id === id)?.name ?? id
    const { now } = (await (await fetch(`${county.url}/embedded/time`)).json()) as { now: string }
    const today = now.slice(0, 10)
    const on = async (person: string, path: string) => {
      await county.settled()
      const visitor = await as(person)
      await visitor.goTo(path)
      return visitor
    }

    // 征集
    const committee = await on('committee-1', '/topics/calls')
    await committee.act('发起选题征集', async (form) => {
      await write(form, '征集名称', call)
      await write(form, '征集说明', '请报送年度工作重点和拟请政协协商的选题，每个选题说一件事。')
      await form.getByLabel('截止时间').fill(`${Number(today.slice(0, 4)) + 1}-12-31T18:00`)
    })
    await committee.page.waitForURL(/\/topics\/calls\/.+/)
    const callAddress = new URL(committee.page.url()).pathname

    // 部门报送
    const waits = (page: Page) =>
      page.getByRole('link', { name: new RegExp(call) }).filter({ hasText: '报送选题' })
    const unit = await on('handler-GA', '/')
    await waits(unit.page).first().click()
    await unit.act('报送选题', async (form) => {
      await write(form, '选题', topic)
      await write(form, '说明（为什么值得提）', '老城区夜间停车位紧缺，单位车位夜间空置，可以错时共享。')
    })
    await unit.page.getByRole('link', { name: new RegExp(topic) }).waitFor()
    await on('handler-GA', '/')
    await waits(unit.page).waitFor({ state: 'detached' })

    // 整理、提名
    await on('committee-1', callAddress)
    await committee.page.getByRole('link', { name: new RegExp(topic) }).click()
    await committee.page.waitForURL(/\/topics\/pool\/.+/)
    const address = new URL(committee.page.url()).pathname
    await committee.act('整理选题', async (form) => {
      await choose(form, '入库')
      await write(form, '整理意见', '切口小，针对性强。')
    })
    await on('committee-1', address)
    await committee.act('提名为重点选题', (form) => write(form, /提名的理由/, '区委主要领导点题。'))

    // 主席会议定题、公布目录
    const tick = async () => {
      await on('committee-1', '/topics/pool')
      await committee.page.getByRole('checkbox', { name: `选择 ${topic}` }).check()
    }
    await tick()
    await committee.act('记录主席会议定题', async (form) => {
      await write(form, /会议届次/, '第十三届第42次主席会议')
      await form.getByLabel('会议日期').fill(today)
      await write(form, '决定内容', '同意列为年度重点选题。')
    })
    await tick()
    await committee.act('公布选题目录', (form) => write(form, '本版说明', '首版。'))
    await on('committee-1', address)
    await committee.sees('已定题')
    await committee.sees('第十三届第42次主席会议')

    // 公众不用登录就能看
    await county.settled()
    const reader = await withoutLogIn()
    await reader.goTo('/public/topics')
    await reader.page.getByRole('heading', { name: topic }).waitFor()
    await reader.page.getByRole('button', { name: /部门荐题/ }).waitFor()
    expect(await reader.page.getByRole('main').innerText()).not.toContain(nameOf('handler-GA'))

    // 两位委员点了同一个选题
    const [first, second] = ['member-03', 'member-04'] as const
    const claims = async (person: string) => (await on(person, address)).act('点单')
    await claims(first)
    await claims(second)
    const other = await on(second, address)
    await other.sees(`${nameOf(first)}也点了这个选题`)
    await other.act('同意联名提出')
    const lead = await on(first, '/')
    await lead.page.getByRole('link', { name: new RegExp(topic) }).click()
    await lead.sees(`${nameOf(second)}也点了这个选题`)
    await lead.act('同意联名提出')
    await on(first, address)
    await lead.page.getByRole('link', { name: '去看联名草稿' }).click()
    await lead.page.waitForURL(/\/proposals\/.+/)
    await lead.sees('联名提案')
    await section(lead.page.getByRole('main'), '从何而来').getByRole('link', { name: topic }).waitFor()
    // 来源只说一次
    expect(await lead.page.getByText(`《${topic}》`).count()).toBe(0)

    // 就此起草：新草稿拿到它出自哪个选题
    const third = await on('member-05', address)
    await third.page.getByRole('button', { name: '就此起草提案' }).click()
    await third.page.waitForURL(/\/proposals\/new/)
    const handedOver = await third.page.evaluate('history.state?.usr?.origins')
    expect(handedOver).toEqual([{ kind: 'topic', id: address.split('/').at(-1), title: topic }])

    expect(errors).toEqual([])
  })
})

const section = (main: Locator, title: string) =>
  main.locator('.section').filter({ has: main.page().getByRole('heading', { name: title }) })
