// The handlers of the merge group: beginning one, its page, and the list of all.
import { mergeApi } from '#contracts/api/merge-groups.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Actor } from '#kernel/decision.ts'
import { commandHandler, type HttpPorts, type Prepare, pageHandler } from '#kernel/http/resource.ts'
import type { Handlers, Request } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import type { ViewStore } from '#kernel/ports.ts'
import type { ChosenProposal } from '../domain/merge-group.ts'
import { proposal } from '../domain/proposal.ts'
import { canBeAsked } from '../domain/proposal-merging.ts'
import { askedEnough } from '../domain/proposal-requests.ts'
import { listedTitle } from '../domain/proposal-secrecy.ts'
import type { Proposal } from '../domain/proposal-state.ts'
import { panelOf } from '../domain/review-state.ts'
import { withTable } from '../review/reasons.ts'
import { seated } from '../review/seats.ts'
import { readFor } from '../titles.ts'
import {
  type MergeRow,
  mergeGroupResource,
  mergeGroupsPartition,
  showMergeGroup,
} from './merge-group-resource.ts'

const pageSize = 50

/** For what needs no decision. */
const nobody: Actor = { kind: 'service', service: 'intake', because: 'merge-groups' }

export function mergeHandlers(ports: HttpPorts & { readonly views: ViewStore }) {
  const { views } = ports
  return {
    // A panel asks for what has been routed to it.
    proposeMerge: seated(
      ports,
      commandHandler(ports, mergeGroupResource, mergeApi.proposeMerge, { prepare: chosenProposals(ports) }),
    ),
    mergePage: (request) =>
      pageHandler(ports, mergeGroupResource, mergeApi.mergePage, (state, basics) =>
        showMergeGroup(state, basics, request.principal),
      )(request),
    listMerges: async ({ query: { cursor } }) => {
      const page = await views.list(mergeGroupsPartition, {
        limit: pageSize,
        descending: true,
        ...(cursor === undefined ? {} : { cursor }),
      })
      const items = page.items.map(({ data }) => data as unknown as MergeRow)
      return { result: { items, ...(page.next === undefined ? {} : { next: page.next }) } }
    },
  } satisfies Handlers<typeof mergeApi>
}

/** Scope `own` of a panel: what waits for its second review. Another panel's proposers it asks nothing. */
function isOwn(
  { capacities, principal }: Pick<Request<(typeof mergeApi)['proposeMerge']>, 'capacities' | 'principal'>,
  state: Proposal,
): boolean {
  if (capacities.some(({ scope }) => scope === 'level')) return true
  const panel = panelOf(state)
  const seats = principal.panels ?? []
  return state.status === 'second-review' && panel !== undefined && seats.includes(panel.id)
}

/**
 * The chosen proposals, each of which was filed: a draft is nobody's but its author's, so it is as unknown here as what
 * is not there at all, and so is what is closed to who chooses. What cannot be asked now, and whose proposer has said no to the same too often, is named at
 * once, before the others are asked.
 */
function chosenProposals(
  ports: HttpPorts & { readonly views: ViewStore },
): Prepare<(typeof mergeApi)['proposeMerge']> {
  const { records } = ports
  const table = withTable(ports)
  return async (request) => {
    const { body } = await table(request)
    const ids = [...new Set([body.main, ...body.others])]
    const states = await Promise.all(
      ids.map(async (id) => ({ id, state: (await load(records, proposal, id)).state })),
    )
    const read = await Promise.all(states.map(({ state }) => readFor(ports, request.principal, state)))
    const unknown = states
      .filter(({ state }, index) => state.round === 0 || read[index] === undefined)
      .map(({ id }) => id)
    if (unknown.length > 0) return refuse(problems.proposalUnknown, { allowed: { unknown } })
    const foreign = states.filter(({ state }) => !isOwn(request, state)).map(({ id }) => id)
    if (foreign.length > 0) return refuse(problems.notYours, { allowed: { remove: foreign } })
    // C13: others would be asked to become one with what they may not know of.
    if (states.some(({ state }) => state.restricted !== undefined))
      return refuse(problems.secretKeptIn, { source: 'C13' })
    const { policy } = await ports.contextAt(ports.clock.now(), nobody)
    const enough = states.filter(({ state }) => askedEnough(state, body.form, policy) !== undefined)
    if (enough.length > 0)
      return refuse(problems.askedEnough, {
        source: 'policy: requestsOfAKind',
        allowed: { limit: policy.requestsOfAKind, proposals: enough.map(({ id }) => id) },
      })
    const remove = states
      .filter(({ state }) => !canBeAsked(state, body.form, request.principal, policy))
      .map(({ id }) => id)
    if (remove.length > 0) return refuse(problems.mergeImpossible, { source: 'C9', allowed: { remove } })
    const chosen = states.map(
      ({ id, state }): ChosenProposal => ({ proposal: id, title: listedTitle(state), lead: state.lead }),
    )
    return { body: { ...body, chosen } }
  }
}
