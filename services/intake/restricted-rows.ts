// What is secret 涉密 in the rows of lists (C13): who is cleared finds it, and whose own it is, if they may ask such a list
// at all; to everybody else it is not known to be there.
import type { Role } from '#contracts/roles.ts'
import type { Capacity, Principal } from '#kernel/http/principal.ts'
import { knowsAsNamed } from './domain/proposal-secrecy.ts'
import { type Proposal, partiesOf } from './domain/proposal-state.ts'

export interface Restricted {
  /** Nobody else finds it. */
  readonly restrictedTo?: readonly Role[]
  /** Those whose own it is. */
  readonly own?: readonly string[]
}

/** What a row says of it, as of an instant. */
export const restrictedIn = (state: Proposal, at: string): Restricted =>
  state.restricted === undefined
    ? {}
    : {
        restrictedTo: state.restricted.to,
        own: partiesOf(state).persons.filter((person) => knowsAsNamed(state, person, at)),
      }

/** Who asks, and in which capacities. */
export interface Asking {
  readonly principal: Pick<Principal, 'id'>
  readonly capacities: readonly Capacity[]
}

export const mayKnow = ({ restrictedTo, own = [] }: Restricted, { principal, capacities }: Asking): boolean =>
  restrictedTo === undefined ||
  own.includes(principal.id) ||
  capacities.some(({ role }) => restrictedTo.includes(role))
