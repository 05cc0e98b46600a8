// Deliveries as the working table keeps them: one row per message and endpoint, sorted by the message's id, which
// begins with its time. As long as one is owed, the row is in the waiting index, so that none can be forgotten.
import type { DeliveryAttempt, HookOutName } from '#contracts/api/webhook-endpoints.ts'
import type { DeliveryState } from '#contracts/terms.ts'
import { derivedId } from '#kernel/hash.ts'
import type { StoredWorkingRow, WorkingRow } from '#kernel/ports.ts'

export interface DeliveryData {
  readonly id: string
  readonly endpoint: string
  readonly type: HookOutName
  readonly case: string
  /** Business time of what it tells. */
  readonly time: string
  /** What is posted, byte by byte: the same on every try. */
  readonly body: string
  readonly state: DeliveryState
  readonly reason?: string
  readonly attempts: readonly DeliveryAttempt[]
  /** Tries since it was last ordered: where it is in the table of waits. */
  readonly tries: number
  /** Wall time of the next try. */
  readonly nextAt?: string
}

export const deliveriesOf = (endpoint: string) => `deliveries#${endpoint}`

/** `20260302T010000000Z-…`: sorts by time, and is the same for the same fact. */
export function messageIdOf(time: string, factId: string): string {
  return `${time.replaceAll(/[-:.]/g, '')}-${derivedId(factId)}`
}

/** The least id of a message at or after an instant. */
export const messageIdFrom = (time: string) => time.replaceAll(/[-:.]/g, '')

/** The partition of the waiting index in which everything lies that is owed. */
export const owedPartition = 'deliveries'
/** The queue's own message comes first; the sweep takes up what it lost. */
const graceMs = 15 * 60_000
/** Finished ones are kept for the list and for replays. */
const keptDays = 60

export function deliveryRow(data: DeliveryData, wallMs: number, byQueue = true): WorkingRow {
  const key = { pk: deliveriesOf(data.endpoint), sk: data.id, data }
  if (data.state !== 'pending') return { ...key, expires: Math.floor(wallMs / 1000) + keptDays * 86_400 }
  const due = Date.parse(data.nextAt ?? new Date(wallMs).toISOString())
  const since = new Date(due + (byQueue ? graceMs : 0)).toISOString()
  return { ...key, waiting: { partition: owedPartition, since } }
}

export const deliveryIn = (row: StoredWorkingRow) => row.data as unknown as DeliveryData

/** The message in the queue: which delivery to try. */
export interface DeliveryReference {
  readonly kind: 'delivery'
  readonly endpoint: string
  readonly delivery: string
}
