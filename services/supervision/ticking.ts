// The tick: counts open clocks anew when a calendar was published, then reads what is due from the sparse index and
// nothing else, and lets each docket ring on its newest state.
import type { Level } from '#contracts/level.ts'
import { isRefusal } from '#contracts/refusal.ts'
import type { Context } from '#kernel/aggregate.ts'
import { type Carried, carryOut, type Waiting } from '#kernel/command.ts'
import type { Actor } from '#kernel/decision.ts'
import { canonical, digest } from '#kernel/hash.ts'
import type { Log } from '#kernel/log.ts'
import type { Clock, RecordStore, ViewStore } from '#kernel/ports.ts'
import { contextUnder, publishedCalendar } from './contexts.ts'
import { type CalendarFact, calendar, type Edition } from './domain/calendar.ts'
import { type Docket, docket, ring } from './domain/docket.ts'
import { countedAnew, oldestEdition } from './domain/docket-calendar.ts'
import { calendarPartition, editionKey, tickPartitions } from './views.ts'

export interface TickPorts {
  readonly records: RecordStore
  readonly views: Pick<ViewStore, 'due'>
  readonly clock: Clock
  readonly level: Level
  readonly waiting: Waiting
  readonly log: Log
}

/** What one run goes by. */
interface Run extends TickPorts {
  readonly now: string
  readonly context: Context
  readonly editions: readonly Edition[]
}

const pageSize = 200
/** Dockets rung at the same time. */
const width = 8
/** Pages of dockets that one run counts anew; the next run goes on with the rest. */
const mostPages = 10

/** Rings every docket that is due. One that fails is logged and stays due; the others go on. Throws at the end if any failed. */
export async function tick(ports: TickPorts): Promise<{ due: number; counted: number }> {
  const run = await begin(ports)
  const { now, log } = run
  const applied = await applyCalendar(run)
  const facts = [...applied.facts]
  let due = 0
  let failed = 0
  for (const partition of tickPartitions) {
    for await (const ids of pagesOf(run, partition, now)) {
      due += ids.length
      const rung = await inParallel(run, ids, (id) => ringOne(run, id))
      failed += rung.failed
      facts.push(...rung.done.flat())
    }
  }
  await noteProgress(run, facts, applied)
  log.info('tick.done', { count: due })
  if (failed > 0) throw new Error(`${failed} of ${due} dockets could not be rung`)
  if (applied.failed > 0) throw new Error(`${applied.failed} dockets could not be counted anew`)
  return { due, counted: facts.length }
}

async function begin(ports: TickPorts): Promise<Run> {
  const now = ports.clock.now()
  const published = await publishedCalendar(ports.level, ports.records)
  const nobody: Actor = { kind: 'service', service: 'supervision', because: `tick/${now}` }
  const context = await contextUnder(ports.level, published, now, nobody)
  return { ...ports, now, context, editions: published.editions }
}

/** The dockets of a partition of the sparse index up to a key, page by page. */
async function* pagesOf({ views }: Run, partition: string, upTo: string): AsyncGenerator<string[]> {
  for (let cursor: string | undefined, more = true; more; ) {
    const page = await views.due(partition, upTo, {
      limit: pageSize,
      ...(cursor === undefined ? {} : { cursor }),
    })
    yield page.items.map(({ data }) => data.id as string)
    cursor = page.next
    more = cursor !== undefined
  }
}

async function inParallel<T>(
  { log }: TickPorts,
  ids: readonly string[],
  work: (id: string) => Promise<T>,
): Promise<{ done: T[]; failed: number }> {
  const done: T[] = []
  let failed = 0
  for (let start = 0; start < ids.length; start += width) {
    for (const result of await Promise.allSettled(ids.slice(start, start + width).map(work))) {
      if (result.status === 'fulfilled') {
        done.push(result.value)
        continue
      }
      failed += 1
      log.error('tick.docket-failed', { error: result.reason })
    }
  }
  return { done, failed }
}

/** A clock of a docket counted anew, by the type of the fact that says so. */
interface RecordedHere {
  readonly id: string
  readonly type: string
}

interface Applied {
  readonly facts: readonly RecordedHere[]
  readonly failed: number
  /** Whether it came to the end of what there was. */
  readonly done: boolean
}

/**
 * Counts anew what rests on an older calendar. Those dockets, and no others, lie before the newest edition in the sparse
 * index, so that a run that ends early or comes twice leaves the rest, or nothing, to the next one.
 */
async function applyCalendar(run: Run): Promise<Applied> {
  const newest = run.editions.at(-1)
  const facts: RecordedHere[] = []
  let failed = 0
  let pages = 0
  if (newest === undefined) return { facts, failed, done: true }
  for await (const ids of pagesOf(run, calendarPartition, editionKey(newest.edition - 1))) {
    if (pages === mostPages) return { facts, failed, done: false }
    pages += 1
    const outcome = await inParallel(run, ids, (id) => countAnew(run, id))
    facts.push(...outcome.done.flat())
    failed += outcome.failed
  }
  return { facts, failed, done: failed === 0 }
}

async function countAnew(run: Run, id: string): Promise<RecordedHere[]> {
  const { context, editions, now } = run
  const carried = await decide(run, id, `calendar/${context.deadlines.edition}/${now}`, {
    // Nobody's hand: the calendar that the supervision office published.
    cites: { policy: 'calendar', version: context.deadlines.version },
    facts: (state) => countedAnew(state, context, editions),
  })
  return carried.receipt.facts.map((type) => ({ id, type }))
}

/** The calendar remembers how far it was applied, so that people can see it. */
async function noteProgress(
  run: Run,
  facts: readonly RecordedHere[],
  { done }: Pick<Applied, 'done'>,
): Promise<void> {
  const { now, context, editions } = run
  const newest = editions.at(-1)
  const counted = facts.length
  if (newest === undefined || (counted === 0 && (!done || newest.appliedAt !== undefined))) return
  const { edition } = newest
  const moved = facts.filter(({ type }) => type === 'clock.moved').length
  const progress = { counted, moved, done }
  // Two runs at one instant have each counted dockets of their own.
  const because = `tick/${now}/${digest(canonical({ facts, done }))}`
  const carried = await carryOut(
    run,
    calendar,
    run.level.code,
    {
      id: because,
      digest: '',
      actor: { kind: 'automatic', policy: 'calendar', version: context.deadlines.version, because },
      at: now,
      correlation: because,
    },
    (): CalendarFact[] => [{ type: 'calendar.applied', data: { edition, ...progress } }],
  )
  if (isRefusal(carried)) throw new Error(`calendar: ${carried.refused.code}`)
}

/** Returns what had to be counted anew first. */
async function ringOne(run: Run, id: string): Promise<RecordedHere[]> {
  const { now, context } = run
  const newest = context.deadlines.edition ?? 0
  const isOld = (state: Docket) => (oldestEdition(state) ?? newest) < newest
  const rung = () =>
    decide(run, id, `tick/${now}`, {
      // Nobody's hand: the ladder's policy says who is reminded when.
      cites: { policy: 'ladders', version: context.policy.version },
      facts: (state) => (isOld(state) ? [] : ring(state, now)),
    })
  // Nobody is chased by a calendar that no longer holds.
  if (!isOld((await rung()).history.state)) return []
  const counted = await countAnew(run, id)
  await rung()
  return counted
}

async function decide(
  run: Run,
  id: string,
  because: string,
  {
    cites,
    facts,
  }: { cites: { policy: string; version: string }; facts: (state: Docket) => ReturnType<typeof ring> },
): Promise<Carried<Docket>> {
  const carried = await carryOut(
    run,
    docket,
    id,
    {
      id: because,
      digest: '',
      actor: { kind: 'automatic', ...cites, because },
      at: run.now,
      correlation: because,
    },
    ({ state }) => facts(state),
  )
  if (isRefusal(carried)) throw new Error(`docket ${id}: ${carried.refused.code}`)
  return carried
}
