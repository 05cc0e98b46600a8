// What lies exactly at a threshold of likeness is over it, and what lies just below it is not.
import { expect, it } from 'vitest'
import { policyDefaults } from '#contracts/policy.ts'
import { type Alike, likenessOf } from '../../services/intake/domain/proposal-similarity.ts'

const policy = { ...policyDefaults, version: 'test' }
const { mergeThreshold, sameMatterThreshold, patternThreshold, leastTitlesMet } = policy
const alike: Alike = { score: 1, resemblance: 1, sameTitle: false, titlesMet: 1 }
const below = (value: number) => value - 1e-9
it.each<[string, Partial<Alike>, string]>([
  ['resemblance at the merge threshold', { resemblance: mergeThreshold }, 'near-identical'],
  ['resemblance just below it', { resemblance: below(mergeThreshold) }, 'same-matter'],
  ['words alone at the merge threshold', { resemblance: mergeThreshold, score: 0 }, 'same-words'],
  ['words alone just below it', { resemblance: below(mergeThreshold), score: 0 }, 'related'],
  ['score at the same-matter threshold', { resemblance: 0, score: sameMatterThreshold }, 'same-matter'],
  ['score just below it', { resemblance: 0, score: below(sameMatterThreshold) }, 'related'],
  ['a pattern begins at its threshold', { resemblance: patternThreshold, titlesMet: 0 }, 'related'],
  ['and not just below it', { resemblance: below(patternThreshold), titlesMet: 0 }, 'same-matter'],
  ['titles met as far as is asked', { titlesMet: leastTitlesMet }, 'near-identical'],
  ['and just not so far', { titlesMet: below(leastTitlesMet) }, 'same-words'],
])('[B10] [C8] are reached by what is exactly there: %s', (_what, more, told) => {
  expect(likenessOf({ ...alike, ...more }, policy)).toBe(told)
})
