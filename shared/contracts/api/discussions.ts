// The API of discussions 码上商量: a question put to the public for a time, comments that are hidden until they are
// moderated, answers by members, and what came of it.
import * as z from 'zod/mini'
import { aggregateId, instant } from '../facts.ts'
import { labelled } from '../labels.ts'
import { commentStatus, discussionStatus } from '../voice.ts'
import { clueAdoption } from './clues.ts'
import { act, cursor, cursorQuery, type Endpoint, noBody, pageShape, receipt, text } from './endpoint.ts'
import { proof } from './public-forms.ts'

const discussions = '/intake/discussions/{id}'
const comments = '/intake/comments/{id}'
const publicDiscussion = '/public/discussions/{id}'

/** Above any level's limit, which is policy (`commentMaxChars`), and short enough to lie in a record. */
const longest = 1000

/** What became of a discussion: the same words as of a clue. */
export const summary = z.strictObject({
  text: z.string(),
  /** 采纳的意见, numbered by their place. */
  points: z.array(z.string()),
  by: z.string(),
  at: instant,
})

const shown = {
  id: aggregateId,
  title: z.string(),
  introduction: z.string(),
  openedBy: z.string(),
  openedAt: instant,
  closesAt: instant,
  status: discussionStatus,
  statusText: z.string(),
  /** Whether comments are taken at this moment. */
  takesComments: z.boolean(),
  summary: z.exactOptional(summary),
  adoptions: z.array(clueAdoption),
} as const

export const publicDiscussionPage = z.strictObject(shown)

export const commentAnswer = z.strictObject({
  by: z.string(),
  role: z.string(),
  text: z.string(),
  at: instant,
})

/** A comment that everybody may read. */
export const publicComment = z.strictObject({
  id: aggregateId,
  /** 网名: whatever the citizen calls themselves. */
  name: z.string(),
  text: z.string(),
  at: instant,
  answers: z.array(commentAnswer),
})

export const discussionItem = z.strictObject({
  id: aggregateId,
  title: z.string(),
  openedBy: z.string(),
  openedAt: instant,
  closesAt: instant,
  status: discussionStatus,
  statusText: z.string(),
})

export const discussionPage = z.strictObject({ ...pageShape, ...shown })

/** A comment as the committee moderates it. */
export const commentItem = z.strictObject({
  ...publicComment.shape,
  discussion: aggregateId,
  discussionTitle: z.string(),
  status: commentStatus,
  statusText: z.string(),
  reason: z.exactOptional(z.string()),
})

export const commentPage = z.strictObject({ ...pageShape, ...commentItem.shape })

export const discussionApi = {
  publicDiscussion: {
    method: 'GET',
    path: publicDiscussion,
    action: 'public',
    title: '码上商量',
    result: publicDiscussionPage,
  },
  publicComments: {
    method: 'GET',
    path: `${publicDiscussion}/comments`,
    action: 'public',
    title: '大家的留言',
    query: cursorQuery,
    result: z.strictObject({ items: z.array(publicComment), next: z.exactOptional(z.string()) }),
  },
  sendComment: {
    method: 'POST',
    path: `${publicDiscussion}/comment`,
    action: 'public',
    title: '参与商量',
    body: z.strictObject({
      name: text('怎么称呼您', 20),
      text: text('您的看法', longest, 2),
      proof,
    }),
    result: z.strictObject({ at: instant }),
  },
  listDiscussions: {
    method: 'GET',
    path: '/intake/discussions',
    action: 'discussion.read',
    title: '码上商量',
    query: cursorQuery,
    result: z.strictObject({ items: z.array(discussionItem), next: z.exactOptional(z.string()) }),
  },
  openDiscussion: {
    method: 'POST',
    path: '/intake/discussions',
    action: 'discussion.open',
    title: '发起商量',
    status: 201,
    body: z.strictObject({
      title: text('想和大家商量的事', 40, 4),
      introduction: text('情况说明', 1000, 10),
      closesAt: labelled(instant, '何时结束'),
    }),
    result: receipt,
  },
  discussionPage: {
    method: 'GET',
    path: discussions,
    action: 'discussion.read',
    title: '商量页',
    result: discussionPage,
  },
  closeDiscussion: act(discussions, 'discussion.close', '提前结束', noBody),
  summariseDiscussion: act(
    discussions,
    'discussion.summarise',
    '公布商量结果',
    z.strictObject({
      text: text('小结', 1000),
      points: labelled(
        z.array(text('采纳的意见', 200)).check(z.minLength(1), z.maxLength(20)),
        '采纳的意见(逐条)',
      ),
    }),
  ),
  adoptDiscussion: act(
    discussions,
    'discussion.adopt',
    '关联提案',
    z.strictObject({ proposal: labelled(aggregateId, '由此形成的提案') }),
  ),
  listComments: {
    method: 'GET',
    path: '/intake/comments',
    action: 'comment.read',
    title: '留言审核',
    query: z.strictObject({
      status: z.exactOptional(labelled(commentStatus, '状态')),
      cursor: z.exactOptional(cursor),
    }),
    result: z.strictObject({ items: z.array(commentItem), next: z.exactOptional(z.string()) }),
  },
  commentPage: {
    method: 'GET',
    path: comments,
    action: 'comment.read',
    title: '留言页',
    result: commentPage,
  },
  showComment: act(comments, 'comment.show', '公开留言', noBody),
  hideComment: act(comments, 'comment.hide', '不公开', z.strictObject({ reason: text('理由', 200) })),
  answerComment: act(comments, 'comment.answer', '回应', z.strictObject({ text: text('回应', 500) })),
} as const satisfies Record<string, Endpoint>
