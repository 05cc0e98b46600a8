// A match 对接 between a unit's ask and a member's concern (A5): proposed by the committee and confirmed by either side, or
// proposed by one side, which is its confirmation. Both items hear of it.
import type { BodyOf } from '#contracts/api/index.ts'
import type { twoListsApi } from '#contracts/api/two-lists.ts'
import type { PublicFactData } from '#contracts/facts.ts'
import type { ListMatchStatus } from '#contracts/list-terms.ts'
import { refuse } from '#contracts/problems.ts'
import type { Act, Acts, Aggregate, Parties } from '#kernel/aggregate.ts'
import type { FactMeta } from '#kernel/decision.ts'

/** The two items, as they were looked up. */
export interface Pair {
  readonly ask: string
  readonly askTitle: string
  readonly unit: string
  readonly concern: string
  readonly concernTitle: string
  readonly member: { readonly id: string; readonly name: string }
}

export interface ListMatch {
  readonly status: ListMatchStatus | 'none'
  readonly pair: Pair
  readonly at: string
}

export type ListMatchFact =
  | { type: 'match.proposed'; data: Pair }
  | { type: 'match.confirmed'; data: { by: 'unit' | 'member' } }
  | { type: 'match.declined'; data: { reason: string } }
  | { type: 'match.undone'; data: { reason: string } }

const blank: ListMatch = {
  status: 'none',
  pair: { ask: '', askTitle: '', unit: '', concern: '', concernTitle: '', member: { id: '', name: '' } },
  at: '',
}

function evolve(state: ListMatch, fact: ListMatchFact, { at }: FactMeta): ListMatch {
  switch (fact.type) {
    case 'match.proposed':
      return { status: 'proposed', pair: fact.data, at }
    case 'match.confirmed':
      return { ...state, status: 'confirmed', at }
    case 'match.declined':
      return { ...state, status: 'declined', at }
    case 'match.undone':
      return { ...state, status: 'undone', at }
  }
}

const itemsOf = ({ pair: { ask, concern } }: ListMatch) => [ask, concern]

export const listMatch: Aggregate<ListMatch, ListMatchFact> = {
  name: 'list-match',
  initial: blank,
  evolve,
  announce: {
    'match.confirmed': ({ pair: { unit, askTitle, concernTitle } }, _fact, match) =>
      ({ match, unit, askTitle, concernTitle }) satisfies PublicFactData<'match.confirmed'>,
    'match.undone': (_state, _fact, match) => ({ match }),
  },
  address: { 'match.confirmed': itemsOf, 'match.undone': itemsOf },
}

export function listMatchParties({ pair: { unit, member } }: ListMatch): Parties {
  return { persons: [member.id], units: [unit] }
}

type Body<Name extends keyof typeof twoListsApi> = BodyOf<(typeof twoListsApi)[Name]>
type On<Name extends keyof typeof twoListsApi, More = unknown> = Act<
  ListMatch,
  Body<Name> & More,
  ListMatchFact
>

const propose: On<'proposeMatch', { readonly pair: Pair }> = {
  decide({ status }, { pair }, { actor }) {
    if (status === 'proposed' || status === 'confirmed') return refuse('match-known')
    if (actor.kind !== 'person') return refuse('role-missing')
    const proposed: ListMatchFact = { type: 'match.proposed', data: pair }
    if (actor.role === 'committee') return [proposed]
    if (actor.id === pair.member.id) return [proposed, { type: 'match.confirmed', data: { by: 'member' } }]
    if (actor.unit === pair.unit) return [proposed, { type: 'match.confirmed', data: { by: 'unit' } }]
    return refuse('not-yours')
  },
}

const confirm: On<'confirmMatch'> = {
  from: ['proposed'],
  decide: ({ pair }, _body, { actor }) => {
    const by = actor.kind === 'person' && actor.id === pair.member.id ? 'member' : 'unit'
    return [{ type: 'match.confirmed', data: { by } }]
  },
}

const decline: On<'declineMatch'> = {
  from: ['proposed'],
  decide: (_state, data) => [{ type: 'match.declined', data }],
}

const undo: On<'undoMatch'> = {
  from: ['confirmed'],
  decide: (_state, data) => [{ type: 'match.undone', data }],
}

export const listMatchActs: Acts<ListMatch, ListMatchFact> = {
  'list-match.propose': propose,
  'list-match.confirm': confirm,
  'list-match.decline': decline,
  'list-match.undo': undo,
}
