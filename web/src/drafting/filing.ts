// What stands between a draft and its filing, as data: what is missing in the text, whose signature is, and for a collective
// the steps 讨论 → 签章 → 提交 in their order. The service decides; this says it before somebody is refused.
import { visibleLength } from '#contracts/labels.ts'
import type { ProposalPage } from '../api/client.ts'

type Draft = Pick<
  ProposalPage,
  | 'kind'
  | 'status'
  | 'situation'
  | 'analysis'
  | 'suggestions'
  | 'invitations'
  | 'discussions'
  | 'endorsement'
  | 'consentPublic'
>

export interface FilingStep {
  readonly title: string
  readonly done: boolean
}

const isBlank = (text: string) => visibleLength(text) === 0

/** Parts of the text without which it is not taken (A22). */
function missingParts({ situation, analysis, suggestions }: Draft): string[] {
  return [
    ...(suggestions.length === 0 ? ['建议'] : []),
    ...(isBlank(situation) ? ['情况'] : []),
    ...(isBlank(analysis) ? ['分析'] : []),
  ]
}

/** The steps of a collective; of others none. `least` is of the policy. */
export function collectiveSteps(draft: Draft, least: number): FilingStep[] {
  if (draft.kind !== 'collective') return []
  const { discussions, endorsement } = draft
  const times = least > 1 ? `（${discussions.length}/${least} 次）` : ''
  return [
    ...(least === 0 ? [] : [{ title: `记录集体讨论${times}`, done: discussions.length >= least }]),
    { title: '集体签章', done: endorsement !== undefined },
    { title: '提交提案', done: false },
  ]
}

/** What comes first, for an act that is not due yet. */
export function notDueYet(action: string, draft: Draft | undefined, least: number): string | undefined {
  if (draft?.kind !== 'collective') return undefined
  const discussed = draft.discussions.length >= least
  if (action === 'proposal.endorse') return discussed ? undefined : '先记录集体讨论'
  if (action !== 'proposal.file') return undefined
  if (!discussed) return '先记录集体讨论，再签章'
  return draft.endorsement === undefined ? '先签章' : undefined
}

/** What is mended where it is written: parts of the text, and the choice of publication (B7). */
export function notWritten(draft: Draft): string | undefined {
  const missing = missingParts(draft)
  const unsaid = [
    ...(missing.length > 0 ? [`还没有写${missing.join('、')}`] : []),
    ...(draft.consentPublic === undefined ? ['还没有选是否同意公开'] : []),
  ]
  return unsaid.length > 0 ? `${unsaid.join('，')}，现在不能提交。` : undefined
}

/** Why it would not be taken as it stands. */
export function whyNotFiled(draft: Draft): string | undefined {
  const unwritten = notWritten(draft)
  if (unwritten !== undefined) return unwritten
  const unsigned = draft.kind === 'joint' && !draft.invitations.some(({ state }) => state === 'signed')
  return unsigned ? '联名提案至少要有一位联名人签名，现在还没有人签名，不能提交。' : undefined
}

/** Whom one still waits for. */
export const waitingFor = ({ invitations }: Pick<Draft, 'invitations'>): string[] =>
  invitations.filter(({ state }) => state === 'pending').map(({ name }) => name)
