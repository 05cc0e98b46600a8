// In which states each act is possible, as the domain says, and what these states are called.
import type { Resource } from '#kernel/http/resource.ts'
import { endpointResource } from '../../services/assignment/endpoint-resource.ts'
import { caseResource } from '../../services/assignment/resource.ts'
import { verdictResource } from '../../services/evaluation/resource.ts'
import { activityResource } from '../../services/intake/lists/activity-views.ts'
import { liaisonResource, threadResource } from '../../services/intake/lists/liaisons.ts'
import { listItemResource, listMatchResource } from '../../services/intake/lists/list-resources.ts'
import { mergeGroupResource } from '../../services/intake/outcomes/merge-group-resource.ts'
import { preSessionResource, proposalResource } from '../../services/intake/resource.ts'
import { panelResource } from '../../services/intake/review/panel-views.ts'
import { readingResource } from '../../services/intake/topics/topic-desk-resources.ts'
import { topicResource } from '../../services/intake/topics/topic-resource.ts'
import { briefResource } from '../../services/intake/voice/brief-resource.ts'
import { clueResource } from '../../services/intake/voice/clue-resource.ts'
import { commentResource } from '../../services/intake/voice/comment-resource.ts'
import { discussionResource } from '../../services/intake/voice/discussion-resource.ts'

/** All whose states have names. */
const resources = [
  proposalResource,
  preSessionResource,
  mergeGroupResource,
  panelResource,
  topicResource,
  readingResource,
  listItemResource,
  listMatchResource,
  activityResource,
  liaisonResource,
  threadResource,
  clueResource,
  commentResource,
  discussionResource,
  briefResource,
  caseResource,
  endpointResource,
  verdictResource,
] as unknown as readonly Pick<Resource<unknown, never>, 'acts' | 'stateNames'>[]

export interface ActState {
  readonly code: string
  readonly name: string
}

/** By the act's row in the permissions table; what begins something has no states. */
export const actStates: ReadonlyMap<string, readonly ActState[]> = new Map(
  resources.flatMap(({ acts, stateNames = {} }) =>
    Object.entries(acts).flatMap(([action, { from }]) =>
      from === undefined ? [] : [[action, from.map((code) => ({ code, name: stateNames[code] ?? code }))]],
    ),
  ),
)
