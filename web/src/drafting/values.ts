// What the drafting page holds while one writes, from a proposal and to the body of an act; and how long it is.
import { visibleLength } from '#contracts/labels.ts'
import type { Policy } from '#contracts/policy.ts'
import type { Autosave, ProposalPage } from '../api/client.ts'

/** Whatever stands in the form at this moment, as it is autosaved. */
export type DraftValues = Autosave['content']

export const emptyDraft = (collective: boolean): DraftValues => ({
  title: '',
  kind: collective ? 'collective' : 'sole',
  situation: '',
  analysis: '',
  suggestions: [''],
  suggestedUnits: [],
  suggestedCoUnits: [],
  attachments: [],
  origins: [],
  consentReason: '',
  openToSeconding: false,
})

export function valuesOf(proposal: ProposalPage): DraftValues {
  const { title, kind, situation, analysis, suggestions, consentReason = '', ...rest } = proposal
  return {
    title,
    kind,
    situation,
    analysis,
    suggestions: suggestions.length === 0 ? [''] : suggestions.map(({ text }) => text),
    suggestedUnits: rest.suggestedUnits,
    suggestedCoUnits: rest.suggestedCoUnits,
    attachments: rest.attachments,
    origins: rest.origins,
    ...(rest.consentPublic === undefined ? {} : { consentPublic: rest.consentPublic }),
    consentReason,
    openToSeconding: rest.openToSeconding,
  }
}

/** A text as it is sent: what nobody can see is empty, here as for the service. */
const sent = (text: string): string => (visibleLength(text) === 0 ? '' : text.trim())

/** What is sent as a version: texts trimmed, suggestions that say nothing left out. */
export function draftBodyOf({ consentReason, suggestions, member: _, ...values }: DraftValues): object {
  const reason = sent(consentReason)
  return {
    ...values,
    title: sent(values.title),
    situation: sent(values.situation),
    analysis: sent(values.analysis),
    suggestions: suggestions.map(sent).filter((one) => one !== ''),
    ...(values.consentPublic === false && reason !== '' ? { consentReason: reason } : {}),
  }
}

/** Characters as people count them. */
export const lengthOf = (text: string): number => [...sent(text)].length

export interface Lengths {
  readonly title: number
  readonly situation: number
  readonly analysis: number
  readonly suggestions: number
  readonly total: number
}

export function lengthsOf({ title, situation, analysis, suggestions }: DraftValues): Lengths {
  const of = {
    title: lengthOf(title),
    situation: lengthOf(situation),
    analysis: lengthOf(analysis),
    suggestions: suggestions.reduce((sum, one) => sum + lengthOf(one), 0),
  }
  return { ...of, total: of.title + of.situation + of.analysis + of.suggestions }
}

/** B9: said beside the button, which would be refused. What is typed is kept all the same. */
export const overlong = ({ total }: Lengths, most: number): string | undefined =>
  total > most ? `超出 ${total - most} 字，删去才能存；写的不会丢` : undefined

/** What the level's policy bounds, beside the length of the whole (A22, B7). */
type Bounds = Pick<Policy, 'titleChars' | 'suggestionCount' | 'consentReasonChars'>

/** Said beside the button, which would be refused: the first bound that is not kept. */
export function outOfBounds(values: DraftValues, policy: Bounds): string | undefined {
  const { least, most } = policy.titleChars
  const title = lengthOf(values.title)
  if (visibleLength(values.title) < least) return `请先写案由（至少 ${least} 个字）`
  if (title > most) return `案由最多 ${most} 个字，请删去 ${title - most} 个字`
  const suggestions = values.suggestions.filter((one) => sent(one) !== '').length
  if (suggestions > policy.suggestionCount)
    return `建议最多 ${policy.suggestionCount} 条，请合并或删去 ${suggestions - policy.suggestionCount} 条`
  if (values.suggestedUnits.some((unit) => values.suggestedCoUnits.includes(unit)))
    return '同一个单位不能既是意向主办，又是意向会办，请去掉一个'
  // Not chosen yet is no hindrance to a draft: it is asked at filing.
  if (values.consentPublic !== false) return undefined
  const reason = lengthOf(values.consentReason)
  if (reason === 0) return '请写明不公开的原因'
  const over = reason - policy.consentReasonChars
  return over > 0 ? `不公开的原因最多 ${policy.consentReasonChars} 个字，请删去 ${over} 个字` : undefined
}

/** The shares of the three blocks in percent, which add up to 100; none while nothing is written. */
export function sharesOf({ situation, analysis, suggestions }: Lengths) {
  const body = situation + analysis + suggestions
  if (body === 0) return undefined
  const first = Math.round((situation / body) * 100)
  const second = Math.round((analysis / body) * 100)
  return {
    situation: first,
    analysis: Math.min(second, 100 - first),
    suggestions: Math.max(0, 100 - first - second),
  }
}

/** Nothing worth keeping has been typed. */
export const isEmpty = (values: DraftValues): boolean => lengthsOf(values).total === 0

export const sameValues = (a: DraftValues, b: DraftValues): boolean => JSON.stringify(a) === JSON.stringify(b)
