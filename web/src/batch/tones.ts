// In which tone a batch and its cases say how they stand.
import type { BatchedCaseStatus, BatchStatus } from '#contracts/terms.ts'
import type { Tone } from '../shell/mark.tsx'

export const batchTones: Readonly<Record<BatchStatus, Tone>> = {
  waiting: 'waits',
  dispatched: 'good',
  released: 'bad',
}

export const batchedCaseTones: Readonly<Record<BatchedCaseStatus, Tone>> = {
  waiting: 'waits',
  held: 'waits',
  dispatched: 'good',
  refused: 'bad',
  released: 'plain',
}
