// The verdict as people see it: status, parties, and each fact in plain Chinese.

import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import { termNames, verdictStatusNames } from '#contracts/terms.ts'
import type { Resource } from '#kernel/http/resource.ts'
import {
  isClosedTo,
  partiesOf,
  type Verdict,
  type VerdictFact,
  verdict,
  verdictActs,
} from './domain/verdict.ts'

function words(fact: VerdictFact): string {
  switch (fact.type) {
    case 'feedback.opened':
      return '请各位提案者评价办理结果'
    case 'window.noted':
      return '收到评价期限'
    case 'feedback.given':
      return `评价办理结果：${termNames[fact.data.answer]}${fact.data.remark === undefined ? '' : `（${fact.data.remark}）`}`
    case 'feedback.lapsed':
      return `${fact.data.proposers.length} 位提案者期满未评价，记为未反馈`
    case 'talks.called':
      return '评价为不满意，须面对面协商'
    case 'talks.held':
      return `面对面协商（${termNames[fact.data.result]}）：${fact.data.note}`
    case 'second-handling.ordered':
      return `交由承办单位第${fact.data.round}次办理`
    case 'verdict.suspended':
      return '认定涉密，限定知悉范围，评价暂停'
    case 'verdict.resumed':
      return '复核后不涉密，评价继续'
    case 'verdict.closed':
      return `评价结束：${termNames[fact.data.outcome]}`
  }
}

export const verdictResource: Resource<Verdict, VerdictFact> = {
  aggregate: verdict,
  acts: verdictActs,
  stateNames: verdictStatusNames,
  status: ({ status }) => status,
  parties: partiesOf,
  closedTo: isClosedTo,
  held: ({ restrictedTo }) =>
    restrictedTo === undefined ? undefined : refuse(problems.caseSuspended, { source: 'C13' }),
  words,
}
