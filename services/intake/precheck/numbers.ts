// Numbers that belong to one person or account. Where a number checks itself, a wrong one is none, but for an identity number mistyped.

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const idChecks = '10X98765432'

/** GB 11643: the shape of a 公民身份号码, and a day of birth within it. */
function hasIdentityShape(text: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(text)) return false
  const month = Number(text.slice(10, 12))
  const day = Number(text.slice(12, 14))
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

/** With one of its digits mistyped it still says whose it is: a province of GB/T 2260, and somebody who can have lived. */
const isLikelyIdentityNumber = (text: string): boolean =>
  /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4}(?:19|20)/.test(text) &&
  hasIdentityShape(text)

/** The last of eighteen checks the others. */
function isIdentityNumber(text: string): boolean {
  if (!hasIdentityShape(text)) return false
  const sum = idWeights.reduce((total, weight, index) => total + weight * Number(text[index]), 0)
  return idChecks[sum % 11] === text[17]?.toUpperCase()
}

/** ISO/IEC 7812: the number of a bank card, 13 to 19 digits of which the last checks the others (Luhn). */
function isCardNumber(text: string): boolean {
  if (!/^[3-6]\d{12,18}$/.test(text)) return false
  const sum = [...text].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** A mobile number of the mainland. */
const isMobileNumber = (text: string): boolean => /^1[3-9]\d{9}$/.test(text)

/** Full-width digits and letters as half-width ones, character for character, so that places stay where they are. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
}

interface NumberFound {
  readonly kind: 'identity' | 'likely-identity' | 'card' | 'mobile' | 'landline' | 'mail'
  readonly start: number
  readonly length: number
}

/** Personal numbers and addresses in a text, by where they stand. */
export function personalNumbers(text: string): NumberFound[] {
  const plain = halfWidth(text)
  const runs = [...plain.matchAll(/(?<![\d.])\d(?:[\d]|[ -](?=\d)){9,24}[\dXx]?(?![\d.])/g)]
  const numbers = runs.flatMap((run): NumberFound[] => {
    const digits = run[0].replace(/[ -]/g, '')
    const kind = isIdentityNumber(digits)
      ? 'identity'
      : isMobileNumber(digits)
        ? 'mobile'
        : isCardNumber(digits) && digits.length >= 16
          ? 'card'
          : /^0\d{2,3}-\d{7,8}$/.test(run[0])
            ? 'landline'
            : isLikelyIdentityNumber(digits)
              ? 'likely-identity'
              : undefined
    return kind === undefined ? [] : [{ kind, start: run.index, length: run[0].length }]
  })
  // Only from the beginning of a run: within one that no @ ends, every later beginning would be tried in vain.
  const mails = [...plain.matchAll(/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)].map(
    ({ index, 0: mail }): NumberFound => ({ kind: 'mail', start: index, length: mail.length }),
  )
  return [...numbers, ...mails].sort((a, b) => a.start - b.start)
}
