// What a service's domain says of an aggregate. Everything here is pure: no clock, no ids, no I/O.
import type { PublicFactData, PublicFactType } from '#contracts/facts.ts'
import type { Level } from '#contracts/level.ts'
import type { Policy, PolicyKey } from '#contracts/policy.ts'
import type { Refusal } from '#contracts/refusal.ts'
import type { Action } from '#contracts/roles.ts'
import type { Officer } from '#contracts/shapes.ts'
import type { Deadlines } from './deadlines.ts'
import type { Actor, Fact, FactMeta } from './decision.ts'

/** What a decision may look at besides the state. Time and policy come in as arguments. */
export interface Context {
  /** Business time, ISO 8601 in UTC. */
  readonly now: string
  readonly actor: Actor
  readonly policy: Policy
  readonly level: Level
  readonly deadlines: Deadlines
}

/** Whose an aggregate is: what the scopes `own` and `unit` of the permissions table are held against. */
export interface Parties {
  readonly persons: readonly string[]
  readonly units: readonly string[]
  /** Panels 审查组 it lies with: whoever has a seat there. */
  readonly panels?: readonly string[]
}

/** A row of the service's views. `due` puts it into the sparse index that the tick reads. */
export interface Row {
  readonly pk: string
  readonly sk: string
  readonly data: object
  readonly due?: { readonly partition: string; readonly at: string }
  /** Never says anything else, whatever becomes of its aggregate: it is put with others at once, on no condition. */
  readonly fixed?: true
}

/** Where the aggregate stands when its rows are made. */
export interface Head {
  readonly id: string
  readonly seq: number
  readonly at: string
}

export interface Aggregate<State, F extends Fact> {
  /** The kind, as in `proposal`: part of every record key. */
  readonly name: string
  readonly initial: State
  evolve(state: State, fact: F, meta: FactMeta): State
  /** Facts whose public form says more than the recorded one. Long texts in `state` are resolved; `id` is its own. */
  readonly announce?: {
    readonly [T in PublicFactType]?: (state: State, fact: F, id: string) => PublicFactData<T>
  }
  /**
   * Facts for certain aggregates of the subscribers and no others, by their ids: each addressee gets a message of its
   * own and counts its own positions (ADR 0014). `state` is the one after the decision. Any other fact is about the
   * proposal.
   */
  readonly address?: { readonly [T in PublicFactType]?: (state: State, fact: F) => readonly string[] }
  /**
   * Facts that change nothing people decide on, such as what a search noted: a form that was open before them is still
   * good.
   */
  readonly asides?: readonly string[]
  /**
   * A register speaks once to each of many: every record is a source of its own with positions from 1, and a repeated
   * command is recognised by the state, so nothing is remembered that would grow with the register.
   */
  readonly register?: true
}

/** How an aggregate shows in the service's views. A row key, once there, stays; the first row stands for the aggregate. */
export interface Projection<State, F extends Fact> {
  readonly aggregate: Aggregate<State, F>
  rows(state: State, head: Head): readonly Row[]
}

/** One command on an aggregate: the states it may start from, who in particular, and the decision. */
export interface Act<State, Body, F extends Fact> {
  /** States it may start from; absent = it begins the aggregate. */
  readonly from?: readonly string[]
  /** A rule of the domain about this person and this state, beyond role and scope. */
  who?(state: State, actor: Actor, context: Context): Refusal | undefined
  decide(state: State, body: Body, context: Context): readonly F[] | Refusal
}

/** The acts of an aggregate, by their row in the permissions table. */
// biome-ignore lint/suspicious/noExplicitAny: each act has its own body; `act` handlers pair it with its endpoint's schema
export type Acts<State, F extends Fact> = { readonly [A in Action]?: Act<State, any, F> }

/** A fact whose precondition has not come: it is parked and tried again. */
export interface Park {
  readonly park: string
}

/** Facts that follow from a policy and from nobody's hand: recorded as automatic, citing the key. */
export interface Automatic<F extends Fact> {
  readonly automatic: PolicyKey
  readonly facts: readonly F[]
}

/** Facts that carry out here what a person has decided on another aggregate: recorded with that person's name. */
export interface OnBehalf<F extends Fact> {
  readonly onBehalfOf: Officer
  readonly facts: readonly F[]
}

export type Reaction<F extends Fact> = readonly F[] | Automatic<F> | OnBehalf<F> | Park

/** How an aggregate takes the facts of other services: every subscribed type has its reaction. */
export type Reactions<State, F extends Fact> = {
  readonly [T in PublicFactType]?: (
    state: State,
    data: PublicFactData<T>,
    context: Context & { readonly occurredAt: string; readonly subject: string },
  ) => Reaction<F>
}
