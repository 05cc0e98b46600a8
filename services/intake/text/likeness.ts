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

export interface AlikePair {
  readonly left: string
  readonly right: string
  readonly score: number
}

/**
 * The pairs of two collections that are most alike, best first; equals by their ids. Each text of the right is looked at
 * only for the words that it has in common with one of the left.
 */
export function alikePairs(
  left: readonly Worded[],
  right: readonly Worded[],
  most: number,
  least = 0,
): AlikePair[] {
  const weights = weightsIn([...left, ...right])
  const having = new Map<string, number[]>()
  for (const [index, { words }] of right.entries())
    for (const word of new Set(words)) having.set(word, [...(having.get(word) ?? []), index])
  const lengths = right.map(({ words }) => lengthOf(words, weights))
  const pairs = left.flatMap(({ id, words }) => {
    const shared = new Map<number, number>()
    for (const word of new Set(words))
      for (const index of having.get(word) ?? [])
        shared.set(index, (shared.get(index) ?? 0) + weights(word) ** 2)
    const own = lengthOf(words, weights)
    return [...shared].map(([index, sum]) => ({
      left: id,
      right: right[index]?.id ?? '',
      score: sum / (own * (lengths[index] ?? 1)),
    }))
  })
  return pairs
    .filter(({ score }) => score > least)
    .sort((a, b) => b.score - a.score || compare(a.left, b.left) || compare(a.right, b.right))
    .slice(0, most)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
