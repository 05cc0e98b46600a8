// The topic 选题: submitted, proposed or declared → in the pool → nominated → fixed; or merged away, left out, taken
// back. Beside it: who claims it, guidance and consultation, the catalogues it stands in, the proposals that came of it.
import type { OriginKind } from '#contracts/provenance.ts'
import type { Acts, Aggregate, Reactions } from '#kernel/aggregate.ts'
import { type TopicBeginFact, topicBeginActs, topicBeginEvolves } from './topic-begin.ts'
import { type TopicClaimFact, topicClaimActs, topicClaimEvolves } from './topic-claims.ts'
import {
  type TopicCurationFact,
  topicCurationActs,
  topicCurationEvolves,
  topicCurationReactions,
} from './topic-curation.ts'
import { type TopicGuidanceFact, topicGuidanceActs, topicGuidanceEvolves } from './topic-guidance.ts'
import { blankTopic, type Topic, type TopicEvolves } from './topic-state.ts'

export type TopicFact = TopicBeginFact | TopicCurationFact | TopicClaimFact | TopicGuidanceFact

const evolves: TopicEvolves<TopicFact> = {
  ...topicBeginEvolves,
  ...topicCurationEvolves,
  ...topicClaimEvolves,
  ...topicGuidanceEvolves,
}

/** The title of what was never in the pool, wherever others read it. */
const unpublished = '一个未公开的选题'

const originsOf = ({ origins }: Topic, kind: OriginKind): string[] =>
  origins.flatMap((one) => (one.kind === kind && one.id !== undefined ? [one.id] : []))

export const topic: Aggregate<Topic, TopicFact> = {
  name: 'topic',
  initial: blankTopic,
  evolve: (state, { type, data }, meta) => evolves[type](state, data as never, meta),
  announce: {
    'topic.submitted': ({ by, unit }) => ({ by: by.id, ...(unit === undefined ? {} : { unit }) }),
    'topic.took-up-clue': ({ title }, _fact, topic) => ({ topic, title }),
    'topic.took-up-discussion': ({ title }, _fact, topic) => ({ topic, title }),
    'topic.let-go-clue': (_state, _fact, topic) => ({ topic }),
    'topic.let-go-discussion': (_state, _fact, topic) => ({ topic }),
    'topic.took-up-ticket': ({ title }, _fact, topic) => ({ topic, title }),
    'topic.took-up-list-item': ({ title }, _fact, topic) => ({ topic, title }),
    'topic.merged': ({ title: own, pooled, claims }, fact, id) => {
      if (fact.type !== 'topic.merged') throw new Error('not a merger')
      const { by } = fact.data
      // The other topic is for everybody to read.
      const title = pooled ? own : unpublished
      return {
        topic: id,
        title,
        by,
        claims: claims.map(({ at: _, ...claimant }) => claimant),
      }
    },
    'joint-filing.agreed': ({ title }, fact, id) => {
      if (fact.type !== 'joint-filing.agreed') throw new Error('not an agreement')
      const { initiator, members } = fact.data
      return { topic: id, title, initiator, members }
    },
  },
  address: {
    'topic.submitted': ({ call }) => (call === undefined ? [] : [call.id]),
    'topic.took-up-clue': (state) => originsOf(state, 'clue'),
    'topic.led-to-proposal': (state) => originsOf(state, 'clue'),
    'topic.let-go-clue': (state) => originsOf(state, 'clue'),
    'topic.took-up-discussion': (state) => originsOf(state, 'discussion'),
    'topic.passed-on-proposal': (state) => originsOf(state, 'discussion'),
    'topic.carried-on-proposal': (state) => originsOf(state, 'topic'),
    'topic.let-go-discussion': (state) => originsOf(state, 'discussion'),
    'topic.took-up-ticket': (state) => originsOf(state, 'ticket'),
    'topic.took-up-list-item': (state) => originsOf(state, 'list-item'),
    'topic.merged': ({ into }) => (into === undefined ? [] : [into.id]),
    'joint-filing.agreed': ({ offer }) => (offer?.proposal === undefined ? [] : [offer.proposal]),
  },
}

export const topicActs: Acts<Topic, TopicFact> = {
  ...topicBeginActs,
  ...topicCurationActs,
  ...topicClaimActs,
  ...topicGuidanceActs,
}

export const topicReactions: Reactions<Topic, TopicFact> = { ...topicCurationReactions }
