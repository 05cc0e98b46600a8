// The API of merging 并案 and joining 联名整合 (C5, C9): several proposals on one matter become one, if every lead
// proposer agrees.
import * as z from 'zod/mini'
import { distinct, instant, labelled } from '../labels.ts'
import { aggregateId } from '../shapes.ts'
import { mergeAnswer, mergeForm, mergeStatus } from '../terms.ts'
import { cursorQuery, type Endpoint, pageShape, receipt, text } from './endpoint.ts'

const groups = '/intake/merge-groups'

/** As many as one decision and its page bear, the main one not counted. */
export const mostMerged = 30

export const mergedShown = z.strictObject({
  proposal: aggregateId,
  title: z.string(),
  /** 主案. */
  main: z.boolean(),
  /** 第一提案人, whose answer it is. */
  lead: z.string(),
  answer: mergeAnswer,
  answerText: z.string(),
  words: z.exactOptional(z.string()),
  answeredAt: z.exactOptional(instant),
})

export const mergePage = z.strictObject({
  ...pageShape,
  status: mergeStatus,
  form: mergeForm,
  reasons: z.array(z.strictObject({ code: z.string(), text: z.string() })),
  explanation: z.string(),
  by: z.string(),
  proposedAt: instant,
  decidedAt: z.exactOptional(instant),
  proposals: z.array(mergedShown),
})

export const mergeItem = z.strictObject({
  id: aggregateId,
  status: mergeStatus,
  statusText: z.string(),
  form: mergeForm,
  title: z.string(),
  by: z.string(),
  proposedAt: instant,
  proposals: z.int(),
  agreed: z.int(),
})

export const mergeApi = {
  listMerges: {
    method: 'GET',
    path: groups,
    action: 'merge-group.list',
    title: '并案与联名整合记录',
    query: cursorQuery,
    result: z.strictObject({ items: z.array(mergeItem), next: z.exactOptional(z.string()) }),
  },
  mergePage: {
    method: 'GET',
    path: `${groups}/{id}`,
    action: 'merge-group.read',
    title: '并案或联名整合',
    result: mergePage,
  },
  proposeMerge: {
    method: 'POST',
    path: groups,
    action: 'merge-group.propose',
    title: '商请并案或联名整合',
    status: 201,
    body: z.strictObject({
      form: labelled(mergeForm, '并案还是联名整合'),
      main: labelled(aggregateId, '主案'),
      others: labelled(z.array(aggregateId).check(z.minLength(1), z.maxLength(mostMerged)), '并入主案的各件'),
      reasons: labelled(z.array(z.string()).check(z.minLength(1), z.maxLength(10), distinct), '情形'),
      explanation: text('说明（告知提案者）', 500),
    }),
    result: receipt,
  },
} as const satisfies Record<string, Endpoint>
