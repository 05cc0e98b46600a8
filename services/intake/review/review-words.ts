// What happens to a proposal in its review, each fact in plain Chinese.
import { forwardingTold, proposalClassNames, sentence, termNames } from '#contracts/terms.ts'
import { unitName } from '#data/names.ts'
import type { ProposalFact } from '../domain/proposal.ts'
import type { Stage } from '../domain/proposal-state.ts'
import type { Category, NotAccepted, RoutedTo } from '../domain/review-state.ts'

export const stageNames: Record<Stage, string> = { first: '初审', second: '复审', final: '终审' }

type ReviewType =
  | 'review.passed'
  | 'proposal.classified'
  | 'opinion.submitted'
  | 'consultation.recorded'
  | 'consultation.commented'
  | 'units.asked'
  | 'unit-opinion.received'
  | 'suggestions.split'
  | 'secrecy.screened'
  | 'proposal.restricted'
  | 'proposal.unrestricted'
  | 'proposal.not-accepted'
  | 'reasons.used'

/** What the first review says besides passing. */
function firstWords({ category, panel }: { category?: Category; panel?: RoutedTo }): string {
  if (category === undefined) return ''
  return `，归${proposalClassNames[category.class]}类，送${panel?.name ?? '审查组'}`
}

function withWhom({ withProposer, units }: { withProposer: boolean; units: readonly string[] }): string {
  return [...(withProposer ? ['提案者'] : []), ...units.map(unitName)].join('、')
}

function forwardWords({ forwarded }: NotAccepted): string {
  if (forwarded === undefined) return ''
  const to = forwarded.unit === undefined ? '' : `（${unitName(forwarded.unit)}）`
  return `${forwardingTold[forwarded.to]}${to}`
}

/** Of an opinion nothing but that it was given: what it says is shown on the page, to who may see it. */
export function reviewWords(fact: Extract<ProposalFact, { type: ReviewType }>): string | undefined {
  switch (fact.type) {
    case 'review.passed':
      return `${stageNames[fact.data.stage]}通过${firstWords(fact.data)}：${fact.data.remark}`
    case 'proposal.classified':
      return `调整为${proposalClassNames[fact.data.category.class]}类，由${fact.data.panel.name}审查`
    case 'opinion.submitted':
      return '给出了审查意见'
    case 'consultation.recorded':
      // What was said stands on the page, for those who may read it: a unit that was asked reads this line too.
      return `审查协商（${withWhom(fact.data)}，${termNames[fact.data.agreement]}）`
    case 'consultation.commented':
      return fact.data.words === undefined ? '认可协商记录' : '对协商记录有补充'
    case 'units.asked':
      return `预立案征询 ${fact.data.units.map(unitName).join('、')}`
    case 'unit-opinion.received':
      return `${unitName(fact.data.unit)}答复了预立案征询`
    case 'suggestions.split':
      return `建议整理为 ${fact.data.suggestions.length} 条`
    case 'secrecy.screened':
      return `涉密筛查：${termNames[fact.data.secrecy]}`
    case 'proposal.restricted':
      return '涉密，限定知悉范围'
    case 'proposal.unrestricted':
      return '复核后不涉密，解除限定'
    case 'proposal.not-accepted':
      return `不予立案（${fact.data.texts.join('；')}），已告知提案者：${sentence(fact.data.explanation)}${forwardWords(fact.data)}`
    // Between the proposal and the table of reasons.
    case 'reasons.used':
      return undefined
  }
}
