// Of what the roll finds, what may be put together with others: that which is under review, wherever it stands there.
import type { RollItem, RollStatus } from '#contracts/api/roll.ts'

export interface Candidate {
  readonly id: string
  readonly title: string
  readonly proposers: readonly string[]
  /** Where it stands, of what is not in one's own queue. */
  readonly note?: string
}

const underReview: readonly RollStatus[] = ['filed', 'second-review', 'final-review']

/** What was found, apart: what may be chosen beside the queue, and what is past its review or was sent back. */
export function apart(found: readonly RollItem[]): { open: Candidate[]; elsewhere: Candidate[] } {
  const candidate = ({ id, title, proposers, statusText }: RollItem): Candidate => ({
    id,
    title,
    proposers,
    note: statusText,
  })
  return {
    open: found.filter(({ status }) => underReview.includes(status)).map(candidate),
    elsewhere: found.filter(({ status }) => !underReview.includes(status)).map(candidate),
  }
}
