// Discussions and their comments as people see them: rows for the public, the members and the committee, and each fact in
// plain Chinese.
import type * as z from 'zod/mini'
import type {
  commentItem,
  commentPage,
  discussionItem,
  discussionPage,
  publicComment,
  publicDiscussionPage,
} from '#contracts/api/discussions.ts'
import { roleNames } from '#contracts/roles.ts'
import { type CommentStatus, commentStatusNames } from '#contracts/voice.ts'
import type { Projection } from '#kernel/aggregate.ts'
import { initiatedRow, taskRow } from '#kernel/desk.ts'
import type { PageBasics, Resource } from '#kernel/http/resource.ts'
import { type Comment, type CommentFact, comment, commentActs } from '../domain/comment.ts'
import {
  type Discussion,
  type DiscussionFact,
  discussion,
  discussionActs,
  takesComments,
} from '../domain/discussion.ts'
import { trailRow } from '../origins/provenance.ts'
import { beginningOf } from './clue-resource.ts'

function wordsOfDiscussion(fact: DiscussionFact): string {
  switch (fact.type) {
    case 'discussion.opened':
      return '发起了商量'
    case 'discussion.closed':
      return '提前结束了商量'
    case 'discussion.summarised':
      return `公布了商量结果,采纳意见 ${fact.data.points.length} 条`
    case 'discussion.adopted':
      return `形成了${fact.data.proposers.join('、')}的提案${
        fact.data.title === undefined ? '' : `《${fact.data.title}》`
      }`
  }
}

export const discussionResource: Resource<Discussion, DiscussionFact> = {
  aggregate: discussion,
  acts: discussionActs,
  status: ({ status }) => status,
  parties: ({ opener }) => ({ persons: [opener.id], units: [] }),
  words: wordsOfDiscussion,
}

/** Where it stands at a moment: the window closes by itself. */
export function discussionStatusText(state: Pick<Discussion, 'status' | 'closesAt'>, now: string): string {
  if (state.status === 'summarised') return '已公布结果'
  return takesComments(state, now) ? '正在商量' : '已结束,待公布结果'
}

export const discussionsPartition = 'discussions'
export type DiscussionRow = Omit<z.infer<typeof discussionItem>, 'statusText'>

export const discussionProjection: Projection<Discussion, DiscussionFact> = {
  aggregate: discussion,
  rows(state, { id, at }) {
    const { title, opener, openedAt, closesAt, status } = state
    const data: DiscussionRow = { id, title, openedBy: opener.name, openedAt, closesAt, status }
    const statusText = status === 'summarised' ? '已公布结果' : '商量'
    return [
      { pk: discussionsPartition, sk: `${openedAt}#${id}`, data },
      initiatedRow(opener.id, { id, title, statusText, at, about: 'discussion' }),
      trailRow({ kind: 'discussion', id, title, at: openedAt, origins: [] }),
    ]
  },
}

/** As everybody reads it at a moment. */
export function showDiscussion(
  state: Discussion,
  id: string,
  now: string,
): z.infer<typeof publicDiscussionPage> {
  const { title, introduction, opener, openedAt, closesAt, status, summary, adoptions } = state
  return {
    id,
    title,
    introduction,
    openedBy: opener.name,
    openedAt,
    closesAt,
    status,
    statusText: discussionStatusText(state, now),
    takesComments: takesComments(state, now),
    adoptions: adoptions.map(({ proposers, ...rest }) => ({ ...rest, proposers: [...proposers] })),
    ...(summary === undefined ? {} : { summary: { ...summary, points: [...summary.points] } }),
  }
}

export const showDiscussionPage = (
  state: Discussion,
  basics: PageBasics,
  now: string,
): z.infer<typeof discussionPage> => ({ ...basics, ...showDiscussion(state, basics.id, now) })

function wordsOfComment(fact: CommentFact): string {
  switch (fact.type) {
    case 'comment.received':
      return '留了言'
    case 'comment.shown':
      return '公开了留言'
    case 'comment.hidden':
      return `不公开:${fact.data.reason}`
    case 'comment.answered':
      return `回应:${fact.data.text}`
  }
}

export const commentResource: Resource<Comment, CommentFact> = {
  aggregate: comment,
  acts: commentActs,
  status: ({ status }) => status,
  parties: () => ({ persons: [], units: [] }),
  words: wordsOfComment,
}

export type CommentRow = z.infer<typeof commentItem>
export type PublicCommentRow = z.infer<typeof publicComment> & { readonly status: CommentStatus }

/** Of the sparse index: the comments of one status, the longest waiting first. */
export const commentsOf = (status: CommentStatus) => `comments#${status}`
/** What the public reads of one discussion, in the order in which it came. */
export const publicCommentsOf = (of: string) => `comments-public#${of}`

function everybodys({ name, text, at, answers }: Comment, id: string): z.infer<typeof publicComment> {
  return {
    id,
    name,
    text,
    at,
    answers: answers.map(({ by, role, ...rest }) => ({
      by,
      role: roleNames[role],
      text: rest.text,
      at: rest.at,
    })),
  }
}

function itemOf(state: Comment, id: string): CommentRow {
  const { status, reason, discussion: of } = state
  return {
    ...everybodys(state, id),
    discussion: of.id,
    discussionTitle: of.title,
    status,
    statusText: commentStatusNames[status],
    ...(reason === undefined ? {} : { reason }),
  }
}

export const commentProjection: Projection<Comment, CommentFact> = {
  aggregate: comment,
  rows(state, { id, at }) {
    const { status, text, at: receivedAt, discussion: of } = state
    const entry = {
      id,
      title: beginningOf(text),
      statusText: commentStatusNames[status],
      at,
      about: 'comment' as const,
    }
    const row: PublicCommentRow = { ...everybodys(state, id), status }
    return [
      {
        pk: `comments#${of.id}`,
        sk: `${receivedAt}#${id}`,
        data: itemOf(state, id),
        due: { partition: commentsOf(status), at: receivedAt },
      },
      taskRow('office:committee', entry, status === 'received'),
      // From the moment it was shown on; hidden again, the row says so and the list leaves it out.
      ...(status === 'received'
        ? []
        : [{ pk: publicCommentsOf(of.id), sk: `${receivedAt}#${id}`, data: row }]),
    ]
  },
}

export const showComment = (state: Comment, basics: PageBasics): z.infer<typeof commentPage> => ({
  ...basics,
  ...itemOf(state, basics.id),
})
