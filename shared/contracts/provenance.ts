// Where something came from 来源: a topic, a clue, a ticket and so on, by what it is and its id. A proposal, a topic or a
// brief names its origins, and from a reply one can walk back along them (A29).
import * as z from 'zod/mini'
import { labelled } from './labels.ts'
import { aggregateId } from './shapes.ts'

/** 选题 · 线索 · 工单 · 清单条目 · 网上讨论 · 社情民意 · 提案 · 调研报告 · 大会发言 */
export const originKind = z.enum([
  'topic',
  'clue',
  'ticket',
  'list-item',
  'discussion',
  'brief',
  'proposal',
  'research',
  'speech',
])
export type OriginKind = z.infer<typeof originKind>

export const originKindNames: Record<OriginKind, string> = {
  topic: '选题',
  clue: '线索',
  ticket: '热线工单',
  'list-item': '清单条目',
  discussion: '网上讨论',
  brief: '社情民意',
  proposal: '提案',
  research: '调研报告',
  speech: '大会发言',
}

/** One origin. A research report or a speech that is kept elsewhere has no id. */
export const origin = z.strictObject({
  kind: labelled(originKind, '来源类别'),
  id: z.exactOptional(labelled(aggregateId, '来源的编号')),
  title: labelled(z.string().check(z.minLength(1), z.maxLength(200)), '来源的题目'),
})
export type Origin = z.infer<typeof origin>

export const origins = labelled(z.array(origin).check(z.maxLength(20)), '来源')
