// To which session, kind and month a proposal is counted (features C6, C9): to those of its own filing, wherever it was
// merged into and whenever it is decided, so that no rate has another session's in its numerator.
import { describe, expect, it } from 'vitest'
import type { Level } from '#contracts/level.ts'
import { must, returned, underFinalReview } from './journey.ts'
import { type MemoryLevel, memoryLevel, testLevel } from './memory-level.ts'
import { acceptedFrom, act, filedBy, mergedPair, proposed, statistics, yes } from './outcomes.ts'
import { opening } from './pages.ts'
import { people } from './people.ts'

const next = {
  term: 13,
  number: 5,
  opens: '2027-01-04T00:00:00+08:00',
  closes: '2027-01-10T18:00:00+08:00',
} as const

/** A level whose next session is convened while the test goes on. */
function twoSessions(now: string): { level: MemoryLevel; convene: () => Promise<void> } {
  const settings: { -readonly [Name in keyof Level]: Level[Name] } = { ...testLevel }
  const level = memoryLevel({ now, level: settings })
  return {
    level,
    convene: async () => {
      settings.session = next
      await level.moveTo('2027-01-05T02:00:00.000Z')
    },
  }
}

const of = async (level: MemoryLevel, session: string) =>
  (await level.get(people.lin, '/intake/statistics', { session })).body

interface Sums {
  readonly totals: { readonly filed: number; readonly accepted: number }
  readonly byKind: readonly { readonly counts: { readonly filed: number; readonly accepted: number } }[]
  readonly byMonth: readonly { readonly filed: number; readonly accepted: number }[]
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

function expectSums({ totals, byKind, byMonth }: Sums): void {
  for (const name of ['filed', 'accepted'] as const) {
    expect(sum(byKind.map(({ counts }) => counts[name]))).toBe(totals[name])
    expect(sum(byMonth.map((month) => month[name]))).toBe(totals[name])
  }
}

describe('what is merged across sessions', () => {
  it('[C6] [C9] counts in the session of its own filing: no session accepts more than was filed in it', async () => {
    const { level, convene } = twoSessions('2026-12-01T02:00:00.000Z')
    const old = await filedBy(level, people.he, '关于上一次会议期间提出的接送秩序的提案')
    await convene()
    const main = await filedBy(level, people.lin)
    await proposed(level, 'merge', main, old)
    await must(level, people.lin, act(main, 'answer-request'), yes)
    await must(level, people.he, act(old, 'answer-request'), yes)
    // To be merged is an outcome; the main is still reviewed.
    for (const [session, denominator] of [
      ['13-4', 1],
      ['13-5', 0],
    ] as const)
      expect((await of(level, session)).acceptanceRate).toMatchObject({ numerator: 0, denominator })
    await acceptedFrom(level, main)
    const before = await of(level, '13-4')
    expect(before).toMatchObject({
      totals: { filed: 1, accepted: 0, merged: 1 },
      acceptedBeforeMerging: 1,
      acceptedAfterMerging: 0,
      acceptanceRate: { numerator: 1, denominator: 1, percent: 100 },
    })
    const after = await of(level, '13-5')
    expect(after).toMatchObject({
      totals: { filed: 1, accepted: 1 },
      acceptedBeforeMerging: 1,
      acceptedAfterMerging: 1,
      acceptanceRate: { numerator: 1, denominator: 1, percent: 100 },
    })
    expectSums(before)
    expectSums(after)
  })

  it('[C6] [C9] is heard of through a main that was merged itself, and only once that is accepted', async () => {
    const level = memoryLevel({ now: opening })
    const { main } = await mergedPair(level)
    const third = await filedBy(level, people.su, '关于错时放学的提案')
    await proposed(level, 'merge', third, main)
    await must(level, people.su, act(third, 'answer-request'), yes)
    await must(level, people.lin, act(main, 'answer-request'), yes)
    expect((await statistics(level)).acceptedBeforeMerging).toBe(0)
    await acceptedFrom(level, third)
    const figures = await statistics(level)
    expect(figures).toMatchObject({
      totals: { filed: 3, accepted: 1, merged: 2 },
      acceptedBeforeMerging: 3,
      acceptedAfterMerging: 1,
      acceptanceRate: { numerator: 3, denominator: 3, percent: 100 },
    })
    expectSums(figures)
  })
})

describe('what is decided after its session', () => {
  it('[C6] counts in the session in which it was filed', async () => {
    const { level, convene } = twoSessions('2026-12-20T02:00:00.000Z')
    const id = await underFinalReview(level)
    await convene()
    await must(level, people.chair, act(id, 'final-review'), { outcome: 'accept', remark: '同意立案。' })
    const before = await of(level, '13-4')
    expect(before).toMatchObject({
      totals: { filed: 1, accepted: 1 },
      acceptanceRate: { numerator: 1, denominator: 1 },
    })
    expectSums(before)
    expect((await of(level, '13-5')).totals).toMatchObject({ filed: 0, accepted: 0 })
  })

  it('[B11] [C6] keeps the window and the session of its first filing when it is filed again after a return', async () => {
    const { level, convene } = twoSessions(opening)
    const plenary = await filedBy(level, people.lin)
    await must(level, people.committee, act(plenary, 'first-review'), returned)
    await level.moveTo('2026-01-12T02:00:00.000Z')
    await must(level, people.lin, act(plenary, 'file'))
    expect((await level.get(people.lin, `/intake/proposals/${plenary}`)).body.plenary).toBe(true)
    await level.moveTo('2026-12-30T02:00:00.000Z')
    const between = await filedBy(level, people.he)
    await must(level, people.committee, act(between, 'first-review'), returned)
    await convene()
    await must(level, people.he, act(between, 'file'))
    expect((await level.get(people.he, `/intake/proposals/${between}`)).body.plenary).toBe(false)
    expect((await of(level, '13-4')).totals).toMatchObject({ filed: 2, inReview: 2 })
    expect(await of(level, '13-4')).toMatchObject({ plenary: 1, interSession: 1 })
    expect((await of(level, '13-5')).totals.filed).toBe(0)
  })
})

describe('the rate of adoption', () => {
  it('[C6] is of the suggestions of what is accepted, not of all that was filed', async () => {
    const level = memoryLevel({ now: opening })
    const accepted = await filedBy(level, people.lin)
    await acceptedFrom(level, accepted)
    await filedBy(level, people.he)
    const { suggestions } = (await level.get(people.lin, `/intake/proposals/${accepted}`)).body
    const { adoptionRate } = await statistics(level)
    expect(adoptionRate.denominator).toBe(suggestions.length)
    // Nothing is answered yet, which is no rate of zero.
    expect(adoptionRate.percent).toBeUndefined()
  })
})
