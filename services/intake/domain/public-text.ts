// What the public writes: how long it may be, and what must not be in what is shown to everybody.
import { type Refusal, refuse } from '#contracts/problems.ts'

/** A mobile number, a landline with its area code, an identity card's number, a mail address. */
const personal = [
  /(?<!\d)1[3-9]\d(?:[\s-]?\d{4}){2}(?!\d)/,
  /(?<!\d)0\d{2,3}[\s-]?\d{7,8}(?!\d)/,
  /(?<!\d)\d{17}[\dXx](?!\d)/,
  /[\w.+-]+@[\w-]+\.[\w.]+/,
]

/** Counted as people count: one for each character, whatever it is. */
export function tooLong(text: string, limit: number, source: string): Refusal | undefined {
  const characters = [...text].length
  return characters > limit ? refuse('text-too-long', { source, allowed: { limit, characters } }) : undefined
}

/** A16: 联系方式不公开, also where somebody wrote it into the text. */
export function personalIn(text: string): Refusal | undefined {
  return personal.some((mark) => mark.test(text)) ? refuse('contact-in-text', { source: 'A16' }) : undefined
}
