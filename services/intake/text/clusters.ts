// Grouping like tickets 归类: one after the other, oldest first, each joins the group it is most like, or begins one. The
// same tickets give the same groups. Pure; the weights of words come from the tickets themselves.
import { lengthOf, type Weights, type Worded, weightsIn } from './likeness.ts'

export interface Grouped extends Worded {
  readonly at: string
  /** The words of its title, among the others. */
  readonly leading?: readonly string[]
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
  /** And with what emphasis, added up. */
  readonly emphases: Map<string, number>
  /** The length of its middle, once it was asked for; whoever joins changes it. */
  middle: number | undefined
}

/** Which groups have a word, with what emphasis added up: most groups have nothing in common with a text, and are not looked at. */
type Having = Map<string, Map<number, number>>

/** Groups of all sizes, each called by those of its words that `names` something, the largest first, equals by their oldest member. */
export function groupsOf<T extends Grouped>(
  texts: readonly T[],
  names: (word: string) => boolean = () => true,
): Group<T>[] {
  const sorted = [...texts].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
  const weights = remembered(weightsIn(sorted))
  const emphasisOf = emphasisIn(sorted)
  const open: Open<T>[] = []
  const having: Having = new Map()
  for (const text of sorted) {
    const emphasis = emphasisOf(text)
    const index = likest({ text, emphasis }, open, having, weights) ?? open.length
    const group: Open<T> = open[index] ?? {
      members: [],
      counts: new Map(),
      emphases: new Map(),
      middle: undefined,
    }
    open[index] = group
    group.members.push(text)
    group.middle = undefined
    for (const word of text.words) {
      group.counts.set(word, (group.counts.get(word) ?? 0) + 1)
      const emphases = (group.emphases.get(word) ?? 0) + emphasis(word)
      group.emphases.set(word, emphases)
      const groups = having.get(word) ?? new Map<number, number>()
      having.set(word, groups.set(index, emphases))
    }
  }
  return open
    .map((group) => ({ members: group.members, words: telling(group, weights, names) }))
    .sort((a, b) => b.members.length - a.members.length || compareOldest(a, b))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function compareOldest<T extends Grouped>({ members: [a] }: Group<T>, { members: [b] }: Group<T>): number {
  return compare(`${a?.at} ${a?.id}`, `${b?.at} ${b?.id}`)
}

/** A word is weighed once, and asked for with every text that has it. */
function remembered(weights: Weights): Weights {
  const known = new Map<string, number>()
  return (word) => {
    const found = known.get(word) ?? weights(word)
    known.set(word, found)
    return found
  }
}

type Emphasis = (word: string) => number

/** What a ticket is called is what it is about. */
const inOwnTitle = 2
/** What no ticket is called by is how such texts are written, whatever the list of wrappers knows. */
const inNoTitle = 0.4

/** What a word weighs in a text beside its rarity. Where no titles are known, all words weigh the same. */
function emphasisIn<T extends Grouped>(texts: readonly T[]): (text: T) => Emphasis {
  const titles = new Set(texts.flatMap(({ leading = [] }) => leading))
  if (titles.size === 0) return () => () => 1
  return ({ leading = [] }) => {
    const own = new Set(leading)
    return (word) => (own.has(word) ? inOwnTitle : titles.has(word) ? 1 : inNoTitle)
  }
}

/**
 * The group a text is most like, of equals the older. The likeness is the cosine of the text and the middle of the group, in
 * which a word stands for as much as members have it; it is summed up over the words of the text, for the groups that have
 * them, so that no group is looked at for what it has not.
 */
function likest<T extends Grouped>(
  { text: { words }, emphasis }: { readonly text: T; readonly emphasis: Emphasis },
  open: readonly Open<T>[],
  having: Having,
  weights: Weights,
): number | undefined {
  const shared = new Map<number, number>()
  for (const word of words) {
    const weight = weights(word) ** 2 * emphasis(word)
    for (const [index, emphases] of having.get(word) ?? []) {
      const size = open[index]?.members.length ?? 1
      shared.set(index, (shared.get(index) ?? 0) + weight * (emphases / size))
    }
  }
  const length = lengthOf(words, (word) => weights(word) * emphasis(word))
  let best: { index: number; score: number } | undefined
  for (const [index, sum] of shared) {
    const lengths = length * middleOf(open[index] as Open<T>, weights)
    const score = lengths === 0 ? 0 : sum / lengths
    if (score < leastAlike) continue
    if (best === undefined || score > best.score || (score === best.score && index < best.index))
      best = { index, score }
  }
  return best?.index
}

/** The same until somebody joins: over all the texts it costs as much as the groups have words. */
function middleOf<T>(group: Open<T>, weights: Weights): number {
  const { members, emphases } = group
  group.middle ??= Math.sqrt(
    [...emphases].reduce((sum, [word, all]) => sum + (weights(word) * (all / members.length)) ** 2, 0),
  )
  return group.middle
}

const mostWords = 6

function telling<T>(
  { counts, members }: Open<T>,
  weights: Weights,
  names: (word: string) => boolean,
): string[] {
  return [...counts]
    .filter(([word, count]) => count * 2 > members.length && names(word))
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
