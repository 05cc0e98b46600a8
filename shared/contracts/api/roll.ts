// The roll of proposals 提案总表: everything that was filed, to be found by number, by words of its title and by who stands
// behind it. For the offices, which read whatever was filed.
import * as z from 'zod/mini'
import { instant, labelled } from '../labels.ts'
import { aggregateId, personId, unitCode } from '../shapes.ts'
import { proposalKind, proposalStatusNames } from '../terms.ts'
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
  /** Who handles it, once that is settled. */
  unit: z.exactOptional(unitCode),
  /** 涉密: listed for who is cleared. */
  restricted: z.exactOptional(z.boolean()),
})
export type RollItem = z.infer<typeof rollItem>

export const rollApi = {
  roll: {
    method: 'GET',
    path: '/intake/roll',
    action: 'roll.read',
    title: '提案总表',
    query: z.strictObject({
      session: z.exactOptional(labelled(z.string().check(z.regex(/^\d{1,2}-\d$/)), '届次，如 13-4')),
      year: z.exactOptional(labelled(z.string().check(z.regex(/^\d{4}$/)), '提交年份')),
      status: z.exactOptional(labelled(rollStatus, '状态')),
      kind: z.exactOptional(labelled(proposalKind, '提案形式')),
      number: z.exactOptional(labelled(z.string().check(z.regex(/^[1-9]\d{0,5}$/)), '编号')),
      proposer: z.exactOptional(labelled(personId, '提案者')),
      word: z.exactOptional(
        labelled(z.string().check(z.trim(), z.minLength(1), z.maxLength(60)), '案由里的词，或提案者姓名'),
      ),
      cursor: z.exactOptional(cursor),
    }),
    /** `next`: there may be more further back, also where a page has few or none. */
    result: z.strictObject({ items: z.array(rollItem), next: z.exactOptional(z.string()) }),
  },
} as const satisfies Record<string, Endpoint>
