// The vocabularies of the public's voice 群众声音: clues, discussions and their comments (docs/glossary.md).
import * as z from 'zod/mini'

/** 线索状态: 待审核 · 已公开 · 未采用 · 已采纳 */
export const clueStatus = z.enum(['received', 'published', 'declined', 'adopted'])
export type ClueStatus = z.infer<typeof clueStatus>

export const clueStatusNames: Record<ClueStatus, string> = {
  received: '已收到，待审核',
  published: '已公开',
  declined: '未采用',
  adopted: '已采纳',
}

/** 留言状态: 待审核 · 已公开 · 不公开 */
export const commentStatus = z.enum(['received', 'shown', 'hidden'])
export type CommentStatus = z.infer<typeof commentStatus>

export const commentStatusNames: Record<CommentStatus, string> = {
  received: '待审核',
  shown: '已公开',
  hidden: '不公开',
}

/**
 * 商量状态: 待提案委同意 · 正在商量 · 提前结束 · 已公布结果 · 没有开放 · 已收回 · 已撤下. That the window has closed is told by the
 * clock; `closed` is by hand, before that.
 */
export const discussionStatus = z.enum([
  'proposed',
  'open',
  'closed',
  'summarised',
  'declined',
  'taken-back',
  'taken-down',
])
export type DiscussionStatus = z.infer<typeof discussionStatus>

/** 撤下的缘由, as everybody is told of it; the reason itself stays inside. */
export const takeDownGround = z.enum(['personal', 'inaccurate', 'uncivil', 'astray', 'other'])
export type TakeDownGround = z.infer<typeof takeDownGround>

export const takeDownGroundNames: Record<TakeDownGround, string> = {
  personal: '里面有涉及他人的个人信息',
  inaccurate: '里面有不够准确、需要再核实的内容',
  uncivil: '里面有伤人或不文明的话',
  astray: '说的已经不是原来要商量的事',
  other: '现在不便继续公开',
}
