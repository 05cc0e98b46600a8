// How like two proposals are. Two questions, two numbers: is it the same matter, and is it the same text. A feature that
// many of the candidates share is the trade's and not this matter's, so it counts less: what is common is learnt from the
// candidates themselves, and the index needs no statistics that would have to be kept. Copies of one text among the
// candidates are one voice: a matter filed twenty times is no less of a matter.
import { type PolicyValues, policyDefaults } from '#contracts/policy.ts'
import { type Features, hashOf, type Kind } from './features.ts'
import { type TitlePrint, titlesMet } from './title-print.ts'

export interface Candidate {
  readonly id: string
  readonly hashes: ReadonlySet<number>
  /** What it is most about, weights by hash. What was noted before there were gists has none. */
  readonly gist?: ReadonlyMap<number, number>
  /** Of what was noted before titles were kept none. */
  readonly title?: TitlePrint
}

export interface Measured {
  readonly id: string
  /** 同一事项: from 0 to 1. Grows with how many telling things both speak of, and with how much of the other's gist that is. */
  readonly score: number
  /** 用词重合: the share of the shorter text's features that the other has too. A title is no copy of a text. */
  readonly resemblance: number
  /** 案由相同, but for 关于……的提案 and signs. */
  readonly sameTitle: boolean
  /** 案由所指: how much of what either title names the other text speaks of, the lesser share, from 0 to 1. */
  readonly titlesMet: number
  /** How much of a whole text the query is, from 0 to 1: a title alone can share but little with anything. */
  readonly fullness: number
  /** What both speak of, in the words of the query, the most telling first (`sharedWords` says what is shown of it). */
  readonly shared: readonly string[]
}

const weights: Record<Kind, number> = { word: 1, concept: 1, common: 0.4, morpheme: 0.2 }
/** How many candidates are measured against each other. Where there are fewer, the missing ones share nothing. */
export const neighbourhood = 24
/** Shared by so few it tells as much as if only one had it: a proposal's own repetitions do not make it common. */
const fewest = 2
/** The shared weight at which the score is one half, when it is all of the gist. */
const half = 11
/** Features of a text of some six hundred characters. Longer ones meet more by chance, and are measured by their length. */
const usualLength = 300
/** How much of a gist is taken to be met when none was noted. */
const unknownGist = 0.5

/** A text of fewer features than this share of the other's is a part of it at best, and not the same text. */
const leastPart = 0.25

function resemblanceOf(both: number, one: number, other: number): number {
  const shorter = Math.max(Math.min(one, other), leastPart * Math.max(one, other))
  return shorter === 0 ? 0 : both / shorter
}

/** One of each set of copies, the first that comes. */
function withoutCopies(candidates: readonly Candidate[], copied: number): Candidate[] {
  const kept: Candidate[] = []
  for (const one of candidates)
    if (!kept.some((other) => isCopy(one.hashes, other.hashes, copied))) kept.push(one)
  return kept
}

function isCopy(one: ReadonlySet<number>, other: ReadonlySet<number>, copied: number): boolean {
  let both = 0
  for (const hash of one) if (other.has(hash)) both += 1
  return resemblanceOf(both, one.size, other.size) >= copied
}

/** Features of two hundred characters: from here on a text can share as much as any. */
const wholeFrom = 100
/** Of a part of a text both fall, what it shares with another and how much of the other's gist that is. */
const bothFall = 1.5

export const fullnessOf = (features: number): number => Math.min(1, features / wholeFrom) ** bothFall

const beyondUsual = (features: number): number => Math.max(1, features / usualLength)

type Rarity = (hash: number) => number

/** What a feature weighs in this neighbourhood, from 1 to 0. */
function rarities(candidates: readonly Candidate[], copied: number): Rarity {
  const voices = withoutCopies(candidates, copied)
  const known = new Map<number, number>()
  const most = Math.log((neighbourhood + 1) / fewest)
  return (hash) => {
    const found = known.get(hash)
    if (found !== undefined) return found
    const count = voices.filter(({ hashes }) => hashes.has(hash)).length
    const rarity = Math.max(0, Math.log((neighbourhood + 1) / Math.max(fewest, count)) / most)
    known.set(hash, rarity)
    return rarity
  }
}

/** The share of a gist that a text speaks of, the rare counting more. */
function met(gist: ReadonlyMap<number, number>, own: ReadonlySet<number>, rarityOf: Rarity): number {
  let all = 0
  let both = 0
  for (const [hash, telling] of gist) {
    const weight = telling * rarityOf(hash)
    all += weight
    if (own.has(hash)) both += weight
  }
  return all === 0 ? 0 : both / all
}

/**
 * `mergeThreshold`: from what share of words on two candidates are copies of one text, and count once. `title`: of the query,
 * as far as it has one.
 */
export function measure(
  query: Features,
  candidates: readonly Candidate[],
  { mergeThreshold }: Pick<PolicyValues, 'mergeThreshold'> = policyDefaults,
  title?: TitlePrint,
): Measured[] {
  const own = [...query].map(([name, { kind, text }]) => ({ hash: hashOf(name), kind, text }))
  const ownHashes = new Set(own.map(({ hash }) => hash))
  const rarityOf = rarities(candidates, mergeThreshold)
  const fullness = fullnessOf(own.length)
  return candidates
    .map(({ id, hashes, gist, title: other }): Measured => {
      const both = own
        .filter(({ hash }) => hashes.has(hash))
        .map((one) => ({ ...one, weight: weights[one.kind] * rarityOf(one.hash) }))
      const evidence = both.reduce((total, { weight }) => total + weight, 0)
      const length = Math.sqrt(beyondUsual(own.length) * beyondUsual(hashes.size))
      const sum = (evidence / length) * (gist === undefined ? unknownGist : met(gist, ownHashes, rarityOf))
      return {
        id,
        score: sum / (sum + half),
        resemblance: resemblanceOf(both.length, own.length, hashes.size),
        sameTitle: title !== undefined && title.whole === other?.whole,
        titlesMet: titlesMet({ title, hashes: ownHashes }, { title: other, hashes }),
        fullness,
        shared: namesOf(both),
      }
    })
    .sort((a, b) => b.score - a.score || b.resemblance - a.resemblance || (a.id < b.id ? -1 : 1))
}

/** Words of two characters or more, as they stand in the text at hand: by a near word the other may say it otherwise. */
const namesOf = (both: readonly { kind: Kind; text: string; weight: number }[]): string[] =>
  both
    .filter(({ kind, text }) => (kind === 'word' || kind === 'concept') && [...text].length > 1)
    .sort((a, b) => b.weight - a.weight || b.text.length - a.text.length)
    .map(({ text }) => text)
