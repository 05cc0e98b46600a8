// The topic 选题: submitted, proposed or declared → in the pool → nominated → fixed; or merged away, left out, taken
// back. Beside it: who claims it, guidance and consultation, the catalogues it stands in, the proposals that came of it.
import type { OriginKind } from '#contracts/provenance.ts'
import type { Aggregate } from '#kernel/aggregate.ts'
import { type TopicBeginFact, topicBeginEvolves } from './topic-begin.ts'
import { type TopicClaimFact, topicClaimEvolves } from './topic-claims.ts'
import { type TopicCurationFact, topicCurationEvolves } from './topic-curation.ts'
import { type TopicGuidanceFact, topicGuidanceEvolves } from './topic-guidance.ts'
import { alongWith, type TopicMergingFact, topicMergingEvolves } from './topic-merging.ts'
import { blankTopic, type Topic, type TopicEvolves } from './topic-state.ts'

export type TopicFact =
  | TopicBeginFact
  | TopicCurationFact
  | TopicMergingFact
  | TopicClaimFact
  | TopicGuidanceFact

const evolves: TopicEvolves<TopicFact> = {
  ...topicBeginEvolves,
  ...topicCurationEvolves,
  ...topicMergingEvolves,
  ...topicClaimEvolves,
  ...topicGuidanceEvolves,
}

/** The title of what was never in the pool, wherever others read it. */
const unpublished = '一个未公开的选题'

const tookUpOf = (_state: Topic, fact: TopicFact): readonly string[] =>
  'of' in fact.data ? fact.data.of : []

/** What it came of, by itself or by a topic that was merged into it. */
const originsOf = ({ origins, inherited }: Topic, kind: OriginKind): readonly string[] => {
  const ids = [...origins, ...inherited].flatMap((one) =>
    one.kind === kind && one.id !== undefined ? [one.id] : [],
  )
  return [...new Set(ids)]
}

/** The topic it was merged into. */
const nextOf = ({ into }: Topic): readonly string[] => (into === undefined ? [] : [into.id])

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
    'topic.merged': (state, fact, id) => {
      if (fact.type !== 'topic.merged') throw new Error('not a merger')
      // The other topic is for everybody to read.
      return alongWith(state, id, fact.data.by, state.pooled ? state.title : unpublished)
    },
    'merger.refused': (_state, fact, id) => {
      if (fact.type !== 'merger.refused') throw new Error('not a refusal')
      return { topic: id, by: fact.data.by }
    },
    'joint-filing.agreed': ({ title }, fact, id) => {
      if (fact.type !== 'joint-filing.agreed') throw new Error('not an agreement')
      const { initiator, members } = fact.data
      return { topic: id, title, initiator, members }
    },
  },
  address: {
    'topic.submitted': ({ call }) => (call === undefined ? [] : [call.id]),
    'topic.took-up-clue': tookUpOf,
    'topic.led-to-proposal': (state) => originsOf(state, 'clue'),
    'topic.let-go-clue': (state) => originsOf(state, 'clue'),
    'topic.took-up-discussion': tookUpOf,
    'topic.passed-on-proposal': (state) => originsOf(state, 'discussion'),
    'topic.carried-on-proposal': (state) => originsOf(state, 'topic'),
    'topic.let-go-discussion': (state) => originsOf(state, 'discussion'),
    'topic.took-up-ticket': tookUpOf,
    'topic.took-up-list-item': tookUpOf,
    'topic.merged': nextOf,
    'merger.passed-on': nextOf,
    'decision.passed-on': nextOf,
    'merger.refused': (_state, fact) => (fact.type === 'merger.refused' ? [fact.data.topic] : []),
    'joint-filing.agreed': ({ offer }) => (offer?.proposal === undefined ? [] : [offer.proposal]),
  },
}
