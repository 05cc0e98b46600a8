// The API of topics and knowing the facts 选题与知情明政 on its ports: which handler answers which endpoint.
import { topicsApi } from '#contracts/api/topics.ts'
import { type ServerOptions, serve } from '#kernel/http/router.ts'
import type { IntakePorts } from './server.ts'

export function topicsServer(_ports: IntakePorts, options: ServerOptions) {
  return serve(topicsApi, {}, options)
}
