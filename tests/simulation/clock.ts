// Time in the simulation. Wall time is what queues, signatures and retries live on; business time is wall time and
// whatever the runtime was moved ahead by. A running function's clock is a little off, in both.
import type { Clock } from '#kernel/ports.ts'
import type { Scheduler } from './scheduler.ts'
import type { Trace } from './trace.ts'

export interface SimulatedClock extends Clock {
  /** Milliseconds of wall time, as the running function's clock shows them. */
  wall(): number
  /** Both without anybody's skew. */
  trueNow(): string
  trueWall(): number
  /** Both go on. No function outlives its timeout. */
  pass(milliseconds: number): void
  /** Business time alone is moved ahead, under the functions that are running. */
  jump(milliseconds: number): void
}

export const functionTimeoutMs = 30_000

export function newClock(beginning: number, scheduler: Scheduler, trace: Trace): SimulatedClock {
  let wall = beginning
  let ahead = 0
  const skew = () => scheduler.current()?.skew ?? 0
  const trueNow = () => new Date(wall + ahead).toISOString()
  return {
    now: () => new Date(wall + ahead + skew()).toISOString(),
    wall: () => wall + skew(),
    trueNow,
    trueWall: () => wall,
    pass(milliseconds) {
      if (milliseconds > functionTimeoutMs) scheduler.timeOut()
      wall += milliseconds
      if (milliseconds > functionTimeoutMs) trace.line(`it is ${trueNow()}`)
    },
    jump(milliseconds) {
      ahead += milliseconds
      trace.line(`business time jumps to ${trueNow()}`)
    },
  }
}
