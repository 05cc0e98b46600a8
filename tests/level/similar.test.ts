// Similar proposals: what is shown while one types, what is shown to whom, two side by side, what comes back every year.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Likeness } from '#contracts/api/similar.ts'
import { filedInName } from '#contracts/filed-in.ts'
import { policyDefaults } from '#contracts/policy.ts'
import { memoryViews } from '#kernel/memory/memory-stores.ts'
import { proposal } from '../../services/intake/domain/proposal.ts'
import { noteSimilar } from '../../services/intake/domain/proposal-similarity.ts'
import type { Matter } from '../../services/intake/similarity/features.ts'
import { fingerprintOf, mostKeys } from '../../services/intake/similarity/fingerprint.ts'
import { findSimilar } from '../../services/intake/similarity/search.ts'
import { indexRows } from '../../services/intake/similarity/similar-views.ts'
import type { LabelledText } from '../bench/labelled-texts.ts'
import { ownTexts } from '../bench/similar-own.ts'
import { accepted, delivered, draftBody, drafted, filed, must, returned, screened } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { acceptedFrom } from './outcomes.ts'
import { proposalPage } from './pages.ts'
import { people } from './people.ts'
import { yearlyLevel } from './sessions.ts'

const of = (matter: string, label: LabelledText['label']): Matter => {
  const text = ownTexts.find((one) => one.matter === matter && one.label === label)
  if (text === undefined) throw new Error(`${matter} ${label}`)
  const { title, situation, analysis, suggestions } = text
  return { title, situation, analysis, suggestions }
}

const isDuplicate = { likeness: 'near-identical', likenessText: '几乎相同' }

let level: MemoryLevel
beforeEach(() => {
  level = memoryLevel({ now: '2026-01-05T02:00:00.000Z' })
})

/** Filed by 林一, and looked at by the check that follows. */
async function known(more: object = {}, by: Person = people.lin): Promise<string> {
  const id = await drafted(level, more, by)
  await must(level, by, `/intake/proposals/${id}/file`)
  await level.noteFiled()
  return id
}

const find = (body: object, person: (typeof people)[keyof typeof people] = people.he) =>
  level.call(person, { path: '/intake/similar', body })

describe('what the check notes', () => {
  it('[B10] does not spoil a form that was open before it', async () => {
    const id = await filed(level)
    const { headers } = await level.call(people.committee, { path: `/intake/proposals/${id}` })
    await level.noteFiled()
    const body = { outcome: 'pass', remark: '一事一案。', secrecy: 'clear', class: 'social' }
    const path = `/intake/proposals/${id}/first-review`
    const passed = await level.act(people.committee, path, body, { 'if-match': headers.etag as string })
    expect(passed).toMatchObject({ status: 200 })
  })

  it('[B10] is told in the history in the same words, whatever was found', async () => {
    const told = async (id: string, by: Person) =>
      (await proposalPage(level, id, by)).timeline
        .filter(({ type }: { type: string }) => type === 'similar.noted')
        .map(({ text }: { text: string }) => text)
    const first = await known()
    const copy = await known()
    // There was something to count.
    const { noted } = (await level.get(people.committee, `/intake/similar/${copy}`)).body
    expect(JSON.stringify(noted)).toContain('near-identical')
    for (const id of [first, copy])
      for (const by of [people.lin, people.committee, people.panel])
        expect(await told(id, by)).toEqual(['系统与其他提案作了比对'])
  })
})

describe('as one types', () => {
  it('[B10] a seeded duplicate is among the first three, among other proposals of the place', async () => {
    for (const name of ['dogs', 'idle-sewage', 'night-bus', 'rural-water'])
      for (const label of ['base', 'related'] as const) await filed(level, of(name, label))
    const seeded = await filed(level, of('manholes', 'base'))
    await filed(level, of('manholes', 'related'))
    await level.noteFiled()

    const { body, status } = await find(of('manholes', 'duplicate'), people.committee)

    expect(status).toBe(200)
    expect(body.items.slice(0, 3).map(({ id }: { id: string }) => id)).toContain(seeded)
    expect(body.items[0]).toMatchObject({ id: seeded, year: 2026, ...isDuplicate, open: true })
    expect(body.items[0].passages[0]).toMatchObject({ same: true })
    expect(body.items[0].shared.join()).toMatch(/井盖|坠/)
  })

  it('[B10] a title alone finds it, and an empty text finds nothing', async () => {
    const seeded = await known(of('manholes', 'base'))
    const { title } = of('manholes', 'duplicate')
    const nothing = { title: '', situation: '', analysis: '', suggestions: [] }
    expect((await find({ ...nothing, title }, people.committee)).body.items[0]).toMatchObject({ id: seeded })
    expect((await find({ title }, people.committee)).body.items[0]).toMatchObject({ id: seeded })
    expect((await find(nothing)).body.items).toEqual([])
  })

  it('[B10] says year, unit and result of what was answered', async () => {
    await delivered(level)
    await level.noteFiled()
    const { title, situation, analysis, suggestions } = draftBody
    const { body } = await find({ title, situation, analysis, suggestions })
    expect(body.items[0]).toMatchObject({
      year: 2026,
      number: 1,
      session: '13-4',
      unit: 'JY',
      resultClass: 'A',
      open: true,
    })
  })

  it('shows of others’ proposals that are not public no more than title, year and result', async () => {
    const more = { ...of('manholes', 'base'), consentPublic: false, consentReason: '涉及他人' }
    const id = await known(more)
    // Nothing at all while it is under review.
    expect((await find(of('manholes', 'duplicate'), people.he)).body.items).toEqual([])
    await acceptedFrom(level, id)
    const [shown] = (await find(of('manholes', 'duplicate'), people.he)).body.items
    expect(shown).toMatchObject({ id, open: false, shared: [], passages: [] })
    expect(JSON.stringify(shown)).not.toContain('4.2万个')
    // By the numbers one could guess what it says.
    expect(shown).not.toHaveProperty('score')
    expect(shown).not.toHaveProperty('resemblance')
    const own = await filed(level, of('manholes', 'duplicate'))
    for (const [one, other] of [
      [id, id],
      [own, id],
    ])
      expect(
        (await level.get(people.su, `/intake/similar/${one}/side-by-side`, { with: other ?? '' })).status,
      ).toBe(403)
    const hers = await drafted(level, of('manholes', 'duplicate'), people.he)
    const compared = await level.get(people.he, `/intake/similar/${hers}/side-by-side`, { with: id })
    expect(compared.status).toBe(403)
  })

  it('[B10] [C13] tells nobody who is not cleared that a secret one is like theirs', async () => {
    const secret = await known(of('manholes', 'base'))
    const id = await drafted(level, of('manholes', 'duplicate'), people.he)
    await must(level, people.he, `/intake/proposals/${id}/file`)
    await level.noteFiled()
    const flagged = { ...screened, secrecy: 'secret' }
    await must(level, people.committee, `/intake/proposals/${secret}/first-review`, flagged)
    const { body } = await level.get(people.he, `/intake/similar/${id}`)
    expect(body.noted.found).toEqual([])
    expect(JSON.stringify(body)).not.toContain(secret)
    expect(JSON.stringify(await find(of('manholes', 'duplicate'), people.su))).not.toContain(secret)
    const { body: cleared } = await level.get(people.committee, `/intake/similar/${id}`)
    expect(cleared.noted.found).toMatchObject([{ id: secret }])
  })

  it('leaves out drafts, the text itself, and what was taken back', async () => {
    await drafted(level, of('manholes', 'base'))
    await level.noteFiled()
    expect((await find(of('manholes', 'base'), people.committee)).body.items).toEqual([])

    const id = await known(of('manholes', 'base'))
    const own = await find({ ...of('manholes', 'base'), exclude: id }, people.lin)
    expect(own.body.items).toEqual([])
    await must(level, people.lin, `/intake/proposals/${id}/withdraw`, { reason: '另行修改。' })
    expect((await find(of('manholes', 'base'), people.committee)).body.items).toEqual([])
  })
})

describe('in review', () => {
  it('[C8] of the labelled set every duplicate is found first, at a bounded cost', async () => {
    const views = memoryViews()
    let reads = 0
    const counted: typeof views = {
      ...views,
      list: (...asked) => {
        reads += 1
        return views.list(...asked)
      },
      getMany: (asked) => {
        reads += asked.length
        return views.getMany(asked)
      },
    }
    const at = (index: number) => new Date(Date.UTC(2025, 0, 1, 0, index)).toISOString()
    for (const [index, text] of ownTexts.entries())
      for (const row of indexRows(fingerprintOf(text), String(index), at(index))) await views.put(row, 1)

    const duplicates = ownTexts.flatMap((text, index) =>
      text.label === 'duplicate' ? [{ text, index }] : [],
    )
    let found = 0
    for (const { text, index } of duplicates) {
      reads = 0
      const [first] = await findSimilar(counted, text, { exclude: String(index) })
      const base = ownTexts.findIndex((one) => one.matter === text.matter && one.label === 'base')
      if (first?.id === String(base)) found += 1
      expect(reads).toBeLessThanOrEqual(mostKeys + 24)
    }
    expect(mostKeys).toBeLessThanOrEqual(64)
    expect(found / duplicates.length).toBeGreaterThanOrEqual(0.95)
  })

  it('[C8] a duplicate is pointed out with both texts side by side, and never merged by itself', async () => {
    const first = await known(of('dogs', 'base'))
    const second = await known(of('dogs', 'duplicate'))
    await level.noteFiled()

    const page = await level.get(people.committee, `/intake/similar/${second}`)
    expect(page.body.items[0]).toMatchObject({ id: first, ...isDuplicate })
    expect(page.body.noted.found).toMatchObject([{ id: first, year: 2026, likeness: 'near-identical' }])

    const both = await level.get(people.committee, `/intake/similar/${second}/side-by-side`, {
      with: first,
    })
    const [own, other] = both.body.sides
    const text = (stretches: { text: string }[]) => stretches.map((one) => one.text).join('')
    expect(text(own.situation)).toBe(of('dogs', 'duplicate').situation)
    expect(other.suggestions.map(text)).toEqual(of('dogs', 'base').suggestions)
    const marked = (side: typeof own) =>
      [...side.situation, ...side.analysis, ...side.suggestions.flat()].flatMap(({ pair }) => pair ?? [])
    expect(marked(own).length).toBeGreaterThan(3)
    expect([...marked(own)].sort()).toEqual([...marked(other)].sort())

    for (const id of [first, second]) {
      const { body } = await level.get(people.committee, `/intake/proposals/${id}`)
      expect(body.status).toBe('filed')
    }
  })

  /** How many like it each row of the queue counts, by proposal. */
  const counted = async (): Promise<Record<string, number>> => {
    const { body } = await level.get(people.committee, '/intake/reviews')
    return Object.fromEntries(body.items.map((one: { id: string; similar: number }) => [one.id, one.similar]))
  }

  it('[C8] [B10] two near-copies filed in different minutes count each other in the queue', async () => {
    const first = await known(of('dogs', 'base'))
    await level.moveTo('2026-01-05T03:00:00.000Z')
    const { body: before } = await level.get(people.committee, `/intake/similar/${first}`)
    const second = await known(of('dogs', 'duplicate'))
    const unlike = await known(of('night-bus', 'base'))

    expect(await counted()).toEqual({ [first]: 1, [second]: 1, [unlike]: 0 })
    const { body } = await level.get(people.committee, `/intake/similar/${first}`)
    expect(before.noted.found).toEqual([])
    expect(body.noted.found).toMatchObject([{ id: second, year: 2026, likeness: 'near-identical' }])
    // Whatever runs again, and filed at one time they find each other without being told.
    await level.noteFiled()
    await filed(level, of('manholes', 'base'))
    await filed(level, of('manholes', 'duplicate'))
    await level.noteFiled()
    expect(Object.values(await counted()).sort()).toEqual([0, 1, 1, 1, 1])
  })

  it('[C8] the earlier one keeps five at most, and none once its review is over', async () => {
    const first = await known(of('dogs', 'base'))
    const over = await known(of('night-bus', 'base'))
    await acceptedFrom(level, over)
    await known(of('night-bus', 'duplicate'))
    for (let copy = 0; copy < 7; copy += 1) await known(of('dogs', 'duplicate'))
    expect((await counted())[first]).toBe(5)
    const followed = level.at.intake.records.stream.filter(({ facts }) =>
      facts.some(({ fact }) => fact.type === 'similar.followed'),
    )
    expect(followed.filter(({ id }) => id === first)).toHaveLength(5)
    expect(followed.map(({ id }) => id)).not.toContain(over)
  })

  it('[C8] one that is sent back and filed again is counted beside the earlier once', async () => {
    const first = await known(of('dogs', 'base'))
    const second = await known(of('dogs', 'duplicate'))
    await must(level, people.committee, `/intake/proposals/${second}/first-review`, returned)
    const { title, ...rest } = of('dogs', 'duplicate')
    const again = { ...draftBody, ...rest, title: `${title}（修改稿）` }
    await must(level, people.lin, `/intake/proposals/${second}/revise`, again)
    await must(level, people.lin, `/intake/proposals/${second}/file`)
    await level.noteFiled()
    const { body } = await level.get(people.committee, `/intake/similar/${first}`)
    expect(body.noted.found.map(({ id }: { id: string }) => id)).toEqual([second])
    expect(await counted()).toEqual({ [first]: 1, [second]: 1 })
  })

  it('[C8] [C13] a secret one that comes later is not counted beside the earlier', async () => {
    const first = await known(of('dogs', 'base'))
    const second = await filed(level, of('dogs', 'duplicate'))
    await must(level, people.committee, `/intake/proposals/${second}/first-review`, {
      ...screened,
      secrecy: 'secret',
    })
    await level.noteFiled()
    const { body } = await level.get(people.committee, `/intake/similar/${first}`)
    expect(body.noted.found).toEqual([])
  })

  it('[C8] the check is recorded once a filing, whatever runs again, and a revised text is looked at anew', async () => {
    const id = await known(of('dogs', 'base'))
    const versionOf = async () => (await level.get(people.lin, `/intake/proposals/${id}`)).body.version
    const version = await versionOf()
    await level.noteFiled()
    expect(await versionOf()).toBe(version)

    await must(level, people.committee, `/intake/proposals/${id}/first-review`, {
      outcome: 'return',
      reasons: ['facts-unverified'],
      remark: '请补充数据。',
    })
    await must(level, people.lin, `/intake/proposals/${id}/revise`, {
      ...draftBody,
      ...of('dogs', 'duplicate'),
    })
    await must(level, people.lin, `/intake/proposals/${id}/file`)
    await level.noteFiled()
    const facts = level.at.intake.records.stream
      .filter((record) => record.id === id)
      .flatMap((record) => record.facts.map(({ fact }) => fact.type))
    expect(facts.filter((type) => type === 'similar.noted')).toHaveLength(2)
  })

  it('the threshold is the level’s own', async () => {
    level = memoryLevel({ now: '2026-01-05T02:00:00.000Z', level: levelWith({ mergeThreshold: 1 }) })
    await known(of('dogs', 'base'))
    const { body } = await find(of('dogs', 'duplicate'), people.committee)
    expect(body.items[0]).toMatchObject({ likeness: 'same-matter', likenessText: '同一事项' })
  })
})

describe('what comes back', () => {
  it('[C12] what was proposed in two earlier sessions is flagged with its history, for supervision too', async () => {
    level = yearlyLevel(level.now())
    const first = await known(of('rural-water', 'base'))
    await level.moveTo('2027-01-05T02:00:00.000Z')
    const second = await known(of('rural-water', 'duplicate'))
    const once = await level.get(people.committee, `/intake/similar/${second}`)
    expect(once.body.recurring).toBeUndefined()

    await level.moveTo('2028-01-05T02:00:00.000Z')
    const third = await known(of('rural-water', 'duplicate'))
    const other = await known(of('night-bus', 'base'))

    const { body } = await level.get(people.committee, `/intake/similar/${third}`)
    const sessions = [
      { year: 2026, session: '13-4' },
      { year: 2027, session: '13-5' },
    ]
    expect(body.recurring.sessions).toEqual(sessions)
    expect(body.recurring.earlier).toEqual(
      expect.arrayContaining([
        { id: first, ...sessions[0] },
        { id: second, ...sessions[1] },
      ]),
    )
    const pool = await level.get(people.supervision, '/intake/recurring')
    expect(pool.body.items.map(({ id }: { id: string }) => id)).toEqual([third])
    expect(pool.body.items[0]).toMatchObject({
      sessions,
      title: of('rural-water', 'duplicate').title,
    })
    const docket = await level.get(people.supervision, `/supervision/dockets/${third}`)
    expect(docket.body.recurringIn).toEqual(sessions)
    const unmarked = await level.get(people.supervision, `/supervision/dockets/${other}`)
    expect(unmarked.body).not.toHaveProperty('recurringIn')
    expect((await level.get(people.he, '/intake/recurring')).status).toBe(403)
  })

  it('[B10] [C12] is told to proposers only as far as they may know of the earlier ones', async () => {
    level = yearlyLevel(level.now())
    const sessions = async (by: Person, id: string) =>
      (await level.get(by, `/intake/similar/${id}`)).body.recurring?.sessions.map(filedInName)
    const both = ['十三届四次会议', '十三届五次会议']
    const told = async (by: Person, id: string) => {
      const { timeline } = await proposalPage(level, id, by)
      return timeline.filter(({ type }: { type: string }) => type === 'proposal.recurring')
    }
    const earlier = await known(of('rural-water', 'base'), people.he)
    await level.moveTo('2027-01-05T02:00:00.000Z')
    await known(of('rural-water', 'duplicate'), people.he)
    await level.moveTo('2028-01-05T02:00:00.000Z')
    const again = await known(of('rural-water', 'duplicate'))
    // Under review they are between 何二 and the offices, who read why it was flagged without its sessions.
    expect(await sessions(people.lin, again)).toBeUndefined()
    expect(await told(people.lin, again)).toEqual([])
    expect(await sessions(people.committee, again)).toEqual(both)
    const docketFor = async (by: Person) => (await level.get(by, `/supervision/dockets/${again}`)).body
    const recurs = async (by: Person) => (await docketFor(by)).recurringIn?.map(filedInName)
    expect(JSON.stringify(await docketFor(people.lin))).not.toContain('recurring')
    expect(await recurs(people.supervision)).toEqual(both)
    expect(await recurs(people.lin)).toBeUndefined()
    const [{ text }] = await told(people.committee, again)
    expect(text).not.toMatch(/20\d\d|次会议/)
    await acceptedFrom(level, earlier)
    expect(await sessions(people.lin, again)).toEqual(both.slice(0, 1))
  })

  it('[C12] the review desk sees the flag, and the number of sessions is the level’s own', async () => {
    level = yearlyLevel(level.now(), { recurringYears: 1 })
    await known(of('rural-water', 'base'))
    await level.moveTo('2027-01-05T02:00:00.000Z')
    const again = await known(of('rural-water', 'duplicate'))
    const { body } = await level.get(people.committee, '/intake/reviews', { mark: 'recurring' })
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([again])
    expect(body.items[0]).toMatchObject({ recurring: true, similar: 1 })
  })
})

it('[C12] what is merely related to earlier ones recurs in no session: only the same matter does', () => {
  const of = (likeness: Likeness) =>
    noteSimilar(
      proposal.initial,
      {
        found: [],
        alike: [2023, 2024, 2025].map((year) => ({ id: `p${year}`, year, likeness, score: 0.5 })),
        own: { year: 2026 },
        keys: [],
        signature: '',
      },
      { ...policyDefaults, version: 'test', recurringYears: 2 },
    ).map(({ type }) => type)
  expect(of('related')).toEqual(['similar.noted'])
  expect(of('same-matter')).toEqual(['similar.noted', 'proposal.recurring'])
  expect(of('near-identical')).toContain('proposal.recurring')
})

it('what is accepted and consented to may be compared by any member', async () => {
  const id = await accepted(level, of('manholes', 'base'))
  await level.noteFiled()
  const own = await drafted(level, of('manholes', 'duplicate'), people.he)
  const { body, status } = await level.get(people.he, `/intake/similar/${own}/side-by-side`, { with: id })
  expect(status).toBe(200)
  expect(body).toMatchObject({ likeness: 'near-identical' })
})
