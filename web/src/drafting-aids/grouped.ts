// What the pre-check found, as data: the same thing in several places is one line that knows them all.
import type { Finding } from '#contracts/api/drafting-aids.ts'

const blocks = {
  title: '案由',
  situation: '情况',
  analysis: '分析',
  suggestions: '建议',
  consent: '是否同意公开',
  attachments: '附件',
} as const

export const placeName = ({ block, item }: Pick<Finding, 'block' | 'item'>): string =>
  item === undefined ? blocks[block] : `第 ${item + 1} 条建议`

/** The same code with the same words about the same passage; each in the order in which it was found. */
export function grouped(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.code, finding.severity, finding.text, finding.quote])
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [finding])
    else known.push(finding)
  }
  return [...groups.values()]
}

/** 情况、第 1 条建议: each part once. */
export const placesOf = (group: readonly Finding[]): string => [...new Set(group.map(placeName))].join('、')

/** Which place a click leads to: one after the other, and again from the first. */
export const placeAfter = (at: number, group: readonly Finding[]): number => (at + 1) % group.length
