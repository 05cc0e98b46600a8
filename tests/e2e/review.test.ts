// A day at the review desk in the browser: two proposals from the first review in bulk to their numbers, with opinions that
// are blind until one's own is given, a consultation, and suggestions that were split.
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { introduceMembers } from '../../infra/local/introduce.ts'
import { draftBody } from '../level/journey.ts'
import { levelClient } from '../stack/level-client.ts'
import { onStage } from './stage.ts'
import { choose, pick, portal, type Visitor, write } from './visitor.ts'

const several = '一是在校门前划定限时接送区；二是错峰放学，分批离校。'
const titles = ['关于增设学校门前接送区的提案', '关于加强校园周边食品摊点管理的提案'] as const

onStage(
  'the review desk',
  ['371402'],
  (stage) => {
    it('[C4] reviews two proposals at once, each in its own class, blind first, by consultation, to the end', {
      timeout: 240_000,
    }, async () => {
      const { browser, stacks } = stage()
      const [stack] = stacks
      const { as, errors } = portal(browser, stack.url)
      const nameOf = (id: string) => stack.people.find((person) => person.id === id)?.name ?? id
      const client = levelClient(stack.url)
      await introduceMembers(stack.url)
      for (const title of titles) {
        const body = { ...draftBody, title, suggestions: [several, '加强日常管护。'] }
        const { id } = (await client.act('member-01', '/intake/proposals', body)).body
        expect((await client.act('member-01', `/intake/proposals/${id}/file`)).status).toBe(200)
      }
      const atDesk = async (person: string): Promise<Visitor> => {
        await stack.settled()
        const visitor = await as(person)
        await visitor.goTo('/review')
        return visitor
      }

      // 组建审查组
      const committee = await as('committee-1')
      await committee.goTo('/review/panels')
      await committee.act('组建审查组', async (form) => {
        await write(form, '审查组名称', '社会民生审查组')
        for (const one of ['社会建设', '文化建设']) await form.getByRole('checkbox', { name: one }).check()
      })
      for (const id of ['panel-1', 'panel-2']) {
        await committee.act('增加成员', async (form) => {
          await write(form, '账号', id)
          await write(form, '姓名', nameOf(id))
        })
        await committee.sees(nameOf(id))
      }
      await committee.sees(nameOf('panel-2'))

      // 改联转撤就在审查台上：商请转办或撤案，或以这一件为主案去并案
      await atDesk('committee-1')
      await committee.page.getByRole('button', { name: titles[0] }).click()
      await committee.page.getByRole('button', { name: '商请转办或撤案' }).waitFor()
      await committee.page.getByRole('link', { name: '商请并案或联名' }).click()
      await committee.page.waitForURL('**/merge-groups?main=*')
      expect(await committee.page.getByRole('radio', { name: `以《${titles[0]}》为主案` }).isChecked()).toBe(
        true,
      )
      await committee.page.getByRole('checkbox', { name: new RegExp(titles[1]) }).waitFor()

      // 初审：两件一起，各归各类；没有选分类的，不发出去
      await committee.goTo('/review')
      await committee.page.getByRole('checkbox', { name: /^全选/ }).check()
      await inBulk(committee.page, '初审', async (form) => {
        for (const title of titles)
          await form.getByRole('checkbox', { name: `看过全文，未发现涉密内容：${title}` }).check()
        await write(form, '审查意见', '一事一案，建议具体。')
        await form.locator('button[type=submit]').click()
        await form.getByText('这一件还没有选分类。').first().waitFor()
        await pick(form, '提案分类都设为', '社会建设')
        await pick(form, `提案分类：${titles[1]}`, '文化建设')
      })

      // 各自给出意见：先看不到别人的
      const first = await atDesk('panel-1')
      for (const [title, ofClass] of [
        [titles[0], '社会建设'],
        [titles[1], '文化建设'],
      ] as const)
        await first.page.getByRole('listitem').filter({ hasText: title }).getByText(ofClass).waitFor()
      await first.page.getByRole('button', { name: titles[0] }).click()
      await first.act('给出我的审查意见', async (form) => {
        await pick(form, '我的意见', '同意立案')
        await write(form, '审查意见', '问题真实，建议可行。')
      })
      const second = await atDesk('panel-2')
      await second.page.getByRole('button', { name: titles[0] }).click()
      await second.sees('已有 1 位成员给出意见，您给出自己的意见后就能看到。')
      expect(await second.page.getByText('问题真实，建议可行。').count()).toBe(0)
      await second.act('给出我的审查意见', async (form) => {
        await pick(form, '我的意见', '同意立案')
        await write(form, '审查意见', '请补充学校名单。')
      })
      await second.sees('问题真实，建议可行。')
      // 意见也是新的一版：队列里的版本跟上以后再批量
      await stack.settled()
      await second.goTo('/review')

      // 复审结论：两件一起
      for (const title of titles) await second.page.getByRole('checkbox', { name: `选中：${title}` }).check()
      await inBulk(second.page, '复审', async (form) => {
        await choose(form, '通过')
        await write(form, '审查意见', '审查组一致同意。')
      })

      // 复审以后、终审以前：提案委的待办里有待记录的协商，一次记两件
      await atDesk('committee-1')
      await committee.sees('待记录协商')
      for (const title of titles)
        await committee.page.getByRole('checkbox', { name: `选中：${title}` }).check()
      await inBulk(committee.page, '记录审查协商', async (form) => {
        await pick(form, '协商方式', '座谈会')
        await write(form, '协商情况', '与提案者座谈，同意立案。')
      })

      // 并案从审查中的全部提案里选：不在自己队列里的，找得到；没有的，说没有
      await second.goTo('/merge-groups')
      const seek = second.page.getByRole('searchbox', { name: '按案由或提案者找' })
      await seek.fill('摊点')
      await second.page.getByRole('checkbox', { name: new RegExp(titles[1]) }).check()
      await seek.fill('没有这样的提案')
      await second.sees('没有找到')
      expect(await second.page.getByRole('checkbox', { name: new RegExp(titles[1]) }).isChecked()).toBe(true)

      // 拆分建议、终审
      const chair = await atDesk('chair-1')
      await chair.page.getByRole('button', { name: titles[0] }).click()
      await chair.act('拆分建议')
      // 相似的另一件里也有这句话：看的是建议那一列
      const suggestion = { hasText: /^二是错峰放学，分批离校。$/ }
      await chair.page.locator('ol.suggestions > li').filter(suggestion).waitFor()
      await stack.settled()
      await chair.goTo('/review')
      for (const title of titles) await chair.page.getByRole('checkbox', { name: `选中：${title}` }).check()
      await chair.page.getByRole('button', { name: '对照两件' }).click()
      await chair.page.waitForURL('**/similar/**')
      await chair.page.getByRole('heading', { name: titles[1] }).waitFor()
      // 对照回来，审查台还是离开时的样子；换了条件也说得出选了几件
      await chair.page.getByRole('button', { name: '返回' }).click()
      await chair.page.getByText('已选 2 件').waitFor()
      await chair.page.getByRole('combobox', { name: '提案分类' }).click()
      await chair.page.locator('.ant-select-item-option:visible', { hasText: '经济建设' }).click()
      await chair.sees('另选了 2 件，没有列在下面')
      await chair.page.getByRole('button', { name: '清除条件' }).click()
      await chair.page.getByText('已选 2 件').waitFor()
      await staysInSight(chair.page)
      await inBulk(chair.page, '终审', async (form) => {
        await choose(form, '同意立案')
        await write(form, '审查意见', '同意立案。')
      })
      await chair.sees('没有待审的提案')

      // 提案者看到的
      await stack.settled()
      const lead = await as('member-01')
      await lead.goTo('/?list=initiated')
      await lead.page.getByRole('link', { name: titles[0] }).click()
      await lead.page.getByText('二是错峰放学，分批离校。').first().waitFor()
      await lead.sees('与提案者座谈，同意立案。')
      expect(await lead.page.getByText('问题真实，建议可行。').count()).toBe(0)

      // 提案总表：按编号、案由里的词、提案人找得到，有几件、各在什么状态一眼可见，地址里留着条件，点进去就是提案
      await atDesk('committee-1')
      await committee.page.getByRole('navigation').getByRole('link', { name: '提案总表' }).click()
      const roll = committee.page.locator('.roll-table')
      const row = (told: string | RegExp) => roll.getByRole('row').filter({ hasText: told })
      const total = committee.page.getByRole('status').filter({ hasText: /^共/ })
      const search = committee.page.getByRole('searchbox', { name: '查找提案' })
      for (const [typed, told, other] of [
        ['第1号', /第 1 号/, /第 2 号/],
        ['十一届六次会议 第 2 号', /第 2 号/, /第 1 号/],
        ['校园 摊点', titles[1], titles[0]],
      ] as const) {
        await search.fill(typed)
        await row(told).waitFor()
        await row(other).waitFor({ state: 'detached' })
        await total.filter({ hasText: '1' }).waitFor()
      }
      await search.fill(nameOf('member-01'))
      for (const title of titles) await row(title).waitFor()
      await total.filter({ hasText: '2' }).waitFor()
      await committee.page.getByRole('button', { name: '只看文化建设，1 件' }).click()
      await row(titles[0]).waitFor({ state: 'detached' })
      await row(titles[1]).getByRole('cell', { name: '文化建设' }).waitFor()
      await committee.page.reload()
      expect(await search.inputValue()).toBe(nameOf('member-01'))
      expect(new URL(committee.page.url()).searchParams.get('class')).toBe('cultural')
      await committee.page.getByRole('combobox', { name: '状态' }).click()
      await committee.page.locator('.ant-select-item-option:visible', { hasText: '退回修改' }).click()
      await committee.sees('没有符合的提案')
      await committee.page.getByRole('button', { name: '清除条件，看全部' }).click()
      // 窄屏上是卡片
      await committee.page.setViewportSize({ width: 360, height: 720 })
      await committee.page.getByRole('list', { name: '提案', exact: true }).getByText(titles[1]).waitFor()
      await roll.waitFor({ state: 'hidden' })
      await committee.page.setViewportSize({ width: 1280, height: 900 })
      await row(titles[0]).getByRole('link').click()
      await committee.page.getByRole('heading', { name: titles[0] }).waitFor()
      expect(errors).toEqual([])
    })
  },
  { introduced: false },
)

/** What stays while one scrolls stays below the header, and not behind it. */
async function staysInSight(page: Page): Promise<void> {
  const whole = page.viewportSize() ?? { width: 1280, height: 720 }
  await page.setViewportSize({ width: 1280, height: 360 })
  const header = page.getByRole('banner')
  const bar = page.getByRole('toolbar', { name: '已选提案' })
  await bar.evaluate((element) => element.scrollIntoView())
  await page.mouse.wheel(0, 60)
  await page.waitForTimeout(300)
  const [above, below] = [await header.boundingBox(), await bar.boundingBox()]
  await page.setViewportSize(whole)
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0))
}

/** Opens the form for what is chosen, fills it, and reads that each was recorded. */
async function inBulk(page: Page, act: string, fill: (form: Locator) => Promise<void>): Promise<void> {
  await page
    .getByRole('toolbar', { name: '已选提案' })
    .getByRole('button', { name: act, exact: true })
    .click()
  const form = page.getByRole('dialog')
  await form.locator('button[type=submit]').waitFor()
  await fill(form)
  await form.locator('button[type=submit]').click()
  await form.getByText('2 件都已记录').waitFor()
  await form.getByRole('button', { name: '知道了' }).click()
  await form.waitFor({ state: 'detached' })
}
