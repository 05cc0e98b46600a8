// The API of discussions 码上商量: a question put to the public for a time, once the committee lets it; comments that are
// hidden until they are moderated, answers by members, and what came of it.
import * as z from 'zod/mini'
import { ceilings } from '../ceilings.ts'
import { instant, labelled } from '../labels.ts'
import { origins } from '../provenance.ts'
import { aggregateId } from '../shapes.ts'
import { commentStatus, discussionStatus, takeDownGround } from '../voice.ts'
import { clueAdoption } from './clues.ts'
import { act, cursor, cursorQuery, type Endpoint, noBody, pageShape, receipt, text } from './endpoint.ts'
import { proof } from './public-forms.ts'

const discussions = '/intake/discussions/{id}'
const comments = '/intake/comments/{id}'
const publicDiscussion = '/public/discussions/{id}'

/** Above any level's limit, which is policy (`commentMaxChars`). */
const longest = ceilings.note

/** What became of a discussion: the same words as of a clue. */
export const summary = z.strictObject({
  text: z.string(),
  /** 采纳的意见, numbered by their place. */
  points: z.array(z.string()),
  by: z.string(),
  at: instant,
})

const words = {
  title: text('想和大家商量的事', 40, 4),
  introduction: text('情况说明', 1000, 10),
  closesAt: labelled(instant, '何时结束'),
} as const

const shown = {
  id: aggregateId,
  title: z.string(),
  introduction: z.string(),
  openedBy: z.string(),
  closesAt: instant,
  status: discussionStatus,
  statusText: z.string(),
  /** Whether comments are taken at this moment. */
  takesComments: z.boolean(),
  summary: z.exactOptional(summary),
  adoptions: z.array(clueAdoption),
} as const

/** 已撤下: that there was one and why in general, and nothing of what it said. */
const takenDownPage = z.strictObject({
  id: aggregateId,
  status: z.literal('taken-down'),
  statusText: z.string(),
  why: z.string(),
  at: instant,
})

export const publicDiscussionPage = z.union([
  z.strictObject({ ...shown, status: z.enum(['open', 'closed', 'summarised']), openedAt: instant }),
  takenDownPage,
])

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
  proposedAt: instant,
  /** Once it was opened. */
  openedAt: z.exactOptional(instant),
  closesAt: instant,
  status: discussionStatus,
  statusText: z.string(),
})

export const discussionPage = z.strictObject({
  ...pageShape,
  ...shown,
  proposedAt: instant,
  openedAt: z.exactOptional(instant),
  /** 商量的由来 (A29). */
  origins,
  /** Comments that wait for the committee, of one that is open to all; `more`: at least so many. */
  waiting: z.exactOptional(z.strictObject({ count: z.int(), more: z.boolean() })),
  /** Why it was not opened. */
  reason: z.exactOptional(z.string()),
  takenDown: z.exactOptional(
    z.strictObject({
      ground: takeDownGround,
      why: z.string(),
      reason: z.string(),
      by: z.string(),
      at: instant,
    }),
  ),
})

/** An answer as people inside see it, by its number under the comment. */
export const answerInside = z.strictObject({
  ...commentAnswer.shape,
  number: z.int(),
  mine: z.boolean(),
  /** Why it is not shown: to who wrote it and to the committee. */
  hidden: z.exactOptional(z.string()),
})

/** A comment of one discussion, to people inside. */
export const discussionComment = z.strictObject({
  ...publicComment.shape,
  answers: z.array(answerInside),
  mayAnswer: z.boolean(),
})

/** Which discussions: those that were opened, one's own, those that wait for the committee, those it took down. */
export const discussionList = z.enum(['opened', 'mine', 'waiting', 'taken-down'])

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
    query: z.strictObject({
      list: z.exactOptional(labelled(discussionList, '已开放的、我提出的、等候开放的或已撤下的')),
      cursor: z.exactOptional(cursor),
    }),
    result: z.strictObject({ items: z.array(discussionItem), next: z.exactOptional(z.string()) }),
  },
  openDiscussion: {
    method: 'POST',
    path: '/intake/discussions',
    action: 'discussion.open',
    title: '发起商量',
    status: 201,
    body: z.strictObject({ ...words, origins: z._default(origins, []) }),
    result: receipt,
  },
  discussionPage: {
    method: 'GET',
    path: discussions,
    action: 'discussion.read',
    title: '商量页',
    result: discussionPage,
  },
  discussionComments: {
    method: 'GET',
    path: `${discussions}/comments`,
    action: 'discussion.read',
    title: '商量的留言与回应',
    query: cursorQuery,
    result: z.strictObject({ items: z.array(discussionComment), next: z.exactOptional(z.string()) }),
  },
  reviseDiscussion: act(discussions, 'discussion.revise', '修改后再提', z.strictObject(words)),
  takeBackDiscussion: act(discussions, 'discussion.take-back', '收回', noBody),
  letDiscussionOpen: act(
    discussions,
    'discussion.let-open',
    '同意开放',
    z.strictObject({ closesAt: z.exactOptional(labelled(instant, '何时结束（不改就照原来的）')) }),
  ),
  declineDiscussion: act(
    discussions,
    'discussion.decline',
    '不开放',
    z.strictObject({ reason: text('理由（发起人可以看到）', 300) }),
  ),
  takeDownDiscussion: act(
    discussions,
    'discussion.take-down',
    '撤下',
    z.strictObject({
      ground: labelled(takeDownGround, '缘由（公开页上这样说）'),
      reason: text('具体情况（只在内部记录）', 300),
    }),
  ),
  putBackDiscussion: act(discussions, 'discussion.put-back', '恢复公开', noBody),
  closeDiscussion: act(discussions, 'discussion.close', '提前结束', noBody),
  summariseDiscussion: act(
    discussions,
    'discussion.summarise',
    '公布商量结果',
    z.strictObject({
      text: text('小结', 1000),
      points: labelled(
        z.array(text('采纳的意见', 200)).check(z.minLength(1), z.maxLength(20)),
        '采纳的意见（逐条）',
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
      discussion: z.exactOptional(labelled(aggregateId, '哪一场商量')),
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
  hideAnswer: act(
    comments,
    'comment.hide-answer',
    '不公开这条回应',
    z.strictObject({
      number: labelled(z.int().check(z.minimum(1)), '第几条回应'),
      reason: text('理由（回应的人可以看到）', 200),
    }),
  ),
  showAnswer: act(
    comments,
    'comment.show-answer',
    '恢复这条回应',
    z.strictObject({ number: labelled(z.int().check(z.minimum(1)), '第几条回应') }),
  ),
  answerComment: act(comments, 'comment.answer', '回应', z.strictObject({ text: text('回应', 500) })),
} as const satisfies Record<string, Endpoint>
