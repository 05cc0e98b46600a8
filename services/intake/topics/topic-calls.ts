// The handlers of topic calls 征集 and their meetings 征集座谈会.
import type * as z from 'zod/mini'
import {
  type CallItem,
  type MeetingItem,
  type meetingPage,
  topicCallApi,
} from '#contracts/api/topic-calls.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, refuse } from '#contracts/refusal.ts'
import { callStatusNames } from '#contracts/topic-terms.ts'
import { commandHandler, type HttpPorts, type PageBasics, pageHandler } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { callOpenAt, topicCall } from '../domain/topic-call.ts'
import type { TopicMeeting } from '../domain/topic-meeting.ts'
import { wholeOf } from '../whole-partition.ts'
import { topicCallResource, topicMeetingResource } from './topic-desk-resources.ts'
import {
  type CallRow,
  callsPartition,
  meetingsOfCall,
  meetingsPartition,
  type TopicRow,
  topicsOfMeeting,
} from './topic-views.ts'

type Ports = HttpPorts & { readonly views: ViewStore }

const pageSize = 50

export function topicCallHandlers(ports: Ports) {
  const { views, records, clock } = ports
  const listed = async (pk: string, cursor: string | undefined) =>
    views.list(pk, { limit: pageSize, descending: true, ...(cursor === undefined ? {} : { cursor }) })

  const shownCall = pageHandler(
    ports,
    topicCallResource,
    topicCallApi.callPage,
    (state, basics, _as, { now }) => ({
      ...basics,
      ...showCall({ ...state, id: basics.id, isWithdrawn: state.withdrawn !== undefined }, now),
      ...(state.withdrawn === undefined ? {} : { withdrawn: state.withdrawn }),
      text: state.text,
      by: state.by,
      openedAt: state.openedAt,
      meetings: [],
    }),
  )
  const shownMeeting = pageHandler(ports, topicMeetingResource, topicCallApi.meetingPage, showMeeting)

  return {
    listCalls: async ({ query: { cursor } }) => {
      const page = await listed(callsPartition, cursor)
      const now = clock.now()
      const items = page.items.map(({ data }) => showCall(data as unknown as CallRow, now))
      return { result: { ...page, items } }
    },
    openCall: commandHandler(ports, topicCallResource, topicCallApi.openCall),
    extendCall: commandHandler(ports, topicCallResource, topicCallApi.extendCall),
    withdrawCall: commandHandler(ports, topicCallResource, topicCallApi.withdrawCall),
    callPage: async (request) => {
      const answer = await shownCall(request)
      if (isRefusal(answer)) return answer
      const meetings = (await wholeOf<MeetingItem>(views, meetingsOfCall(request.id))).reverse()
      return { ...answer, result: { ...answer.result, meetings } }
    },
    listMeetings: async ({ query: { cursor } }) => {
      const page = await listed(meetingsPartition, cursor)
      return { result: { ...page, items: page.items.map(({ data }) => data as unknown as MeetingItem) } }
    },
    recordMeeting: commandHandler(ports, topicMeetingResource, topicCallApi.recordMeeting, {
      prepare: async ({ body }) => {
        if (body.call !== undefined && (await load(records, topicCall, body.call)).seq === 0)
          return refuse(problems.callUnknown)
        return { body }
      },
    }),
    amendMeeting: commandHandler(ports, topicMeetingResource, topicCallApi.amendMeeting),
    meetingPage: async (request) => {
      const answer = await shownMeeting(request)
      if (isRefusal(answer)) return answer
      const rows = await wholeOf<TopicRow>(views, topicsOfMeeting(request.id))
      const topics = rows.map(({ id, title, statusText }) => ({ id, title, statusText }))
      return { ...answer, result: { ...answer.result, topics } }
    },
  } satisfies Handlers<typeof topicCallApi>
}

/** A call closes by the clock, not by anybody's act. */
function showCall({ id, title, year, audience, closes, isWithdrawn }: CallRow, now: string): CallItem {
  const status = isWithdrawn === true ? 'withdrawn' : callOpenAt({ closes }, now) ? 'open' : 'closed'
  return { id, title, year, audience: [...audience], closes, status, statusText: callStatusNames[status] }
}

function showMeeting(state: TopicMeeting, basics: PageBasics): z.infer<typeof meetingPage> {
  const { title, date, place, attendees, minutes, call } = state
  return {
    ...basics,
    statusText: '已记录',
    title,
    date,
    place,
    attendees: [...attendees],
    minutes,
    ...(call === undefined ? {} : { call }),
    topics: [],
  }
}
