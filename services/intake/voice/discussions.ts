// The API of discussions 码上商量 on its ports: the public's page and comments, the members' answers, the committee's
// moderation.
import { discussionApi } from '#contracts/api/discussions.ts'
import type { Receipt } from '#contracts/api/endpoint.ts'
import { type Refusal, refuse } from '#contracts/problems.ts'
import { endOfTime } from '#kernel/desk.ts'
import { publicCommandHandler } from '#kernel/http/public-command.ts'
import { commandHandler, pageHandler } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import { sendIn } from '../domain/comment.ts'
import { type Discussion, discussion, takesComments } from '../domain/discussion.ts'
import { chosenProposal } from '../origins/taking-up.ts'
import { after, nextOf, type VoicePorts } from './clues.ts'
import {
  type CommentRow,
  commentResource,
  commentsOf,
  type DiscussionRow,
  discussionResource,
  discussionStatusText,
  discussionsPartition,
  type PublicCommentRow,
  publicCommentsOf,
  showComment,
  showDiscussion,
  showDiscussionPage,
} from './discussion-resource.ts'
import { admitted } from './public-forms.ts'

const pageSize = 50

export function discussionHandlers(ports: VoicePorts) {
  const { views, records } = ports
  const now = () => ports.clock.now()

  const discussionAt = async (id: string): Promise<Discussion | Refusal> => {
    const { seq, state } = await load(records, discussion, id)
    return seq === 0 ? refuse('unknown') : state
  }

  return {
    publicDiscussion: async ({ id }) => {
      const state = await discussionAt(id)
      return 'refused' in state ? state : { result: showDiscussion(state, id, now()) }
    },
    publicComments: async ({ id, query: { cursor } }) => {
      const state = await discussionAt(id)
      if ('refused' in state) return state
      const page = await views.list(publicCommentsOf(id), { limit: pageSize, ...after(cursor) })
      // One that was never shown and is hidden has a row too: nobody outside the committee reads it.
      const shown = page.items
        .map(({ data }) => data as unknown as PublicCommentRow)
        .filter(({ status }) => status === 'shown')
      return { result: { items: shown.map(({ status: _, ...item }) => item), ...nextOf(page) } }
    },
    sendComment: publicCommandHandler(ports, commentResource, discussionApi.sendComment, {
      act: sendIn,
      prepare: async ({ id, body }) => {
        const state = await discussionAt(id)
        if ('refused' in state) return state
        return {
          body: {
            ...body,
            discussion: { id, title: state.title },
            takesComments: takesComments(state, now()),
            until: state.closesAt,
          },
        }
      },
      admit: (request, { command }) => admitted(ports, request, command),
      answer: async ({ at }: Receipt) => ({ at }),
    }),
    listDiscussions: async ({ query: { cursor } }) => {
      const page = await views.list(discussionsPartition, {
        limit: pageSize,
        descending: true,
        ...after(cursor),
      })
      const at = now()
      const items = page.items.map(({ data }) => {
        const row = data as unknown as DiscussionRow
        return { ...row, statusText: discussionStatusText(row, at) }
      })
      return { result: { items, ...nextOf(page) } }
    },
    openDiscussion: commandHandler(ports, discussionResource, discussionApi.openDiscussion),
    discussionPage: pageHandler(
      ports,
      discussionResource,
      discussionApi.discussionPage,
      (state, basics, _as, moment) => showDiscussionPage(state, basics, moment.now),
    ),
    closeDiscussion: commandHandler(ports, discussionResource, discussionApi.closeDiscussion),
    summariseDiscussion: commandHandler(ports, discussionResource, discussionApi.summariseDiscussion),
    adoptDiscussion: commandHandler(ports, discussionResource, discussionApi.adoptDiscussion, {
      prepare: chosenProposal(ports),
    }),
    listComments: async ({ query: { status = 'received', cursor } }) => {
      const page = await views.due(commentsOf(status), endOfTime, { limit: pageSize, ...after(cursor) })
      const items = page.items.map(({ data }) => data as unknown as CommentRow)
      return { result: { items, ...nextOf(page) } }
    },
    commentPage: pageHandler(ports, commentResource, discussionApi.commentPage, showComment),
    showComment: commandHandler(ports, commentResource, discussionApi.showComment),
    hideComment: commandHandler(ports, commentResource, discussionApi.hideComment),
    answerComment: commandHandler(ports, commentResource, discussionApi.answerComment),
  } satisfies Handlers<typeof discussionApi>
}
