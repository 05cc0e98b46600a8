// The API of the table of reasons 情形表 (C4): codes with their words, for which outcomes of review; kept by the committee.
import * as z from 'zod/mini'
import { labelled } from '../labels.ts'
import { reasonOutcome } from '../terms.ts'
import { act, type Endpoint, noBody, receipt, text } from './endpoint.ts'
import { reasonCode } from './review.ts'

const reasons = '/intake/reasons'
const one = `${reasons}/{id}`
const outcomes = labelled(z.array(reasonOutcome).check(z.minLength(1), z.maxLength(6)), '用于哪些审查结果')

export const reasonItem = z.strictObject({
  code: reasonCode,
  text: z.string(),
  outcomes: z.array(reasonOutcome),
  /** 停用: no longer to be chosen; decisions that cite it keep its words. */
  retired: z.boolean(),
  /** Cited by a decision: it can be retired, never deleted. */
  used: z.boolean(),
})
export type ReasonItem = z.infer<typeof reasonItem>

export const reasonApi = {
  listReasons: {
    method: 'GET',
    path: reasons,
    action: 'reason.list',
    title: '审查情形表',
    result: z.strictObject({ items: z.array(reasonItem) }),
  },
  addReason: {
    method: 'POST',
    path: reasons,
    action: 'reason.add',
    title: '增加情形',
    body: z.strictObject({
      code: labelled(reasonCode, '代码（小写字母、数字、短横）'),
      text: text('情形', 100),
      outcomes,
    }),
    result: receipt,
    status: 201,
  },
  rewordReason: act(one, 'reason.reword', '修改情形', z.strictObject({ text: text('情形', 100), outcomes })),
  retireReason: act(one, 'reason.retire', '停用情形', noBody),
  reinstateReason: act(one, 'reason.reinstate', '恢复情形', noBody),
  deleteReason: act(one, 'reason.delete', '删除情形', noBody),
} as const satisfies Record<string, Endpoint>
