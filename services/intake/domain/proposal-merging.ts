// Merging 并案 and joining 联名整合 (C5, C9) as one proposal lives it: it is asked by its merge group, holds still until all
// have answered, and becomes part of the main proposal, or takes the others in.
import type { Officer } from '#contracts/facts.ts'
import type { MergeForm } from '#contracts/terms.ts'
import type { Reactions } from '#kernel/aggregate.ts'
import { ended, type RequestFact, underReview } from './proposal-requests.ts'
import type { ReviewFact } from './proposal-review.ts'
import {
  type Evolves,
  type Invitation,
  type Merged,
  type Proposal,
  partiesOf,
  stageOf,
} from './proposal-state.ts'

export type MergingFact =
  | {
      type: 'proposal.merged'
      data: { group: string; form: MergeForm; into: { id: string; title: string } }
    }
  | { type: 'proposals.taken-in'; data: { group: string; form: MergeForm; others: Omit<Merged, 'form'>[] } }

/** 联: who stood behind the others becomes a co-signer; who was asked before has agreed now. */
function joined({ lead, invitations }: Proposal, others: readonly Omit<Merged, 'form'>[]): Invitation[] {
  const persons = others.flatMap(({ proposers }) => proposers).filter(({ id }) => id !== lead.id)
  const signers = persons.filter(({ id }, index) => persons.findIndex((one) => one.id === id) === index)
  const kept = invitations.filter(({ member }) => !signers.some(({ id }) => id === member))
  return [...kept, ...signers.map(({ id, name }) => ({ member: id, name, state: 'signed' as const }))]
}

export const mergingEvolves: Evolves<MergingFact> = {
  'proposal.merged': (state, { form, into }, meta) => ({
    ...ended(state, 'agreed', meta, state.request?.words),
    status: form === 'merge' ? 'merged' : 'joined',
    mergedInto: { ...into, form },
  }),
  'proposals.taken-in': (state, { form, others }, meta) => {
    const after = ended(state, 'agreed', meta, state.request?.words)
    const merged = [...after.merged, ...others.map((one) => ({ ...one, form }))]
    return form === 'merge'
      ? { ...after, merged }
      : {
          ...after,
          merged,
          content: { ...after.content, kind: 'joint' as const },
          invitations: joined(after, others),
        }
  },
}

/** Of how many filed proposals it is the sum (并案); what was joined has become part of its text. */
export const countOf = ({ merged }: Proposal): number =>
  merged.reduce((sum, { form, count }) => (form === 'merge' ? sum + count : sum), 1)

/** Only what is under review and asked nothing else; a collective's proposal has no co-signers. */
function canBeAsked(state: Proposal, form: MergeForm, by: Officer): boolean {
  if (!underReview.includes(state.status) || state.restricted !== undefined) return false
  if (partiesOf(state).persons.includes(by.id)) return false
  return form === 'merge' || state.content.kind !== 'collective'
}

const integrate = '请将联名整合的各件内容写成一件,再请各联名人签名后提交。'

export const mergingReactions: Reactions<Proposal, MergingFact | RequestFact | ReviewFact> = {
  'merge.proposed': (state, { group, form, main, reasons, texts, explanation, by }) =>
    canBeAsked(state, form, by)
      ? {
          onBehalfOf: by,
          facts: [
            {
              type: 'proposal.requested',
              data: { kind: form, reasons, texts, explanation, group, main },
            },
          ],
        }
      : [{ type: 'merge-answer.given', data: { group, answer: 'impossible' } }],

  'merge.settled': (state, { group, form, main, others, by }, { subject }) => {
    if (state.request?.group !== group) return []
    if (subject !== main.id)
      return { onBehalfOf: by, facts: [{ type: 'proposal.merged', data: { group, form, into: main } }] }
    const stage = stageOf(state.request.from) ?? 'first'
    const back: ReviewFact[] =
      form === 'join' ? [{ type: 'proposal.returned', data: { stage, remark: integrate } }] : []
    return {
      onBehalfOf: by,
      facts: [{ type: 'proposals.taken-in', data: { group, form, others } }, ...back],
    }
  },

  'merge.released': ({ request }, { group, reason, by }) =>
    request?.group === group
      ? {
          onBehalfOf: by,
          facts: [{ type: 'request.released', data: { kind: request.kind, reason } }],
        }
      : [],
}
