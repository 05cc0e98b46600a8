// The vocabularies of topics 选题: where a topic comes from, how it stands, what kind of catalogue or reading there is.
import * as z from 'zod/mini'

/** 选题来源: 党政点题 · 部门荐题 · 社会征题 · 主席荐题 · 舆情 · 社情民意 · 12345热线 · 委员预申报 */
export const topicSource = z.enum([
  'party-government',
  'unit-proposed',
  'society',
  'chairpersons',
  'sentiment',
  'opinion-brief',
  'hotline-12345',
  'pre-declared',
])
export type TopicSource = z.infer<typeof topicSource>

export const topicSourceNames: Record<TopicSource, string> = {
  'party-government': '党政点题',
  'unit-proposed': '部门荐题',
  society: '社会征题',
  chairpersons: '主席荐题',
  sentiment: '舆情',
  'opinion-brief': '社情民意',
  'hotline-12345': '12345热线',
  'pre-declared': '委员预申报',
}

/** 选题状态 */
export const topicStatus = z.enum([
  'submitted',
  'declared',
  'in-pool',
  'nominated',
  'fixed',
  'merged-away',
  'left-out',
  'taken-back',
])
export type TopicStatus = z.infer<typeof topicStatus>

export const topicStatusNames: Record<TopicStatus, string> = {
  submitted: '待整理',
  declared: '预申报',
  'in-pool': '已入库',
  nominated: '已提名重点选题',
  fixed: '已定题',
  'merged-away': '已并入其他选题',
  'left-out': '未采用',
  'taken-back': '已收回',
}

/** A topic that can be chosen from: claimed 点单, drafted about, put into a catalogue. */
export const openTopics: readonly TopicStatus[] = ['in-pool', 'nominated', 'fixed']

/** 征集状态: by the instant at which it closes. */
export const callStatus = z.enum(['open', 'closed', 'withdrawn'])
export const callStatusNames = { open: '正在征集', closed: '已截止', withdrawn: '已撤销' } as const

/** 向谁征集: 部门 · 集体提案单位 */
export const callAudience = z.enum(['calls-units', 'calls-collectives'])
export type CallAudience = z.infer<typeof callAudience>

/** 选题目录: 年度参考题目 · 季度选题参考目录 */
export const catalogueKind = z.enum(['yearly', 'quarterly'])
export type CatalogueKind = z.infer<typeof catalogueKind>

/** 学习材料: 微课堂 · 正面案例 · 反面案例 */
export const readingKind = z.enum(['lesson', 'good-case', 'bad-case'])
export type ReadingKind = z.infer<typeof readingKind>

export const readingKindNames: Record<ReadingKind, string> = {
  lesson: '微课堂',
  'good-case': '正面案例',
  'bad-case': '反面案例',
}

/** 整理结论: 并案 of proposals is the same code and another thing. */
export const curationNames = { take: '入库', merge: '并入其他选题', 'leave-out': '不采用' } as const

/** What these codes are called on forms. */
export const topicTermNames = {
  ...topicSourceNames,
  ...readingKindNames,
  'calls-units': '部门',
  'calls-collectives': '集体提案单位',
  yearly: '年度参考题目',
  quarterly: '季度选题参考目录',
  take: '入库',
  'leave-out': '不采用',
} as const
