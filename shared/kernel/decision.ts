// What a decision is: the one thing that is ever written. Types only; see `ledger.ts` for reading and writing.

import type { Role } from '#contracts/roles.ts'
import type { Officer } from '#contracts/shapes.ts'
import type { ServiceName } from '#contracts/terms.ts'

/** Who decided, in which capacity (ADR 0001). Automatic decisions cite the policy that caused them. */
export type Actor =
  | {
      readonly kind: 'person'
      readonly id: string
      readonly name: string
      readonly role: Role
      readonly unit?: string
      readonly collective?: string
    }
  | {
      readonly kind: 'service'
      readonly service: ServiceName | 'register'
      readonly because: string
      /** Whose decision, made elsewhere, is carried out here. */
      readonly onBehalfOf?: Officer
    }
  /** Anybody, by a form that is open to all: who it was is not known here, and not asked (ADR 0019). */
  | { readonly kind: 'public'; readonly because: string }
  | {
      readonly kind: 'automatic'
      readonly policy: string
      readonly version: string
      readonly because: string
    }

/** Something that was decided. Domain facts are narrower unions of this shape. */
export interface Fact {
  readonly type: string
  readonly data: object
}

/**
 * Positions by the stream they are counted in: the facts of an aggregate to a subscriber (`assignment`), or to one
 * addressee there, by its id (`assignment#3f7k2m9q1x8c5v0b6n4d`, ADR 0014).
 */
export type Positions = Readonly<Record<string, number>>

/** A fact as it is recorded: `to` is its position in the stream of facts to each subscriber or addressee. */
export interface RecordedFact<F extends Fact = Fact> {
  readonly fact: F
  readonly to?: Positions
}

/** Which aggregate: its kind and its id. */
export interface AggregateKey {
  readonly aggregate: string
  readonly id: string
}

/**
 * One decision record. `seq` counts the aggregate's records from 1 without a gap; `hash` covers everything else in the
 * record, `previous` among it, so that a changed or missing record is found.
 */
export interface DecisionRecord<F extends Fact = Fact> extends AggregateKey {
  readonly seq: number
  /** Business time, ISO 8601 in UTC. */
  readonly at: string
  readonly actor: Actor
  readonly command: { readonly id: string; readonly digest: string }
  readonly correlation: string
  readonly hops: number
  readonly facts: readonly RecordedFact<F>[]
  /** The message this decision consumed: its source and position there. */
  readonly consumed?: { readonly source: string; readonly position: number }
  /** Every 50th record carries the folded state, so that reading starts there. */
  readonly snapshot?: { readonly state: unknown; readonly memory: Memory }
  readonly previous: string
  readonly hash: string
}

/** What an aggregate remembers beside its state: positions sent and seen, and the commands it has answered. */
export interface Memory {
  /** The last position sent to each subscriber or addressee. */
  readonly sent: Positions
  /** The last position seen from each source. */
  readonly seen: Readonly<Record<string, number>>
  /** Commands of the last days (`commandWindowDays`), so that a repeated one returns its first answer. */
  readonly commands: readonly AnsweredCommand[]
}

export interface AnsweredCommand {
  readonly id: string
  readonly digest: string
  readonly seq: number
  readonly at: string
  readonly facts: readonly string[]
}

/** What `evolve` may know of the record a fact stands in. */
export interface FactMeta {
  readonly seq: number
  readonly at: string
  readonly actor: Actor
}
