// What the pre-check 智能预审 says: findings, each with its place in the text and what to do about it.
import type { Finding, PrecheckBody } from '#contracts/api/drafting-aids.ts'
import type { PolicyValues } from '#contracts/policy.ts'

export type { Finding } from '#contracts/api/drafting-aids.ts'

/** A draft as it is being typed: nothing in it need be there yet. */
export type Draft = PrecheckBody

/** The yardsticks of the level. */
export interface Yardstick extends Pick<PolicyValues, 'precheck' | 'maxBodyChars'> {}

/** One part of the text that is looked at by itself. */
export interface Block {
  readonly block: 'title' | 'situation' | 'analysis' | 'suggestions'
  /** Of suggestions: which one, from 0. */
  readonly item?: number
  readonly text: string
}

export interface Reading {
  readonly draft: Draft
  /** Title, situation, analysis and each suggestion, those without text left out. */
  readonly blocks: readonly Block[]
  readonly yardstick: Yardstick
}

export type Rule = (reading: Reading) => readonly Finding[]

export function blocksOf({ title, situation, analysis, suggestions }: Draft): Block[] {
  const blocks: Block[] = [
    { block: 'title', text: title },
    { block: 'situation', text: situation },
    { block: 'analysis', text: analysis },
    ...suggestions.map((text, item): Block => ({ block: 'suggestions', item, text })),
  ]
  return blocks.filter(({ text }) => text.trim() !== '')
}

/** Characters as the limit of B9 counts them. */
export const lengthOf = (text: string): number => [...text].length

/** Where something stands, in UTF-16 units as a text field selects. */
export function placeOf({ block, item }: Block, start: number, text: string) {
  return { block, ...(item === undefined ? {} : { item }), start, end: start + text.length, quote: text }
}

/** Every occurrence of a pattern in a block, its place and what was found. */
export function occurrences({ text }: Block, pattern: RegExp): { start: number; text: string }[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, text: match[0] }))
}
