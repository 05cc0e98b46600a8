// The simulated stream is as unkind as Lambda's, and no unkinder: it halves and repeats, and loses nothing.
import { expect, test } from 'vitest'
import type { DecisionRecord } from '#kernel/decision.ts'
import { randomFrom } from './random.ts'
import { newStream } from './streams.ts'

const record = (id: string, seq: number) => ({ aggregate: 'case', id, seq }) as DecisionRecord
const seqs = (batch: readonly { record: DecisionRecord }[]) => batch.map(({ record: { seq } }) => seq)

/** A stream whose next reading is all of four records of one aggregate. */
function wholeReading() {
  for (let seed = 1; ; seed += 1) {
    const stream = newStream({ random: randomFrom(seed) })
    for (const seq of [1, 2, 3, 4]) stream.insert(record('c', seq))
    const delivery = stream.read()
    if (delivery.batch.length === 4) return { stream, delivery }
  }
}

test('a batch that fails as a whole comes again in halves, the first one first', () => {
  const { stream, delivery } = wholeReading()
  delivery.answer('all-failed')
  const first = stream.read()
  expect(seqs(first.batch)).toEqual([1, 2])
  expect(stream.readable()).toBe(false)
  first.answer('done')
  const second = stream.read()
  expect(seqs(second.batch)).toEqual([3, 4])
  second.answer('done')
  expect(stream.behind()).toBe(0)
})

test('what comes before the first failure is done with, and only the rest comes again', () => {
  const { stream, delivery } = wholeReading()
  delivery.answer({ failedFrom: '3' })
  expect(stream.behind()).toBe(2)
  expect(seqs(stream.read().batch)).toEqual([3, 4])
})

test('a record that keeps failing is tried until it passes', () => {
  const { stream, delivery } = wholeReading()
  delivery.answer('all-failed')
  for (let tries = 0; tries < 30; tries += 1) stream.read().answer('all-failed')
  expect(seqs(stream.read().batch)).toEqual([1])
  expect(stream.behind()).toBe(4)
})
