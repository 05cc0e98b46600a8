// Webhooks that came in, as the working table keeps them: by endpoint and `webhook-id`, so that a repetition is known,
// and in the order of their arrival as long as they wait.
import type { ProblemCode } from '#contracts/refusal.ts'
import type { StoredWorkingRow, WorkingRow } from '#kernel/ports.ts'

export type HookOutcome =
  | { readonly state: 'applied'; readonly version: number }
  /** Between levels: what must come before it has not come yet. */
  | {
      readonly state: 'refused' | 'waiting'
      readonly code: ProblemCode
      /** The words of the problem as they were then. */
      readonly detail?: { readonly zh: string; readonly en: string }
      readonly source?: string
      readonly allowed?: unknown
    }
  | { readonly state: 'dead'; readonly reason: string }

export interface HookData {
  readonly id: string
  readonly endpoint: string
  /** Wall time. */
  readonly receivedAt: string
  readonly body: string
  readonly digest: string
  readonly type?: string
  readonly case?: string
  readonly outcome?: HookOutcome
}

/** Longer than a message can lie in a queue and its dead-letter queue, and than any sender repeats one. */
const keptDays = 30

/** The partition of an endpoint's messages, and in the waiting index their order of arrival. */
export const hooksOf = (endpoint: string) => `hooks#${endpoint}`

export function hookRow(data: HookData): WorkingRow {
  const partition = hooksOf(data.endpoint)
  return {
    pk: partition,
    sk: data.id,
    data,
    waiting: { partition, since: data.receivedAt },
    expires: forgottenAt(data),
  }
}

const forgottenAt = ({ receivedAt }: HookData) =>
  Math.floor(Date.parse(receivedAt) / 1000) + keptDays * 86_400

export const hookIn = (row: StoredWorkingRow) => row.data as unknown as HookData

/** Messages of one case are taken in the order they came in; without a case, each for itself. */
export const queueOf = ({ endpoint, case: of = '' }: Pick<HookData, 'endpoint' | 'case'>) =>
  `hook-pending#${endpoint}#${of}`

export function pendingRow(data: HookData): WorkingRow {
  const { id, receivedAt } = data
  return { pk: queueOf(data), sk: `${receivedAt}#${id}`, data: { id }, expires: forgottenAt(data) }
}

/** The waiting ones of all endpoints, by the instant at which they are taken up again. */
export const waitingPartition = 'hooks-waiting'

export function waitingRow(data: HookData, againAt: string): WorkingRow {
  const { id, endpoint } = data
  return {
    ...pendingRow(data),
    data: { id, endpoint },
    waiting: { partition: waitingPartition, since: againAt },
  }
}

/** How long a level's message waits for what comes before it, until it is refused. */
const patienceDays = 14

export const isPatient = ({ receivedAt }: HookData, wallMs: number): boolean =>
  wallMs - Date.parse(receivedAt) < patienceDays * 86_400_000

/** The message in the queue: a reference, since the body lies in the row. */
export interface HookReference {
  readonly kind: 'hook'
  readonly endpoint: string
  readonly message: string
}
