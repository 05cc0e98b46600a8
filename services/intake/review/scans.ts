// The handler of the scan of a filed text (C13): the reviewer's help with the attestation, worked out anew for whoever asks.
import type { scanApi } from '#contracts/api/scans.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, refuse } from '#contracts/refusal.ts'
import { internalize } from '#kernel/content.ts'
import { type HttpPorts, readingAs } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { proposal } from '../domain/proposal.ts'
import { asFiled } from '../domain/proposal-state.ts'
import { scan } from '../precheck/scan.ts'
import { proposalReading } from '../reading.ts'
import { seated } from './seats.ts'

export function scanHandlers(ports: HttpPorts & { readonly views: ViewStore }): Handlers<typeof scanApi> {
  return {
    scanFiled: seated(ports, async ({ id, principal, capacities }) => {
      const { state: folded } = await load(ports.records, proposal, id)
      if (folded.round === 0) return refuse(problems.unknown)
      const reading = await readingAs(ports, proposalReading, folded, { principal, capacities })
      if (isRefusal(reading)) return reading
      const { content } = await internalize(asFiled(folded), (hash) => ports.records.content(hash))
      return { result: { places: scan(content) } }
    }),
  }
}
