// The API of attachments on its ports: an upload asked for and confirmed, a file fetched. Bytes pass by the function:
// they go to the bucket and come from it by signed addresses.
import { createHash } from 'node:crypto'
import { filesApi } from '#contracts/api/files.ts'
import type { PolicyValues } from '#contracts/policy.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, type Problem, type Refusal, refuse } from '#contracts/refusal.ts'
import { type HttpPorts, readingAs } from '#kernel/http/resource.ts'
import { type Handlers, type Request, type ServerOptions, serve } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import type { FileStore, WorkingRows } from '#kernel/ports.ts'
import { proposal } from './domain/proposal.ts'
import { filesCitedBy, forgottenAt } from './files/citing.ts'
import { forgetUncited } from './files/forgetting.ts'
import { type Flaw, flawOf } from './files/inspection.ts'
import {
  attachmentOf,
  changeFile,
  citedFile,
  fileIn,
  type KeptFile,
  keyOf,
  partitionOf,
  rowOf,
} from './files/kept-files.ts'
import { fileReading, readBy } from './reading.ts'

export interface FilesPorts extends HttpPorts {
  readonly rows: WorkingRows
  readonly files: FileStore
  /** Wall time in milliseconds: signed addresses run out by it. */
  readonly wall: () => number
}

const minuteMs = 60_000
/** What an organisation's scanner has found, by the tags that are in use. */
const scanTags = ['scan', 'GuardDutyMalwareScanStatus']
const clean = new Set(['clean', 'NO_THREATS_FOUND'])

export function filesServer(ports: FilesPorts, options: ServerOptions) {
  return serve(filesApi, filesHandlers(ports), options)
}

function filesHandlers(ports: FilesPorts): Handlers<typeof filesApi> {
  const { rows, files, clock } = ports
  const policyNow = async () =>
    (await ports.contextAt(clock.now(), { kind: 'service', service: 'intake', because: 'files' })).policy
  const within = (minutes: number) => ({
    seconds: minutes * 60,
    until: new Date(ports.wall() + minutes * minuteMs).toISOString(),
  })

  return {
    fileRules: async () => {
      const { attachmentTypes, attachmentBytes, attachmentCount } = await policyNow()
      return { result: { types: attachmentTypes, bytes: attachmentBytes, count: attachmentCount } }
    },

    askUpload: async ({ body, principal }) => {
      const policy = await policyNow()
      const refusal = refusedBeforehand(body, policy)
      if (refusal !== undefined) return refusal
      const now = clock.now()
      await forgetUncited(ports, now)
      const { hash } = body
      const known = await rows.get(partitionOf(principal.id), hash)
      if (known !== undefined && fileIn(known).state === 'confirmed') {
        // The same bytes under another name: the name is the newest.
        await changeFile(rows, principal.id, hash, (file) => ({
          ...known,
          data: { ...file, name: body.name },
        }))
        return { result: { hash, state: 'confirmed' } }
      }
      const waiting = await rows.list(partitionOf(principal.id), { limit: policy.attachmentWaiting + 1 })
      const asked = waiting.items.filter((row) => row.waiting !== undefined && row.sk !== hash)
      if (asked.length >= policy.attachmentWaiting) {
        return refuse(problems.uploadsTooMany, {
          source: 'policy: attachmentWaiting',
          allowed: { most: policy.attachmentWaiting },
        })
      }
      const file: KeptFile = { ...body, owner: principal.id, state: 'asked', proposals: [] }
      await rows.put(rowOf(file, forgottenAt(now, policy.attachmentForgotten)), known?.version ?? 0)
      const { seconds, until } = within(policy.attachmentLinks.uploadMinutes)
      const signed = await files.presignPut({ ...body, key: keyOf(file), seconds })
      return {
        result: {
          hash,
          state: 'asked',
          upload: { url: signed.url, method: 'PUT', headers: { ...signed.headers }, until },
        },
      }
    },

    confirmUpload: async ({ id, principal }) => {
      const row = await rows.get(partitionOf(principal.id), id)
      if (row === undefined) return refuse(problems.unknown)
      const file = fileIn(row)
      if (file.state === 'confirmed') return { result: attachmentOf(file) }
      const bytes = await files.read(keyOf(file))
      if (bytes === undefined) return refuse(problems.fileMissing)
      const flaw = await refusedBytes(bytes, file)
      if (flaw !== undefined) {
        await files.remove(keyOf(file))
        await rows.remove(row.pk, row.sk)
        return flaw
      }
      const held = await heldByScanner(ports, file, 'honoured')
      if (held !== undefined) return held
      await changeFile(rows, principal.id, id, (now) => ({ ...row, data: { ...now, state: 'confirmed' } }))
      return { result: attachmentOf(file) }
    },

    fetchFile: async (request) => {
      const file = await readable(ports, request)
      if (isRefusal(file)) return file
      const { attachmentScan, attachmentLinks } = await policyNow()
      const held = await heldByScanner(ports, file, attachmentScan)
      if (held !== undefined) return held
      const { seconds, until } = within(attachmentLinks.downloadMinutes)
      const url = await files.presignGet({ ...file, key: keyOf(file), seconds })
      return { result: { ...attachmentOf(file), url, until } }
    },
  }
}

/** What can be said before anything is sent: the type, its ending, the size. */
function refusedBeforehand(
  { name, type, bytes }: { name: string; type: string; bytes: number },
  { attachmentTypes, attachmentBytes }: PolicyValues,
): Refusal | undefined {
  const known = attachmentTypes.find((one) => one.type === type)
  const ending = name.split('.').at(-1)?.toLowerCase() ?? ''
  if (known === undefined || !known.endings.includes(ending)) {
    return refuse(problems.fileTypeRefused, {
      source: 'policy: attachmentTypes',
      allowed: { endings: attachmentTypes.flatMap(({ endings }) => endings) },
    })
  }
  return bytes > attachmentBytes
    ? refuse(problems.fileTooLarge, {
        source: 'policy: attachmentBytes',
        allowed: { bytes: attachmentBytes },
      })
    : undefined
}

const flaws = {
  'file-not-as-declared': problems.fileNotAsDeclared,
  'file-active': problems.fileActive,
  'file-doubtful': problems.fileDoubtful,
} satisfies Record<Flaw['flaw'], Problem>

/** What the bytes themselves say: length, hash, first bytes, and what runs. */
async function refusedBytes(bytes: Uint8Array, file: KeptFile): Promise<Refusal | undefined> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  if (bytes.length !== file.bytes || hash !== file.hash) return refuse(problems.fileBroken)
  const flaw = await flawOf(bytes, file.type)
  return flaw && refuse(flaws[flaw.flaw], { allowed: { found: flaw.found, declared: file.type } })
}

/** ADR 0021: a scanner of the organisation notes its finding on the object; what it has found is held here. */
async function heldByScanner(
  { files }: FilesPorts,
  file: KeptFile,
  gate: PolicyValues['attachmentScan'],
): Promise<Refusal | undefined> {
  const tags = await files.tags(keyOf(file))
  const findings = scanTags.flatMap((tag) => tags[tag] ?? [])
  if (findings.some((finding) => !clean.has(finding))) return refuse(problems.fileHeld)
  return gate === 'required' && findings.length === 0 ? refuse(problems.fileUnscanned) : undefined
}

/** The file, for who may read the proposal that cites it, or who uploaded it. */
async function readable(
  ports: FilesPorts,
  { id: hash, query, principal, capacities }: Request<(typeof filesApi)['fetchFile']>,
): Promise<KeptFile | Refusal> {
  const { proposal: proposalId } = query
  if (proposalId === undefined) {
    const row = await ports.rows.get(partitionOf(principal.id), hash)
    if (row === undefined) return refuse(problems.unknown)
    return fileIn(row).state === 'confirmed' ? fileIn(row) : refuse(problems.fileMissing)
  }
  const { state, seq } = await load(ports.records, proposal, proposalId)
  if (seq === 0) return refuse(problems.unknown)
  const reading = await readingAs(ports, fileReading, state, { principal, capacities })
  if (isRefusal(reading)) return reading
  const cited = filesCitedBy(readBy(state, reading.moment), reading.as.role).find((one) => one.hash === hash)
  const file = cited && (await citedFile(ports.rows, proposalId, hash))
  return file === undefined || cited === undefined ? refuse(problems.unknown) : { ...file, name: cited.name }
}
