// Splitting 建议逐条拆分 (C11): an editor makes numbered suggestions of the body before it is accepted. What was filed stays
// beside them, and a suggestion whose words were changed keeps its original.
import type { BodyOf } from '#contracts/api/index.ts'
import type { reviewApi } from '#contracts/api/review.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Act, Acts } from '#kernel/aggregate.ts'
import { type Evolves, notOnesOwn, type Proposal } from './proposal-state.ts'
import type { EditedSuggestion } from './review-state.ts'

export type EditingFact = {
  type: 'suggestions.split'
  data: { suggestions: readonly EditedSuggestion[] }
}

export const editingEvolves: Evolves<EditingFact> = {
  'suggestions.split': (state, { suggestions }) => ({
    ...state,
    edited: { round: state.round, suggestions },
  }),
}

/** Without what a writer puts between and before points: spaces, numbers, closing marks. */
const bare = (text: string): string =>
  text.replace(/[\s。;；,，、]+/gu, '').replace(/^(?:第?[一二三四五六七八九十\d]+[是条项]?[.、)）]?)/u, '')

/** Whether the words were left as they were. */
const isVerbatim = (text: string, source: string): boolean => bare(source).includes(bare(text))

/** With the texts as they were filed: in a state long ones are references. */
type Split = BodyOf<(typeof reviewApi)['splitSuggestions']> & {
  readonly filed: Pick<Proposal['content'], 'situation' | 'analysis' | 'suggestions'>
}

const split: Act<Proposal, Split, EditingFact> = {
  from: ['filed', 'second-review', 'final-review'],
  who: notOnesOwn,
  decide(_state, { suggestions, filed: content }) {
    const filed = content.suggestions
    const unknown = suggestions.filter(({ from }) => from > filed.length).map(({ from }) => from)
    if (unknown.length > 0)
      return refuse(problems.suggestionUnknown, { allowed: { most: filed.length, not: unknown } })
    const used = new Set(suggestions.map(({ from }) => from))
    const dropped = filed.flatMap((_text, index) => (used.has(index + 1) ? [] : [index + 1]))
    if (dropped.length > 0) return refuse(problems.suggestionDropped, { source: 'C11', allowed: { dropped } })
    const body = content.situation + content.analysis
    const edited = suggestions.map(({ text, from }): EditedSuggestion => {
      const source = from === 0 ? body : (filed[from - 1] ?? '')
      if (isVerbatim(text, source)) return { text, from }
      // Of the body as a whole nobody wants a copy: it stands in the proposal.
      return from === 0 ? { text, from } : { text, from, original: source }
    })
    return [{ type: 'suggestions.split', data: { suggestions: edited } }]
  },
}

export const editingActs: Acts<Proposal, EditingFact> = { 'proposal.split-suggestions': split }
