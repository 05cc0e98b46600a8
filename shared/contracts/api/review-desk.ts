// The API of the review desk 审查工作台: what lies in one's own queue, and one act each on many of it.
import * as z from 'zod/mini'
import { instant, labelled } from '../labels.ts'
import { aggregateId } from '../shapes.ts'
import { proposalClass, proposalKind } from '../terms.ts'
import { cursor, type Endpoint, receipt } from './endpoint.ts'
import { reviewBodies } from './review.ts'

const reviews = '/intake/reviews'

/** As many as somebody reads in a day. */
export const mostReviewed = 60

/** 初审 · 复审 · 待另派审查组 (its panel cannot conclude, C2) · 待记录协商 (before the final review, C1) · 终审 */
export const reviewStage = z.enum(['first', 'second', 'awaiting-panel', 'consultation', 'final'])
export type ReviewStage = z.infer<typeof reviewStage>

export const queueItem = z.strictObject({
  id: aggregateId,
  version: z.int(),
  stage: reviewStage,
  title: z.string(),
  kind: proposalKind,
  proposers: z.array(z.string()),
  plenary: z.boolean(),
  /** Since when it has waited at this stage. */
  since: instant,
  suggestions: z.int(),
  class: z.exactOptional(proposalClass),
  category: z.exactOptional(z.string()),
  panel: z.exactOptional(z.string()),
  opinions: z.int(),
  /** Whether one's own opinion has been given. */
  ownGiven: z.boolean(),
  consulted: z.boolean(),
  /** Whether a proposer has something to add to the record of the consultation. */
  remarked: z.boolean(),
  unitsAsked: z.int(),
  unitsAnswered: z.int(),
  restricted: z.boolean(),
  /** 常提常办 and others that seem to be on the same matter, where the check at filing found any. */
  recurring: z.boolean(),
  similar: z.int(),
  /** Before the first review: how many places the scan at filing found that look secret, or belong to one person (C13). */
  scan: z.exactOptional(z.strictObject({ secret: z.int(), personal: z.int() })),
})
export type QueueItem = z.infer<typeof queueItem>

const queueQuery = z.strictObject({
  stage: z.exactOptional(labelled(reviewStage, '审查环节')),
  class: z.exactOptional(labelled(proposalClass, '提案分类')),
  mark: z.exactOptional(
    labelled(z.enum(['recurring', 'similar', 'scan', 'not-given', 'not-consulted']), '标记'),
  ),
  /** Of the title or of a proposer's name; several words, all of them. */
  word: z.exactOptional(labelled(z.string().check(z.minLength(1), z.maxLength(40)), '案由或提案者中的词')),
  cursor: z.exactOptional(cursor),
})

const row = <Name extends keyof typeof reviewBodies>(name: Name) =>
  z.strictObject({
    act: labelled(z.literal(name), '审查动作'),
    id: aggregateId,
    /** The version that was read: what has changed since is refused, as with `If-Match`. */
    version: z.exactOptional(labelled(z.int().check(z.minimum(0)), '看到的版本')),
    body: reviewBodies[name],
  })

/** Each row is an act of its own: it is recorded, refused and repeated by itself. */
export const bulkRow = z.discriminatedUnion('act', [
  row('first-review'),
  row('second-review'),
  row('record-consultation'),
  row('final-review'),
  row('give-opinion'),
])
export type BulkRow = z.infer<typeof bulkRow>

export const reviewDeskApi = {
  reviewQueue: {
    method: 'GET',
    path: reviews,
    action: 'review.read',
    title: '待我审查的提案',
    query: queueQuery,
    result: z.strictObject({
      items: z.array(queueItem),
      /** With the first page: how many wait that fit what is asked; `atLeast` where not all of them were counted. */
      waiting: z.exactOptional(z.strictObject({ count: z.int(), atLeast: z.exactOptional(z.literal(true)) })),
      next: z.exactOptional(z.string()),
    }),
  },
  reviewInBulk: {
    method: 'POST',
    path: reviews,
    action: 'review.bulk',
    title: '批量审查（逐件记录，逐件给出结果）',
    body: z.strictObject({
      rows: labelled(z.array(bulkRow).check(z.minLength(1), z.maxLength(mostReviewed)), '逐件的审查'),
    }),
    result: z.strictObject({
      rows: z.array(
        z.strictObject({
          id: aggregateId,
          done: z.boolean(),
          receipt: z.exactOptional(receipt),
          /** Why not: the code of the problem, and its words. */
          code: z.exactOptional(z.string()),
          zh: z.exactOptional(z.string()),
          en: z.exactOptional(z.string()),
        }),
      ),
    }),
  },
} as const satisfies Record<string, Endpoint>
