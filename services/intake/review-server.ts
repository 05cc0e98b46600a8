// The API of the work around reviews 审查 on its ports: which handler answers which endpoint.
import { reviewWorkApi } from '#contracts/api/review-work.ts'
import { type ServerOptions, serve } from '#kernel/http/router.ts'
import { preSessionHandlers } from './drafting/pre-session.ts'
import { mergeHandlers } from './outcomes/merge-groups.ts'
import { statisticsHandlers } from './outcomes/statistics.ts'
import { panelHandlers } from './review/panels.ts'
import { reasonHandlers } from './review/reasons.ts'
import { reviewDeskHandlers } from './review/review-desk.ts'
import type { IntakePorts } from './server.ts'

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
