// What saving or filing would refuse, said beforehand (A22, B7, B9): the same refusals of the same place, in the same words,
// and where in the form they arise. These alone are blocking.
import type { Finding } from '#contracts/api/drafting-aids.ts'
import { boundWords } from '#contracts/bound-words.ts'
import { hiddenIn, hiddenWords } from '#contracts/labels.ts'
import type { Refusal } from '#contracts/refusal.ts'
import { filesTooMany, whyNotComplete, whyNotSaved } from '../domain/proposal-text.ts'
import { asSent, type Block, lengthOf, placeOf, type Reading, type Rule } from './finding.ts'

type Part = Finding['block']

/** Where a refusal is mended; what is too long, in its longest part. */
const partOf: Readonly<Record<string, Part>> = {
  'title-length': 'title',
  'suggestions-missing': 'suggestions',
  'suggestions-too-many': 'suggestions',
  'consent-reason-missing': 'consent',
  'consent-reason-long': 'consent',
  'files-too-many': 'attachments',
}

const incomplete: ReadonlySet<string> = new Set(['suggestions-missing', 'draft-incomplete'])
/** What to write where nothing stands yet. */
const hints: Readonly<Record<string, string>> = {
  situation: '情况里写您看到的事实：在哪里、什么时候、有多少。',
  analysis: '分析里写问题为什么会这样。',
  suggestions: '至少写一条：请谁、做什么、做到什么程度。',
}

function longestPart({ blocks }: Reading): Part {
  const sizes = new Map<Part, number>()
  for (const { block, text } of blocks) sizes.set(block, (sizes.get(block) ?? 0) + lengthOf(text))
  return [...sizes].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'situation'
}

const finding = ({ refused }: Refusal, block: Part, allowed: unknown): Finding => ({
  code: refused.code,
  severity: 'blocking',
  block,
  text: [refused.zh, boundWords(allowed), incomplete.has(refused.code) ? hints[block] : undefined].join(''),
})

const filesOf = ({ attachments = 0 }: Reading['draft']) =>
  typeof attachments === 'number' ? attachments : attachments.length

const refusedLater: Rule = (reading) => {
  const { draft, yardstick } = reading
  const written = asSent(draft)
  const many = filesTooMany(filesOf(draft), yardstick)
  const refusals = [...whyNotComplete(written), ...whyNotSaved(written, yardstick), ...(many ? [many] : [])]
  return refusals.flatMap((refusal): Finding[] => {
    const { missing } = (refusal.allowed ?? {}) as { missing?: readonly Part[] }
    // One line for each part that is missing: each has its own place.
    return missing === undefined
      ? [finding(refusal, partOf[refusal.refused.code] ?? longestPart(reading), refusal.allowed)]
      : missing.map((part) => finding(refusal, part, { missing: [part] }))
  })
}

/** What no text may hold is refused with the field; here it is shown at its place. */
const hiddenCharacters: Rule = ({ blocks }) =>
  blocks.flatMap((block: Block): Finding[] => {
    // At the ends it is taken off before it is sent.
    const found = hiddenIn(block.text.trim())
    if (found === undefined) return []
    const start = found.start + block.text.length - block.text.trimStart().length
    const { quote: _, ...place } = placeOf(block, start, block.text.slice(start, start + found.length))
    return [{ code: 'characters-hidden', severity: 'blocking', ...place, text: hiddenWords.zh }]
  })

export const refusedRules: readonly Rule[] = [refusedLater, hiddenCharacters]
