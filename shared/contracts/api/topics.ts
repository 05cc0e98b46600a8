// The API of topics and of knowing the facts 选题与知情明政, answered by a function of its own.
import type { Endpoint } from './endpoint.ts'
import { topicApi, topicDecisionApi } from './topic.ts'
import { topicCallApi } from './topic-calls.ts'
import { topicCatalogueApi } from './topic-catalogues.ts'

export const topicsApi = {
  ...topicCallApi,
  ...topicApi,
  ...topicDecisionApi,
  ...topicCatalogueApi,
} as const satisfies Record<string, Endpoint>
