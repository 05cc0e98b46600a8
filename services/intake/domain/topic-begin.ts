// How a topic begins: submitted by a unit or a collective under a call (A1), proposed by the committee from whatever
// source (A3, A10), or declared beforehand by who means to write about it (A27). Until it is curated, who began it may
// mend it or take it back.
import type { BodyOf } from '#contracts/api/index.ts'
import type { topicApi } from '#contracts/api/topic.ts'
import * as problems from '#contracts/problems.ts'
import type { Origin, OriginKind } from '#contracts/provenance.ts'
import { type Refusal, refuse } from '#contracts/refusal.ts'
import type { Claimant } from '#contracts/shapes.ts'
import type { CallAudience, TopicSource } from '#contracts/topic-terms.ts'
import type { Act, Acts, Context } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import { callOpenAt } from './topic-call.ts'
import { blankTopic, type Named, type Topic, type TopicEvolves } from './topic-state.ts'
import { unfitYear, withLast } from './topic-years.ts'

interface Begun {
  readonly title: string
  readonly text: string
  readonly source: TopicSource
  readonly year: number
  readonly origins: readonly Origin[]
  readonly by: Claimant
  readonly unit?: string
  readonly call?: Named
  readonly meeting?: Named
}

export type TopicBeginFact =
  | { type: 'topic.submitted'; data: Begun }
  | { type: 'topic.proposed'; data: Begun }
  | { type: 'topic.declared'; data: Begun }
  | { type: 'topic.revised'; data: { title: string; text: string } }
  | { type: 'topic.taken-back'; data: { reason: string } }
  | TookUpFact

/** Its origins hear that it is in the pool: addressed to those of a kind. */
export type TookUpFact =
  | { type: 'topic.took-up-clue'; data: { of: readonly string[] } }
  | { type: 'topic.took-up-discussion'; data: { of: readonly string[] } }
  | { type: 'topic.took-up-ticket'; data: { of: readonly string[] } }
  | { type: 'topic.took-up-list-item'; data: { of: readonly string[] } }

const told = ['clue', 'discussion', 'ticket', 'list-item'] as const satisfies OriginKind[]

export function tookUpFacts(origins: readonly Pick<Origin, 'kind' | 'id'>[]): TookUpFact[] {
  return told.flatMap((kind): TookUpFact[] => {
    const of = origins.flatMap((one) => (one.kind === kind && one.id !== undefined ? [one.id] : []))
    return of.length === 0 ? [] : [{ type: `topic.took-up-${kind}`, data: { of: [...new Set(of)] } }]
  })
}

export const topicBeginEvolves: TopicEvolves<TopicBeginFact> = {
  'topic.submitted': (_state, begun, { at }) => ({ ...blankTopic, ...begun, at }),
  'topic.proposed': (_state, begun, { at }) => ({
    ...blankTopic,
    ...begun,
    at,
    status: 'in-pool',
    pooled: true,
  }),
  'topic.declared': (_state, begun, { at }) => ({ ...blankTopic, ...begun, at, status: 'declared' }),
  'topic.revised': (state, words) => ({ ...state, ...words }),
  'topic.taken-back': (state, { reason }) => ({ ...state, status: 'taken-back', reason }),
  'topic.took-up-clue': (state) => state,
  'topic.took-up-discussion': (state) => state,
  'topic.took-up-ticket': (state) => state,
  'topic.took-up-list-item': (state) => state,
}

/** The call as it was looked up. */
export interface AtCall {
  readonly call: {
    readonly id: string
    readonly title: string
    readonly year: number
    readonly closes: string
    readonly withdrawn?: string
  }
  readonly audience: readonly CallAudience[]
}

type Body<Name extends keyof typeof topicApi> = BodyOf<(typeof topicApi)[Name]>
type Submission = Omit<Body<'submitTopic'>, 'call'> & AtCall & { readonly collective?: string }

const submit: Act<Topic, Submission, TopicBeginFact> = {
  decide(_state, { call, audience, title, text, collective }, { actor, now }) {
    if (actor.kind !== 'person') return refuse(problems.roleMissing)
    const asUnit = actor.role !== 'collective'
    if (!audience.includes(asUnit ? 'calls-units' : 'calls-collectives')) return refuse(problems.callNotYours)
    if (call.withdrawn !== undefined) return refuse(problems.callWithdrawn, { source: 'A1' })
    if (!callOpenAt(call, now))
      return refuse(problems.callClosed, { source: 'A1', allowed: { until: call.closes } })
    const { id, name, unit } = actor
    const submitted: Begun = {
      title,
      text,
      source: asUnit ? 'unit-proposed' : 'society',
      year: call.year,
      origins: [],
      by: { id, name, ...(asUnit || collective === undefined ? {} : { collective }) },
      call: { id: call.id, title: call.title },
      ...(asUnit && unit !== undefined ? { unit } : {}),
    }
    return [{ type: 'topic.submitted', data: submitted }]
  },
}

type Proposal = Omit<Body<'proposeTopic'>, 'meeting'> & { readonly meeting?: Named }

const propose: Act<Topic, Proposal, TopicBeginFact> = {
  decide(_state, body, context) {
    const { actor } = context
    if (actor.kind !== 'person') return refuse(problems.roleMissing)
    const unfit = unfitYear(body.year, context, withLast)
    if (unfit !== undefined) return unfit
    const by = { id: actor.id, name: actor.name }
    return [{ type: 'topic.proposed', data: { ...body, by } }, ...tookUpFacts(body.origins)]
  },
}

type Declaration = Body<'declareTopic'> & { readonly collective?: string }

const declare: Act<Topic, Declaration, TopicBeginFact> = {
  decide(_state, { collective, ...body }, context) {
    const { actor } = context
    if (actor.kind !== 'person') return refuse(problems.roleMissing)
    const unfit = unfitYear(body.year, context)
    if (unfit !== undefined) return unfit
    const inItsName = actor.role === 'collective' && collective !== undefined ? { collective } : {}
    const by = { id: actor.id, name: actor.name, ...inItsName }
    return [{ type: 'topic.declared', data: { ...body, source: 'pre-declared', by } }]
  },
}

/** Whoever began it; for a unit, anybody of it, as the permissions say. */
function beginner({ by, unit }: Topic, actor: Actor): Refusal | undefined {
  const own = actor.kind === 'person' && (actor.id === by.id || (unit !== undefined && actor.unit === unit))
  return own ? undefined : refuse(problems.notYours)
}

/** What was submitted under a call is mended while the call is open. */
function late(at: AtCall | undefined, { now }: Context): Refusal | undefined {
  if (at === undefined || callOpenAt(at.call, now)) return undefined
  return refuse(problems.callClosed, { source: 'A1', allowed: { until: at.call.closes } })
}

const revise: Act<Topic, Body<'reviseTopic'> & { readonly at?: AtCall }, TopicBeginFact> = {
  from: ['submitted', 'declared'],
  who: beginner,
  decide: (_state, { title, text, at }, context) =>
    late(at, context) ?? [{ type: 'topic.revised', data: { title, text } }],
}

const takeBack: Act<Topic, Body<'takeBackTopic'>, TopicBeginFact> = {
  from: ['submitted', 'declared'],
  who: beginner,
  decide: (_state, { reason }) => [{ type: 'topic.taken-back', data: { reason } }],
}

export const topicBeginActs: Acts<Topic, TopicBeginFact> = {
  'topic.submit': submit,
  'topic.propose': propose,
  'topic.declare': declare,
  'topic.revise': revise,
  'topic.take-back': takeBack,
}
