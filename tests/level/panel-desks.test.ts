// What waits for a panel lies on somebody's desk, whatever becomes of the panel (features C2, C3): it is sent only where
// somebody may conclude, and where nobody can any more the committee has it and sends it on.
import { describe, expect, it } from 'vitest'
import { filed, must, passed, screened } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { act } from './outcomes.ts'
import { desk, opening, proposalPage, refused } from './pages.ts'
import { people } from './people.ts'

const wu: Person = { id: 'p01', name: '吴审查', roles: ['panel'] }
const shen: Person = { id: 'p02', name: '沈审查', roles: ['panel'] }
const guest: Person = { id: 'g01', name: '贺特邀', roles: ['guest'] }
const opinion = { recommendation: 'accept', remark: '建议具体，可以立案。' }
const panels = '/intake/panels'

async function formed(level: MemoryLevel, ...members: Person[]): Promise<string> {
  const { id } = await must(level, people.committee, panels, { name: '社会组', classes: ['social'] })
  for (const { id: person, name } of members)
    await must(level, people.committee, `${panels}/${id}/seat`, { person, name })
  return id
}

const invite = (level: MemoryLevel, panel: string) =>
  must(level, people.committee, `${panels}/${panel}/seat-guest`, {
    person: guest.id,
    name: guest.name,
    unit: 'JY',
  })

async function atPanel(level: MemoryLevel): Promise<string> {
  const id = await filed(level)
  await must(level, people.committee, act(id, 'first-review'), screened)
  return id
}

const queued = async (level: MemoryLevel, person: Person): Promise<string[]> =>
  (await level.get(person, '/intake/reviews')).body.items.map((one: { id: string }) => one.id)

/** With the committee, which sends it on by its class: to all who have the office of panels. */
async function sentOnByTheCommittee(level: MemoryLevel, id: string): Promise<void> {
  expect(await desk(level, 'intake', people.committee)).toEqual([id])
  expect(await queued(level, people.committee)).toEqual([id])
  await must(level, people.committee, act(id, 'classify'), { class: 'social' })
  expect(await desk(level, 'intake', people.committee)).toEqual([])
  expect(await desk(level, 'intake', people.panel)).toEqual([id])
  await must(level, people.panel, act(id, 'second-review'), passed)
}

describe('what waits for a panel', () => {
  it('[C2] is the committee’s to send on once the panel is dissolved', async () => {
    const level = memoryLevel({ now: opening })
    const panel = await formed(level, wu)
    const id = await atPanel(level)
    expect(await desk(level, 'intake', people.committee)).toEqual([])
    await must(level, people.committee, `${panels}/${panel}/dissolve`)
    await sentOnByTheCommittee(level, id)
  })

  it('[C2] is the committee’s to send on once the last member has left', async () => {
    const level = memoryLevel({ now: opening })
    const panel = await formed(level, wu)
    const id = await atPanel(level)
    await must(level, people.committee, `${panels}/${panel}/unseat`, { person: wu.id })
    await sentOnByTheCommittee(level, id)
  })

  it('[C2] [C3] is the committee’s to send on once too few can judge it, the guests’ time being over', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ panelOpinions: 2 }) })
    const panel = await formed(level, wu)
    await invite(level, panel)
    const id = await atPanel(level)
    expect(await desk(level, 'intake', wu)).toEqual([id])
    expect(await desk(level, 'intake', people.committee)).toEqual([])
    await level.moveTo('2026-02-10T02:00:00.000Z')
    expect(await queued(level, people.committee)).toEqual([id])
    const another = await formed(level, wu, shen)
    await must(level, people.committee, act(id, 'classify'), { class: 'social', panel: another })
    expect(await queued(level, people.committee)).toEqual([])
    expect(await desk(level, 'intake', shen)).toEqual([id])
  })
})

describe('a proposal is sent', () => {
  it('[C3] to no panel of guests only, who may not conclude', async () => {
    const level = memoryLevel({ now: opening })
    const panel = await formed(level)
    await invite(level, panel)
    const id = await atPanel(level)
    expect((await proposalPage(level, id)).panel).toBeUndefined()
    const named = await filed(level)
    expect(
      await level.act(people.committee, act(named, 'first-review'), { ...screened, panel }),
    ).toMatchObject(refused(422, 'panel-short', { source: 'C2' }))
    await must(level, people.panel, act(id, 'second-review'), passed)
  })

  it('[C2] to no panel with fewer than must give an opinion, its own people and the first reviewer left out', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ panelOpinions: 2 }) })
    const three: Person = people.threeOffices
    const panel = await formed(level, wu, three, people.lin)
    const own = await filed(level)
    await must(level, three, act(own, 'first-review'), screened)
    expect((await proposalPage(level, own)).panel).toBeUndefined()
    await must(level, people.committee, `${panels}/${panel}/seat`, { person: shen.id, name: shen.name })
    const other = await filed(level)
    await must(level, three, act(other, 'first-review'), screened)
    expect((await proposalPage(level, other)).panel.id).toBe(panel)
  })

  it('[C2] nowhere else by a new class once its panel has concluded', async () => {
    const level = memoryLevel({ now: opening })
    const panel = await formed(level, wu)
    const id = await atPanel(level)
    const { id: other } = await must(level, people.committee, panels, {
      name: '文化组',
      classes: ['cultural'],
    })
    await must(level, people.committee, `${panels}/${other}/seat`, { person: shen.id, name: shen.name })
    await must(level, wu, act(id, 'second-review'), passed)
    await must(level, people.committee, act(id, 'classify'), { class: 'cultural' })
    const page = await proposalPage(level, id, people.chair)
    expect(page).toMatchObject({ classification: { class: 'cultural' }, panel: { id: panel } })
  })
})

describe('a guest’s seat', () => {
  it('[C3] is none to who is a member of panels by office only: they conclude nothing there', async () => {
    const level = memoryLevel({ now: opening })
    const panel = await formed(level, wu)
    const asGuest = { person: shen.id, name: shen.name, unit: 'JY' }
    await must(level, people.committee, `${panels}/${panel}/seat-guest`, asGuest)
    const id = await atPanel(level)
    expect(await desk(level, 'intake', shen)).toEqual([])
    for (const [name, body] of [
      ['give-opinion', opinion],
      ['second-review', passed],
    ] as const)
      expect(await level.act(shen, act(id, name), body)).toMatchObject(refused(403, 'not-yours'))
  })
})
