// The API of supervision: clocks and their explanation, the ledger 督办台账, and the public catalogue.
import * as z from 'zod/mini'
import { filedIn } from '../filed-in.ts'
import { instant, labelled } from '../labels.ts'
import { levelKind, levelPortal, regionCode } from '../level.ts'
import { aggregateId, answer, suggestion, unitCode } from '../shapes.ts'
import {
  clockName,
  decisionName,
  light,
  noticeName,
  pausedFor,
  pauseReason,
  proposalKind,
  resultClass,
} from '../terms.ts'
import { act, cursor, cursorQuery, type Endpoint, page, pageShape, text } from './endpoint.ts'

/** Who a clock waits for: a unit, an office (its role), or the proposers. */
export const responsible = z.strictObject({
  unit: z.exactOptional(unitCode),
  office: z.exactOptional(z.string()),
  persons: z.exactOptional(z.array(z.string())),
})

/** A deadline that explains itself: rule, start, calendar version, days skipped. */
export const clockView = z.strictObject({
  clock: clockName,
  round: z.int(),
  running: z.boolean(),
  paused: z.exactOptional(z.strictObject({ reason: pausedFor, note: z.string(), since: instant })),
  extensions: z.int(),
  extensionRequest: z.exactOptional(z.strictObject({ reason: z.string(), by: z.string(), at: instant })),
  start: instant,
  due: instant,
  light,
  /** Working days left until the due day; below zero when it has passed. */
  daysLeft: z.int(),
  overdue: z.boolean(),
  responsible,
  stoppedAt: z.exactOptional(instant),
  explanation: z.strictObject({
    rule: z.string(),
    policyVersion: z.string(),
    calendarVersion: z.string(),
    provisional: z.boolean(),
    /** The level whose own, earlier due instant this is. */
    setBy: z.exactOptional(regionCode),
    /** When and why a published calendar moved it, the first move first. */
    moves: z.array(
      z.strictObject({ from: instant, due: instant, at: instant, calendar: z.string(), reason: z.string() }),
    ),
    /** The pauses whose working days were given back. */
    pauses: z.array(z.strictObject({ from: instant, until: instant, days: z.int() })),
    /** Days that did not count: weekends as a number, holidays and overrides by name. */
    skipped: z.array(
      z.strictObject({
        kind: z.enum(['weekend', 'holiday', 'override']),
        days: z.int(),
        reason: z.exactOptional(z.string()),
        from: z.exactOptional(z.string()),
        to: z.exactOptional(z.string()),
      }),
    ),
    /** Days off that counted all the same: 调休上班. */
    worked: z.array(
      z.strictObject({ date: z.string(), kind: z.enum(['make-up', 'override']), reason: z.string() }),
    ),
  }),
  rungs: z.array(z.strictObject({ name: z.string(), at: instant, firedAt: z.exactOptional(instant) })),
})
export type ClockView = z.infer<typeof clockView>

/** Who has read a notice, and for whom. */
const reading = z.strictObject({ as: z.string(), by: z.string(), at: instant })

export const docketPage = z.strictObject({
  ...pageShape,
  title: z.string(),
  number: z.exactOptional(z.int()),
  unit: z.exactOptional(unitCode),
  /** 反复提交: the earlier sessions in which the same matter was proposed (C12). */
  recurringIn: z.exactOptional(z.array(filedIn)),
  clocks: z.array(clockView),
  /** 通知: one's own; all of them to offices. `to` and `as` are `unit:JY`, `leader:JY`, `office:dispatch`, `person:m01`. */
  notices: z.array(
    z.strictObject({
      notice: z.int(),
      name: noticeName,
      clock: z.exactOptional(clockName),
      /** Of a decision: what was decided and why. */
      text: z.exactOptional(z.string()),
      at: instant,
      to: z.array(z.string()),
      read: z.array(reading),
    }),
  ),
})

/** One line of the ledger or of a desk: a running clock with its light. */
export const ledgerItem = z.strictObject({
  id: aggregateId,
  title: z.string(),
  number: z.exactOptional(z.int()),
  clock: clockName,
  due: instant,
  light,
  daysLeft: z.int(),
  overdue: z.boolean(),
  unit: z.exactOptional(unitCode),
  reminders: z.int(),
  /** The level that handed it over; its number is not one of this level's. */
  origin: z.exactOptional(regionCode),
})
export type LedgerItem = z.infer<typeof ledgerItem>

/** A notice 通知 as whom it is for sees it. */
export const noticeItem = z.strictObject({
  id: aggregateId,
  notice: z.int(),
  title: z.string(),
  number: z.exactOptional(z.int()),
  /** The level that handed it over; its number is not one of this level's. */
  origin: z.exactOptional(regionCode),
  name: noticeName,
  /** Of a decision of the review: what was decided and why. It is about no deadline. */
  text: z.exactOptional(z.string()),
  clock: z.exactOptional(clockName),
  at: instant,
  due: z.exactOptional(instant),
  /** Whether nothing later was said about its clock. */
  latest: z.boolean(),
  /** Whether it is the latest and its clock goes on, or a decision not yet read: what is done chases nobody. */
  standing: z.boolean(),
  /** Grey when the clock has stopped or is paused. */
  light: z.exactOptional(light),
  daysLeft: z.exactOptional(z.int()),
  overdue: z.exactOptional(z.boolean()),
  unit: z.exactOptional(unitCode),
  /** Who of the addressee has read it. */
  read: z.exactOptional(z.strictObject({ by: z.string(), at: instant })),
})
export type NoticeItem = z.infer<typeof noticeItem>

const publishedDay = z.strictObject({
  date: labelled(z.iso.date(), '日期'),
  working: labelled(z.boolean(), '是否上班'),
  reason: text('事由', 60),
})

const dockets = '/supervision/dockets/{id}'
const clockField = labelled(clockName, '时限')

const catalogueEntry = {
  id: aggregateId,
  number: z.int(),
  session: z.string(),
  title: z.string(),
  kind: proposalKind,
  /** 承办单位, once dispatched. */
  unit: z.exactOptional(unitCode),
  statusText: z.string(),
  acceptedAt: instant,
}

export const supervisionApi = {
  desk: {
    method: 'GET',
    path: '/supervision/desk',
    action: 'desk.read',
    title: '我的时限',
    result: z.strictObject({ items: z.array(ledgerItem) }),
  },
  requestExtension: act(
    dockets,
    'docket.request-extension',
    '申请延期',
    z.strictObject({ clock: clockField, reason: text('延期理由', 500) }),
  ),
  decideExtension: act(
    dockets,
    'docket.decide-extension',
    '审批延期',
    z.strictObject({
      clock: clockField,
      approved: labelled(z.boolean(), '是否同意'),
      remark: text('审批意见', 500),
    }),
  ),
  pause: act(
    dockets,
    'docket.pause',
    '暂停时限',
    z.strictObject({ clock: clockField, reason: labelled(pauseReason, '暂停原因'), note: text('说明', 500) }),
  ),
  resume: act(
    dockets,
    'docket.resume',
    '恢复时限',
    z.strictObject({ clock: clockField, note: text('说明', 500) }),
  ),
  acknowledge: act(
    dockets,
    'notice.acknowledge',
    '通知已阅',
    z.strictObject({ notice: labelled(z.int().check(z.positive()), '通知号') }),
  ),
  notices: {
    method: 'GET',
    path: '/supervision/notices',
    action: 'notice.read',
    title: '我的通知',
    query: z.strictObject({
      list: z.exactOptional(labelled(z.enum(['standing', 'all']), '仍在计时的或全部')),
      cursor: z.exactOptional(cursor),
    }),
    result: z.strictObject({ items: z.array(noticeItem), next: z.exactOptional(z.string()) }),
  },
  decisionNotices: {
    method: 'GET',
    path: '/supervision/decision-notices',
    action: 'decision-notice.read',
    title: '决定告知情况',
    query: z.strictObject({
      year: z.exactOptional(labelled(z.string().check(z.regex(/^\d{4}$/)), '年份')),
    }),
    result: z.strictObject({
      year: z.string(),
      decisions: z.int(),
      /** With a notice to every proposer. */
      delivered: z.int(),
      percent: z.exactOptional(z.number()),
      /** Notices to persons, and how many of them have been read. */
      notices: z.int(),
      read: z.int(),
      byName: z.array(
        z.strictObject({ name: decisionName, decisions: z.int(), delivered: z.int(), read: z.int() }),
      ),
      /** Of which proposals a decision has not reached everybody: none, or a defect. */
      missing: z.array(aggregateId),
    }),
  },
  publishCalendar: act(
    '/supervision/calendar',
    'calendar.publish',
    '公布日历',
    z.strictObject({
      version: text('版本', 40),
      days: labelled(z.array(publishedDay).check(z.minLength(1), z.maxLength(100)), '放假或上班的日子'),
      officialUntil: z.exactOptional(labelled(z.iso.date(), '放假安排已公布至')),
    }),
  ),
  calendar: {
    method: 'GET',
    path: '/supervision/calendar',
    action: 'calendar.read',
    title: '工作日历',
    result: z.strictObject({
      /** How often it was published: what `If-Match` is held against. */
      version: z.int(),
      /** As deadlines cite it. */
      calendarVersion: z.string(),
      acts: z.array(z.string()),
      /** The newest first. */
      editions: z.array(
        z.strictObject({
          version: z.string(),
          days: z.array(publishedDay),
          officialUntil: z.exactOptional(z.string()),
          at: instant,
          by: z.string(),
          /** Open clocks counted anew so far, and how many of them moved. */
          counted: z.int(),
          moved: z.int(),
          /** Absent while open clocks are still being counted. */
          appliedAt: z.exactOptional(instant),
        }),
      ),
    }),
  },
  page: {
    method: 'GET',
    path: '/supervision/dockets/{id}',
    action: 'docket.read',
    title: '时限与督办页',
    result: docketPage,
  },
  ledger: {
    method: 'GET',
    path: '/supervision/ledger',
    action: 'ledger.read',
    title: '督办台账',
    query: z.strictObject({
      light: z.exactOptional(labelled(z.enum(['green', 'yellow', 'red']), '灯色')),
      cursor: z.exactOptional(cursor),
    }),
    result: z.strictObject({ items: z.array(ledgerItem), next: z.exactOptional(z.string()) }),
  },
  catalogue: {
    method: 'GET',
    path: '/public/proposals',
    action: 'public',
    title: '立案提案公开目录',
    query: cursorQuery,
    result: z.strictObject({
      items: z.array(z.strictObject(catalogueEntry)),
      next: z.exactOptional(z.string()),
    }),
  },
  publicPage: {
    method: 'GET',
    path: '/public/proposals/{id}',
    action: 'public',
    title: '公开的提案',
    result: z.strictObject({
      ...catalogueEntry,
      proposers: z.array(z.string()),
      situation: z.string(),
      analysis: z.string(),
      suggestions: z.array(suggestion),
      reply: z.exactOptional(
        z.strictObject({
          round: z.int(),
          unit: unitCode,
          resultClass,
          letter: z.string(),
          answers: z.array(answer),
          at: instant,
        }),
      ),
    }),
  },
  level: {
    method: 'GET',
    path: '/public/level',
    action: 'public',
    title: '本级政协与可去的各级门户',
    result: z.strictObject({
      code: regionCode,
      name: z.string(),
      kind: levelKind,
      /** 本届次, as `13-4`. */
      session: z.string(),
      /** 模拟: nothing here is a real proposal. */
      training: z.exactOptional(z.boolean()),
      portals: z.array(levelPortal),
    }),
  },
  cataloguePage: {
    method: 'GET',
    path: '/public/catalogue',
    action: 'public',
    title: '立案提案公开目录（网页）',
    query: cursorQuery,
    produces: 'text/html',
    result: page,
  },
  proposalPage: {
    method: 'GET',
    path: '/public/catalogue/{id}',
    action: 'public',
    title: '公开的提案（网页）',
    produces: 'text/html',
    result: page,
  },
} as const satisfies Record<string, Endpoint>
