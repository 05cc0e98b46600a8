// The merge group 并案、联名整合 (C5, C9): several proposals on one matter, a main one and the others. It coordinates (ADR
// 0014): every lead proposer is asked and answers; when all agree a merge takes effect at once, and the first who does
// not releases all. A joining takes effect when the integrated text is filed. Nothing is so before.

import type { BodyOf } from '#contracts/api/index.ts'
import type { mergeApi } from '#contracts/api/merge-groups.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, refuse } from '#contracts/refusal.ts'
import type { Role } from '#contracts/roles.ts'
import type { Officer, Proposer } from '#contracts/shapes.ts'
import type { MergeForm, MergeStatus } from '#contracts/terms.ts'
import type { Act, Acts, Aggregate, Reactions } from '#kernel/aggregate.ts'
import type { FactMeta } from '#kernel/decision.ts'
import { cite, type Reason, reasonTableId, used } from './reason-table.ts'

type Answer = 'agreed' | 'declined' | 'lapsed' | 'impossible'

/** A proposal as it was when it was chosen. */
export interface ChosenProposal {
  readonly proposal: string
  readonly title: string
  readonly lead: { readonly id: string; readonly name: string }
}

export interface Grouped extends ChosenProposal {
  /** 涉密: it was found to be secret since, and its title is told to nobody here any more. */
  readonly secret?: true
  /** Who is cleared for it, while it is. */
  readonly restrictedTo?: readonly Role[]
  readonly answer?: Answer
  /** It had agreed before it became impossible: it waits to be let go. */
  readonly waits?: true
  readonly words?: string
  readonly answeredAt?: string
  readonly proposers?: readonly Proposer[]
  readonly excluded?: readonly string[]
  readonly count?: number
}

export interface MergeGroup {
  readonly status: MergeStatus
  readonly form: MergeForm
  readonly main: string
  readonly reasons: readonly string[]
  readonly texts: readonly string[]
  readonly explanation: string
  readonly by?: Officer
  readonly proposedAt: string
  readonly decidedAt?: string
  readonly proposals: readonly Grouped[]
}

interface Noted {
  readonly proposal: string
  readonly answer: Answer
  readonly words?: string
  readonly proposers?: readonly Proposer[]
  readonly excluded?: readonly string[]
  readonly count?: number
}

export type MergeGroupFact =
  | {
      type: 'merge.proposed'
      data: Pick<MergeGroup, 'form' | 'main' | 'reasons' | 'texts' | 'explanation'> & {
        readonly proposals: readonly ChosenProposal[]
      }
    }
  | { type: 'reasons.used'; data: { codes: readonly string[] } }
  | { type: 'answer.noted'; data: Noted }
  | { type: 'merge.settled'; data: Record<string, never> }
  /** 联名整合: the integrated text is filed. */
  | { type: 'merge.joined'; data: Record<string, never> }
  | { type: 'merge.released'; data: { reason: string } }
  /** One cannot be in it any more while the main one is being written: it is asked to end the joining. */
  | { type: 'merge.called-off'; data: { reason: string } }
  | { type: 'secrecy.noted'; data: SecretNoted }

interface SecretNoted {
  readonly of: string
  readonly secret: boolean
  readonly to?: readonly Role[]
}

const blank: MergeGroup = {
  status: 'waiting',
  form: 'merge',
  main: '',
  reasons: [],
  texts: [],
  explanation: '',
  proposedAt: '',
  proposals: [],
}

function evolve(state: MergeGroup, fact: MergeGroupFact, { at, actor }: FactMeta): MergeGroup {
  switch (fact.type) {
    case 'merge.proposed': {
      const by = actor.kind === 'person' ? { id: actor.id, name: actor.name, role: actor.role } : undefined
      return { ...state, ...fact.data, proposedAt: at, ...(by === undefined ? {} : { by }) }
    }
    case 'reasons.used':
    case 'merge.called-off':
      return state
    case 'answer.noted':
      return { ...state, proposals: answeredWith(state, fact.data, at) }
    case 'merge.settled':
      return state.form === 'join'
        ? { ...state, status: 'integrating' }
        : { ...state, status: 'settled', decidedAt: at }
    case 'merge.joined':
      return { ...state, status: 'settled', decidedAt: at }
    case 'merge.released':
      return { ...state, status: 'released', decidedAt: at }
    case 'secrecy.noted':
      return { ...state, proposals: secretWith(state, fact.data) }
  }
}

const answeredWith = ({ proposals }: MergeGroup, noted: Noted, at: string): Grouped[] =>
  proposals.map((one) => {
    if (one.proposal !== noted.proposal) return one
    return { ...one, ...noted, answeredAt: at, ...(one.answer === 'agreed' ? { waits: true as const } : {}) }
  })

const secretWith = ({ proposals }: MergeGroup, { of, secret, to = [] }: SecretNoted): Grouped[] =>
  proposals.map((one) => {
    if (one.proposal !== of) return one
    const { secret: _, restrictedTo: __, ...open } = one
    return secret ? { ...open, secret: true, restrictedTo: to } : open
  })

/** Whoever began it: no group is without. */
function officerOf({ by }: MergeGroup): Officer {
  if (by === undefined) throw new Error('a merge group that nobody proposed')
  return by
}

function mainOf({ main, proposals }: MergeGroup): { id: string; title: string } {
  return { id: main, title: proposals.find(({ proposal }) => proposal === main)?.title ?? '' }
}

const idsOf = ({ proposals }: MergeGroup): string[] => proposals.map(({ proposal }) => proposal)

/** Those that hold still: whoever said no, or could not be asked, has gone on already. */
const holding = ({ proposals }: MergeGroup): string[] =>
  proposals
    .filter(({ answer, waits }) => answer === undefined || answer === 'agreed' || waits === true)
    .map(({ proposal }) => proposal)

export const mergeGroup: Aggregate<MergeGroup, MergeGroupFact> = {
  name: 'merge-group',
  initial: blank,
  evolve,
  announce: {
    'merge.proposed': (state, _fact, group) => ({
      group,
      form: state.form,
      main: mainOf(state),
      reasons: [...state.reasons],
      texts: [...state.texts],
      explanation: state.explanation,
      by: officerOf(state),
    }),
    'merge.settled': (state, _fact, group) => ({
      group,
      form: state.form,
      main: mainOf(state),
      others: state.proposals
        .filter(({ proposal }) => proposal !== state.main)
        .map(({ proposal: id, title, proposers = [], excluded, count = 1 }) => ({
          id,
          title,
          proposers: [...proposers],
          ...(excluded === undefined ? {} : { excluded: [...excluded] }),
          count,
        })),
      by: officerOf(state),
    }),
    'merge.joined': (state, _fact, group) => ({ group, main: mainOf(state), by: officerOf(state) }),
    'merge.called-off': (_state, fact, group) => ({
      group,
      reason: (fact.data as { reason: string }).reason,
    }),
    'merge.released': (state, fact, group) => ({
      group,
      reason: (fact.data as { reason: string }).reason,
      by: officerOf(state),
    }),
  },
  address: {
    'merge.proposed': idsOf,
    'merge.settled': idsOf,
    'merge.joined': idsOf,
    'merge.called-off': ({ main }) => [main],
    'merge.released': holding,
    // C4: the level's table of reasons hears which of its codes are cited.
    'reasons.used': () => [reasonTableId],
  },
}

/** The proposals as they were looked up; one that is not there has been refused before. */
type Proposed = BodyOf<(typeof mergeApi)['proposeMerge']> & {
  readonly chosen: readonly ChosenProposal[]
  readonly table: readonly Reason[]
}

const propose: Act<MergeGroup, Proposed, MergeGroupFact> = {
  decide(_state, { form, main, others, reasons, explanation, chosen, table }) {
    if (new Set([main, ...others]).size !== others.length + 1) return refuse(problems.proposalTwice)
    // C5: whoever leads one cannot sign it as another as well, and an integrated text needs the signature of another.
    const leads = chosen.map(({ lead }) => lead.id)
    if (form === 'join' && new Set(leads).size < leads.length)
      return refuse(problems.joinOneLead, { source: 'C5' })
    const cited = cite(table, reasons, form)
    if (isRefusal(cited)) return cited
    const { texts } = cited
    return [
      ...used(cited),
      { type: 'merge.proposed', data: { form, main, reasons, texts, explanation, proposals: chosen } },
    ]
  },
}

export const mergeGroupActs: Acts<MergeGroup, MergeGroupFact> = { 'merge-group.propose': propose }

/** Why nothing came of it, in notices and timelines. Who answered what stands on the group's page, for its leads and the office. */
const releasedBecause: Record<Exclude<Answer, 'agreed'>, string> = {
  declined: '有一件的提案者不同意',
  lapsed: '有一件的提案者逾期未答复，不视为同意',
  impossible: '有一件现在不能列入',
}

export const mergeGroupReactions: Reactions<MergeGroup, MergeGroupFact> = {
  // C5: filed with all signatures, or not for the reason given.
  'joining.ended': ({ status }, { reason }) => {
    if (status !== 'integrating') return []
    return reason === undefined
      ? [{ type: 'merge.joined', data: {} }]
      : [{ type: 'merge.released', data: { reason } }]
  },
  'secrecy.told-group': (_state, { of, secret, to }) => [{ type: 'secrecy.noted', data: { of, secret, to } }],
  'merge-answer.given': (state, { group: _, ...noted }) => {
    const one = state.proposals.find(({ proposal }) => proposal === noted.proposal)
    if (one === undefined) return []
    // C13: it had agreed, and cannot be in it any more. What has settled by now is one matter with it.
    const late = one.answer === 'agreed' && noted.answer === 'impossible'
    if (state.status === 'integrating' && late)
      return [{ type: 'merge.called-off', data: { reason: releasedBecause.impossible } }]
    // Released for another's silence: that this one was silent, too, stands beside it.
    if (state.status === 'released' && one.answer === undefined && noted.answer === 'lapsed')
      return [{ type: 'answer.noted', data: noted }]
    if (state.status !== 'waiting' || (one.answer !== undefined && !late)) return []
    const fact: MergeGroupFact = { type: 'answer.noted', data: noted }
    if (noted.answer !== 'agreed')
      return [fact, { type: 'merge.released', data: { reason: releasedBecause[noted.answer] } }]
    const open = state.proposals.some(
      ({ proposal, answer }) => proposal !== one.proposal && answer === undefined,
    )
    return open ? [fact] : [fact, { type: 'merge.settled', data: {} }]
  },
}
