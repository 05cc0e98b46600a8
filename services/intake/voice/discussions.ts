// The API of discussions 码上商量 on its ports: proposing and opening one, the public's page, its result.
import { discussionApi } from '#contracts/api/discussions.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, type Refusal, refuse } from '#contracts/refusal.ts'
import { endOfTime } from '#kernel/desk.ts'
import { commandHandler, pageHandler } from '#kernel/http/resource.ts'
import type { Handler, Handlers } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import type { RecordStore, ViewStore } from '#kernel/ports.ts'
import { type Discussion, discussion, isOpened } from '../domain/discussion.ts'
import { knownOrigins, stillTold, withOriginsNow } from '../origins/provenance.ts'
import { chosenProposal } from '../origins/taking-up.ts'
import { after, nextOf, type VoicePorts } from './clues.ts'
import { takenDownPartition, waitingComments } from './comments-waiting.ts'
import {
  type DiscussionRow,
  discussionResource,
  discussionStatusText,
  discussionsOf,
  discussionsPartition,
  showDiscussion,
  showDiscussionPage,
  waitingDiscussions,
} from './discussion-resource.ts'

const pageSize = 50

/** The discussion as its records tell it. */
export async function discussionAt(records: RecordStore, id: string): Promise<Discussion | Refusal> {
  const { seq, state } = await load(records, discussion, id)
  return seq === 0 ? refuse(problems.unknown) : state
}

type Page = Handler<(typeof discussionApi)['discussionPage']>

/** The page, with how many comments wait while it is open to all. */
function withWaitingCount(views: ViewStore, handler: Page): Page {
  return async (request) => {
    const answer = await handler(request)
    if (isRefusal(answer) || !isOpened(answer.result)) return answer
    const { rows, more } = await waitingComments(views)
    const count = rows.filter(({ discussion: of }) => of === request.id).length
    return { ...answer, result: { ...answer.result, waiting: { count, more } } }
  }
}

export function discussionHandlers(ports: VoicePorts) {
  const { views, records } = ports
  const now = () => ports.clock.now()
  const page = withOriginsNow(
    views,
    withWaitingCount(
      views,
      pageHandler(ports, discussionResource, discussionApi.discussionPage, (state, basics, _as, moment) =>
        showDiscussionPage(state, basics, moment),
      ),
    ),
  )
  const on = <Name extends Acts>(name: Name) => commandHandler(ports, discussionResource, discussionApi[name])

  const pageOf = (list: 'opened' | 'mine' | 'waiting' | 'taken-down', person: string, cursor?: string) => {
    const page = { limit: pageSize, ...after(cursor) }
    if (list === 'waiting') return views.due(waitingDiscussions, endOfTime, page)
    if (list === 'taken-down') return views.due(takenDownPartition, endOfTime, page)
    const pk = list === 'mine' ? discussionsOf(person) : discussionsPartition
    return views.list(pk, { ...page, descending: true })
  }

  return {
    publicDiscussion: async ({ id }) => {
      const state = await discussionAt(records, id)
      if (isRefusal(state)) return state
      const page = showDiscussion(state, id, now())
      // What was never opened is not known to be there.
      if (page === undefined) return refuse(problems.unknown)
      return {
        result:
          page.status === 'taken-down'
            ? page
            : { ...page, adoptions: await stillTold(views, page.adoptions) },
      }
    },
    listDiscussions: async ({ query: { list = 'opened', cursor }, principal }) => {
      const committees = list === 'waiting' || list === 'taken-down'
      if (committees && !principal.roles.includes('committee'))
        return refuse(problems.roleMissing, { allowed: { roles: ['committee'] } })
      const page = await pageOf(list, principal.id, cursor)
      const at = now()
      const items = page.items
        .map(({ data }) => data as unknown as DiscussionRow)
        .filter(({ status }) => list !== 'opened' || status !== 'taken-down')
        .map((row) => ({ ...row, statusText: discussionStatusText(row, at) }))
      return { result: { items, ...nextOf(page) } }
    },
    openDiscussion: commandHandler(ports, discussionResource, discussionApi.openDiscussion, {
      prepare: async ({ body, principal }) => {
        const origins = await knownOrigins(views, body.origins, principal)
        return isRefusal(origins) ? origins : { body: { ...body, origins } }
      },
    }),
    discussionPage: async (request) => {
      const answer = await page(request)
      if (isRefusal(answer)) return answer
      const adoptions = await stillTold(views, answer.result.adoptions, request.principal)
      return { ...answer, result: { ...answer.result, adoptions } }
    },
    reviseDiscussion: on('reviseDiscussion'),
    takeBackDiscussion: on('takeBackDiscussion'),
    letDiscussionOpen: on('letDiscussionOpen'),
    declineDiscussion: on('declineDiscussion'),
    takeDownDiscussion: on('takeDownDiscussion'),
    putBackDiscussion: on('putBackDiscussion'),
    closeDiscussion: on('closeDiscussion'),
    summariseDiscussion: on('summariseDiscussion'),
    adoptDiscussion: commandHandler(ports, discussionResource, discussionApi.adoptDiscussion, {
      prepare: chosenProposal(ports),
    }),
  } satisfies Partial<Handlers<typeof discussionApi>>
}

type Acts =
  | 'reviseDiscussion'
  | 'takeBackDiscussion'
  | 'letDiscussionOpen'
  | 'declineDiscussion'
  | 'takeDownDiscussion'
  | 'putBackDiscussion'
  | 'closeDiscussion'
  | 'summariseDiscussion'
