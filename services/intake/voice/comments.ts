// The API of comments 留言 on its ports: the public sends and reads them, the committee moderates them and the members'
// answers to them.
import { discussionApi } from '#contracts/api/discussions.ts'
import type { Receipt } from '#contracts/api/endpoint.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, refuse } from '#contracts/refusal.ts'
import { endOfTime } from '#kernel/desk.ts'
import { publicCommandHandler } from '#kernel/http/public-command.ts'
import { commandHandler, pageHandler, readingAs } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import { comment, sendIn } from '../domain/comment.ts'
import { isOpened, takesComments } from '../domain/discussion.ts'
import { filteredPage } from '../filtered-page.ts'
import { after, nextOf, type VoicePorts } from './clues.ts'
import {
  type CommentRow,
  commentResource,
  commentsIn,
  commentsOf,
  everybodys,
  publicCommentsOf,
  type ShownCommentRow,
  showComment,
  toInside,
} from './comment-resource.ts'
import { takenDown } from './comments-waiting.ts'
import { discussionResource, showDiscussion } from './discussion-resource.ts'
import { discussionAt } from './discussions.ts'
import { admitted } from './public-forms.ts'

const pageSize = 50

export function commentHandlers(ports: VoicePorts) {
  const { views, records } = ports
  const now = () => ports.clock.now()

  /** One that was never shown and is hidden has a row too: nobody outside the committee reads it. */
  const shownIn = async (discussion: string, cursor: string | undefined) => {
    const page = await views.list(publicCommentsOf(discussion), { limit: pageSize, ...after(cursor) })
    const items = page.items
      .map(({ data }) => data as unknown as ShownCommentRow)
      .filter(({ status }) => status === 'shown')
    return { items, ...nextOf(page) }
  }

  return {
    publicComments: async ({ id, query: { cursor } }) => {
      const state = await discussionAt(records, id)
      if (isRefusal(state)) return state
      // What was never opened is not known to be there; what was taken down says nothing any more.
      if (state.openedAt === '') return refuse(problems.unknown)
      if (!isOpened(state)) return { result: { items: [] } }
      const { items, ...rest } = await shownIn(id, cursor)
      return { result: { items: items.map(everybodys), ...rest } }
    },
    sendComment: publicCommandHandler(ports, commentResource, discussionApi.sendComment, {
      act: sendIn,
      prepare: async ({ id, body }) => {
        const state = await discussionAt(records, id)
        if (isRefusal(state)) return state
        const shown = showDiscussion(state, id, now())
        // What was never opened is not known to be there.
        if (shown === undefined) return refuse(problems.unknown)
        return {
          body: {
            ...body,
            discussion: { id, title: state.title },
            takenDown: shown.status === 'taken-down',
            takesComments: takesComments(state, now()),
            until: state.closesAt,
          },
        }
      },
      admit: (request, { command }) => admitted(ports, request, command),
      answer: async ({ at }: Receipt) => ({ at }),
    }),
    discussionComments: async ({ id, principal, capacities, query: { cursor } }) => {
      const state = await discussionAt(records, id)
      if (isRefusal(state)) return state
      const reading = await readingAs(ports, discussionResource, state, { principal, capacities })
      if (isRefusal(reading)) return reading
      const open = isOpened(state)
      // What was taken down is looked into by the committee only.
      if (!open && !principal.roles.includes('committee')) return { result: { items: [] } }
      const { items, ...rest } = await shownIn(id, cursor)
      return { result: { items: items.map((row) => toInside(row, principal, open)), ...rest } }
    },
    listComments: async ({ query: { status = 'received', discussion, cursor } }) => {
      if (discussion !== undefined) {
        const fits = (row: CommentRow) => row.status === status
        return {
          result: await filteredPage(views, commentsIn(discussion), { fits, whole: false, cursor }),
        }
      }
      const [page, down] = await Promise.all([
        views.due(commentsOf(status), endOfTime, { limit: pageSize, ...after(cursor) }),
        status === 'received' ? takenDown(views) : new Set<string>(),
      ])
      const items = page.items
        .map(({ data }) => data as unknown as CommentRow)
        .filter((row) => !down.has(row.discussion))
      return { result: { items, ...nextOf(page) } }
    },
    commentPage: pageHandler(ports, commentResource, discussionApi.commentPage, showComment),
    showComment: commandHandler(ports, commentResource, discussionApi.showComment),
    hideComment: commandHandler(ports, commentResource, discussionApi.hideComment),
    hideAnswer: commandHandler(ports, commentResource, discussionApi.hideAnswer),
    showAnswer: commandHandler(ports, commentResource, discussionApi.showAnswer),
    answerComment: commandHandler(ports, commentResource, discussionApi.answerComment, {
      prepare: async ({ id, body }) => {
        const { discussion } = (await load(records, comment, id)).state
        const state = await discussionAt(records, discussion.id)
        if (isRefusal(state)) return state
        return { body: { ...body, takenDown: !isOpened(state) } as never }
      },
    }),
  } satisfies Partial<Handlers<typeof discussionApi>>
}
