// The API of the yearly figures of intake (C6, C9, C10): how many were filed, what became of them, and the two rates, each
// shown with its definition.
import * as z from 'zod/mini'
import { instant, labelled } from '../labels.ts'
import { proposalKind } from '../terms.ts'
import type { Endpoint } from './endpoint.ts'

/** What became of what was filed. `inReview` has no outcome yet, drafts sent back among it. */
export const outcomeCounts = {
  filed: z.int(),
  accepted: z.int(),
  notAccepted: z.int(),
  merged: z.int(),
  joined: z.int(),
  converted: z.int(),
  withdrawn: z.int(),
  inReview: z.int(),
} as const
const counts = z.strictObject(outcomeCounts)
export type OutcomeCounts = z.infer<typeof counts>

/** Asked and answered (C5 改联转撤). */
const asked = z.strictObject({
  asked: z.int(),
  agreed: z.int(),
  declined: z.int(),
  lapsed: z.int(),
  released: z.int(),
  open: z.int(),
})

/** A rate as it is counted: both numbers, and what they are. Absent while the denominator is zero, or nothing is answered yet. */
export const rate = z.strictObject({
  numerator: z.int(),
  denominator: z.int(),
  /** Per cent, to one decimal. */
  percent: z.exactOptional(z.number()),
  definition: z.string(),
  source: z.string(),
})

export const statistics = z.strictObject({
  session: z.string(),
  /** Of a level for practice: its figures count nowhere (A20). */
  training: z.exactOptional(z.boolean()),
  at: instant,
  totals: counts,
  /** 立案(并案前): with those merged into an accepted one. */
  acceptedBeforeMerging: z.int(),
  /** 立案(并案后): as many cases. */
  acceptedAfterMerging: z.int(),
  /** 并案后交办. */
  dispatchedAfterMerging: z.int(),
  acceptanceRate: rate,
  adoptionRate: rate,
  plenary: z.int(),
  interSession: z.int(),
  byKind: z.array(z.strictObject({ kind: proposalKind, name: z.string(), counts })),
  /** Of everything filed; those without a class yet are counted as such, so that it adds up to 100 %. */
  byClass: z.array(
    z.strictObject({
      class: z.string(),
      name: z.string(),
      count: z.int(),
      percent: z.number(),
      categories: z.array(z.strictObject({ category: z.string(), name: z.string(), count: z.int() })),
    }),
  ),
  byMonth: z.array(z.strictObject({ month: z.string(), filed: z.int(), accepted: z.int() })),
  requests: z.strictObject({ revise: asked, join: asked, merge: asked, convert: asked, withdraw: asked }),
})
export type Statistics = z.infer<typeof statistics>

export const statisticsApi = {
  statistics: {
    method: 'GET',
    path: '/intake/statistics',
    action: 'statistics.read',
    title: '提案统计',
    query: z.strictObject({
      session: z.exactOptional(labelled(z.string().check(z.regex(/^\d{1,2}-\d$/)), '届次，如 13-4')),
    }),
    result: statistics,
  },
} as const satisfies Record<string, Endpoint>
