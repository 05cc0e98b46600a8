// What people may do with a topic, act by act. Apart from `topic.ts`, so that who only reads one carries none of it.
import type { Acts } from '#kernel/aggregate.ts'
import type { TopicFact } from './topic.ts'
import { topicBeginActs } from './topic-begin.ts'
import { topicClaimActs } from './topic-claims.ts'
import { topicCurationActs } from './topic-curation.ts'
import { topicGuidanceActs } from './topic-guidance.ts'
import type { Topic } from './topic-state.ts'

export const topicActs: Acts<Topic, TopicFact> = {
  ...topicBeginActs,
  ...topicCurationActs,
  ...topicClaimActs,
  ...topicGuidanceActs,
}
