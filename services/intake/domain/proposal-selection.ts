// What became of a pre-session proposal 会前提案 in the selection for the government: noted beside it, since it changes
// nothing that may be done with the proposal.
import type { Reactions } from '#kernel/aggregate.ts'
import type { Evolves, Proposal } from './proposal-state.ts'

export type SelectionFact =
  | { type: 'selection.noted'; data: { passage?: string } }
  | { type: 'selection.undone'; data: Record<string, never> }

export const selectionEvolves: Evolves<SelectionFact> = {
  'selection.noted': (state, { passage }, { at }) => ({
    ...state,
    selection: {
      selectedAt: state.selection?.selectedAt ?? at,
      ...(passage === undefined ? {} : { passage }),
    },
  }),
  'selection.undone': ({ selection: _, ...state }) => state,
}

export const selectionReactions: Reactions<Proposal, SelectionFact> = {
  'pre-session.selected': () => [{ type: 'selection.noted', data: {} }],
  'pre-session.dropped': () => [{ type: 'selection.undone', data: {} }],
  'pre-session.adopted': (_state, { passage }) => [{ type: 'selection.noted', data: { passage } }],
}
