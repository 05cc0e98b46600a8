// The API of the tickets beside a proposal (A8 临沂), answered with the proposal's page and by another function than tickets.
import * as z from 'zod/mini'
import { instant } from '../labels.ts'
import { feedCode } from '../policy.ts'
import { aggregateId } from '../shapes.ts'
import type { Endpoint } from './endpoint.ts'

/** What stands on a proposal's page of the tickets it bears on (A8). */
export const linkedTicket = z.strictObject({
  id: aggregateId,
  feed: feedCode,
  title: z.string(),
  at: instant,
  area: z.exactOptional(z.string()),
})
export type LinkedTicket = z.infer<typeof linkedTicket>

export const proposalTicketsApi = {
  proposalTickets: {
    method: 'GET',
    path: '/intake/proposals/{id}/tickets',
    action: 'proposal.read',
    title: '提案关联的工单',
    result: z.strictObject({ items: z.array(linkedTicket) }),
  },
} as const satisfies Record<string, Endpoint>
