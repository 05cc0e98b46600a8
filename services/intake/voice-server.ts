// The API of clues and discussions 线索与商量 on its ports: which handler answers which endpoint.
import { voiceApi } from '#contracts/api/voice.ts'
import { type ServerOptions, serve } from '#kernel/http/router.ts'
import type { IntakePorts } from './server.ts'
import { briefHandlers } from './voice/briefs.ts'
import { voiceHandlers } from './voice/voice.ts'

export function voiceServer(ports: IntakePorts, options: ServerOptions) {
  return serve(
    voiceApi,
    {
      ...voiceHandlers(ports),
      ...briefHandlers(ports),
    },
    options,
  )
}
