// What a labelled text is, for measuring similarity: a proposal, the matter it belongs to, and what it is to that matter.

export interface LabelledText {
  readonly matter: string
  readonly label: 'base' | 'duplicate' | 'same-topic' | 'related'
  readonly title: string
  readonly situation: string
  readonly analysis: string
  readonly suggestions: readonly string[]
}

export type Text = readonly [title: string, situation: string, analysis: string, ...suggestions: string[]]

export const labelled = (
  matter: string,
  label: LabelledText['label'],
  [title, situation, analysis, ...suggestions]: Text,
): LabelledText => ({ matter, label, title, situation, analysis, suggestions })
