// The public's voice 群众声音 as a whole: the handlers, the views and the receivers of the clue box and of discussions.
import { clueProjection } from './clue-resource.ts'
import { clueHandlers, type VoicePorts } from './clues.ts'
import { commentProjection } from './comment-resource.ts'
import { commentHandlers } from './comments.ts'
import { discussionProjection } from './discussion-resource.ts'
import { discussionHandlers } from './discussions.ts'
import { publicFormHandlers } from './public-forms.ts'

export const voiceHandlers = (ports: VoicePorts) => ({
  ...publicFormHandlers(ports),
  ...clueHandlers(ports),
  ...discussionHandlers(ports),
  ...commentHandlers(ports),
})

export const voiceProjections = [clueProjection, discussionProjection, commentProjection]
