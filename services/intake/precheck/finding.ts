// What the pre-check 智能预审 says: findings, each with its place in the text and what to do about it.
import type { Finding, PrecheckBody } from '#contracts/api/drafting-aids.ts'
import type { PolicyValues } from '#contracts/policy.ts'
import { isBlank, type TextBounds, type Written } from '../domain/proposal-text.ts'

export type { Finding } from '#contracts/api/drafting-aids.ts'

/** A draft as it is being typed: nothing in it need be there yet. */
export type Draft = PrecheckBody

/** The yardsticks of the level. */
export interface Yardstick extends TextBounds, Pick<PolicyValues, 'precheck'> {}

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

/** One that looks at the words alone, whatever the draft says beside them. */
export type BlockRule = (reading: Pick<Reading, 'blocks'>) => readonly Finding[]

export function blocksOf({ title, situation, analysis, suggestions }: Draft): Block[] {
  const blocks: Block[] = [
    { block: 'title', text: title },
    { block: 'situation', text: situation },
    { block: 'analysis', text: analysis },
    ...suggestions.map((text, item): Block => ({ block: 'suggestions', item, text })),
  ]
  return blocks.filter(({ text }) => !isBlank(text))
}

/** The draft as the form sends it: trimmed, and nothing in it that says nothing. */
export function asSent({ title, situation, analysis, suggestions, ...beside }: Draft): Written {
  const { consentPublic, consentReason } = beside
  const sent = (text: string) => (isBlank(text) ? '' : text.trim())
  return {
    title: sent(title),
    situation: sent(situation),
    analysis: sent(analysis),
    suggestions: suggestions.map(sent).filter((text) => text !== ''),
    ...(consentPublic === undefined ? {} : { consentPublic }),
    // It is sent with a refusal only.
    ...(consentPublic === false && consentReason !== undefined ? { consentReason: sent(consentReason) } : {}),
  }
}

/** Characters as the limit of B9 counts them. */
export const lengthOf = (text: string): number => [...text.trim()].length

/** Where something stands, in UTF-16 units as a text field selects. */
export function placeOf({ block, item }: Block, start: number, text: string) {
  return { block, ...(item === undefined ? {} : { item }), start, end: start + text.length, quote: text }
}

/** Every occurrence of a pattern in a block, its place and what was found. */
export function occurrences({ text }: Block, pattern: RegExp): { start: number; text: string }[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, text: match[0] }))
}

/** Full-width digits and letters as half-width ones, character for character, so that places stay where they are. */
export const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
