// The public's voice in the browser, on the real embedded stack: a clue handed in without log-in, moderated, adopted and
// told; a discussion that a member proposes and the committee opens, its comments, the topic that grows from it; and one
// account on a wide screen and on a phone.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { accepted } from './acceptance.ts'
import { inTheCounty } from './stage.ts'
import { choose, portal, shot, write } from './visitor.ts'

const clue = '育才街小学放学时路口没有人疏导，老人孩子和车挤在一起，希望有人来管一管。'
const phone = '13800001234'
const proposalTitle = '关于加强育才街小学放学时段交通疏导的提案'
const question = '育才街小学门前怎样接送更安全'
const said = '校门口能不能划一条步行道？'

const main = (page: Page) => page.getByRole('main')

inTheCounty('the public’s voice', (stage) => {
  it('[A16] [A29] is heard: a clue handed in, published, made a topic, adopted and told', {
    timeout: 180_000,
  }, async () => {
    const { browser, played: stack } = stage()
    const { as, withoutLogIn, errors } = portal(browser, stack.url)
    const member = await as('member-03')
    const { name: memberName } = stack.people.find(({ id }) => id === 'member-03') ?? { name: '' }

    // 群众在公开目录上找到入口，写下线索
    const citizen = await withoutLogIn()
    await citizen.goTo('/public')
    await citizen.page.getByRole('link', { name: '反映线索' }).click()
    await citizen.sees('家门口的事，说给我们听')
    await shot(citizen.page, 'clue-box')
    const form = main(citizen.page)
    await form.getByRole('button', { name: '交给政协' }).click()
    await citizen.sees('请多写几句')
    await write(form, '您想反映的事', clue)
    await write(form, '您的姓名', '周明远')
    await write(form, '怎么联系您', phone)
    await form.getByRole('button', { name: '交给政协' }).click()
    await citizen.sees('收到了，谢谢您')
    await shot(citizen.page, 'clue-thanks')
    await form.getByRole('link', { name: '看看办到哪一步' }).click()
    await citizen.sees('工作人员正在看')
    const receipt = new URL(citizen.page.url()).pathname

    // 提案委审核：在工作台上看到，公开；看一眼联系方式
    await stack.settled()
    const committee = await as('committee-1')
    await committee.goTo('/')
    await committee.page
      .getByRole('link', { name: /育才街小学放学/ })
      .first()
      .click()
    // Its page follows so late that the form closes before: what is done next counts on what was done all the same.
    const page = /\/intake\/clues\/[^/]+$/
    await committee.page.route(page, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 6_000))
      await route.continue().catch(() => undefined)
    })
    await committee.act('公开线索')
    await committee.act('查看联系方式', (drawer) => write(drawer, '查看的事由', '核实路口'))
    await committee.page.unrouteAll({ behavior: 'ignoreErrors' })
    await committee.sees(`周明远：${phone}`)
    await shot(committee.page, 'clue-page')

    // 列为选题，群众看得到
    await committee.page.getByRole('button', { name: '列为选题' }).click()
    const drawer = committee.page.getByRole('dialog')
    await write(drawer, '选题', '育才街小学放学时段的疏导')
    await drawer.locator('button[type=submit]').click()
    await committee.page.waitForURL(/\/topics\/pool\/.+/)
    await stack.settled()
    await citizen.goTo(receipt)
    await citizen.sees('已列为提案选题')

    // 委员就这条线索提一场商量，题目和由来已经写好；先不发，回来起草
    await stack.settled()
    await member.goTo('/voices?tab=clues')
    const listed = member.page.locator('li', { hasText: '育才街小学放学' })
    await listed.getByRole('button', { name: '和群众商量' }).click()
    const discussed = member.page.getByRole('dialog').getByRole('textbox', { name: '情况说明' })
    await discussed.waitFor()
    expect(await discussed.inputValue()).toBe(clue)
    await shot(member.page, 'discuss-clue')

    // 委员从线索起草，提交
    await member.goTo('/voices?tab=clues')
    await member.page
      .locator('li', { hasText: '育才街小学放学' })
      .getByRole('button', { name: '采纳，起草提案' })
      .click()
    const { id: proposal } = await draftedBy(member.page, clue)
    await stack.settled()

    // 立案以前，群众还看不到是哪一件、是谁
    await citizen.goTo('/public/clues')
    await citizen.sees('邻居们说过的')
    expect(await citizen.page.content()).not.toContain(proposalTitle)
    await accepted(stack.url, proposal)

    // 群众看到被采纳，写着提案者的名字，没有电话
    await citizen.goTo(receipt)
    await citizen.sees('您的线索被采纳了')
    await citizen.sees(memberName)
    await shot(citizen.page, 'clue-adopted')
    await citizen.goTo('/public/clues')
    await citizen.sees('邻居们说过的')
    await citizen.sees(memberName)
    expect(await citizen.page.content()).not.toContain(phone)
    expect(proposal).not.toBe('')

    expect(errors).toEqual([])
  })

  it('[A17] [A29] talks with its neighbours: proposed by a member, let open, commented, moderated, made a topic', {
    timeout: 180_000,
  }, async () => {
    const { browser, played: stack } = stage()
    const { as, withoutLogIn, errors } = portal(browser, stack.url)
    const member = await as('member-03')

    // 委员提出；提案委看过以前，群众看不到，也没有二维码
    await member.goTo('/voices')
    await member.act('发起商量', async (drawer) => {
      await write(drawer, '想和大家商量的事', question)
      await write(drawer, '情况说明', '放学时段家长、学生和车辆混行，想听听大家的办法。')
      await drawer.locator('input[type=datetime-local]').fill(fortnightAhead())
    })
    await member.page.waitForURL(/\/discussions\/.+/)
    await member.sees('提案委看过同意后就会公开')
    expect(await member.page.getByText('扫码参与').count()).toBe(0)
    await shot(member.page, 'discussion-proposed')
    const id = new URL(member.page.url()).pathname.split('/')[2]
    const citizen = await withoutLogIn()
    await citizen.goTo(`/public/discussions/${id}`)
    await citizen.sees('没有找到这场商量')

    // 提案委在工作台上看到，请委员改一改；改好了，同意开放
    await stack.settled()
    const committee = await as('committee-1')
    await committee.goTo('/')
    await committee.page.getByRole('link', { name: question }).first().click()
    await committee.sees('等您看过再公开')
    await shot(committee.page, 'discussion-to-open')
    await committee.act('不开放', (drawer) => write(drawer, /理由/, '请写明是哪一段路。'))
    await stack.settled()
    await member.goTo('/')
    await member.page.getByRole('link', { name: question }).first().click()
    await member.sees('这次没有开放：请写明是哪一段路。')
    await shot(member.page, 'discussion-declined')
    await member.act('修改后再提', (drawer) =>
      write(drawer, '情况说明', '育才街东段放学时家长、学生和车辆混行，想听听大家的办法。'),
    )
    await stack.settled()
    await committee.goTo('/voices?tab=waiting')
    await committee.page.getByRole('link', { name: question }).click()
    await committee.act('同意开放')
    await committee.sees('群众扫码就能参与')

    // 群众扫码留言，审核以前看不到；工作台上一场商量只有一行
    await member.goTo(`/discussions/${id}/sheet`)
    await member.sees('网名就行')
    await shot(member.page, 'sheet')
    const form = main(citizen.page)
    for (const text of [said, '错峰放学也行。']) {
      await citizen.goTo(`/public/discussions/${id}`)
      await write(form, '您怎么看', text)
      await write(form, '怎么称呼您', '接娃的老刘')
      await form.getByRole('button', { name: '说一句' }).click()
      await citizen.sees('收到了，谢谢您')
    }
    await stack.settled()
    await citizen.goTo(`/public/discussions/${id}`)
    await citizen.sees('还没有留言，您可以先说')
    expect(await citizen.page.getByText(said).count()).toBe(0)
    await committee.goTo('/')
    const line = committee.page.getByRole('link', { name: question })
    await line.first().waitFor()
    expect(await line.count()).toBe(1)
    await committee.sees('2 条留言待审核')
    await shot(committee.page, 'desk')
    await line.click()
    await committee.sees('只看')
    await committee.sees(said)
    await shot(committee.page, 'moderation')
    await main(committee.page).getByRole('checkbox', { name: /全选/ }).check()
    await main(committee.page).getByRole('button', { name: '公开所选', exact: true }).click()
    await committee.sees('公开 2 条')
    await stack.settled()

    // 委员回应；说得不妥的，提案委不公开
    await member.goTo(`/discussions/${id}`)
    const saidLine = member.page.locator('.contacts > li', { hasText: said })
    await saidLine.getByRole('button', { name: '回应' }).click()
    await answer(member.page, '这个办法好，已写进提案。')
    await stack.settled()
    await citizen.goTo(`/public/discussions/${id}`)
    await citizen.sees(said)
    await citizen.sees('这个办法好，已写进提案。')
    await shot(citizen.page, 'discussion-public')
    await committee.goTo(`/discussions/${id}`)
    await shot(committee.page, 'discussion-inside')
    await committee.act('不公开这条回应', (drawer) => write(drawer, /理由/, '提案还没有写好。'))
    await stack.settled()
    await member.goTo(`/discussions/${id}`)
    await member.sees('没有公开：提案还没有写好。')
    await shot(member.page, 'answer-hidden')

    // 由商量列为选题：选题写着由来，商量写着去处，群众也看得到
    await committee.goTo(`/discussions/${id}`)
    await committee.page.getByRole('button', { name: '列为选题' }).click()
    await committee.page.getByRole('dialog').locator('button[type=submit]').click()
    await committee.page.waitForURL(/\/topics\/pool\/.+/)
    await committee.sees('网上讨论')
    await stack.settled()
    await citizen.goTo(`/public/discussions/${id}`)
    await citizen.sees('已列为提案选题')
    expect(await citizen.page.getByText('已写进提案。').count()).toBe(0)

    // 撤下：公开页好好地说已经关闭，别的都不显示
    await committee.goTo(`/discussions/${id}`)
    await committee.act('撤下', async (drawer) => {
      await drawer.getByText('里面有不够准确、需要再核实的内容').click()
      await write(drawer, /具体情况/, '路名需要核实。')
    })
    await committee.sees('已撤下：路名需要核实。')
    await shot(committee.page, 'discussion-taken-down')
    await stack.settled()
    await citizen.goTo(`/public/discussions/${id}`)
    await citizen.sees('这场商量已经关闭')
    expect(await citizen.page.getByText(question).count()).toBe(0)
    await shot(citizen.page, 'discussion-closed-public')
    expect(errors).toEqual([])
  })

  it('[A25] one account sees the same at 360 and 1280 pixels, and a code leads to the page after log-in', {
    timeout: 120_000,
  }, async () => {
    const { browser, played: stack } = stage()
    const wide = portal(browser, stack.url)
    const narrow = portal(browser, stack.url)
    const desktop = await wide.as('member-03')
    await desktop.goTo('/proposals/new')
    const form = main(desktop.page)
    await write(form, '案由', '关于在社区设置共享工具房的提案')
    await form.getByRole('radio', { name: '个人提案', exact: true }).check()
    await write(form, '情况', '居民家中工具闲置多，用时又找不到。')
    await write(form, '分析', '社区有空房，没有人组织。')
    await form.getByPlaceholder('第 1 条建议').fill('在社区服务中心设共享工具房。')
    await form.getByRole('button', { name: '存为草稿' }).click()
    await desktop.page.waitForURL(/\/proposals\/(?!new)/)

    // 用手机扫这一页的码：登录后直接到这一页
    await desktop.page.getByRole('button', { name: '在手机上继续' }).click()
    await desktop.sees('用手机扫一扫，接着看这一页')
    await shot(desktop.page, 'on-the-phone')
    const address = new URL(desktop.page.url()).pathname
    const mobile = await narrow.withoutLogIn()
    await mobile.page.setViewportSize({ width: 360, height: 740 })
    await mobile.goTo(address)
    await main(mobile.page).getByRole('button', { name: '登录' }).click()
    await mobile.page.locator('button[value="member-03"]').click()
    await mobile.page.waitForURL(`${stack.url}${address}`)
    await mobile.sees('关于在社区设置共享工具房的提案')
    const scrolled = await mobile.page.evaluate<number>('document.documentElement.scrollWidth')
    expect(scrolled).toBeLessThanOrEqual(360)

    // 两边的工作台是同样的内容
    await stack.settled()
    const linesOf = async (visitor: typeof desktop) => {
      await visitor.goTo('/?list=initiated')
      await visitor.sees('关于在社区设置共享工具房的提案')
      return visitor.page.locator('.lines .line b').allInnerTexts()
    }
    expect(await linesOf(mobile)).toEqual(await linesOf(desktop))
    expect([...wide.errors, ...narrow.errors]).toEqual([])
  })
})

/** Answers in the form that is open. */
async function answer(page: Page, text: string): Promise<void> {
  const drawer = page.getByRole('dialog')
  await write(drawer, '回应', text)
  await drawer.locator('button[type=submit]').click()
  await drawer.waitFor({ state: 'detached' })
}

/** Writes the draft that the page has begun, and files it. */
async function draftedBy(page: Page, origin: string): Promise<{ id: string }> {
  const form = main(page)
  await page.waitForURL(/\/proposals\/new/)
  expect(origin).not.toBe('')
  await write(form, '案由', proposalTitle)
  await form.getByRole('radio', { name: '个人提案', exact: true }).check()
  await write(form, '情况', '放学时段路口无人疏导，车辆与行人混行。')
  await write(form, '分析', '接送需求集中，缺少固定的疏导力量。')
  await form.getByPlaceholder('第 1 条建议').fill('放学时段安排人员疏导。')
  await choose(form, '同意公开')
  await form.getByRole('button', { name: '存为草稿' }).click()
  await page.waitForURL(/\/proposals\/(?!new)/)
  const id = new URL(page.url()).pathname.split('/')[2] ?? ''
  await form.getByRole('button', { name: '提交提案' }).click()
  const drawer = page.getByRole('dialog')
  await drawer.locator('button[type=submit]').click()
  await drawer.waitFor({ state: 'detached' })
  return { id }
}

/** As an input takes a day and time in Beijing. */
function fortnightAhead(): string {
  const at = new Date(Date.now() + 14 * 86_400_000 + 8 * 3_600_000)
  return at.toISOString().slice(0, 16)
}
