// One proposal's whole life in the browser, as all its people, on the real embedded stack.
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { browserMissing, chromium, onStage } from './stage.ts'
import { choose, pick, portal, write } from './visitor.ts'

const title = '关于增设老城区学校门前接送区的提案'
const letter = '您提出的提案收悉。经研究，已在六所学校门前划定限时接送区，现将逐条办理情况答复如下。'

it.runIf(browserMissing)('finds a Chromium', () => {
  expect.fail('No Chromium on this machine: install it, or name it in CHROMIUM.')
})

const why = chromium === undefined ? ' (skipped: no Chromium found; install it, or name it in CHROMIUM)' : ''

onStage(
  `the portal${why}`,
  ['371402'],
  (stage) => {
    it('takes a joint proposal from its draft to the public answer', { timeout: 300_000 }, async () => {
      const { browser, stacks } = stage()
      const [stack] = stacks
      const { as, withoutLogIn, errors } = portal(browser, stack.url, { byHand: true })
      const nameOf = (id: string) => stack.people.find((person) => person.id === id)?.name ?? id
      const lead = await as('member-01')
      let address = ''
      const openAs = async (person: string) => {
        await stack.settled()
        const visitor = await as(person)
        await visitor.goTo(address)
        await visitor.sees(title)
        return visitor
      }

      // 提案委登记委员：提案人和联名人
      const committee = await as('committee-1')
      await committee.goTo('/members')
      for (const id of ['member-01', 'member-02']) {
        await committee.act('登记委员', async (form) => {
          await write(form, '账号', id)
          await write(form, '姓名', nameOf(id))
          await write(form, '界别', '教育界')
        })
        await committee.sees(nameOf(id))
      }

      // 起草
      await lead.goTo('/')
      await lead.page.getByRole('navigation').getByRole('link', { name: '起草提案' }).click()
      const draft = lead.page.getByRole('main')
      await write(draft, '案由', title)
      await choose(draft, '联名提案')
      await write(draft, '情况', '老城区六所学校门前，放学时段车辆与行人混行。')
      await write(draft, '分析', '接送需求集中，缺少固定停靠位置，部门间没有联动。')
      await draft.getByPlaceholder('第 1 条建议').fill('在有条件的学校门前划定限时接送区。')
      await draft.getByRole('button', { name: '再加一条建议' }).click()
      await draft.getByPlaceholder('第 2 条建议').fill('推行分年级错峰放学。')
      await choose(draft, '同意公开')
      await draft.getByRole('button', { name: '存为草稿' }).click()
      await lead.page.waitForURL(/\/proposals\/(?!new)/)
      address = new URL(lead.page.url()).pathname

      // 联名、提交
      await lead.act('邀请联名', (form) => pick(form, '受邀委员', nameOf('member-02')))
      const coSigner = await as('member-02')
      await stack.settled()
      await coSigner.goTo('/')
      await coSigner.page.getByRole('link', { name: title }).click()
      await coSigner.act('同意联名', (form) => write(form, '联名意见', '情况属实，同意联名。'))
      await (await openAs('member-01')).act('提交提案')

      // 三审一协商
      const passing = async (form: Locator) => {
        await choose(form, '通过')
        await write(form, '审查意见', '一事一案，建议具体。')
      }
      await (await openAs('committee-1')).act('初审', async (form) => {
        await passing(form)
        await choose(form, '未发现涉密内容')
        await choose(form, '社会建设')
      })
      await (await openAs('panel-1')).act('复审', passing)
      await (await openAs('committee-1')).act('记录审查协商', async (form) => {
        await pick(form, '协商方式', '面谈')
        await write(form, '协商情况', '与提案者当面商量，一致同意立案。')
      })
      await (await openAs('chair-1')).act('终审', async (form) => {
        await choose(form, '同意立案')
        await write(form, '审查意见', '一事一案，建议具体。')
      })

      // 预交办；期满无异议，视为认领
      const dispatch = await openAs('dispatch-1')
      await dispatch.sees('第 1 号')
      await dispatch.act('预交办', async (form) => {
        await pick(form, '拟主办单位', '教育')
        await write(form, '交办依据', '属教育管理职能。')
      })
      await stack.settled()
      await moveTime(dispatch.page, stack.now(), 20)
      await openAs('dispatch-1')
      await dispatch.sees('期满无异议，视为认领')
      await dispatch.sees('依据政策“异议期限”')
      await dispatch.act('交办', (form) => write(form, '办理要求', '请按期办理，当面沟通，逐条答复。'))

      // 签收、沟通与确认
      const handler = await openAs('handler-JY')
      await handler.act('签收')
      for (const phase of ['办前沟通', '办中沟通', '办后沟通']) {
        await openAs('handler-JY')
        await handler.act('记录沟通', async (form) => {
          await choose(form, phase)
          await pick(form, '沟通方式', '面谈')
          await write(form, '沟通情况', '逐条交换了意见。')
        })
        await (await openAs('member-01')).act('确认沟通')
      }

      // 答复：拟写、签发、审核
      await openAs('handler-JY')
      await handler.act('拟写答复', async (form) => {
        await form.getByRole('radio', { name: /^A类/ }).check()
        await write(form, '答复正文', letter)
        for (const [index, disposition] of ['采纳', '部分采纳'].entries()) {
          const row = form.locator('.answer-row').nth(index)
          await choose(row, disposition)
          await row.getByRole('textbox', { name: '答复' }).fill(`第${index + 1}条已按此办理。`)
        }
      })
      await (await openAs('leader-JY')).act('签发')
      const supervision = await openAs('supervision-1')
      await supervision.act('审核答复', async (form) => {
        await choose(form, '通过')
        await write(form, '审核意见', '答复具体，沟通充分。')
      })
      await stack.settled()
      await supervision.goTo('/ledger')
      await supervision.page
        .getByRole('row', { name: /评价期限/ })
        .getByRole('link', { name: title })
        .waitFor()

      // 评价
      for (const person of ['member-01', 'member-02']) {
        const proposer = await openAs(person)
        await proposer.act('评价办理结果', async (form) => {
          await form.getByRole('radio', { name: '满意', exact: true }).first().check()
          await form.getByRole('radio', { name: '基本满意', exact: true }).last().check()
        })
      }
      await openAs('member-01')
      await lead.sees('办理结论：满意')
      await lead.goTo('/?list=done')
      await lead.page.getByRole('link', { name: title }).waitFor()

      // 公开
      const reader = await withoutLogIn()
      await reader.goTo('/public')
      await reader.page.getByRole('link', { name: title }).click()
      await reader.sees(letter)
      await reader.sees('第2条已按此办理。')

      expect(errors).toEqual([])
    })
  },
  { introduced: false },
)

/** By the control in the header, to a day so many days from now. */
async function moveTime(page: Page, now: Date, days: number): Promise<void> {
  const day = new Date(now.getTime() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  await page.getByRole('button', { name: /业务时间/ }).click()
  await page.getByLabel('某日').fill(day)
  await page.getByRole('button', { name: '到这一天' }).click()
  await page.getByText('业务时间已到').waitFor()
}
