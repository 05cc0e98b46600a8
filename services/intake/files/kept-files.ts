// The working rows of files: what somebody has asked to upload, what was confirmed, and which proposals cite it. A file
// is its uploader's; knowing a hash gives nobody another's bytes.
import type { Attachment } from '#contracts/files.ts'
import type { StoredWorkingRow, WorkingRow, WorkingRows } from '#kernel/ports.ts'

export interface KeptFile extends Attachment {
  readonly owner: string
  readonly state: 'asked' | 'confirmed'
  /** Proposals for which it was cited; whether they still do is in their records. */
  readonly proposals: readonly string[]
}

/** Partition of the waiting index: what may be forgotten, by when. */
export const forgettable = 'files'

export const partitionOf = (owner: string) => `files#${owner}`
const citedPartition = (proposal: string) => `cited#${proposal}`

/** Where its bytes lie: under their hash, apart for each who uploaded them. */
export const keyOf = ({ hash, owner }: Pick<KeptFile, 'hash' | 'owner'>) => `files/${hash}/${owner}`

export const fileIn = ({ data }: StoredWorkingRow): KeptFile => data as unknown as KeptFile

/** The row of a file; with `until` it is forgotten when nothing has cited it by then. */
export function rowOf(file: KeptFile, until?: string): WorkingRow {
  return {
    pk: partitionOf(file.owner),
    sk: file.hash,
    data: file,
    ...(until === undefined ? {} : { waiting: { partition: forgettable, since: until } }),
  }
}

export const attachmentOf = ({ hash, name, type, bytes }: Attachment): Attachment => ({
  hash,
  name,
  type,
  bytes,
})

/** Notes that a proposal cites a file of this owner, so that its readers find the bytes. */
export async function noteCited(
  rows: WorkingRows,
  proposal: string,
  { hash, owner }: Pick<KeptFile, 'hash' | 'owner'>,
) {
  await rows.put({ pk: citedPartition(proposal), sk: hash, data: { owner } }, 0)
}

/** The file that a proposal cites under a hash. */
export async function citedFile(rows: WorkingRows, proposal: string, hash: string) {
  const noted = await rows.get(citedPartition(proposal), hash)
  const row = noted && (await rows.get(partitionOf(String(noted.data.owner)), hash))
  return row && fileIn(row)
}

/** Changes a file's row; where another did so meanwhile it is read again. False when it is not there any more. */
export async function changeFile(
  rows: WorkingRows,
  owner: string,
  hash: string,
  change: (file: KeptFile) => WorkingRow | undefined,
): Promise<boolean> {
  for (;;) {
    const row = await rows.get(partitionOf(owner), hash)
    const changed = row && change(fileIn(row))
    if (row === undefined || changed === undefined) return false
    if (await rows.put(changed, row.version)) return true
  }
}
