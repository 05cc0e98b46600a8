// Where a text bears a mark of secrecy: every place of it, for the reviewer who attests that nothing in it is secret 涉密筛查
// (C13 安徽). Apart from the other rules of the pre-check: the functions that review need the words of this one alone.
import { type Block, blocksOf, halfWidth, occurrences } from './finding.ts'
import { allGuardedIn } from './guarded.ts'
import { secretsTold } from './military-words.ts'
import { secretWords } from './secret-words.ts'

/** What is scanned of a proposal. */
export interface Text {
  readonly title: string
  readonly situation: string
  readonly analysis: string
  readonly suggestions: readonly string[]
}

export interface Place {
  readonly block: Block
  readonly start: number
  readonly end: number
}

export const textBlocks = ({ title, situation, analysis, suggestions }: Text): Block[] =>
  blocksOf({ title, situation, analysis, suggestions: [...suggestions] })

/** What overlaps is one place: 「机密级文件」 is met by more than one pattern. */
function secretIn(block: Block): Place[] {
  const text = halfWidth(block.text)
  const found = [...occurrences({ ...block, text }, secretWords), ...allGuardedIn(text, secretsTold)]
  const places: Place[] = []
  for (const { start, text: words } of found.sort((one, other) => one.start - other.start)) {
    if (start >= (places.at(-1)?.end ?? 0)) places.push({ block, start, end: start + words.length })
  }
  return places
}

export const secretPlaces = (text: Text): Place[] => textBlocks(text).flatMap(secretIn)
