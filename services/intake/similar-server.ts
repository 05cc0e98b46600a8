// The API of similar proposals, of the roll and of hot words on its ports: which handler answers which endpoint.
import { wordsApi } from '#contracts/api/words.ts'
import { type ServerOptions, serve } from '#kernel/http/router.ts'
import { hotWordsHandlers } from './lists/hot-words.ts'
import { seated } from './review/seats.ts'
import { rollHandlers } from './roll/roll.ts'
import type { IntakePorts } from './server.ts'
import { similarHandlers } from './similarity/similar.ts'

export function similarServer(ports: IntakePorts, options: ServerOptions) {
  const handlers = similarHandlers(ports)
  // What a reviewer may read depends on the panels they sit in now.
  return serve(
    wordsApi,
    {
      ...hotWordsHandlers(ports),
      ...rollHandlers(ports),
      ...handlers,
      similarTo: seated(ports, handlers.similarTo),
      sideBySide: seated(ports, handlers.sideBySide),
      findSimilar: seated(ports, handlers.findSimilar),
    },
    options,
  )
}
