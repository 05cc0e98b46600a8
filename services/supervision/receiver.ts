// What supervision hears, and which aggregate takes it.
import type { Receiver } from '#kernel/inbox.ts'
import { type Docket, type DocketFact, docket } from './domain/docket.ts'
import { docketReactions } from './domain/docket-reactions.ts'

export const receiver: Receiver<Docket, DocketFact> = {
  aggregate: docket,
  begins: ['proposal.filed', 'case.taken-over'],
  reactions: docketReactions,
}
