// Activities in the browser: a member waits in line, comes in when another leaves and finds it on the desk; attendance is
// recorded, and what was entered by mistake is corrected.
import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { inTheCounty } from './stage.ts'
import { pick, visitorsOf, write } from './visitor.ts'

const post = '水务局委员体验岗'
const briefing = '一季度经济运行情况通报'

inTheCounty('activities', (stage) => {
  it('[A13] who comes in from the line is told, and attendance by mistake is corrected', {
    timeout: 180_000,
  }, async () => {
    const { browser, played: county } = stage()
    const { on, now, errors } = await visitorsOf(browser, county)
    const nameOf = (id: string) => county.people.find((person) => person.id === id)?.name ?? id
    const announce = async (title: string, startsInHours: number) => {
      const committee = await on('committee-1', '/topics/activities')
      await committee.act('发布活动', async (form) => {
        await write(form, '活动名称', title)
        await write(form, '内容', '请委员先把情况弄清楚，再提建议。')
        await write(form, '地点', '政协会议室')
        await fillTimes(form, now, startsInHours)
        await form.getByRole('spinbutton', { name: '名额' }).fill('1')
      })
      await county.settled()
      await committee.goTo('/topics/activities')
      await committee.page.getByRole('link', { name: new RegExp(title) }).click()
      await committee.page.waitForURL(/\/topics\/activities\/.+/)
      return new URL(committee.page.url()).pathname
    }

    // 名额一个：第二位候补，第一位退出后递补，并在工作台看到
    const coming = await announce(post, 48)
    const signUp = async (person: string) => (await on(person, coming)).act('报名')
    await signUp('member-10')
    await signUp('member-09')
    const waiting = await on('member-09', coming)
    await waiting.sees('您候补')
    await (await on('member-10', coming)).act('退出报名')
    const told = await on('member-09', '/')
    await told.page
      .getByRole('link', { name: new RegExp(post) })
      .filter({ hasText: '候补已转为报名' })
      .click()
    await told.sees('您已报名')

    // 已经开始的活动：登记到场，再更正看错的一位
    const begun = await announce(briefing, -1)
    const committee = await on('committee-1', begun)
    await committee.act('登记到场', async (form) => {
      for (const id of ['member-10', 'member-09']) await pick(form, '到场委员', nameOf(id))
    })
    await committee.sees('到场 2 人')
    await committee.act('更正到场登记', async (form) => {
      await pick(form, '误登的委员', nameOf('member-10'))
      await write(form, '误登的原因', '签到表看错一行')
    })
    await committee.sees('到场 1 人')
    await committee.sees(`${nameOf('member-10')}的到场登记已更正`)
    const other = await on('member-09', begun)
    await other.sees('更正了一名委员的到场登记')
    expect(await other.page.getByRole('main').innerText()).not.toContain('看错一行')

    expect(errors).toEqual([])
  })
})

/** Local times of the form, in Beijing. */
async function fillTimes(form: Locator, now: string, startsInHours: number): Promise<void> {
  const at = (hours: number) =>
    new Date(Date.parse(now) + (8 + startsInHours + hours) * 3_600_000).toISOString().slice(0, 16)
  await form.getByLabel('开始时间').fill(at(0))
  await form.getByLabel('结束时间').fill(at(2))
  await form.getByLabel('报名截止').fill(at(-0.5))
}
