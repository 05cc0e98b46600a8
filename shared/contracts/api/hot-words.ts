// The API of hot words 热词 (A9 湖南) and of the speeches 大会发言 whose texts count among those of a year.
import * as z from 'zod/mini'
import { instant, labelled } from '../labels.ts'
import { yearTextKind } from '../list-terms.ts'
import { aggregateId, personId } from '../shapes.ts'
import { cursor, type Endpoint, pageShape, receipt, text } from './endpoint.ts'
import { year, yearText } from './years.ts'

export const hotWord = z.strictObject({
  rank: z.int(),
  word: z.string(),
  /** How many texts have it. */
  texts: z.int(),
})
export type HotWord = z.infer<typeof hotWord>

export const hotWordsPage = z.strictObject({
  ...pageShape,
  year: z.int(),
  drawnAt: instant,
  /** How many texts were counted, and of which kinds. */
  texts: z.int(),
  kinds: z.array(z.strictObject({ kind: yearTextKind, count: z.int() })),
  words: z.array(hotWord),
})

export const speechItem = z.strictObject({
  id: aggregateId,
  year: z.int(),
  title: z.string(),
  by: z.string(),
  at: instant,
})
export type SpeechRow = z.infer<typeof speechItem>

export const hotWordsApi = {
  drawHotWords: {
    method: 'POST',
    path: '/intake/hot-words',
    action: 'hot-words.draw',
    title: '生成热词',
    status: 201,
    body: z.strictObject({ year }),
    result: receipt,
  },
  hotWordsPage: {
    method: 'GET',
    path: '/intake/hot-words/{id}',
    action: 'hot-words.read',
    title: '一年的热词',
    result: hotWordsPage,
  },
  enterSpeech: {
    method: 'POST',
    path: '/intake/speeches',
    action: 'speech.enter',
    title: '登记大会发言',
    status: 201,
    body: z.strictObject({
      year,
      title: text('题目', 100),
      text: text('发言内容', 8000),
      member: labelled(personId, '发言委员的账号'),
    }),
    result: receipt,
  },
  listSpeeches: {
    method: 'GET',
    path: '/intake/speeches',
    action: 'speech.read',
    title: '大会发言',
    query: z.strictObject({ year: yearText, cursor: z.exactOptional(cursor) }),
    result: z.strictObject({ items: z.array(speechItem), next: z.exactOptional(z.string()) }),
  },
} as const satisfies Record<string, Endpoint>
