// Slips of the pen: half-width punctuation in Chinese, doubled words and marks, common wrong characters. One finding a
// kind and block, lightly.
import type { Finding } from '#contracts/api/drafting-aids.ts'
import { occurrences, placeOf, type Rule } from './finding.ts'
import { slips } from './phrases.ts'

interface Slip {
  readonly code: string
  readonly pattern: RegExp
  readonly text: (found: string, times: number) => string
}

const times = (count: number) => (count > 1 ? `（共 ${count} 处）` : '')

const table: readonly Slip[] = [
  {
    code: 'half-width',
    pattern: /(?<=[一-鿿”）》])[,;:?!](?=[一-鿿“（《\s]|$)/g,
    text: (found, count) => `中文里用了半角的“${found}”${times(count)}，请换成全角标点。`,
  },
  {
    code: 'full-width',
    pattern: /[０-９Ａ-Ｚａ-ｚ]+/g,
    text: (found, count) => `“${found}”是全角的数字或字母${times(count)}，请换成半角。`,
  },
  {
    code: 'doubled',
    pattern: /[，。；：、！？]{2,}|(?<![目有众之])的的(?!确)|了了(?![解望])/g,
    text: (found, count) => `“${found}”重复了${times(count)}。`,
  },
  {
    code: 'typo',
    pattern: new RegExp(Object.keys(slips).join('|'), 'g'),
    text: (found, count) => `“${found}”可能应为“${slips[found] ?? found}”${times(count)}。`,
  },
]

export const languageRules: readonly Rule[] = table.map(
  ({ code, pattern, text }): Rule =>
    ({ blocks }) =>
      blocks.flatMap((block): Finding[] => {
        const found = occurrences(block, pattern)
        const [first] = found
        if (first === undefined) return []
        return [
          {
            code,
            severity: 'note',
            ...placeOf(block, first.start, first.text),
            text: text(first.text, found.length),
          },
        ]
      }),
)
