// Where a text bears a mark of secrecy: every place of it, for the reviewer who attests that nothing in it is secret 涉密筛查
// (C13 安徽). Apart from the other rules of the pre-check: the functions that review need the words of this one alone.
import { type Block, blocksOf, occurrences } from './finding.ts'
import { halfWidth } from './numbers.ts'
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

export const secretPlaces = (text: Text): Place[] =>
  textBlocks(text).flatMap((block) =>
    occurrences({ ...block, text: halfWidth(block.text) }, secretWords).map(({ start, text: found }) => ({
      block,
      start,
      end: start + found.length,
    })),
  )
