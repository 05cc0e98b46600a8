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
  const expires = Math.ceil(Date.parse(deadlines.dueOf(now, kept, 'clueContactKept').due) / 1000)
  await rows.put({ ...keyOf(clue), data: { name, contact }, expires }, 0)
}

/** Undefined when it was forgotten: the table forgets a little late, so its time is looked at too. */
export async function contactOf(
  rows: WorkingRows,
  clue: string,
  wallMs: number,
): Promise<ClueContact | undefined> {
  const { pk, sk } = keyOf(clue)
  const row = await rows.get(pk, sk)
  if (row === undefined || (row.expires ?? 0) * 1000 <= wallMs) return undefined
  return row.data as unknown as ClueContact
}
