// The decision of the chairpersons' meeting on key topics 主席会议定题 (A4): number, date, text, and the topics it names,
// each of which is told.
import type { BodyOf } from '#contracts/api/index.ts'
import type { topicDecisionApi } from '#contracts/api/topic.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Officer } from '#contracts/shapes.ts'
import type { TopicStatus } from '#contracts/topic-terms.ts'
import type { Act, Acts, Aggregate } from '#kernel/aggregate.ts'
import { notHeldYet } from './held-on.ts'
import { inPool, type Named } from './topic-state.ts'

export interface TopicDecision {
  readonly meeting: string
  readonly date: string
  readonly text: string
  readonly topics: readonly Named[]
  readonly by?: Officer
}

export interface TopicDecisionTaken {
  readonly type: 'topics.decided'
  readonly data: Omit<TopicDecision, 'by'>
}

export const topicDecision: Aggregate<TopicDecision, TopicDecisionTaken> = {
  name: 'topic-decision',
  initial: { meeting: '', date: '', text: '', topics: [] },
  evolve: (_state, { data }, { actor }) =>
    actor.kind === 'person' ? { ...data, by: { id: actor.id, name: actor.name, role: actor.role } } : data,
  announce: {
    'topics.decided': ({ by, meeting, date, text }, _fact, decision) => {
      if (by === undefined) throw new Error('a decision that nobody recorded')
      return { decision, by, meeting, date, text }
    },
  },
  address: { 'topics.decided': ({ topics }) => topics.map(({ id }) => id) },
}

/** The topics as they were looked up; one that is not there has been refused before. */
type Recording = BodyOf<(typeof topicDecisionApi)['recordDecision']> & {
  readonly chosen: readonly (Named & { readonly status: TopicStatus })[]
}

const record: Act<TopicDecision, Recording, TopicDecisionTaken> = {
  decide(_state, { meeting, date, text, topics, chosen }, context) {
    const early = notHeldYet(date, context)
    if (early !== undefined) return early
    if (new Set(topics).size !== topics.length) return refuse(problems.topicTwice)
    const unfit = chosen.filter(({ status }) => !inPool(status)).map(({ id }) => id)
    if (unfit.length > 0) return refuse(problems.topicNotInPool, { allowed: { unfit } })
    const named = chosen.map(({ id, title }) => ({ id, title }))
    return [{ type: 'topics.decided', data: { meeting, date, text, topics: named } }]
  },
}

export const topicDecisionActs: Acts<TopicDecision, TopicDecisionTaken> = { 'topic-decision.record': record }
