// The handlers of the dispatch batch: beginning one, its page, and the list of all.
import { batchApi } from '#contracts/api/dispatch-batches.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import { commandHandler, type HttpPorts, type Prepare, pageHandler } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { type BatchRow, batchesPartition, dispatchBatchResource, showBatch } from './batch-resource.ts'
import type { ChosenCase } from './domain/dispatch-batch.ts'
import { caseRow } from './views.ts'

const pageSize = 50

export function batchHandlers(ports: HttpPorts & { readonly views: ViewStore }) {
  const { views } = ports
  return {
    proposeBatch: commandHandler(ports, dispatchBatchResource, batchApi.proposeBatch, {
      prepare: chosenCases(views),
    }),
    batchPage: pageHandler(ports, dispatchBatchResource, batchApi.batchPage, showBatch),
    listBatches: async ({ query: { cursor } }) => {
      const page = await views.list(batchesPartition, {
        limit: pageSize,
        descending: true,
        ...(cursor === undefined ? {} : { cursor }),
      })
      const items = page.items.map(({ data }) => data as unknown as BatchRow)
      return { result: { items, ...(page.next === undefined ? {} : { next: page.next }) } }
    },
  } satisfies Handlers<typeof batchApi>
}

/**
 * What the views know of the chosen cases. A row is made from records, so a case that has one has begun, and will
 * answer; one that has none would never, and the batch would wait for it for ever.
 */
function chosenCases(views: ViewStore): Prepare<(typeof batchApi)['proposeBatch']> {
  return async ({ body }) => {
    const ids = [...new Set(body.cases)]
    const chosen = (await Promise.all(ids.map((id) => knownCase(views, id)))).flat()
    if (chosen.length === ids.length) return { body: { ...body, chosen } }
    const unknown = ids.filter((id) => !chosen.some((one) => one.case === id))
    return refuse(problems.caseUnknown, { allowed: { unknown } })
  }
}

async function knownCase(views: ViewStore, id: string): Promise<ChosenCase[]> {
  const { pk, sk } = caseRow(id)
  const row = await views.get(pk, sk)
  if (row === undefined) return []
  const { title, number } = row.data as { title: string; number: number }
  return [{ case: id, title, number }]
}
