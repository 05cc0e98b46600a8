// Looks at what was filed and not looked at yet (C8: 自动进行提案相似度分析): gives each its place in the index, notes what
// it is like and what the scan finds (C13), and flags what comes back session after session. Apart from filing, so that the
// rush before the window closes costs nothing more.

import type { Likeness } from '#contracts/api/similar.ts'
import { isFiledBefore, sessionsOf } from '#contracts/filed-in.ts'
import type { Policy } from '#contracts/policy.ts'
import { isRefusal } from '#contracts/refusal.ts'
import { carryOut, type Waiting } from '#kernel/command.ts'
import { internalize } from '#kernel/content.ts'
import type { ContextAt } from '#kernel/context.ts'
import { load } from '#kernel/ledger.ts'
import type { Log } from '#kernel/log.ts'
import type { Clock, RecordStore, ViewStore } from '#kernel/ports.ts'
import { proposal } from '../domain/proposal.ts'
import {
  isOneMatter,
  isToldOf,
  likenessOf,
  mayBeFollowed,
  noteScan,
  noteSimilar,
  oneMatterFirst,
  unnoted,
} from '../domain/proposal-similarity.ts'
import { asFiled, type Proposal } from '../domain/proposal-state.ts'
import type { NotedSimilar } from '../domain/similarity-state.ts'
import { proposalRow } from '../drafting/drafting-views.ts'
import { scanCounts } from '../precheck/scan.ts'
import { earlierSessions } from './earlier-sessions.ts'
import type { Matter } from './features.ts'
import { type Filing, filedInOf, filingOf } from './filed-in.ts'
import { type Fingerprint, fingerprintOf } from './fingerprint.ts'
import { actorOf, commandOf, meetLate, mostNoted, tell, twoDigits } from './following.ts'
import { neighbourhood } from './measure.ts'
import { ownNamesOf } from './own-names.ts'
import { type Arriving, type Found, findSimilar, type Search } from './search.ts'
import { notedPrint, unnotedPartition } from './similar-views.ts'
import { placeOf, readOnce, type SweepMemory } from './sweep-memory.ts'

export interface SweepPorts {
  readonly records: RecordStore
  readonly views: Pick<ViewStore, 'due' | 'list' | 'getMany'>
  readonly clock: Clock
  readonly waiting: Waiting
  readonly contextAt: ContextAt
  readonly log: Log
  /** What earlier runs of the same function leave to the next. */
  readonly memory: SweepMemory
}

const pageSize = 200
/** Looked at together: most of the time is waiting for the tables. */
const together = 4
/**
 * Page after page until nothing waits or the time is up; the next run goes on with the rest. In the order of filing, so
 * that what was filed later is compared with what was filed well before it. What is filed within the same moments is in
 * no index yet: the texts of a page are read before the first is compared, so that each of them meets the others. What
 * fails is passed by, and tried again by the next run.
 */
export async function noteFiled(
  ports: SweepPorts,
  timeIsUp: () => boolean = () => false,
): Promise<{ noted: number }> {
  const now = ports.clock.now()
  const { arriving, lookedAt } = ports.memory
  const settled = new Set<string>()
  /** Noted by this run, with their rounds: what a later page brings could not be met by them. */
  const here = new Map<string, number>()
  let noted = 0
  let failed = 0
  const passed = (place: string) => {
    noted += 1
    lookedAt.add(place)
  }
  const some = async <One>(
    all: readonly One[],
    idOf: (one: One) => string,
    look: (one: One) => Promise<void>,
  ) => {
    const tryOne = async (one: One) => {
      try {
        await look(one)
      } catch (error) {
        failed += 1
        ports.log.error('similar.failed', { id: idOf(one), error })
      }
    }
    for (let at = 0; at < all.length && !timeIsUp(); at += together)
      await Promise.all(all.slice(at, at + together).map(tryOne))
  }
  for (let cursor: string | undefined, more = true; more && !timeIsUp(); ) {
    const options = { limit: pageSize, ...(cursor === undefined ? {} : { cursor }) }
    const { items, next } = await ports.views.due(unnotedPartition, now, options)
    const texts: Filed[] = []
    const places = new Map<string, string>()
    await some(
      items.filter((row) => !lookedAt.has(placeOf(row))),
      ({ data }) => data.id as string,
      async (row) => {
        const id = row.data.id as string
        const { filed, state } = await textOf(ports, id, now)
        if (filed !== undefined) {
          texts.push(filed)
          places.set(id, placeOf(row))
          return
        }
        const print = state === undefined ? undefined : printOf(state)
        if (state !== undefined && print !== undefined) {
          // Noted by a run that this function knows nothing of, and not in the index yet.
          arriving.add(id, print)
          if (here.size > 0) await meetLate(ports, { id, state }, { arriving, noted: here }, now)
        }
        passed(placeOf(row))
      },
    )
    for (const { id, filing, fingerprint } of texts) arriving.add(id, { ...fingerprint, ...filing })
    const page: Beside = {
      arriving,
      settled,
      together: new Set(texts.map(({ id }) => id)),
      views: readOnce(ports.views),
    }
    await some(
      texts,
      ({ id }) => id,
      async (one) => {
        await noteOne(ports, one, page, now)
        here.set(one.id, one.round)
        passed(places.get(one.id) ?? '')
      },
    )
    cursor = next
    more = next !== undefined
  }
  ports.log.info('similar.noted', { count: noted })
  if (failed > 0) throw new Error(`${failed} of ${noted + failed} proposals could not be looked at`)
  return { noted }
}

/** A proposal as it was filed, and what it will be found by. */
interface Filed {
  readonly id: string
  readonly round: number
  readonly filing: Filing
  readonly content: Matter
  readonly ownNames: readonly string[]
  readonly fingerprint: Fingerprint
  readonly secret: boolean
}

/** What those of a page are compared with, and have in common. */
interface Beside {
  readonly arriving: Arriving
  /** Those of the page: each finds the others itself. */
  readonly together: ReadonlySet<string>
  /** Earlier ones of which this run knows that they take in no more that follows. */
  readonly settled: Set<string>
  readonly views: Pick<ViewStore, 'list' | 'getMany'>
}

/** What is to be looked at; of what was looked at already, or taken back, how it stands. */
async function textOf(
  ports: SweepPorts,
  id: string,
  now: string,
): Promise<{ readonly filed?: Filed; readonly state?: Proposal }> {
  const loaded = await load(ports.records, proposal, id)
  if (!unnoted(loaded.state)) return { state: loaded.state }
  const filed = await internalize(asFiled(loaded.state), (hash) => ports.records.content(hash))
  const { content, round, restricted } = filed
  const { level } = await ports.contextAt(now, actorOf(id, round))
  const ownNames = ownNamesOf(level.name)
  const fingerprint = fingerprintOf(content, ownNames)
  const filing = filingOf(filed, now)
  return { filed: { id, round, filing, content, ownNames, fingerprint, secret: restricted !== undefined } }
}

/** What it is found by, of one that was looked at. */
function printOf(state: Proposal): (Fingerprint & Filing) | undefined {
  const { filedAt, status } = state
  const print = notedPrint(state)
  if (print?.gist === undefined || filedAt === undefined || status === 'withdrawn') return undefined
  const { keys, signature, gist, titlePrint } = print
  return {
    keys,
    signature,
    gist,
    ...filingOf(state, filedAt),
    ...(titlePrint === undefined ? {} : { titlePrint }),
  }
}

async function noteOne(ports: SweepPorts, filed: Filed, page: Beside, now: string): Promise<void> {
  const { id, round, filing, content, ownNames, fingerprint } = filed
  const command = commandOf(filed, now)
  const { policy } = await ports.contextAt(now, command.actor)
  const search = { policy, ownNames, exclude: id, arriving: page.arriving }
  const met = await findSimilar(page.views, content, search)
  const hidden = await hiddenSessions(page.views, content, search, met, filing, policy)
  const telling = [...met, ...hidden].filter((one) => isToldOf(one, policy))
  const likest = telling
    .map((one) => ({
      id: one.id,
      ...filedInOf(one),
      likeness: likenessOf(one, policy),
      score: twoDigits(one.score),
    }))
    .sort(oneMatterFirst)
  // First, so that what fails is tried again: once it is noted, nobody looks for it any more.
  await tellEarlier(ports, filed, likest.slice(0, mostNoted), page, now)
  const all = await known(page.views, likest)
  const carried = await carryOut(ports, proposal, id, command, ({ state }) =>
    state.round === round && unnoted(state)
      ? [
          ...noteSimilar(
            state,
            { ...fingerprint, found: all.slice(0, mostNoted), alike: all, own: filedInOf(filing) },
            policy,
          ),
          ...noteScan(state, scanCounts(content)),
        ]
      : [],
  )
  if (isRefusal(carried)) throw new Error(`${id}: ${carried.refused.code}`)
}

/** Those like it that were looked at before it was filed, and still lie in a review, count it from now on. */
async function tellEarlier(
  ports: SweepPorts,
  filed: Filed,
  likest: readonly NotedSimilar[],
  { together, settled }: Beside,
  now: string,
): Promise<void> {
  // C13: of what is secret nobody is told that it is like theirs.
  if (filed.secret) return
  for (const { id, likeness, score } of likest) {
    if (!isOneMatter(likeness) || together.has(id) || settled.has(id)) continue
    const by = { id: filed.id, ...filedInOf(filed.filing), likeness, score }
    const told = await tell(ports, id, { ...filed, by }, now)
    if (!mayBeFollowed(told, mostNoted)) settled.add(id)
  }
}

/**
 * Without what its author has taken back, and what is secret: how many there are like it, and from which sessions, is read
 * by whoever reads the proposal. Of what is merely related neither is told to anybody who may not read it.
 */
async function known<One extends { readonly id: string; readonly likeness: Likeness }>(
  views: Beside['views'],
  found: readonly One[],
): Promise<One[]> {
  const alike = [...new Set(found.filter(({ likeness }) => likeness !== 'related').map(({ id }) => id))]
  const rows = await views.getMany(alike.map(proposalRow))
  const left = rows.filter(({ data }) => data.secret === true || data.takenBack === true)
  const out = new Set(left.map(({ pk }) => pk))
  return found.filter(({ id, likeness }) => likeness === 'related' || !out.has(proposalRow(id).pk))
}

/**
 * When copies of the matter are most of what was met, and fewer sessions among it than the flag asks for, the sessions that
 * they may stand before are looked at one by one.
 */
async function hiddenSessions(
  views: Beside['views'],
  matter: Matter,
  search: Search,
  met: readonly Found[],
  filing: Filing,
  policy: Policy,
): Promise<Found[]> {
  const { recurringYears } = policy
  const own = filedInOf(filing)
  const earlierMet = sessionsOf(met.map(filedInOf).filter((one) => isFiledBefore(one, own)))
  if (met.length < neighbourhood || earlierMet.length >= recurringYears) return []
  const copies = met.filter((one) => likenessOf(one, policy) !== 'related')
  if (earlierMet.length > 0 && copies.length * 2 < neighbourhood) return []
  const known = new Set(earlierMet.map(({ session }) => session))
  // One session more than the flag asks for: a matter may have been left alone for one.
  const earlier = await earlierSessions(views, filing, recurringYears + 1)
  const found = await Promise.all(
    earlier
      .filter(({ session }) => !known.has(session))
      .map(({ before }) => findSimilar(views, matter, { ...search, before })),
  )
  return found.flat()
}
