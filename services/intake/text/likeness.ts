// How alike two short texts are: the cosine of their distinct words, each weighing more the fewer texts of the collection
// have it. Pure, and the same for the same collection in whatever order it comes.

export interface Worded {
  readonly id: string
  readonly words: readonly string[]
}

export interface Alike {
  readonly id: string
  /** From 0, nothing in common, to 1, the same words. */
  readonly score: number
}

/** What a word weighs in a collection: its information, smoothed so that no word weighs nothing. */
export type Weights = (word: string) => number

export function weightsIn(texts: readonly Worded[]): Weights {
  const counts = new Map<string, number>()
  for (const { words } of texts)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + texts.length / (1 + (counts.get(word) ?? 0)))
}

export function lengthOf(words: readonly string[], weights: Weights): number {
  return Math.sqrt(words.reduce((sum, word) => sum + weights(word) ** 2, 0))
}

/** Those of a collection that are most like a text, best first; equals by id. Those with nothing in common are left out. */
export function mostAlike(of: Worded, among: readonly Worded[], most: number, least = 0): Alike[] {
  const weights = weightsIn([of, ...among])
  const own = new Set(of.words)
  const ownLength = lengthOf(of.words, weights)
  return among
    .map(({ id, words }): Alike => {
      const shared = words.filter((word) => own.has(word)).reduce((sum, word) => sum + weights(word) ** 2, 0)
      const lengths = ownLength * lengthOf(words, weights)
      return { id, score: lengths === 0 ? 0 : shared / lengths }
    })
    .filter(({ score }) => score > least)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, most)
}
