// The API of similarity 相似提案: what is most like a text as it is typed (B10), what is most like a proposal, two
// proposals side by side (C8), and what comes back session after session (C12). All of it answers; nothing is merged by it.
import * as z from 'zod/mini'
import { filedIn, filedInShape } from '../filed-in.ts'
import { instant, labelled } from '../labels.ts'
import { aggregateId, unitCode } from '../shapes.ts'
import { draftBlock, resultClass } from '../terms.ts'
import { precheckBody } from './drafting-aids.ts'
import { cursorQuery, type Endpoint } from './endpoint.ts'

/** 几乎相同 · 同一事项 · 用词几乎相同，事项未必相同 · 相关: the first two say that it is one matter, the others do not. */
export const likeness = z.enum(['near-identical', 'same-matter', 'same-words', 'related'])
export type Likeness = z.infer<typeof likeness>

/** 没有看出同一事项: any two can be laid side by side, also such as no list would name. */
const comparedLikeness = z.enum(['near-identical', 'same-matter', 'same-words', 'related', 'unlike'])
export type ComparedLikeness = z.infer<typeof comparedLikeness>

/** Of 案由、情况、分析、建议, of suggestions which one, from 0. */
const place = { block: draftBlock, item: z.exactOptional(z.int()) }

/** A sentence of one text and the one of the other that says the same. */
export const passage = z.strictObject({
  own: z.strictObject({ ...place, text: z.string() }),
  other: z.strictObject({ ...place, text: z.string() }),
  /** Word for word, or nearly so; otherwise in other words. */
  same: z.boolean(),
})
export type Passage = z.infer<typeof passage>

/** The number, and its session where that is a later one than it was filed in. */
const numberShape = { number: z.exactOptional(z.int()), numberedIn: z.exactOptional(z.string()) }

export const similarProposal = z.strictObject({
  id: aggregateId,
  title: z.string(),
  ...filedInShape,
  ...numberShape,
  statusText: z.string(),
  /** 承办单位 and 办理结果, as far as they are known. */
  unit: z.exactOptional(unitCode),
  unitName: z.exactOptional(z.string()),
  resultClass: z.exactOptional(resultClass),
  likeness,
  likenessText: z.string(),
  /** 同一事项的程度, 0 to 1. */
  score: z.exactOptional(z.number()),
  /** 用词重合的比例, 0 to 1. Neither where it is not open: a text could be guessed by them. */
  resemblance: z.exactOptional(z.number()),
  /** Whether this person may read it whole; if not, what follows is empty. */
  open: z.boolean(),
  /** What both speak of. */
  shared: z.array(z.string()),
  passages: z.array(passage),
})
export type SimilarProposal = z.infer<typeof similarProposal>

/** 反复提交: the sessions in which the same matter was proposed before, each once, and by which proposals. */
const historyShape = {
  sessions: z.array(filedIn),
  earlier: z.array(z.strictObject({ id: aggregateId, ...filedInShape })),
}
export const recurringShown = z.strictObject({ ...historyShape, at: instant })

const similarResult = z.strictObject({ items: z.array(similarProposal) })

/** A stretch of a text: plain, or one of a pair of passages, numbered from 1. */
const stretch = z.strictObject({
  text: z.string(),
  pair: z.exactOptional(z.int()),
  same: z.exactOptional(z.boolean()),
})
export type Stretch = z.infer<typeof stretch>

const side = z.strictObject({
  id: aggregateId,
  title: z.string(),
  /** What it was filed in; a draft in nothing yet. */
  year: z.exactOptional(z.int()),
  session: z.exactOptional(z.string()),
  ...numberShape,
  statusText: z.string(),
  proposers: z.array(z.string()),
  situation: z.array(stretch),
  analysis: z.array(stretch),
  suggestions: z.array(z.array(stretch)),
})
export type Side = z.infer<typeof side>

export const sideBySide = z.strictObject({
  likeness: comparedLikeness,
  likenessText: z.string(),
  score: z.number(),
  resemblance: z.number(),
  shared: z.array(z.string()),
  /** The earlier one second. */
  sides: z.tuple([side, side]),
})
export type SideBySide = z.infer<typeof sideBySide>

export const recurringItem = z.strictObject({
  id: aggregateId,
  title: z.string(),
  number: z.exactOptional(z.int()),
  statusText: z.string(),
  ...historyShape,
  unit: z.exactOptional(unitCode),
  at: instant,
})
export type RecurringItem = z.infer<typeof recurringItem>

const similar = '/intake/similar'

export const similarApi = {
  similarTo: {
    method: 'GET',
    path: `${similar}/{id}`,
    action: 'proposal.similar',
    title: '与本件相似的提案',
    result: z.strictObject({
      ...similarResult.shape,
      recurring: z.exactOptional(recurringShown),
      /** What the check after filing found, as it was then. */
      noted: z.exactOptional(
        z.strictObject({
          at: instant,
          found: z.array(
            z.strictObject({ id: aggregateId, ...filedInShape, likeness, likenessText: z.string() }),
          ),
        }),
      ),
    }),
  },
  sideBySide: {
    method: 'GET',
    path: `${similar}/{id}/side-by-side`,
    action: 'proposal.side-by-side',
    title: '两件提案对照',
    query: z.strictObject({ with: labelled(aggregateId, '另一件提案') }),
    result: sideBySide,
  },
  findSimilar: {
    method: 'POST',
    path: similar,
    action: 'similar.find',
    title: '查找相似提案',
    /** What there is of it yet: a title alone is enough (B10). */
    body: z.strictObject({
      ...precheckBody.shape,
      exclude: z.exactOptional(labelled(aggregateId, '不与哪件提案比较（自己）')),
    }),
    result: similarResult,
    keyless: true,
  },
  recurring: {
    method: 'GET',
    path: '/intake/recurring',
    action: 'recurring.list',
    title: '反复提交的提案',
    query: cursorQuery,
    result: z.strictObject({ items: z.array(recurringItem), next: z.exactOptional(z.string()) }),
  },
} as const satisfies Record<string, Endpoint>
