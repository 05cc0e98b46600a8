// Tickets as people see them: their words, the tickets of a quarter newest first with what grouping is computed from, and
// those that a proposal bears on. No row has a caller's name or number: no ticket has.
import type { LinkedTicket } from '#contracts/api/proposal-tickets.ts'
import type { TicketRow } from '#contracts/api/tickets.ts'
import type { Projection, Row } from '#kernel/aggregate.ts'
import { quarterOf } from '#kernel/calendar/local-date.ts'
import type { Resource } from '#kernel/http/resource.ts'
import { linkedOf, type Ticket, type TicketFact, ticket, ticketActs } from '../domain/ticket.ts'
import { trailRow } from '../origins/provenance.ts'
import { type TicketWords, ticketWords } from '../text/ticket-words.ts'

function words(fact: TicketFact): string {
  switch (fact.type) {
    case 'ticket.kept':
      return `收录工单 ${fact.data.content.reference}`
    case 'ticket.changed':
      return '来源系统更新了内容'
    case 'ticket.linked':
      return '关联了一件提案'
    case 'ticket.unlinked':
      return `解除与一件提案的关联：${fact.data.reason}`
    case 'ticket.chosen':
      return `列为选题「${fact.data.title}」`
    case 'ticket.taken-up':
      return '写成了提案'
  }
}

export const ticketResource: Resource<Ticket, TicketFact> = {
  aggregate: ticket,
  acts: ticketActs,
  status: ({ status }) => status,
  parties: () => ({ persons: [], units: [] }),
  words,
}

export const ticketsOfQuarter = (quarter: string) => `tickets#${quarter}`
export const ticketsOfProposal = (proposal: string) => `tickets-of#${proposal}`

/** A ticket of a quarter, with the words by which it is grouped. */
export interface TicketEntry extends TicketRow, TicketWords {}

/** A ticket beside a proposal; the row stays when the link is undone. */
export interface TicketBeside {
  readonly ticket: LinkedTicket
  readonly linked: boolean
}

export const ticketProjection: Projection<Ticket, TicketFact> = {
  aggregate: ticket,
  rows(state, { id }) {
    const { feed, content, proposals } = state
    const { reference, title, text, at, category, area } = content
    const place = area === undefined ? {} : { area }
    const entry: TicketEntry = {
      id,
      feed,
      reference,
      title,
      at,
      ...(category === undefined ? {} : { category }),
      ...place,
      proposals: linkedOf(state).length,
      ...ticketWords(title, typeof text === 'string' ? text : '', area),
    }
    const beside: LinkedTicket = { id, feed, title, at, ...place }
    return [
      { pk: ticketsOfQuarter(quarterOf(at)), sk: `${at}#${id}`, data: entry },
      trailRow({ kind: 'ticket', id, title, at, origins: [] }),
      ...proposals.map(
        ({ id: of, linked }): Row => ({
          pk: ticketsOfProposal(of),
          sk: id,
          data: { ticket: beside, linked } satisfies TicketBeside,
        }),
      ),
    ]
  },
}
