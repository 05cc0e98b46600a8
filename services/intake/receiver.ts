// What intake hears, and which aggregate takes it: each type has exactly one that reacts.
import type { Receiver, Receivers } from '#kernel/inbox.ts'
import { type ListItem, type ListItemFact, listItem, listItemReactions } from './domain/list-item.ts'
import { type ProposalFact, proposal, proposalReactions } from './domain/proposal.ts'
import type { Proposal } from './domain/proposal-state.ts'
import { type ReasonFact, type ReasonTable, reasonReactions, reasonTable } from './domain/reason-table.ts'

const ofProposal: Receiver<Proposal, ProposalFact> = {
  aggregate: proposal,
  begins: [],
  reactions: proposalReactions,
}

const ofListItem: Receiver<ListItem, ListItemFact> = {
  aggregate: listItem,
  begins: [],
  reactions: listItemReactions,
}

const ofReasonTable: Receiver<ReasonTable, ReasonFact> = {
  aggregate: reasonTable,
  begins: ['reasons.used'],
  reactions: reasonReactions,
}

export const receivers: Receivers = [ofProposal, ofListItem, ofReasonTable]
