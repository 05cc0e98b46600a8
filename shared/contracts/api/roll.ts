// The roll of proposals 提案总表: everything that was filed, to be found by number, by words of its title and by who stands
// behind it. For the offices, which read whatever was filed.
import * as z from 'zod/mini'
import { instant, labelled } from '../labels.ts'
import { aggregateId, personId, unitCode } from '../shapes.ts'
import { proposalClass, proposalKind, proposalStatusNames } from '../terms.ts'
import { cursor, type Endpoint } from './endpoint.ts'

/** 状态: as of a proposal, with what a review has sent back apart from what was never filed. */
export const rollStatus = z.enum([
  'filed',
  'second-review',
  'final-review',
  'awaiting-answer',
  'returned',
  'accepting',
  'accepted',
  'not-accepted',
  'withdrawn',
  'converted',
  'merged',
  'joined',
])
export type RollStatus = z.infer<typeof rollStatus>

export const rollStatusNames: Record<RollStatus, string> = {
  ...proposalStatusNames,
  returned: '退回修改',
  withdrawn: '已撤回或撤案',
}

export const rollItem = z.strictObject({
  id: aggregateId,
  title: z.string(),
  kind: proposalKind,
  status: rollStatus,
  statusText: z.string(),
  proposers: z.array(z.string()),
  filedAt: instant,
  session: z.string(),
  number: z.exactOptional(z.int()),
  /** 五大类, once the first review has given it (C10). */
  class: z.exactOptional(proposalClass),
  /** Who handles it, once that is settled. */
  unit: z.exactOptional(unitCode),
  /** 意向主办单位 of its proposers, as long as nobody handles it. */
  suggestedUnits: z.exactOptional(z.array(unitCode)),
  /** 涉密: listed for who is cleared. */
  restricted: z.exactOptional(z.boolean()),
})
export type RollItem = z.infer<typeof rollItem>

/** What is asked for: of the list and of its count alike. */
const asked = {
  session: z.exactOptional(labelled(z.string().check(z.regex(/^\d{1,2}-\d$/)), '届次，如 13-4')),
  year: z.exactOptional(labelled(z.string().check(z.regex(/^\d{4}$/)), '提交年份')),
  status: z.exactOptional(labelled(rollStatus, '状态')),
  class: z.exactOptional(labelled(proposalClass, '提案分类')),
  unit: z.exactOptional(labelled(unitCode, '承办单位，未交办的为意向主办单位')),
  kind: z.exactOptional(labelled(proposalKind, '提案形式')),
  number: z.exactOptional(labelled(z.string().check(z.regex(/^[1-9]\d{0,5}$/)), '编号')),
  proposer: z.exactOptional(labelled(personId, '提案者')),
  word: z.exactOptional(
    labelled(z.string().check(z.trim(), z.minLength(1), z.maxLength(60)), '案由里的词，或提案者姓名'),
  ),
} as const

const rollCounts = z.strictObject({
  total: z.int(),
  /** Counted so far: there are more rows than are read for a count. */
  atLeast: z.exactOptional(z.boolean()),
  byStatus: z.array(z.strictObject({ status: rollStatus, count: z.int() })),
  /** Without a class: what no first review has given one. */
  byClass: z.array(z.strictObject({ class: z.exactOptional(proposalClass), count: z.int() })),
})
export type RollCounts = z.infer<typeof rollCounts>

export const rollApi = {
  roll: {
    method: 'GET',
    path: '/intake/roll',
    action: 'roll.read',
    title: '提案总表',
    query: z.strictObject({ ...asked, cursor: z.exactOptional(cursor) }),
    /** `next`: there may be more further back, also where a page has few or none. */
    result: z.strictObject({ items: z.array(rollItem), next: z.exactOptional(z.string()) }),
  },
  rollCounts: {
    method: 'GET',
    path: '/intake/roll/counts',
    action: 'roll.read',
    title: '提案总表的件数',
    query: z.strictObject(asked),
    result: rollCounts,
  },
} as const satisfies Record<string, Endpoint>
