// The two lists and the hotline's tickets in the browser: a unit asks, a member is concerned, the committee publishes and
// matches, both sides see what is left; a file of tickets imported twice.
import { expect, it } from 'vitest'
import { inTheCounty } from './stage.ts'
import { pick, visitorsOf, write } from './visitor.ts'

const ask = '老旧小区加装电梯怎样让低层住户同意'
const concern = '老旧小区加装电梯推进慢'

inTheCounty('the two lists and the tickets', (stage) => {
  it('[A5] [A6] an ask and a concern are matched and seen by both, and a file imported twice adds nothing', {
    timeout: 180_000,
  }, async () => {
    const { browser, played: county } = stage()
    const { on, now, errors } = await visitorsOf(browser, county)

    // 单位问计，委员关注
    const unit = await on('handler-JY', '/topics/two-lists')
    await unit.act('列入问计清单', async (form) => {
      await write(form, '题目', ask)
      await write(form, '内容', '加装电梯意见难统一，低层住户担心采光和噪声，盼委员献策。')
    })
    const member = await on('member-01', '/topics/two-lists')
    await member.act('列入关注清单', async (form) => {
      await write(form, '题目', concern)
      await write(form, '内容', '低层住户意见不一，加装电梯多年没有进展。')
    })
    // 公布以前就能在“我列入的”里看到
    await member.page.waitForURL('**/topics/two-lists?view=mine')
    await member.sees(concern)

    // 公布
    const committee = await on('committee-1', '/topics/two-lists?view=to-publish')
    await committee.page.getByRole('checkbox', { name: /全选/ }).check()
    await committee.page.getByRole('button', { name: /公布这 2 条/ }).click()
    await committee.sees('没有待公布的条目')

    // 内容相近，提出对接
    await on('committee-1', '/topics/two-lists?view=ask')
    await committee.sees('未对接 1 条')
    await committee.page.getByRole('link', { name: new RegExp(ask) }).click()
    await committee.sees('内容相近的关注')
    await committee.page.getByRole('button', { name: '提出对接' }).click()
    await committee.page.waitForURL(/\/topics\/list-matches\/.+/)
    const match = new URL(committee.page.url()).pathname

    // 委员确认
    await on('member-01', match)
    await member.act('确认对接')
    await member.sees('已对接')
    for (const person of ['member-01', 'handler-JY']) {
      const visitor = await on(person, '/topics/two-lists')
      await visitor.page.getByText('未对接 0 条').nth(1).waitFor()
    }

    // 委员撤下关注：对接随之解除，单位在工作台看到
    await on('member-01', match)
    await member.page.getByRole('link', { name: concern }).click()
    await member.act('撤下条目', (form) => write(form, '原因', '已另行反映'))
    const left = await on('handler-JY', '/')
    await left.page
      .getByRole('link', { name: new RegExp(ask) })
      .filter({ hasText: '已解除' })
      .click()
    await left.sees('已撤下')
    await left.act('知道了')
    await on('handler-JY', '/')
    await left.page
      .getByRole('link', { name: new RegExp(ask) })
      .filter({ hasText: '已解除' })
      .waitFor({
        state: 'detached',
      })

    // 工单文件导入两次
    await on('committee-1', '/topics/tickets?view=import')
    const { page } = committee
    const day = now.slice(0, 10)
    const lines = Array.from(
      { length: 12 },
      (_, index) =>
        `GD${index},王某,13800001111,${index % 2 ? '供暖不热,暖气片冰凉。' : '路灯损坏,夜间漆黑难行。'},${day} 09:00`,
    )
    // A year that was mistyped: it alone is not taken.
    const ahead = `GD12,李某,13800002222,井盖缺失,路面井盖缺失。,${Number(day.slice(0, 4)) + 1}-06-30 09:00`
    const file = {
      name: '热线.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['工单编号,来电人,电话,标题,内容,受理时间', ...lines, ahead].join('\r\n')),
    }
    await pick(page.getByRole('main'), '来源', '12345')
    for (const said of ['新收 12 件', '已有 12 件']) {
      await page.locator('input[type=file]').setInputFiles(file)
      await committee.sees('已去掉个人信息列：来电人、电话')
      await page.getByRole('button', { name: '导入 13 行' }).click()
      await committee.sees(said)
      await committee.sees('未收 1 件：GD12。工单的受理时间或更新时间在今天以后')
    }
    await on('committee-1', '/topics/tickets')
    await committee.sees('看了 12 件工单，相近的归为 2 组')

    expect(errors).toEqual([])
  })
})
