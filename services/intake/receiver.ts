// What intake hears, and which aggregate takes it: each type has exactly one that reacts.

import type { Receiver, Receivers } from '#kernel/inbox.ts'
import { type Activity, type ActivityFact, activity, activityReactions } from './domain/activity.ts'
import { type Brief, type BriefFact, brief, briefReactions } from './domain/brief.ts'
import { type Clue, type ClueFact, clue, clueReactions } from './domain/clue.ts'
import { type Discussion, type DiscussionFact, discussion, discussionReactions } from './domain/discussion.ts'
import { type ListItem, type ListItemFact, listItem, listItemReactions } from './domain/list-item.ts'
import { type ListMatch, type ListMatchFact, listMatch, listMatchReactions } from './domain/list-match.ts'
import {
  type MergeGroup,
  type MergeGroupFact,
  mergeGroup,
  mergeGroupReactions,
} from './domain/merge-group.ts'
import { type ProposalFact, proposal } from './domain/proposal.ts'
import { proposalReactions } from './domain/proposal-reactions.ts'
import type { Proposal } from './domain/proposal-state.ts'
import { type ReasonFact, type ReasonTable, reasonReactions, reasonTable } from './domain/reason-table.ts'
import { type Ticket, type TicketFact, ticket, ticketReactions } from './domain/ticket.ts'
import { type TopicFact, topic } from './domain/topic.ts'
import { type TopicCall, type TopicCallFact, topicCall, topicCallReactions } from './domain/topic-call.ts'
import { topicReactions } from './domain/topic-reactions.ts'
import type { Topic } from './domain/topic-state.ts'

const ofProposal: Receiver<Proposal, ProposalFact> = {
  aggregate: proposal,
  begins: ['joint-filing.agreed', 'brief.converted'],
  reactions: proposalReactions,
}

const ofListItem: Receiver<ListItem, ListItemFact> = {
  aggregate: listItem,
  begins: [],
  reactions: listItemReactions,
}

const ofListMatch: Receiver<ListMatch, ListMatchFact> = {
  aggregate: listMatch,
  begins: [],
  reactions: listMatchReactions,
}

const ofReasonTable: Receiver<ReasonTable, ReasonFact> = {
  aggregate: reasonTable,
  begins: ['reasons.used'],
  reactions: reasonReactions,
}

const ofTopic: Receiver<Topic, TopicFact> = { aggregate: topic, begins: [], reactions: topicReactions }

const ofTopicCall: Receiver<TopicCall, TopicCallFact> = {
  aggregate: topicCall,
  begins: [],
  reactions: topicCallReactions,
}

const ofClue: Receiver<Clue, ClueFact> = { aggregate: clue, begins: [], reactions: clueReactions }

const ofDiscussion: Receiver<Discussion, DiscussionFact> = {
  aggregate: discussion,
  begins: [],
  reactions: discussionReactions,
}

const ofMergeGroup: Receiver<MergeGroup, MergeGroupFact> = {
  aggregate: mergeGroup,
  begins: [],
  reactions: mergeGroupReactions,
}

const ofBrief: Receiver<Brief, BriefFact> = {
  aggregate: brief,
  begins: ['proposal.became-brief'],
  reactions: briefReactions,
}

const ofTicket: Receiver<Ticket, TicketFact> = {
  aggregate: ticket,
  begins: ['ticket.reported'],
  reactions: ticketReactions,
}

const ofActivity: Receiver<Activity, ActivityFact> = {
  aggregate: activity,
  begins: ['activity.called-for'],
  reactions: activityReactions,
}

export const receivers: Receivers = [
  ofProposal,
  ofListItem,
  ofListMatch,
  ofTicket,
  ofActivity,
  ofReasonTable,
  ofTopic,
  ofTopicCall,
  ofClue,
  ofDiscussion,
  ofMergeGroup,
  ofBrief,
]
