// The topic's state 选题: what every part of its life reads and changes, and who stands behind it.

import type { Origin } from '#contracts/provenance.ts'
import type { Claimant } from '#contracts/shapes.ts'
import type { TopicSource, TopicStatus } from '#contracts/topic-terms.ts'
import type { Parties } from '#kernel/aggregate.ts'
import type { Actor, Fact, FactMeta } from '#kernel/decision.ts'

/** What it is about, as it may be edited. */
export interface TopicWords {
  readonly title: string
  readonly text: string
  readonly source: TopicSource
}

export interface Named {
  readonly id: string
  readonly title: string
}

export interface Claim extends Claimant {
  readonly at: string
}

/** 联名提议: to all members that have claimed the same topic. */
export interface JointOffer {
  readonly to: readonly Claimant[]
  readonly answers: Readonly<Record<string, 'accepted' | 'declined'>>
  /** The joint draft, once two have accepted, and who leads it. */
  readonly proposal?: string
  readonly initiator?: Claimant
}

export interface Consultation {
  readonly unit: string
  readonly question: string
  readonly answer?: string
  readonly at?: string
}

export interface Publication {
  readonly catalogue: string
  readonly version: number
  readonly effective: string
  /** As it was then. */
  readonly words: TopicWords
}

/** An origin that hears what comes of it. */
export interface TopicOrigin {
  readonly kind: 'clue' | 'discussion' | 'ticket' | 'list-item'
  readonly id: string
}

export interface Topic extends TopicWords {
  readonly status: TopicStatus
  /** In the pool now or before: until it is, it is nobody's but those who have a part in it. */
  readonly pooled: boolean
  readonly year: number
  readonly origins: readonly Origin[]
  /** Who submitted, proposed or declared it: for a unit or a collective, if it is theirs. */
  readonly by: Claimant
  readonly unit?: string
  readonly at: string
  readonly call?: Named
  readonly meeting?: Named
  /** Why it was left out, merged or taken back. */
  readonly reason?: string
  readonly into?: Named
  /** How it stood before it was merged away. */
  readonly before?: TopicStatus
  readonly merged: readonly (Named & { readonly source?: TopicSource })[]
  /** What the merged topics came of: told with this one's proposals. */
  readonly inherited: readonly TopicOrigin[]
  readonly nomination?: string
  readonly decision?: {
    readonly id: string
    readonly meeting: string
    readonly date: string
    readonly text: string
  }
  readonly claims: readonly Claim[]
  /** Everybody who ever claimed it: their desks remember. */
  readonly claimants: readonly string[]
  /** Whose claim came with a merged topic, and who has not said that they know. */
  readonly untold: readonly string[]
  readonly offer?: JointOffer
  readonly guidance: readonly { readonly text: string; readonly by: string; readonly at: string }[]
  readonly consultations: readonly Consultation[]
  readonly proposals: readonly { readonly id: string; readonly title: string; readonly proposer: string }[]
  readonly published: readonly Publication[]
}

export const blankTopic: Topic = {
  status: 'submitted',
  pooled: false,
  title: '',
  text: '',
  source: 'society',
  year: 0,
  origins: [],
  by: { id: '', name: '' },
  at: '',
  merged: [],
  inherited: [],
  claims: [],
  claimants: [],
  untold: [],
  guidance: [],
  consultations: [],
  proposals: [],
  published: [],
}

/** What each fact of a part of the topic's life changes, by its type. */
export type TopicEvolves<F extends Fact> = {
  readonly [T in F['type']]: (state: Topic, data: Extract<F, { type: T }>['data'], meta: FactMeta) => Topic
}

export const personOf = (actor: Actor): Claimant =>
  actor.kind === 'person' ? { id: actor.id, name: actor.name } : { id: '', name: '' }

/** Whose it is: who began it, who has claimed it, the unit it came from and the units that were asked about it. */
export function partiesOfTopic({ by, unit, claims, consultations }: Topic): Parties {
  const units = [...(unit === undefined ? [] : [unit]), ...consultations.map((one) => one.unit)]
  return { persons: [by.id, ...claims.map(({ id }) => id)], units }
}

/** Who may know of a topic that was never in the pool: its author, the author's unit, the units that were asked. */
export function keptTo({ pooled, by, unit, consultations }: Topic): Parties | undefined {
  if (pooled) return undefined
  const asked = consultations.map((one) => one.unit)
  return { persons: [by.id], units: [...new Set([...(unit === undefined ? [] : [unit]), ...asked])] }
}

/** Still on its way: not merged away, left out or taken back. */
export const isOpen = ({ status }: Topic): boolean =>
  status === 'submitted' || status === 'declared' || inPool(status)

export const inPool = (status: TopicStatus): boolean =>
  status === 'in-pool' || status === 'nominated' || status === 'fixed'
