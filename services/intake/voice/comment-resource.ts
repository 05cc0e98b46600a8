// Comments as people see them: rows for the public, for members and for the committee, and each fact in plain Chinese.
import type * as z from 'zod/mini'
import type {
  commentItem,
  commentPage,
  discussionComment,
  publicComment,
} from '#contracts/api/discussions.ts'
import { roleNames } from '#contracts/roles.ts'
import { type CommentStatus, commentStatusNames } from '#contracts/voice.ts'
import type { Projection } from '#kernel/aggregate.ts'
import type { Principal } from '#kernel/http/principal.ts'
import type { PageBasics, Resource } from '#kernel/http/resource.ts'
import {
  type Comment,
  type CommentAnswer,
  type CommentFact,
  comment,
  commentActs,
} from '../domain/comment.ts'
import { type WaitingRow, waitingPartition } from './comments-waiting.ts'

function words(fact: CommentFact): string {
  switch (fact.type) {
    case 'comment.received':
      return '留了言'
    case 'comment.shown':
      return '公开了留言'
    case 'comment.hidden':
      return `不公开：${fact.data.reason}`
    case 'comment.answered':
      return `回应：${fact.data.text}`
    case 'answer.hidden':
      return `不公开第 ${fact.data.number} 条回应：${fact.data.reason}`
    case 'answer.shown':
      return `恢复了第 ${fact.data.number} 条回应`
  }
}

export const commentResource: Resource<Comment, CommentFact> = {
  aggregate: comment,
  acts: commentActs,
  stateNames: commentStatusNames,
  status: ({ status }) => status,
  parties: () => ({ persons: [], units: [] }),
  words,
}

export type CommentRow = z.infer<typeof commentItem>
/** A comment with all its answers, also those that are not shown. */
export interface ShownCommentRow {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly at: string
  readonly answers: readonly CommentAnswer[]
  readonly status: CommentStatus
}

/** Of the sparse index: the comments of one status, the longest waiting first. */
export const commentsOf = (status: CommentStatus) => `comments#${status}`
/** All comments of one discussion. */
export const commentsIn = (discussion: string) => `comments#${discussion}`
/** Those that were shown at least once, in the order in which they came. */
export const publicCommentsOf = (discussion: string) => `comments-public#${discussion}`

const shownAnswer = ({ by, role, text, at }: CommentAnswer) => ({ by, role: roleNames[role], text, at })

/** As everybody reads it. */
export const everybodys = ({
  id,
  name,
  text,
  at,
  answers,
}: Omit<ShownCommentRow, 'status'>): z.infer<typeof publicComment> => ({
  id,
  name,
  text,
  at,
  answers: answers.filter(({ hidden }) => hidden === undefined).map(shownAnswer),
})

/** As somebody inside reads it: whose answer is not shown learns why, and the committee sees all. */
export function toInside(
  row: ShownCommentRow,
  { id: person, roles }: Principal,
  open: boolean,
): z.infer<typeof discussionComment> {
  const committee = roles.includes('committee')
  const answers = row.answers.map((one, index) => ({
    ...shownAnswer(one),
    number: index + 1,
    mine: one.id === person,
    ...(one.hidden === undefined ? {} : { hidden: one.hidden }),
  }))
  return {
    ...everybodys(row),
    answers: answers.filter(({ hidden, mine }) => hidden === undefined || mine || committee),
    mayAnswer: open && !answers.some(({ mine, hidden }) => mine && hidden === undefined),
  }
}

function itemOf(state: Comment, id: string): CommentRow {
  const { status, reason, discussion: of } = state
  return {
    ...everybodys({ ...state, id }),
    discussion: of.id,
    discussionTitle: of.title,
    status,
    statusText: commentStatusNames[status],
    ...(reason === undefined ? {} : { reason }),
  }
}

export const commentProjection: Projection<Comment, CommentFact> = {
  aggregate: comment,
  rows(state, { id }) {
    const { status, name, text, at, answers, discussion: of } = state
    const sk = `${at}#${id}`
    const waits: WaitingRow = { discussion: of.id, title: of.title, at }
    const row: ShownCommentRow = { id, name, text, at, answers, status }
    return [
      {
        pk: commentsIn(of.id),
        sk,
        data: itemOf(state, id),
        due: { partition: commentsOf(status), at },
      },
      {
        pk: waitingPartition,
        sk,
        data: waits,
        ...(status === 'received' ? { due: { partition: waitingPartition, at } } : {}),
      },
      // From the moment it was shown on; hidden again, the row says so and the list leaves it out.
      ...(status === 'received' ? [] : [{ pk: publicCommentsOf(of.id), sk, data: row }]),
    ]
  },
}

export const showComment = (state: Comment, basics: PageBasics): z.infer<typeof commentPage> => ({
  ...basics,
  ...itemOf(state, basics.id),
})
