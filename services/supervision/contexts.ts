// The context of supervision's decisions: the deployment's, under the calendar as it was published last.
import type { Level } from '#contracts/level.ts'
import type { Context } from '#kernel/aggregate.ts'
import { type ContextAt, contextOf } from '#kernel/context.ts'
import { deadlinesOf } from '#kernel/deadlines.ts'
import type { Actor } from '#kernel/decision.ts'
import { load } from '#kernel/ledger.ts'
import type { RecordStore } from '#kernel/ports.ts'
import { calendar, calendarOver, type PublishedCalendar } from './domain/calendar.ts'

export async function publishedCalendar(level: Level, records: RecordStore): Promise<PublishedCalendar> {
  return (await load(records, calendar, level.code)).state
}

/** A context under a calendar that was read. */
export async function contextUnder(
  level: Level,
  published: PublishedCalendar,
  now: string,
  actor: Actor,
): Promise<Context> {
  const context = await contextOf(level)(now, actor)
  const edition = published.editions.at(-1)?.edition
  return edition === undefined
    ? context
    : { ...context, deadlines: deadlinesOf(calendarOver(level.calendar, published), edition) }
}

/** For commands and pages: the calendar is read for each. One query. */
export function contextsNow(level: Level, records: RecordStore): ContextAt {
  return async (now, actor) => contextUnder(level, await publishedCalendar(level, records), now, actor)
}

/** For a batch: the calendar is read once, when a context is first asked for. */
export function contextsOfBatch(level: Level, records: RecordStore): ContextAt {
  let published: Promise<PublishedCalendar> | undefined
  return async (now, actor) => {
    published ??= publishedCalendar(level, records)
    return contextUnder(level, await published, now, actor)
  }
}
