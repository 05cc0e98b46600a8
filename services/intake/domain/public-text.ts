// What the public writes: how long it may be, and what must not be in what is shown to everybody.
import { contactsFound } from '#contracts/personal.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'

/** Counted as people count: one for each character, whatever it is. */
export function tooLong(text: string, limit: number, source: string): Refusal | undefined {
  const characters = [...text].length
  return characters > limit
    ? refuse(problems.textTooLong, { source, allowed: { limit, characters } })
    : undefined
}

/** A16: 联系方式不公开, also where somebody wrote it into the text. Whoever is refused reads the text, and is told what it is. */
export function personalIn(text: string): Refusal | undefined {
  const found = contactsFound(text).map(({ kind, passage }) => ({ kind, passage }))
  return found.length > 0 ? refuse(problems.contactInText, { source: 'A16', allowed: { found } }) : undefined
}
