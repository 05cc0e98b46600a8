// The proposal and the member as people see them: status, parties, and each fact in plain Chinese.
import { passedOnByHand, proposalStatusNames, termNames, withdrawnAsAskedName } from '#contracts/terms.ts'
import { regionName, unitName } from '#data/names.ts'
import type { Resource } from '#kernel/http/resource.ts'
import { type Member, type MemberFact, member, memberActs } from './domain/member.ts'
import { type PreSession, type PreSessionFact, preSession, preSessionActs } from './domain/pre-session.ts'
import { type ProposalFact, proposal } from './domain/proposal.ts'
import { proposalActs } from './domain/proposal-acts.ts'
import type { Proposal, Request, Stage } from './domain/proposal-state.ts'
import { proposalReading } from './reading.ts'
import { reviewWords, stageNames } from './review/review-words.ts'

function targetName({ unit, level }: { unit?: string; level?: string }): string {
  if (unit !== undefined) return `（${unitName(unit)}）`
  return level === undefined ? '' : `（${regionName(level)}政协）`
}

function askedFor({ to, main, explanation, ...target }: Omit<Request, 'from' | 'by' | 'at'>): string {
  // Which they are, and what was written to all of them (C13): words in a timeline stay when they should not.
  if (main !== undefined) return '（各件和说明见并案页面）'
  return `${to === undefined ? '' : `，转为${termNames[to]}${targetName(target)}`}：${explanation}`
}

const saidWords = (words: string | undefined): string => (words === undefined ? '' : `：${words}`)

/** One fact of a proposal in plain Chinese. */
export function wordsOf(fact: ProposalFact): string | undefined {
  switch (fact.type) {
    case 'proposal.drafted':
      return fact.data.recorded === undefined
        ? '起草了提案'
        : `代${fact.data.lead.name}录入了提案，待本人确认`
    case 'draft.confirmed':
      return '确认了代录的提案'
    case 'draft.declined':
      return `不同意代录：${fact.data.reason}`
    case 'proposal.revised':
      return '修改了提案'
    case 'co-signers.invited':
      return `邀请 ${fact.data.members.map(({ name }) => name).join('、')} 联名`
    case 'research.recorded':
      return `记录调研：${fact.data.date} ${fact.data.place}，${fact.data.participants.length} 人参加`
    case 'discussion.recorded':
      return `记录集体讨论：${fact.data.date}，${fact.data.participants.length} 人参加`
    case 'proposal.endorsed':
      return fact.data.seal === undefined
        ? `集体签名：${fact.data.signatories.join('、')}`
        : '集体研究决定，已盖章'
    case 'cultivation.sought':
      return `申请培育：${fact.data.wish}`
    case 'mentors.named':
      return `指定培育导师：${fact.data.mentors.map(({ name }) => name).join('、')}`
    case 'draft.commented':
      return `对${termNames[fact.data.block]}提出培育意见`
    case 'cultivation.reviewed':
      return `召开培育评审会：${fact.data.opinion}`
    case 'cultivation.ended':
      return `结束培育：${fact.data.reason}`
    case 'co-signers.ordered':
      return '排列了联名次序'
    case 'proposal.seconded':
      return `${fact.data.by.name}附议：${fact.data.opinion}`
    case 'selection.noted':
      return fact.data.passage === undefined ? '选入会前提案精选' : `写入政府工作报告：${fact.data.passage}`
    case 'selection.undone':
      return '移出会前提案精选'
    case 'proposal.took-up-topic':
    case 'proposal.took-up-clue':
    case 'proposal.took-up-ticket':
    case 'proposal.took-up-list-item':
    case 'proposal.took-up-discussion':
    case 'proposal.took-up-brief':
      return '已告知提案的来源'
    case 'co-signature.given':
      return `同意联名：${fact.data.opinion}`
    case 'co-signature.declined':
      return `谢绝联名：${fact.data.opinion}`
    case 'co-signature.expired':
      return `${fact.data.members.length} 位受邀委员未在期限内签名，不列为联名人`
    case 'proposal.filed':
      return filedWords(fact.data)
    case 'review.passed':
    case 'proposal.classified':
    case 'opinion.submitted':
    case 'consultation.recorded':
    case 'consultation.commented':
    case 'units.asked':
    case 'unit-opinion.received':
    case 'suggestions.split':
    case 'secrecy.screened':
    case 'proposal.restricted':
    case 'proposal.unrestricted':
    case 'proposal.not-accepted':
    case 'reasons.used':
      return reviewWords(fact)
    case 'proposal.returned':
      return returnedWords(fact.data)
    case 'proposal.accepting':
      return `终审同意立案：${fact.data.remark}`
    case 'proposal.accepted':
      return `立案，编为第${fact.data.number}号`
    case 'proposal.requested':
      return `商请${termNames[fact.data.kind]}${askedFor(fact.data)}`
    case 'request.agreed':
      return `同意${termNames[fact.data.kind]}${saidWords(fact.data.words)}`
    case 'request.declined':
      return `不同意${termNames[fact.data.kind]}${saidWords(fact.data.words)}`
    case 'request.lapsed':
      return `商请${termNames[fact.data.kind]}逾期未答复，不视为同意，继续审查`
    case 'request.released':
      return `商请${termNames[fact.data.kind]}没有进行：${fact.data.reason}。继续审查`
    case 'window.noted':
      return '收到答复期限'
    case 'proposal.stood-by':
      return fact.data.automatic ? fact.data.reason : `坚持原文，继续审查：${fact.data.reason}`
    case 'proposal.converted':
      return `${passedOnByHand.includes(fact.data.to) ? '将转为' : '转为'}${termNames[fact.data.to]}${targetName(fact.data)}：${fact.data.explanation}`
    case 'reference.answered':
      return `${unitName(fact.data.unit)}书面答复：${fact.data.text}`
    case 'matter.passed-on':
      return `${fact.data.on} 已转送${fact.data.to}：${fact.data.words}`
    case 'proposal.merged':
      return `${fact.data.form === 'merge' ? '并入' : '联名整合到'}《${fact.data.into.title}》`
    case 'proposals.taken-in':
      return `${fact.data.form === 'merge' ? '并入' : '联名整合'} ${fact.data.others.length} 件：${fact.data.others.map(({ title }) => `《${title}》`).join('、')}`
    case 'joining.begun':
      return `开始联名整合，待与另外 ${fact.data.others.length} 件写成一件并由全体签名`
    case 'joining.ended':
      return fact.data.reason === undefined ? '联名整合已完成' : `联名整合没有进行：${fact.data.reason}`
    case 'merge-answer.given':
      return fact.data.answer === 'impossible' ? '现在不能列入并案' : '已把答复告知并案各方'
    // The case's own page says whose it is.
    case 'handlers.noted':
    // Those who stand behind it are told nothing of who may judge it.
    case 'proposal.panel-fell-short':
    // What is under review elsewhere is told to reviewers only, in their queue.
    case 'similar.followed':
    // What a scan found is for who reviews it, beside the attestation.
    case 'scan.noted':
    case 'secrecy.told-merged':
    case 'secrecy.told-main':
    case 'secrecy.told-group':
    case 'secrecy.told-brief':
    case 'proposal.became-brief':
    case 'acceptance.told-merged':
      return undefined
    case 'main.accepted':
      return '所并入的提案已立案'
    case 'proposal.redrafted':
      return '由社情民意信息转为提案草稿'
    case 'similar.noted':
      // The same of every filing: what was found is told apart, to whom each may be told (`notedShown`).
      return '系统与其他提案作了比对'
    case 'proposal.recurring':
      // In which sessions, and by which proposals, is told apart, to whom each may be told (`recurringShown`).
      return '以往多个届次提过同一事项，列为反复提交'
    case 'proposal.recurrence-ended':
      return '修改后不再是以往提过的事项，不再列为反复提交'
    case 'handling.noted':
      return fact.data.resultClass === undefined
        ? `交${unitName(fact.data.unit)}办理`
        : `${unitName(fact.data.unit)}已答复（${termNames[fact.data.resultClass]}）`
    case 'proposal.withdrawn':
      return `${fact.data.agreed === true ? withdrawnAsAskedName : '撤回了提案'}：${fact.data.reason}`
    case 'draft.withdrawn':
      return `撤回了提案：${fact.data.reason}`
  }
}

/** B2: who had time still and did not sign before it is said with the filing, which ended it. */
function filedWords({
  plenary,
  preSession,
  unsigned = [],
}: Extract<ProposalFact, { type: 'proposal.filed' }>['data']): string {
  const kind = preSession !== undefined ? '会前提案' : plenary ? '大会提案' : '平时提案'
  const without = unsigned.length === 0 ? '' : `，${unsigned.length} 位受邀委员提交时还没有签名，不列为联名人`
  return `提交了提案（${kind}）${without}`
}

function returnedWords({
  stage,
  texts = [],
  remark,
}: {
  stage: Stage
  texts?: readonly string[]
  remark: string
}) {
  const because = texts.length === 0 ? '' : `（${texts.join('；')}）`
  return `${stageNames[stage]}退回修改${because}：${remark}`
}

export const proposalResource: Resource<Proposal, ProposalFact> = {
  aggregate: proposal,
  acts: proposalActs,
  stateNames: proposalStatusNames,
  status: ({ status }) => status,
  ...proposalReading,
  words: wordsOf,
}

function memberWords(fact: MemberFact): string {
  switch (fact.type) {
    case 'member.registered':
      return '登记为委员'
    case 'member.profiled':
      return '登记了类型和专长'
    case 'member.assigned':
      return `编入${fact.data.sector}、${fact.data.committee}`
  }
}

export const memberResource: Resource<Member, MemberFact> = {
  aggregate: member,
  acts: memberActs,
  status: ({ registered }) => (registered ? 'registered' : 'unknown'),
  parties: () => ({ persons: [], units: [] }),
  words: memberWords,
}

function preSessionWords(fact: PreSessionFact): string {
  switch (fact.type) {
    case 'pre-session.selected':
      return `选入 ${fact.data.chosen.length} 件：${fact.data.note}`
    case 'pre-session.dropped':
      return `移出一件：${fact.data.reason}`
    case 'pre-session.reported':
      return `${fact.data.date} 报送${fact.data.to}：${fact.data.note}`
    case 'pre-session.adopted':
      return `标记一件入报告：${fact.data.passage}`
  }
}

export const preSessionResource: Resource<PreSession, PreSessionFact> = {
  aggregate: preSession,
  acts: preSessionActs,
  stateNames: { selecting: '精选中', reported: '已报送' },
  status: ({ report }) => (report === undefined ? 'selecting' : 'reported'),
  parties: () => ({ persons: [], units: [] }),
  words: preSessionWords,
}
