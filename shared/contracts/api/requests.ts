// The API of 改联转撤 (C5): what a review asks of the proposer, and the proposer's answer.
import * as z from 'zod/mini'
import { distinct, instant, labelled } from '../labels.ts'
import { regionCode } from '../level.ts'
import { aggregateId, proposer, unitCode } from '../shapes.ts'
import { conversionTarget, mergeForm, requestAnswer, requestKind } from '../terms.ts'
import { act, type Endpoint, text } from './endpoint.ts'

const proposals = '/intake/proposals/{id}'

const why = {
  reasons: labelled(z.array(z.string()).check(z.minLength(1), z.maxLength(10), distinct), '情形'),
  explanation: text('说明（告知提案者）', 500),
}

/** One request 商请, asked and answered: consent is logged, silence is none. */
export const requestShown = z.strictObject({
  kind: requestKind,
  reasons: z.array(z.strictObject({ code: z.string(), text: z.string() })),
  explanation: z.string(),
  by: z.string(),
  at: instant,
  to: z.exactOptional(conversionTarget),
  unit: z.exactOptional(unitCode),
  level: z.exactOptional(regionCode),
  /** The merge group that asks. */
  group: z.exactOptional(aggregateId),
  answerBy: z.exactOptional(instant),
  answer: z.exactOptional(requestAnswer),
  words: z.exactOptional(z.string()),
  answeredAt: z.exactOptional(instant),
})
export type RequestShown = z.infer<typeof requestShown>

/** What the proposal's page says of requests and merging. */
export const requestShape = {
  /** Open: it waits for the lead proposer, or for the others of its group. */
  request: z.exactOptional(requestShown),
  /** Ended, the first asked first. */
  requests: z.array(requestShown),
  /** How often the proposer did not agree to the same, or was silent, and how often it may be asked. */
  notAgreed: z.exactOptional(z.array(z.strictObject({ kind: requestKind, count: z.int(), limit: z.int() }))),
  /** 退改: until when a revision is filed or the text stood by. */
  reviseBy: z.exactOptional(instant),
  /** 从案: what was merged into this one or joined with it. */
  merged: z.array(
    z.strictObject({ id: aggregateId, title: z.string(), form: mergeForm, proposers: z.array(proposer) }),
  ),
  /** 主案: what this one was merged into. */
  mergedInto: z.exactOptional(z.strictObject({ id: aggregateId, title: z.string(), form: mergeForm })),
  converted: z.exactOptional(
    z.strictObject({
      to: conversionTarget,
      unit: z.exactOptional(unitCode),
      level: z.exactOptional(regionCode),
      explanation: z.string(),
      at: instant,
    }),
  ),
} as const

export const requestsApi = {
  request: act(
    proposals,
    'proposal.request',
    '商请转办或撤案',
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: labelled(z.literal('convert'), '商请事项'),
        to: labelled(conversionTarget, '转往'),
        unit: z.exactOptional(labelled(unitCode, '转哪个单位（转有关单位时）')),
        level: z.exactOptional(labelled(regionCode, '转哪一级政协（转其他层级时）')),
        ...why,
      }),
      z.strictObject({ kind: labelled(z.literal('withdraw'), '商请事项'), ...why }),
    ]),
  ),
  answerRequest: act(
    proposals,
    'proposal.answer-request',
    '答复商请',
    z.strictObject({
      agree: labelled(z.boolean(), '是否同意'),
      /** In the proposer's own words; nobody else puts any there. */
      words: z.exactOptional(text('想说的话', 500)),
    }),
  ),
  standBy: act(
    proposals,
    'proposal.stand-by',
    '坚持原文',
    z.strictObject({ reason: text('坚持原文的理由', 500) }),
  ),
} as const satisfies Record<string, Endpoint>
