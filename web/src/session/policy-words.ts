// The Chinese names of policy keys, as the contracts give them.
import { policyWords } from '#contracts/policy-words.ts'

/** Undefined for what is no policy key. A note such as `objectionDays: 5 working days` is known by its first word. */
export function policyTitle(text: string): string | undefined {
  const key = /^[A-Za-z]+/.exec(text)?.[0] ?? ''
  const words: Readonly<Record<string, { readonly title: string }>> = policyWords
  return Object.hasOwn(words, key) ? words[key]?.title : undefined
}

/** As it is called in passing: the first clause of its title; a key that has none is called as it is. */
export const policyName = (key: string): string => policyTitle(key)?.split(/[，（：]/)[0] ?? key
