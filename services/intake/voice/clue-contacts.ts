// Who handed a clue in and how to reach them: a working row beside the clue and nowhere else, forgotten after a time. No
// record, view, fact or log holds it; the one act that shows it is recorded (ADR 0019).
import type { Period } from '#contracts/policy.ts'
import type { Deadlines } from '#kernel/deadlines.ts'
import type { WorkingRows } from '#kernel/ports.ts'

export interface ClueContact {
  readonly name: string
  readonly contact: string
}

const keyOf = (clue: string) => ({ pk: `clue-contact#${clue}`, sk: 'contact' })

/** Keeps it; whoever repeats the command keeps the first. */
export async function keepContact(
  rows: WorkingRows,
  clue: string,
  { name, contact }: ClueContact,
  { now, deadlines, kept }: { now: string; deadlines: Deadlines; kept: Period },
): Promise<void> {
  const until = deadlines.dueOf(now, kept, 'clueContactKept').due
  const expires = Math.ceil(Date.parse(until) / 1000)
  await rows.put({ ...keyOf(clue), data: { name, contact, until }, expires }, 0)
}

/**
 * Undefined when its time is over. Whether it is, business time says, by which it was kept as well; the table itself
 * forgets by the wall's, sooner or later after that.
 */
export async function contactOf(
  rows: WorkingRows,
  clue: string,
  now: string,
): Promise<ClueContact | undefined> {
  const { pk, sk } = keyOf(clue)
  const row = await rows.get(pk, sk)
  if (row === undefined || String(row.data.until) < now) return undefined
  const { name, contact } = row.data
  return { name: String(name), contact: String(contact) }
}
