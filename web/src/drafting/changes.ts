// What has changed between two texts, word by word as Chinese has words, with long unchanged passages left out.
import { diffArrays } from 'diff'
import type { DraftVersion } from '../api/client.ts'

export interface Change {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })
const wordsOf = (text: string) => [...words.segment(text)].map(({ segment }) => segment)

/** From this many characters on an unchanged passage is shown by its ends. */
const longPassage = 80
const endLength = 30

export function changesBetween(before: string, after: string): Change[] {
  const parts = diffArrays(wordsOf(before), wordsOf(after))
  return parts.map(({ added, removed, value }, index): Change => {
    const text = value.join('')
    if (added) return { kind: 'added', text }
    if (removed) return { kind: 'removed', text }
    return { kind: 'same', text: shortened(text, index === 0, index === parts.length - 1) }
  })
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length < longPassage || (isFirst && isLast)) return text
  const head = isFirst ? '' : text.slice(0, endLength)
  const tail = isLast ? '' : text.slice(-endLength)
  return `${head}……${tail}`
}

/** A version as one reads it. */
export function textOfVersion({
  title,
  situation,
  analysis,
  suggestions,
}: Pick<DraftVersion, 'title' | 'situation' | 'analysis' | 'suggestions'>): string {
  const numbered = suggestions.map((text, index) => `${index + 1}. ${text}`).join('\n')
  return `${title}\n\n情况\n${situation}\n\n分析\n${analysis}\n\n建议\n${numbered}`
}
