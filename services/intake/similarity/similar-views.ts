// The rows of similarity: the index in which a proposal is found, its signature, what is still to be looked at, and the
// list of what comes back session after session. Made from what was noted, so they can be dropped and made again.
import type { RecurringItem } from '#contracts/api/similar.ts'
import type { Row } from '#kernel/aggregate.ts'
import { listedTitle } from '../domain/proposal-secrecy.ts'
import { isTakenBack, unnoted } from '../domain/proposal-similarity.ts'
import { asFiled, type Proposal, statusName } from '../domain/proposal-state.ts'
import type { SimilarityNoted } from '../domain/similarity-state.ts'
import { type Restricted, restrictedIn } from '../restricted-rows.ts'
import { packedTitle } from './fingerprint.ts'
import { postingSort, postingsOf, type SignatureRow, signatureKey } from './search.ts'

/** Of the sparse index: filed and not yet looked at. */
export const unnotedPartition = 'similar-unnoted'
export const recurringPartition = 'recurring'

/** C13: what is secret is found by nobody who may not know of it. */
export type RecurringRow = Omit<RecurringItem, 'sessions'> & Restricted
/** What recurs no longer, or was taken back: a row, once there, stays. */
export interface RecurredRow {
  readonly id: string
  readonly over: true
}

export function similarRows(state: Proposal, id: string, at: string): Row[] {
  const { filedAt, filedIn, lastFiledAt } = state
  const print = notedPrint(state)
  if (filedAt === undefined) return []
  const waiting = unnoted(state) ? { due: { partition: unnotedPartition, at: lastFiledAt ?? filedAt } } : {}
  return [
    ...(print === undefined ? [] : indexRows(print, id, filedAt, filedIn)),
    // After them: what does not wait any more is in the index, whole.
    { pk: `proposal#${id}`, sk: 'similar', data: { id }, ...waiting },
    ...recurringRows(state, id, at),
  ]
}

type NotedPrint = Omit<SimilarityNoted, 'round' | 'found'>

/** What it was noted to be found by; where no title was kept yet, with the one it was filed with. */
export function notedPrint(state: Proposal): NotedPrint | undefined {
  const { similarity } = state
  if (similarity === undefined || similarity.titlePrint !== undefined) return similarity
  const titlePrint = packedTitle(asFiled(state).content.title)
  return titlePrint === undefined ? similarity : { ...similarity, titlePrint }
}

/** At most `mostKeys` rows a filing, and one with the signature. */
export function indexRows(
  { keys, signature, gist, titlePrint }: NotedPrint,
  id: string,
  filedAt: string,
  session?: string,
): Row[] {
  const data: SignatureRow = {
    id,
    filedAt,
    signature,
    ...(session === undefined ? {} : { session }),
    ...(gist === undefined ? {} : { gist }),
    ...(titlePrint === undefined ? {} : { titlePrint }),
  }
  return [
    ...keys.map((key) => ({
      pk: postingsOf(key),
      sk: postingSort(filedAt, id),
      data: {},
      fixed: true as const,
    })),
    { ...signatureKey(id), data },
  ]
}

function recurringRows(state: Proposal, id: string, at: string): Row[] {
  const { recurring, recurredFrom, number, handling } = state
  if (recurredFrom === undefined) return []
  const key = { pk: recurringPartition, sk: `${recurredFrom}#${id}` }
  if (recurring === undefined || isTakenBack(state))
    return [{ ...key, data: { id, over: true } satisfies RecurredRow }]
  const data: RecurringRow = {
    id,
    title: listedTitle(state),
    statusText: statusName(state),
    earlier: recurring.earlier.map((one) => ({ ...one })),
    at: recurring.since,
    ...(number === undefined ? {} : { number }),
    ...(handling === undefined ? {} : { unit: handling.unit }),
    ...restrictedIn(state, at),
  }
  return [{ ...key, data }]
}
