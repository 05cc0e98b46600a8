// What assignment hears, and which aggregate takes it.
import type { Receiver } from '#kernel/inbox.ts'
import { type Case, type CaseFact, caseAggregate } from './domain/case.ts'
import { caseReactions } from './domain/case-reactions.ts'

export const receiver: Receiver<Case, CaseFact> = {
  aggregate: caseAggregate,
  begins: ['proposal.accepted'],
  reactions: caseReactions,
}
