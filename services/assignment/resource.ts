// The case as people see it: status, parties, and each fact in plain Chinese.
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import { caseStatusNames, termNames } from '#contracts/terms.ts'
import { regionName, unitName } from '#data/names.ts'
import type { Resource } from '#kernel/http/resource.ts'
import { type Case, type CaseFact, caseAggregate, partiesOf, readersOf } from './domain/case.ts'
import { caseActs } from './domain/case-acts.ts'
import { caseLevelActs } from './domain/case-level-acts.ts'
import { isClosedTo } from './domain/case-suspension.ts'

function withCoUnits(coUnits: readonly string[]): string {
  return coUnits.length === 0 ? '' : `，${coUnits.map(unitName).join('、')}协办`
}

function words(fact: CaseFact): string | undefined {
  switch (fact.type) {
    case 'case.opened':
      return '进入办理，待预交办'
    case 'case.taken-over':
      return `${regionName(fact.data.origin.level)}${fact.data.origin.up ? '转来' : '交来'}，待预交办：${fact.data.origin.requirement}`
    case 'case.suspended':
      return '认定涉密，限定知悉范围，暂停办理'
    case 'case.resumed':
      return '复核后不涉密，恢复办理'
    case 'case.told-batch':
      return undefined
    case 'case.sent-back':
      return `退回${regionName(fact.data.level)}：${fact.data.reason}`
    case 'hand-up.proposed':
      return `拟转${regionName(fact.data.to)}，待提案者同意：${fact.data.reason}`
    case 'hand-up.consented':
      return `提案者同意转${regionName(fact.data.to)}`
    case 'hand-up.declined':
      return `提案者不同意转上级：${fact.data.reason}`
    case 'case.taken-back':
      return `${unitName(fact.data.unit)}退回：${fact.data.reason}`
    case 'reminder.noted':
      return `收到${termNames[fact.data.name]}（${termNames[fact.data.clock]}）`
    case 'reply.rejected':
      return `答复未通过对方审核：${fact.data.remark}`
    case 'case.pre-assigned':
      return `预交办给${unitName(fact.data.unit)}${withCoUnits(fact.data.coUnits)}：${fact.data.reason}`
    case 'window.noted':
      return fact.data.clock === 'claim' ? '收到异议期限' : '收到答复期限'
    case 'case.claimed':
      return fact.data.automatic
        ? `${unitName(fact.data.unit)}期满无异议，视为认领`
        : `${unitName(fact.data.unit)}认领`
    case 'case.objected':
      return `${unitName(fact.data.unit)}提出异议，建议由${unitName(fact.data.proposedUnit)}承办：${fact.data.reason}`
    case 'case.arbitrated':
      return `会商确定由${unitName(fact.data.unit)}主办${withCoUnits(fact.data.coUnits)}：${fact.data.reason}`
    case 'case.held':
      return '列入批量交办，等待同批各件确认'
    case 'case.hold-refused':
      return '未能列入一次批量交办'
    case 'case.released':
      return `批量交办没有进行：同批有 ${fact.data.refused} 件现在不能交办，本件回到待交办`
    case 'case.dispatched':
      if (fact.data.up) return `转${unitName(fact.data.unit)}办理：${fact.data.requirement}`
      return `${fact.data.batch === undefined ? '' : '批量'}交办给${unitName(fact.data.unit)}：${fact.data.requirement}`
    case 'case.signed-for':
      return `${unitName(fact.data.unit)}签收`
    case 'contact.logged':
      return `${termNames[fact.data.phase]}（${termNames[fact.data.method]}）`
    case 'contact.confirmed':
      return `确认了第${fact.data.contact}次沟通（${termNames[fact.data.phase]}）`
    case 'opinion.given':
      return `${unitName(fact.data.unit)}提出协办意见`
    case 'reply.countersigned':
      // The remark is between the units: the proposer reads this line too.
      return `${unitName(fact.data.unit)}会签${fact.data.agreed ? '同意' : '有不同意见'}`
    case 'case.reopened':
      return `开始第${fact.data.round}轮办理：${fact.data.demand}`
    case 'reply.drafted':
      return `拟出答复（${termNames[fact.data.resultClass]}）`
    case 'reply.signed-off':
      return '签发答复'
    case 'reply.audited':
      return fact.data.passed ? `审核通过：${fact.data.remark}` : `审核退回重办：${fact.data.remark}`
    case 'reply.delivered':
      return '答复送达全体提案者'
    case 'case.concluded':
      return '办结'
  }
}

export const caseStatusText = ({ status, heldBy, restrictedTo }: Case): string => {
  if (restrictedTo !== undefined) return '涉密，暂停办理'
  return heldBy === undefined ? caseStatusNames[status] : '批量交办中'
}

export const caseResource: Resource<Case, CaseFact> = {
  aggregate: caseAggregate,
  acts: { ...caseActs, ...caseLevelActs },
  stateNames: caseStatusNames,
  status: ({ status }) => status,
  parties: partiesOf,
  readers: readersOf,
  closedTo: isClosedTo,
  held: ({ heldBy }) =>
    heldBy === undefined ? undefined : refuse(problems.caseHeld, { allowed: { batch: heldBy } }),
  words,
}
