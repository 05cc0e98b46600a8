import { expect, test } from 'vitest'
import { noParts } from '../acts/words-of-acts.ts'
import type { ProposalPage } from '../api/client.ts'
import { notYetDue, reviewWords } from './words.ts'

const recording = reviewWords['proposal.record-consultation']
const page = (more: object) =>
  ({ status: 'final-review', consultations: [], ...more }) as unknown as ProposalPage

test('[C1] who decides is not led to record the consultation, and the form says what it costs', () => {
  const asChair = page({ consultationLacking: 'none' })
  const parts = { ...noParts, proposal: asChair }
  expect(recording?.leads?.(parts)).toBe(false)
  expect(notYetDue(asChair)).toContain('proposal.record-consultation')
  const lacks = (consultationByAnother: boolean) =>
    recording?.lacks?.({ parts, policy: { consultationByAnother } } as never)
  expect(lacks(true)).toContain('您就不能作立案或不予立案的决定')
  expect(lacks(false)).toBeUndefined()
})

test('[C1] who does not decide is led to it before the final review', () => {
  const parts = { ...noParts, proposal: page({}) }
  expect(recording?.leads?.(parts)).toBe(true)
  expect(notYetDue(page({}))).toEqual([])
})

test('[C1] it is dated on the day that it is by business time, in China, whatever the machine has', () => {
  const moment = { now: '2031-12-31T16:30:00.000Z' }
  expect(recording?.initial?.(moment as never)).toMatchObject({ heldOn: '2032-01-01' })
})
