// The work around reviews, answered by a function of its own: panels, reasons, the review desk, merging, the
// pre-session selection, and the figures.
import type { Endpoint } from './endpoint.ts'
import { mergeApi } from './merge-groups.ts'
import { panelApi } from './panels.ts'
import { preSessionApi } from './pre-session.ts'
import { reasonApi } from './reasons.ts'
import { reviewDeskApi } from './review-desk.ts'
import { statisticsApi } from './statistics.ts'

export const reviewWorkApi = {
  ...preSessionApi,
  ...panelApi,
  ...reasonApi,
  ...reviewDeskApi,
  ...mergeApi,
  ...statisticsApi,
} as const satisfies Record<string, Endpoint>
