// The closed vocabularies of the field: English terms in code, the Chinese term beside each (docs/glossary.md).
import * as z from 'zod/mini'
import { listTermNames } from './list-terms.ts'
import { topicTermNames } from './topic-terms.ts'

export const serviceName = z.enum(['intake', 'assignment', 'supervision', 'evaluation'])
export type ServiceName = z.infer<typeof serviceName>
export const serviceNames = ['intake', 'assignment', 'supervision', 'evaluation'] as const

/** 提案形式: 个人 · 联名 · 集体 */
export const proposalKind = z.enum(['sole', 'joint', 'collective'])
export type ProposalKind = z.infer<typeof proposalKind>

/** 提交时算作 (B11、A19): 大会提案 · 会前提案 · 平时提案 */
export const filingSide = z.enum(['plenary', 'pre-session', 'inter-session'])
export type FilingSide = z.infer<typeof filingSide>

/** 集体提案者 (B1): 党派 · 人民团体 · 界别 · 专委会 · 委员小组 */
export const collectiveForm = z.enum(['party', 'peoples-body', 'sector', 'special-committee', 'group'])
export type CollectiveForm = z.infer<typeof collectiveForm>

/** 集体提案由谁签章 (B1): 公章 · 负责人 · 负责人或全体 */
export const endorsementRule = z.enum(['seal', 'leader', 'leader-or-all'])
export type EndorsementRule = z.infer<typeof endorsementRule>

/** 稿子的各部分: 案由 · 情况 · 分析 · 建议 · 整体 */
export const draftBlock = z.enum(['title', 'situation', 'analysis', 'suggestions', 'whole'])
export type DraftBlock = z.infer<typeof draftBlock>

/** 委员类型 (B4 渝北): 理论型专家 · 实操型职务 */
export const memberPractice = z.enum(['expert', 'practitioner'])
export type MemberPractice = z.infer<typeof memberPractice>

/** 沟通环节: 办前 · 办中 · 办后 */
export const contactPhase = z.enum(['before', 'during', 'after'])
export type ContactPhase = z.infer<typeof contactPhase>

/** 沟通方式 (E2 福建、巴彦淖尔): 面谈 · 座谈会 · 调研 · 走访 · 电话 · 邮件 · 书信 · 视频 */
export const contactMethod = z.enum([
  'talk',
  'meeting',
  'field-visit',
  'home-visit',
  'phone',
  'mail',
  'letter',
  'video',
])
export type ContactMethod = z.infer<typeof contactMethod>

/** 办理结果分类 (R5) */
export const resultClass = z.enum(['A', 'B', 'C', 'D'])
export type ResultClass = z.infer<typeof resultClass>

/** 逐条答复: 采纳 · 部分采纳 · 未采纳 */
export const disposition = z.enum(['adopted', 'partly-adopted', 'not-adopted'])
export type Disposition = z.infer<typeof disposition>

/** 评价: 满意 · 基本满意 · 理解 · 不满意. 未反馈 is never given, it is what silence becomes. */
export const feedbackAnswer = z.enum(['satisfied', 'basically-satisfied', 'understanding', 'dissatisfied'])
export type FeedbackAnswer = z.infer<typeof feedbackAnswer>

/** 时限: 预交办 · 认领 · 签收 · 协办意见 · 答复 · 评价 · 协商 · 提案者答复商请 */
export const clockName = z.enum([
  'pre-assignment',
  'claim',
  'signature',
  'opinion',
  'reply',
  'feedback',
  'talks',
  'answer',
  'reference',
  'passing-on',
])
export type ClockName = z.infer<typeof clockName>

/** 暂停时限的原因 */
export const pauseReason = z.enum(['awaiting-proposer', 'awaiting-higher-level'])
/** What stands on a clock that is paused: what an office gave as the reason, or 涉密, which no office pauses for. */
export const pausedFor = z.enum([...pauseReason.options, 'secrecy'])
export type PausedFor = z.infer<typeof pausedFor>

/** 决定通知 (C14): what a review has decided or asks. 立案 · 不予立案 · 退改 · 商请 · 商请结果 · 转办 · 撤案 · 并案 · 联名整合 · 他案并入 · 研究参考答复 · 转送结果 · 限定知悉 · 解除限定 */
export const decisionName = z.enum([
  'accepted',
  'not-accepted',
  'returned',
  'requested',
  'request-ended',
  'converted',
  'withdrawn',
  'merged',
  'joined',
  'taken-in',
  'reference-answered',
  'passed-on',
  'restricted',
  'unrestricted',
])
export type DecisionName = z.infer<typeof decisionName>

/**
 * 通知: a rung of a ladder, what happened to a deadline, co-signing that a filing has ended (B2), a panel that cannot judge
 * any more (C2), or a decision of the review
 */
export const noticeName = z.enum([
  'reminder',
  'urging-slip',
  'notice-of-supervision',
  'circular',
  'deadline-passed',
  'deadline-moved',
  'signing-ended',
  'panel-lacking',
  ...decisionName.options,
])
export type NoticeName = z.infer<typeof noticeName>

/** 红黄绿灯 of a running clock, grey when it is paused or has stopped. */
export const light = z.enum(['green', 'yellow', 'red', 'grey'])
export type Light = z.infer<typeof light>

/** 办理结论: 满意 · 不满意 · 未反馈 */
export const verdictOutcome = z.enum(['satisfied', 'dissatisfied', 'no-feedback'])
export type VerdictOutcome = z.infer<typeof verdictOutcome>

/** 推送状态: 待送达 · 已送达 · 多次未达 · 不再推送 */
export const deliveryState = z.enum(['pending', 'delivered', 'exhausted', 'dead'])
export type DeliveryState = z.infer<typeof deliveryState>

/** 来件状态: 待处理 · 等待前序 · 已办理 · 不予办理 · 无法读取 */
export const hookState = z.enum(['pending', 'waiting', 'applied', 'refused', 'dead'])
export type HookState = z.infer<typeof hookState>

/** 提案分类, the national five (C10): 经济 · 政治 · 文化 · 社会 · 生态 */
export const proposalClass = z.enum(['economic', 'political', 'cultural', 'social', 'ecological'])
export type ProposalClass = z.infer<typeof proposalClass>

/** 涉密筛查 (C13): 未发现涉密 · 涉密 */
export const secrecy = z.enum(['clear', 'secret'])
export type Secrecy = z.infer<typeof secrecy>

/** 审查意见: what a panel member recommends. 立案 · 改 · 联 · 并案 · 转 · 撤 · 不立案 */
export const recommendation = z.enum([
  'accept',
  'revise',
  'join',
  'merge',
  'convert',
  'withdraw',
  'not-accept',
])
export type Recommendation = z.infer<typeof recommendation>

/** What a reason of the level's table is for: 改 · 联 · 并 · 转 · 撤 · 不立案 (C4, C5) */
export const reasonOutcome = z.enum(['revise', 'join', 'merge', 'convert', 'withdraw', 'not-accept'])
export type ReasonOutcome = z.infer<typeof reasonOutcome>

/** 去向 of what is not accepted (C14): 转有关单位研究参考 · 转社情民意 · 转意见建议 · 不转送 */
export const forwarding = z.enum(['unit', 'brief', 'letter', 'none'])
export type Forwarding = z.infer<typeof forwarding>

/** 审查协商的结果: 一致 · 部分一致 · 未达成一致 */
export const agreement = z.enum(['agreed', 'partly-agreed', 'not-agreed'])
export type Agreement = z.infer<typeof agreement>

/** 预立案意见 of a unit (C7): 可以办理 · 可以部分办理 · 不属本单位 · 已经落实 · 难以办理 */
/** What a proposer says of the record of a consultation (C1). */
export const consultationStance = z.enum(['agrees', 'remarks'])
export type ConsultationStance = z.infer<typeof consultationStance>

export const unitStance = z.enum(['can-do', 'can-do-partly', 'not-ours', 'done-already', 'cannot-do'])
export type UnitStance = z.infer<typeof unitStance>

/** 审查组的席位: 成员 · 特邀审查员 */
export const seatKind = z.enum(['member', 'guest'])
export type SeatKind = z.infer<typeof seatKind>

/** 审查组 */
export const panelStatus = z.enum(['formed', 'dissolved'])
export type PanelStatus = z.infer<typeof panelStatus>

/** 提案状态 */
export const proposalStatus = z.enum([
  'unconfirmed',
  'drafting',
  'co-signing',
  'filed',
  'second-review',
  'final-review',
  'awaiting-answer',
  'accepting',
  'accepted',
  'not-accepted',
  'withdrawn',
  'converted',
  'merged',
  'joined',
])
export type ProposalStatus = z.infer<typeof proposalStatus>

/** 商请 (C5): 转 · 撤 · 并 · 联. 改 is a return of the review. */
export const requestKind = z.enum(['convert', 'withdraw', 'merge', 'join'])
export type RequestKind = z.infer<typeof requestKind>

/** What became of a request: 同意 · 不同意 · 逾期未答复 · 已解除 (another of its group did not agree) */
export const requestAnswer = z.enum(['agreed', 'declined', 'lapsed', 'released'])
export type RequestAnswer = z.infer<typeof requestAnswer>

/** 转往 (C5, C14): 社情民意信息 · 意见建议(委员来信) · 有关单位参考 · 其他层级 */
export const conversionTarget = z.enum(['brief', 'opinion-letter', 'unit-reference', 'level-reference'])
export type ConversionTarget = z.infer<typeof conversionTarget>

/** 并案 · 联名整合 */
export const mergeForm = z.enum(['merge', 'join'])
export type MergeForm = z.infer<typeof mergeForm>

/** 并案、联名整合: waiting for the proposers, one text being written and signed, in effect, or released */
export const mergeStatus = z.enum(['waiting', 'integrating', 'settled', 'released'])
export type MergeStatus = z.infer<typeof mergeStatus>

/** The answer of one of a merge group: 待答复 · 同意 · 不同意 · 逾期未答复 · 现在不能 */
export const mergeAnswer = z.enum(['waiting', 'agreed', 'declined', 'lapsed', 'impossible'])
export type MergeAnswer = z.infer<typeof mergeAnswer>

/** 社情民意信息: 已提交 · 已采用 · 已报送或转送 · 留存 · 已转为提案 */
export const briefStatus = z.enum(['filed', 'adopted', 'forwarded', 'kept', 'converted'])
export type BriefStatus = z.infer<typeof briefStatus>

/** In which form a matter counts for a member: 提案 · 社情民意 */
export const creditForm = z.enum(['proposal', 'brief'])
export type CreditForm = z.infer<typeof creditForm>

/** 办理状态 */
export const caseStatus = z.enum([
  'open',
  'hand-up-proposed',
  'pre-assigned',
  'objected',
  'settled',
  'dispatched',
  'in-handling',
  'drafted',
  'signed-off',
  'delivered',
  'concluded',
  'sent-back',
])
export type CaseStatus = z.infer<typeof caseStatus>

/** 批量交办 */
export const batchStatus = z.enum(['waiting', 'dispatched', 'released'])
export type BatchStatus = z.infer<typeof batchStatus>

/** A case in a batch: released when it was held and another refused. */
export const batchedCaseStatus = z.enum(['waiting', 'held', 'dispatched', 'refused', 'released'])
export type BatchedCaseStatus = z.infer<typeof batchedCaseStatus>

/** 评价状态 */
export const verdictStatus = z.enum(['feedback-open', 'talks', 'second-handling', 'closed'])
export type VerdictStatus = z.infer<typeof verdictStatus>

/** 公开与督办所见的阶段 */
export const docketStage = z.enum([
  'in-review',
  'returned',
  'not-accepted',
  'withdrawn',
  'withdrawn-as-asked',
  'converted',
  'merged',
  'accepted',
  'pre-assigned',
  'dispatched',
  'in-handling',
  'delivered',
  'closed',
  'sent-back',
])
export type DocketStage = z.infer<typeof docketStage>

/** 撤 (C5): the review asked for it, and the lead proposer agreed. What its author took back is 已撤回. */
export const withdrawnAsAskedName = '经商请撤案'

export const docketStageNames: Record<DocketStage, string> = {
  'in-review': '审查中',
  returned: '退回修改',
  'not-accepted': '不予立案',
  withdrawn: '已撤回',
  'withdrawn-as-asked': withdrawnAsAskedName,
  converted: '转办',
  merged: '已并入他案',
  accepted: '已立案',
  'pre-assigned': '预交办',
  dispatched: '已交办',
  'in-handling': '办理中',
  delivered: '已答复',
  closed: '已评价',
  'sent-back': '已退回',
}

export const proposalStatusNames: Record<ProposalStatus, string> = {
  unconfirmed: '代录，待本人确认',
  drafting: '草稿',
  'co-signing': '联名中',
  filed: '已提交，待初审',
  'second-review': '待复审',
  'final-review': '待终审',
  'awaiting-answer': '待提案者答复',
  accepting: '立案编号中',
  accepted: '已立案',
  'not-accepted': '不予立案',
  withdrawn: '已撤回',
  converted: '转办',
  merged: '已并案',
  joined: '已联名整合',
}

export const mergeStatusNames: Record<MergeStatus, string> = {
  waiting: '等待各提案者答复',
  integrating: '正在整合、签名',
  settled: '已经生效',
  released: '没有进行',
}

export const mergeAnswerNames: Record<MergeAnswer, string> = {
  waiting: '待答复',
  agreed: '同意',
  declined: '不同意',
  lapsed: '逾期未答复，不视为同意',
  impossible: '现在不能列入',
}

export const briefStatusNames: Record<BriefStatus, string> = {
  filed: '已提交',
  adopted: '已采用',
  forwarded: '已报送或转送',
  kept: '留存备查',
  converted: '已转为提案',
}

export const proposalClassNames: Record<ProposalClass, string> = {
  economic: '经济建设',
  political: '政治建设',
  cultural: '文化建设',
  social: '社会建设',
  ecological: '生态文明建设',
}

export const panelStatusNames: Record<PanelStatus, string> = { formed: '已组建', dissolved: '已撤销' }

export const forwardingNames: Record<Forwarding, string> = {
  unit: '转有关单位研究参考',
  brief: '转社情民意信息',
  letter: '转意见建议',
  none: '不转送',
}

/** The same as it is told when it is decided: what somebody still has to carry on is said to be ahead. */
export const forwardingTold: Record<Forwarding, string> = {
  ...forwardingNames,
  letter: '将转意见建议，转送后另行告知',
}

/** A proposal that was not accepted goes where one may be converted to. */
export const destinationOfForwarding: Record<Exclude<Forwarding, 'none'>, ConversionTarget> = {
  unit: 'unit-reference',
  brief: 'brief',
  letter: 'opinion-letter',
}

/** What the committee carries on by hand: it has gone there once that is recorded. */
export const passedOnByHand: readonly ConversionTarget[] = ['opinion-letter', 'level-reference']

export const caseStatusNames: Record<CaseStatus, string> = {
  open: '待预交办',
  'hand-up-proposed': '拟转上级，待提案者同意',
  'pre-assigned': '预交办，待认领',
  objected: '有异议，待会商',
  settled: '承办单位已定，待交办',
  dispatched: '已交办，待签收',
  'in-handling': '办理中',
  drafted: '答复待签发',
  'signed-off': '答复待审核',
  delivered: '答复已送达',
  concluded: '已办结',
  'sent-back': '已退回',
}

export const batchStatusNames: Record<BatchStatus, string> = {
  waiting: '正在逐件确认',
  dispatched: '已全部交办',
  released: '没有交办',
}

export const batchedCaseStatusNames: Record<BatchedCaseStatus, string> = {
  waiting: '等待确认',
  held: '已确认，等待其余各件',
  dispatched: '已交办',
  refused: '现在不能交办',
  released: '未交办，已回到待交办',
}

export const verdictStatusNames: Record<VerdictStatus, string> = {
  'feedback-open': '待评价',
  talks: '不满意，待协商',
  'second-handling': '二次办理中',
  closed: '已评价',
}

export const deliveryStateNames: Record<DeliveryState, string> = {
  pending: '待送达',
  delivered: '已送达',
  exhausted: '多次未达',
  dead: '不再推送',
}

export const hookStateNames: Record<HookState, string> = {
  pending: '待处理',
  waiting: '等待前序',
  applied: '已办理',
  refused: '不予办理',
  dead: '无法读取',
}

const ownTermNames = {
  'near-identical': '几乎相同',
  'same-matter': '同一事项',
  'same-words': '用词几乎相同，事项未必相同',
  related: '相关',
  unlike: '没有看出同一事项',
  sole: '个人提案',
  joint: '联名提案',
  collective: '集体提案',
  plenary: '大会提案',
  'pre-session': '会前提案',
  'inter-session': '平时提案',
  party: '党派',
  'peoples-body': '人民团体',
  sector: '界别',
  'special-committee': '专门委员会',
  group: '委员小组',
  title: '案由',
  situation: '情况',
  analysis: '分析',
  suggestions: '建议',
  whole: '整体',
  expert: '理论型（专家）',
  practitioner: '实操型（职务）',
  before: '办前沟通',
  during: '办中沟通',
  after: '办后沟通',
  talk: '面谈',
  meeting: '座谈会',
  'field-visit': '共同调研',
  'home-visit': '登门走访',
  phone: '电话',
  mail: '邮件',
  letter: '书信',
  video: '视频',
  A: 'A类',
  B: 'B类',
  C: 'C类',
  D: 'D类',
  adopted: '采纳',
  'partly-adopted': '部分采纳',
  'not-adopted': '未采纳',
  satisfied: '满意',
  'basically-satisfied': '基本满意',
  understanding: '理解',
  dissatisfied: '不满意',
  'no-feedback': '未反馈',
  'pre-assignment': '预交办',
  claim: '认领',
  signature: '签收',
  reply: '答复',
  opinion: '协办意见',
  talks: '协商',
  'awaiting-proposer': '等待提案者',
  'awaiting-higher-level': '等待上级',
  secrecy: '涉密暂停办理',
  'second-handling': '二次办理',
  explained: '解释说明',
  feedback: '评价',
  pass: '通过',
  return: '退回修改',
  accept: '同意立案',
  'not-accept': '不予立案',
  reminder: '提醒',
  'urging-slip': '催办单',
  'notice-of-supervision': '督办通知书',
  circular: '通报',
  'deadline-passed': '期限已过',
  'deadline-moved': '期限调整',
  economic: '经济建设',
  political: '政治建设',
  cultural: '文化建设',
  social: '社会建设',
  ecological: '生态文明建设',
  clear: '未发现涉密内容',
  secret: '涉密',
  revise: '退改',
  join: '联名整合',
  merge: '并案',
  convert: '转办',
  withdraw: '撤案',
  agreed: '同意',
  'partly-agreed': '部分一致',
  'not-agreed': '未达成一致',
  agrees: '记录属实',
  remarks: '有补充或更正',
  'can-do': '可以办理',
  'can-do-partly': '可以部分办理',
  'not-ours': '不属本单位职责',
  'done-already': '已经落实',
  'cannot-do': '难以办理',
  answer: '提案者答复',
  reference: '研究参考答复',
  'passing-on': '转送',
  declined: '不同意',
  lapsed: '逾期未答复',
  released: '已解除',
  brief: '社情民意信息',
  'opinion-letter': '意见建议（委员来信）',
  'unit-reference': '有关单位研究参考',
  'level-reference': '其他层级政协参考',
  accepted: '立案通知',
  'reference-answered': '研究参考答复',
  'passed-on': '转送结果',
  'signing-ended': '联名结束',
  'panel-lacking': '待另派审查组',
  restricted: '限定知悉通知',
  unrestricted: '解除限定通知',
  'not-accepted': '不予立案通知',
  returned: '退改通知',
  requested: '商请',
  'request-ended': '商请结果',
  converted: '转办通知',
  withdrawn: '撤案通知',
  merged: '并案通知',
  joined: '联名整合通知',
  'taken-in': '他案并入通知',
} as const satisfies Record<string, string>

/** No code is in two of these: one that means something else in another field has its name from the field (terms.test.ts). */
export const termTables: readonly Readonly<Record<string, string>>[] = [
  listTermNames,
  topicTermNames,
  ownTermNames,
]

/** Chinese names of the terms, for pages, problems and the terminal. */
export const termNames = { ...listTermNames, ...topicTermNames, ...ownTermNames } as const

/** What somebody wrote, ended once, so that one more sentence can follow. */
export const sentence = (words: string): string =>
  /[。！？!?…]$/.test(words.trim()) ? words.trim() : `${words.trim()}。`
