// What intake hears, and which aggregate takes it.
import type { Receiver } from '#kernel/inbox.ts'
import { type Proposal, type ProposalFact, proposal, proposalReactions } from './domain/proposal.ts'

export const receiver: Receiver<Proposal, ProposalFact> = {
  aggregate: proposal,
  begins: [],
  reactions: proposalReactions,
}
