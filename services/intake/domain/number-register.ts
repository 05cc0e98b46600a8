// The register of proposal numbers 提案号 of one session: one record per number, so the record's sequence number is
// the number, and neither can have a gap. Written only from its own queue that keeps order (architecture §3).
import type { Aggregate } from '#kernel/aggregate.ts'

export interface NumberRegister {
  readonly last: number
  /** The number of each proposal that has one: a repeated request is recognised by it. */
  readonly numbers: Readonly<Record<string, number>>
}

export interface NumberAssigned {
  readonly type: 'number.assigned'
  readonly data: { readonly proposal: string; readonly session: string; readonly number: number }
}

export const numberRegister: Aggregate<NumberRegister, NumberAssigned> = {
  name: 'number-register',
  register: true,
  initial: { last: 0, numbers: {} },
  evolve: ({ numbers }, { data }) => ({
    last: data.number,
    numbers: { ...numbers, [data.proposal]: data.number },
  }),
  announce: {
    'number.assigned': (_state, { data: { session, number } }) => ({ session, number }),
  },
}

/** The next number for a proposal; nothing when it has one. */
export function assignNumber(register: NumberRegister, proposal: string, session: string): NumberAssigned[] {
  if (register.numbers[proposal] !== undefined) return []
  return [{ type: 'number.assigned', data: { proposal, session, number: register.last + 1 } }]
}
