// The API of what becomes of a proposal that is not handled as one 去向 (C4, C5, C14): the unit it was passed to answers in
// writing, and the committee records what it has passed on elsewhere.
import * as z from 'zod/mini'
import { instant, labelled } from '../labels.ts'
import { regionCode } from '../level.ts'
import { unitCode } from '../shapes.ts'
import { conversionTarget } from '../terms.ts'
import { act, type Endpoint, text } from './endpoint.ts'

const proposals = '/intake/proposals/{id}'

/** Where it went, and what came of it there. */
export const forwardedShape = {
  destination: z.exactOptional(
    z.strictObject({
      to: conversionTarget,
      unit: z.exactOptional(unitCode),
      level: z.exactOptional(regionCode),
      /** 书面答复 of the unit. */
      answer: z.exactOptional(z.strictObject({ text: z.string(), by: z.string(), at: instant })),
      /** Where the committee carries it on by hand: absent until it has. */
      passedOn: z.exactOptional(
        z.strictObject({ to: z.string(), on: z.string(), words: z.string(), by: z.string(), at: instant }),
      ),
    }),
  ),
} as const

export const forwardingApi = {
  answerReference: act(
    proposals,
    'proposal.answer-reference',
    '书面答复研究参考',
    z.strictObject({ text: text('答复（告知提案者）', 1000) }),
  ),
  passOn: act(
    proposals,
    'proposal.pass-on',
    '记录转送',
    z.strictObject({
      to: text('转送给', 60),
      on: labelled(z.iso.date(), '转送日期'),
      words: text('说明（告知提案者）', 500),
    }),
  ),
} as const satisfies Record<string, Endpoint>
