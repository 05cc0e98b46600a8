// Feeds 工单来源 at the door for webhooks (ADR 0018): what one message reports is one small aggregate, from which each
// ticket goes to intake.
import { feedActs } from '#contracts/api/tickets.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Projection } from '#kernel/aggregate.ts'
import { derivedId } from '#kernel/hash.ts'
import { commandHandler, type HttpPorts, type Resource } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import { ticketIdOf } from '#kernel/ticket-id.ts'
import {
  type TicketDelivery,
  type TicketReported,
  ticketDelivery,
  ticketDeliveryActs,
} from './domain/ticket-delivery.ts'

/** Of one message at one endpoint. */
export const deliveryIdOf = ({ endpoint, id }: { readonly endpoint: string; readonly id: string }): string =>
  derivedId('ticket-delivery', endpoint, id)

const ticketDeliveryResource: Resource<TicketDelivery, TicketReported> = {
  aggregate: ticketDelivery,
  acts: ticketDeliveryActs,
  status: ({ status }) => status,
  parties: () => ({ persons: [], units: [] }),
  words: ({ data: { ticket } }) => `报送工单 ${ticket.reference}`,
}

export const ticketDeliveryProjection: Projection<TicketDelivery, TicketReported> = {
  aggregate: ticketDelivery,
  rows: ({ feed, count }, { id, at }) => [
    { pk: `ticket-delivery#${id}`, sk: 'row', data: { id, feed, count, at } },
  ],
}

export function feedHandlers(ports: HttpPorts) {
  return {
    reportTickets: commandHandler(ports, ticketDeliveryResource, feedActs.reportTickets, {
      idOf: ({ id }) => id,
      prepare: async ({ body, principal: { unit: feed } }) =>
        feed === undefined
          ? refuse(problems.feedUnknown)
          : {
              body: { ...body, feed, ids: body.tickets.map(({ reference }) => ticketIdOf(feed, reference)) },
            },
    }),
  } satisfies Handlers<typeof feedActs>
}
