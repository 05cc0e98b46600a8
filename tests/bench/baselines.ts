// The brute-force measures that similarity is held against: each looks at every text of the collection.

/** Scores of one text against all, by their places in the collection. */
export type Baseline = (query: number) => readonly number[]

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const wordsOf = (text: string): string[] =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)

const gramsOf = (text: string, size: number): string[] =>
  (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - size + 1) }, (_, at) => run.slice(at, at + size)),
  )

function countsOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function documentFrequency(documents: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  return countsOf(documents.flatMap((one) => [...one.keys()]))
}

/** Cosine of pairs of characters, weighted by tf-idf. */
function bigramTfIdf(texts: readonly string[]): Baseline {
  const documents = texts.map((text) => countsOf(gramsOf(text, 2)))
  const frequency = documentFrequency(documents)
  const vectors = documents.map((counts) => {
    const weights = new Map<string, number>()
    for (const [term, count] of counts)
      weights.set(term, (1 + Math.log(count)) * Math.log(texts.length / (frequency.get(term) ?? 1)))
    return { weights, length: Math.hypot(...weights.values()) || 1 }
  })
  return (query) => {
    const own = vectors[query]
    return vectors.map(({ weights, length }) => {
      let sum = 0
      for (const [term, weight] of own?.weights ?? []) sum += weight * (weights.get(term) ?? 0)
      return sum / ((own?.length ?? 1) * length)
    })
  }
}

const k1 = 1.2
const b = 0.75

/** BM25 on segmented words; the query's words count once. */
function bm25Words(texts: readonly string[]): Baseline {
  const words = texts.map(wordsOf)
  const documents = words.map(countsOf)
  const frequency = documentFrequency(documents)
  const average = words.reduce((sum, { length }) => sum + length, 0) / texts.length
  const rarity = (term: string) => {
    const count = frequency.get(term) ?? 0
    return Math.log(1 + (texts.length - count + 0.5) / (count + 0.5))
  }
  return (query) =>
    documents.map((counts, index) => {
      const norm = k1 * (1 - b + (b * (words[index]?.length ?? 0)) / average)
      let sum = 0
      for (const term of documents[query]?.keys() ?? []) {
        const count = counts.get(term)
        if (count !== undefined) sum += (rarity(term) * count * (k1 + 1)) / (count + norm)
      }
      return sum
    })
}

/** Jaccard of four-character shingles. */
function jaccardShingles(texts: readonly string[]): Baseline {
  const sets = texts.map((text) => new Set(gramsOf(text, 4)))
  return (query) => {
    const own = sets[query] ?? new Set()
    return sets.map((set) => {
      let both = 0
      for (const one of own) if (set.has(one)) both += 1
      return both / (own.size + set.size - both || 1)
    })
  }
}

export const baselines: Readonly<Record<string, (texts: readonly string[]) => Baseline>> = {
  'bigram-tfidf': bigramTfIdf,
  'bm25-words': bm25Words,
  'jaccard-4gram': jaccardShingles,
}
