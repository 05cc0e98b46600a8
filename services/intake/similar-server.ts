// The API of similar proposals on its ports: which handler answers which endpoint.
import { similarApi } from '#contracts/api/similar.ts'
import { type ServerOptions, serve } from '#kernel/http/router.ts'
import type { IntakePorts } from './server.ts'
import { similarHandlers } from './similarity/similar.ts'

export function similarServer(ports: IntakePorts, options: ServerOptions) {
  return serve(similarApi, similarHandlers(ports), options)
}
