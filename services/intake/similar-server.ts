// The API of similar proposals on its ports: which handler answers which endpoint.
import { similarApi } from '#contracts/api/similar.ts'
import { type ServerOptions, serve } from '#kernel/http/router.ts'
import { seated } from './review/seats.ts'
import type { IntakePorts } from './server.ts'
import { similarHandlers } from './similarity/similar.ts'

export function similarServer(ports: IntakePorts, options: ServerOptions) {
  const handlers = similarHandlers(ports)
  // What a reviewer may read depends on the panels they sit in now.
  return serve(
    similarApi,
    {
      ...handlers,
      similarTo: seated(ports, handlers.similarTo),
      sideBySide: seated(ports, handlers.sideBySide),
      findSimilar: seated(ports, handlers.findSimilar),
    },
    options,
  )
}
