// What all parts of one simulated level stand on, and what they tell each other while it runs.
import type { Level } from '#contracts/level.ts'
import { contextOf } from '#kernel/context.ts'
import type { Log } from '#kernel/log.ts'
import type { Auditor } from './auditor.ts'
import type { SimulatedClock } from './clock.ts'
import type { Network } from './network.ts'
import type { Random } from './random.ts'
import type { Safeguard } from './safeguards.ts'
import type { Invocation, Outcome, Scheduler } from './scheduler.ts'
import type { Trace } from './trace.ts'
import { Violation } from './violation.ts'

/** What worlds share: one scheduler, one network, one time. */
export interface Ground {
  readonly random: Random
  readonly trace: Trace
  readonly scheduler: Scheduler
  readonly clock: SimulatedClock
  readonly network: Network
}

export interface Site extends Ground {
  readonly level: Level
  readonly auditor: Auditor
  readonly without: Safeguard | undefined
  readonly contextAt: ReturnType<typeof contextOf>
  readonly waiting: { pause(attempt: number): Promise<void> }
  readonly log: Log
  /** Whether tables and streams are still as ill as they can be. */
  lagging(): boolean
  /** After how many moves a read sees what is written now. */
  lag(): number
  /** Only the first thing that went wrong counts. */
  fail(error: unknown): void
  /** Throws what went wrong. */
  raise(): void
  count(what: string): void
  readonly tally: ReadonlyMap<string, number>
  calmDown(): void
}

/** Longest time, in moves, until an eventually consistent read sees what was written. */
const longestLag = 40

export function newSite(ground: Ground, parts: Pick<Site, 'level' | 'auditor' | 'without'>): Site {
  const { random, trace, scheduler } = ground
  const tally = new Map<string, number>()
  let lagging = true
  let failure: unknown
  return {
    ...ground,
    ...parts,
    contextAt: contextOf(parts.level),
    waiting: { pause: (attempt) => scheduler.point(`pause ${attempt}`, () => {}) },
    log: {
      info: () => {},
      error: (code, { error, reason } = {}) => {
        const what = error instanceof Error ? `${error.name}: ${error.message}` : (reason ?? '')
        trace.line(`  ! ${scheduler.current()?.name} ${code} ${what}`)
      },
    },
    lagging: () => lagging,
    lag: () => (lagging && random.chance(0.5) ? random.below(longestLag) : 0),
    fail(error) {
      failure ??= error
    },
    raise() {
      if (failure !== undefined) throw failure
    },
    count: (what) => tally.set(what, (tally.get(what) ?? 0) + 1),
    tally,
    calmDown() {
      lagging = false
    },
  }
}

/** Runs an invariant where a violation must not go to the function that broke it. */
export function holding(site: Site, check: () => void): void {
  try {
    check()
  } catch (error) {
    site.fail(error)
  }
}

/** A function that failed although nothing was done to it is a defect: its message would end as a dead letter. */
export function mustNotFail(site: Site, by: Invocation, what: string): void {
  if (by.disturbed) return
  site.fail(new Violation('I8', `${by.name} failed although nothing disturbed it: ${what}`))
}

export function mustNotThrow(site: Site, by: Invocation, outcome: Outcome<unknown>): void {
  if (outcome.how === 'threw') mustNotFail(site, by, String(outcome.error))
}
