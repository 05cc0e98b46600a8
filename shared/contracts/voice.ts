// The vocabularies of the public's voice 群众声音: clues, discussions and their comments (docs/glossary.md).
import * as z from 'zod/mini'

/** 线索状态: 待审核 · 已公开 · 未采用 · 已采纳 */
export const clueStatus = z.enum(['received', 'published', 'declined', 'adopted'])
export type ClueStatus = z.infer<typeof clueStatus>

export const clueStatusNames: Record<ClueStatus, string> = {
  received: '已收到,待审核',
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

/** 商量状态. That the window has closed is told by the clock; `closed` is by hand, before that. */
export const discussionStatus = z.enum(['open', 'closed', 'summarised'])
export type DiscussionStatus = z.infer<typeof discussionStatus>
