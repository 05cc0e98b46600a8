// Merging 并案 and joining 联名整合 (C5, C9) as one proposal lives it: it is asked by its merge group, holds still until all
// have answered, and becomes part of the main proposal, or takes the others in. Joining takes longer: all have agreed to
// write one text, and it is final when that text is filed with the signatures of all; until then the others hold still.

import type { Policy } from '#contracts/policy.ts'
import type { Officer, Proposer } from '#contracts/shapes.ts'
import type { MergeForm } from '#contracts/terms.ts'
import type { Reactions } from '#kernel/aggregate.ts'
import { type AcceptanceTold, acceptanceTold } from './proposal-acceptance.ts'
import { askedEnough, ended, type RequestFact, underReview } from './proposal-requests.ts'
import type { ReviewFact } from './proposal-review.ts'
import { groupTold, mainTold, mergedTold, type SecrecyFact } from './proposal-secrecy.ts'
import { type SigningFact, signingCloses } from './proposal-signing.ts'
import { type Evolves, type Merged, mustSign, type Proposal, proposersOf, stageOf } from './proposal-state.ts'
import { neverReviewing } from './reviewers.ts'

export type MergingFact =
  | {
      type: 'proposal.merged'
      data: { group: string; form: MergeForm; into: { id: string; title: string } }
    }
  | { type: 'proposals.taken-in'; data: { group: string; form: MergeForm; others: Omit<Merged, 'form'>[] } }
  /** All have agreed to be joined; the integrated text is still to be written and signed. */
  | { type: 'joining.begun'; data: { group: string; others: Omit<Merged, 'form'>[] } }
  | { type: 'main.accepted'; data: { main: string } }
  | AcceptanceTold

function withoutJoining({ joining: _, ...state }: Proposal): Proposal {
  return state
}

export const mergingEvolves: Evolves<MergingFact> = {
  'proposal.merged': (state, { form, into }, meta) => ({
    ...ended(state, 'agreed', meta, state.request?.words),
    status: form === 'merge' ? 'merged' : 'joined',
    mergedInto: { ...into, form },
  }),
  'proposals.taken-in': (state, { form, others }, meta) => {
    const after = withoutJoining(ended(state, 'agreed', meta, state.request?.words))
    return { ...after, merged: [...after.merged, ...others.map((one) => ({ ...one, form }))] }
  },
  'joining.begun': (state, joining, meta) => ({
    ...ended(state, 'agreed', meta, state.request?.words),
    joining,
  }),
  'main.accepted': (state) => ({ ...state, acceptedWithMain: true }),
  'acceptance.told-merged': (state) => state,
}

/** Of how many filed proposals it is the sum: each was filed, whether it was merged in or joined (C6). */
export const countOf = ({ merged }: Proposal): number => merged.reduce((sum, { count }) => sum + count, 1)

/**
 * Who stands behind what is merged into another: B7, whoever filed it without consent to publication is not published
 * with the main.
 */
export function goingAlong(state: Proposal): Proposer[] {
  const { content, lead, merged } = state
  const before = merged.flatMap(({ form, proposers }) => (form === 'merge' ? proposers : []))
  const own = (id: string) => id === lead.id || !before.some((one) => one.id === id)
  return proposersOf(state).map((one) =>
    !content.consentPublic && own(one.id) ? { ...one, withheld: true } : one,
  )
}

/** Who judges neither it nor what takes it in, besides those who go along with it (C2). */
export function excludedWith(state: Proposal): string[] {
  const along = goingAlong(state).map(({ id }) => id)
  return neverReviewing(state).filter((id) => !along.includes(id))
}

/**
 * Only what is under review and asked nothing else, and has not said no to the same too often; a collective's proposal
 * has no co-signers.
 */
export function canBeAsked(
  state: Proposal,
  form: MergeForm,
  by: Pick<Officer, 'id'>,
  policy: Policy,
): boolean {
  if (!underReview.includes(state.status) || state.restricted !== undefined) return false
  // C2: who does not review it asks it nothing either.
  if (neverReviewing(state).includes(by.id)) return false
  if (askedEnough(state, form, policy) !== undefined) return false
  return form === 'merge' || state.content.kind !== 'collective'
}

const integrate =
  '请将联名整合的各件内容写成一件，请各位联名人全部签名后提交。期内没有提交，或有一位不同意，联名整合即不进行，各件按原文继续审查。'

/** Why a group is released for the others, whichever it is. */
const impossible = '有一件现在不能列入'

/** C13: one that was found to be secret while its group was settling makes a secret of the main, which has taken it in. */
const mergedInto = (
  { restricted }: Proposal,
  data: Extract<MergingFact, { type: 'proposal.merged' }>['data'],
): (MergingFact | SecrecyFact)[] => [
  { type: 'proposal.merged', data },
  ...(restricted === undefined ? [] : [mainTold(data.into.id, restricted)]),
]

export const mergingReactions: Reactions<
  Proposal,
  MergingFact | RequestFact | ReviewFact | SigningFact | SecrecyFact
> = {
  'merge.proposed': (state, { group, form, main, reasons, texts, explanation, by }, { policy }) =>
    canBeAsked(state, form, by, policy)
      ? {
          onBehalfOf: by,
          facts: [
            {
              type: 'proposal.requested',
              data: { kind: form, reasons, texts, explanation, group, main },
            },
          ],
        }
      : [
          { type: 'merge-answer.given', data: { group, answer: 'impossible' } },
          // C13: found to be secret while the group was on its way, which holds its title.
          ...(state.restricted === undefined ? [] : [groupTold(group, state.restricted)]),
        ],

  'merge.settled': (state, { group, form, main, others, by }, context) => {
    const { restricted } = state
    if (state.request?.group !== group) return []
    if (context.subject !== main.id)
      return form === 'join' ? [] : { onBehalfOf: by, facts: mergedInto(state, { group, form, into: main }) }
    if (form === 'merge')
      return {
        onBehalfOf: by,
        facts: [
          { type: 'proposals.taken-in', data: { group, form, others } },
          // C13: found to be secret while the group was settling.
          ...(restricted === undefined
            ? []
            : [
                mergedTold(
                  others.map(({ id }) => id),
                  restricted,
                ),
              ]),
        ],
      }
    // Nobody is asked to sign what is secret.
    if (restricted !== undefined)
      return [
        { type: 'request.released', data: { kind: form, reason: impossible } },
        { type: 'joining.ended', data: { group, reason: impossible } },
      ]
    const stage = stageOf(state.request.from) ?? 'first'
    const joining = { group, others }
    const members = mustSign({ ...state, joining }).map(({ id, name }) => ({ member: id, name }))
    return {
      onBehalfOf: by,
      facts: [
        { type: 'joining.begun', data: joining },
        // What was filed is kept, as with any return.
        { type: 'proposal.returned', data: { stage, remark: integrate } },
        { type: 'co-signers.invited', data: { members, signBy: signingCloses(state, context) } },
      ],
    }
  },

  // The integrated text is filed with the signatures of all.
  'merge.joined': (state, { group, main, by }) =>
    state.request?.group === group
      ? { onBehalfOf: by, facts: mergedInto(state, { group, form: 'join', into: main }) }
      : [],

  'acceptance.told-merged': (state, { main }) =>
    state.acceptedWithMain === true
      ? []
      : [{ type: 'main.accepted', data: { main } }, ...acceptanceTold(state, main)],

  'merge.released': ({ request }, { group, reason, by }, { now }) => {
    if (request?.group !== group) return []
    const { kind, answer, answerBy } = request
    // C5: who let the same time pass was as silent as the one whose silence was noted first.
    if (answer === undefined && answerBy !== undefined && now > answerBy)
      return {
        automatic: 'answerDays',
        facts: [
          { type: 'request.lapsed', data: { kind, policy: 'answerDays' } },
          { type: 'merge-answer.given', data: { group, answer: 'lapsed' } },
        ],
      }
    return { onBehalfOf: by, facts: [{ type: 'request.released', data: { kind, reason } }] }
  },
}
