// The API of topics and knowing the facts 选题与知情明政 on its ports: which handler answers which endpoint.
import { topicsApi } from '#contracts/api/topics.ts'
import { type ServerOptions, serve } from '#kernel/http/router.ts'
import type { IntakePorts } from './server.ts'
import { topicCallHandlers } from './topics/topic-calls.ts'
import { topicCatalogueHandlers } from './topics/topic-catalogues.ts'
import { topicHandlers } from './topics/topics.ts'

export function topicsServer(ports: IntakePorts, options: ServerOptions) {
  return serve(
    topicsApi,
    {
      ...topicCallHandlers(ports),
      ...topicHandlers(ports),
      ...topicCatalogueHandlers(ports),
    },
    options,
  )
}
