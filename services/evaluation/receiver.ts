// What evaluation hears, and which aggregate takes it.
import type { Receiver } from '#kernel/inbox.ts'
import { type Verdict, type VerdictFact, verdict, verdictReactions } from './domain/verdict.ts'

export const receiver: Receiver<Verdict, VerdictFact> = {
  aggregate: verdict,
  begins: ['reply.delivered'],
  reactions: verdictReactions,
}
