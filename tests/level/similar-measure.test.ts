// How like two proposals are, on texts that nothing was tuned to and on texts made for one question each.
import { describe, expect, it } from 'vitest'
import { policyDefaults } from '#contracts/policy.ts'
import nearWords from '#data/near-words.json' with { type: 'json' }
import { featuresOf, type Matter, wholeText } from '../../services/intake/similarity/features.ts'
import { fingerprintOf } from '../../services/intake/similarity/fingerprint.ts'
import { measure } from '../../services/intake/similarity/measure.ts'
import { candidateOf } from '../../services/intake/similarity/search.ts'
import { indexRows } from '../../services/intake/similarity/similar-views.ts'
import { aucOf, linesOf, measured, of, toldOf } from '../bench/similar-collection.ts'
import { crossedTexts } from '../bench/similar-crossed.ts'
import { unseenTexts } from '../bench/similar-unseen.ts'

const { mergeThreshold } = policyDefaults

const proposal = (title: string, situation: string, ...suggestions: string[]): Matter => ({
  title,
  situation,
  analysis: '',
  suggestions,
})

const measuredAmong = (own: Matter, ...others: Matter[]) => {
  const candidates = others.map((other) => candidateOf(other.title, fingerprintOf(other)))
  const found = measure(featuresOf(wholeText(own)), candidates)
  return (other: Matter) => found.find(({ id }) => id === other.title) ?? { score: 0, resemblance: 0 }
}

describe('twelve matters that nothing was tuned to', async () => {
  const { outcomes, controls } = await measured(linesOf(unseenTexts))
  const ranks = (label: string) => of(outcomes, label).map(({ rank }) => rank)
  const resemblances = (label: string) => of(outcomes, label).map(({ resemblance }) => resemblance)

  it('[B10] every duplicate is among the first three, and every text on the same matter among the first five', () => {
    expect(ranks('duplicate')).toHaveLength(12)
    expect(Math.max(...ranks('duplicate'))).toBeLessThanOrEqual(3)
    expect(ranks('same-topic')).toHaveLength(12)
    expect(Math.max(...ranks('same-topic'))).toBeLessThanOrEqual(5)
  })

  it('[C8] the same matter is told from what merely shares place, trade and pattern', () => {
    expect(of(outcomes, 'related')).toHaveLength(36)
    expect(aucOf(outcomes)).toBeGreaterThanOrEqual(0.95)
  })

  it('[B10] whoever asks is told of the same matter, and of hardly one that shares no matter', () => {
    expect(toldOf(of(outcomes, 'same-topic'))).toBeGreaterThanOrEqual(0.98)
    expect(controls.length).toBeGreaterThan(100)
    expect(toldOf(controls)).toBeLessThan(0.02)
  })

  it('[C8] and that not by how the texts are written: against other matters there is no telling', () => {
    expect(Math.abs(aucOf(controls) - 0.5)).toBeLessThan(0.1)
  })

  it('[C8] at the merge threshold every duplicate is kept, and nothing else', () => {
    expect(Math.min(...resemblances('duplicate'))).toBeGreaterThanOrEqual(mergeThreshold)
    expect(Math.max(...resemblances('related'), ...resemblances('same-topic'))).toBeLessThan(mergeThreshold)
  })
})

it('[C8] an office and a storyteller on one matter are nearer than two of one manner on two', async () => {
  const { outcomes } = await measured(linesOf(crossedTexts))
  expect(of(outcomes, 'same-topic')).toHaveLength(16)
  expect(Math.max(...of(outcomes, 'same-topic').map(({ rank }) => rank))).toBeLessThanOrEqual(5)
  // Wanted is 0.95 (ADR 0022 says what is missing).
  expect(aucOf(outcomes)).toBeGreaterThanOrEqual(0.94)
})

describe('the gist', () => {
  const clocks = proposal(
    '关于修复钟楼大钟的提案',
    '钟楼大钟停摆三年，钟面开裂，齿轮锈死。游客常问大钟何时再响，周边商户盼着钟声。',
    '请文物部门修复大钟的齿轮和钟面。',
    '招聘专人给大钟上弦。',
  )

  it('[C8] who speaks of what the other comes back to is nearer than who speaks of what it mentions once', () => {
    const same = proposal('关于让钟声再响的提案', '大钟不响了，齿轮没有人修，钟面裂着口子。', '把大钟修好。')
    const aside = proposal(
      '关于帮助周边商户渡过难关的提案',
      '商户生意冷清，游客待不住，三年关了一半。文物部门常问，专人收费。',
      '给商户减租，招聘引导员招揽游客。',
    )
    const to = (own: Matter) => measuredAmong(own, clocks)(clocks).score
    expect(to(same)).toBeGreaterThan(1.5 * to(aside))
  })

  it('a fingerprint noted before there were gists is still measured, and still makes rows', () => {
    const { gist, ...earlier } = fingerprintOf(clocks)
    const features = featuresOf(wholeText(clocks))
    const [one] = measure(features, [candidateOf('earlier', earlier)])
    const [whole] = measure(features, [candidateOf('now', { ...earlier, gist })])
    expect(one?.resemblance).toBe(1)
    expect(one?.score).toBeGreaterThan(0)
    expect(one?.score).toBeLessThan(whole?.score ?? 0)
    expect(indexRows(earlier, 'p1', '2026-01-05T02:00:00.000Z').at(-1)?.data).not.toHaveProperty('gist')
  })
})

it('[C8] what is a copy, and counts once, is said by the policy and not by the measure', () => {
  const [one, ...more] = unseenTexts.slice(0, 12).map(({ situation }) => situation)
  // Half of each is the same text.
  const candidates = more.map((other, index) =>
    candidateOf(
      `c${index}`,
      fingerprintOf(proposal('关于同一件事的提案', `${one}${one}`, `请办理。${other.slice(0, 60)}`)),
    ),
  )
  const features = featuresOf(wholeText(proposal('关于同一件事的提案', `${one}`, '请办理。')))
  const best = (mergeThreshold: number) => measure(features, candidates, { mergeThreshold })[0]?.score ?? 0
  expect(best(0.3)).toBeGreaterThan(1.2 * best(1))
})

describe('long texts', () => {
  const all = unseenTexts.map(({ situation, analysis }) => `${situation}${analysis}`)
  const long = (from: number, more = ''): Matter =>
    proposal('关于多项民生实事的提案', all.slice(from, from + 12).join('') + more, '请一并研究办理。')

  it('[C8] one of three thousand characters fits into one read, and its copy is near-identical', () => {
    const text = long(0)
    expect(text.situation.length).toBeGreaterThan(2000)
    const rows = indexRows(fingerprintOf(text), 'p1', '2026-01-05T02:00:00.000Z')
    expect(JSON.stringify(rows.at(-1)).length).toBeLessThan(4096)
    const copy = { ...long(0, '去年又接到群众反映。'), title: '关于进一步办好民生实事的提案' }
    expect(measuredAmong(copy, text)(text).resemblance).toBeGreaterThanOrEqual(mergeThreshold)
  })

  it('[C8] what two long texts have in common by their length alone counts for less', () => {
    const one = unseenTexts[0] as Matter
    const inShort = measuredAmong(one, one)(one).score
    const padded = { ...one, situation: `${one.situation}${all.slice(20, 40).join('')}` }
    expect(measuredAmong(padded, one)(one).score).toBeLessThan(inShort)
  })
})

it('every group of near words has a name of its own, by which it stays known, and no word twice', () => {
  const groups = nearWords.map((group) => group.split(' '))
  expect(new Set(groups.map(([name]) => name)).size).toBe(groups.length)
  expect(groups.filter((words) => words.length < 2 || new Set(words).size < words.length)).toEqual([])
})
