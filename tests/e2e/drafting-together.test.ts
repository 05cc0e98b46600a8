// What others have to do with a draft, in the browser: a collective talks it over and seals it, staff record one for a
// member, mentors advise, others second it, and of what came before a session some are chosen. Prepared over the API; only
// the pages that matter are walked.
import { expect, it, vi } from 'vitest'
import { samples } from '../level/file-samples.ts'
import { draftBody } from '../level/journey.ts'
import { levelClient } from '../stack/level-client.ts'
import { accepted } from './acceptance.ts'
import { inTheCounty, type SharedCounty } from './stage.ts'
import { choose, pick, portal, write } from './visitor.ts'

/** Somebody's draft, over the API. */
async function draftedBy({ url }: SharedCounty, person: string, more: object): Promise<string> {
  const { status, body } = await levelClient(url).act(person, '/intake/proposals', { ...draftBody, ...more })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.id
}

inTheCounty('a draft that others have to do with', (stage) => {
  // One log-in each for all that follows.
  let all: ReturnType<typeof portal> | undefined
  const visitors = () => (all ??= portal(stage().browser, stage().played.url))
  const nameOf = (id: string) => stage().played.people.find((person) => person.id === id)?.name ?? id

  it('[B1] [B3] [A19] a collective discusses, seals and files it; before a session it may be chosen for the report', {
    timeout: 120_000,
  }, async () => {
    const { played: county } = stage()
    const title = '关于培育区级物流骨干企业的提案'
    const id = await draftedBy(county, 'collective-1', { title, kind: 'collective' })
    await county.settled()
    const { as, errors } = visitors()

    // 先讨论，再盖章，然后才能提交
    const collective = await as('collective-1')
    await collective.goTo(`/proposals/${id}`)
    await collective.sees('先记录集体讨论，再加盖公章（上传盖章页），然后才能提交。')
    const notYet = collective.page.getByRole('button', { name: '提交提案（先记录集体讨论，再签章）' })
    expect(await notYet.isDisabled()).toBe(true)
    expect(await collective.page.getByRole('list', { name: '提交以前' }).innerText()).toMatch(
      /记录集体讨论\s+集体签章\s+提交提案/,
    )
    await collective.act('记录集体讨论', async (form) => {
      await form.getByRole('textbox', { name: '讨论日期' }).fill('2026-11-20')
      const names = form.getByRole('combobox', { name: '参加人员' })
      await names.pressSequentially('郑讨论、林一、')
      await write(form, '讨论情况', '逐条讨论了建议，删去一条，补充了数据。')
    })
    await collective.sees('参加：郑讨论、林一')
    await collective.act('集体签章', async (form) => {
      await write(form, '集体研究决定记录', '十一月二十日主委会议研究，同意提交。')
      await form
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: '盖章页.pdf', mimeType: 'application/pdf', buffer: samples.pdf })
      await form.getByRole('button', { name: '移除盖章页.pdf' }).waitFor()
    })
    await collective.sees('已盖章')
    await collective.act('提交提案')
    await collective.sees('待初审')

    // 会前提案：精选、报送、入报告。会议开过以后，就没有会前提案了。
    const { preSession } = (await levelClient(county.url).get('collective-1', `/intake/proposals/${id}`)).body
    if (preSession !== undefined) {
      await accepted(county.url, id)
      const committee = await as('committee-1')
      await committee.goTo('/pre-session')
      await committee.page.getByRole('checkbox', { name: `选择 ${title}` }).check()
      await committee.act('选入精选 1 件', (form) => write(form, '精选理由', '事关全区物流成本，建议具体。'))
      await committee.sees('已选入')
      await committee.act('报送政府', async (form) => {
        await form.getByRole('textbox', { name: '报送日期' }).fill('2026-11-28')
        await write(form, '报送给', '区政府')
        await write(form, '报送情况', '会前提案精选一件。')
      })
      await committee.page
        .getByRole('row', { name: title })
        .getByRole('button', { name: '标记入报告' })
        .click()
      const form = committee.page.getByRole('dialog')
      await write(form, '写入报告的内容', '培育区级物流骨干企业三家。')
      await form.locator('button[type=submit]').click()
      await committee.page.getByRole('row', { name: title }).getByText('入报告', { exact: true }).waitFor()
    }
    expect(errors).toEqual([])
  })

  it('[B13] what staff recorded for a member waits for the member, who confirms and files it', {
    timeout: 120_000,
  }, async () => {
    const { played: county } = stage()
    const title = '关于在公园增设母婴室的提案'
    const { as, errors } = visitors()
    const committee = await as('committee-2')
    await committee.goTo('/proposals/for-member')
    const main = committee.page.getByRole('main')
    await main.getByRole('combobox', { name: '第一提案人' }).click()
    await main.getByRole('combobox', { name: '第一提案人' }).pressSequentially(nameOf('member-10'))
    await committee.page
      .locator('.ant-select-item-option', { hasText: nameOf('member-10') })
      .first()
      .click()
    await write(main, '案由', title)
    // 重新载入，或过后再来：选的委员和写的都还在
    await committee.sees('已保存')
    await committee.page.reload()
    await main.getByText(nameOf('member-10')).first().waitFor()
    await vi.waitFor(async () => expect(await main.getByLabel('案由').inputValue()).toBe(title))
    await committee.goTo('/proposals/for-member')
    await main
      .getByRole('listitem')
      .filter({ hasText: title })
      .filter({ hasText: `代${nameOf('member-10')}录入` })
      .getByRole('button', { name: '接着写' })
      .click()
    await main.locator('.ant-select-content', { hasText: nameOf('member-10') }).waitFor()
    await write(main, '情况', '全区六个公园只有一个有母婴室。')
    await write(main, '分析', '建设时没有列入标准。')
    await main.getByPlaceholder('第 1 条建议').fill('由园林部门在三个公园各增设一间母婴室。')
    await choose(main, '同意公开')
    await main.getByRole('button', { name: '录入，请委员确认' }).click()
    await committee.page.waitForURL(/\/proposals\/(?!for-member)[^/]+$/)
    const address = new URL(committee.page.url()).pathname
    await committee.sees(`这件提案由${nameOf('committee-2')}代${nameOf('member-10')}录入，等待本人确认`)
    expect(await committee.page.getByRole('button', { name: '提交提案' }).count()).toBe(0)

    await county.settled()
    const member = await as('member-10')
    await member.goTo('/')
    await member.page.getByRole('link', { name: title }).click()
    await member.page.waitForURL(`**${address}`)
    await member.act('确认代录')
    await member.sees('确认。')
    await member.act('提交提案')
    await member.sees('待初审')
    expect(errors).toEqual([])
  })

  it('[A18] a draft is cultivated: a mentor advises, the author ends it and keeps what was said', {
    timeout: 120_000,
  }, async () => {
    const { played: county } = stage()
    const id = await draftedBy(county, 'member-11', { title: '关于规范共享单车停放的提案' })
    const { as, errors } = visitors()
    const author = await as('member-11')
    await author.goTo(`/proposals/${id}`)
    await author.act('申请培育', (form) => write(form, '希望得到的帮助', '请帮助把建议写得更具体。'))
    await county.settled()
    const committee = await as('committee-1')
    await committee.goTo(`/proposals/${id}`)
    await committee.act('指定培育导师', (form) => pick(form, '导师', nameOf('member-12')))
    await county.settled()
    const mentor = await as('member-12')
    await mentor.goTo(`/proposals/${id}`)
    await mentor.act('提培育意见', async (form) => {
      await choose(form, '建议')
      await form.getByRole('spinbutton', { name: '第几条建议' }).fill('1')
      await write(form, '意见', '请写明由哪个部门来做。')
    })
    await author.goTo(`/proposals/${id}`)
    await author.sees('建议第 1 条')
    await author.act('结束培育', (form) => write(form, '原因', '已按意见改好。'))
    await author.sees('以下意见只留给您参考')
    await author.sees('请写明由哪个部门来做。')
    await mentor.goTo(`/proposals/${id}`)
    await mentor.sees('看不到这件提案')
    expect(errors).toEqual([])
  })

  it('[B7] a proposal that is open to it is seconded by another member, in words its author reads', {
    timeout: 120_000,
  }, async () => {
    const { played: county } = stage()
    const title = '关于延长社区图书室开放时间的提案'
    const id = await draftedBy(county, 'member-11', { title, openToSeconding: true })
    await levelClient(county.url).act('member-11', `/intake/proposals/${id}/file`)
    await county.settled()
    const { as, errors } = visitors()
    const other = await as('member-12')
    await other.goTo('/seconding')
    await other.page
      .getByRole('listitem')
      .filter({ hasText: title })
      .getByRole('button', { name: '看全文，附议' })
      .click()
    const drawer = other.page.getByRole('dialog')
    await write(drawer, '附议意见', '我所在的社区也是这样，赞成。')
    await drawer.locator('button[type=submit]').click()
    await drawer.getByText('您已附议').waitFor()
    const author = await as('member-11')
    await author.goTo(`/proposals/${id}`)
    await author.sees('我所在的社区也是这样，赞成。')
    expect(errors).toEqual([])
  })
})
