// The proposal and the member as people see them: status, parties, and each fact in plain Chinese.
import { termNames } from '#contracts/terms.ts'
import { unitName } from '#data/names.ts'
import type { Resource } from '#kernel/http/resource.ts'
import { type Member, type MemberRegistered, member, memberActs } from './domain/member.ts'
import { type ProposalFact, proposal, proposalActs } from './domain/proposal.ts'
import { type Proposal, partiesOf, readersOf, type Stage } from './domain/proposal-state.ts'

export const stageNames: Record<Stage, string> = { first: '初审', second: '复审', final: '终审' }

function words(fact: ProposalFact): string {
  switch (fact.type) {
    case 'proposal.drafted':
      return '起草了提案'
    case 'proposal.revised':
      return '修改了提案'
    case 'co-signers.invited':
      return `邀请 ${fact.data.members.map(({ name }) => name).join('、')} 联名`
    case 'co-signature.given':
      return `同意联名:${fact.data.opinion}`
    case 'co-signature.declined':
      return `谢绝联名:${fact.data.opinion}`
    case 'co-signature.expired':
      return `${fact.data.members.length} 位受邀委员未在提交前签名,不列为联名人`
    case 'proposal.filed':
      return fact.data.plenary ? '提交了提案(大会提案)' : '提交了提案(平时提案)'
    case 'review.passed':
      return `${stageNames[fact.data.stage]}通过:${fact.data.remark}`
    case 'proposal.returned':
      return `${stageNames[fact.data.stage]}退回修改:${fact.data.remark}`
    case 'proposal.accepting':
      return `终审同意立案:${fact.data.remark}`
    case 'proposal.accepted':
      return `立案,编为第${fact.data.number}号`
    case 'proposal.not-accepted':
      return `不予立案,已告知提案者:${fact.data.explanation}`
    case 'handling.noted':
      return fact.data.resultClass === undefined
        ? `交${unitName(fact.data.unit)}办理`
        : `${unitName(fact.data.unit)}已答复(${termNames[fact.data.resultClass]})`
    case 'proposal.withdrawn':
    case 'draft.withdrawn':
      return `撤回了提案:${fact.data.reason}`
  }
}

export const proposalResource: Resource<Proposal, ProposalFact> = {
  aggregate: proposal,
  acts: proposalActs,
  status: ({ status }) => status,
  parties: partiesOf,
  readers: readersOf,
  // A draft is its author's and those asked to sign it, until it is filed for the first time.
  toOffices: ({ round }) => round > 0,
  words,
}

export const memberResource: Resource<Member, MemberRegistered> = {
  aggregate: member,
  acts: memberActs,
  status: ({ registered }) => (registered ? 'registered' : 'unknown'),
  parties: () => ({ persons: [], units: [] }),
  words: () => '登记为委员',
}
