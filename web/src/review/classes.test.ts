import { expect, it } from 'vitest'
import { policyDefaults } from '#contracts/policy.ts'
import { proposalClass } from '#contracts/terms.ts'
import type { QueueItem } from '../api/client.ts'
import { allSetTo, classBody, classChoices, knownClasses, sharedBy } from './classes.ts'

const item = (id: string, more: Partial<QueueItem> = {}) => ({ id, ...more }) as QueueItem

it('[C10] every class can be chosen, and each category of the level once, under its class', () => {
  const choices = classChoices(policyDefaults)
  const inScheme = policyDefaults.categoryScheme.flatMap(({ children }) => [1, ...children]).length
  expect(choices).toHaveLength(proposalClass.options.length + inScheme)
  expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length)
  expect(choices.find(({ value }) => value === 'economic/transport')).toMatchObject({
    label: '经济建设 · 交通与基础设施',
    depth: 2,
  })
  expect(classChoices({ categoryScheme: [] }).map(({ value }) => value)).toEqual(proposalClass.options)
})

it('[C4] what is known of a proposal is filled in, and nothing is guessed', () => {
  const items = [
    item('p1'),
    item('p2', { class: 'social' }),
    item('p3', { class: 'cultural', category: 'culture' }),
  ]
  const classes = knownClasses(items)
  expect(classes).toEqual({ p2: 'social', p3: 'cultural/culture' })
  expect(sharedBy(items, classes)).toBeUndefined()
  expect(sharedBy(items, allSetTo(items, 'economic/finance'))).toBe('economic/finance')
  expect(sharedBy(items, {})).toBeUndefined()
})

it('[C4] a choice is sent as class and category', () => {
  expect(classBody('social')).toEqual({ class: 'social' })
  expect(classBody('economic/finance')).toEqual({ class: 'economic', category: 'finance' })
})
