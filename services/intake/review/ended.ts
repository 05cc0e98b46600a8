// Where a review has ended.
import type { ProposalStatus } from '#contracts/terms.ts'

/** Nobody gives an opinion any more. */
export const ended: readonly ProposalStatus[] = [
  'accepting',
  'accepted',
  'not-accepted',
  'withdrawn',
  'converted',
  'merged',
  'joined',
]
