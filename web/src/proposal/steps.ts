// 提交 → 审查 → 立案 → 交办 → 办理 → 答复 → 评价: where a proposal stands, from whatever parts of it can be seen.
import type { CaseStatus, ProposalStatus, VerdictStatus } from '#contracts/terms.ts'

export interface Standing {
  readonly proposal?: ProposalStatus | undefined
  /** Sent back by the review: it is drafted, and under review all the same. */
  readonly returned?: boolean
  readonly caseFile?: CaseStatus | undefined
  readonly verdict?: VerdictStatus | undefined
}

export const stepNames = ['提交', '审查', '立案', '交办', '办理', '答复', '评价'] as const

const ofProposal: Record<ProposalStatus, number> = {
  unconfirmed: 0,
  drafting: 0,
  'co-signing': 0,
  filed: 1,
  'second-review': 1,
  'final-review': 1,
  'awaiting-answer': 1,
  'not-accepted': 1,
  converted: 1,
  merged: 1,
  joined: 1,
  accepting: 2,
  accepted: 3,
  withdrawn: 0,
}

const ofCase: Record<CaseStatus, number> = {
  open: 3,
  'hand-up-proposed': 3,
  'pre-assigned': 3,
  objected: 3,
  settled: 3,
  dispatched: 3,
  'in-handling': 4,
  drafted: 5,
  'signed-off': 5,
  delivered: 6,
  concluded: 7,
  'sent-back': 3,
}

/** Goes no further: stopped, or carried on under another name, which is no failure. */
export type Ending = 'stopped' | 'elsewhere'

const endings: Partial<Record<ProposalStatus, Ending>> = {
  'not-accepted': 'stopped',
  withdrawn: 'stopped',
  converted: 'elsewhere',
  merged: 'elsewhere',
  joined: 'elsewhere',
}

/** `at` is the step that is being worked on, past the last one when all is done; `ended` when it goes no further. */
export function stepsOf({ proposal, returned = false, caseFile, verdict }: Standing): {
  at: number
  ended?: Ending
} {
  if (verdict === 'closed') return { at: stepNames.length }
  const at = Math.max(
    proposal === undefined ? 0 : ofProposal[proposal],
    returned ? 1 : 0,
    caseFile === undefined ? 0 : ofCase[caseFile],
    verdict === undefined ? 0 : 6,
  )
  const ended = caseFile === 'sent-back' ? 'stopped' : proposal && endings[proposal]
  return { at, ...(ended === undefined ? {} : { ended }) }
}
