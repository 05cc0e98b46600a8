// Citing files 引用附件: a draft cites only what was confirmed, the author's own or what the proposal cites already. What
// stands in a draft of a file is what was verified, never what was typed.
import type { Attachment } from '#contracts/files.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, type Refusal, refuse } from '#contracts/refusal.ts'
import type { Role } from '#contracts/roles.ts'
import type { ContextAt } from '#kernel/context.ts'
import type { Clock, WorkingRows } from '#kernel/ports.ts'
import type { Proposal } from '../domain/proposal-state.ts'
import { filesTooMany } from '../domain/proposal-text.ts'
import {
  attachmentOf,
  changeFile,
  citedFile,
  fileIn,
  type KeptFile,
  noteCited,
  partitionOf,
  rowOf,
} from './kept-files.ts'

export interface CitingPorts {
  readonly rows: WorkingRows
  readonly clock: Clock
  readonly contextAt: ContextAt
}

interface Citing {
  readonly proposal: string
  readonly person: string
  readonly cited: readonly Attachment[]
}

const dayMs = 86_400_000

/** From when on a file may be forgotten that nothing cites. */
export const forgottenAt = (now: string, { count }: { count: number }): string =>
  new Date(Date.parse(now) + count * dayMs).toISOString()

/** The files as they were verified, noted as cited by the proposal; or why it may not cite one of them. */
export async function citedFilesConfirmed(
  { rows, clock, contextAt }: CitingPorts,
  { proposal, person, cited }: Citing,
): Promise<Attachment[] | Refusal> {
  if (cited.length === 0) return []
  const now = clock.now()
  const { policy } = await contextAt(now, { kind: 'service', service: 'intake', because: 'citing' })
  const many = filesTooMany(cited.length, policy)
  if (many !== undefined) return many
  const found: KeptFile[] = []
  for (const { hash, name } of cited) {
    const own = await rows.get(partitionOf(person), hash)
    const file = own === undefined ? await citedFile(rows, proposal, hash) : fileIn(own)
    if (file?.state !== 'confirmed') return refuse(problems.fileUnconfirmed, { allowed: { name } })
    found.push(file)
  }
  const until = forgottenAt(now, policy.attachmentForgotten)
  for (const file of found) {
    const noted = await noteOne(rows, proposal, file, until)
    if (isRefusal(noted)) return noted
  }
  return found.map(attachmentOf)
}

async function noteOne(rows: WorkingRows, proposal: string, { owner, hash, name }: KeptFile, until: string) {
  const there = await changeFile(rows, owner, hash, (file) =>
    file.state === 'confirmed'
      ? rowOf({ ...file, proposals: [...new Set([...file.proposals, proposal])] }, until)
      : undefined,
  )
  if (!there) return refuse(problems.fileUnconfirmed, { allowed: { name } })
  await noteCited(rows, proposal, { owner, hash })
  return undefined
}

/** The files a proposal cites: its attachments, and for who reviews or wrote it the sealed page of a collective's. */
export function filesCitedBy({ content, endorsement }: Proposal, by?: Role): readonly Attachment[] {
  if (by === 'unit-handler' || by === 'unit-leader') return content.attachments
  return [...content.attachments, ...(endorsement?.seal === undefined ? [] : [endorsement.seal])]
}
