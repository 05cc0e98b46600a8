// The meeting at which topics are named 征集座谈会 (A2): date, place, who was there, minutes. Topics name the meeting they
// came of; a mistake in the minutes is corrected by another record.
import type { BodyOf } from '#contracts/api/index.ts'
import type { topicCallApi } from '#contracts/api/topic-calls.ts'
import type { Act, Acts, Aggregate } from '#kernel/aggregate.ts'
import { notHeldYet } from './held-on.ts'

type Body<Name extends keyof typeof topicCallApi> = BodyOf<(typeof topicCallApi)[Name]>

export type TopicMeeting = Body<'recordMeeting'> & { readonly recordedAt: string }

export type TopicMeetingFact =
  | { type: 'meeting.held'; data: Body<'recordMeeting'> }
  | { type: 'meeting.amended'; data: Body<'amendMeeting'> }

export const topicMeeting: Aggregate<TopicMeeting, TopicMeetingFact> = {
  name: 'topic-meeting',
  initial: { title: '', date: '', place: '', attendees: [], minutes: '', recordedAt: '' },
  evolve(state, fact, { at }) {
    if (fact.type === 'meeting.held') return { ...fact.data, recordedAt: at }
    const { reason: _, ...amended } = fact.data
    return { ...state, ...amended }
  },
}

const record: Act<TopicMeeting, Body<'recordMeeting'>, TopicMeetingFact> = {
  decide: (_state, body, context) => notHeldYet(body.date, context) ?? [{ type: 'meeting.held', data: body }],
}

const amend: Act<TopicMeeting, Body<'amendMeeting'>, TopicMeetingFact> = {
  from: ['known'],
  decide: (_state, body, context) =>
    notHeldYet(body.date, context) ?? [{ type: 'meeting.amended', data: body }],
}

export const topicMeetingActs: Acts<TopicMeeting, TopicMeetingFact> = {
  'topic-meeting.record': record,
  'topic-meeting.amend': amend,
}
