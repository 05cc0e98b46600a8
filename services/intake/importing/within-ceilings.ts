// What was imported, no longer than a form holds: what is more is left out and listed, so that what stands in the form can be
// kept while one goes on writing.
import type { ImportResult } from '#contracts/api/drafting-aids.ts'
import { ceilings } from '#contracts/ceilings.ts'

/** As a field counts, and no character in two. */
function parted(text: string, most: number): [kept: string, more: string] {
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most
  return text.length <= most ? [text, ''] : [text.slice(0, end), text.slice(end)]
}

export function withinCeilings(found: ImportResult): ImportResult {
  const [title, moreTitle] = parted(found.title, ceilings.line)
  const [situation, moreSituation] = parted(found.situation, ceilings.text)
  const [analysis, moreAnalysis] = parted(found.analysis, ceilings.text)
  const items = found.suggestions.map((item) => parted(item, ceilings.text))
  const suggestions = items.slice(0, ceilings.list).map(([kept]) => kept)
  const beyond = items
    .map(([kept, more], place) => (place < ceilings.list ? more : `${kept}${more}`))
    .filter((text) => text !== '')
  const over = [
    ...(moreTitle === '' ? [] : [`案由（最多 ${ceilings.line} 字）`]),
    ...(moreSituation === '' ? [] : [`情况（最多 ${ceilings.text} 字）`]),
    ...(moreAnalysis === '' ? [] : [`分析（最多 ${ceilings.text} 字）`]),
    ...(beyond.length === 0 ? [] : [`建议（最多 ${ceilings.list} 条，每条最多 ${ceilings.text} 字）`]),
  ]
  if (over.length === 0) return found
  const more = [moreTitle, moreSituation, moreAnalysis, ...beyond].filter((text) => text !== '')
  return {
    ...found,
    title,
    situation,
    analysis,
    suggestions,
    sure: false,
    leftOut: [...found.leftOut, ...more],
    remarks: [`${over.join('、')}太长，表单放不下，多出的部分没有放进正文，已列在下面。`, ...found.remarks],
  }
}
