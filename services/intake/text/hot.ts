// Which words of many texts are hot: those that most texts have (document frequency). A word counts once a text, however
// often it stands there; of equals the longer comes first, then the one with the lower code points.
import type { HotWord } from '#contracts/api/hot-words.ts'
import { distinctWords } from './words.ts'

/** `texts`: each the parts of one text, such as title and body. */
export function hottest(texts: readonly (readonly string[])[], most: number): HotWord[] {
  const counts = new Map<string, number>()
  for (const parts of texts)
    for (const word of distinctWords(...parts)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .sort(([a, inA], [b, inB]) => inB - inA || b.length - a.length || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word, found], index) => ({ rank: index + 1, word, texts: found }))
}
