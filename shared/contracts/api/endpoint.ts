// What an endpoint of the API is: the one description that the router, the validators, the documents and the
// portal's types are made from.
import * as z from 'zod/mini'
import { instant, labelled, text } from '../labels.ts'
import { regionCode } from '../level.ts'
import type { Action } from '../roles.ts'
import { aggregateId, unitCode } from '../shapes.ts'
import type { ServiceName } from '../terms.ts'

export interface Endpoint<
  Body extends z.ZodMiniType | undefined = z.ZodMiniType | undefined,
  Query extends z.ZodMiniType | undefined = z.ZodMiniType | undefined,
  Result extends z.ZodMiniType = z.ZodMiniType,
> {
  readonly method: 'GET' | 'POST'
  /** With `{id}` where the aggregate's id stands. */
  readonly path: string
  /** The cell row of the permissions table; `public` needs no token. */
  readonly action: Action | 'public'
  /** What it does, in the words of the field. */
  readonly title: string
  readonly body?: Body
  readonly query?: Query
  readonly result: Result
  /** A page for people's browsers instead of JSON: `result` is then its text (`page`), and refusals are pages too. */
  readonly produces?: 'text/html'
  /**
   * A POST that decides nothing: it asks with a long body, or keeps what is typed. It needs no `Idempotency-Key`, since
   * sent again it does the same, and is never recorded.
   */
  readonly keyless?: true
  /** Success status: 201 begins an aggregate, 200 everything else. */
  readonly status?: 200 | 201
}

/** The answer to every command: what was recorded. Repeating the command returns the same. */
export const receipt = z.strictObject({
  id: aggregateId,
  /** The aggregate's version after the command: its `ETag`. */
  version: z.int(),
  at: instant,
  /** The types of the facts recorded. */
  facts: z.array(z.string()),
})
export type Receipt = z.infer<typeof receipt>

/** A command on an existing aggregate: `POST <collection>/{id}/<act>`. */
export function act<Body extends z.ZodMiniType>(path: string, action: Action, title: string, body: Body) {
  return {
    method: 'POST',
    path: `${path}/${action.split('.')[1]}`,
    action,
    title,
    body,
    result: receipt,
  } as const
}

/** Where the next page begins: `next` of the page before, handed back as it is. */
export const cursor = labelled(z.string().check(z.minLength(1), z.maxLength(400)), '下一页的起点')

export const timelineEntry = z.strictObject({
  version: z.int(),
  at: instant,
  type: z.string(),
  /** What happened, in plain Chinese. */
  text: z.string(),
  by: z.string(),
  /** Present when nobody decided: the policy key and version that caused it. */
  automatic: z.exactOptional(z.strictObject({ policy: z.string(), version: z.string() })),
})
export type TimelineEntry = z.infer<typeof timelineEntry>

/** What every aggregate page has: its history, and what this person may do with it now. */
export const pageShape = {
  id: aggregateId,
  version: z.int(),
  statusText: z.string(),
  timeline: z.array(timelineEntry),
  acts: z.array(z.string()),
} as const

/** One line of 我的工作台: 待办 · 已办 · 我发起的. */
export const deskItem = z.strictObject({
  id: aggregateId,
  list: z.enum(['todo', 'done', 'initiated']),
  title: z.string(),
  number: z.exactOptional(z.int()),
  statusText: z.string(),
  at: instant,
  /** The level that handed it over; its number is not one of this level's. */
  origin: z.exactOptional(regionCode),
  /** Where it is no proposal. */
  about: z.exactOptional(
    z.enum([
      'endpoint',
      'dispatch-batch',
      'list-item',
      'list-match',
      'liaison-thread',
      'topic',
      'topic-call',
      'activity',
      'clue',
      'comment',
      'discussion',
      'merge-group',
      'brief',
    ]),
  ),
  /** The act by which it can be done together with others. */
  together: z.exactOptional(z.literal('dispatch-batch.propose')),
  /** 联名邀请: who asks, and until when one may sign. */
  invited: z.exactOptional(z.strictObject({ by: z.string(), until: instant })),
  /** Had a part in it and has none any more: the line leads nowhere. */
  former: z.exactOptional(z.literal(true)),
  /** After this instant there is nothing more to do, without anybody's act. */
  until: z.exactOptional(instant),
  /** Where it matters whose it will be. */
  unit: z.exactOptional(unitCode),
})
export type DeskItem = z.infer<typeof deskItem>
export const deskQuery = z.strictObject({
  list: labelled(z.enum(['todo', 'done', 'initiated']), '待办、已办或我发起的'),
  cursor: z.exactOptional(cursor),
})
export const desk = z.strictObject({ items: z.array(deskItem), next: z.exactOptional(z.string()) })
/** The desk of a service: `GET /<service>/desk?list=todo`. */
export function deskOf(service: ServiceName, title: string) {
  return {
    method: 'GET',
    path: `/${service}/desk`,
    action: 'desk.read',
    title,
    query: deskQuery,
    result: desk,
  } as const
}

/** The result of an endpoint that produces a page: whole HTML, readable without script. */
export const page = labelled(z.string(), '网页')
export const noBody = z.strictObject({})
export { text }
/** Whatever stands in a field while it is being typed; nothing at all where it is left out. */
export const typed = (title: string, max: number) =>
  labelled(z._default(z.string().check(z.maxLength(max)), ''), title)
export const cursorQuery = z.strictObject({ cursor: z.exactOptional(cursor) })
