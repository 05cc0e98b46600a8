// One run: people act for so many steps while everything that can go wrong goes wrong; then the faults end, what was
// begun is finished, and everything must be there.
import { serviceNames } from '#contracts/terms.ts'
import type { Verdict } from '../../services/evaluation/domain/verdict.ts'
import { newCrowd } from './crowd.ts'
import { randomFrom } from './random.ts'
import { newTrace } from './trace.ts'
import { Violation } from './violation.ts'
import { newWorld, type Safeguard, type World } from './world.ts'

export interface Run {
  readonly seed: number
  readonly steps: number
  readonly without?: Safeguard
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

/** Moves after which what was begun must have come to an end. */
const patience = 20_000

export async function simulate({ seed, steps, without, about }: Run): Promise<Result> {
  const random = randomFrom(seed)
  const trace = newTrace(about)
  const world = newWorld(random, trace, without)
  let violation: Result['violation']
  try {
    const people = newCrowd(random, world)
    await people.register()
    for (let step = 0; step < steps; step += 1) await people.step()
    await comeToRest(world)
  } catch (error) {
    violation =
      error instanceof Violation
        ? { invariant: error.invariant, message: error.message }
        : { invariant: 'unexpected', message: error instanceof Error ? String(error.stack) : String(error) }
  }
  const { auditor, scheduler } = world
  const closed = auditor
    .ids('verdict')
    .filter((id) => auditor.stateOf<Verdict>('verdict', id)?.status === 'closed')
  return {
    seed,
    trace: trace.last(),
    hash: trace.hash(),
    moves: scheduler.moves(),
    records: auditor.records(),
    concluded: closed.length,
    tally: world.tally,
    ...(violation === undefined ? {} : { violation }),
  }
}

/** Faults end; queues, streams and parked messages drain; the tick rings what is due; then everything must hold. */
async function comeToRest(world: World): Promise<void> {
  world.calmDown()
  await drain(world)
  // Twice: what the first tick and sweep set free may itself have something to ring.
  for (let round = 0; round < 2; round += 1) {
    await world.startTick()
    for (const service of serviceNames) world.sendSweep(service)
    await drain(world)
  }
  world.checkAtRest()
}

async function drain(world: World): Promise<void> {
  for (let moves = 0; await world.move(); moves += 1) {
    if (moves > patience) throw new Violation('liveness', 'it never comes to rest')
  }
}
