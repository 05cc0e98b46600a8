// Where a review has ended.
import type { ProposalStatus } from '#contracts/terms.ts'
import { endings } from '../domain/review-state.ts'

/** Nobody gives an opinion any more. */
export const ended: readonly ProposalStatus[] = ['accepting', ...endings]
