// The register of proposal numbers 提案号 of one session: one record per number, so the record's sequence number is
// the number, and neither can have a gap. Written only from its own queue that keeps order (architecture §3).
import type { Aggregate } from '#kernel/aggregate.ts'

export interface NumberRegister {
  readonly last: number
  /**
   * The numbers that are still on their way, by proposal. Once one has arrived, the proposal itself says that it has it, so
   * what is kept follows what is on its way and not how many numbers there are.
   */
  readonly numbers: Readonly<Record<string, number>>
}

export interface NumberAssigned {
  readonly type: 'number.assigned'
  readonly data: {
    readonly proposal: string
    readonly session: string
    readonly number: number
    /** Whose numbers were found to have arrived. */
    readonly arrived?: readonly string[]
  }
}

export const numberRegister: Aggregate<NumberRegister, NumberAssigned> = {
  name: 'number-register',
  register: true,
  initial: { last: 0, numbers: {} },
  evolve: ({ numbers }, { data: { proposal, number, arrived = [] } }) => ({
    last: number,
    numbers: { ...without(numbers, arrived), [proposal]: number },
  }),
  announce: {
    'number.assigned': (_state, { data: { session, number } }) => ({ session, number }),
  },
}

function without(numbers: NumberRegister['numbers'], arrived: readonly string[]): NumberRegister['numbers'] {
  if (arrived.length === 0) return numbers
  const gone = new Set(arrived)
  return Object.fromEntries(Object.entries(numbers).filter(([proposal]) => !gone.has(proposal)))
}

/** How often, in numbers, it is looked which of the earlier ones have arrived, and at how many of them. */
export interface Looking {
  readonly every: number
  readonly at: number
}

/** The proposals that are looked at before the next number; each time others, so that one that is stuck hides none. */
export function toLookAt({ last, numbers }: NumberRegister, { every, at }: Looking): string[] {
  const next = last + 1
  if (next % every !== 0) return []
  const waiting = Object.keys(numbers)
  if (waiting.length <= at) return waiting
  const from = ((next / every) * at) % waiting.length
  return [...waiting.slice(from), ...waiting.slice(0, from)].slice(0, at)
}

/** What the proposals' own records say. */
export interface Looked {
  /** The one that asks waits for its number. */
  readonly waits: boolean
  /** Of those looked at, which wait no more. */
  readonly arrived: readonly string[]
}

/** The next number for a proposal; nothing when it has one, or one is on its way to it. */
export function assignNumber(
  register: NumberRegister,
  proposal: string,
  session: string,
  { waits, arrived }: Looked,
): NumberAssigned[] {
  if (!waits || register.numbers[proposal] !== undefined) return []
  const told = arrived.length === 0 ? {} : { arrived }
  return [{ type: 'number.assigned', data: { proposal, session, number: register.last + 1, ...told } }]
}
