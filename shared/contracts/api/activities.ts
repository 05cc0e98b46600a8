// The API of activities 知情明政活动 (A13, A15): announced, signed up for, attended; and what a member has attended.
import * as z from 'zod/mini'
import { instant, labelled } from '../labels.ts'
import { activityKind, activityStatus, signUpState } from '../list-terms.ts'
import { aggregateId, personId, unitCode } from '../shapes.ts'
import { act, cursor, cursorQuery, type Endpoint, noBody, pageShape, receipt, text } from './endpoint.ts'
import { year, yearText } from './years.ts'

const activities = '/intake/activities'
const one = `${activities}/{id}`

const arrangement = {
  place: text('地点', 100),
  startsAt: labelled(instant, '开始时间'),
  endsAt: labelled(instant, '结束时间'),
  signUpBy: labelled(instant, '报名截止'),
  places: labelled(z.int().check(z.positive(), z.maximum(2000)), '名额'),
}

const shown = {
  id: aggregateId,
  kind: activityKind,
  title: z.string(),
  status: activityStatus,
  statusText: z.string(),
  place: z.exactOptional(z.string()),
  startsAt: z.exactOptional(instant),
  endsAt: z.exactOptional(instant),
  signUpBy: z.exactOptional(instant),
  places: z.exactOptional(z.int()),
  /** The unit whose post or open day it is. */
  unit: z.exactOptional(unitCode),
  sector: z.exactOptional(z.string()),
  /** Of a quarterly one: by when it is to be held. */
  dueBy: z.exactOptional(instant),
} as const

export const activityItem = z.strictObject({ ...shown, taken: z.int(), waiting: z.int() })
export type ActivityRow = z.infer<typeof activityItem>

export const activityPage = z.strictObject({
  ...pageShape,
  ...shown,
  about: z.string(),
  taken: z.int(),
  waiting: z.int(),
  /** What oneself has done about it. */
  mine: z.exactOptional(signUpState),
  /** Everybody, for the committee; for others who has a place. */
  signUps: z.array(
    z.strictObject({ id: personId, name: z.string(), state: signUpState, attended: z.boolean() }),
  ),
  attended: z.int(),
})

export const dutyRecord = z.strictObject({
  activity: aggregateId,
  kind: activityKind,
  title: z.string(),
  at: instant,
})
export type DutyRecordRow = z.infer<typeof dutyRecord>

export const activitiesApi = {
  listActivities: {
    method: 'GET',
    path: activities,
    action: 'activity.read',
    title: '活动日历',
    query: z.strictObject({
      year: yearText,
      kind: z.exactOptional(labelled(activityKind, '类别')),
      cursor: z.exactOptional(cursor),
    }),
    result: z.strictObject({ items: z.array(activityItem), next: z.exactOptional(z.string()) }),
  },
  dueActivities: {
    method: 'GET',
    path: '/intake/activities-due',
    action: 'activity.arrange',
    title: '到期应安排的季度活动',
    query: cursorQuery,
    result: z.strictObject({ items: z.array(activityItem), next: z.exactOptional(z.string()) }),
  },
  activityPage: {
    method: 'GET',
    path: one,
    action: 'activity.read',
    title: '活动页',
    result: activityPage,
  },
  announceActivity: {
    method: 'POST',
    path: activities,
    action: 'activity.announce',
    title: '发布活动',
    status: 201,
    body: z.strictObject({
      kind: labelled(activityKind, '类别'),
      title: text('活动名称', 60, 4),
      about: text('内容', 2000),
      ...arrangement,
      unit: z.exactOptional(labelled(unitCode, '承办单位')),
      sector: z.exactOptional(text('界别', 40)),
    }),
    result: receipt,
  },
  arrangeActivity: act(
    one,
    'activity.arrange',
    '安排活动',
    z.strictObject({ about: text('内容', 2000), ...arrangement }),
  ),
  moveActivity: act(
    one,
    'activity.move',
    '改时间或地点',
    z.strictObject({ ...arrangement, reason: text('原因', 200) }),
  ),
  cancelActivity: act(one, 'activity.cancel', '取消活动', z.strictObject({ reason: text('原因', 200) })),
  signUp: act(one, 'activity.sign-up', '报名', noBody),
  leave: act(one, 'activity.leave', '退出报名', noBody),
  recordAttendance: act(
    one,
    'activity.record-attendance',
    '登记到场',
    z.strictObject({
      members: labelled(z.array(personId).check(z.minLength(1), z.maxLength(200)), '到场委员'),
    }),
  ),
  correctAttendance: act(
    one,
    'activity.correct-attendance',
    '更正到场登记',
    z.strictObject({ member: labelled(personId, '误登的委员'), reason: text('误登的原因', 200) }),
  ),
  planQuarters: {
    method: 'POST',
    path: '/intake/activity-plans',
    action: 'activity-plan.make',
    title: '安排全年季度通报与听取',
    status: 201,
    body: z.strictObject({ year }),
    result: receipt,
  },
  dutyRecords: {
    method: 'GET',
    path: '/intake/duty-records',
    action: 'duty-record.read',
    title: '履职记录',
    query: z.strictObject({
      /** For the committee; a member sees the own. */
      member: z.exactOptional(labelled(personId, '委员账号')),
      cursor: z.exactOptional(cursor),
    }),
    result: z.strictObject({ items: z.array(dutyRecord), next: z.exactOptional(z.string()) }),
  },
} as const satisfies Record<string, Endpoint>
