// The API of the two lists 两张清单, of what feeds them and of what members get to know, on its ports: which handler answers
// which endpoint.
import { listsApi } from '#contracts/api/lists.ts'
import { type ServerOptions, serve } from '#kernel/http/router.ts'
import { readingHandlers } from './readings.ts'
import type { IntakePorts } from './server.ts'
import { twoListsHandlers } from './two-lists.ts'

export function listsServer(ports: IntakePorts, options: ServerOptions) {
  return serve(listsApi, { ...twoListsHandlers(ports), ...readingHandlers(ports) }, options)
}
