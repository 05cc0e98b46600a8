// What a text is about, as features: its words, the names it gives to things, and the few ways in which the field says
// one thing. Words that stand in every proposal weigh little; place, object and what is asked for weigh most.
// The word lists are data written for this (shared/data): they hold no word because it stood in some text.
import commonWords from '#data/common-words.json' with { type: 'json' }
import nearWords from '#data/near-words.json' with { type: 'json' }

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const particles = new Set(commonWords.particles.split(' '))
const common = new Set(commonWords.common.split(' '))
const numeral = /^[一二三四五六七八九十百千万亿零两半多几余第成年月日]+$/
const beyondHan = /[^\p{Script=Han}]+/u

/** Near words 近义词 by word: the groups it belongs to, each called by its first word. */
const concepts = new Map<string, string[]>()
for (const group of nearWords) {
  const words = group.split(' ')
  const [name = ''] = words
  for (const word of words) concepts.set(word, [...(concepts.get(word) ?? []), name])
}
const longestConcept = 6

/**
 * Kinds of features. `word`: says something of this matter; `common`: the words of the trade and of every office;
 * `concept`: one of several ways to say it; `morpheme`: a character of a word, so that 菌棒 and 菌筒 share something.
 */
export type Kind = 'word' | 'common' | 'concept' | 'morpheme'

export interface Feature {
  readonly kind: Kind
  /** As people read it; of a concept the word that stood there. */
  readonly text: string
  readonly count: number
}

/** By their names: a name is the same in every text. */
export type Features = ReadonlyMap<string, Feature>

export function featuresOf(text: string): Features {
  const found = new Map<string, Feature>()
  const add = (kind: Kind, name: string, shown: string) => {
    const key = `${kind}:${name}`
    const known = found.get(key)
    found.set(key, { kind, text: known?.text ?? shown, count: (known?.count ?? 0) + 1 })
  }
  for (const run of text.normalize('NFKC').split(beyondHan)) {
    if (run === '') continue
    for (const { segment } of segmenter.segment(run)) {
      if (particles.has(segment) || numeral.test(segment)) continue
      if (common.has(segment)) {
        add('common', segment, segment)
        continue
      }
      add('word', segment, segment)
      const characters = [...segment]
      if (characters.length < 2) {
        // Within a longer word a character may mean anything; alone it is a word.
        for (const group of concepts.get(segment) ?? []) add('concept', group, segment)
        continue
      }
      for (const one of characters) if (!common.has(one) && !particles.has(one)) add('morpheme', one, one)
    }
    for (const word of conceptsIn(run))
      for (const group of concepts.get(word) ?? []) add('concept', group, word)
  }
  return found
}

/** The longest words that belong to a group, one after the other. */
function* conceptsIn(run: string): Generator<string> {
  for (let at = 0; at < run.length; ) {
    let length = Math.min(longestConcept, run.length - at)
    while (length > 1 && !concepts.has(run.slice(at, at + length))) length -= 1
    if (length > 1) yield run.slice(at, at + length)
    at += length
  }
}

/** A proposal's text, as it is compared. */
export interface Matter {
  readonly title: string
  readonly situation: string
  readonly analysis: string
  readonly suggestions: readonly string[]
}

export const wholeText = ({ title, situation, analysis, suggestions }: Matter): string =>
  [title, situation, analysis, ...suggestions].join('\n')

/** Without the names of the level itself: all its proposals are about that place. */
export function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ' '), text)
}

/** 32 bits of a name (FNV-1a): index and signatures hold no words. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) {
    hash ^= name.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}
