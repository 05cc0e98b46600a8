// A match 对接 between a unit's ask and a member's concern (A5): proposed by one side or by the committee, and confirmed by
// another than who proposed it. Both items hear of it, and it ends with either of them.
import type { BodyOf } from '#contracts/api/index.ts'
import type { twoListsApi } from '#contracts/api/two-lists.ts'
import type { PublicFactData } from '#contracts/facts.ts'
import type { ListMatchStatus } from '#contracts/list-terms.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { Act, Acts, Aggregate, Parties, Reactions } from '#kernel/aggregate.ts'
import type { Actor, FactMeta } from '#kernel/decision.ts'

/** The two items, as they were looked up. */
export interface Pair {
  readonly ask: string
  readonly askTitle: string
  readonly unit: string
  readonly concern: string
  readonly concernTitle: string
  readonly member: { readonly id: string; readonly name: string }
}

/** 单位 · 委员 */
export type Side = 'unit' | 'member'
type By = Side | 'committee'

export interface ListMatch {
  readonly status: ListMatchStatus | 'none'
  readonly pair: Pair
  readonly at: string
  /** Who proposed it, and for whom. */
  readonly proposed?: { readonly by: By; readonly person: string }
  /** Sides that are to be told how it ended, and have not said that they know. */
  readonly untold: readonly Side[]
}

export type ListMatchFact =
  | { type: 'match.proposed'; data: Pair & { by: By; person: string } }
  | { type: 'match.confirmed'; data: { by: By } }
  | { type: 'match.declined'; data: { reason: string; by: Side } }
  | { type: 'match.undone'; data: { reason: string; tell: readonly Side[] } }
  | { type: 'match.acknowledged'; data: { by: Side } }

const blank: ListMatch = {
  status: 'none',
  pair: { ask: '', askTitle: '', unit: '', concern: '', concernTitle: '', member: { id: '', name: '' } },
  at: '',
  untold: [],
}

const across: Record<Side, Side> = { unit: 'member', member: 'unit' }

function evolve(state: ListMatch, fact: ListMatchFact, { at }: FactMeta): ListMatch {
  switch (fact.type) {
    case 'match.proposed': {
      const { by, person, ...pair } = fact.data
      return { status: 'proposed', pair, at, proposed: { by, person }, untold: [] }
    }
    case 'match.confirmed':
      return { ...state, status: 'confirmed', at }
    case 'match.declined':
      return { ...state, status: 'declined', at, untold: [across[fact.data.by]] }
    case 'match.undone':
      return { ...state, status: 'undone', at, untold: fact.data.tell }
    case 'match.acknowledged':
      return { ...state, untold: state.untold.filter((side) => side !== fact.data.by) }
  }
}

const itemsOf = ({ pair: { ask, concern } }: ListMatch) => [ask, concern]

export const listMatch: Aggregate<ListMatch, ListMatchFact> = {
  name: 'list-match',
  initial: blank,
  evolve,
  announce: {
    'match.proposed': (_state, _fact, match) => ({ match }),
    'match.declined': (_state, _fact, match) => ({ match }),
    'match.confirmed': ({ pair: { unit, askTitle, concernTitle } }, _fact, match) =>
      ({ match, unit, askTitle, concernTitle }) satisfies PublicFactData<'match.confirmed'>,
    'match.undone': ({ pair: { askTitle, concernTitle } }, fact, match) => {
      if (fact.type !== 'match.undone') throw new Error('not an end')
      const { reason } = fact.data
      return { match, askTitle, concernTitle, reason } satisfies PublicFactData<'match.undone'>
    },
  },
  address: {
    'match.proposed': itemsOf,
    'match.confirmed': itemsOf,
    'match.declined': itemsOf,
    'match.undone': itemsOf,
  },
}

export function listMatchParties({ pair: { unit, member } }: ListMatch): Parties {
  return { persons: [member.id], units: [unit] }
}

/** For which side somebody acts. */
function sideOf({ unit, member }: Pair, actor: Actor): Side | undefined {
  if (actor.kind !== 'person') return undefined
  if (actor.id === member.id) return 'member'
  return actor.unit === unit && actor.role.startsWith('unit-') ? 'unit' : undefined
}

function byOf(pair: Pair, actor: Actor): By | undefined {
  return actor.kind === 'person' && actor.role === 'committee' ? 'committee' : sideOf(pair, actor)
}

/** Whose answer is awaited: the side across, or both where the committee proposed it. */
export function awaitedSides({ status, proposed }: ListMatch): readonly Side[] {
  if (status !== 'proposed' || proposed === undefined) return []
  return proposed.by === 'committee' ? ['unit', 'member'] : [across[proposed.by]]
}

type Body<Name extends keyof typeof twoListsApi> = BodyOf<(typeof twoListsApi)[Name]>
type On<Name extends keyof typeof twoListsApi, More = unknown> = Act<
  ListMatch,
  Body<Name> & More,
  ListMatchFact
>

const propose: On<'proposeMatch', { readonly pair: Pair }> = {
  decide({ status }, { pair }, { actor }) {
    if (status === 'proposed' || status === 'confirmed') return refuse(problems.matchKnown)
    if (actor.kind !== 'person') return refuse(problems.roleMissing)
    const by = byOf(pair, actor)
    if (by === undefined) return refuse(problems.notYours)
    return [{ type: 'match.proposed', data: { ...pair, by, person: actor.id } }]
  },
}

/** Nobody confirms what they have proposed themselves, nor somebody else of the same side. */
function another({ pair, proposed }: ListMatch, actor: Actor): Refusal | undefined {
  const own = actor.kind === 'person' && actor.id === proposed?.person
  return own || byOf(pair, actor) === proposed?.by ? refuse(problems.matchOwn) : undefined
}

/** `listed`: both items are on their lists still, as they were looked up. */
const confirm: On<'confirmMatch', { readonly listed: boolean }> = {
  from: ['proposed'],
  who: another,
  decide({ pair }, { listed }, { actor }) {
    if (!listed) return refuse(problems.matchItemGone)
    const by = byOf(pair, actor)
    return by === undefined ? refuse(problems.notYours) : [{ type: 'match.confirmed', data: { by } }]
  },
}

const decline: On<'declineMatch'> = {
  from: ['proposed'],
  decide({ pair }, { reason }, { actor }) {
    const by = sideOf(pair, actor)
    return by === undefined ? refuse(problems.notYours) : [{ type: 'match.declined', data: { reason, by } }]
  },
}

const undo: On<'undoMatch'> = {
  from: ['confirmed'],
  decide: (_state, { reason }) => [{ type: 'match.undone', data: { reason, tell: ['unit', 'member'] } }],
}

const isToKnow = ({ pair, untold }: ListMatch, actor: Actor): Side | undefined => {
  const side = sideOf(pair, actor)
  return side !== undefined && untold.includes(side) ? side : undefined
}

const acknowledge: On<'acknowledgeMatch'> = {
  from: ['declined', 'undone'],
  who: (state, actor) =>
    isToKnow(state, actor) === undefined ? refuse(problems.alreadyAnswered) : undefined,
  decide(state, _body, { actor }) {
    const by = isToKnow(state, actor)
    return by === undefined
      ? refuse(problems.alreadyAnswered)
      : [{ type: 'match.acknowledged', data: { by } }]
  },
}

export const listMatchActs: Acts<ListMatch, ListMatchFact> = {
  'list-match.propose': propose,
  'list-match.confirm': confirm,
  'list-match.decline': decline,
  'list-match.undo': undo,
  'list-match.acknowledge': acknowledge,
}

/** What is said of an item that is on its list no longer. */
function whyOf({ pair }: ListMatch, item: string, withdrawn: boolean): string {
  const name = item === pair.ask ? `问计「${pair.askTitle}」` : `关注「${pair.concernTitle}」`
  return `${name}已${withdrawn ? '撤下' : '了结'}`
}

export const listMatchReactions: Reactions<ListMatch, ListMatchFact> = {
  'list-item.taken-off': (state, { item, withdrawn, by }) => {
    const { status, pair } = state
    if (status !== 'proposed' && !(status === 'confirmed' && withdrawn)) return []
    const own: Side = item === pair.ask ? 'unit' : 'member'
    // Where the committee took the item off, neither side has done it.
    const tell: readonly Side[] = by.role === 'committee' ? ['unit', 'member'] : [across[own]]
    const reason = whyOf(state, item, withdrawn)
    return { onBehalfOf: by, facts: [{ type: 'match.undone', data: { reason, tell } }] }
  },
}
