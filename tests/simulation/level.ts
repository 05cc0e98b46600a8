// The level that is simulated and what its services are made of: the real receivers, projections and resources.
import type { Level } from '#contracts/level.ts'
import { type ServiceName, serviceNames } from '#contracts/terms.ts'
import type { Resource } from '#kernel/http/resource.ts'
import type { Receivers } from '#kernel/inbox.ts'
import type { AnyProjection } from '#kernel/relay.ts'
import { dispatchBatchResource } from '../../services/assignment/batch-resource.ts'
import { endpointResource } from '../../services/assignment/endpoint-resource.ts'
import { receivers as assignmentReceivers } from '../../services/assignment/receiver.ts'
import { caseResource } from '../../services/assignment/resource.ts'
import { projections as assignmentProjections } from '../../services/assignment/views.ts'
import { receiver as evaluationReceiver } from '../../services/evaluation/receiver.ts'
import { verdictResource } from '../../services/evaluation/resource.ts'
import { projections as evaluationProjections } from '../../services/evaluation/views.ts'
import { activityPlanResource, activityResource } from '../../services/intake/lists/activity-views.ts'
import { listItemResource, listMatchResource } from '../../services/intake/lists/list-resources.ts'
import { ticketResource } from '../../services/intake/lists/ticket-views.ts'
import { mergeGroupResource } from '../../services/intake/outcomes/merge-group-resource.ts'
import { receivers as intakeReceivers } from '../../services/intake/receiver.ts'
import { memberResource, proposalResource } from '../../services/intake/resource.ts'
import { panelResource } from '../../services/intake/review/panel-views.ts'
import { reasonTableResource } from '../../services/intake/review/reasons.ts'
import {
  topicCallResource,
  topicCatalogueResource,
  topicDecisionResource,
} from '../../services/intake/topics/topic-desk-resources.ts'
import { topicResource } from '../../services/intake/topics/topic-resource.ts'
import { projections as intakeProjections } from '../../services/intake/views.ts'
import { briefResource } from '../../services/intake/voice/brief-resource.ts'
import { receiver as supervisionReceiver } from '../../services/supervision/receiver.ts'
import { calendarResource, docketResource } from '../../services/supervision/resource.ts'
import { projections as supervisionProjections } from '../../services/supervision/views.ts'

export const simulatedLevel: Level = {
  code: '371402',
  name: '德城区',
  kind: 'county',
  session: { term: 13, number: 5, opens: '2026-01-04T00:00:00+08:00', closes: '2026-01-10T18:00:00+08:00' },
  policy: { version: 'simulated-1', effective: '2025-01-01', overrides: {} },
  calendar: {
    version: 'simulated-1',
    overrides: [{ date: '2026-03-03', working: false, reason: '本级活动日' }],
  },
}

/** The county as one that is linked with its city, and the city. */
export const county: Level = { ...simulatedLevel, parent: '371400' }
export const city: Level = {
  ...simulatedLevel,
  code: '371400',
  name: '德州市',
  kind: 'city',
  children: [county.code],
  session: { ...simulatedLevel.session, term: 15, number: 6 },
  calendar: {
    version: 'simulated-city-1',
    overrides: [{ date: '2026-03-04', working: false, reason: '本级活动日' }],
  },
}

/** Before the session opens, so that both kinds of proposal are filed. */
export const beginning = Date.parse('2026-01-03T01:00:00.000Z')

// biome-ignore lint/suspicious/noExplicitAny: one table holds the resources of aggregates of different states
export type AnyResource = Resource<any, any>

export const projectionsOf: Readonly<Record<ServiceName, readonly AnyProjection[]>> = {
  intake: intakeProjections,
  assignment: assignmentProjections,
  supervision: supervisionProjections,
  evaluation: evaluationProjections,
}

export const receivers: Readonly<Record<ServiceName, Receivers>> = {
  intake: intakeReceivers,
  assignment: assignmentReceivers,
  supervision: [supervisionReceiver],
  evaluation: [evaluationReceiver],
}

/** By the aggregate's name; a register has none. */
export const resources: Readonly<Record<string, AnyResource>> = {
  proposal: proposalResource,
  member: memberResource,
  panel: panelResource,
  'reason-table': reasonTableResource,
  'merge-group': mergeGroupResource,
  brief: briefResource,
  case: caseResource,
  endpoint: endpointResource,
  'dispatch-batch': dispatchBatchResource,
  docket: docketResource,
  calendar: calendarResource,
  verdict: verdictResource,
  topic: topicResource,
  'topic-call': topicCallResource,
  'topic-decision': topicDecisionResource,
  'topic-catalogue': topicCatalogueResource,
  'list-item': listItemResource,
  'list-match': listMatchResource,
  ticket: ticketResource,
  activity: activityResource,
  'activity-plan': activityPlanResource,
}

/** The subscribers that apply facts or number them; `outbound` tells them to units' systems. */
export const consumers = [...serviceNames, 'register'] as const
export type Consumer = (typeof consumers)[number]

export function isConsumer(subscriber: string): subscriber is Consumer {
  return (consumers as readonly string[]).includes(subscriber)
}
