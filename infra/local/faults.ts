// Faults on demand: rules say which calls fail, how, and how often. The dice are seeded, so that a run can be had again.
import { type Call, faultAnswer } from './calls.ts'
import type { Answer } from './dynamodb-engine.ts'
import type { Inventory } from './inventory.ts'

/** `cut-before`: the connection breaks and nothing was done. `cut-after`: it was done, and the answer is lost. */
export type FaultKind = 'error' | 'throttle' | 'delay' | 'cut-before' | 'cut-after'

export const faultKinds: readonly FaultKind[] = ['error', 'throttle', 'delay', 'cut-before', 'cut-after']

/** What is left out matches everything. */
export interface FaultRule {
  readonly fault: FaultKind
  /** Logical id of the function, as `IntakeRelayFunction`. */
  readonly function?: string
  readonly service?: Call['service']
  readonly action?: string
  /** Logical id of the table, as `IntakeRecords`. */
  readonly table?: string
  /** Logical id of the queue. */
  readonly queue?: string
  /** Of the calls that match, how many fail; 1 unless said otherwise. */
  readonly probability?: number
  /** After so many faults the rule is used up. */
  readonly times?: number
  /** For `delay`; 100 unless said otherwise. */
  readonly delayMs?: number
}

export type ActiveFault = FaultRule & { readonly id: string; readonly struck: number }

export interface Faults {
  /**
   * Adds a rule, and gives the id it is removed by.
   * @throws FaultError when it names what the template does not have
   */
  add(rule: FaultRule): string
  remove(id: string): boolean
  clear(): void
  list(): readonly ActiveFault[]
  /** Begins the dice again. */
  seed(seed: number): void
}

export interface FaultPoints {
  /** Before anything is done: an answer in place of it, or a cut connection. */
  before(call: Call): Promise<Answer | 'cut' | undefined>
  /** After everything is done: whether the answer is lost. */
  after(call: Call): 'cut' | undefined
}

/** A rule that names what is not there would never strike, and nobody would notice. */
export class FaultError extends Error {
  override name = 'FaultError'
}

type Named = Pick<Inventory, 'functions' | 'tables' | 'queues'>

export function makeFaults({ functions, tables, queues }: Named): { faults: Faults; points: FaultPoints } {
  const known = (what: string, name: string | undefined, items: readonly { readonly id: string }[]) => {
    if (name === undefined || items.some(({ id }) => id === name)) return
    throw new FaultError(`There is no ${what} ${name}; there are ${items.map(({ id }) => id).join(', ')}.`)
  }
  let rules: { readonly id: string; readonly rule: FaultRule; struck: number }[] = []
  let added = 0
  let next = dice(1)

  const strikes = (call: Call, kinds: readonly FaultKind[]): FaultRule[] =>
    rules.flatMap((one) => {
      const { rule } = one
      if (!kinds.includes(rule.fault) || !matches(rule, call)) return []
      if (rule.times !== undefined && one.struck >= rule.times) return []
      if (next() >= (rule.probability ?? 1)) return []
      one.struck += 1
      return [rule]
    })

  return {
    faults: {
      add(rule) {
        known('function', rule.function, functions)
        known('table', rule.table, tables)
        known('queue', rule.queue, queues)
        added += 1
        rules = [...rules, { id: `fault-${added}`, rule, struck: 0 }]
        return `fault-${added}`
      },
      remove(id) {
        const left = rules.filter((one) => one.id !== id)
        const found = left.length < rules.length
        rules = left
        return found
      },
      clear() {
        rules = []
      },
      list: () => rules.map(({ id, rule, struck }) => ({ ...rule, id, struck })),
      seed(seed) {
        next = dice(seed)
      },
    },
    points: {
      async before(call) {
        for (const rule of strikes(call, ['delay', 'error', 'throttle', 'cut-before'])) {
          if (rule.fault === 'delay') await new Promise((resolve) => setTimeout(resolve, rule.delayMs ?? 100))
          else
            return rule.fault === 'cut-before'
              ? 'cut'
              : faultAnswer(failures[rule.fault as Failure][call.service], call.service)
        }
        return undefined
      },
      after: (call) => (strikes(call, ['cut-after']).length > 0 ? 'cut' : undefined),
    },
  }
}

function matches(rule: FaultRule, { caller, service, action, table, queue }: Call): boolean {
  const pairs = [
    [rule.function, caller.id],
    [rule.service, service],
    [rule.action, action],
    [rule.table, table?.id],
    [rule.queue, queue?.id],
  ]
  return pairs.every(([wanted, found]) => wanted === undefined || wanted === found)
}

type Failure = 'error' | 'throttle'

const failures = {
  error: {
    dynamodb: {
      status: 500,
      type: 'InternalServerError',
      message: 'The request processing has failed because of an unknown error, exception or failure.',
    },
    sqs: {
      status: 500,
      type: 'InternalError',
      message: 'We encountered an internal error. Please try again.',
      queryError: 'InternalError;Receiver',
    },
  },
  throttle: {
    dynamodb: {
      status: 400,
      type: 'ProvisionedThroughputExceededException',
      message:
        'The level of configured provisioned throughput for the table was exceeded. Consider increasing your provisioning level with the UpdateTable API.',
    },
    sqs: {
      status: 400,
      type: 'RequestThrottled',
      message: 'The request was denied due to request throttling.',
      queryError: 'RequestThrottled;Sender',
    },
  },
} as const

/** Mulberry32: small, and the same everywhere. */
function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
