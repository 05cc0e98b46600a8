// The API of the public's voice 群众声音: the clue box, discussions and what stands before their forms, and the opinion
// briefs 社情民意. Answered by a function of its own.
import { briefsApi, creditsApi } from './briefs.ts'
import { clueApi } from './clues.ts'
import { discussionApi } from './discussions.ts'
import type { Endpoint } from './endpoint.ts'
import { publicFormsApi } from './public-forms.ts'

export const voiceApi = {
  ...publicFormsApi,
  ...clueApi,
  ...discussionApi,
  ...briefsApi,
  ...creditsApi,
} as const satisfies Record<string, Endpoint>
