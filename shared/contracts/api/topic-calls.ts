// The API of topic calls 征集 and their meetings 征集座谈会: the committee asks, units and collectives answer until it closes.
import * as z from 'zod/mini'
import { instant, labelled } from '../labels.ts'
import { aggregateId } from '../shapes.ts'
import { callAudience, callStatus } from '../topic-terms.ts'
import { act, cursorQuery, type Endpoint, pageShape, receipt, text } from './endpoint.ts'

const calls = '/intake/topic-calls'
const meetings = '/intake/topic-meetings'

export const year = labelled(z.int().check(z.minimum(2000), z.maximum(2099)), '年度')
const closing = labelled(instant, '截止时间')
const day = (title: string) => labelled(z.iso.date(), title)

const callShape = {
  id: aggregateId,
  title: z.string(),
  year: z.int(),
  audience: z.array(callAudience),
  closes: instant,
  status: callStatus,
  statusText: z.string(),
} as const

export const callItem = z.strictObject(callShape)
export type CallItem = z.infer<typeof callItem>

/** A meeting as lists show it. */
export const meetingItem = z.strictObject({
  id: aggregateId,
  title: z.string(),
  date: z.string(),
  place: z.string(),
  call: z.exactOptional(aggregateId),
})
export type MeetingItem = z.infer<typeof meetingItem>

export const callPage = z.strictObject({
  ...pageShape,
  ...callShape,
  text: z.string(),
  by: z.string(),
  openedAt: instant,
  /** Why it was withdrawn, where it was. */
  withdrawn: z.exactOptional(z.string()),
  meetings: z.array(meetingItem),
})

/** 座谈纪要 */
const meetingBody = {
  title: text('座谈会名称', 60, 4),
  date: day('日期'),
  place: text('地点', 60),
  attendees: labelled(
    z.array(text('参加单位或人员', 60)).check(z.minLength(1), z.maxLength(100)),
    '参加单位和人员',
  ),
  minutes: text('纪要', 5000, 10),
}

export const meetingPage = z.strictObject({
  ...pageShape,
  title: z.string(),
  date: z.string(),
  place: z.string(),
  attendees: z.array(z.string()),
  minutes: z.string(),
  call: z.exactOptional(aggregateId),
  /** What came of it. */
  topics: z.array(z.strictObject({ id: aggregateId, title: z.string(), statusText: z.string() })),
})

export const topicCallApi = {
  listCalls: {
    method: 'GET',
    path: calls,
    action: 'topic-call.read',
    title: '选题征集',
    query: cursorQuery,
    result: z.strictObject({ items: z.array(callItem), next: z.exactOptional(z.string()) }),
  },
  openCall: {
    method: 'POST',
    path: calls,
    action: 'topic-call.open',
    title: '发起选题征集',
    status: 201,
    body: z.strictObject({
      title: text('征集名称', 60, 4),
      year,
      text: text('征集说明', 2000, 10),
      audience: labelled(z.array(callAudience).check(z.minLength(1), z.maxLength(2)), '征集对象'),
      closes: closing,
    }),
    result: receipt,
  },
  callPage: {
    method: 'GET',
    path: `${calls}/{id}`,
    action: 'topic-call.read',
    title: '选题征集详情',
    result: callPage,
  },
  extendCall: act(
    `${calls}/{id}`,
    'topic-call.extend',
    '延长征集',
    z.strictObject({ closes: closing, reason: text('延长的原因', 200) }),
  ),
  withdrawCall: act(
    `${calls}/{id}`,
    'topic-call.withdraw',
    '撤销征集',
    z.strictObject({ reason: text('撤销的原因', 200) }),
  ),
  listMeetings: {
    method: 'GET',
    path: meetings,
    action: 'topic-meeting.read',
    title: '征集座谈会',
    query: cursorQuery,
    result: z.strictObject({ items: z.array(meetingItem), next: z.exactOptional(z.string()) }),
  },
  recordMeeting: {
    method: 'POST',
    path: meetings,
    action: 'topic-meeting.record',
    title: '记录征集座谈会',
    status: 201,
    body: z.strictObject({ ...meetingBody, call: z.exactOptional(labelled(aggregateId, '所属征集')) }),
    result: receipt,
  },
  meetingPage: {
    method: 'GET',
    path: `${meetings}/{id}`,
    action: 'topic-meeting.read',
    title: '座谈纪要',
    result: meetingPage,
  },
  amendMeeting: act(
    `${meetings}/{id}`,
    'topic-meeting.amend',
    '更正座谈纪要',
    z.strictObject({ ...meetingBody, reason: text('更正的原因', 200) }),
  ),
} as const satisfies Record<string, Endpoint>
