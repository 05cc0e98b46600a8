// 反复提交 (C12): counted by the session something was filed in and not by the calendar, as long as the text is that matter,
// and without what its author took back.
import { describe, expect, it } from 'vitest'
import { type FiledIn, filedInName, isFiledBefore, sessionsOf } from '#contracts/filed-in.ts'
import type { Level } from '#contracts/level.ts'
import { policyDefaults } from '#contracts/policy.ts'
import { proposal } from '../../services/intake/domain/proposal.ts'
import { noteSimilar } from '../../services/intake/domain/proposal-similarity.ts'
import { recurringPartition } from '../../services/intake/similarity/similar-views.ts'
import { ownTexts } from '../bench/similar-own.ts'
import { consultationAt, draftBody, drafted, must, passed, returned, screened } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, type Person } from './memory-level.ts'
import { acceptedFrom, act, toBrief, withdrawal, yes } from './outcomes.ts'
import { people } from './people.ts'
import { sessionIn, yearlyLevel } from './sessions.ts'

const policy = { ...policyDefaults, version: 'test' }
const fourth = { year: 2026, session: '13-4' }
const fifth = { year: 2027, session: '13-5' }

const of = (matter: string, label: string) => {
  const { title, situation, analysis, suggestions } =
    ownTexts.find((one) => one.matter === matter && one.label === label) ?? {}
  return { title, situation, analysis, suggestions }
}
const water = of('rural-water', 'base')
const waterAgain = of('rural-water', 'duplicate')

async function known(level: MemoryLevel, body: object, by: Person = people.lin): Promise<string> {
  const id = await drafted(level, body, by)
  await must(level, by, act(id, 'file'))
  await level.noteFiled()
  return id
}

const similarTo = async (level: MemoryLevel, id: string, by: Person = people.committee) =>
  (await level.get(by, `/intake/similar/${id}`)).body
const listed = async (level: MemoryLevel) =>
  (await level.get(people.supervision, '/intake/recurring')).body.items
const docketOf = async (level: MemoryLevel, id: string) =>
  (await level.get(people.supervision, `/supervision/dockets/${id}`)).body
const saidOf = async (level: MemoryLevel, id: string, by: Person): Promise<string[]> => {
  const { timeline } = (await level.get(by, `/intake/proposals/${id}`)).body
  return timeline
    .map(({ text }: { text: string }) => text)
    .filter((text: string) => text.includes('反复提交'))
}

/** A level whose session is convened by hand. */
function convening(now: string, year: number, overrides: Level['policy']['overrides'] = {}) {
  const settings: { -readonly [Name in keyof Level]: Level[Name] } = {
    ...levelWith(overrides),
    session: sessionIn(year),
  }
  const level = memoryLevel({ now, level: settings })
  return {
    level,
    convene: async (at: string, next: number) => {
      await level.moveTo(at)
      settings.session = sessionIn(next)
    },
  }
}

describe('sessions', () => {
  it('[C12] one session over the turn of the year is one, everywhere it is told of', async () => {
    // Filing for 13-4 began in December.
    const { level, convene } = convening('2025-12-20T02:00:00.000Z', 2026)
    const december = await known(level, water)
    await level.moveTo('2026-01-05T02:00:00.000Z')
    const january = await known(level, waterAgain, people.he)
    await convene('2027-01-05T02:00:00.000Z', 2027)
    const once = await known(level, waterAgain)
    expect(await similarTo(level, once)).not.toHaveProperty('recurring')

    await convene('2028-01-05T02:00:00.000Z', 2028)
    const twice = await known(level, waterAgain)
    const sessions = [{ ...fourth, year: 2025 }, fifth]
    const { recurring, items, noted } = await similarTo(level, twice)
    expect(recurring.sessions).toEqual(sessions)
    expect(recurring.sessions.map(filedInName)).toEqual(['十三届四次会议', '十三届五次会议'])
    const filings: Record<string, FiledIn> = {
      [december]: { year: 2025, session: '13-4' },
      [january]: fourth,
      [once]: fifth,
    }
    for (const shown of [recurring.earlier, items, noted.found]) {
      expect(shown).toHaveLength(3)
      for (const one of shown) expect(one).toMatchObject(filings[one.id] as FiledIn)
    }
    expect(await listed(level)).toMatchObject([{ id: twice, sessions }])
    expect((await docketOf(level, twice)).recurringIn).toEqual(sessions)
    const beside = await level.get(people.committee, `/intake/similar/${twice}/side-by-side`, {
      with: december,
    })
    expect(beside.body.sides).toMatchObject([{ session: '14-1' }, { year: 2025, session: '13-4' }])
    const typed = await level.call(people.committee, { path: '/intake/similar', body: water })
    expect(typed.body.items.find(({ id }: { id: string }) => id === december)).toMatchObject({
      session: '13-4',
    })
  })

  it('[C12] nothing comes back within its own session, whatever the calendar says', async () => {
    const { level } = convening('2025-12-20T02:00:00.000Z', 2026, { recurringYears: 1 })
    await known(level, water)
    await level.moveTo('2026-01-05T02:00:00.000Z')
    const again = await known(level, waterAgain, people.he)
    const { recurring, noted } = await similarTo(level, again)
    expect(recurring).toBeUndefined()
    expect(noted.found).toMatchObject([{ year: 2025, session: '13-4' }])
  })

  it('[C12] two sessions whose filings fall into one calendar year are two', async () => {
    const { level, convene } = convening('2026-01-05T02:00:00.000Z', 2026)
    await known(level, water)
    await convene('2026-12-20T02:00:00.000Z', 2027)
    await known(level, waterAgain)
    await convene('2028-01-05T02:00:00.000Z', 2028)
    const { sessions } = (await similarTo(level, await known(level, waterAgain))).recurring
    expect(sessions).toEqual([fourth, { ...fifth, year: 2026 }])
  })

  it('[C12] a number of a later session than the one it was filed in is told with that session', async () => {
    const { level, convene } = convening('2026-12-01T02:00:00.000Z', 2026)
    const earlier = await known(level, water)
    await convene('2027-01-05T02:00:00.000Z', 2027)
    await acceptedFrom(level, earlier)
    const [item] = (await similarTo(level, await known(level, waterAgain))).items
    expect(item).toMatchObject({ id: earlier, ...fourth, number: 1, numberedIn: '13-5' })
  })

  const bare = { year: 2025 }
  it.each<[string, FiledIn[], string[]]>([
    [
      'each once, by their order',
      [fifth, fourth, { ...fourth, year: 2025 }],
      ['十三届四次会议', '十三届五次会议'],
    ],
    ['years where no session is on record', [bare, { year: 2024 }, bare], ['2024 年', '2025 年']],
    [
      'a year of which a session is known is that session',
      [bare, { ...fourth, year: 2025 }],
      ['十三届四次会议'],
    ],
    ['a year of which none is known', [bare, fourth], ['2025 年', '十三届四次会议']],
  ])('[C12] are told as people say it: %s', (_what, filings, told) => {
    expect(sessionsOf(filings).map(filedInName)).toEqual(told)
  })

  it('[C12] come one after the other, also over the end of a term and beside a year', () => {
    const order = (one: FiledIn, other: FiledIn) => [isFiledBefore(one, other), isFiledBefore(other, one)]
    expect(order({ ...fourth, year: 2025 }, fourth)).toEqual([false, false])
    expect(order({ year: 2025, session: '9-5' }, { year: 2025, session: '10-1' })).toEqual([true, false])
    expect(order(bare, fourth)).toEqual([true, false])
    expect(order({ year: 2026 }, fourth)).toEqual([false, false])
  })

  it('[C12] what was noted before sessions were kept is told by its year, in the list, the page and the docket', async () => {
    const level = yearlyLevel('2026-01-05T02:00:00.000Z')
    const first = await known(level, water)
    const again = await known(level, waterAgain)
    const old = {
      years: [2024, 2025],
      earlier: [
        { id: 'gone1', year: 2024 },
        { id: 'gone2', year: 2025 },
      ],
    }
    const meta = {
      seq: 9,
      at: level.now(),
      actor: { kind: 'service', service: 'intake', because: 'x' },
    } as const
    const state = proposal.evolve(proposal.initial, { type: 'proposal.recurring', data: old }, meta)
    expect(state.recurring).toMatchObject(old)
    expect(sessionsOf(state.recurring?.earlier ?? []).map(filedInName)).toEqual(['2024 年', '2025 年'])
    // A row as it was written then: the proposal itself knows its session.
    const row = {
      id: again,
      title: '旧',
      statusText: '待初审',
      at: level.now(),
      years: [2025],
      earlier: [{ id: first, year: 2025 }],
    }
    await level.at.intake.views.put({ pk: recurringPartition, sk: `old#${again}`, data: row }, 1)
    expect(await listed(level)).toMatchObject([
      { id: again, sessions: [{ year: 2025, session: '13-4' }], earlier: [{ id: first, session: '13-4' }] },
    ])
    // And it counts as what it is: before a session that began in another year.
    const alike = old.earlier.map((one) => ({ ...one, likeness: 'same-matter' as const, score: 0.9 }))
    const noting = { found: [], alike, own: fourth, keys: [], signature: '' }
    expect(noteSimilar(proposal.initial, noting, policy).at(-1)).toEqual({
      type: 'proposal.recurring',
      data: old,
    })
  })
})

describe('a text that is revised', () => {
  /** Flagged in the third session, then sent back. */
  async function sentBack() {
    const level = yearlyLevel('2026-01-05T02:00:00.000Z')
    await known(level, water, people.he)
    await level.moveTo('2027-01-05T02:00:00.000Z')
    await known(level, waterAgain, people.he)
    await level.moveTo('2028-01-05T02:00:00.000Z')
    const id = await known(level, waterAgain)
    expect(await listed(level)).toMatchObject([{ id }])
    await must(level, people.committee, act(id, 'first-review'), returned)
    return { level, id }
  }

  async function refiled(level: MemoryLevel, id: string, text: object) {
    await must(level, people.lin, act(id, 'revise'), { ...draftBody, ...text })
    await must(level, people.lin, act(id, 'file'))
    await level.noteFiled()
  }

  const marked = async (level: MemoryLevel) =>
    (await level.get(people.committee, '/intake/reviews', { mark: 'recurring' })).body.items

  it('[C12] into another matter loses the flag, on its page, the desk, the list and the docket', async () => {
    const { level, id } = await sentBack()
    // While its author writes, what is filed is what it was.
    expect(await listed(level)).toMatchObject([{ id }])
    await refiled(level, id, of('night-bus', 'base'))
    expect(await similarTo(level, id)).not.toHaveProperty('recurring')
    expect(await listed(level)).toEqual([])
    expect(await marked(level)).toEqual([])
    const { recurringIn, timeline } = await docketOf(level, id)
    expect(recurringIn).toBeUndefined()
    // The office reads that it was there; the proposers, of whom it was not told, read neither.
    const types = timeline.map(({ type }: { type: string }) => type)
    expect(types).toEqual(expect.arrayContaining(['recurring.noted', 'recurring.ended']))
    expect(await saidOf(level, id, people.committee)).toHaveLength(2)
    expect(await saidOf(level, id, people.lin)).toEqual([])
    const own = (await level.get(people.lin, `/supervision/dockets/${id}`)).body
    expect(JSON.stringify(own)).not.toContain('recurring')
  })

  it('[C12] and into that matter once more is flagged again, once in the list', async () => {
    const { level, id } = await sentBack()
    await refiled(level, id, of('night-bus', 'base'))
    await must(level, people.committee, act(id, 'first-review'), returned)
    await refiled(level, id, waterAgain)
    const sessions = [fourth, fifth]
    expect(await listed(level)).toMatchObject([{ id, sessions }])
    expect((await docketOf(level, id)).recurringIn).toEqual(sessions)
    expect(await marked(level)).toMatchObject([{ id }])
  })

  it('[C12] within its matter keeps the flag, and nothing is said of it anew', async () => {
    const { level, id } = await sentBack()
    await refiled(level, id, { ...waterAgain, title: `${waterAgain.title}（修改稿）` })
    expect((await similarTo(level, id)).recurring.sessions).toEqual([fourth, fifth])
    expect(await saidOf(level, id, people.committee)).toHaveLength(1)
  })

  it('[C12] that is withdrawn is in the list no more', async () => {
    const { level, id } = await sentBack()
    await must(level, people.lin, act(id, 'withdraw'), { reason: '另行调研。' })
    expect(await listed(level)).toEqual([])
  })
})

describe('what counts as proposed', () => {
  const refusal = {
    outcome: 'not-accept',
    reasons: ['no-substance'],
    explanation: '建议没有可办理的内容。',
    forwardTo: 'none',
  }
  const ends: Record<string, (level: MemoryLevel, id: string) => Promise<unknown>> = {
    'its author took it back before the review': (level, id) =>
      must(level, people.lin, act(id, 'withdraw'), { reason: '另行调研。' }),
    'its author took it back in the middle of the review': async (level, id) => {
      await must(level, people.committee, act(id, 'first-review'), screened)
      await must(level, people.lin, act(id, 'withdraw'), { reason: '另行调研。' })
    },
    'it was withdrawn because the review asked for it (撤)': async (level, id) => {
      await must(level, people.committee, act(id, 'request'), withdrawal)
      await must(level, people.lin, act(id, 'answer-request'), yes)
    },
    'it was converted (转)': async (level, id) => {
      await must(level, people.committee, act(id, 'request'), toBrief)
      await must(level, people.lin, act(id, 'answer-request'), yes)
    },
    'it was not accepted (不立案)': async (level, id) => {
      await must(level, people.committee, act(id, 'first-review'), screened)
      await must(level, people.panel, act(id, 'second-review'), passed)
      await must(level, people.committee, act(id, 'record-consultation'), consultationAt(level.now()))
      await must(level, people.chair, act(id, 'final-review'), refusal)
    },
  }

  it.each([
    ['its author took it back before the review', false],
    ['its author took it back in the middle of the review', false],
    ['it was withdrawn because the review asked for it (撤)', true],
    ['it was converted (转)', true],
    ['it was not accepted (不立案)', true],
  ])('[C12] %s: %s', async (how, isCounted) => {
    const level = yearlyLevel('2026-01-05T02:00:00.000Z')
    for (const year of [2026, 2027]) {
      await level.moveTo(`${year}-01-05T02:00:00.000Z`)
      await ends[how]?.(level, await known(level, waterAgain))
    }
    await level.moveTo('2028-01-05T02:00:00.000Z')
    const id = await known(level, waterAgain)
    const { recurring, noted } = await similarTo(level, id)
    expect(recurring?.sessions).toEqual(isCounted ? [fourth, fifth] : undefined)
    expect(await listed(level)).toHaveLength(isCounted ? 1 : 0)
    // What was taken back is no neighbour either: the desk would count what no list shows.
    if (!isCounted) expect(noted.found).toEqual([])
  })
})
