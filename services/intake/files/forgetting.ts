// Forgetting files that nobody cites: looked at when somebody uploads, a few at a time. Whether a proposal cites a file
// is read in its records, in every version of it.
import type { FileStore, RecordStore, WorkingRows } from '#kernel/ports.ts'
import { fileIn, forgettable, type KeptFile, keyOf, rowOf } from './kept-files.ts'

interface ForgettingPorts {
  readonly rows: WorkingRows
  readonly records: RecordStore
  readonly files: FileStore
}

/** As many as one upload may be made to wait for. */
const atOnce = 5

export async function forgetUncited(ports: ForgettingPorts, now: string): Promise<void> {
  const { rows, files } = ports
  const { items } = await rows.waiting(forgettable, { upTo: now, limit: atOnce })
  for (const { pk, sk } of items) {
    // The index may be behind the row.
    const row = await rows.get(pk, sk)
    if (row?.waiting === undefined || row.waiting.since > now) continue
    const file = fileIn(row)
    if (await isCited(ports, file)) {
      await rows.put(rowOf(file), row.version)
      continue
    }
    // First nobody may cite it any more, then the bytes go, then the row.
    if (!(await rows.put(rowOf({ ...file, state: 'asked' }, row.waiting.since), row.version))) continue
    await files.remove(keyOf(file))
    await rows.remove(pk, sk)
  }
}

async function isCited({ records }: ForgettingPorts, { hash, proposals }: KeptFile): Promise<boolean> {
  for (const id of proposals) {
    const all = await records.all({ aggregate: 'proposal', id })
    if (all.some(({ facts }) => JSON.stringify(facts).includes(hash))) return true
  }
  return false
}
