// What has no matter in common is told to nobody (B10): not as one types, not by what the check noted, not by what it noted
// before there was a floor. And what is the same is told, however high the level sets it.
import { describe, expect, it } from 'vitest'
import { contextOf } from '#kernel/context.ts'
import { silentLog } from '#kernel/log.ts'
import { isToldOf, likenessOf } from '../../services/intake/domain/proposal-similarity.ts'
import { noteFiled } from '../../services/intake/similarity/similar-sweep.ts'
import { newMemory } from '../../services/intake/similarity/sweep-memory.ts'
import type { LabelledText } from '../bench/labelled-texts.ts'
import { unseenTexts } from '../bench/similar-unseen.ts'
import { filed } from './journey.ts'
import { levelWith, type MemoryLevel, memoryLevel, testLevel } from './memory-level.ts'
import { opening } from './pages.ts'
import { people } from './people.ts'

const matters = [...new Set(unseenTexts.map(({ matter }) => matter))]
const [asked = '', ...others] = matters

const of = (matter: string, label: LabelledText['label']) => {
  const { title, situation, analysis, suggestions } = unseenTexts.find(
    (one) => one.matter === matter && one.label === label,
  ) as LabelledText
  return { title, situation, analysis, suggestions }
}

interface Told {
  readonly items: { id: string; likeness: string; score: number }[]
  readonly noted: { found: { id: string }[] }
}

const similarTo = async (level: MemoryLevel, id: string): Promise<Told> =>
  (await level.get(people.committee, `/intake/similar/${id}`)).body

const typed = async (level: MemoryLevel, body: object): Promise<Told['items']> =>
  (await level.call(people.committee, { path: '/intake/similar', body })).body.items

/** Every matter but the one that is asked about. */
async function withOthers(level: MemoryLevel): Promise<void> {
  for (const matter of others) await filed(level, of(matter, 'base'))
  await level.noteFiled()
}

const idsOf = (told: readonly { id: string }[]) => told.map(({ id }) => id)

describe('what shares no matter', () => {
  it('[B10] is not listed as one types, in the list of a proposal, or in what was noted', async () => {
    const level = memoryLevel({ now: opening })
    await withOthers(level)
    expect(await typed(level, of(asked, 'same-topic'))).toEqual([])
    const base = await filed(level, of(asked, 'base'))
    await level.noteFiled()
    const same = await filed(level, of(asked, 'same-topic'))
    await level.noteFiled()
    const { items, noted } = await similarTo(level, same)
    expect(idsOf(items)).toEqual([base])
    expect(idsOf(noted.found)).toEqual([base])
  })

  it('[B10] is not told of either where it was noted before there was a floor', async () => {
    const level = memoryLevel({ now: opening })
    await withOthers(level)
    const base = await filed(level, of(asked, 'base'))
    await level.noteFiled()
    const same = await filed(level, of(asked, 'same-topic'))
    const ports = { clock: { now: level.now }, waiting: { pause: async () => {} }, log: silentLog }
    const contextAt = contextOf(levelWith({ relatedThreshold: 0, leastTold: 0 }))
    await noteFiled({ ...level.at.intake, ...ports, contextAt, memory: newMemory() })
    await level.settle()
    const facts = level.at.intake.records.stream.filter(({ id }) => id === same)
    const written = facts.flatMap((record) => record.facts.map(({ fact }) => fact as never as Noted))
    const noted = written.findLast(({ type }) => type === 'similar.noted')?.data.found ?? []
    expect(noted.length).toBeGreaterThan(1)
    expect(idsOf((await similarTo(level, same)).noted.found)).toEqual([base])
  })

  it('[B10] by its title alone, which can share little, the same matter is told of all the same', async () => {
    const level = memoryLevel({ now: opening })
    await withOthers(level)
    const base = await filed(level, of(asked, 'base'))
    await level.noteFiled()
    const { title } = of(asked, 'duplicate')
    const [first] = await typed(level, { title, situation: '', analysis: '', suggestions: [] })
    expect(first).toMatchObject({ id: base, likeness: 'related' })
  })
})

describe('two on different matters', () => {
  it('[B10] are not listed for a title alone, however little a title can share', async () => {
    const level = memoryLevel({ now: opening })
    await withOthers(level)
    const { policy } = await contextOf(testLevel)(opening, {
      kind: 'service',
      service: 'intake',
      because: '',
    })
    const told = await Promise.all(
      unseenTexts.map(({ title }) => typed(level, { title, situation: '', analysis: '', suggestions: [] })),
    )
    const scores = told.flat().map(({ score }) => score)
    expect(scores.length).toBeGreaterThan(10)
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(policy.leastTold)
  })

  it('[C8] laid side by side are said to share no matter that was seen, and are not called related', async () => {
    const level = memoryLevel({ now: opening })
    const [one, other] = [
      await filed(level, of(asked, 'base')),
      await filed(level, of(others[0] ?? '', 'base')),
    ]
    await level.noteFiled()
    const beside = async (id: string, to: string) =>
      (await level.get(people.committee, `/intake/similar/${id}/side-by-side`, { with: to })).body
    expect(await beside(one, other)).toMatchObject({ likeness: 'unlike', likenessText: '没有看出同一事项' })
    const twin = await filed(level, of(asked, 'duplicate'))
    expect(await beside(one, twin)).toMatchObject({ likeness: 'near-identical' })
  })
})

interface Noted {
  readonly type: string
  readonly data: { readonly found: unknown[] }
}

it('[B10] the floor is the level’s own, and no copy falls under it', async () => {
  const floor = { relatedThreshold: 0.5, sameMatterThreshold: 0.5 }
  const level = memoryLevel({ now: opening, level: levelWith(floor) })
  const base = await filed(level, of(asked, 'base'))
  await level.noteFiled()
  expect(await typed(level, of(asked, 'related'))).toEqual([])
  expect(idsOf(await typed(level, of(asked, 'duplicate')))).toEqual([base])
  const { policy } = await contextOf(testLevel)(opening, { kind: 'service', service: 'intake', because: '' })
  // It used to be called near-identical; but two matters can be written in one pattern. It is told all the same.
  const words = { score: 0.01, resemblance: 0.9, sameTitle: false, titlesMet: 1, fullness: 1 }
  expect(likenessOf(words, policy)).toBe('same-words')
  expect(isToldOf(words, policy)).toBe(true)
})
