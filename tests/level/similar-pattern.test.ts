// Texts written after one pattern, and texts under one title: words in common are no matter in common, and one title is one
// matter whatever stands under it.
import { beforeEach, describe, expect, it } from 'vitest'
import { filedInName } from '#contracts/filed-in.ts'
import { policyDefaults } from '#contracts/policy.ts'
import { proposal } from '../../services/intake/domain/proposal.ts'
import { type Alike, likenessOf, noteSimilar } from '../../services/intake/domain/proposal-similarity.ts'
import { fingerprintOf } from '../../services/intake/similarity/fingerprint.ts'
import { signatureKey } from '../../services/intake/similarity/search.ts'
import { similarRows } from '../../services/intake/similarity/similar-views.ts'
import { titlePrintOf } from '../../services/intake/similarity/title-print.ts'
import { ownTexts } from '../bench/similar-own.ts'
import { seededRandom, writeProposal } from '../demo/texts.ts'
import { filed } from './journey.ts'
import { type MemoryLevel, memoryLevel } from './memory-level.ts'
import { people } from './people.ts'
import { yearlyLevel } from './sessions.ts'

const policy = { ...policyDefaults, version: 'test' }

/** The demo's texts on farming are written after one pattern. */
const after = (title: string) => ({ title, ...writeProposal({ title, unit: 'NY' }, seededRandom('one')) })
const herbs = after('关于重楼产业发展的建议')
const tea = after('关于加大对漭水茶产业发展支持力度的建议')

const text = (matter: string, label: string) => {
  const { title, situation, analysis, suggestions } = ownTexts.find(
    (one) => one.matter === matter && one.label === label,
  ) as (typeof ownTexts)[number]
  return { title, situation, analysis, suggestions: [...suggestions] }
}
const buses = text('night-bus', 'base')
/** By somebody else, on something else that is said of the same title. */
const underThatTitle = { ...text('dogs', 'base'), title: `关于我市${buses.title.replace(/^关于/, '')}` }

let level: MemoryLevel
beforeEach(() => {
  level = memoryLevel({ now: '2026-01-05T02:00:00.000Z' })
})

async function known(body: object): Promise<string> {
  const id = await filed(level, body)
  await level.noteFiled()
  return id
}

const typed = async (body: object) =>
  (await level.call(people.committee, { path: '/intake/similar', body })).body.items
const similarTo = async (id: string) => (await level.get(people.committee, `/intake/similar/${id}`)).body
const beside = async (id: string, other: string) =>
  (await level.get(people.committee, `/intake/similar/${id}/side-by-side`, { with: other })).body
const counted = async () => {
  const { items } = (await level.get(people.committee, '/intake/reviews')).body
  return items.map(({ similar }: { similar: number }) => similar)
}

describe('what two are told to be', () => {
  const alike: Alike = { score: 0.6, resemblance: 0.7, sameTitle: false, titlesMet: 0.5 }
  it.each<[string, Partial<Alike>, string]>([
    ['matter and words', {}, 'near-identical'],
    ['words without the score', { score: 0.49 }, 'same-words'],
    ['words and score, and what the titles name is not spoken of', { titlesMet: 0.2 }, 'same-words'],
    ['words under one title', { score: 0.05, titlesMet: 0.2, sameTitle: true }, 'near-identical'],
    ['one title alone', { score: 0.05, resemblance: 0.1, sameTitle: true }, 'same-matter'],
    ['the matter in other words', { resemblance: 0.3, titlesMet: 0 }, 'same-matter'],
    ['half the words of a pattern', { resemblance: 0.5, titlesMet: 0 }, 'related'],
    ['neither', { score: 0.2, resemblance: 0.3 }, 'related'],
  ])('[B10] [C8] %s', (_what, more, told) => {
    expect(likenessOf({ ...alike, ...more }, policy)).toBe(told)
  })

  it('[C12] words in common recur in no session', () => {
    const alike = [2023, 2024, 2025].map((year) => ({
      id: `p${year}`,
      year,
      likeness: 'same-words' as const,
      score: 0.9,
    }))
    const noted = { found: [], alike, own: { year: 2026 }, keys: [], signature: '' }
    expect(noteSimilar(proposal.initial, noted, policy).map(({ type }) => type)).toEqual(['similar.noted'])
  })
})

describe('two matters written after one pattern', () => {
  it('[B10] [C8] use the same words, and are told as no more: typed, in the list, in the note, side by side', async () => {
    const first = await known(tea)
    const [shown] = await typed(herbs)
    expect(shown).toMatchObject({
      id: first,
      likeness: 'same-words',
      likenessText: '用词几乎相同，事项未必相同',
    })
    // Both numbers are high: neither would tell them apart.
    expect(shown.resemblance).toBeGreaterThanOrEqual(policy.mergeThreshold)
    expect(shown.score).toBeGreaterThanOrEqual(policy.sameMatterThreshold)
    const second = await known(herbs)
    const { items, noted } = await similarTo(second)
    for (const found of [items, noted.found]) expect(found).toMatchObject([{ likeness: 'same-words' }])
    expect(await beside(second, first)).toMatchObject({ likeness: 'same-words' })
    // The desk marks neither, and the earlier is not told of the later.
    expect(await counted()).toEqual([0, 0])
    expect((await similarTo(first)).noted.found).toEqual([])
  })

  it('[C12] session after session are not what comes back, and a copy among them is', async () => {
    level = yearlyLevel(level.now())
    await known(tea)
    await level.moveTo('2027-01-05T02:00:00.000Z')
    const other = after('关于油橄榄产业发展的建议')
    await known(other)
    await level.moveTo('2028-01-05T02:00:00.000Z')
    expect(await similarTo(await known(herbs))).not.toHaveProperty('recurring')
    const again = await known({ ...tea, title: '关于进一步支持漭水茶产业做大做强的提案' })
    const { items } = await similarTo(again)
    expect(items[0]).toMatchObject({ title: tea.title, likeness: 'near-identical' })
    expect(items.slice(1).map(({ likeness }: { likeness: string }) => likeness)).toEqual([
      'same-words',
      'same-words',
    ])
  })
})

describe('one title', () => {
  it('[B10] is one matter, by the title alone and whatever is written under it', async () => {
    const first = await known(buses)
    const told = { id: first, likeness: 'same-matter', likenessText: '同一事项' }
    const nothing = { situation: '', analysis: '', suggestions: [] }
    for (const title of [buses.title, buses.title.replace('提案', '建议')])
      expect((await typed({ ...nothing, title }))[0]).toMatchObject(told)
    const second = await known(underThatTitle)
    const { items, noted } = await similarTo(second)
    for (const found of [items, noted.found])
      expect(found[0]).toMatchObject({ id: first, likeness: 'same-matter' })
    expect(await beside(second, first)).toMatchObject({ likeness: 'same-matter' })
    expect(await counted()).toEqual([1, 1])
  })

  it('[C12] in two earlier sessions comes back', async () => {
    level = yearlyLevel(level.now())
    await known(buses)
    await level.moveTo('2027-01-05T02:00:00.000Z')
    await known(underThatTitle)
    await level.moveTo('2028-01-05T02:00:00.000Z')
    const { sessions } = (await similarTo(await known(buses))).recurring
    expect(sessions.map(filedInName)).toEqual(['十三届四次会议', '十三届五次会议'])
  })

  it('[B10] is the same but for frame, place and signs, and another by its number; what names nothing is no title', () => {
    const whole = (title: string) => titlePrintOf(title, ['德城区', '德城'])?.whole
    expect(whole('关于我市“电动车”充电的提案')).toBe(whole('电动车充电的建议'))
    expect(whole('关于德城区电动车充电的提案')).toBe(whole('关于电动车充电的提案'))
    expect(whole('关于修复沙河3号闸门的提案')).not.toBe(whole('关于修复沙河5号闸门的提案'))
    expect(whole('关于加强有关工作的提案')).toBeUndefined()
    expect(whole('')).toBeUndefined()
  })
})

describe('what was noted before titles were kept', () => {
  it('[B10] is found as it was, and one title is known again once the rows are made anew', async () => {
    const first = await known(buses)
    const { views } = level.at.intake
    const key = signatureKey(first)
    const [row] = await views.getMany([key])
    const { titlePrint, ...earlier } = (row as { data: Record<string, unknown> }).data
    expect(titlePrint).toBeTruthy()
    await views.put({ ...key, data: earlier }, Number.MAX_SAFE_INTEGER)
    expect((await typed(text('night-bus', 'duplicate')))[0]).toMatchObject({
      id: first,
      likeness: 'near-identical',
    })
    expect((await typed({ title: buses.title }))[0]).toMatchObject({ id: first, likeness: 'related' })

    const { titlePrint: _, ...print } = fingerprintOf(buses)
    const rows = similarRows(
      {
        ...proposal.initial,
        round: 1,
        filedAt: level.now(),
        content: { ...proposal.initial.content, title: buses.title },
        similarity: { ...print, round: 1, found: [], at: level.now() },
      },
      'p1',
      level.now(),
    )
    expect(rows.find(({ pk }) => pk === signatureKey('p1').pk)?.data).toMatchObject({ titlePrint })
  })
})
