// What the pre-check (B8) makes of military and other secrets named as content, and of cases before a court told in the
// third person; and of the same fields as the topic of an ordinary proposal, of which it says nothing.
import { expect, it } from 'vitest'
import { policyDefaults } from '#contracts/policy.ts'
import { precheck } from '../../services/intake/precheck/precheck.ts'
import { courtCases, courtCasesLater, secrets, secretsLater } from './sentences-alarming.ts'
import { composed, ordinary, ordinaryLater } from './sentences-ordinary.ts'

const graver = ['secret-matter', 'in-litigation']
const codesOf = (situation: string) =>
  precheck(
    {
      title: '关于整治东风路停车秩序的提案',
      situation,
      analysis: '',
      suggestions: ['由区公安分局划线三处。'],
    },
    policyDefaults,
  )
    .findings.map(({ code }) => code)
    .filter((code) => graver.includes(code))
const without = (code: string, sentences: readonly string[]) =>
  sentences.filter((sentence) => !codesOf(sentence).includes(code))
const alarming = (sentences: readonly string[]) =>
  sentences.filter((sentence) => codesOf(sentence).length > 0)

it('[B8] what is secret by what it tells is found: troops and weapons with place, strength or frequency', () => {
  expect(without('secret-matter', [...secrets, ...secretsLater])).toEqual([])
})

it('[B8] a case under way is found, whoever tells it', () => {
  expect(without('in-litigation', [...courtCases, ...courtCasesLater])).toEqual([])
})

it('[B8] the army, secrecy, courts and arbitration are matters a proposal may be about', () => {
  expect(alarming([...ordinary, ...ordinaryLater])).toEqual([])
})

it('[B8] of more than a thousand ordinary sentences of these fields none is looked at again', () => {
  expect(composed.length).toBeGreaterThan(1000)
  expect(alarming(composed)).toEqual([])
})

it('[B8] finds it in the title and in a suggestion as well, and says where', () => {
  const { findings } = precheck(
    {
      title: '关于调整某旅弹药库位置的提案',
      situation: '群众有意见。',
      analysis: '',
      suggestions: ['该纠纷已由法院受理，请督促。'],
    },
    policyDefaults,
  )
  expect(findings.filter(({ code }) => graver.includes(code))).toMatchObject([
    { code: 'secret-matter', block: 'title' },
    { code: 'in-litigation', block: 'suggestions', item: 0 },
  ])
})
