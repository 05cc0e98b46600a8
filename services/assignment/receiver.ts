// What assignment hears, and which aggregate takes it: each type has exactly one that reacts.
import type { Receiver, Receivers } from '#kernel/inbox.ts'
import { type Case, type CaseFact, caseAggregate } from './domain/case.ts'
import { caseReactions } from './domain/case-reactions.ts'
import {
  type DispatchBatch,
  type DispatchBatchFact,
  dispatchBatch,
  dispatchBatchReactions,
} from './domain/dispatch-batch.ts'

const ofCase: Receiver<Case, CaseFact> = {
  aggregate: caseAggregate,
  begins: ['proposal.accepted'],
  reactions: caseReactions,
}

const ofDispatchBatch: Receiver<DispatchBatch, DispatchBatchFact> = {
  aggregate: dispatchBatch,
  begins: [],
  reactions: dispatchBatchReactions,
}

export const receivers: Receivers = [ofCase, ofDispatchBatch]
