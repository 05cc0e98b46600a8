// The review desk 审查工作台 on its ports: the queue of who asks, and one act each on many of it.

import type { QueryOf } from '#contracts/api/index.ts'
import { reviewApi } from '#contracts/api/review.ts'
import type { BulkRow, QueueItem, reviewDeskApi } from '#contracts/api/review-desk.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, type Refusal, refuse } from '#contracts/refusal.ts'
import { CursorInvalid, cursorOf, placeOf } from '#kernel/cursor.ts'
import { type DeskOwner, deskPartition, endOfTime, isDoneBy, isFor } from '#kernel/desk.ts'
import { canonical, digest } from '#kernel/hash.ts'
import { capacitiesFor, type Principal } from '#kernel/http/principal.ts'
import { detailOf } from '#kernel/http/problem.ts'
import type { HttpPorts } from '#kernel/http/resource.ts'
import type { Handler, Handlers, Request } from '#kernel/http/router.ts'
import { commandWindowDays } from '#kernel/ledger.ts'
import type { StoredRow, ViewStore, WorkingRows } from '#kernel/ports.ts'
import { awaitingPanel } from './awaiting-panel.ts'
import type { QueueRow } from './queue-rows.ts'
import { reviewHandlers } from './review.ts'
import { deskOfPanel } from './review-views.ts'
import { seated } from './seats.ts'

type DeskPorts = HttpPorts & {
  readonly views: ViewStore
  readonly rows: WorkingRows
  readonly wall: () => number
}

const pageSize = 60
/** Rows in one query where a filter leaves few of them: what fits is on the first page, mostly all of it. */
const pieceFiltered = 200
/** As many rows as are looked at for the count: more than a level has proposals in its rush. */
const mostCounted = 1000
/** How often a filter may read on before it shows what it has: the page is then short, and has a next. */
const mostReads = 6
/** Rows of one request that are carried out at the same time. */
const atOnce = 8

/** Where the queue of somebody lies: their office's, and that of each of their panels. */
function queuesOf({ roles, panels = [] }: Principal): string[] {
  const owners: DeskOwner[] = [
    ...(['committee', 'chair'] as const)
      .filter((role) => roles.includes(role))
      .map((role) => `office:${role}` as const),
    ...panels.map((id) => deskOfPanel({ id })),
  ]
  return [...new Set(owners)].map(deskPartition)
}

type Query = QueryOf<typeof reviewDeskApi.reviewQueue>

const marked: Record<NonNullable<Query['mark']>, (item: QueueItem) => boolean> = {
  recurring: ({ recurring }) => recurring,
  similar: ({ similar }) => similar > 0,
  scan: ({ scan }) => scan !== undefined,
  'not-given': ({ stage, ownGiven }) => stage === 'second' && !ownGiven,
  'not-consulted': ({ consulted }) => !consulted,
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase()

function hasWords({ title, proposers }: QueueItem, word = ''): boolean {
  const texts = [title, ...proposers].map(plain)
  const words = plain(word).split(/\s+/)
  return words.every((one) => texts.some((text) => text.includes(one)))
}

const isNarrowed = ({ cursor: _, ...filters }: Query): boolean => Object.keys(filters).length > 0

const isAsked = (item: QueueItem, { stage, class: ofClass, mark, word }: Query): boolean =>
  hasWords(item, word) &&
  (stage === undefined || item.stage === stage) &&
  (ofClass === undefined || item.class === ofClass) &&
  (mark === undefined || marked[mark](item))

function itemsOf(rows: readonly StoredRow[], reader: Principal): QueueItem[] {
  return rows
    .filter((row) => isFor(reader, row) && !isDoneBy(reader, row))
    .flatMap(({ data: { more } }) => {
      if (more === undefined) return []
      const { givenBy, ...item } = more as QueueRow
      return [{ ...item, ownGiven: givenBy.includes(reader.id) }]
    })
}

/** What no panel can conclude any more: the committee's, before all else (C2). */
async function sentOn(ports: DeskPorts, principal: Principal, query: Query): Promise<QueueItem[]> {
  const stuck = await awaitingPanel(ports, principal)
  return stuck
    .map(({ more: { givenBy: _, ...item } }) => ({
      ...item,
      stage: 'awaiting-panel' as const,
      ownGiven: false,
    }))
    .filter((item) => isAsked(item, query))
}

/** How many fit altogether: each once, whatever offices one has. Asked with the first page alone. */
async function waitingIn(
  { views }: DeskPorts,
  principal: Principal,
  query: Query,
  sent: readonly QueueItem[],
): Promise<{ count: number; atLeast?: true }> {
  const ids = new Set(sent.map(({ id }) => id))
  let left = mostCounted
  for (const pk of queuesOf(principal)) {
    for (let cursor: string | undefined, more = true; more; ) {
      if (left <= 0) return { count: ids.size, atLeast: true }
      const after = cursor === undefined ? {} : { cursor }
      const page = await views.due(pk, endOfTime, { limit: left, ...after })
      for (const item of itemsOf(page.items, principal)) if (isAsked(item, query)) ids.add(item.id)
      left -= page.items.length
      cursor = page.next
      more = page.next !== undefined
    }
  }
  return { count: ids.size }
}

/** The first page says how many there are; where it holds them all, without looking further. */
async function firstPage(ports: DeskPorts, principal: Principal, query: Query) {
  const sent = await sentOn(ports, principal, query)
  const page = await queue(ports, principal, query, sent)
  const waiting =
    page.next === undefined ? { count: page.items.length } : await waitingIn(ports, principal, query, sent)
  return { ...page, waiting }
}

/** One queue after the other, the longest waiting first, until a page is full. */
async function queue(
  ports: DeskPorts,
  principal: Principal,
  query: Query,
  sent: readonly QueueItem[] = [],
): Promise<{ items: QueueItem[]; next?: string }> {
  const { views } = ports
  const partitions = queuesOf(principal)
  const [at = '', inner = ''] = query.cursor === undefined ? [] : placeOf(query.cursor, 2)
  const from = query.cursor === undefined ? 0 : partitions.indexOf(at)
  if (from < 0) throw new CursorInvalid(query.cursor ?? '')
  const items = [...sent]
  let index = from
  let start = inner
  for (let reads = 0; index < partitions.length; reads++) {
    const pk = partitions[index] ?? ''
    if (items.length >= pageSize || reads === mostReads) return { items, next: cursorOf(pk, start) }
    const page = await views.due(pk, endOfTime, {
      limit: isNarrowed(query) ? pieceFiltered : pageSize,
      ...(start === '' ? {} : { cursor: start }),
    })
    // Of several offices of one person, the first that has it.
    const known = new Set(items.map(({ id }) => id))
    items.push(
      ...itemsOf(page.items, principal).filter((item) => !known.has(item.id) && isAsked(item, query)),
    )
    start = page.next ?? ''
    if (page.next === undefined) index += 1
  }
  return { items }
}

const endpoints = {
  'first-review': 'firstReview',
  'give-opinion': 'giveOpinion',
  'second-review': 'secondReview',
  'record-consultation': 'recordConsultation',
  'final-review': 'finalReview',
} as const satisfies Record<BulkRow['act'], keyof typeof reviewApi>

export function reviewDeskHandlers(ports: DeskPorts) {
  const handlers = reviewHandlers(ports) as Record<string, Handler<never>>

  type Result = { id: string; done: boolean; receipt?: never; code?: string; zh?: string; en?: string }

  /** One row: an act of its own, with a key of its own, refused or recorded by itself. */
  async function carryOutRow(
    request: Request<typeof reviewDeskApi.reviewInBulk>,
    row: BulkRow,
  ): Promise<Result> {
    const name = endpoints[row.act]
    const refused = (refusal: Refusal): Result => ({
      id: row.id,
      done: false,
      code: refusal.refused.code,
      ...detailOf(refusal),
    })
    const capacities = capacitiesFor(request.principal, reviewApi[name].action)
    if (isRefusal(capacities)) return refused(capacities)
    const answer = await handlers[name]?.({
      ...request,
      id: row.id,
      body: row.body,
      query: undefined,
      capacities,
      command: {
        key: `${request.command.key}/${row.act}/${row.id}`,
        digest: digest(canonical(row)),
        ...(row.version === undefined ? {} : { ifVersion: row.version }),
      },
    } as never)
    if (answer === undefined) return refused(refuse(problems.unknown))
    if (isRefusal(answer)) return refused(answer)
    return { id: row.id, done: true, receipt: answer.result as never }
  }

  /**
   * Whether the key of the request was given to other rows before. Each row answers for itself, so that none of them knows
   * of the others: what the key stands for is kept beside them, for as long as a command is known.
   */
  async function isReused({ principal, command }: Request<typeof reviewDeskApi.reviewInBulk>) {
    const pk = `bulk#${principal.id}`
    const expires = Math.floor(ports.wall() / 1000) + commandWindowDays * 86_400
    const row = { pk, sk: command.key, data: { digest: command.digest }, expires }
    if (await ports.rows.put(row, 0)) return false
    const known = await ports.rows.get(pk, command.key)
    return known !== undefined && known.data.digest !== command.digest
  }

  return {
    reviewQueue: seated(ports, async ({ principal, query }) => ({
      result: await (query.cursor === undefined ? firstPage : queue)(ports, principal, query),
    })),
    reviewInBulk: async (request) => {
      const { rows } = request.body
      // Carried out at the same time, the one that comes first would win by chance.
      const twice = rows.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index)
      if (twice.length > 0) return refuse(problems.bulkTwice, { allowed: { twice: [...new Set(twice)] } })
      if (await isReused(request)) return refuse(problems.idempotencyKeyReused, { source: 'C4' })
      const results: Result[] = []
      for (let at = 0; at < rows.length; at += atOnce) {
        const some = rows.slice(at, at + atOnce)
        results.push(...(await Promise.all(some.map((row) => carryOutRow(request, row)))))
      }
      return { result: { rows: results } }
    },
  } satisfies Handlers<typeof reviewDeskApi>
}
