// What a proposal's text must be (A22, B7, B9): the one place that is asked when it is saved, when it is filed, and by the
// pre-check before either. How long and how many is policy; nothing here knows a number.
import { visibleLength } from '#contracts/labels.ts'
import type { PolicyValues } from '#contracts/policy.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'

/** A text as it is sent: trimmed, and none of the suggestions empty. What the form does not say yet is left out. */
export interface Written {
  readonly title: string
  readonly situation: string
  readonly analysis: string
  readonly suggestions: readonly string[]
  readonly consentPublic?: boolean
  readonly consentReason?: string
}

export type TextBounds = Pick<
  PolicyValues,
  'maxBodyChars' | 'titleChars' | 'suggestionCount' | 'consentReasonChars' | 'attachmentCount'
>

/** Characters as people count them: one for each, whatever it is. */
const charactersOf = (text: string): number => [...text].length

/** Whether nothing of it can be seen: empty, white space, or what has no ink. */
export const isBlank = (text: string): boolean => visibleLength(text) === 0

/** B9 朝天: title and body together. */
function bodyTooLong(written: Written, { maxBodyChars }: TextBounds): Refusal | undefined {
  const { title, situation, analysis, suggestions } = written
  const characters = charactersOf([title, situation, analysis, ...suggestions].join(''))
  if (characters <= maxBodyChars) return undefined
  return refuse(problems.tooLong, {
    source: 'policy: maxBodyChars',
    allowed: { limit: maxBodyChars, characters },
  })
}

function titleLength({ title }: Written, { titleChars: { least, most } }: TextBounds): Refusal | undefined {
  const seen = visibleLength(title)
  const characters = seen < least ? seen : charactersOf(title)
  if (characters >= least && characters <= most) return undefined
  return refuse(problems.titleLength, { source: 'policy: titleChars', allowed: { least, most, characters } })
}

function suggestionsTooMany(
  { suggestions }: Written,
  { suggestionCount: most }: TextBounds,
): Refusal | undefined {
  const count = suggestions.length
  if (count <= most) return undefined
  return refuse(problems.suggestionsTooMany, { source: 'policy: suggestionCount', allowed: { most, count } })
}

/** B7 虹口、巴彦淖尔: 不同意公开须写明原由. */
function consentUnexplained(
  { consentPublic, consentReason }: Written,
  { consentReasonChars: limit }: TextBounds,
): Refusal | undefined {
  if (consentPublic === false && (consentReason === undefined || isBlank(consentReason)))
    return refuse(problems.consentReasonMissing, { source: 'B7' })
  const characters = charactersOf(consentReason ?? '')
  if (characters <= limit) return undefined
  return refuse(problems.consentReasonLong, {
    source: 'policy: consentReasonChars',
    allowed: { limit, characters },
  })
}

const bounds = [bodyTooLong, titleLength, suggestionsTooMany, consentUnexplained]

/** Why a text cannot be saved: all that is wrong with it, and nothing of what is merely not there yet. */
export function whyNotSaved(written: Written, policy: TextBounds): Refusal[] {
  return bounds.flatMap((bound) => bound(written, policy) ?? [])
}

/** A22 安徽: 情况、分析、建议 must be there when it is filed. */
export function whyNotComplete({ situation, analysis, suggestions }: Written): Refusal[] {
  const blocks = Object.entries({ situation, analysis })
  const missing = blocks.filter(([, text]) => isBlank(text)).map(([block]) => block)
  return [
    ...(suggestions.length === 0 ? [refuse(problems.suggestionsMissing, { source: 'A22' })] : []),
    ...(missing.length === 0
      ? []
      : [refuse(problems.draftIncomplete, { source: 'A22', allowed: { missing } })]),
  ]
}

/** How many files a text may cite. */
export function filesTooMany(count: number, { attachmentCount: most }: TextBounds): Refusal | undefined {
  if (count <= most) return undefined
  return refuse(problems.filesTooMany, { source: 'policy: attachmentCount', allowed: { most, count } })
}
