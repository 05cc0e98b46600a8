// The one scheduler: every call of a port waits here until its turn comes, so that handlers interleave at every await,
// and may be cut off, refused, or lose its answer. Only seeded chance decides whose turn it is.
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Random } from './random.ts'
import type { Trace } from './trace.ts'

/** One run of a function: it may die at any of its calls, and then never continues. */
export interface Invocation {
  readonly number: number
  readonly name: string
  /** The move with which it began. */
  readonly since: number
  /** How far its clock is off, in milliseconds. */
  readonly skew: number
  alive: boolean
  /** Whether a fault was put into it: only then may it fail. */
  disturbed: boolean
}

export type Outcome<T> =
  | { readonly how: 'returned'; readonly value: T }
  | { readonly how: 'threw'; readonly error: unknown }
  | { readonly how: 'died' }

/** How likely each fault is at each call. */
export interface FaultRates {
  readonly dieBefore: number
  readonly dieAfter: number
  readonly fail: number
  readonly loseAnswer: number
}

export const calm: FaultRates = { dieBefore: 0, dieAfter: 0, fail: 0, loseAnswer: 0 }

interface Call {
  readonly invocation: Invocation
  readonly label: string
  readonly run: () => unknown
  /** What a caller sees whose client sent the request again after its first answer was lost. */
  readonly sentAgain: ((value: unknown) => unknown) | undefined
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/** A call of a port: does its work when its turn comes. */
export type Point = <T>(label: string, run: () => T, sentAgain?: (value: T) => T) => Promise<T>

export interface Scheduler {
  readonly point: Point
  /** The function that is running now. */
  readonly current: () => Invocation | undefined
  /** The function whose call has its turn, as seen from what is called. */
  readonly caller: () => Invocation | undefined
  start<T>(
    name: string,
    run: () => Promise<T>,
    done: (outcome: Outcome<T>, by: Invocation) => void,
  ): Promise<void>
  /** Gives one waiting call its turn; false when none waits. */
  turn(): Promise<boolean>
  readonly waiting: () => number
  /** Counts turns and starts. */
  readonly moves: () => number
  setFaults(rates: FaultRates): void
  /** Every function that is still running is cut off, as one is that reaches its timeout. */
  timeOut(): void
}

/** The table answers so, or a network between does. */
export class Disturbance extends Error {
  override readonly name = 'Disturbance'
}

/** Lets everything run that can run without a port; what is left waits for its turn. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

/** How far the clock of a function may be off, either way. */
export const largestSkewMs = 1500

export function newScheduler(random: Random, trace: Trace): Scheduler {
  const running = new AsyncLocalStorage<Invocation>()
  const calls: Call[] = []
  const endings = new Map<Invocation, () => void>()
  let faults = calm
  let calling: Invocation | undefined
  let invocations = 0
  let moves = 0

  function die(invocation: Invocation): void {
    invocation.alive = false
    for (let index = calls.length - 1; index >= 0; index -= 1) {
      if (calls[index]?.invocation === invocation) calls.splice(index, 1)
    }
    endings.get(invocation)?.()
  }

  function give(call: Call): string {
    const { invocation } = call
    const fate = random.next()
    const { dieBefore, dieAfter, fail, loseAnswer } = faults
    if (fate < dieBefore) {
      invocation.disturbed = true
      die(invocation)
      return 'DIES BEFORE'
    }
    if (fate < dieBefore + fail) {
      invocation.disturbed = true
      call.reject(new Disturbance('throttled'))
      return 'FAILS'
    }
    let value: unknown
    calling = invocation
    try {
      value = call.run()
    } catch (error) {
      call.reject(error)
      return `throws ${error instanceof Error ? error.name : String(error)}`
    } finally {
      calling = undefined
    }
    if (fate < dieBefore + fail + dieAfter) {
      invocation.disturbed = true
      die(invocation)
      return 'DIES AFTER'
    }
    if (fate < dieBefore + fail + dieAfter + loseAnswer) {
      if (call.sentAgain !== undefined && random.chance(0.5)) {
        call.resolve(call.sentAgain(value))
        return 'ANSWER LOST, SENT AGAIN'
      }
      invocation.disturbed = true
      call.reject(new Disturbance('connection cut after the request'))
      return 'ANSWER LOST'
    }
    call.resolve(value)
    return typeof value === 'string' ? value : ''
  }

  return {
    point(label, run, sentAgain) {
      const invocation = running.getStore()
      if (invocation === undefined) throw new Error(`${label}: no function is running`)
      return new Promise((resolve, reject) => {
        // What it waited for has come after its death.
        if (!invocation.alive) return

        calls.push({
          invocation,
          label,
          run,
          sentAgain: sentAgain as Call['sentAgain'],
          resolve: resolve as Call['resolve'],
          reject,
        })
      })
    },
    current: () => running.getStore(),
    caller: () => calling,
    async start(name, run, done) {
      moves += 1
      invocations += 1
      const skew = random.below(2 * largestSkewMs) - largestSkewMs
      const invocation: Invocation = {
        number: invocations,
        name,
        since: moves,
        skew,
        alive: true,
        disturbed: false,
      }
      trace.line(`start ${name}#${invocation.number}`)
      endings.set(invocation, () => {
        endings.delete(invocation)
        done({ how: 'died' }, invocation)
      })
      const end = (outcome: Parameters<typeof done>[0]) => {
        if (!invocation.alive) return
        invocation.alive = false
        endings.delete(invocation)
        trace.line(`end ${name}#${invocation.number} ${outcome.how}`)
        done(outcome, invocation)
      }
      running.run(invocation, () => {
        run().then(
          (value) => end({ how: 'returned', value }),
          (error) => end({ how: 'threw', error }),
        )
      })
      await settled()
    },
    async turn() {
      if (calls.length === 0) return false
      moves += 1
      const [call] = calls.splice(random.below(calls.length), 1)
      if (call === undefined) return false
      const outcome = give(call)
      trace.line(`${call.invocation.name}#${call.invocation.number} ${call.label} ${outcome}`)
      await settled()
      return true
    },
    waiting: () => calls.length,
    moves: () => moves,
    setFaults(rates) {
      faults = rates
    },
    timeOut() {
      for (const invocation of [...endings.keys()]) {
        trace.line(`${invocation.name}#${invocation.number} TIMES OUT`)
        invocation.disturbed = true
        die(invocation)
      }
    },
  }
}
