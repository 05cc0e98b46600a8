// How a topic takes the facts of others. Apart from `topic.ts`, so that only the inbox carries it.
import type { Reactions } from '#kernel/aggregate.ts'
import type { TopicFact } from './topic.ts'
import { topicCurationReactions } from './topic-curation.ts'
import { topicMergingReactions } from './topic-merging.ts'
import type { Topic } from './topic-state.ts'

export const topicReactions: Reactions<Topic, TopicFact> = {
  ...topicCurationReactions,
  ...topicMergingReactions,
}
