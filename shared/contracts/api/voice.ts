// The API of the public's voice 群众声音: the clue box, discussions, and what stands before their forms.
import { clueApi } from './clues.ts'
import { discussionApi } from './discussions.ts'
import type { Endpoint } from './endpoint.ts'
import { publicFormsApi } from './public-forms.ts'

export const voiceApi = { ...publicFormsApi, ...clueApi, ...discussionApi } as const satisfies Record<
  string,
  Endpoint
>
