// What webhooks that came in must keep: nothing forged or stale leads to a record, nothing replayed to a second one, and
// whatever was let in ends applied, refused with a code, or dead with the reason.
import type { DecisionRecord } from '#kernel/decision.ts'
import { digest } from '#kernel/hash.ts'
import { commandWindowDays } from '#kernel/ledger.ts'
import type { StoredWorkingRow } from '#kernel/ports.ts'
import { toleranceSeconds } from '#kernel/webhooks/signature.ts'
import { type HookOutcome, hookIn } from '../../services/assignment/hook-rows.ts'
import { functionTimeoutMs } from './clock.ts'
import type { NetworkRequest } from './network.ts'
import type { RowPut } from './rows.ts'
import { largestSkewMs } from './scheduler.ts'
import type { Site } from './site.ts'
import { Violation } from './violation.ts'

export interface HookKeeper {
  /** A unit's system, or another level, means this: only what it means may be carried out. */
  meant(endpoint: string, id: string, body: string): void
  /** It cannot be read as the contract says: it may end dead. */
  unreadable(endpoint: string, id: string): void
  /** Something knocks at the door. */
  arrived(endpoint: string, request: NetworkRequest): void
  /** The door answered 202. */
  letIn(endpoint: string, request: NetworkRequest): void
  wasLetIn(endpoint: string, id: string): boolean
  recorded(record: DecisionRecord): void
  put(put: RowPut): void
  /** Whether it may end as a dead letter. */
  buried(body: string, reason: string): boolean
  mustHoldAtRest(): void
}

interface Known {
  /** The digests of what its sender meant by it. */
  readonly meant: Set<string>
  /** It arrived within the tolerance at least once. */
  fresh: boolean
  letIn: boolean
  unreadable: boolean
  buriedBecause: string | undefined
  outcome: HookOutcome | undefined
  /** The record it led to. */
  record: DecisionRecord | undefined
  /** How often the table took it for a new one. */
  stored: number
}

/** Months late, a message finds its row gone. */
const forgotten = 'the webhook is no longer kept'
const dayMs = 86_400_000
/** How far past the tolerance a request may look when it arrives and still be within it when it is verified. */
const slackMs = 2 * largestSkewMs + functionTimeoutMs

export function newHookKeeper({ clock }: Pick<Site, 'clock'>): HookKeeper {
  const messages = new Map<string, Known>()

  function of(endpoint: string, id: string): Known {
    const key = `${endpoint}/${id}`
    const known = messages.get(key) ?? {
      meant: new Set<string>(),
      fresh: false,
      letIn: false,
      unreadable: false,
      buriedBecause: undefined,
      outcome: undefined,
      record: undefined,
      stored: 0,
    }
    messages.set(key, known)
    return known
  }
  const idOf = ({ headers }: NetworkRequest) => headers['webhook-id'] ?? ''

  return {
    meant: (endpoint, id, body) => void of(endpoint, id).meant.add(digest(body)),
    unreadable(endpoint, id) {
      of(endpoint, id).unreadable = true
    },
    arrived(endpoint, request) {
      const signedAt = Number(request.headers['webhook-timestamp']) * 1000
      const off = Math.abs(clock.trueWall() - signedAt)
      if (off <= toleranceSeconds * 1000 + slackMs) of(endpoint, idOf(request)).fresh = true
    },
    letIn(endpoint, request) {
      const known = of(endpoint, idOf(request))
      if (!known.meant.has(digest(request.body)))
        throw new Violation('forged', `${endpoint}/${idOf(request)} was let in, and nobody meant it`)
      known.letIn = true
    },
    wasLetIn: (endpoint, id) => of(endpoint, id).letIn,
    recorded(record) {
      const { command, aggregate, id, seq } = record
      const [, endpoint, message] = /^endpoint:([^/]+)\/(.+)$/.exec(command.id) ?? []
      if (endpoint === undefined || message === undefined) return
      const where = `${aggregate} ${id}/${seq}: webhook ${endpoint}/${message}`
      const known = of(endpoint, message)
      if (known.record !== undefined && (known.stored > 1 || remembers(known.record, record.at)))
        throw new Violation('replayed', `${where} led to record ${known.record.seq} already`)
      if (!known.meant.has(command.digest)) throw new Violation('forged', `${where} was meant by nobody`)
      if (!known.fresh) throw new Violation('forged', `${where} never came within its tolerance`)
      known.record = record
    },
    put({ before, after }) {
      if (!after.pk.startsWith('hooks#')) return
      const { endpoint, id, outcome } = hookIn(after)
      const known = of(endpoint, id)
      if (before === undefined) known.stored += 1
      else mustFollow(`${endpoint}/${id}`, before, after)
      if (outcome?.state === 'applied' && outcome.version < 1)
        throw new Violation('hooks', `${endpoint}/${id} was applied to nothing`)
      if (outcome === undefined) return
      known.outcome = outcome
    },
    buried(body, reason) {
      const { endpoint, message } = JSON.parse(body) as { endpoint: string; message: string }
      const known = of(endpoint, message)
      known.buriedBecause = reason
      return known.unreadable || reason === forgotten
    },
    mustHoldAtRest() {
      for (const [key, known] of messages) ended(key, known, clock.trueNow())
    },
  }
}

/** That it was carried out is the last word; a refusal or a death gives way to nothing else. */
function mustFollow(what: string, before: StoredWorkingRow, after: StoredWorkingRow): void {
  const [first, second] = [hookIn(before).outcome, hookIn(after).outcome]
  if (hookIn(before).digest !== hookIn(after).digest)
    throw new Violation('hooks', `${what} became another message`)
  if (first === undefined || first.state === 'dead' || first.state === 'waiting') return
  if (second?.state === 'applied') return
  throw new Violation('hooks', `${what} was ${first.state}, and is ${second?.state ?? 'pending'} afterwards`)
}

/** The case recognises its commands for so long, in business time: longer than the level's own queues keep one. */
export function remembers({ at }: DecisionRecord, now: string): boolean {
  return Date.parse(now) - Date.parse(at) < commandWindowDays * dayMs
}

function ended(key: string, { letIn, outcome, buriedBecause, unreadable, record }: Known, now: string): void {
  if (!letIn) return
  // Of two who take it at once, one may come too early and say so although the other has carried it out: not for long.
  if (outcome?.state === 'refused' && record !== undefined && remembers(record, now))
    throw new Violation('hooks', `${key} led to a record and says ${outcome.state}`)
  if (outcome === undefined && buriedBecause === undefined)
    throw new Violation('hooks', `${key} was let in, and nothing has come of it`)
  if (outcome?.state === 'refused' && outcome.code.length === 0)
    throw new Violation('hooks', `${key} was refused without a code`)
  if (outcome?.state === 'dead' && (buriedBecause === undefined || !unreadable))
    throw new Violation('hooks', `${key} is dead (${outcome.reason}) and was not buried`)
}
