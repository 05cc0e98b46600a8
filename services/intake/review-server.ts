// The API of the work around reviews 审查 on its ports: which handler answers which endpoint.
import { reviewWorkApi } from '#contracts/api/review-work.ts'
import { type ServerOptions, serve } from '#kernel/http/router.ts'
import { mergeHandlers } from './merge-groups.ts'
import { panelHandlers } from './panels.ts'
import { preSessionHandlers } from './pre-session.ts'
import { reasonHandlers } from './reasons.ts'
import { reviewDeskHandlers } from './review-desk.ts'
import type { IntakePorts } from './server.ts'
import { statisticsHandlers } from './statistics.ts'

export function reviewServer(ports: IntakePorts, options: ServerOptions) {
  return serve(
    reviewWorkApi,
    {
      ...preSessionHandlers(ports),
      ...panelHandlers(ports),
      ...reasonHandlers(ports),
      ...reviewDeskHandlers(ports),
      ...mergeHandlers(ports),
      ...statisticsHandlers(ports),
    },
    options,
  )
}
