// The API of tickets 工单 (A6 潍坊, A7 烟台, A8 临沂): what hotlines and other feeds bring, by file or webhook and never
// doubled; like ones grouped; and the proposals they bear on. Nobody's name or number is among the fields.
import * as z from 'zod/mini'
import { instant, labelled, quarterPattern } from '../labels.ts'
import { feedCode } from '../policy.ts'
import { aggregateId } from '../shapes.ts'
import { ticketBody } from '../ticket.ts'
import { act, cursor, type Endpoint, pageShape, receipt, text } from './endpoint.ts'

const tickets = '/intake/tickets'

/** As many as one message or one piece of a file holds. */
export const mostReported = 100

export const ticketOutcome = z.enum(['new', 'known', 'changed', 'refused'])

export const quarterText = labelled(z.string().check(z.regex(quarterPattern)), '季度，如 2026Q1')

export const ticketItem = z.strictObject({
  id: aggregateId,
  feed: feedCode,
  reference: z.string(),
  title: z.string(),
  at: instant,
  category: z.exactOptional(z.string()),
  area: z.exactOptional(z.string()),
  proposals: z.int(),
})
export type TicketRow = z.infer<typeof ticketItem>

export const ticketPage = z.strictObject({
  ...pageShape,
  feed: feedCode,
  reference: z.string(),
  title: z.string(),
  text: z.string(),
  at: instant,
  category: z.exactOptional(z.string()),
  area: z.exactOptional(z.string()),
  proposals: z.array(z.strictObject({ id: aggregateId, title: z.string() })),
  /** Topics that were made of it. */
  topics: z.array(z.strictObject({ id: aggregateId, title: z.string() })),
})

const cluster = z.strictObject({
  /** The earliest ticket's id. */
  id: aggregateId,
  title: z.string(),
  size: z.int(),
  /** How many of each feed. */
  feeds: z.array(z.strictObject({ feed: feedCode, count: z.int() })),
  /** What the group has in common, the most telling first. */
  words: z.array(z.string()),
  /** The likest to all of them first; not all of a large group. */
  tickets: z.array(z.strictObject({ id: aggregateId, title: z.string() })),
})
export type Cluster = z.infer<typeof cluster>

const ticketPath = `${tickets}/{id}`

export const ticketsApi = {
  importTickets: {
    method: 'POST',
    path: tickets,
    action: 'ticket.import',
    title: '导入工单',
    body: z.strictObject({
      feed: labelled(feedCode, '来源'),
      tickets: labelled(z.array(ticketBody).check(z.minLength(1), z.maxLength(mostReported)), '工单'),
    }),
    /** What became of each, in the order in which they were sent. */
    result: z.strictObject({
      rows: z.array(
        z.strictObject({
          reference: z.string(),
          id: aggregateId,
          outcome: ticketOutcome,
          /** Why it was refused: the code of the problem, and its words. */
          code: z.exactOptional(z.string()),
          zh: z.exactOptional(z.string()),
          en: z.exactOptional(z.string()),
        }),
      ),
    }),
  },
  listTickets: {
    method: 'GET',
    path: tickets,
    action: 'ticket.read',
    title: '工单',
    query: z.strictObject({
      quarter: quarterText,
      feed: z.exactOptional(labelled(feedCode, '来源')),
      word: z.exactOptional(labelled(z.string().check(z.minLength(1), z.maxLength(30)), '查找')),
      cursor: z.exactOptional(cursor),
    }),
    result: z.strictObject({ items: z.array(ticketItem), next: z.exactOptional(z.string()) }),
  },
  ticketPage: {
    method: 'GET',
    path: ticketPath,
    action: 'ticket.read',
    title: '工单页',
    result: ticketPage,
  },
  clusters: {
    method: 'GET',
    path: '/intake/ticket-clusters',
    action: 'ticket.read',
    title: '相近工单归类',
    query: z.strictObject({ quarter: quarterText }),
    result: z.strictObject({
      /** How many tickets were looked at, and whether the quarter has more. */
      considered: z.int(),
      more: z.boolean(),
      items: z.array(cluster),
    }),
  },
  linkTicket: act(
    ticketPath,
    'ticket.link',
    '关联提案',
    z.strictObject({ proposal: labelled(aggregateId, '提案编号') }),
  ),
  unlinkTicket: act(
    ticketPath,
    'ticket.unlink',
    '解除关联',
    z.strictObject({ proposal: labelled(aggregateId, '提案编号'), reason: text('原因', 200) }),
  ),
} as const satisfies Record<string, Endpoint>

/** What a feed's system does by webhook: no address of the API leads here (ADR 0018). */
export const feedActs = {
  reportTickets: {
    method: 'POST',
    path: '/tickets/{id}/report',
    action: 'ticket-delivery.report',
    title: '报送工单',
    body: z.strictObject({
      tickets: labelled(z.array(ticketBody).check(z.minLength(1), z.maxLength(mostReported)), '工单'),
    }),
    result: receipt,
  },
} as const satisfies Record<string, Endpoint>
