// The API of topics and of knowing the facts 选题与知情明政: what intake answers besides proposals, by a function of its own.
import { autosaveApi } from './autosaves.ts'
import { briefsApi, creditsApi } from './briefs.ts'
import { draftingAidsApi } from './drafting-aids.ts'
import type { Endpoint } from './endpoint.ts'
import { mergeApi } from './merge-groups.ts'
import { panelApi } from './panels.ts'
import { partnersApi } from './partners.ts'
import { preSessionApi } from './pre-session.ts'
import { readingApi } from './readings.ts'
import { reasonApi } from './reasons.ts'
import { reviewDeskApi } from './review-desk.ts'
import { statisticsApi } from './statistics.ts'
import { topicApi, topicDecisionApi } from './topic.ts'
import { topicCallApi } from './topic-calls.ts'
import { topicCatalogueApi } from './topic-catalogues.ts'
import { trailApi } from './trails.ts'
import { twoListsApi } from './two-lists.ts'
import { voiceApi } from './voice.ts'

export const topicsApi = {
  ...topicCallApi,
  ...topicApi,
  ...topicDecisionApi,
  ...topicCatalogueApi,
  ...readingApi,
  ...trailApi,
  ...twoListsApi,
  ...draftingAidsApi,
  ...autosaveApi,
  ...partnersApi,
  ...preSessionApi,
  ...panelApi,
  ...reasonApi,
  ...reviewDeskApi,
  ...voiceApi,
  ...mergeApi,
  ...briefsApi,
  ...creditsApi,
  ...statisticsApi,
} as const satisfies Record<string, Endpoint>
