// Panels 审查组 (features C2, C3): by field, nobody on the own proposal, guests from units until their access ends; each
// judges alone first, and sees the others' opinions afterwards.
import { describe, expect, it } from 'vitest'
import { acceptance, consultation, drafted, filed, must, passed, returned, screened } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, type Person, testLevel } from './memory-level.ts'
import { no, withdrawal } from './outcomes.ts'
import { desk, later, opening, proposalPage, refused } from './pages.ts'
import { also, people } from './people.ts'

const at = (id: string, act: string) => `/intake/proposals/${id}/${act}`
const queue = async (level: MemoryLevel, person: Person, query: Record<string, string> = {}) =>
  (await level.get(person, '/intake/reviews', query)).body.items

const wu: Person = { id: 'p01', name: '吴审查', roles: ['panel'] }
const shen: Person = { id: 'p02', name: '沈审查', roles: ['panel'] }
const lu: Person = { id: 'p03', name: '陆文化', roles: ['panel'] }
const guest: Person = { id: 'g01', name: '贺特邀', roles: ['guest'] }
const opinion = { recommendation: 'accept', remark: '建议具体，可以立案。' }

/** Two panels by field: 社会组 with 吴 and 沈, 文化组 with 陆. */
async function twoPanels(level: MemoryLevel): Promise<{ social: string; cultural: string }> {
  const form = async (name: string, classes: string[]) =>
    (await must(level, people.committee, '/intake/panels', { name, classes })).id as string
  const social = await form('社会组', ['social', 'political'])
  const cultural = await form('文化组', ['cultural'])
  const seat = (panel: string, { id, name }: Person) =>
    must(level, people.committee, `/intake/panels/${panel}/seat`, { person: id, name })
  await seat(social, wu)
  await seat(social, shen)
  await seat(cultural, lu)
  return { social, cultural }
}

async function atPanel(level: MemoryLevel, more: object = {}): Promise<string> {
  const id = await filed(level)
  await must(level, people.committee, at(id, 'first-review'), { ...screened, ...more })
  return id
}

describe('panels by field', () => {
  it('[C2] a proposal goes to the panel that takes its class, and lies on no other panel’s desk', async () => {
    const level = memoryLevel({ now: opening })
    await twoPanels(level)
    const id = await atPanel(level)
    expect((await proposalPage(level, id)).panel.name).toBe('社会组')
    expect(await desk(level, 'intake', wu)).toEqual([id])
    expect(await desk(level, 'intake', lu)).toEqual([])
    expect(await queue(level, lu)).toEqual([])
    expect(await level.act(lu, at(id, 'second-review'), passed)).toMatchObject(refused(403, 'not-yours'))
    await must(level, wu, at(id, 'second-review'), passed)
  })

  it('[C2] a panel that takes the category has it before the one that takes the class', async () => {
    const level = memoryLevel({ now: opening })
    await twoPanels(level)
    const body = { name: '教育组', classes: ['social'], categories: ['education'] }
    await must(level, people.committee, '/intake/panels', body)
    const seats = (await level.get(people.committee, '/intake/panels')).body.items
    const education = seats.find(({ name }: { name: string }) => name === '教育组').id
    await must(level, people.committee, `/intake/panels/${education}/seat`, { person: lu.id, name: lu.name })
    const id = await atPanel(level, { category: 'education' })
    const other = await atPanel(level, { category: 'health' })
    expect((await proposalPage(level, id)).panel.name).toBe('教育组')
    expect((await proposalPage(level, other)).panel.name).toBe('社会组')
  })

  it('[C2] the author never receives the own proposal, in the office and in the panel alike', async () => {
    const level = memoryLevel({ now: opening })
    const { social } = await twoPanels(level)
    const author = also(people.lin, 'committee', 'panel', 'chair')
    const seat = { person: author.id, name: author.name }
    await must(level, people.committee, `/intake/panels/${social}/seat`, seat)
    const id = await filed(level)
    const another = await drafted(level, {}, people.he)
    await must(level, people.he, at(another, 'file'))
    const queued = async () => (await queue(level, author)).map((one: { id: string }) => one.id)
    expect(await queued()).toEqual([another])
    await must(level, people.committee, at(id, 'first-review'), screened)
    await must(level, people.committee, at(another, 'first-review'), screened)
    expect(await queued()).toEqual([another])
    expect(await desk(level, 'intake', author)).toEqual([another])
    expect(await level.act(author, at(id, 'give-opinion'), opinion)).toMatchObject(
      refused(403, 'own-proposal', { source: 'C2' }),
    )
    await must(level, wu, at(id, 'second-review'), passed)
    expect(await queued()).toEqual([another])
    expect(await level.act(author, at(id, 'record-consultation'), consultation)).toMatchObject(
      refused(403, 'own-proposal'),
    )
  })

  it('[C2] goes past a panel whose only members are the proposers', async () => {
    const level = memoryLevel({ now: opening })
    const { id: panel } = await must(level, people.committee, '/intake/panels', {
      name: '一人组',
      classes: ['social'],
    })
    const seat = { person: people.lin.id, name: people.lin.name }
    await must(level, people.committee, `/intake/panels/${panel}/seat`, seat)
    const id = await atPanel(level)
    expect((await proposalPage(level, id)).panel).toBeUndefined()
    await must(level, people.panel, at(id, 'second-review'), passed)
  })

  it('[C2] may be sent on to another panel, and leaves the first one’s desk', async () => {
    const level = memoryLevel({ now: opening })
    const { cultural } = await twoPanels(level)
    const id = await atPanel(level)
    await must(level, wu, at(id, 'classify'), { class: 'cultural', panel: cultural })
    expect(await desk(level, 'intake', wu)).toEqual([])
    expect(await desk(level, 'intake', lu)).toEqual([id])
    expect((await proposalPage(level, id)).classification).toMatchObject({ class: 'cultural' })
  })

  it('[C2] an unknown or dissolved panel is refused by name', async () => {
    const level = memoryLevel({ now: opening })
    const { cultural } = await twoPanels(level)
    await must(level, people.committee, `/intake/panels/${cultural}/dissolve`)
    const id = await filed(level)
    for (const panel of ['nowhere', cultural])
      expect(await level.act(people.committee, at(id, 'first-review'), { ...screened, panel })).toMatchObject(
        refused(422, 'panel-unknown'),
      )
  })
})

describe('a seat', () => {
  it('[C2] counts while it is taken: who has left a panel neither reads nor judges what lies with it', async () => {
    const level = memoryLevel({ now: opening })
    const { social } = await twoPanels(level)
    const id = await atPanel(level)
    await must(level, people.committee, `/intake/panels/${social}/unseat`, { person: shen.id })
    expect(await level.act(shen, at(id, 'give-opinion'), opinion)).toMatchObject(refused(403, 'not-yours'))
    expect(await queue(level, shen)).toEqual([])
    expect((await level.get(shen, '/intake/panels')).body.items).toEqual([])
    // Seated again, they go on.
    const again = { person: shen.id, name: shen.name }
    await must(level, people.committee, `/intake/panels/${social}/seat`, again)
    await must(level, shen, at(id, 'give-opinion'), opinion)
  })

  it('[C2] ends with its panel', async () => {
    const level = memoryLevel({ now: opening })
    const { social } = await twoPanels(level)
    const id = await atPanel(level)
    await must(level, people.committee, `/intake/panels/${social}/dissolve`)
    expect(await level.act(wu, at(id, 'second-review'), passed)).toMatchObject(refused(403, 'not-yours'))
    expect(await queue(level, wu)).toEqual([])
  })
})

describe('own opinion first', () => {
  it('[C2] a guest’s turn is over once their opinion is given, the panel’s is not', async () => {
    const level = memoryLevel({ now: opening })
    const { social } = await twoPanels(level)
    const seat = { person: guest.id, name: guest.name, unit: 'JY' }
    await must(level, people.committee, `/intake/panels/${social}/seat-guest`, seat)
    const [id, other] = [await atPanel(level), await atPanel(level)]
    await must(level, guest, at(id, 'give-opinion'), opinion)
    await must(level, wu, at(id, 'give-opinion'), opinion)
    const ids = async (person: Person) => (await queue(level, person)).map((one: { id: string }) => one.id)
    expect(await ids(guest)).toEqual([other])
    expect(await desk(level, 'intake', guest)).toEqual([other])
    expect(await desk(level, 'intake', guest, 'done')).toEqual([id])
    for (const member of [wu, shen]) {
      expect((await ids(member)).sort()).toEqual([id, other].sort())
      expect((await desk(level, 'intake', member)).sort()).toEqual([id, other].sort())
    }
    // Filed anew, it is judged anew.
    await must(level, wu, at(id, 'second-review'), {
      outcome: 'return',
      reasons: ['too-general'],
      remark: '请改。',
    })
    await must(level, people.lin, at(id, 'file'))
    await must(level, people.committee, at(id, 'first-review'), screened)
    expect((await ids(guest)).sort()).toEqual([id, other].sort())
  })

  it('[C2] the others’ opinions are shown only after the own is given, and to no proposer', async () => {
    const level = memoryLevel({ now: opening })
    await twoPanels(level)
    const id = await atPanel(level)
    await must(level, wu, at(id, 'give-opinion'), opinion)
    const before = await proposalPage(level, id, shen)
    expect(before).toMatchObject({ opinions: [], opinionsGiven: 1 })
    expect(JSON.stringify(before)).not.toContain(opinion.remark)
    await must(level, shen, at(id, 'give-opinion'), { ...opinion, remark: '还需补充数据。' })
    expect((await proposalPage(level, id, shen)).opinions).toMatchObject([
      { by: '吴审查', own: false, remark: opinion.remark },
      { by: '沈审查', own: true },
    ])
    expect((await proposalPage(level, id, people.committee)).opinions).toEqual([])
    expect(JSON.stringify(await proposalPage(level, id))).not.toContain(opinion.remark)
    await must(level, wu, at(id, 'second-review'), passed)
    expect((await proposalPage(level, id, people.chair)).opinions).toHaveLength(2)
    expect((await proposalPage(level, id)).opinions).toEqual([])
  })

  it('[C2] [C5] what the panel asks and remarks is told to the proposer in its name, and by whom once the review has ended', async () => {
    const level = memoryLevel({ now: opening })
    await twoPanels(level)
    const id = await atPanel(level)
    const spoken = async (person: Person) => {
      const page = await proposalPage(level, id, person)
      return JSON.stringify([page.reviews, page.requests, page.request ?? null, page.timeline])
    }
    await must(level, wu, at(id, 'request'), withdrawal)
    expect((await proposalPage(level, id)).request.by).toBe('社会组')
    expect(await spoken(people.lin)).not.toContain(wu.name)
    await must(level, people.lin, at(id, 'answer-request'), no)
    await must(level, wu, at(id, 'second-review'), returned)
    expect((await proposalPage(level, id)).reviews.at(-1)).toMatchObject({ stage: '复审', by: '社会组' })
    expect((await proposalPage(level, id)).timeline).toContainEqual(
      expect.objectContaining({ type: 'proposal.returned', by: '社会组' }),
    )
    await must(level, people.lin, at(id, 'stand-by'), { reason: '原文即可。' })
    await must(level, shen, at(id, 'give-opinion'), opinion)
    await must(level, wu, at(id, 'give-opinion'), opinion)
    await must(level, wu, at(id, 'second-review'), passed)
    for (const name of [wu.name, shen.name]) expect(await spoken(people.lin)).not.toContain(name)
    // The offices know who it was; so does the proposer what an office says in its own name.
    expect(await spoken(people.committee)).toContain(wu.name)
    expect(await spoken(people.lin)).toContain(people.committee.name)
    await must(level, people.committee, at(id, 'record-consultation'), consultation)
    await must(level, people.chair, at(id, 'final-review'), acceptance)
    expect(await spoken(people.lin)).toContain(wu.name)
  })

  it('[C2] who concludes has given the own opinion first, when others have given theirs', async () => {
    const level = memoryLevel({ now: opening })
    await twoPanels(level)
    const id = await atPanel(level)
    await must(level, wu, at(id, 'give-opinion'), opinion)
    expect(await level.act(shen, at(id, 'second-review'), passed)).toMatchObject(
      refused(409, 'own-opinion-first', { source: 'C2' }),
    )
    expect(await level.act(wu, at(id, 'give-opinion'), opinion)).toMatchObject(refused(409, 'opinion-given'))
    await must(level, wu, at(id, 'second-review'), passed)
  })

  it('[C2] as many opinions as the policy asks come before the conclusion', async () => {
    const level = memoryLevel({ now: opening, level: levelWith({ panelOpinions: 2 }) })
    await twoPanels(level)
    const id = await atPanel(level)
    expect(await level.act(wu, at(id, 'second-review'), passed)).toMatchObject(
      refused(409, 'panel-opinions-missing', { allowed: { needed: 2, given: 0 } }),
    )
    await must(level, wu, at(id, 'give-opinion'), opinion)
    // Who concludes counts once, not a second time for concluding.
    expect(await level.act(wu, at(id, 'second-review'), passed)).toMatchObject(
      refused(409, 'panel-opinions-missing', { allowed: { needed: 2, given: 1 } }),
    )
    await must(level, shen, at(id, 'give-opinion'), opinion)
    await must(level, shen, at(id, 'second-review'), passed)
  })

  it('[C2] an opinion cites only reasons of the table for what it recommends', async () => {
    const level = memoryLevel({ now: opening })
    await twoPanels(level)
    const id = await atPanel(level)
    const against = { recommendation: 'not-accept', reasons: ['too-general'], remark: '空泛。' }
    expect(await level.act(wu, at(id, 'give-opinion'), against)).toMatchObject(refused(422, 'reason-unknown'))
    await must(level, wu, at(id, 'give-opinion'), { ...against, reasons: ['no-substance'] })
  })
})

describe('guest reviewers', () => {
  const { ends: _, ...endless } = testLevel.session
  const withoutEnd = { ...testLevel, session: endless }
  const invited = async (level: MemoryLevel, more: object = {}) => {
    const { social } = await twoPanels(level)
    const body = { person: guest.id, name: guest.name, unit: 'JY', ...more }
    await must(level, people.committee, `/intake/panels/${social}/seat-guest`, body)
    return social
  }
  /** 闭幕: later than the window closes. */
  const ends = '2026-01-11T04:00:00.000Z'

  it('[C3] read and judge what is their panel’s, nothing else', async () => {
    const level = memoryLevel({ now: opening })
    await invited(level)
    const id = await atPanel(level)
    const elsewhere = await atPanel(level, { class: 'cultural' })
    expect((await queue(level, guest)).map((one: { id: string }) => one.id)).toEqual([id])
    expect((await proposalPage(level, id, guest)).acts).toContain('proposal.give-opinion')
    expect(await level.get(guest, `/intake/proposals/${elsewhere}`)).toMatchObject(refused(403, 'not-yours'))
    await must(level, guest, at(id, 'give-opinion'), opinion)
    expect(await level.act(guest, at(id, 'second-review'), passed)).toMatchObject(
      refused(403, 'role-missing'),
    )
  })

  it('[C3] lose their access when the session is over: after that they neither act nor read', async () => {
    const level = memoryLevel({ now: opening })
    const panel = await invited(level)
    const id = await atPanel(level)
    const { seats } = (await level.get(people.committee, `/intake/panels/${panel}`)).body
    expect(seats.at(-1)).toMatchObject({ person: guest.id, kind: 'guest', unit: 'JY', until: ends })
    await level.moveTo(ends)
    expect((await level.get(guest, `/intake/proposals/${id}`)).status).toBe(200)
    await level.moveTo(later(ends, 1))
    expect(await level.get(guest, `/intake/proposals/${id}`)).toMatchObject(refused(403, 'not-yours'))
    expect(await level.act(guest, at(id, 'give-opinion'), opinion)).toMatchObject(refused(403, 'not-yours'))
    expect(await queue(level, guest)).toEqual([])
    expect(await desk(level, 'intake', guest)).toEqual([])
    expect((await level.get(guest, '/intake/panels')).body.items).toEqual([])
  })

  it('[C3] are no members: not where they were seated as such, and not where a proposal lies with all panels', async () => {
    const level = memoryLevel({ now: opening })
    const unrouted = await filed(level)
    await must(level, people.committee, at(unrouted, 'first-review'), screened)
    const social = await invited(level)
    const id = await atPanel(level)
    expect(await level.get(guest, `/intake/proposals/${unrouted}`)).toMatchObject(refused(403, 'not-yours'))
    expect((await queue(level, guest)).map((one: { id: string }) => one.id)).toEqual([id])
    const seat = { person: wu.id, name: wu.name, unit: 'JY' }
    expect(await level.act(people.committee, `/intake/panels/${social}/seat-guest`, seat)).toMatchObject(
      refused(409, 'seat-known'),
    )
    // The account of another guest, seated as a member by mistake.
    const another: Person = { id: 'g02', name: '苗特邀', roles: ['guest'] }
    const asMember = { person: another.id, name: another.name }
    await must(level, people.committee, `/intake/panels/${social}/seat`, asMember)
    expect(await level.act(another, at(id, 'give-opinion'), opinion)).toMatchObject(refused(403, 'not-yours'))
  })

  it.each([
    [
      'adds some days to it',
      levelWith({ guestAccess: { unit: 'day', count: 2 } }),
      '2026-01-13T15:59:59.999Z',
    ],
    ['does not say when it ends', withoutEnd, '2026-01-10T10:00:00.000Z'],
  ])(
    '[C3] leave later than at the end of the session, or sooner, where the level %s',
    async (_how, own, until) => {
      const level = memoryLevel({ now: opening, level: own })
      const panel = await invited(level)
      const { seats } = (await level.get(people.committee, `/intake/panels/${panel}`)).body
      expect(seats.at(-1)).toMatchObject({ person: guest.id, until })
    },
  )

  it('[C3] are given no end later than that of the session', async () => {
    const level = memoryLevel({ now: opening })
    const { social } = await twoPanels(level)
    const seat = (until: string) =>
      level.act(people.committee, `/intake/panels/${social}/seat-guest`, {
        person: guest.id,
        name: guest.name,
        unit: 'JY',
        until,
      })
    for (const until of ['2099-01-01T00:00:00.000Z', later(ends, 1)])
      expect(await seat(until)).toMatchObject(
        refused(422, 'until-late', { source: 'policy: guestAccess', allowed: { latest: ends } }),
      )
    expect((await seat(ends)).status).toBe(200)
  })

  it('[C3] may be given an end of their own, and leave before it', async () => {
    const level = memoryLevel({ now: opening })
    const until = later(opening, 3_600_000)
    const panel = await invited(level, { until })
    const id = await atPanel(level)
    expect((await level.get(people.committee, '/intake/panels')).body.items[0]).toMatchObject({ joint: true })
    await level.moveTo(later(until, 1))
    expect(await level.act(guest, at(id, 'give-opinion'), opinion)).toMatchObject(refused(403, 'not-yours'))
    const again = { person: guest.id, name: guest.name, unit: 'JY' }
    const seatGuest = `/intake/panels/${panel}/seat-guest`
    expect(await level.act(people.committee, seatGuest, { ...again, until })).toMatchObject(
      refused(422, 'until-past'),
    )
    await must(level, people.committee, seatGuest, again)
    await must(level, guest, at(id, 'give-opinion'), opinion)
    await must(level, people.committee, `/intake/panels/${panel}/unseat`, { person: guest.id })
    expect(await level.get(guest, `/intake/proposals/${id}`)).toMatchObject(refused(403, 'not-yours'))
  })
})
