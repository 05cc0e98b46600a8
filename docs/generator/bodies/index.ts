// A true body for every operation that has one, by its id: what the documents show, and what tests send.
import type { ServiceName } from '#contracts/terms.ts'
import { listBodies } from './lists.ts'
import { assignmentBodies, evaluationBodies, supervisionBodies } from './other-services.ts'
import { proposalBodies } from './proposal.ts'
import { reviewBodies } from './review.ts'
import { topicBodies } from './topics.ts'
import { voiceBodies } from './voice.ts'

export const bodies: Readonly<Record<ServiceName, Readonly<Record<string, object>>>> = {
  intake: { ...proposalBodies, ...reviewBodies, ...topicBodies, ...voiceBodies, ...listBodies },
  assignment: assignmentBodies,
  supervision: supervisionBodies,
  evaluation: evaluationBodies,
}
