// The API of the dispatch batch 批量交办: several settled cases dispatched in one act, all or none.
import * as z from 'zod/mini'
import { instant, labelled } from '../labels.ts'
import { aggregateId } from '../shapes.ts'
import { batchedCaseStatus, batchStatus, caseStatus } from '../terms.ts'
import { cursorQuery, type Endpoint, pageShape, receipt, text } from './endpoint.ts'

const batches = '/assignment/dispatch-batches'

/** As many as one decision and its page bear. */
export const mostBatched = 100

export const batchedCase = z.strictObject({
  case: aggregateId,
  title: z.string(),
  number: z.int(),
  status: batchedCaseStatus,
  statusText: z.string(),
  /** Of one that could not be held: the state it was in. */
  found: z.exactOptional(caseStatus),
  /** Why it could not be held, in plain Chinese. */
  reason: z.exactOptional(z.string()),
})

export const batchPage = z.strictObject({
  ...pageShape,
  status: batchStatus,
  requirement: z.string(),
  /** Who dispatches. */
  by: z.string(),
  proposedAt: instant,
  /** When all held or one could not: at which the clocks of all start, if they were dispatched. */
  decidedAt: z.exactOptional(instant),
  cases: z.array(batchedCase),
})

export const batchItem = z.strictObject({
  id: aggregateId,
  status: batchStatus,
  statusText: z.string(),
  requirement: z.string(),
  by: z.string(),
  proposedAt: instant,
  cases: z.int(),
  /** How many could not be held. */
  refused: z.int(),
})

export const batchApi = {
  listBatches: {
    method: 'GET',
    path: batches,
    action: 'dispatch-batch.read',
    title: '批量交办记录',
    query: cursorQuery,
    result: z.strictObject({ items: z.array(batchItem), next: z.exactOptional(z.string()) }),
  },
  batchPage: {
    method: 'GET',
    path: `${batches}/{id}`,
    action: 'dispatch-batch.read',
    title: '批量交办结果',
    result: batchPage,
  },
  proposeBatch: {
    method: 'POST',
    path: batches,
    action: 'dispatch-batch.propose',
    title: '批量交办',
    status: 201,
    body: z.strictObject({
      cases: labelled(z.array(aggregateId).check(z.minLength(1), z.maxLength(mostBatched)), '交办的提案'),
      requirement: text('办理要求', 500),
    }),
    result: receipt,
  },
} as const satisfies Record<string, Endpoint>
