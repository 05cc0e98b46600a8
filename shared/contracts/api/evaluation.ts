// The API of evaluation: feedback 评价 by each proposer, and the verdict.
import * as z from 'zod/mini'
import { instant, labelled } from '../labels.ts'
import { answer, proposer, unitCode } from '../shapes.ts'
import { feedbackAnswer, resultClass, verdictOutcome, verdictStatus } from '../terms.ts'
import { act, deskOf, type Endpoint, pageShape, text } from './endpoint.ts'

const verdicts = '/evaluation/verdicts/{id}'

/** 协商结果: 二次办理 · 解释说明 */
export const talksResult = z.enum(['second-handling', 'explained'])

export const verdictPage = z.strictObject({
  ...pageShape,
  status: verdictStatus,
  unit: unitCode,
  resultClass,
  letter: z.string(),
  answers: z.array(answer),
  /** 第几轮办理的评价 */
  round: z.int(),
  talks: z.array(
    z.strictObject({ round: z.int(), result: talksResult, note: z.string(), by: z.string(), at: instant }),
  ),
  feedbackBy: z.exactOptional(instant),
  feedback: z.array(
    z.strictObject({
      proposer,
      attitude: z.exactOptional(feedbackAnswer),
      /** 未反馈 is `no-feedback`; before the deadline an open answer is absent. */
      answer: z.exactOptional(z.union([feedbackAnswer, z.literal('no-feedback')])),
      remark: z.exactOptional(z.string()),
      at: z.exactOptional(instant),
    }),
  ),
  outcome: z.exactOptional(verdictOutcome),
})

export const evaluationApi = {
  desk: deskOf('evaluation', '我的评价事项'),
  page: { method: 'GET', path: verdicts, action: 'verdict.read', title: '评价页', result: verdictPage },
  holdTalks: act(
    verdicts,
    'verdict.hold-talks',
    '记录面对面协商',
    z.strictObject({
      result: labelled(talksResult, '协商结果'),
      note: text('协商情况', 1000),
    }),
  ),
  giveFeedback: act(
    verdicts,
    'verdict.give-feedback',
    '评价办理结果',
    z.strictObject({
      attitude: labelled(feedbackAnswer, '对办理态度的评价'),
      answer: labelled(feedbackAnswer, '对办理结果的评价'),
      remark: z.exactOptional(text('意见或建议', 500)),
    }),
  ),
} as const satisfies Record<string, Endpoint>
