// 改联转撤 and 并案 in the browser: a reviewer asks to convert and the proposer declines; asks to withdraw and the proposer
// agrees; two proposals become one, and both proposers see the main one and its reply.
import { expect, it } from 'vitest'
import { dayAt } from '../level/journey.ts'
import { type LevelClient, levelClient } from '../stack/level-client.ts'
import { inTheCounty } from './stage.ts'
import { choose, pick, portal, write } from './visitor.ts'

const draft = {
  kind: 'sole',
  situation: '老城区六所学校门前，放学时段车辆与行人混行。',
  analysis: '接送需求集中，缺少固定停靠位置。',
  suggestions: ['在有条件的学校门前划定限时接送区。'],
  consentPublic: true,
}
const letter = '您提出的提案收悉。已在六所学校门前划定限时接送区。'

inTheCounty('改联转撤 in the portal', (stage) => {
  it('[C5] [C9] is asked, declined, agreed to, and merges two proposals', { timeout: 240_000 }, async () => {
    const { browser, played: county } = stage()
    const client = levelClient(county.url)
    const filed = async (person: string, title: string): Promise<string> => {
      const { body } = await client.act(person, '/intake/proposals', { ...draft, title })
      await done(client, person, `/intake/proposals/${body.id}/file`)
      return body.id
    }
    const declined = await filed('member-05', '关于公布校车线路的提案')
    const withdrawn = await filed('member-05', '关于修缮校门岗亭的提案')
    const main = await filed('member-05', '关于增设学校门前接送区的提案')
    const other = await filed('member-06', '关于规范学校门前接送秩序的提案')
    await county.settled()
    const visitors = portal(browser, county.url)
    const { as, errors } = visitors

    // 转：提案者不同意，审查照常
    const committee = await as('committee-1')
    await committee.goTo(`/proposals/${declined}`)
    await committee.act('商请转办或撤案', async (form) => {
      await pick(form, '依据的情形', '以反映情况为主')
      await write(form, /说明/, '以反映情况为主，建议作为社情民意信息报送。')
    })
    await county.settled()
    const proposer = await as('member-05')
    await proposer.goTo('/')
    await proposer.page.getByRole('link', { name: '关于公布校车线路的提案' }).first().click()
    await proposer.sees('没有答复：到期自动视为没有同意')
    await proposer.page.getByRole('textbox', { name: /想说的话/ }).fill('希望仍作提案办理。')
    await proposer.page.getByRole('button', { name: '不同意', exact: true }).click()
    await proposer.sees('您的答复已记录')
    await county.settled()
    await committee.goTo(`/proposals/${declined}`)
    await committee.sees('希望仍作提案办理。')
    await committee.page.getByRole('button', { name: '初审', exact: true }).waitFor()

    // 撤：同意
    await committee.goTo(`/proposals/${withdrawn}`)
    await committee.act('商请转办或撤案', async (form) => {
      await choose(form, '撤案')
      await pick(form, '依据的情形', '所提事项已经落实')
      await write(form, /说明/, '岗亭上月已经修好。')
    })
    await county.settled()
    await proposer.goTo(`/proposals/${withdrawn}`)
    await proposer.page.getByRole('button', { name: '同意', exact: true }).click()
    // 不能收回的，再问一次
    await proposer.sees('同意以后不能收回。')
    await proposer.page.getByRole('button', { name: '同意撤案', exact: true }).click()
    await proposer.sees('您的答复已记录')
    await county.settled()
    await proposer.goTo(`/proposals/${withdrawn}`)
    await proposer.sees('经商请撤案')

    // 并案：两位都同意
    await committee.goTo(`/merge-groups?main=${main}`)
    await committee.page.getByRole('checkbox', { name: /规范学校门前接送秩序/ }).check()
    const form = committee.page.locator('form')
    await pick(form, '情形', '与另一件反映同一事项')
    await write(form, /说明/, '反映同一件事，合在一起更有分量。')
    await form.getByRole('button', { name: /商请这 2 件/ }).click()
    await committee.page.waitForURL(/merge-groups\/.+/)
    await county.settled()
    const group = new URL(committee.page.url()).pathname
    for (const [person, id] of [
      ['member-05', main],
      ['member-06', other],
    ] as const) {
      const lead = await as(person)
      await lead.goTo(`/proposals/${id}`)
      await lead.sees('您始终是提案者')
      await lead.page.getByRole('button', { name: '同意', exact: true }).click()
      await lead.sees('您的答复已记录')
      await county.settled()
    }
    await committee.goTo(group)
    await committee.sees('已经并案')

    // 两位提案者都看得到主案和答复
    await answered(client, main)
    await county.settled()
    const second = await as('member-06')
    await second.goTo(`/proposals/${other}`)
    await second.page.getByRole('link', { name: '《关于增设学校门前接送区的提案》' }).click()
    await second.sees('已在六所学校门前划定限时接送区')
    await proposer.goTo(`/proposals/${main}`)
    await proposer.sees('已在六所学校门前划定限时接送区')

    // 统计与社情民意，手机宽度也读得全
    await second.goTo('/statistics')
    await second.sees('立案率')
    await narrow(visitors)
    expect(errors).toEqual([])
  })
})

async function done(client: LevelClient, person: string, path: string, body: object = {}): Promise<void> {
  const { status, body: answer } = await client.act(person, path, body)
  expect(status, `${path}: ${JSON.stringify(answer)}`).toBeLessThan(300)
  await client.settled()
}

/** From the first review to the reply, as all the others. */
async function answered(client: LevelClient, id: string): Promise<void> {
  const at = (name: string) => `/intake/proposals/${id}/${name}`
  const of = (name: string) => `/assignment/cases/${id}/${name}`
  const remark = '一事一案，建议具体。'
  await done(client, 'committee-1', at('first-review'), {
    outcome: 'pass',
    remark,
    secrecy: 'clear',
    class: 'social',
  })
  await done(client, 'panel-1', at('second-review'), { outcome: 'pass', remark })
  await done(client, 'committee-1', at('record-consultation'), {
    heldOn: dayAt(await client.now()),
    method: 'talk',
    withProposer: true,
    summary: '与提案者当面商量。',
    agreement: 'agreed',
  })
  await done(client, 'chair-1', at('final-review'), { outcome: 'accept', remark })
  await done(client, 'dispatch-1', of('pre-assign'), { unit: 'JY', reason: '属教育管理职能。' })
  await done(client, 'handler-JY', of('claim'))
  await done(client, 'dispatch-1', of('dispatch'), { requirement: '请按期办理。' })
  await done(client, 'handler-JY', of('sign-for'))
  for (const [index, phase] of ['before', 'during', 'after'].entries()) {
    await done(client, 'handler-JY', of('log-contact'), { phase, method: 'talk', note: '逐条交换意见。' })
    // Whoever was merged in confirms as well as the lead.
    await done(client, 'member-06', of('confirm-contact'), { contact: index + 1 })
  }
  await done(client, 'handler-JY', of('draft-reply'), {
    resultClass: 'A',
    letter,
    answers: [{ suggestion: 1, disposition: 'adopted', text: '已划定。' }],
  })
  await done(client, 'leader-JY', of('sign-off'))
  await done(client, 'supervision-1', of('audit'), { outcome: 'pass', remark: '可以。' })
}

/** At the width of a phone nothing is wider than the screen. */
async function narrow({ as }: ReturnType<typeof portal>): Promise<void> {
  const visitor = await as('member-06')
  await visitor.page.setViewportSize({ width: 360, height: 780 })
  for (const path of ['/statistics', '/briefs']) {
    await visitor.goTo(path)
    await visitor.page.getByRole('heading', { level: 1 }).waitFor()
    const wide = await visitor.page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    expect(wide, path).toBeLessThanOrEqual(0)
  }
}
