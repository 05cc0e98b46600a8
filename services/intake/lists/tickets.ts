// The handlers of tickets: a piece of a file, the tickets of a quarter and their groups, and the proposals they bear on.
import type * as z from 'zod/mini'
import type { Endpoint } from '#contracts/api/endpoint.ts'
import type { proposalTicketsApi } from '#contracts/api/proposal-tickets.ts'
import { type Cluster, type ticketPage, ticketsApi } from '#contracts/api/tickets.ts'
import { withoutPersonal } from '#contracts/personal.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, refuse } from '#contracts/refusal.ts'
import type { Actor } from '#kernel/decision.ts'
import {
  commandHandler,
  type HttpPorts,
  type PageBasics,
  type Prepare,
  pageHandler,
  readingAs,
} from '#kernel/http/resource.ts'
import type { Handler, Handlers } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { ticketIdOf } from '#kernel/ticket-id.ts'
import { proposal } from '../domain/proposal.ts'
import { linkedOf, type Ticket } from '../domain/ticket.ts'
import { filteredPage } from '../filtered-page.ts'
import { proposalReading } from '../reading.ts'
import { type Group, groupsOf, spokesman } from '../text/clusters.ts'
import { isScrap } from '../text/scraps.ts'
import { titleFor } from '../titles.ts'
import { wholeOf } from '../whole-partition.ts'
import {
  type TicketBeside,
  type TicketEntry,
  ticketResource,
  ticketsOfProposal,
  ticketsOfQuarter,
} from './ticket-views.ts'

type Ports = HttpPorts & { readonly views: ViewStore }
type Import = (typeof ticketsApi)['importTickets']

/** Of a quarter's tickets so many are grouped, the newest: as much as two or three queries read. */
const mostGrouped = 3000
const mostGroups = 100
const mostShown = 20
/** One ticket is no group. */
const leastOfGroup = 2

const nobody: Actor = { kind: 'service', service: 'intake', because: 'page' }

export function ticketHandlers(ports: Ports) {
  const { views } = ports
  return {
    importTickets: importTickets(ports),
    listTickets: async ({ query: { quarter, feed, word, cursor } }) => {
      const fits = (row: TicketEntry) =>
        (feed === undefined || row.feed === feed) &&
        (word === undefined || row.title.includes(word) || row.reference.includes(word))
      const whole = feed === undefined && word === undefined
      const page = await filteredPage<TicketEntry>(views, ticketsOfQuarter(quarter), { fits, whole, cursor })
      return { result: { ...page, items: page.items.map(({ words: _, leading: __, ...row }) => row) } }
    },
    ticketPage: withTitles(ports, pageHandler(ports, ticketResource, ticketsApi.ticketPage, showTicket)),
    clusters: async ({ query: { quarter } }) => {
      const { tickets, more } = await newestOf(views, quarter)
      const groups = groupsOf(tickets, (word) => !isScrap(word)).filter(
        ({ members }) => members.length >= leastOfGroup,
      )
      return {
        result: { considered: tickets.length, more, items: groups.slice(0, mostGroups).map(showGroup) },
      }
    },
    linkTicket: commandHandler(ports, ticketResource, ticketsApi.linkTicket, { prepare: known(ports) }),
    unlinkTicket: commandHandler(ports, ticketResource, ticketsApi.unlinkTicket),
  } satisfies Handlers<typeof ticketsApi>
}

/** The tickets beside a proposal, for whoever may read it (A8). */
export function proposalTicketHandlers(ports: Ports) {
  return {
    proposalTickets: async ({ id, principal, capacities }) => {
      const { seq, state } = await load(ports.records, proposal, id)
      if (seq === 0) return refuse(problems.unknown)
      const reading = await readingAs(ports, proposalReading, state, { principal, capacities })
      if (isRefusal(reading)) return reading
      const beside = await wholeOf<TicketBeside>(ports.views, ticketsOfProposal(id))
      return { result: { items: beside.flatMap(({ ticket, linked }) => (linked ? [ticket] : [])) } }
    },
  } satisfies Handlers<typeof proposalTicketsApi>
}

/**
 * Each row is the act of its own ticket, under a key of its own: a piece that is sent again gets its first answers, and
 * a row that is known already changes nothing.
 */
function importTickets(ports: Ports): Handler<Import> {
  const one: Handler<Endpoint> = commandHandler(ports, ticketResource, ticketsApi.importTickets as Endpoint, {
    idOf: ({ id }) => id,
  })
  return async (request) => {
    const { feed, tickets } = request.body
    const { policy } = await ports.contextAt(ports.clock.now(), nobody)
    const feeds = policy.ticketFeeds.map(({ code }) => code)
    if (!feeds.includes(feed)) return refuse(problems.feedUnknown, { allowed: { feeds } })
    const rows: RowResult[] = []
    // One after the other where a piece names a ticket twice; the rows of a piece are few.
    for (const [index, ticket] of tickets.entries()) {
      const id = ticketIdOf(feed, ticket.reference)
      const { key, digest } = request.command
      const answer = await one({
        ...request,
        id,
        body: { feed, ticket } as never,
        query: undefined,
        command: { key: `${key}/${index}`, digest },
      })
      rows.push({ reference: withoutPersonal(ticket).reference, id, ...outcomeOf(answer) })
    }
    return { result: { rows } }
  }
}

type RowResult = z.infer<Import['result']>['rows'][number]

function outcomeOf(answer: Awaited<ReturnType<Handler<Endpoint>>>): Omit<RowResult, 'reference' | 'id'> {
  if (isRefusal(answer)) {
    const { code, zh, en } = answer.refused
    return { outcome: 'refused', code, zh, en }
  }
  const { facts } = answer.result as { facts: string[] }
  if (facts.includes('ticket.kept')) return { outcome: 'new' }
  return { outcome: facts.includes('ticket.changed') ? 'changed' : 'known' }
}

/** A proposal that whoever links it is told of. */
function known(ports: Ports): Prepare<(typeof ticketsApi)['linkTicket']> {
  return async ({ body, principal }) =>
    (await titleFor(ports, principal, body.proposal)) === undefined
      ? refuse(problems.proposalUnknown)
      : { body }
}

/** The page with the proposals as they are called now, to who may know of each; no other is there at all. */
function withTitles(ports: Ports, handler: Handler<TicketPage>): Handler<TicketPage> {
  return async (request) => {
    const answer = await handler(request)
    if (isRefusal(answer)) return answer
    const proposals = await Promise.all(
      answer.result.proposals.map(async ({ id }) => {
        const title = await titleFor(ports, request.principal, id)
        return title === undefined ? [] : [{ id, title }]
      }),
    )
    return { ...answer, result: { ...answer.result, proposals: proposals.flat() } }
  }
}
type TicketPage = (typeof ticketsApi)['ticketPage']

async function newestOf(
  views: ViewStore,
  quarter: string,
): Promise<{ tickets: TicketEntry[]; more: boolean }> {
  const tickets: TicketEntry[] = []
  for (let cursor: string | undefined; tickets.length < mostGrouped; ) {
    const page = await views.list(ticketsOfQuarter(quarter), {
      limit: mostGrouped - tickets.length,
      descending: true,
      ...(cursor === undefined ? {} : { cursor }),
    })
    tickets.push(...page.items.map(({ data }) => data as unknown as TicketEntry))
    if (page.next === undefined) return { tickets, more: false }
    cursor = page.next
  }
  return { tickets, more: true }
}

/** As they stand in the titles, the spokesman's first: 夜间 施工 噪声 says more than the order of their code points. */
function inReadingOrder(words: readonly string[], tickets: readonly TicketEntry[]): string[] {
  const titles = tickets.map(({ title }) => title).join('\n')
  const place = (word: string) => (titles.includes(word) ? titles.indexOf(word) : titles.length)
  return words.toSorted((a, b) => place(a) - place(b))
}

function showGroup(group: Group<TicketEntry>): Cluster {
  const { members, words } = group
  const first = spokesman(group)
  const feeds = [...new Set(members.map(({ feed }) => feed))].sort()
  const shown = [...(first === undefined ? [] : [first]), ...members.filter((one) => one !== first)]
  return {
    id: members[0]?.id ?? '',
    title: first?.title ?? '',
    size: members.length,
    feeds: feeds.map((feed) => ({ feed, count: members.filter((one) => one.feed === feed).length })),
    words: inReadingOrder(words, shown),
    tickets: shown.slice(0, mostShown).map(({ id, title }) => ({ id, title })),
  }
}

function showTicket(state: Ticket, basics: PageBasics): z.infer<typeof ticketPage> {
  const { feed, content } = state
  const proposals = linkedOf(state).map(({ id }) => ({ id, title: '' }))
  const topics = state.topics.map((one) => ({ ...one }))
  return { ...basics, statusText: '已收录', feed, ...content, proposals, topics }
}
