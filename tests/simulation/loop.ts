// The loop of the simulation: move by move, a call gets its turn or something is woken, in one world or in several
// that share the scheduler.
import type { Ground } from './site.ts'
import { Violation } from './violation.ts'
import type { Wakeable } from './world.ts'

export interface Loop {
  /** A call gets its turn, or a function is woken. False when there is nothing to do. */
  move(): Promise<boolean>
  /** Moves until everything is quiet. */
  drain(): Promise<void>
  calmDown(): void
}

/** Moves after which what was begun must have come to an end. */
const patience = 20_000
/** How often a call gets its turn although something could be woken. */
const turnsFirst = 0.8
/** Longest time, in milliseconds, that one move takes. */
const longestMoveMs = 200

export function newLoop({ random, scheduler, clock }: Ground, parts: readonly Wakeable[]): Loop {
  let idle = false

  async function act(): Promise<void> {
    idle = false
    if (scheduler.waiting() > 0 && random.chance(turnsFirst)) return void (await scheduler.turn())
    const woken = parts.flatMap((part) => part.wakeable())
    if (woken.length > 0) await random.pick(woken)()
    else if (!(await scheduler.turn())) {
      // Nothing to do now; something may come back after its wait.
      idle = true
      await scheduler.start(
        'idle',
        async () => {},
        () => {},
      )
    }
  }

  async function move(): Promise<boolean> {
    // What runs at once goes on at once.
    clock.pass(1 + random.below(Math.ceil(longestMoveMs / (1 + scheduler.waiting()))))
    await act()
    for (const part of parts) await part.mishap?.()
    for (const part of parts) part.raise?.()
    return !(idle && scheduler.waiting() === 0 && parts.every((part) => part.quiet()))
  }

  return {
    move,
    async drain() {
      for (let moves = 0; await move(); moves += 1) {
        if (moves > patience) throw new Violation('liveness', 'it never comes to rest')
      }
    },
    calmDown() {
      for (const part of parts) part.calmDown()
    },
  }
}
