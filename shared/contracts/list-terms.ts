// The vocabularies of the two lists, tickets, activities and sectors' duties, with the Chinese name of each code.
import * as z from 'zod/mini'

/** 两张清单 (A5 潍坊): units' 问计清单, members' 关注清单 */
export const listName = z.enum(['ask', 'concern'])
export type ListName = z.infer<typeof listName>
export const listNames: Record<ListName, string> = { ask: '问计清单', concern: '关注清单' }

/** 领域 */
export const matterField = z.enum(['economy', 'politics', 'culture', 'society', 'ecology'])
export type MatterField = z.infer<typeof matterField>
export const matterFieldNames: Record<MatterField, string> = {
  economy: '经济建设',
  politics: '政治建设',
  culture: '文化建设',
  society: '社会建设',
  ecology: '生态文明建设',
}

/** 清单条目: 待公布 · 已公布 · 已有回应 · 已了结 · 已撤下 */
export const listItemStatus = z.enum(['entered', 'published', 'answered', 'closed', 'withdrawn'])
export type ListItemStatus = z.infer<typeof listItemStatus>
export const listItemStatusNames: Record<ListItemStatus, string> = {
  entered: '待公布',
  published: '已公布',
  answered: '已有回应',
  closed: '已了结',
  withdrawn: '已撤下',
}

/** 对接: 待确认 · 已对接 · 不对接 · 已解除 */
export const listMatchStatus = z.enum(['proposed', 'confirmed', 'declined', 'undone'])
export type ListMatchStatus = z.infer<typeof listMatchStatus>
export const listMatchStatusNames: Record<ListMatchStatus, string> = {
  proposed: '待确认',
  confirmed: '已对接',
  declined: '不对接',
  undone: '已解除',
}

/** 知情明政活动 (A13, A15): 情况通报 · 委员体验岗 · 听证会 · 开放日 · 界别协商 · 季度通报 · 季度听取 */
export const activityKind = z.enum([
  'briefing',
  'experience-post',
  'hearing',
  'open-day',
  'sector-consultation',
  'quarterly-report',
  'quarterly-listening',
])
export type ActivityKind = z.infer<typeof activityKind>
export const activityKindNames: Record<ActivityKind, string> = {
  briefing: '情况通报',
  'experience-post': '委员体验岗',
  hearing: '听证会',
  'open-day': '开放日',
  'sector-consultation': '界别协商',
  'quarterly-report': '季度通报',
  'quarterly-listening': '季度听取',
}

/** 活动: 待安排 · 报名中 · 已举行 · 已取消 */
export const activityStatus = z.enum(['due', 'open', 'held', 'cancelled'])
export type ActivityStatus = z.infer<typeof activityStatus>
export const activityStatusNames: Record<ActivityStatus, string> = {
  due: '待安排',
  open: '报名中',
  held: '已举行',
  cancelled: '已取消',
}

/** 报名: 已报名 · 候补 · 已退出 */
export const signUpState = z.enum(['signed-up', 'waiting', 'left'])
export type SignUpState = z.infer<typeof signUpState>
export const signUpStateNames: Record<SignUpState, string> = {
  'signed-up': '已报名',
  waiting: '候补',
  left: '已退出',
}

/** 年度文本: what hot words are drawn from (A9) */
export const yearTextKind = z.enum(['proposal', 'brief', 'speech'])
export type YearTextKind = z.infer<typeof yearTextKind>
export const yearTextNames: Record<YearTextKind, string> = {
  proposal: '提案',
  brief: '社情民意',
  speech: '大会发言',
}

/** What the system itself can find done of a sector's yearly duties 六个一 (A28 东营). */
export const dutySource = z.enum(['collective-proposal', 'consultation', 'brief', 'speech', 'by-hand'])
export type DutySource = z.infer<typeof dutySource>

/** Without the fields, of which 社会 is called otherwise as a source of topics: their forms name them themselves. */
export const listTermNames = {
  ...listNames,
  ...activityKindNames,
} as const
