// A pattern that means something only where nothing beside it says otherwise: 该纠纷已由法院受理 is a case, 法院已受理320件
// is a figure. What is looked at beside it is bounded, so that the work grows as the text does.

export interface Guarded {
  readonly pattern: RegExp
  /** Said beside it, it means nothing. */
  readonly unless: RegExp
  /** Where “beside” ends: the clauses in which it stands, or the sentence. */
  readonly ends: RegExp
}

export const clauseEnds = /[,，。;；:：!！?？\n]/
export const sentenceEnds = /[。;；!！?？\n]/

/** How far is looked to either side. */
const reach = { before: 30, after: 20 }

function besideOf(text: string, start: number, end: number, ends: RegExp): string {
  const before =
    text
      .slice(Math.max(0, start - reach.before), start)
      .split(ends)
      .at(-1) ?? ''
  const [after = ''] = text.slice(end, end + reach.after).split(ends)
  return `${before}${text.slice(start, end)}${after}`
}

/** The places where one of them means what it says, one pattern after the other. */
export function* allGuardedIn(
  text: string,
  patterns: readonly Guarded[],
): Generator<{ start: number; text: string }> {
  for (const { pattern, unless, ends } of patterns) {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      if (!unless.test(besideOf(text, index, index + found.length, ends))) yield { start: index, text: found }
    }
  }
}

/** The first of them. */
export function guardedIn(
  text: string,
  patterns: readonly Guarded[],
): { start: number; text: string } | undefined {
  for (const found of allGuardedIn(text, patterns)) return found
  return undefined
}
