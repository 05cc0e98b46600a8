// Looks at what was filed and not looked at yet (C8: 自动进行提案相似度分析): gives each its place in the index, notes what
// it is like, and flags what comes back year after year. Apart from filing, so that the rush before the window closes
// costs nothing more.
import { isRefusal } from '#contracts/problems.ts'
import { carryOut, type Waiting } from '#kernel/command.ts'
import { internalize } from '#kernel/content.ts'
import type { ContextAt } from '#kernel/context.ts'
import type { Actor } from '#kernel/decision.ts'
import { canonical, digest } from '#kernel/hash.ts'
import { load } from '#kernel/ledger.ts'
import type { Log } from '#kernel/log.ts'
import type { Clock, RecordStore, ViewStore } from '#kernel/ports.ts'
import { proposal } from '../domain/proposal.ts'
import { likenessOf, noteSimilar, unnoted } from '../domain/proposal-similarity.ts'
import { fingerprintOf } from './fingerprint.ts'
import { ownNamesOf } from './own-names.ts'
import { findSimilar } from './search.ts'
import { unnotedPartition } from './similar-views.ts'
import { yearOf } from './year.ts'

export interface SweepPorts {
  readonly records: RecordStore
  readonly views: Pick<ViewStore, 'due' | 'list' | 'get'>
  readonly clock: Clock
  readonly waiting: Waiting
  readonly contextAt: ContextAt
  readonly log: Log
}

/** What one run takes on; the next goes on with the rest. */
const mostAtOnce = 200
/** What is kept of what was found. */
const mostNoted = 5

/** One after the other: what was filed later is compared with what was filed before it. */
export async function noteFiled(ports: SweepPorts): Promise<{ noted: number }> {
  const now = ports.clock.now()
  const { items } = await ports.views.due(unnotedPartition, now, { limit: mostAtOnce })
  let failed = 0
  for (const { data } of items) {
    try {
      await noteOne(ports, data.id as string, now)
    } catch (error) {
      failed += 1
      ports.log.error('similar.failed', { id: data.id as string, error })
    }
  }
  ports.log.info('similar.noted', { count: items.length })
  if (failed > 0) throw new Error(`${failed} of ${items.length} proposals could not be looked at`)
  return { noted: items.length }
}

async function noteOne(ports: SweepPorts, id: string, now: string): Promise<void> {
  const loaded = await load(ports.records, proposal, id)
  if (!unnoted(loaded.state)) return
  const {
    content,
    round,
    filedAt = now,
  } = await internalize(loaded.state, (hash) => ports.records.content(hash))
  const because = `similar/${id}/${round}`
  const actor: Actor = { kind: 'service', service: 'intake', because }
  const { policy, level } = await ports.contextAt(now, actor)
  const ownNames = ownNamesOf(level.name)
  const alike = await findSimilar(ports.views, content, { ownNames, exclude: id })
  const found = alike.slice(0, mostNoted).map((one) => ({
    id: one.id,
    year: yearOf(one.filedAt),
    likeness: likenessOf(one, policy),
    score: twoDigits(one.score),
  }))
  const fingerprint = fingerprintOf(content, ownNames)
  const carried = await carryOut(
    ports,
    proposal,
    id,
    { id: because, digest: digest(canonical({ id, round })), actor, at: now, correlation: because },
    ({ state }) =>
      state.round === round && unnoted(state)
        ? noteSimilar(state, { ...fingerprint, found, year: yearOf(filedAt) }, policy)
        : [],
  )
  if (isRefusal(carried)) throw new Error(`${id}: ${carried.refused}`)
}

export const twoDigits = (value: number): number => Math.round(value * 100) / 100
