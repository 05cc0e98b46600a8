// The docket as people see it: status, parties, and each fact in plain Chinese.
import { docketStageNames, termNames } from '#contracts/terms.ts'
import { regionName } from '#data/names.ts'
import type { Resource } from '#kernel/http/resource.ts'
import { dateOf } from './dates.ts'
import { type CalendarFact, calendar, calendarActs, type PublishedCalendar } from './domain/calendar.ts'
import { actorsOf, type Docket, type DocketFact, docket, isClosedTo, partiesOf } from './domain/docket.ts'
import { docketActs } from './domain/docket-acts.ts'

function words(fact: DocketFact): string | undefined {
  switch (fact.type) {
    case 'docket.opened':
      return '纳入督办'
    case 'docket.accepted':
      return `记入第${fact.data.proposal.number}号提案的台账`
    case 'docket.taken-over':
      return `${regionName(fact.data.origin)}交来，纳入督办`
    case 'docket.restricted':
      return '涉密，限定知悉范围'
    case 'docket.unrestricted':
      return '复核后不涉密，解除限定'
    case 'recurring.noted':
      return '以往多个届次提过同一事项，列为反复提交'
    case 'recurring.ended':
      return '修改后不再是以往提过的事项，不再列为反复提交'
    case 'proposal.published':
      return '列入公开目录'
    case 'stage.reached':
      return `阶段：${docketStageNames[fact.data.stage]}`
    case 'reply.noted':
      return '收到答复'
    case 'clock.started':
      return `${termNames[fact.data.clock]}期限开始计算，${dateOf(fact.data.deadline.due)}截止`
    case 'clock.stopped':
      return `${termNames[fact.data.clock]}期限停止计算`
    case 'extension.requested':
      return `申请${termNames[fact.data.clock]}延期：${fact.data.reason}`
    case 'extension.refused':
      return `不同意${termNames[fact.data.clock]}延期：${fact.data.remark}`
    case 'clock.extended':
      return `同意${termNames[fact.data.clock]}延期至${dateOf(fact.data.deadline.due)}：${fact.data.remark}`
    case 'clock.paused':
      return `${termNames[fact.data.clock]}期限暂停（${termNames[fact.data.reason]}）：${fact.data.note}`
    case 'clock.resumed':
      return `${termNames[fact.data.clock]}期限恢复计算，补足 ${fact.data.pausedDays} 个工作日，${dateOf(fact.data.deadline.due)}截止：${fact.data.note}`
    case 'clock.moved':
      return `${termNames[fact.data.clock]}期限${movedWords(fact.data)}：${fact.data.reason}`
    case 'clock.confirmed':
      return `${termNames[fact.data.clock]}期限按新公布的日历核对，${dateOf(fact.data.deadline.due)}截止不变`
    case 'decision.noticed':
      if (fact.data.name === 'signing-ended') return `告知 ${fact.data.to.length} 位受邀委员，联名已经结束`
      return `${termNames[fact.data.name]}送达 ${fact.data.to.length} 位提案者`
    // Those who stand behind it read this as well, and are told nothing of who may judge (C2).
    case 'office.noticed':
      return undefined
    case 'proposers.widened':
      return `并案后提案者共 ${fact.data.proposers.length} 位`
    case 'notice.acknowledged':
      return `已阅第 ${fact.data.notice} 号通知`
    case 'reminder.issued':
      return `发出${termNames[fact.data.name]}（${termNames[fact.data.clock]}）`
    case 'deadline.passed':
      return `${termNames[fact.data.clock]}期限已过`
  }
}

function movedWords({ from, deadline: { due } }: { from: string; deadline: { due: string } }): string {
  if (from === due) return `不再暂定，定为${dateOf(due)}截止`
  return `因公布日历由${dateOf(from)}调整为${dateOf(due)}`
}

export const docketResource: Resource<Docket, DocketFact> = {
  aggregate: docket,
  acts: docketActs,
  stateNames: docketStageNames,
  status: ({ stage }) => stage,
  parties: actorsOf,
  readers: partiesOf,
  closedTo: isClosedTo,
  words,
}

/** The calendar is nobody's in particular: the table of permissions alone says who publishes it. */
export const calendarResource: Resource<PublishedCalendar, CalendarFact> = {
  aggregate: calendar,
  acts: calendarActs,
  status: () => 'published',
  parties: () => ({ persons: [], units: [] }),
  words: (fact) =>
    fact.type === 'calendar.published'
      ? `公布日历 ${fact.data.version}`
      : `按新公布的日历核对了 ${fact.data.counted} 个期限，调整 ${fact.data.moved} 个`,
}
