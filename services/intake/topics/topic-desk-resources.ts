// What the committee keeps around topics, as people see it: calls, meetings, decisions, catalogues, readings.
import type * as z from 'zod/mini'
import type { readingPage } from '#contracts/api/readings.ts'
import type { decisionPage } from '#contracts/api/topic.ts'
import type { CatalogueVersion } from '#contracts/api/topic-catalogues.ts'
import { readingKindNames, topicSourceNames } from '#contracts/topic-terms.ts'
import type { PageBasics, Resource } from '#kernel/http/resource.ts'
import { type Reading, type ReadingFact, reading, readingActs } from '../domain/reading.ts'
import { type TopicCall, type TopicCallFact, topicCall, topicCallActs } from '../domain/topic-call.ts'
import {
  type CataloguePublished,
  type TopicCatalogue,
  topicCatalogue,
  topicCatalogueActs,
  type Version,
} from '../domain/topic-catalogue.ts'
import {
  type TopicDecision,
  type TopicDecisionTaken,
  topicDecision,
  topicDecisionActs,
} from '../domain/topic-decision.ts'
import {
  type TopicMeeting,
  type TopicMeetingFact,
  topicMeeting,
  topicMeetingActs,
} from '../domain/topic-meeting.ts'

/** The office's own: everybody reads, nobody is a party. */
const nobodys = () => ({ persons: [], units: [] })
const known = () => 'known'

export const topicCallResource: Resource<TopicCall, TopicCallFact> = {
  aggregate: topicCall,
  acts: topicCallActs,
  stateNames: { known: '没有撤销', withdrawn: '已撤销' },
  status: ({ withdrawn }) => (withdrawn === undefined ? 'known' : 'withdrawn'),
  parties: nobodys,
  // Who has submitted what is not told before it is curated.
  words: ({ type, data }) =>
    type === 'call.answered'
      ? undefined
      : type === 'call.opened'
        ? '发起选题征集'
        : `${type === 'call.withdrawn' ? '撤销' : '延长'}征集：${data.reason}`,
}

export const topicMeetingResource: Resource<TopicMeeting, TopicMeetingFact> = {
  aggregate: topicMeeting,
  acts: topicMeetingActs,
  status: known,
  parties: nobodys,
  words: ({ type, data }) => (type === 'meeting.held' ? '记录座谈会' : `更正纪要：${data.reason}`),
}

export const topicDecisionResource: Resource<TopicDecision, TopicDecisionTaken> = {
  aggregate: topicDecision,
  acts: topicDecisionActs,
  status: known,
  parties: nobodys,
  words: ({ data }) => `记录主席会议决定，定题 ${data.topics.length} 个`,
}

export function showDecision(
  { meeting, date, text, topics }: TopicDecision,
  basics: PageBasics,
): z.infer<typeof decisionPage> {
  return { ...basics, statusText: '已决定', meeting, date, text, topics: [...topics] }
}

export const topicCatalogueResource: Resource<TopicCatalogue, CataloguePublished> = {
  aggregate: topicCatalogue,
  acts: topicCatalogueActs,
  status: known,
  parties: nobodys,
  words: ({ data }) => `公布第${data.version}版，共 ${data.topics.length} 个选题：${data.note}`,
}

export const showVersion = ({ version, effective, note, topics, sources }: Version): CatalogueVersion => ({
  version,
  from: effective,
  note,
  topics,
  sources: sources.map(({ source, count }) => ({ source, name: topicSourceNames[source], count })),
})

export const readingResource: Resource<Reading, ReadingFact> = {
  aggregate: reading,
  acts: readingActs,
  stateNames: { published: '已发布', withdrawn: '已撤下' },
  status: ({ status }) => status,
  parties: nobodys,
  words: ({ type, data }) => (type === 'reading.published' ? '发布' : `撤下：${data.reason}`),
}

export function showReading(state: Reading, basics: PageBasics): z.infer<typeof readingPage> {
  const { status, kind, title, text, tags, proposer, at } = state
  return {
    ...basics,
    statusText: status === 'published' ? '已发布' : '已撤下',
    kind,
    kindText: readingKindNames[kind],
    title,
    text,
    tags: [...tags],
    ...(proposer === undefined ? {} : { proposer }),
    at,
  }
}
