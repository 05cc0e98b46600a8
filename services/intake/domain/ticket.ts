// A ticket 工单 of a hotline or another feed (A6, A7, A8). Its id follows from feed and reference, so that whatever is
// brought twice, by file or by webhook, is one ticket. Who called is not part of it.
import type { BodyOf } from '#contracts/api/index.ts'
import type { ticketsApi } from '#contracts/api/tickets.ts'
import { withoutPersonal } from '#contracts/personal.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { TicketBody } from '#contracts/ticket.ts'
import { datedAhead } from '#contracts/ticket-days.ts'
import type { Act, Acts, Aggregate, Reactions } from '#kernel/aggregate.ts'

/** Its title is asked of the proposal whenever it is shown: it may have become a secret since. */
export interface LinkedProposal {
  readonly id: string
  /** False once the link was undone. */
  readonly linked: boolean
}

/** What is shown of it. */
export type TicketContent = Omit<TicketBody, 'updatedAt'>

/** When its feed says that a version of it was made. */
type Said = Pick<TicketBody, 'at' | 'updatedAt'>

export interface Ticket {
  readonly status: 'none' | 'kept'
  readonly feed: string
  readonly content: TicketContent
  readonly said: Said
  /** What it said before, so that an old file sets nothing back. */
  readonly earlier: readonly TicketContent[]
  /** Proposals it bears on: linked by hand, or filed with it as their origin. */
  readonly proposals: readonly LinkedProposal[]
  /** Topics that were made of it. */
  readonly topics: readonly { readonly id: string; readonly title: string }[]
}

export type TicketFact =
  | { type: 'ticket.kept'; data: { feed: string; content: TicketContent; said?: Said } }
  | { type: 'ticket.changed'; data: { content: TicketContent; said?: Said } }
  | { type: 'ticket.linked'; data: { of: string } }
  | { type: 'ticket.unlinked'; data: { of: string; reason: string } }
  | { type: 'ticket.taken-up'; data: { by: string; title: string } }
  | { type: 'ticket.chosen'; data: { topic: string; title: string } }

const blank: Ticket = {
  status: 'none',
  feed: '',
  content: { reference: '', title: '', text: '', at: '' },
  said: { at: '' },
  earlier: [],
  proposals: [],
  topics: [],
}

function evolve(state: Ticket, fact: TicketFact): Ticket {
  switch (fact.type) {
    case 'ticket.kept':
      return { ...state, status: 'kept', said: fact.data.content, ...fact.data }
    case 'ticket.changed':
      return { ...state, ...fact.data, earlier: [...state.earlier, state.content] }
    case 'ticket.linked':
      return withProposal(state, fact.data.of)
    case 'ticket.taken-up':
      return withProposal(state, fact.data.by)
    case 'ticket.chosen': {
      const { topic: id, title } = fact.data
      return { ...state, topics: [...state.topics, { id, title }] }
    }
    case 'ticket.unlinked':
      return {
        ...state,
        proposals: state.proposals.map((one) => (one.id === fact.data.of ? { ...one, linked: false } : one)),
      }
  }
}

const withProposal = (state: Ticket, id: string): Ticket => ({
  ...state,
  proposals: [...state.proposals.filter((one) => one.id !== id), { id, linked: true }],
})

export const linkedOf = ({ proposals }: Ticket): readonly LinkedProposal[] =>
  proposals.filter(({ linked }) => linked)

const isKnown = (state: Ticket, id: string) => linkedOf(state).some((one) => one.id === id)

export const ticket: Aggregate<Ticket, TicketFact> = { name: 'ticket', initial: blank, evolve }

/**
 * The one way in, whichever door it came by. When it was first taken never changes: it is filed by that. An older version
 * sets nothing back, whichever way it comes again: neither what its feed dates earlier, nor what it said before, unless
 * the feed dates that later.
 */
function keep(state: Ticket, feed: string, given: TicketBody): TicketFact[] {
  const { updatedAt, ...content } = withoutPersonal(given)
  const said: Said = { at: given.at, ...(updatedAt === undefined ? {} : { updatedAt }) }
  if (state.status === 'none') return [{ type: 'ticket.kept', data: { feed, content, said } }]
  const now = { ...content, at: state.content.at }
  const age = comparedTo(said, state.said)
  const wasSaid = age === 0 && state.earlier.some((one) => isSame(now, one))
  if (age < 0 || wasSaid || isSame(now, state.content)) return []
  return [{ type: 'ticket.changed', data: { content: now, said } }]
}

/** Below 0: older. By when each was changed where both say it, or else by when each was taken. */
function comparedTo(one: Said, other: Said): number {
  const [mine, theirs] =
    one.updatedAt === undefined || other.updatedAt === undefined
      ? [one.at, other.at]
      : [one.updatedAt, other.updatedAt]
  return Date.parse(mine) - Date.parse(theirs)
}

function isSame(one: TicketContent, other: TicketContent): boolean {
  return (['title', 'text', 'category', 'area'] as const).every((field) => one[field] === other[field])
}

type Body<Name extends keyof typeof ticketsApi> = BodyOf<(typeof ticketsApi)[Name]>

/** One row of what is brought. */
export interface Brought {
  readonly feed: string
  readonly ticket: TicketBody
}

const bring: Act<Ticket, Brought, TicketFact> = {
  decide: (state, { feed, ticket: one }, context) => datedAhead([one], context) ?? keep(state, feed, one),
}

const link: Act<Ticket, Body<'linkTicket'>, TicketFact> = {
  from: ['kept'],
  decide: (state, { proposal }) =>
    isKnown(state, proposal)
      ? refuse(problems.ticketLinked)
      : [{ type: 'ticket.linked', data: { of: proposal } }],
}

const unlink: Act<Ticket, Body<'unlinkTicket'>, TicketFact> = {
  from: ['kept'],
  decide: (state, { proposal, reason }) =>
    isKnown(state, proposal)
      ? [{ type: 'ticket.unlinked', data: { of: proposal, reason } }]
      : refuse(problems.ticketUnlinked),
}

export const ticketActs: Acts<Ticket, TicketFact> = {
  'ticket.import': bring,
  'ticket.link': link,
  'ticket.unlink': unlink,
}

export const ticketReactions: Reactions<Ticket, TicketFact> = {
  'ticket.reported': (state, { feed, ticket: one }) => keep(state, feed, one),
  'topic.took-up-ticket': ({ topics }, { topic, title }) =>
    topics.some(({ id }) => id === topic) ? [] : [{ type: 'ticket.chosen', data: { topic, title } }],
  'proposal.took-up-ticket': (state, { proposal, title }) =>
    isKnown(state, proposal) ? [] : [{ type: 'ticket.taken-up', data: { by: proposal, title } }],
}
