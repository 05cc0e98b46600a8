// Which sentences of two proposals say the same: what a person looks at when deciding whether it is one matter.
import type { Passage, Stretch } from '#contracts/api/similar.ts'
import type { Matter } from './features.ts'

interface Sentence {
  readonly block: Passage['own']['block']
  readonly item?: number
  readonly text: string
  readonly grams: ReadonlySet<string>
}

/** From here on two sentences are worded alike, or nearly so. */
const worded = 0.75
/** Below this they share a word or two. */
const alike = 0.34
/** 一是、建议如下: too short to say anything. */
const shortest = 6

const ends = /[^。；;！!？?\n]+[。；;！!？?\n]*/g
const onlyHan = /[^\p{Script=Han}\d]/gu

function gramsOf(text: string): Set<string> {
  const plain = text.replace(onlyHan, '')
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)))
}

function sentencesOf(block: Sentence['block'], text: string, item?: number): Sentence[] {
  return (text.match(ends) ?? []).map((one) => ({
    block,
    text: one,
    grams: gramsOf(one),
    ...(item === undefined ? {} : { item }),
  }))
}

const allSentences = ({ situation, analysis, suggestions }: Matter): Sentence[] => [
  ...sentencesOf('situation', situation),
  ...sentencesOf('analysis', analysis),
  ...suggestions.flatMap((text, item) => sentencesOf('suggestions', text, item)),
]

/** Dice: twice the common pairs of characters over all of both. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0
  for (const gram of one) if (other.has(gram)) both += 1
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size)
}

interface Pair {
  readonly own: Sentence
  readonly other: Sentence
  readonly degree: number
}

/** Each sentence in one pair at most, the most alike first. */
function pairsOf(own: readonly Sentence[], other: readonly Sentence[]): Pair[] {
  const telling = ({ grams }: Sentence) => grams.size >= shortest - 1
  const all = own.filter(telling).flatMap((one) =>
    other.filter(telling).flatMap((two): Pair[] => {
      const degree = likeness(one.grams, two.grams)
      return degree >= alike ? [{ own: one, other: two, degree }] : []
    }),
  )
  const taken = new Set<Sentence>()
  return all
    .sort((a, b) => b.degree - a.degree)
    .filter((pair) => {
      if (taken.has(pair.own) || taken.has(pair.other)) return false
      taken.add(pair.own).add(pair.other)
      return true
    })
}

const placed = ({ block, item, text }: Sentence) => ({
  block,
  ...(item === undefined ? {} : { item }),
  text: text.trim(),
})

export function passagesOf(own: Matter, other: Matter, most: number): Passage[] {
  return pairsOf(allSentences(own), allSentences(other))
    .slice(0, most)
    .map((pair) => ({ own: placed(pair.own), other: placed(pair.other), same: pair.degree >= worded }))
}

/** The blocks of a text in stretches. */
export interface Marked {
  readonly situation: Stretch[]
  readonly analysis: Stretch[]
  readonly suggestions: Stretch[][]
}

/** Both texts in stretches; a pair has the same number in both, in the order of the first text. */
export function markedBoth(own: Matter, other: Matter): readonly [Marked, Marked] {
  const sentences = [allSentences(own), allSentences(other)] as const
  const order = new Map(sentences[0].map((sentence, index) => [sentence, index]))
  const pairs = pairsOf(...sentences).sort((a, b) => (order.get(a.own) ?? 0) - (order.get(b.own) ?? 0))
  const marks = new Map<Sentence, Pick<Stretch, 'pair' | 'same'>>()
  pairs.forEach((pair, index) => {
    const mark = { pair: index + 1, same: pair.degree >= worded }
    marks.set(pair.own, mark).set(pair.other, mark)
  })
  return [marked(own, sentences[0], marks), marked(other, sentences[1], marks)]
}

function marked(
  { suggestions }: Matter,
  sentences: readonly Sentence[],
  marks: ReadonlyMap<Sentence, Pick<Stretch, 'pair' | 'same'>>,
): Marked {
  const stretches = (block: Sentence['block'], item?: number): Stretch[] => {
    const found: { text: string; pair?: number; same?: boolean }[] = []
    for (const one of sentences) {
      if (one.block !== block || one.item !== item) continue
      const mark = marks.get(one)
      const last = found.at(-1)
      if (mark === undefined && last !== undefined && last.pair === undefined) last.text += one.text
      else found.push({ text: one.text, ...mark })
    }
    return found
  }
  return {
    situation: stretches('situation'),
    analysis: stretches('analysis'),
    suggestions: suggestions.map((_text, item) => stretches('suggestions', item)),
  }
}
