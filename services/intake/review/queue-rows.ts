// What the rows of desks and panels hold for the review desk's queue: written by the views, read by the handlers.
import type { QueueItem } from '#contracts/api/review-desk.ts'
import type { DeskEntry } from '#kernel/desk.ts'
import type { KeptFromPanel } from '../domain/reviewers.ts'

/** The line of the queue; whether one's own opinion is among those given is said when asked. */
export type QueueRow = Omit<QueueItem, 'ownGiven'> & { readonly givenBy: readonly string[] }

/** Of the sparse index: whatever lies before a panel that has a name. */
export const beforePanelsPartition = 'before-panels'

export interface BeforePanel {
  readonly panel: string
  /** Whose own it is: nobody sends on their own. */
  readonly own: readonly string[]
  readonly kept: KeptFromPanel
  /** In which round and the how manieth sending to a panel it is. */
  readonly sending: string
  /** The office was told that this panel cannot conclude. */
  readonly told?: true
  readonly entry: DeskEntry
  readonly more: QueueRow
}
