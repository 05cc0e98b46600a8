// Two levels in the browser, on the real embedded stacks: the switch between them, and a proposal that goes up with its
// proposer's consent and lies on the other level's desk.
import { expect, it } from 'vitest'
import { consultationAt, draftBody, passed, screened } from '../level/journey.ts'
import { levelClient } from '../stack/level-client.ts'
import { onStage } from './stage.ts'
import { portal, write } from './visitor.ts'

onStage('two levels', ['371402', '371400'], (stage) => {
  it('are switched between, and hand a proposal up with consent', { timeout: 180_000 }, async () => {
    const { browser, stacks } = stage()
    const [county = '', city = ''] = stacks.map(({ url }) => url)
    const below = portal(browser, county)
    const above = portal(browser, city)
    const id = await accepted(county)

    // 交办单位拟转，第一提案人同意
    const dispatch = await below.as('dispatch-1')
    await dispatch.goTo(`/proposals/${id}`)
    await dispatch.act('拟转上级', (form) => write(form, '超出本级职权的理由', '属市级交通管理职权。'))
    const member = await below.as('member-01')
    await member.goTo('/')
    await member.sees('拟转上级')
    await member.goTo(`/proposals/${id}`)
    await member.sees('拟转德州市办理，待第一提案人同意')
    await member.act('同意转上级')
    await member.sees('主办：德州市人民政府')

    // 市里的工作台上
    const cityDispatch = await above.as('dispatch-1')
    await cityDispatch.goTo('/')
    await cityDispatch.sees('德城区交来')
    await cityDispatch.goTo(`/proposals/371402-${id}`)
    await cityDispatch.sees('德城区第 1 号提案，转由本级办理')
    await cityDispatch.sees('超出其职权：属市级交通管理职权。')

    // 切换层级，公开目录仍是公开目录
    const visitor = await below.withoutLogIn()
    await visitor.goTo('/public')
    await visitor.sees(draftBody.title)
    await visitor.page.getByRole('button', { name: /^换一级政协/ }).click()
    await visitor.page.getByRole('link', { name: /德州市政协/ }).click()
    await visitor.page.waitForURL(`${city}/public`)
    await visitor.page.getByRole('link', { name: '德州市政协提案办理，首页' }).waitFor()
    expect([...below.errors, ...above.errors]).toEqual([])
  })
})

async function accepted(url: string): Promise<string> {
  const level = levelClient(url)
  const must = async (person: string, path: string, body: object = {}) => {
    const answer = await level.act(person, path, body)
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
    return answer.body
  }
  const { id } = await must('member-01', '/intake/proposals', draftBody)
  await must('member-01', `/intake/proposals/${id}/file`)
  await must('committee-1', `/intake/proposals/${id}/first-review`, screened)
  await must('panel-1', `/intake/proposals/${id}/second-review`, passed)
  await must('committee-1', `/intake/proposals/${id}/record-consultation`, consultationAt(await level.now()))
  await must('chair-1', `/intake/proposals/${id}/final-review`, { outcome: 'accept', remark: '同意立案。' })
  await level.settled()
  return id
}
