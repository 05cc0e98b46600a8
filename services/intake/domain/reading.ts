// The reading room 学习园地: lessons 微课堂 and the case library 案例选编 (A12, A21). A bad case names nobody: the names are
// taken out before anything is recorded.
import type { BodyOf } from '#contracts/api/index.ts'
import type { readingApi } from '#contracts/api/readings.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { ReadingKind } from '#contracts/topic-terms.ts'
import type { Act, Acts, Aggregate } from '#kernel/aggregate.ts'

export interface Reading {
  readonly status: 'published' | 'withdrawn'
  readonly kind: ReadingKind
  readonly title: string
  readonly text: string
  readonly tags: readonly string[]
  readonly proposer?: string
  readonly at: string
}

export type ReadingFact =
  | {
      type: 'reading.published'
      data: { kind: ReadingKind; title: string; text: string; tags: readonly string[]; proposer?: string }
    }
  | { type: 'reading.withdrawn'; data: { reason: string } }

export const reading: Aggregate<Reading, ReadingFact> = {
  name: 'reading',
  initial: { status: 'published', kind: 'lesson', title: '', text: '', tags: [], at: '' },
  evolve: (state, fact, { at }) =>
    fact.type === 'reading.withdrawn' ? { ...state, status: 'withdrawn' } : { ...state, ...fact.data, at },
}

type Publication = BodyOf<(typeof readingApi)['publishReading']> & {
  /** Of a bad case: who must not be named, as it was looked up. */
  readonly unnamed?: readonly string[]
}

const nobody = '某提案者'

/** A name of two characters is often spaced to the width of three: 林  一. */
const spaced = (name: string) =>
  new RegExp(Array.from(name, (letter) => letter.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')).join('\\s*'), 'g')

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** What shows that a person is meant: a title, punctuation, the end of a line. */
const meantAfter = /^(?:\s*(?:委员|代表|主委|同志|先生|女士)|\s*[\p{P}\p{S}]|\s*$)/mu

/**
 * The places of a name. 园林一体化 does not name 林一: its first character ends a word that began before it. Where only the
 * end is doubtful it is taken out: to name somebody is worse than to blur a word.
 */
function replaced(text: string, name: string): string {
  const pattern = spaced(name)
  if (!pattern.test(text)) return text
  const borders = new Set(Array.from(segmenter.segment(text), ({ index }) => index))
  return text.replace(spaced(name), (found: string, at: number) => {
    const meant = borders.has(at) || meantAfter.test(text.slice(at + found.length))
    return meant ? nobody : found
  })
}

/** The text with every one of these names replaced. Longer names first: one may be part of another. */
function withoutNames(text: string, names: readonly string[]): string {
  return [...names]
    .map((name) => name.replace(/\s+/gu, ''))
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .reduce(replaced, text)
}

const publish: Act<Reading, Publication, ReadingFact> = {
  decide(_state, body) {
    const { kind, title, text, tags } = body
    if (body.kind === 'bad-case') {
      if (body.proposal === undefined && body.names.length === 0)
        return refuse(problems.caseUnnamed, { source: 'A21' })
      const names = [...body.names, ...(body.unnamed ?? [])]
      const clean = (words: string) => withoutNames(words, names)
      return [
        {
          type: 'reading.published',
          data: { kind, title: clean(title), text: clean(text), tags: tags.map(clean) },
        },
      ]
    }
    const praised =
      body.kind === 'good-case' && body.proposer !== undefined ? { proposer: body.proposer } : {}
    return [{ type: 'reading.published', data: { kind, title, text, tags, ...praised } }]
  },
}

const withdraw: Act<Reading, BodyOf<(typeof readingApi)['withdrawReading']>, ReadingFact> = {
  from: ['published'],
  decide: (_state, { reason }) => [{ type: 'reading.withdrawn', data: { reason } }],
}

export const readingActs: Acts<Reading, ReadingFact> = {
  'reading.publish': publish,
  'reading.withdraw': withdraw,
}
