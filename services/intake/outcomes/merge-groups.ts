// The handlers of the merge group: beginning one, its page, and the list of all.
import { mergeApi } from '#contracts/api/merge-groups.ts'
import { refuse } from '#contracts/problems.ts'
import { commandHandler, type HttpPorts, type Prepare, pageHandler } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import type { ViewStore } from '#kernel/ports.ts'
import type { ChosenProposal } from '../domain/merge-group.ts'
import { withTable } from '../review/reasons.ts'
import {
  type MergeRow,
  mergeGroupResource,
  mergeGroupsPartition,
  showMergeGroup,
} from './merge-group-resource.ts'

const pageSize = 50

export function mergeHandlers(ports: HttpPorts & { readonly views: ViewStore }) {
  const { views } = ports
  return {
    proposeMerge: commandHandler(ports, mergeGroupResource, mergeApi.proposeMerge, {
      prepare: chosenProposals(ports),
    }),
    mergePage: pageHandler(ports, mergeGroupResource, mergeApi.mergePage, showMergeGroup),
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

/**
 * What the views know of the chosen proposals. A row is made from records, so a proposal that has one has begun, and
 * will answer; one that has none would never, and the group would wait for it for ever.
 */
function chosenProposals(
  ports: HttpPorts & { readonly views: ViewStore },
): Prepare<(typeof mergeApi)['proposeMerge']> {
  const { views } = ports
  const table = withTable(ports)
  return async (request) => {
    const { body } = await table(request)
    const ids = [...new Set([body.main, ...body.others])]
    const chosen = (await Promise.all(ids.map((id) => knownProposal(views, id)))).flat()
    if (chosen.length === ids.length) return { body: { ...body, chosen } }
    const unknown = ids.filter((id) => !chosen.some(({ proposal }) => proposal === id))
    return refuse('proposal-unknown', { allowed: { unknown } })
  }
}

async function knownProposal(views: ViewStore, id: string): Promise<ChosenProposal[]> {
  const row = await views.get(`proposal#${id}`, 'row')
  if (row === undefined) return []
  const { title, lead } = row.data as { title: string; lead: ChosenProposal['lead'] }
  return [{ proposal: id, title, lead }]
}
