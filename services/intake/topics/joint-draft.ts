// What a topic asks of the joint draft that it began: whether one more may still join. It reads the draft's records and
// folds of them nothing else; all that a proposal is would be more than this function carries.
import type { Aggregate } from '#kernel/aggregate.ts'
import { load } from '#kernel/ledger.ts'
import type { RecordStore } from '#kernel/ports.ts'
import type { Proposal } from '../domain/proposal-state.ts'

type Progress = Pick<Proposal, 'round' | 'status'>

const jointDraft: Aggregate<Progress, { readonly type: string; readonly data: object }> = {
  name: 'proposal',
  initial: { round: 0, status: 'drafting' },
  evolve(state, { type }) {
    if (type === 'proposal.filed') return { ...state, round: state.round + 1 }
    return type === 'draft.withdrawn' ? { ...state, status: 'withdrawn' } : state
  },
}

/** Filed, its list of names is frozen (B2), also while the text is returned; withdrawn, there is nothing to join. */
export async function isJointDraftClosed(records: RecordStore, id: string): Promise<boolean> {
  const { round, status } = (await load(records, jointDraft, id)).state
  return round > 0 || status === 'withdrawn'
}
