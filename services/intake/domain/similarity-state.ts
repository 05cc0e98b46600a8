// What the check after filing adds to a proposal's state 相似提案: what it is found by, and what it was like then.
import type { Likeness } from '#contracts/api/similar.ts'

/** A proposal that was found similar. */
export interface NotedSimilar {
  readonly id: string
  readonly year: number
  readonly likeness: Likeness
  readonly score: number
}

export interface SimilarityNoted {
  readonly round: number
  readonly keys: readonly string[]
  readonly signature: string
  /** What was noted before there were gists has none. */
  readonly gist?: string
  /** A title that names nothing has none, and neither has what was noted before titles were kept. */
  readonly titlePrint?: string
  readonly found: readonly NotedSimilar[]
}
