// The API of topics and knowing the facts 选题与知情明政 on its ports: which handler answers which endpoint.
import { topicsApi } from '#contracts/api/topics.ts'
import { type ServerOptions, serve } from '#kernel/http/router.ts'
import { autosaveHandlers } from './autosaves.ts'
import { briefHandlers } from './briefs.ts'
import { draftingAids } from './drafting-aids.ts'
import { mergeHandlers } from './merge-groups.ts'
import { panelHandlers } from './panels.ts'
import { partnerHandlers } from './partners.ts'
import { preSessionHandlers } from './pre-session.ts'
import { readingHandlers } from './readings.ts'
import { reasonHandlers } from './reasons.ts'
import { reviewDeskHandlers } from './review-desk.ts'
import type { IntakePorts } from './server.ts'
import { statisticsHandlers } from './statistics.ts'
import { topicCallHandlers } from './topic-calls.ts'
import { topicCatalogueHandlers } from './topic-catalogues.ts'
import { topicHandlers } from './topics.ts'
import { trailHandlers } from './trails.ts'
import { twoListsHandlers } from './two-lists.ts'
import { voiceHandlers } from './voice.ts'

export function topicsServer(ports: IntakePorts, options: ServerOptions) {
  return serve(
    topicsApi,
    {
      ...twoListsHandlers(ports),
      ...draftingAids(ports),
      ...autosaveHandlers(ports),
      ...partnerHandlers(ports),
      ...preSessionHandlers(ports),
      ...panelHandlers(ports),
      ...reasonHandlers(ports),
      ...reviewDeskHandlers(ports),
      ...topicCallHandlers(ports),
      ...topicHandlers(ports),
      ...topicCatalogueHandlers(ports),
      ...readingHandlers(ports),
      ...trailHandlers(ports),
      ...voiceHandlers(ports),
      ...mergeHandlers(ports),
      ...briefHandlers(ports),
      ...statisticsHandlers(ports),
    },
    options,
  )
}
