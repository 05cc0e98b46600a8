// The API of what helps while one writes 撰写 on its ports: which handler answers which endpoint.
import { draftingDeskApi } from '#contracts/api/drafting-desk.ts'
import { type ServerOptions, serve } from '#kernel/http/router.ts'
import { autosaveHandlers } from './autosaves.ts'
import { draftingAids } from './drafting-aids.ts'
import { partnerHandlers } from './partners.ts'
import { secondingHandlers } from './seconding.ts'
import type { IntakePorts } from './server.ts'
import { similarityHandlers } from './similar.ts'
import { trailHandlers } from './trails.ts'

export function draftingServer(ports: IntakePorts, options: ServerOptions) {
  return serve(
    draftingDeskApi,
    {
      ...draftingAids(ports),
      ...autosaveHandlers(ports),
      ...partnerHandlers(ports),
      ...secondingHandlers(ports),
      ...trailHandlers(ports),
      ...similarityHandlers(ports),
    },
    options,
  )
}
