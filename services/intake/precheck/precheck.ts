// The pre-check 智能预审 (B8 淮安“慧提案”、江苏数字政协): named findings with their place in the text. Pure: text and yardsticks
// in, findings out. Blocking is what saving or filing refuses (A22, B7, B9) and nothing else; what merely looks weak is shown.
import type { PrecheckResult } from '#contracts/api/drafting-aids.ts'
import { blocksOf, type Draft, type Finding, lengthOf, type Rule, type Yardstick } from './finding.ts'
import { formRules } from './form.ts'
import { languageRules } from './language.ts'
import { refusedRules } from './refused.ts'
import { sensitiveRules } from './sensitive.ts'
import { substanceRules } from './substance.ts'

const rules: readonly Rule[] = [
  ...refusedRules,
  ...formRules,
  ...sensitiveRules,
  ...substanceRules,
  ...languageRules,
]

const weight: Record<Finding['severity'], number> = { blocking: 0, attention: 1, advice: 2, note: 3 }

export function precheck(draft: Draft, yardstick: Yardstick): PrecheckResult {
  const blocks = blocksOf(draft)
  const characters = (name: string) =>
    blocks.filter(({ block }) => block === name).reduce((sum, { text }) => sum + lengthOf(text), 0)
  const lengths = {
    title: characters('title'),
    situation: characters('situation'),
    analysis: characters('analysis'),
    suggestions: characters('suggestions'),
  }
  // Before anything is written there is nothing to find.
  const begun = blocks.length > 0
  const found = begun ? rules.flatMap((rule) => rule({ draft, blocks, yardstick })) : []
  // A stable order: the graver first, then as the rules stand.
  const findings = found
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => weight[a.finding.severity] - weight[b.finding.severity] || a.index - b.index)
    .map(({ finding }) => finding)
    .slice(0, yardstick.precheck.mostFindings)
  return {
    findings,
    characters: { ...lengths, limit: yardstick.maxBodyChars },
  }
}
