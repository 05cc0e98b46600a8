// A proposal before a panel of which nobody may judge it any more, or too few 待另派审查组 (features C2, C3): whatever made it
// so, the committee has it on its desk from that instant, until another panel has it or somebody who may judge is seated.
import { describe, expect, it } from 'vitest'
import { drafted, filed, must, passed, screened } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { act, filedBy, no, proposed, yes } from './outcomes.ts'
import { opening, proposalPage, refused } from './pages.ts'
import { also, people } from './people.ts'

const wu: Person = { id: 'p01', name: '吴审查', roles: ['panel'] }
const shen: Person = { id: 'p02', name: '沈审查', roles: ['panel'] }
const guest: Person = { id: 'g01', name: '贺特邀', roles: ['guest'] }
/** A member of the conference who sits in a panel as well. */
const he: Person = also(people.he, 'panel')
const opinion = { recommendation: 'accept', remark: '建议具体，可以立案。' }
const question = { units: ['JY'], question: '接送区是否由贵单位划定？' }
const panels = '/intake/panels'

async function formed(level: MemoryLevel, ...members: Person[]): Promise<string> {
  const { id } = await must(level, people.committee, panels, { name: '社会组', classes: ['social'] })
  for (const one of members) await seat(level, id, one)
  return id
}

const seat = (level: MemoryLevel, panel: string, { id: person, name }: Person) =>
  must(level, people.committee, `${panels}/${panel}/seat`, { person, name })

const invite = (level: MemoryLevel, panel: string, unit = 'JY') =>
  must(level, people.committee, `${panels}/${panel}/seat-guest`, {
    person: guest.id,
    name: guest.name,
    unit,
  })

async function atPanel(level: MemoryLevel): Promise<string> {
  const id = await filed(level)
  await must(level, people.committee, act(id, 'first-review'), screened)
  return id
}

async function lines(level: MemoryLevel, by: Person): Promise<unknown[]> {
  const { body } = await level.get(by, '/intake/desk', { list: 'todo' })
  return body.items.map(({ id, statusText }: { id: string; statusText: string }) => ({ id, statusText }))
}

async function queued(level: MemoryLevel, by: Person, query = {}): Promise<unknown[]> {
  const { body } = await level.get(by, '/intake/reviews', query)
  return body.items.map(({ id, stage }: { id: string; stage: string }) => ({ id, stage }))
}

/** On the committee's desk, in its queue and on the page, in these words. */
async function isToSendOn(level: MemoryLevel, id: string): Promise<void> {
  expect(await lines(level, people.committee)).toEqual([{ id, statusText: '待另派审查组' }])
  expect(await queued(level, people.committee)).toEqual([{ id, stage: 'awaiting-panel' }])
  expect(await queued(level, people.committee, { stage: 'second' })).toEqual([])
  const page = await proposalPage(level, id, people.committee)
  expect(page.panelLacking).toBe(true)
  expect(page.acts).toContain('proposal.classify')
  // Those who stand behind it are told nothing of who may judge.
  expect((await proposalPage(level, id, people.lin)).panelLacking).toBeUndefined()
}

async function isWithPanel(level: MemoryLevel, id: string, member: Person): Promise<void> {
  expect(await lines(level, people.committee)).toEqual([])
  expect(await queued(level, people.committee)).toEqual([])
  expect(await queued(level, member)).toEqual([{ id, stage: 'second' }])
  expect((await proposalPage(level, id, people.committee)).panelLacking).toBeUndefined()
}

/** 林一's, before a panel of 何二 alone; then 何二's own is merged into it. */
async function mergedAway(level: MemoryLevel) {
  const panel = await formed(level, he)
  const id = await atPanel(level)
  await isWithPanel(level, id, he)
  const other = await filedBy(level, people.he, '关于规范学校门前接送秩序的提案')
  await must(level, people.committee, act(other, 'first-review'), { ...screened, class: 'cultural' })
  await proposed(level, 'merge', id, other)
  await must(level, people.lin, act(id, 'answer-request'), yes)
  await must(level, people.he, act(other, 'answer-request'), yes)
  return { panel, id }
}

describe('待另派审查组', () => {
  it('[C2] [C9] a merger made the only member of the panel a party: the committee sends it to another', async () => {
    const level = memoryLevel({ now: opening })
    const { panel, id } = await mergedAway(level)
    expect(await queued(level, he)).toEqual([])
    await isToSendOn(level, id)
    // The same panel again is no way out, and the refusal says which are.
    const again = await level.act(people.committee, act(id, 'classify'), { class: 'social', panel })
    expect(again).toMatchObject(refused(422, 'panel-short', { source: 'C2' }))
    expect(again.body.detail.zh).toContain('选择别的审查组，或先增加成员')
    const other = await formed(level, shen)
    await must(level, people.committee, act(id, 'classify'), { class: 'social', panel: other })
    await isWithPanel(level, id, shen)
    await must(level, shen, act(id, 'second-review'), passed)
  })

  it('[C2] [C9] it leaves the committee’s desk as well once a member who may judge is seated', async () => {
    const level = memoryLevel({ now: opening })
    const { panel, id } = await mergedAway(level)
    await isToSendOn(level, id)
    await seat(level, panel, wu)
    await isWithPanel(level, id, wu)
    await must(level, wu, act(id, 'second-review'), passed)
    expect(await lines(level, people.committee)).not.toContainEqual({ id, statusText: '待另派审查组' })
  })

  it('[C2] [C3] [C7] the unit of the guest was asked, and one alone is too few', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ panelOpinions: 2 }) })
    const panel = await formed(level, wu)
    await invite(level, panel)
    const id = await atPanel(level)
    await isWithPanel(level, id, wu)
    await must(level, people.committee, act(id, 'ask-units'), question)
    await isToSendOn(level, id)
    // Who sits there reads it and may say what there is to say; the page tells them as well.
    expect((await proposalPage(level, id, wu)).panelLacking).toBe(true)
    const early = await level.act(wu, act(id, 'second-review'), passed)
    expect(early).toMatchObject(refused(409, 'panel-opinions-missing'))
    expect(early.body.detail.zh).toContain('另派审查组')
    await seat(level, panel, shen)
    await isWithPanel(level, id, shen)
  })

  it('[C2] [C3] [C7] an opinion that was given before its unit was asked still counts', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ panelOpinions: 2 }) })
    const panel = await formed(level, wu)
    await invite(level, panel)
    const id = await atPanel(level)
    await must(level, guest, act(id, 'give-opinion'), opinion)
    await must(level, people.committee, act(id, 'ask-units'), question)
    await isWithPanel(level, id, wu)
    await must(level, wu, act(id, 'give-opinion'), opinion)
    await must(level, wu, act(id, 'second-review'), passed)
  })

  it('[B7] [C2] the only member has seconded what was merged in', async () => {
    const level = memoryLevel({ now: opening })
    await formed(level, also(people.su, 'panel'))
    const id = await atPanel(level)
    const other = await drafted(level, { openToSeconding: true }, people.he)
    await must(level, people.he, act(other, 'file'))
    await must(level, people.su, act(other, 'second'), { opinion: '情况属实，支持。' })
    await must(level, people.committee, act(other, 'first-review'), { ...screened, class: 'cultural' })
    await proposed(level, 'merge', id, other)
    await must(level, people.lin, act(id, 'answer-request'), yes)
    await must(level, people.he, act(other, 'answer-request'), yes)
    await isToSendOn(level, id)
  })

  it('[C2] [C5] it lies on no such desk while its proposer is asked, and is no officer’s whose own it is', async () => {
    const level = memoryLevel({ now: opening })
    const { id } = await mergedAway(level)
    const own: Person = also(people.he, 'committee')
    expect(await lines(level, own)).not.toContainEqual({ id, statusText: '待另派审查组' })
    const third = await filedBy(level, people.su, '关于错时放学的提案')
    await proposed(level, 'merge', id, third)
    expect(await queued(level, people.committee, { stage: 'awaiting-panel' })).toEqual([])
    await must(level, people.lin, act(id, 'answer-request'), no)
    expect(await queued(level, people.committee, { stage: 'awaiting-panel' })).toHaveLength(1)
  })

  it('[C2] [C13] what is found to be secret is no longer among it', async () => {
    const level = memoryLevel({ now: opening })
    const { id } = await mergedAway(level)
    await must(level, people.committee, act(id, 'screen'), {
      secrecy: 'secret',
      remark: '涉及未公开的规划。',
    })
    expect(await lines(level, people.committee)).not.toContainEqual({ id, statusText: '待另派审查组' })
    expect(await queued(level, people.committee, { stage: 'awaiting-panel' })).toEqual([])
  })
})
