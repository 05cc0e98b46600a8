// Who else has a part in a review, in the browser: a guest of a panel until the access ends, a unit that is asked before
// acceptance, a proposer who answers to the record of the consultation, and nobody beyond who is cleared where something is
// secret. Prepared over the API; only the pages that matter are walked.
import { expect, it } from 'vitest'
import { dayAt, draftBody } from '../level/journey.ts'
import { levelClient } from '../stack/level-client.ts'
import { inTheCounty, type SharedCounty } from './stage.ts'
import { choose, pick, portal, shot, write } from './visitor.ts'

const remark = '一事一案，建议具体。'

async function done({ url, settled }: SharedCounty, person: string, path: string, body: object = {}) {
  const { status, body: answer } = await levelClient(url).act(person, path, body)
  expect(status, `${path}: ${JSON.stringify(answer)}`).toBeLessThan(300)
  await settled()
  return answer
}

/** Somebody's proposal, filed over the API and looked at for similar ones: what is noted later makes an open form stale. */
async function filedBy(
  county: SharedCounty,
  person: string,
  title: string,
  more: object = {},
): Promise<string> {
  const { id } = await done(county, person, '/intake/proposals', { ...draftBody, title, ...more })
  await done(county, person, `/intake/proposals/${id}/file`)
  const headers = { 'content-type': 'application/json' }
  const now = JSON.stringify({ advance: 'PT0S' })
  // A move of no time makes every schedule fire at once.
  await fetch(`${county.url}/embedded/time`, { method: 'POST', headers, body: now })
  const noted = async () =>
    (await levelClient(county.url).get('committee-1', `/intake/similar/${id}`)).body.noted !== undefined
  await expect.poll(noted, { timeout: 60_000, interval: 300 }).toBe(true)
  await county.settled()
  return id
}

inTheCounty('a review in which others have a part', (stage) => {
  // One log-in each for all that follows.
  let all: ReturnType<typeof portal> | undefined
  const visitors = () => (all ??= portal(stage().browser, stage().played.url))

  it('[C3] a guest of a panel reads and judges what is its, until the access ends', {
    timeout: 120_000,
  }, async () => {
    const { played: county } = stage()
    const nameOf = (id: string) => county.people.find((person) => person.id === id)?.name ?? id
    const title = '关于方便台胞办理居住手续的提案'
    // A category of its own, so that no other proposal of the county comes to this panel.
    const { id: panel } = await done(county, 'committee-1', '/intake/panels', {
      name: '统战联合审查组',
      classes: ['political'],
      categories: ['united-front'],
    })
    // Guests conclude nothing: without a member of its own nothing would come to it.
    const member = { person: 'panel-2', name: nameOf('panel-2') }
    await done(county, 'committee-1', `/intake/panels/${panel}/seat`, member)
    const id = await filedBy(county, 'member-04', title)
    const first = { outcome: 'pass', remark, secrecy: 'clear', class: 'political', category: 'united-front' }
    const { as, errors } = visitors()

    // 聘请特邀审查员：不填截止，随会议结束
    const committee = await as('committee-1')
    await committee.goTo('/review/panels')
    await committee.page
      .locator('.section', { hasText: '统战联合审查组' })
      .getByRole('button', { name: '聘请特邀审查员' })
      .click()
    const form = committee.page.getByRole('dialog')
    await write(form, '账号', 'guest-1')
    await write(form, '姓名', nameOf('guest-1'))
    await pick(form, '所在单位', '统战')
    await form.locator('button[type=submit]').click()
    await committee.sees('联合审查组')
    await done(county, 'committee-1', `/intake/proposals/${id}/first-review`, first)

    // 特邀审查员：只看到本组的，给出意见
    const guest = await as('guest-1')
    await guest.goTo('/review')
    await guest.page.getByRole('button', { name: title }).click()
    await guest.act('给出我的审查意见', async (opinion) => {
      await pick(opinion, '我的意见', '退改')
      await pick(opinion, '对应情形', '情况、数据需要核实或更新')
      await write(opinion, '审查意见', '请补充近两年的办理量。')
    })
    // 意见给出，就办完了：离开待审，移到已办，自己的意见还看得到
    await guest.sees('没有待审的提案')
    await county.settled()
    await guest.goTo('/?list=done')
    await guest.page.getByRole('link', { name: title }).click()
    await guest.sees('请补充近两年的办理量。')

    // 期满即止：既不能看，也不能办
    const { now } = (await (await fetch(`${county.url}/embedded/time`)).json()) as { now: string }
    const until = new Date(Date.parse(now) + 1500).toISOString()
    const seat = { person: 'guest-1', name: nameOf('guest-1'), unit: 'TZ', until }
    await done(county, 'committee-1', `/intake/panels/${panel}/seat-guest`, seat)
    await guest.page.waitForTimeout(1500)
    await guest.goTo('/review')
    await guest.sees('没有待审的提案')
    await guest.goTo(`/proposals/${id}`)
    await guest.sees('看不到这件提案')

    // 撤销以后，送在那里的到提案委的待办：待另派审查组；改送以后离开
    await done(county, 'committee-1', `/intake/panels/${panel}/dissolve`)
    await committee.goTo('/review')
    const line = committee.page.getByRole('listitem').filter({ hasText: title })
    await line.getByText('待另派审查组').waitFor()
    await line.getByRole('button', { name: title }).click()
    await committee.sees('统战联合审查组现在审查不了这件')
    await shot(committee.page, 'awaiting-panel')
    await committee.act('调整分类、改送审查组', async () => {})
    await county.settled()
    await committee.goTo('/review')
    await line.waitFor({ state: 'detached' })
    expect(errors).toEqual([])
  })

  it('[C1] [C7] a unit is asked before acceptance, and the proposer answers to the record of the consultation', {
    timeout: 120_000,
  }, async () => {
    const { played: county } = stage()
    const title = '关于增加农村小学生物园地的提案'
    const id = await filedBy(county, 'member-04', title)
    const { as, errors } = visitors()
    const committee = await as('committee-1')
    await committee.goTo(`/proposals/${id}`)
    await committee.act('预立案征询', async (form) => {
      await pick(form, '征询的单位', '教育')
      await write(form, /请单位说明的事项/, '能否列入明年计划？')
    })
    await done(county, 'committee-2', `/intake/proposals/${id}/record-consultation`, {
      heldOn: dayAt(await levelClient(county.url).now()),
      method: 'talk',
      withProposer: true,
      summary: '与提案者座谈，先在两所学校试点。',
      agreement: 'agreed',
    })

    // 单位答复：这不是交办
    const unit = await as('handler-JY')
    await unit.goTo('/')
    await unit.page.getByRole('link', { name: title }).click()
    await unit.act('答复预立案征询', async (form) => {
      await choose(form, '可以部分办理')
      await write(form, '理由和依据', '明年可先建十所。')
    })

    // 提案者：记录属实，或有补充
    await county.settled()
    const lead = await as('member-04')
    await lead.goTo(`/proposals/${id}`)
    await lead.sees('与提案者座谈，先在两所学校试点。')
    expect(await lead.page.getByText('明年可先建十所。').count()).toBe(0)
    await lead.act('回应协商记录', async (form) => {
      await choose(form, '有补充或更正')
      await write(form, '要补充或更正的', '还商定由家长义务管护。')
    })
    await lead.sees('还商定由家长义务管护。')

    await county.settled()
    await committee.goTo('/review')
    const line = committee.page.getByRole('listitem').filter({ hasText: title })
    await line.getByText('提案者有补充').waitFor()
    await line.getByRole('button', { name: title }).click()
    await committee.sees('明年可先建十所。')
    await committee.sees('还商定由家长义务管护。')
    expect(errors).toEqual([])
  })

  it('[C13] [C4] what is attested as secret is closed to all but who is cleared, and goes back with a reason', {
    timeout: 120_000,
  }, async () => {
    const { played: county } = stage()
    const title = '关于完善某处设施防护的提案'
    const id = await filedBy(county, 'member-04', title, {
      situation: '上级「机密★10年」文件载明，设施共有十二处，其中三处年久失修。',
      suggestions: ['加固三处设施。', '联系电话13905340000，可以提供清单。'],
    })
    const { as, errors } = visitors()
    const committee = await as('committee-1')
    // 扫描的提示：队列里有标记，正文旁有出处，表单里再看一次
    await committee.goTo('/review')
    await committee.page.getByRole('textbox', { name: '按案由或提案者查找' }).fill('某处设施')
    await committee.sees('符合条件的待审提案共 1 件。')
    const line = committee.page.getByRole('listitem').filter({ hasText: title })
    await line.getByText('疑似涉密 1').waitFor()
    await line.getByText('疑似个人信息 1').waitFor()
    await line.getByRole('button', { name: title }).click()
    const reading = committee.page.getByRole('article', { name: '正在看的提案' })
    await reading.getByText('扫描提示：疑似涉密 1 处').waitFor()
    expect(await reading.locator('.scan-places mark').allTextContents()).toEqual([
      '机密★',
      '139＊＊＊＊＊＊＊＊',
    ])
    await shot(committee.page, 'scan-desk')
    await committee.goTo(`/proposals/${id}`)
    await committee.sees('扫描提示：疑似涉密 1 处')
    await committee.act('初审', async (form) => {
      await form.getByText('扫描提示：疑似涉密 1 处').waitFor()
      await choose(form, '未发现涉密内容')
      // 确认没有涉密的，须写明提示处为什么不涉密
      await form.getByLabel('扫描提示的地方为什么不涉密').waitFor()
      await shot(committee.page, 'scan-form')
      await choose(form, '涉密')
      await form.getByLabel('扫描提示的地方为什么不涉密').waitFor({ state: 'detached' })
      await choose(form, '社会建设')
      await write(form, '审查意见', '涉及未公开的设施位置。')
    })
    await committee.sees('涉密，限定知悉')

    await county.settled()
    const panel = await as('panel-1')
    await panel.goTo(`/proposals/${id}`)
    await panel.sees('看不到这件提案')
    const chair = await as('chair-1')
    await chair.goTo('/review')
    await chair.page.getByRole('button', { name: title }).click()
    await chair.act('终审', async (form) => {
      await choose(form, '退回修改')
      await pick(form, '退改情形', '情况、数据需要核实或更新')
      await write(form, '审查意见', '请删去设施位置后再提交。')
    })

    await county.settled()
    const lead = await as('member-04')
    await lead.goTo(`/proposals/${id}`)
    await lead.sees('情形：情况、数据需要核实或更新')
    await lead.sees('请删去设施位置后再提交。')
    expect(errors).toEqual([])
  })

  it('[C4] three first reviews at once, of which one has changed meanwhile: two are recorded, and it says why not', {
    timeout: 120_000,
  }, async () => {
    const { played: county } = stage()
    const matters = ['井盖更换', '路灯养护', '花坛补植']
    const titles = matters.map((matter) => `关于同批审查${matter}的提案`)
    const ids: string[] = []
    for (const title of titles) ids.push(await filedBy(county, 'member-04', title))
    const { as, errors } = visitors()
    const committee = await as('committee-1')
    const { page } = committee
    await committee.goTo('/review')
    await page.getByRole('textbox', { name: '按案由或提案者查找' }).fill('同批审查')
    await committee.sees('符合条件的待审提案共 3 件。')
    await page.getByRole('checkbox', { name: '全选列出的 3 件' }).check()
    await page.getByRole('toolbar', { name: '已选提案' }).getByRole('button', { name: '初审' }).click()
    const form = page.getByRole('dialog')
    for (const title of titles)
      await form.getByRole('checkbox', { name: `看过全文，未发现涉密内容：${title}` }).check()
    await pick(form, '提案分类都设为', '社会建设')
    await write(form, '审查意见', remark)
    // 表单开着，另一位记了一次协商：这一件已不是看到的那一版
    await done(county, 'committee-2', `/intake/proposals/${ids[1]}/record-consultation`, {
      heldOn: dayAt(await levelClient(county.url).now()),
      method: 'talk',
      withProposer: true,
      summary: '与提案者座谈，先养护主干道路灯。',
      agreement: 'agreed',
    })
    await form.locator('button[type=submit]').click()
    await form.getByText('2 件已记录，1 件没有办成').waitFor()
    const [first] = await form.getByRole('listitem').allTextContents()
    expect(first).toContain(titles[1])
    expect(first).toContain('您看到的不是最新内容')
    await shot(page, 'bulk-failed')
    await form.getByRole('button', { name: '知道了' }).click()
    await form.waitFor({ state: 'detached' })
    await county.settled()
    await committee.sees('符合条件的待审提案共 1 件。')
    expect(await page.getByRole('checkbox', { name: `选中：${titles[1]}` }).isChecked()).toBe(true)
    await page.getByText('已选 1 件').waitFor()
    await shot(page, 'desk')
    expect(errors).toEqual([])
  })
})
