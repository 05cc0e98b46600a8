// The API of the two lists 两张清单, of what feeds them and of what members get to know, on its ports: which handler answers
// which endpoint.
import { listsApi } from '#contracts/api/lists.ts'
import { type ServerOptions, serve } from '#kernel/http/router.ts'
import { activityHandlers } from './lists/activities.ts'
import { liaisonHandlers } from './lists/liaisons.ts'
import { readingHandlers } from './lists/readings.ts'
import { sectorHandlers } from './lists/sectors.ts'
import { ticketHandlers } from './lists/tickets.ts'
import { twoListsHandlers } from './lists/two-lists.ts'
import type { IntakePorts } from './server.ts'

export function listsServer(ports: IntakePorts, options: ServerOptions) {
  return serve(
    listsApi,
    {
      ...twoListsHandlers(ports),
      ...ticketHandlers(ports),
      ...activityHandlers(ports),
      ...liaisonHandlers(ports),
      ...sectorHandlers(ports),
      ...readingHandlers(ports),
    },
    options,
  )
}
