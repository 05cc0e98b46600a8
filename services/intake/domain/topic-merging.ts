// Merging topics 并入其他选题 (A1): who has claimed the one, what it came of and what was decided on it follow to the other,
// and on to the last where that was merged too. Two that were merged into each other, in whatever circle, are left with
// one; a topic whose other was left out meanwhile comes back. Nobody who stands behind a topic is lost.
import type { PublicFactData } from '#contracts/facts.ts'
import type { OriginKind } from '#contracts/provenance.ts'
import type { Claimant, Officer } from '#contracts/shapes.ts'
import type { TopicSource } from '#contracts/topic-terms.ts'
import type { OnBehalf, Reactions } from '#kernel/aggregate.ts'
import { type TookUpFact, tookUpFacts } from './topic-begin.ts'
import { coincidence, type TopicClaimFact } from './topic-claims.ts'
import { inPool, type Named, type Topic, type TopicEvolves, type TopicOrigin } from './topic-state.ts'

type Merger = PublicFactData<'merger.passed-on'>
type Decision = PublicFactData<'decision.passed-on'>

export type TopicMergingFact =
  | { type: 'topic.merged'; data: { into: Named; reason: string; by: Officer } }
  /** `direct`: into this one itself, and not into one that was merged into it. */
  | {
      type: 'merger.noted'
      data: Named & { source?: TopicSource; direct?: boolean; origins?: readonly TopicOrigin[] }
    }
  /** It was merged itself meanwhile: the next one hears. */
  | { type: 'merger.passed-on'; data: Merger }
  /** It was left out meanwhile: the other comes back. */
  | { type: 'merger.refused'; data: { topic: string; by: Officer } }
  | { type: 'merger.undone'; data: { why: 'crossed' | 'refused'; other: Named } }
  | { type: 'decision.noted'; data: NonNullable<Topic['decision']> }
  | { type: 'decision.passed-on'; data: Decision }
  | { type: 'topic.fixed'; data: Record<string, never> }

export const topicMergingEvolves: TopicEvolves<TopicMergingFact> = {
  'topic.merged': (state, { into, reason }) => ({
    ...state,
    status: 'merged-away',
    before: state.status,
    into,
    reason,
  }),
  // What was merged into it is where it came from, too (A29).
  'merger.noted': (state, { id, title, source, direct = true, origins = [] }) => ({
    ...state,
    merged: [
      ...state.merged.filter((one) => one.id !== id),
      { id, title, ...(source === undefined ? {} : { source }) },
    ],
    origins:
      direct && !state.origins.some((one) => one.id === id)
        ? [...state.origins, { kind: 'topic', id, title }]
        : state.origins,
    inherited: [...state.inherited, ...origins.filter((one) => !isKnown(state, one))],
  }),
  'merger.passed-on': (state) => state,
  'merger.refused': (state) => state,
  'merger.undone': ({ into: _, reason: __, before, ...state }) => ({ ...state, status: before ?? 'in-pool' }),
  'decision.noted': (state, decision) => ({ ...state, decision }),
  'decision.passed-on': (state) => state,
  'topic.fixed': (state) => ({ ...state, status: 'fixed' }),
}

const isKnown = ({ origins, inherited }: Topic, { kind, id }: TopicOrigin): boolean =>
  [...origins, ...inherited].some((one) => one.kind === kind && one.id === id)

const hears = (kind: OriginKind): kind is TopicOrigin['kind'] =>
  kind === 'clue' || kind === 'discussion' || kind === 'ticket' || kind === 'list-item'

/** What goes along with a topic that is merged into another. */
export function alongWith(state: Topic, id: string, by: Officer, shownAs: string): Merger {
  const { source, claims, decision, pooled } = state
  const told = state.origins.flatMap(({ kind, id: of }) =>
    of !== undefined && hears(kind) ? [{ kind, id: of }] : [],
  )
  return {
    topic: id,
    title: shownAs,
    source,
    by,
    claims: claims.map(({ at: _, ...claimant }) => claimant),
    origins: [...told, ...state.inherited],
    told: pooled,
    ...(decision === undefined ? {} : { decision }),
    through: [],
  }
}

type Facts = TopicMergingFact | TopicClaimFact | TookUpFact

const none: readonly Facts[] = []

function heard(state: Topic, merger: Merger, self: string): readonly Facts[] {
  const { topic, title, source, claims, origins, through, by, decision, told } = merger
  if (topic === self) return comeRound(state, merger, self)
  // Round a circle that it does not belong to: whoever is left at last has heard of it.
  if (through.includes(self)) return none
  const away = state.status === 'merged-away'
  if (!away && !inPool(state.status) && through.length === 0)
    return [{ type: 'merger.refused', data: { topic, by } }]
  const from = { id: topic, title }
  const noted: TopicMergingFact = {
    type: 'merger.noted',
    data: { ...from, source, direct: through.length === 0, origins },
  }
  const decided = decision === undefined || state.decision !== undefined ? none : noting(state, decision)
  if (away)
    return [
      noted,
      ...brought(state, claims, from),
      ...decided,
      { type: 'merger.passed-on', data: { ...merger, through: [...through, self] } },
    ]
  const untold = told || !inPool(state.status) ? [] : origins.filter((one) => !isKnown(state, one))
  return [noted, ...brought(state, claims, from), ...decided, ...tookUpFacts(untold)]
}

/**
 * Its own merger has come back to it: all on the way were merged into each other. The one with the lowest id comes back, so that all
 * of them agree without asking; the others are merged into it.
 */
function comeRound(state: Topic, { through }: Merger, self: string): readonly Facts[] {
  const { into, status } = state
  if (status !== 'merged-away' || into === undefined || through[0] !== into.id) return none
  const isLeft = through.every((other) => self < other)
  return isLeft ? backAgain(state, 'crossed', into) : none
}

const backAgain = (state: Topic, why: 'crossed' | 'refused', other: Named): readonly Facts[] => [
  { type: 'merger.undone', data: { why, other } },
  ...coincidence(state.claims, state.offer),
]

/** Who had claimed the merged topic has now claimed this one; each is told of it, and of the others. */
function brought(state: Topic, claims: readonly Claimant[], from: Named): readonly TopicClaimFact[] {
  const fresh = claims.filter(({ id }) => !state.claims.some((one) => one.id === id))
  const claimed = fresh.map((by): TopicClaimFact => ({ type: 'topic.claimed', data: { by, from } }))
  // One that is not in the pool keeps the claims and offers nothing.
  return fresh.length === 0 || !inPool(state.status)
    ? claimed
    : [...claimed, ...coincidence([...state.claims, ...fresh], state.offer)]
}

function noting(state: Topic, decision: NonNullable<Topic['decision']>): readonly TopicMergingFact[] {
  const noted: TopicMergingFact = { type: 'decision.noted', data: decision }
  return state.status === 'nominated' ? [noted, { type: 'topic.fixed', data: {} }] : [noted]
}

/** A decision finds the topic that it was taken on, also under the one that it was merged into meanwhile (A4). */
function decided(state: Topic, decision: Decision, self: string): readonly Facts[] {
  const { decision: id, meeting, date, text, through } = decision
  if (through.includes(self)) return none
  const facts = noting(state, { id, meeting, date, text })
  if (state.status === 'merged-away')
    return [...facts, { type: 'decision.passed-on', data: { ...decision, through: [...through, self] } }]
  // One that was decided on itself keeps its own.
  if (!inPool(state.status) || (through.length > 0 && state.decision !== undefined)) return none
  return facts
}

const onBehalfOf = (by: Officer, facts: readonly Facts[]): readonly Facts[] | OnBehalf<Facts> =>
  facts.length === 0 ? facts : { onBehalfOf: by, facts }

export const topicMergingReactions: Reactions<Topic, Facts> = {
  'topic.merged': (state, merger, { subject }) => onBehalfOf(merger.by, heard(state, merger, subject)),
  'merger.passed-on': (state, merger, { subject }) => onBehalfOf(merger.by, heard(state, merger, subject)),
  'merger.refused': (state, { topic, by }) => {
    const { into, status } = state
    if (status !== 'merged-away' || into?.id !== topic) return []
    return onBehalfOf(by, backAgain(state, 'refused', into))
  },
  'topics.decided': (state, decision, { subject }) =>
    onBehalfOf(decision.by, decided(state, { ...decision, through: [] }, subject)),
  'decision.passed-on': (state, decision, { subject }) =>
    onBehalfOf(decision.by, decided(state, decision, subject)),
}
