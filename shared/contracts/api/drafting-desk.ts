// What helps while a proposal is written, answered by a function of its own: what is typed and kept, partners, pre-check
// and import, and where a proposal came from; and the scan of what was filed, by the words of the pre-check.
import { autosaveApi } from './autosaves.ts'
import { draftingAidsApi } from './drafting-aids.ts'
import type { Endpoint } from './endpoint.ts'
import { partnersApi } from './partners.ts'
import { scanApi } from './scans.ts'
import { secondingApi } from './seconding.ts'
import { trailApi } from './trails.ts'

export const draftingDeskApi = {
  ...draftingAidsApi,
  ...autosaveApi,
  ...partnersApi,
  ...secondingApi,
  ...scanApi,
  ...trailApi,
} as const satisfies Record<string, Endpoint>
