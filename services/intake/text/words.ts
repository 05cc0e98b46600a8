// The words of a text, as statistics see them: cut by the Unicode segmenter, two characters or more, without the words
// that stand in every text (shared/data/stop-words.json). The same text gives the same words.
import stopWords from '#data/stop-words.json' with { type: 'json' }

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const stops = new Set(stopWords)
const han = /^\p{Script=Han}{2,}$/u

/** A text as the dictionary cuts it. */
export const segmentsOf = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment)

/** In the order in which they stand, with repetitions. */
function wordsOf(text: string): string[] {
  return [...segmenter.segment(text.normalize('NFKC'))]
    .filter(({ isWordLike, segment }) => isWordLike === true && han.test(segment) && !stops.has(segment))
    .map(({ segment }) => segment)
}

/** Each once, in order of their code points: what a row keeps of a text. */
export const distinctWords = (...texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap(wordsOf))].sort()
