// Which words of many texts are hot: those that most texts have (document frequency). A word counts once a text, however
// often it stands there; of equals the longer comes first, then the one with the lower code points. Only what can be a
// matter is a hot word: words of time and quantity and the words in which every proposal is written are left out.
import type { HotWord } from '#contracts/api/hot-words.ts'
import { canBeHot, vocabularyOf } from './matter-words.ts'
import { longest, runsOf } from './new-words.ts'
import { distinctWords } from './words.ts'

/** `texts`: each the parts of one text, such as title and body. */
export function hottest(texts: readonly (readonly string[])[], most: number): HotWord[] {
  const vocabulary = vocabularyOf(texts)
  const beginnings = new Set([...vocabulary].map((word) => word.slice(0, 2)))
  const counts = new Map<string, number>()
  for (const parts of texts)
    for (const word of wordsIn(parts, vocabulary, beginnings)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .sort(([a, inA], [b, inB]) => inB - inA || b.length - a.length || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word, found], index) => ({ rank: index + 1, word, texts: found }))
}

/** Each once: of the vocabulary the longest that begins at a place, and what the dictionary finds in the rest. */
function wordsIn(
  parts: readonly string[],
  vocabulary: ReadonlySet<string>,
  beginnings: ReadonlySet<string>,
): Set<string> {
  const words = new Set<string>()
  const rest: string[] = []
  for (const run of runsOf(parts)) {
    let from = 0
    for (let at = 0; at < run.length; ) {
      let length = beginnings.has(run.slice(at, at + 2)) ? Math.min(longest, run.length - at) : 1
      while (length > 1 && !vocabulary.has(run.slice(at, at + length))) length -= 1
      if (length > 1) {
        words.add(run.slice(at, at + length))
        rest.push(run.slice(from, at))
        from = at + length
      }
      at += length
    }
    rest.push(run.slice(from))
  }
  for (const word of distinctWords(rest.join(' '))) if (canBeHot(word)) words.add(word)
  return words
}
