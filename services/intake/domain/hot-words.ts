// The hot words 热词 of a year (A9 湖南): drawn by the committee, recorded as they were found. Drawn again, the later list
// stands, and the earlier one stays in the history.
import type { HotWord } from '#contracts/api/hot-words.ts'
import type { YearTextKind } from '#contracts/list-terms.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Act, Acts, Aggregate } from '#kernel/aggregate.ts'

export interface Drawn {
  readonly year: number
  readonly texts: number
  readonly kinds: readonly { readonly kind: YearTextKind; readonly count: number }[]
  readonly words: readonly HotWord[]
}

export interface HotWords extends Drawn {
  readonly status: 'none' | 'drawn'
  readonly drawnAt: string
}

export interface HotWordsDrawn {
  readonly type: 'hot-words.drawn'
  readonly data: Drawn
}

export const hotWords: Aggregate<HotWords, HotWordsDrawn> = {
  name: 'hot-words',
  initial: { status: 'none', year: 0, texts: 0, kinds: [], words: [], drawnAt: '' },
  evolve: (_state, { data }, { at }) => ({ status: 'drawn', ...data, drawnAt: at }),
}

const draw: Act<HotWords, { readonly drawn: Drawn }, HotWordsDrawn> = {
  decide: (_state, { drawn }) =>
    drawn.texts === 0 ? refuse(problems.noTextsYet) : [{ type: 'hot-words.drawn', data: drawn }],
}

export const hotWordsActs: Acts<HotWords, HotWordsDrawn> = { 'hot-words.draw': draw }
