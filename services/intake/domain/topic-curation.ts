// Curating topics 整理 and fixing the key ones 定题: taken into the pool, edited, merged or left out, always with a reason;
// nominated; fixed only on a recorded decision of the chairpersons' meeting (A4).
import type { BodyOf } from '#contracts/api/index.ts'
import type { topicApi } from '#contracts/api/topic.ts'
import type { PublicFactData } from '#contracts/facts.ts'
import * as problems from '#contracts/problems.ts'
import type { OriginKind } from '#contracts/provenance.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Act, Acts, Reactions } from '#kernel/aggregate.ts'
import { type TookUpFact, tookUpFacts } from './topic-begin.ts'
import type { TopicMergingFact } from './topic-merging.ts'
import { inPool, type Named, type Topic, type TopicEvolves, type TopicWords } from './topic-state.ts'

export type TopicCurationFact =
  | { type: 'topic.edited'; data: TopicWords & { reason: string } }
  | { type: 'topic.taken'; data: { reason: string } }
  | { type: 'topic.left-out'; data: { reason: string } }
  | { type: 'topic.nominated'; data: { reason: string } }
  | { type: 'publication.noted'; data: { catalogue: string; version: number; effective: string } }
  | { type: 'proposal.noted'; data: { proposal: string; title: string; proposer: string } }
  /** To the clues that it was made of: their citizens are to know who took it up (A16). */
  | { type: 'topic.led-to-proposal'; data: PublicFactData<'topic.led-to-proposal'> }
  | { type: 'topic.passed-on-proposal'; data: PublicFactData<'topic.passed-on-proposal'> }
  | { type: 'topic.carried-on-proposal'; data: PublicFactData<'topic.carried-on-proposal'> }
  /** Left out after it was in the pool: who was told of it is told of that, too. */
  | { type: 'topic.let-go-clue' | 'topic.let-go-discussion'; data: Record<string, never> }

export const topicCurationEvolves: TopicEvolves<TopicCurationFact> = {
  'topic.edited': (state, { reason: _, ...words }) => ({ ...state, ...words }),
  'topic.taken': (state) => ({ ...state, status: 'in-pool', pooled: true }),
  'topic.left-out': (state, { reason }) => ({ ...state, status: 'left-out', reason }),
  'topic.nominated': (state, { reason }) => ({ ...state, status: 'nominated', nomination: reason }),
  'publication.noted': (state, { catalogue, version, effective }) => {
    const { title, text, source, published } = state
    const entry = { catalogue, version, effective, words: { title, text, source } }
    return { ...state, published: [...published, entry] }
  },
  'proposal.noted': (state, { proposal, title, proposer }) => ({
    ...state,
    proposals: [...state.proposals.filter(({ id }) => id !== proposal), { id: proposal, title, proposer }],
  }),
  'topic.led-to-proposal': (state) => state,
  'topic.passed-on-proposal': (state) => state,
  'topic.carried-on-proposal': (state) => state,
  'topic.let-go-clue': (state) => state,
  'topic.let-go-discussion': (state) => state,
}

type Body<Name extends keyof typeof topicApi> = BodyOf<(typeof topicApi)[Name]>

const edit: Act<Topic, Body<'editTopic'>, TopicCurationFact> = {
  from: ['submitted', 'declared', 'in-pool', 'nominated', 'fixed'],
  // What the chairpersons' meeting has decided on is what it has read (A4).
  who: ({ decision }) =>
    decision === undefined ? undefined : refuse(problems.topicDecided, { source: 'A4' }),
  decide: (_state, body) => [{ type: 'topic.edited', data: body }],
}

/** The topic it is merged into, as it was looked up. */
type Curation =
  | Exclude<Body<'curateTopic'>, { outcome: 'merge' }>
  | { outcome: 'merge'; reason: string; target: Named & Pick<Topic, 'status'>; self: string }

/** By itself, or by a topic that was merged into it. */
const cameOf = ({ origins, inherited }: Topic, kind: OriginKind): boolean =>
  [...origins, ...inherited].some((one) => one.kind === kind)

function letGo(state: Topic): TopicCurationFact[] {
  if (!state.pooled) return []
  return [
    ...(cameOf(state, 'clue') ? [{ type: 'topic.let-go-clue' as const, data: {} }] : []),
    ...(cameOf(state, 'discussion') ? [{ type: 'topic.let-go-discussion' as const, data: {} }] : []),
  ]
}

const curate: Act<Topic, Curation, TopicCurationFact | TopicMergingFact | TookUpFact> = {
  from: ['submitted', 'declared', 'in-pool'],
  decide(state, body, { actor }) {
    const { reason } = body
    if (body.outcome === 'leave-out') return [{ type: 'topic.left-out', data: { reason } }, ...letGo(state)]
    if (body.outcome === 'take')
      return state.status === 'in-pool'
        ? refuse(problems.stateWrong, { allowed: { now: state.status, states: ['submitted', 'declared'] } })
        : [{ type: 'topic.taken', data: { reason } }, ...tookUpFacts(state.origins)]
    if (actor.kind !== 'person') return refuse(problems.roleMissing)
    const { target, self } = body
    if (target.id === self) return refuse(problems.topicSame)
    if (!inPool(target.status)) return refuse(problems.topicNotInPool, { allowed: { unfit: [target.id] } })
    const by = { id: actor.id, name: actor.name, role: actor.role }
    const into = { id: target.id, title: target.title }
    return [{ type: 'topic.merged', data: { into, reason, by } }]
  },
}

const nominate: Act<Topic, Body<'nominateTopic'>, TopicCurationFact> = {
  from: ['in-pool'],
  decide: (_state, { reason }) => [{ type: 'topic.nominated', data: { reason } }],
}

/** For a topic that was nominated only after the meeting had decided; the decision itself fixes what was nominated. */
const fix: Act<Topic, Body<'fixTopic'>, TopicMergingFact> = {
  from: ['in-pool', 'nominated'],
  decide: ({ decision, status }) => {
    if (decision === undefined) return refuse(problems.decisionMissing, { source: 'A4' })
    if (status !== 'nominated')
      return refuse(problems.stateWrong, { allowed: { now: status, states: ['nominated'] } })
    return [{ type: 'topic.fixed', data: {} }]
  },
}

export const topicCurationActs: Acts<Topic, TopicCurationFact | TopicMergingFact | TookUpFact> = {
  'topic.edit': edit,
  'topic.curate': curate,
  'topic.nominate': nominate,
  'topic.fix': fix,
}

export const topicCurationReactions: Reactions<Topic, TopicCurationFact> = {
  'catalogue.published': (_state, { catalogue, by, version, effective }) => ({
    onBehalfOf: by,
    facts: [{ type: 'publication.noted', data: { catalogue, version, effective } }],
  }),
  'proposal.took-up-topic': ledTo,
  // A topic that is told in a circle has noted the proposal already.
  'topic.carried-on-proposal': (state, data) =>
    state.proposals.some(({ id }) => id === data.proposal) ? [] : ledTo(state, data),
}

/** It keeps the proposal, and all it came of hears of it: whoever said it first is to know (A16, A29). */
function ledTo(state: Topic, data: PublicFactData<'proposal.took-up-topic'>): TopicCurationFact[] {
  const { proposal, title, proposerName } = data
  const noted: TopicCurationFact = {
    type: 'proposal.noted',
    data: { proposal, title, proposer: proposerName },
  }
  return [
    noted,
    ...(cameOf(state, 'clue') ? [{ type: 'topic.led-to-proposal' as const, data }] : []),
    ...(cameOf(state, 'discussion') ? [{ type: 'topic.passed-on-proposal' as const, data }] : []),
    ...(cameOf(state, 'topic') ? [{ type: 'topic.carried-on-proposal' as const, data }] : []),
  ]
}
