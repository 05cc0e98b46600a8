// What a feed's system reports in one webhook 报送工单 (ADR 0018): an aggregate as small as the message. Each ticket in it
// is told to intake as a fact of its own, addressed to the ticket's id.
import type { BodyOf } from '#contracts/api/index.ts'
import type { feedActs } from '#contracts/api/tickets.ts'
import { withoutPersonal } from '#contracts/personal.ts'
import type { TicketBody } from '#contracts/ticket.ts'
import { datedAhead } from '#contracts/ticket-days.ts'
import type { Act, Acts, Aggregate } from '#kernel/aggregate.ts'

export interface TicketDelivery {
  readonly status: 'none' | 'reported'
  readonly feed: string
  readonly count: number
}

export interface TicketReported {
  readonly type: 'ticket.reported'
  readonly data: { readonly id: string; readonly feed: string; readonly ticket: TicketBody }
}

export const ticketDelivery: Aggregate<TicketDelivery, TicketReported> = {
  name: 'ticket-delivery',
  initial: { status: 'none', feed: '', count: 0 },
  evolve: ({ count }, { data: { feed } }) => ({ status: 'reported', feed, count: count + 1 }),
  announce: {
    'ticket.reported': (_state, { data: { feed, ticket } }) => ({ feed, ticket }),
  },
  address: { 'ticket.reported': (_state, { data: { id } }) => [id] },
}

/** The feed and the ids of the tickets, as the door found them. */
type Report = BodyOf<(typeof feedActs)['reportTickets']> & {
  readonly feed: string
  readonly ids: readonly string[]
}

/** All of a message or nothing: what a system has told wrongly in part it sends again whole, and nothing is doubled. */
const report: Act<TicketDelivery, Report, TicketReported> = {
  decide: (_state, { tickets, feed, ids }, context) =>
    datedAhead(tickets, context) ??
    tickets.map((ticket, index) => ({
      type: 'ticket.reported',
      data: {
        id: ids[index] ?? '',
        feed,
        // Before anything is recorded.
        ticket: withoutPersonal(ticket),
      },
    })),
}

export const ticketDeliveryActs: Acts<TicketDelivery, TicketReported> = { 'ticket-delivery.report': report }
