// An item of the two lists 清单条目 (A5 潍坊): what a unit asks 问计 or a member is concerned with 关注, from the day it is
// entered until it is answered and closed. What it is matched with on the other list it hears from the match.
import type { BodyOf } from '#contracts/api/index.ts'
import type { twoListsApi } from '#contracts/api/two-lists.ts'
import type { PublicFactData } from '#contracts/facts.ts'
import type { ListItemStatus, ListName, MatterField } from '#contracts/list-terms.ts'
import * as problems from '#contracts/problems.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { Officer } from '#contracts/shapes.ts'
import type { Act, Acts, Aggregate, Parties, Reactions } from '#kernel/aggregate.ts'
import type { Actor, FactMeta } from '#kernel/decision.ts'

export interface Response {
  readonly by: string
  /** Of a unit's response to a concern. */
  readonly unit?: string
  readonly at: string
  readonly text: string
}

export interface ListItem {
  readonly status: ListItemStatus
  readonly list: ListName
  readonly year: number
  readonly title: string
  readonly text: string
  readonly field: MatterField
  readonly unit?: string
  readonly member?: { readonly id: string; readonly name: string }
  readonly enteredAt: string
  readonly publishedAt?: string
  /** Units the committee asks to respond to a concern. */
  readonly asked: readonly string[]
  /** Units that were ever to respond: their desks remember. */
  readonly everAsked: readonly string[]
  /** Confirmed matches, and the unit on the other side of each. */
  readonly matches: readonly { readonly match: string; readonly unit: string }[]
  /** Matches that are proposed and wait for the other side. */
  readonly awaited: readonly string[]
  /** Who withdrew or closed it: its matches end in that name, also those it hears of only then. */
  readonly endedBy?: Officer
  readonly responses: readonly Response[]
  readonly proposals: readonly { readonly id: string; readonly title: string }[]
  /** Topics that were made of it. */
  readonly topics: readonly { readonly id: string; readonly title: string }[]
  readonly useful?: boolean
}

interface Text {
  readonly title: string
  readonly text: string
  readonly field: MatterField
}

export type ListItemFact =
  | {
      type: 'list-item.entered'
      data: Text & { list: ListName; year: number; unit?: string; member?: { id: string; name: string } }
    }
  | { type: 'list-item.revised'; data: Text }
  | { type: 'list-item.published'; data: Record<string, never> }
  | { type: 'unit.asked'; data: { unit: string } }
  | { type: 'list-item.responded'; data: { text: string; unit?: string } }
  | { type: 'list-item.closed'; data: { useful: boolean; remark?: string } }
  | { type: 'list-item.withdrawn'; data: { reason: string } }
  | { type: 'match.awaited'; data: { match: string } }
  | { type: 'match.noted'; data: { match: string; unit: string; other: string } }
  /** `other` and `reason` of one that was confirmed. */
  | { type: 'match.dropped'; data: { match: string; other?: string; reason?: string } }
  /** Matches that end with the item: each is told. */
  | { type: 'list-item.taken-off'; data: { matches: readonly string[] } }
  | { type: 'list-item.taken-up'; data: { by: string; title: string } }
  | { type: 'list-item.chosen'; data: { topic: string; title: string } }

const blank: ListItem = {
  status: 'entered',
  list: 'ask',
  year: 0,
  title: '',
  text: '',
  field: 'society',
  enteredAt: '',
  asked: [],
  everAsked: [],
  matches: [],
  awaited: [],
  responses: [],
  proposals: [],
  topics: [],
}

const officerOf = (actor: Actor): Officer | undefined =>
  actor.kind === 'person' ? { id: actor.id, name: actor.name, role: actor.role } : undefined

function ended(state: ListItem, actor: Actor): ListItem {
  const by = officerOf(actor)
  return by === undefined ? state : { ...state, endedBy: by }
}

const nameOf = (actor: Actor) => (actor.kind === 'person' ? actor.name : '')

function evolve(state: ListItem, fact: ListItemFact, { at, actor }: FactMeta): ListItem {
  switch (fact.type) {
    case 'list-item.entered':
      return { ...blank, ...fact.data, enteredAt: at }
    case 'list-item.revised':
      return { ...state, ...fact.data }
    case 'list-item.published':
      return { ...state, status: 'published', publishedAt: at }
    case 'unit.asked':
      return { ...asking(state, fact.data.unit), asked: [...state.asked, fact.data.unit] }
    case 'list-item.responded':
      return {
        ...state,
        status: 'answered',
        responses: [...state.responses, { ...fact.data, by: nameOf(actor), at }],
      }
    case 'list-item.closed':
      return { ...ended(state, actor), status: 'closed', useful: fact.data.useful }
    case 'list-item.withdrawn':
      return { ...ended(state, actor), status: 'withdrawn' }
    case 'match.noted': {
      const { match, unit } = fact.data
      return { ...asking(without(state, match), unit), matches: [...state.matches, { match, unit }] }
    }
    case 'match.awaited':
      return { ...state, awaited: [...new Set([...state.awaited, fact.data.match])] }
    case 'list-item.taken-up': {
      const { by, title } = fact.data
      return { ...state, proposals: [...state.proposals, { id: by, title }] }
    }
    case 'list-item.chosen': {
      const { topic: id, title } = fact.data
      return { ...state, topics: [...state.topics, { id, title }] }
    }
    case 'match.dropped':
      return without(state, fact.data.match)
    case 'list-item.taken-off':
      return state
  }
}

const without = (state: ListItem, gone: string): ListItem => ({
  ...state,
  matches: state.matches.filter(({ match }) => match !== gone),
  awaited: state.awaited.filter((match) => match !== gone),
})

const asking = (state: ListItem, unit: string): ListItem => ({
  ...state,
  everAsked: state.list === 'ask' ? [] : [...new Set([...state.everAsked, unit])],
})

const isWithdrawn = ({ status }: ListItem) => status === 'withdrawn'

export const listItem: Aggregate<ListItem, ListItemFact> = {
  name: 'list-item',
  initial: blank,
  evolve,
  announce: {
    'list-item.taken-off': (state, _fact, item) => {
      const by = state.endedBy
      if (by === undefined) throw new Error('an item that nobody took off its list')
      return { item, withdrawn: isWithdrawn(state), by } satisfies PublicFactData<'list-item.taken-off'>
    },
  },
  address: {
    'list-item.taken-off': (_state, fact) => (fact.type === 'list-item.taken-off' ? fact.data.matches : []),
  },
}

/** Units that may respond to a concern: those the committee asked, and those of confirmed matches. */
export function respondingUnits({ list, asked, matches }: ListItem): string[] {
  return list === 'ask' ? [] : [...new Set([...asked, ...matches.map(({ unit }) => unit)])]
}

/** Whose it is, and who is asked. */
export function listItemParties(state: ListItem): Parties {
  const { unit, member } = state
  return {
    persons: member === undefined ? [] : [member.id],
    units: [...(unit === undefined ? [] : [unit]), ...respondingUnits(state)],
  }
}

/** The unit that asks, or the member whose concern it is. */
function ownerOnly({ unit, member }: ListItem, actor: Actor): Refusal | undefined {
  const own =
    actor.kind === 'person' &&
    (actor.id === member?.id || (unit !== undefined && actor.unit === unit && actor.role.startsWith('unit-')))
  return own ? undefined : refuse(problems.notYours)
}

const ownerOrCommittee = (state: ListItem, actor: Actor) =>
  actor.kind === 'person' && actor.role === 'committee' ? undefined : ownerOnly(state, actor)

type Body<Name extends keyof typeof twoListsApi> = BodyOf<(typeof twoListsApi)[Name]>
type On<Name extends keyof typeof twoListsApi> = Act<ListItem, Body<Name>, ListItemFact>

const enter: On<'enterListItem'> = {
  decide(_state, body, { actor }) {
    if (actor.kind !== 'person') return refuse(problems.roleMissing)
    const asUnit = actor.role.startsWith('unit-')
    // Units ask, members are concerned: neither writes on the other's list.
    if (asUnit !== (body.list === 'ask')) return refuse(problems.listOfOthers)
    if (!asUnit) {
      const member = { id: actor.id, name: actor.name }
      return [{ type: 'list-item.entered', data: { ...body, member } }]
    }
    if (actor.unit === undefined) return refuse(problems.notYours)
    return [{ type: 'list-item.entered', data: { ...body, unit: actor.unit } }]
  },
}

const revise: On<'reviseListItem'> = {
  from: ['entered'],
  who: ownerOnly,
  decide: (_state, data) => [{ type: 'list-item.revised', data }],
}

const publish: On<'publishListItem'> = {
  from: ['entered'],
  decide: () => [{ type: 'list-item.published', data: {} }],
}

const askUnit: On<'askUnit'> = {
  from: ['published', 'answered'],
  who: ({ list }) => (list === 'concern' ? undefined : refuse(problems.concernOnly)),
  decide: (state, { unit }) =>
    respondingUnits(state).includes(unit)
      ? refuse(problems.unitAskedAlready)
      : [{ type: 'unit.asked', data: { unit } }],
}

const respond: On<'respond'> = {
  from: ['published', 'answered'],
  who: ({ list }) => (list === 'concern' ? undefined : refuse(problems.concernOnly)),
  decide(_state, { text }, { actor }) {
    const unit = actor.kind === 'person' ? actor.unit : undefined
    return [{ type: 'list-item.responded', data: { text, ...(unit === undefined ? {} : { unit }) } }]
  },
}

const answer: On<'answerAsk'> = {
  from: ['published', 'answered'],
  who: ({ list }) => (list === 'ask' ? undefined : refuse(problems.askOnly)),
  decide: (_state, { text }) => [{ type: 'list-item.responded', data: { text } }],
}

const takenOff = (matches: readonly string[]): ListItemFact[] =>
  matches.length === 0 ? [] : [{ type: 'list-item.taken-off', data: { matches } }]

const close: On<'closeListItem'> = {
  from: ['answered'],
  who: ownerOnly,
  // What was confirmed stays; what still waits for an answer waits no longer.
  decide: ({ awaited }, data) => [{ type: 'list-item.closed', data }, ...takenOff(awaited)],
}

const withdraw: On<'withdrawListItem'> = {
  from: ['entered', 'published', 'answered'],
  who: ownerOrCommittee,
  decide: ({ matches, awaited }, data) => [
    { type: 'list-item.withdrawn', data },
    ...takenOff([...awaited, ...matches.map(({ match }) => match)]),
  ],
}

export const listItemActs: Acts<ListItem, ListItemFact> = {
  'list-item.enter': enter,
  'list-item.revise': revise,
  'list-item.publish': publish,
  'list-item.ask-unit': askUnit,
  'list-item.respond': respond,
  'list-item.answer': answer,
  'list-item.close': close,
  'list-item.withdraw': withdraw,
}

export const listItemReactions: Reactions<ListItem, ListItemFact> = {
  // One that was proposed while the item was taken off its list ends as those before it did.
  'match.proposed': (state, { match }) => {
    if (state.endedBy !== undefined) return { onBehalfOf: state.endedBy, facts: takenOff([match]) }
    return [{ type: 'match.awaited', data: { match } }]
  },
  'match.confirmed': (state, { match, unit, askTitle, concernTitle }) => {
    if (isWithdrawn(state) && state.endedBy !== undefined)
      return { onBehalfOf: state.endedBy, facts: takenOff([match]) }
    if (state.matches.some((one) => one.match === match)) return []
    const other = state.list === 'ask' ? concernTitle : askTitle
    return [{ type: 'match.noted', data: { match, unit, other } }]
  },
  'match.declined': ({ awaited }, { match }) =>
    awaited.includes(match) ? [{ type: 'match.dropped', data: { match } }] : [],
  'match.undone': ({ list, matches, awaited }, { match, askTitle, concernTitle, reason }) => {
    if (matches.some((one) => one.match === match)) {
      const other = list === 'ask' ? concernTitle : askTitle
      return [{ type: 'match.dropped', data: { match, other, reason } }]
    }
    return awaited.includes(match) ? [{ type: 'match.dropped', data: { match } }] : []
  },
  'topic.took-up-list-item': ({ topics }, { topic, title }) =>
    topics.some(({ id }) => id === topic) ? [] : [{ type: 'list-item.chosen', data: { topic, title } }],
  'proposal.took-up-list-item': ({ proposals }, { proposal, title }) =>
    proposals.some(({ id }) => id === proposal)
      ? []
      : [{ type: 'list-item.taken-up', data: { by: proposal, title } }],
}
