// What the check after filing adds to a proposal's state 相似提案: what it is found by, and what it was like then.
import type { Likeness } from '#contracts/api/similar.ts'
import type { FiledIn } from '#contracts/filed-in.ts'

/** A proposal that was found similar. */
export interface NotedSimilar extends FiledIn {
  readonly id: string
  readonly likeness: Likeness
  readonly score: number
}

/** How many places of a filed text bear a mark of secrecy, and how many something personal (C13): numbers, and no word of it. */
export interface ScanNoted {
  readonly round: number
  readonly secret: number
  readonly personal: number
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

/** An earlier proposal of the same matter. */
export interface Earlier extends FiledIn {
  readonly id: string
}

/** 反复提交 (C12 辽宁): the earlier proposals, and the calendar years in which they were filed. */
export interface Recurring {
  readonly years: readonly number[]
  readonly earlier: readonly Earlier[]
}
