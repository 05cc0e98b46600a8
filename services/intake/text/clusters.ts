// Grouping like tickets 归类: one after the other, oldest first, each joins the group it is most like, or begins one. The
// same tickets give the same groups. Pure; the weights of words come from the tickets themselves.
import { lengthOf, type Weights, type Worded, weightsIn } from './likeness.ts'

export interface Grouped extends Worded {
  readonly at: string
}

export interface Group<T extends Grouped> {
  /** Oldest first. */
  readonly members: readonly T[]
  /** What they have in common, the most telling first. */
  readonly words: readonly string[]
}

/** From here on two tickets are about one matter: a third of their telling words. */
const leastAlike = 0.34

interface Open<T> {
  readonly members: T[]
  /** How many members have a word. */
  readonly counts: Map<string, number>
}

/** Groups of all sizes, the largest first, equals by their oldest member. */
export function groupsOf<T extends Grouped>(texts: readonly T[]): Group<T>[] {
  const sorted = [...texts].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
  const weights = weightsIn(sorted)
  const open: Open<T>[] = []
  /** Which groups have a word at all: most groups have nothing in common with a text, and are not looked at. */
  const having = new Map<string, Set<number>>()
  for (const text of sorted) {
    const best = likest(text, open, having, weights)
    const index = best ?? open.length
    const group: Open<T> = open[index] ?? { members: [], counts: new Map() }
    open[index] = group
    group.members.push(text)
    for (const word of text.words) {
      group.counts.set(word, (group.counts.get(word) ?? 0) + 1)
      const known = having.get(word) ?? new Set()
      having.set(word, known.add(index))
    }
  }
  return open
    .map((group) => ({ members: group.members, words: telling(group, weights) }))
    .sort((a, b) => b.members.length - a.members.length || compareOldest(a, b))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function compareOldest<T extends Grouped>({ members: [a] }: Group<T>, { members: [b] }: Group<T>): number {
  return compare(`${a?.at} ${a?.id}`, `${b?.at} ${b?.id}`)
}

function likest<T extends Grouped>(
  { words }: T,
  open: readonly Open<T>[],
  having: ReadonlyMap<string, ReadonlySet<number>>,
  weights: Weights,
): number | undefined {
  const near = new Set(words.flatMap((word) => [...(having.get(word) ?? [])]))
  let best: { index: number; score: number } | undefined
  for (const index of [...near].sort((a, b) => a - b)) {
    const score = likenessTo(words, open[index] as Open<T>, weights)
    if (score >= leastAlike && (best === undefined || score > best.score)) best = { index, score }
  }
  return best?.index
}

/** The cosine of a text and the middle of a group, in which a word stands for as much as members have it. */
function likenessTo<T>(words: readonly string[], { members, counts }: Open<T>, weights: Weights): number {
  const shareOf = (word: string) => (counts.get(word) ?? 0) / members.length
  const shared = words.reduce((sum, word) => sum + weights(word) ** 2 * shareOf(word), 0)
  const middle = Math.sqrt(
    [...counts.keys()].reduce((sum, word) => sum + (weights(word) * shareOf(word)) ** 2, 0),
  )
  const lengths = lengthOf(words, weights) * middle
  return lengths === 0 ? 0 : shared / lengths
}

const mostWords = 6

function telling<T>({ counts, members }: Open<T>, weights: Weights): string[] {
  return [...counts]
    .filter(([, count]) => count * 2 > members.length)
    .map(([word, count]) => ({ word, weight: count * weights(word) }))
    .sort((a, b) => b.weight - a.weight || compare(a.word, b.word))
    .slice(0, mostWords)
    .map(({ word }) => word)
}

/** Of a group, the member with most of the words that they have in common: it stands for the others. */
export function spokesman<T extends Grouped>({ members, words }: Group<T>): T | undefined {
  const has = (one: T) => words.filter((word) => one.words.includes(word)).length
  return [...members].sort(
    (a, b) => has(b) - has(a) || a.words.length - b.words.length || compare(a.id, b.id),
  )[0]
}
