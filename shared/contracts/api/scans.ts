// The API of the scan 扫描 of a filed text: where it bears a mark of secrecy or something that belongs to one person. Shown
// beside the attestation of who reviews it; it records and decides nothing.
import * as z from 'zod/mini'
import type { Endpoint } from './endpoint.ts'

export const scanPlace = z.strictObject({
  /** 疑似涉密 · 疑似个人信息 */
  kind: z.enum(['secret', 'personal']),
  block: z.enum(['title', 'situation', 'analysis', 'suggestions']),
  /** Of suggestions: which one as it was filed, from 0. */
  item: z.exactOptional(z.int()),
  /** What stands before it, what was found, and what stands after it. Of what is personal only the beginning is shown. */
  before: z.string(),
  found: z.string(),
  after: z.string(),
})
export type ScanPlace = z.infer<typeof scanPlace>

export const scanApi = {
  scanFiled: {
    method: 'GET',
    path: '/intake/scans/{id}',
    action: 'proposal.scan',
    title: '涉密和个人信息扫描（只作提示）',
    result: z.strictObject({ places: z.array(scanPlace) }),
  },
} as const satisfies Record<string, Endpoint>
