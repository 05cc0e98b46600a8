// The API of the reading room 学习园地: lessons 微课堂 and the case library 案例选编. A bad case names no proposer, anywhere.
import * as z from 'zod/mini'
import { instant, labelled } from '../labels.ts'
import { aggregateId } from '../shapes.ts'
import { readingKind } from '../topic-terms.ts'
import { act, cursor, type Endpoint, pageShape, receipt, text } from './endpoint.ts'

const readings = '/intake/readings'

const words = {
  title: text('题目', 60, 2),
  text: text('正文', 8000, 10),
  tags: labelled(z._default(z.array(text('标签', 12)).check(z.maxLength(8)), []), '标签'),
}

/** What a bad case must not say: the names are taken out of its text and are not kept. */
const unnamed = {
  proposal: z.exactOptional(labelled(aggregateId, '取材的提案（不显示，用于隐去提案者）')),
  names: labelled(
    z._default(z.array(text('姓名或单位', 60, 2)).check(z.maxLength(50)), []),
    '另须隐去的姓名或单位',
  ),
}

const readingBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: labelled(z.literal('lesson'), '类别'), ...words }),
  z.strictObject({
    kind: labelled(z.literal('good-case'), '类别'),
    ...words,
    /** Shown, with a link to it. */
    proposer: z.exactOptional(text('提案者（表扬时署名）', 60)),
  }),
  z.strictObject({ kind: labelled(z.literal('bad-case'), '类别'), ...words, ...unnamed }),
])

export const readingItem = z.strictObject({
  id: aggregateId,
  kind: readingKind,
  kindText: z.string(),
  title: z.string(),
  tags: z.array(z.string()),
  at: instant,
})
export type ReadingItem = z.infer<typeof readingItem>

export const readingPage = z.strictObject({
  ...pageShape,
  kind: readingKind,
  kindText: z.string(),
  title: z.string(),
  text: z.string(),
  tags: z.array(z.string()),
  /** Of a good case only. */
  proposer: z.exactOptional(z.string()),
  at: instant,
})

export const readingApi = {
  listReadings: {
    method: 'GET',
    path: readings,
    action: 'reading.read',
    title: '学习园地',
    query: z.strictObject({ kind: labelled(readingKind, '类别'), cursor: z.exactOptional(cursor) }),
    result: z.strictObject({ items: z.array(readingItem), next: z.exactOptional(z.string()) }),
  },
  publishReading: {
    method: 'POST',
    path: readings,
    action: 'reading.publish',
    title: '发布学习材料',
    status: 201,
    body: readingBody,
    result: receipt,
  },
  readingPage: {
    method: 'GET',
    path: `${readings}/{id}`,
    action: 'reading.read',
    title: '学习材料',
    result: readingPage,
  },
  withdrawReading: act(
    `${readings}/{id}`,
    'reading.withdraw',
    '撤下学习材料',
    z.strictObject({ reason: text('撤下的原因', 200) }),
  ),
} as const satisfies Record<string, Endpoint>
