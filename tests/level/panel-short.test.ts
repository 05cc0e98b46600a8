// The office is told once that a panel cannot conclude on a proposal any more 待另派审查组 (features C2, C3), whatever made it
// so: the panel, the proposal, the level's policy, or time alone. Nobody is told of a panel that can.
import { describe, expect, it } from 'vitest'
import { endOfTime } from '#kernel/desk.ts'
import { noteShortPanel } from '../../services/intake/domain/proposal-short-panel.ts'
import { blank, type Proposal } from '../../services/intake/domain/proposal-state.ts'
import { anyPanel } from '../../services/intake/domain/review-state.ts'
import { beforePanelsPartition } from '../../services/intake/review/queue-rows.ts'
import { draftBody, filed, must, passed, returned, screened } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { act, decisionsTold, filedBy, no, proposed, withdrawal, yes } from './outcomes.ts'
import { later, opening, proposalPage } from './pages.ts'
import { also, people } from './people.ts'

const wu: Person = { id: 'p01', name: '吴审查', roles: ['panel'] }
const shen: Person = { id: 'p02', name: '沈审查', roles: ['panel'] }
const he: Person = also(people.he, 'panel')
const guest: Person = { id: 'g01', name: '贺特邀', roles: ['guest'] }
const panels = '/intake/panels'
const twoOpinions = { now: opening, level: levelWith({ panelOpinions: 2 }) }
const hours = 3_600_000

const of = (level: MemoryLevel, panel: string, name: string, body: object = {}) =>
  must(level, people.committee, `${panels}/${panel}/${name}`, body)

const seat = (level: MemoryLevel, panel: string, { id: person, name }: Person) =>
  of(level, panel, 'seat', { person, name })

async function formed(level: MemoryLevel, ...members: Person[]): Promise<string> {
  const { id } = await must(level, people.committee, panels, { name: '社会组', classes: ['social'] })
  for (const one of members) await seat(level, id, one)
  return id
}

const invite = (level: MemoryLevel, panel: string, more: object = {}) =>
  of(level, panel, 'seat-guest', { person: guest.id, name: guest.name, unit: 'JY', ...more })

async function atPanel(level: MemoryLevel): Promise<string> {
  const id = await filed(level)
  await must(level, people.committee, act(id, 'first-review'), screened)
  return id
}

/** What the office has been told of panels, the newest first. */
async function told(level: MemoryLevel, by: Person = people.committee) {
  const all = await decisionsTold(level, by)
  return all.filter(({ name }) => name === 'panel-lacking')
}

const ofOne = (id: string) => ({
  id,
  title: draftBody.title,
  text: '社会组里能审查这件提案的成员已经不够，作不出审查结论。请另派审查组，或为该组增加成员',
})

/** Told of it by the next look, and by none after that. */
async function isToldOnce(level: MemoryLevel, id: string): Promise<void> {
  expect(await level.checkPanels()).toBe(1)
  expect(await told(level)).toMatchObject([ofOne(id)])
  expect(await level.checkPanels()).toBe(0)
  await level.moveTo(later(level.now(), hours))
  expect(await level.checkPanels()).toBe(0)
  expect(await told(level)).toHaveLength(1)
}

interface Cause {
  readonly level: MemoryLevel
  readonly id: string
  readonly happens: () => Promise<unknown>
}

const causes: Record<string, () => Promise<Cause>> = {
  'its only member has left it': async () => {
    const level = memoryLevel({ now: opening })
    const panel = await formed(level, wu)
    const id = await atPanel(level)
    return { level, id, happens: () => of(level, panel, 'unseat', { person: wu.id }) }
  },
  'it is dissolved': async () => {
    const level = memoryLevel({ now: opening })
    const panel = await formed(level, wu)
    const id = await atPanel(level)
    return { level, id, happens: () => of(level, panel, 'dissolve') }
  },
  'the time of its guest is over, by the clock alone': async () => {
    const level = memoryLevel(twoOpinions)
    const panel = await formed(level, wu)
    const until = later(opening, 2 * hours)
    await invite(level, panel, { until })
    const id = await atPanel(level)
    return { level, id, happens: () => level.moveTo(later(until, 1000)) }
  },
  'the unit of its guest is asked': async () => {
    const level = memoryLevel(twoOpinions)
    const panel = await formed(level, wu)
    await invite(level, panel)
    const id = await atPanel(level)
    const ask = { units: ['JY'], question: '接送区是否由贵单位划定？' }
    return { level, id, happens: () => must(level, people.committee, act(id, 'ask-units'), ask) }
  },
  'a merger makes its only member a party': async () => {
    const level = memoryLevel({ now: opening })
    await formed(level, he)
    const id = await atPanel(level)
    const other = await filedBy(level, people.he, '关于规范学校门前接送秩序的提案')
    const happens = async () => {
      await proposed(level, 'merge', id, other)
      // It is no turn of the panel's while its proposer is asked.
      expect(await level.checkPanels()).toBe(0)
      await must(level, people.lin, act(id, 'answer-request'), yes)
      await must(level, people.he, act(other, 'answer-request'), yes)
    }
    return { level, id, happens }
  },
}

describe('the office is told once that a panel cannot conclude', () => {
  it.each(Object.keys(causes))('[C2] [C3] when %s', async (cause) => {
    const { level, id, happens } = await (causes[cause] as () => Promise<Cause>)()
    expect(await level.checkPanels()).toBe(0)
    await happens()
    expect((await proposalPage(level, id, people.committee)).panelLacking).toBe(true)
    await isToldOnce(level, id)
  })

  it('[C2] also where two looks meet, or the fact is delivered twice', async () => {
    const { level, id, happens } = await (causes['it is dissolved'] as () => Promise<Cause>)()
    await happens()
    const looks = await Promise.all([level.checkPanels(), level.checkPanels()])
    expect(looks.toSorted()).not.toEqual([0, 0])
    const sent = level.sent.filter(({ body }) => body.includes('proposal.panel-fell-short'))
    expect(sent).not.toEqual([])
    await level.redeliver(sent)
    expect(await told(level)).toMatchObject([ofOne(id)])
  })

  it('[C2] and not of a panel that has another member still, or enough opinions given already', async () => {
    const level = memoryLevel(twoOpinions)
    const panel = await formed(level, wu, shen)
    await seat(level, panel, people.panel)
    const id = await atPanel(level)
    await of(level, panel, 'unseat', { person: people.panel.id })
    expect(await level.checkPanels()).toBe(0)
    const opinion = { recommendation: 'accept', remark: '可以立案。' }
    await must(level, shen, act(id, 'give-opinion'), opinion)
    await of(level, panel, 'unseat', { person: shen.id })
    expect(await level.checkPanels()).toBe(0)
    expect(await told(level)).toEqual([])
  })

  it('[C2] nor where a member was seated in the same moment: the records say so before the rows do', async () => {
    const level = memoryLevel({ now: opening })
    const panel = await formed(level, wu)
    await atPanel(level)
    await of(level, panel, 'unseat', { person: wu.id })
    // Recorded, and relayed to no row yet.
    const path = `${panels}/${panel}/seat`
    const headers = { 'idempotency-key': 'seated-just-now' }
    await level.call(people.committee, { path, body: { person: shen.id, name: shen.name }, headers })
    expect(await level.checkPanels()).toBe(0)
    expect(await told(level)).toEqual([])
  })

  it('[C2] nor where the rows are behind: another judged it before leaving, or the panel has concluded', async () => {
    const level = memoryLevel(twoOpinions)
    const panel = await formed(level, wu, shen)
    const [judged, concluded] = [await atPanel(level), await atPanel(level)]
    const { views } = level.at.intake
    const before = await views.due(beforePanelsPartition, endOfTime, { limit: 10 })
    expect(before.items).toHaveLength(2)
    const opinion = { recommendation: 'accept', remark: '可以立案。' }
    for (const id of [judged, concluded]) await must(level, shen, act(id, 'give-opinion'), opinion)
    await must(level, wu, act(concluded, 'give-opinion'), opinion)
    await must(level, wu, act(concluded, 'second-review'), passed)
    await of(level, panel, 'unseat', { person: shen.id })
    const behind = { due: async () => before, list: views.list.bind(views) }
    expect(await level.checkPanels(behind)).toBe(0)
    await of(level, panel, 'unseat', { person: wu.id })
    expect(await level.checkPanels(behind)).toBe(1)
    expect(await told(level)).toMatchObject([ofOne(judged)])
  })

  it('[C2] nor of what it was told of, long after the command is forgotten', () => {
    const panel = { id: 'a1', name: '社会组' }
    const before: Proposal = { ...blank, status: 'second-review', round: 1, panels: [panel] }
    const fact = { type: 'proposal.panel-fell-short', data: { panel: panel.name } }
    expect(noteShortPanel(before, () => true)).toEqual([fact])
    expect(noteShortPanel({ ...before, fellShort: '1/1' }, () => true)).toEqual([])
    expect(noteShortPanel({ ...before, panels: [anyPanel] }, () => true)).toEqual([])
  })

  it('[C2] again where the next panel falls short as well, and in the next round', async () => {
    const level = memoryLevel({ now: opening })
    const first = await formed(level, wu)
    const id = await atPanel(level)
    await of(level, first, 'dissolve')
    expect(await level.checkPanels()).toBe(1)
    const second = await formed(level, shen)
    await must(level, people.committee, act(id, 'classify'), { class: 'social', panel: second })
    expect(await level.checkPanels()).toBe(0)
    await of(level, second, 'unseat', { person: shen.id })
    expect(await level.checkPanels()).toBe(1)
    await seat(level, second, shen)
    await must(level, shen, act(id, 'second-review'), returned)
    await must(level, people.lin, act(id, 'revise'), { ...draftBody, situation: '据统计，拥堵四十分钟。' })
    await must(level, people.lin, act(id, 'file'))
    await must(level, people.committee, act(id, 'first-review'), screened)
    expect(await level.checkPanels()).toBe(0)
    await of(level, second, 'unseat', { person: shen.id })
    expect(await level.checkPanels()).toBe(1)
    expect(await told(level)).toHaveLength(3)
  })

  it('[C2] and stands until the office has read it; no proposer is told, also not in the office', async () => {
    const { level, id, happens } = await (causes['it is dissolved'] as () => Promise<Cause>)()
    await happens()
    await level.checkPanels()
    const own = also(people.lin, 'committee')
    for (const one of [people.lin, own, people.panel, people.dispatch])
      expect(await told(level, one)).toEqual([])
    expect((await level.get(own, '/supervision/notices', { list: 'standing' })).body.items).toEqual([])
    for (const one of [people.lin, own]) {
      const { body } = await level.get(one, `/supervision/dockets/${id}`)
      expect(JSON.stringify([body.notices, body.timeline])).not.toMatch(/panel-lacking|社会组|审查结论/)
      const page = await proposalPage(level, id, one)
      expect(JSON.stringify(page.timeline)).not.toContain('fell-short')
    }
    const notice = (await told(level))[0]?.notice
    const standing = async () =>
      (await level.get(people.committee, '/supervision/notices', { list: 'standing' })).body.items
    expect(await standing()).toMatchObject([{ id, name: 'panel-lacking' }])
    await must(level, people.committee, `/supervision/dockets/${id}/acknowledge`, { notice })
    expect(await standing()).toEqual([])
  })

  it('[C2] [C13] not of what is secret, nor of what was withdrawn or asked something meanwhile', async () => {
    const level = memoryLevel({ now: opening })
    const panel = await formed(level, wu)
    const [secret, asked, gone] = [await atPanel(level), await atPanel(level), await atPanel(level)]
    await must(level, people.committee, act(secret, 'screen'), {
      secrecy: 'secret',
      remark: '涉及未公开的规划。',
    })
    await must(level, wu, act(asked, 'request'), withdrawal)
    await must(level, people.lin, act(gone, 'withdraw'), { reason: '不提了。' })
    await of(level, panel, 'dissolve')
    expect(await level.checkPanels()).toBe(0)
    // Its proposer says no: it is the panel's turn again, and there is none.
    await must(level, people.lin, act(asked, 'answer-request'), no)
    expect(await level.checkPanels()).toBe(1)
    expect(await told(level)).toMatchObject([{ id: asked }])
  })

  it('[C2] a form that is open does not go stale by it', async () => {
    const { level, id, happens } = await (causes['it is dissolved'] as () => Promise<Cause>)()
    await happens()
    const { version } = await proposalPage(level, id, people.committee)
    await level.checkPanels()
    const panel = await formed(level, shen)
    const headers = { 'if-match': `"${version}"` }
    const sent = await level.act(people.committee, act(id, 'classify'), { class: 'social', panel }, headers)
    expect(sent.status).toBe(200)
    await must(level, shen, act(id, 'second-review'), passed)
  })
})
