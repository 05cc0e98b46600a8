// The API of the two lists 两张清单, of what feeds them and of what members get to know, on its ports: which handler answers
// which endpoint.
import { listsApi } from '#contracts/api/lists.ts'
import { type ServerOptions, serve } from '#kernel/http/router.ts'
import { activityHandlers } from './activities.ts'
import { hotWordsHandlers } from './hot-words.ts'
import { liaisonHandlers } from './liaisons.ts'
import { readingHandlers } from './readings.ts'
import { sectorHandlers } from './sectors.ts'
import type { IntakePorts } from './server.ts'
import { ticketHandlers } from './tickets.ts'
import { twoListsHandlers } from './two-lists.ts'

export function listsServer(ports: IntakePorts, options: ServerOptions) {
  return serve(
    listsApi,
    {
      ...twoListsHandlers(ports),
      ...ticketHandlers(ports),
      ...hotWordsHandlers(ports),
      ...activityHandlers(ports),
      ...liaisonHandlers(ports),
      ...sectorHandlers(ports),
      ...readingHandlers(ports),
    },
    options,
  )
}
