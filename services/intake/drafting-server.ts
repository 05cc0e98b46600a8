// The API of what helps while one writes 撰写 on its ports: which handler answers which endpoint.
import { draftingDeskApi } from '#contracts/api/drafting-desk.ts'
import { type ServerOptions, serve } from '#kernel/http/router.ts'
import { autosaveHandlers } from './drafting/autosaves.ts'
import { draftingAids } from './drafting/drafting-aids.ts'
import { partnerHandlers } from './drafting/partners.ts'
import { secondingHandlers } from './drafting/seconding.ts'
import { trailHandlers } from './origins/trails.ts'
import { scanHandlers } from './review/scans.ts'
import type { IntakePorts } from './server.ts'

export function draftingServer(ports: IntakePorts, options: ServerOptions) {
  return serve(
    draftingDeskApi,
    {
      ...draftingAids(ports),
      ...autosaveHandlers(ports),
      ...partnerHandlers(ports),
      ...secondingHandlers(ports),
      ...scanHandlers(ports),
      ...trailHandlers(ports),
    },
    options,
  )
}
