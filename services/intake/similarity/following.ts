// That one which was noted counts another that came after it, or that its run could not see (C8): told to each that still lies in
// a review. Nobody is told of what is secret (C13).

import { isRefusal } from '#contracts/refusal.ts'
import { carryOut, type Waiting } from '#kernel/command.ts'
import { internalize } from '#kernel/content.ts'
import type { ContextAt } from '#kernel/context.ts'
import type { Actor } from '#kernel/decision.ts'
import { canonical, digest } from '#kernel/hash.ts'
import type { RecordStore } from '#kernel/ports.ts'
import { proposal } from '../domain/proposal.ts'
import { isOneMatter, likenessOf, noteFollowing } from '../domain/proposal-similarity.ts'
import { asFiled, type Proposal } from '../domain/proposal-state.ts'
import type { NotedSimilar } from '../domain/similarity-state.ts'
import { type Filing, filedInOf, filingOf } from './filed-in.ts'
import { ownNamesOf } from './own-names.ts'
import { type Arriving, findSimilar } from './search.ts'

export interface TellPorts {
  readonly records: RecordStore
  readonly waiting: Waiting
  readonly contextAt: ContextAt
}

/** What is kept of what was found, the most alike. */
export const mostNoted = 5

export const twoDigits = (value: number): number => Math.round(value * 100) / 100

export const actorOf = (id: string, round: number): Actor => ({
  kind: 'service',
  service: 'intake',
  because: `similar/${id}/${round}`,
})

interface Teller {
  readonly id: string
  readonly round: number
}

export function commandOf({ id, round }: Teller, now: string) {
  const actor = actorOf(id, round)
  const because = `similar/${id}/${round}`
  return { id: because, digest: digest(canonical({ id, round })), actor, at: now, correlation: because }
}

/** Has `to` count the teller, and answers how it stands then. */
export async function tell(
  ports: TellPorts,
  to: string,
  teller: Teller & { readonly by: NotedSimilar },
  now: string,
): Promise<Proposal> {
  const told = await carryOut(ports, proposal, to, commandOf(teller, now), ({ state }) =>
    noteFollowing(state, teller.by, mostNoted),
  )
  if (isRefusal(told)) throw new Error(`${to}: ${told.refused}`)
  return told.history.state
}

const nothingStored = { list: async () => ({ items: [] }), getMany: async () => [] }

/**
 * One that an earlier run noted and no relay has shown, read after some that this run has `noted`: none of them could meet it.
 * It is measured beside what is remembered, without a request, and of two alike each is told of the other.
 */
export async function meetLate(
  ports: TellPorts,
  { id, state }: { readonly id: string; readonly state: Proposal },
  { arriving, noted }: { readonly arriving: Arriving; readonly noted: ReadonlyMap<string, number> },
  now: string,
): Promise<void> {
  const filed = await internalize(asFiled(state), (hash) => ports.records.content(hash))
  const { content, round, restricted } = filed
  if (restricted !== undefined) return
  const { policy, level } = await ports.contextAt(now, actorOf(id, round))
  const ownNames = ownNamesOf(level.name)
  const met = await findSimilar(nothingStored, content, { ownNames, exclude: id, arriving })
  for (const { id: other, ...measured } of met) {
    const otherRound = noted.get(other)
    const likeness = likenessOf(measured, policy)
    if (otherRound === undefined || !isOneMatter(likeness)) continue
    const score = twoDigits(measured.score)
    const by = (one: string, filing: Filing): NotedSimilar => ({
      id: one,
      ...filedInOf(filing),
      likeness,
      score,
    })
    const told = await tell(ports, other, { id, round, by: by(id, filingOf(filed, now)) }, now)
    if (told.restricted === undefined)
      await tell(ports, id, { id: other, round: otherRound, by: by(other, measured) }, now)
  }
}
