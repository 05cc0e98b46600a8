// One run: people act for so many steps while everything that can go wrong goes wrong; then the faults end, what was
// begun is finished, and everything must be there.
import type { Level } from '#contracts/level.ts'
import { serviceNames } from '#contracts/terms.ts'
import type { Verdict } from '../../services/evaluation/domain/verdict.ts'
import { newClock } from './clock.ts'
import { type Crowd, newCrowd } from './crowd.ts'
import { newDepartment } from './departments.ts'
import { systemsOf } from './endpoint-wishes.ts'
import { newForgers } from './forgers.ts'
import { beginning, city, county, simulatedLevel } from './level.ts'
import { keepLevels } from './levels-kept.ts'
import { type Link, newLink } from './links.ts'
import { type Loop, newLoop } from './loop.ts'
import { newNetwork } from './network.ts'
import { unitCodes } from './people.ts'
import { type Random, randomFrom } from './random.ts'
import type { Safeguard } from './safeguards.ts'
import { newScheduler } from './scheduler.ts'
import type { Ground } from './site.ts'
import { newTrace, type Trace } from './trace.ts'
import { Violation } from './violation.ts'
import { newWorld, type World } from './world.ts'

export interface Run {
  readonly seed: number
  readonly steps: number
  readonly without?: Safeguard
  /** The levels that share the scheduler and the network; unless told, the seed chooses one, or a city and its county. */
  readonly levels?: readonly Level[]
  /** People also bring up topics, items of the two lists, tickets and activities. */
  readonly topics?: boolean
  /** Keep only the lines of the trace with this text. */
  readonly about?: string
}

export interface Result {
  readonly seed: number
  readonly violation?: { readonly invariant: string; readonly message: string }
  readonly trace: readonly string[]
  readonly hash: string
  readonly moves: number
  readonly records: number
  readonly concluded: number
  /** How often each fact was recorded, and each answer given: what a run has seen. */
  readonly tally: ReadonlyMap<string, number>
}

const rates = { dieBefore: 0.006, dieAfter: 0.006, fail: 0.008, loseAnswer: 0.006 }
/** Runs differ in how bad the day is: this many times the rates. */
const badness = [0, 0.5, 1, 1, 2, 4]
/** How many runs have two levels that hand cases to each other. */
const shareOfLinked = 1 / 3
/** The longest wait between two tries of a delivery, and a sender's longest patience. */
const longestWaitMs = 25 * 3_600_000
/** Rounds of rest after which everything must have been told. */
const mostRounds = 5

export async function simulate({
  seed,
  steps,
  without,
  about,
  levels: told,
  topics = false,
}: Run): Promise<Result> {
  const random = randomFrom(seed)
  const levels = told ?? (random.chance(shareOfLinked) ? [city, county] : [simulatedLevel])
  const trace = newTrace(about)
  const ground = newGround(random, trace)
  const places = levels.map((level) => inhabited(ground, level, without))
  const loop = newLoop(ground, [
    ground.network,
    ...places.flatMap(({ world, departments }) => [world, ...departments]),
  ])
  const worlds = places.map(({ world }) => world)
  const links = linksBetween(worlds)
  const levelsKept = keepLevels(worlds)
  const crowds = places.map(({ world, ...others }) =>
    newCrowd(world, {
      ...ground,
      ...others,
      loop,
      topics,
      links: links.filter(({ upper, lower }) => world === upper || world === lower),
    }),
  )
  const crowdOf = (world: World) => crowds[worlds.indexOf(world)] as Crowd
  let violation: Result['violation']
  try {
    for (const crowd of crowds) await crowd.register()
    for (const link of links) await atBothEnds(link, crowdOf, (crowd) => crowd.link(link))
    for (let step = 0; step < steps; step += 1) for (const crowd of crowds) await crowd.step()
    loop.calmDown()
    for (const crowd of crowds) await crowd.makeUp()
    for (const link of links) {
      await atBothEnds(link, crowdOf, (crowd) => crowd.mendLink(link))
      await loop.drain()
      await atBothEnds(link, crowdOf, (crowd) => crowd.tellAgain(link))
    }
    await comeToRest(ground, worlds, loop)
    levelsKept.mustHoldAtRest()
  } catch (error) {
    violation =
      error instanceof Violation
        ? { invariant: error.invariant, message: error.message }
        : { invariant: 'unexpected', message: error instanceof Error ? String(error.stack) : String(error) }
  }
  return {
    seed,
    trace: trace.last(),
    hash: trace.hash(),
    moves: ground.scheduler.moves(),
    records: sum(worlds.map(({ auditor }) => auditor.records())),
    concluded: sum(worlds.map(concludedIn)),
    tally: summed([ground.network.seen(), ...worlds.map(({ tally }) => tally)]),
    ...(violation === undefined ? {} : { violation }),
  }
}

const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0)

function summed(tallies: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>()
  for (const [what, times] of tallies.flatMap((tally) => [...tally]))
    all.set(what, (all.get(what) ?? 0) + times)
  return all
}

function concludedIn({ auditor }: World): number {
  const verdicts = auditor.ids('verdict').map((id) => auditor.stateOf<Verdict>('verdict', id))
  return verdicts.filter((verdict) => verdict?.status === 'closed').length
}

/** A level with its units' systems, and with those who wish it ill. */
function inhabited(ground: Ground, level: Level, without: Safeguard | undefined) {
  const world = newWorld({ ...ground, level, without })
  const departments = systemsOf(level.code, unitCodes).map((system) => newDepartment(ground, world, system))
  return { world, departments, forgers: newForgers(ground, world, departments) }
}

/** What one world stands on, or several. */
function newGround(random: Random, trace: Trace): Ground {
  const scheduler = newScheduler(random, trace)
  const clock = newClock(beginning, scheduler, trace)
  const bad = random.pick(badness)
  scheduler.setFaults({
    dieBefore: bad * rates.dieBefore,
    dieAfter: bad * rates.dieAfter,
    fail: bad * rates.fail,
    loseAnswer: bad * rates.loseAnswer,
  })
  return { random, trace, scheduler, clock, network: newNetwork(random, scheduler, clock) }
}

/** Each level with the one above it, if that is there too. */
function linksBetween(worlds: readonly World[]): Link[] {
  return worlds.flatMap((lower) =>
    worlds.filter(({ level }) => level.code === lower.level.parent).map((upper) => newLink(upper, lower)),
  )
}

/** First where secrets are made, then where they are entered. */
async function atBothEnds(
  { upper, lower }: Link,
  crowdOf: (world: World) => Crowd,
  step: (crowd: Crowd) => Promise<void>,
): Promise<void> {
  for (const end of [upper, lower]) await step(crowdOf(end))
}

/** Everything drains; the tick rings what is due; what is owed is tried again; then everything must hold. */
async function comeToRest({ clock }: Ground, worlds: readonly World[], loop: Loop): Promise<void> {
  await loop.drain()
  const owing = () => worlds.some(({ webhooks }) => webhooks.deliveries.owing())
  // Twice at least: what the first tick and sweep set free may itself have something to ring, and somebody to be told.
  for (let round = 0; round < 2 || (owing() && round < mostRounds); round += 1) {
    clock.pass(longestWaitMs)
    for (const world of worlds) {
      await world.startTick()
      for (const service of serviceNames) world.sendSweep(service)
      world.webhooks.sweep()
    }
    await loop.drain()
  }
  for (const world of worlds) world.checkAtRest()
}
