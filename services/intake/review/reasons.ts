// The table of reasons 情形表 over HTTP and in the views, and how a decision gets at it.
import { reasonApi } from '#contracts/api/reasons.ts'
import type { Policy } from '#contracts/policy.ts'
import type { Projection } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import { commandHandler, type HttpPorts, type Prepare, type Resource } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import type { ViewStore } from '#kernel/ports.ts'
import {
  type Reason,
  type ReasonFact,
  type ReasonTable,
  reasonActs,
  reasonsIn,
  reasonTable,
  reasonTableId,
} from '../domain/reason-table.ts'

function words(fact: ReasonFact): string {
  switch (fact.type) {
    case 'reason.added':
      return `增加情形「${fact.data.text}」`
    case 'reason.reworded':
      return `情形 ${fact.data.code} 改为「${fact.data.text}」`
    case 'reason.retired':
      return `停用情形 ${fact.data.code}`
    case 'reason.reinstated':
      return `恢复情形 ${fact.data.code}`
    case 'reason.deleted':
      return `删除情形「${fact.data.text}」`
    case 'reason.cited':
      return `情形 ${fact.data.codes.join('、')} 已被引用`
  }
}

export const reasonTableResource: Resource<ReasonTable, ReasonFact> = {
  aggregate: reasonTable,
  acts: reasonActs,
  status: () => 'kept',
  parties: () => ({ persons: [], units: [] }),
  words,
}

const tableRow = { pk: 'reasons', sk: 'row' } as const

export const reasonTableProjection: Projection<ReasonTable, ReasonFact> = {
  aggregate: reasonTable,
  rows: ({ entries }) => [{ ...tableRow, data: { entries } }],
}

/** The table as the views have it. A use that is not in it yet brings a deleted code back (ADR 0023). */
async function reasonsNow(views: ViewStore, policy: Policy): Promise<readonly Reason[]> {
  const row = await views.get(tableRow.pk, tableRow.sk)
  return reasonsIn((row?.data as ReasonTable | undefined) ?? reasonTable.initial, policy)
}

type ReasonPorts = HttpPorts & { readonly views: ViewStore }

/** For what needs no decision. */
const nobody: Actor = { kind: 'service', service: 'intake', because: 'reasons' }

/** The body with the level's table of reasons, for acts that cite it; who cites nothing needs none. */
export function withTable({ views, contextAt, clock }: ReasonPorts) {
  return async <B extends object>({ body }: { body: B }): Promise<{ body: B }> => {
    const cites = 'reasons' in body && Array.isArray(body.reasons) && body.reasons.length > 0
    if (!cites) return { body: { ...body, table: [] } }
    const { policy } = await contextAt(clock.now(), nobody)
    return { body: { ...body, table: await reasonsNow(views, policy) } }
  }
}

export function reasonHandlers(ports: ReasonPorts) {
  const idOf = () => reasonTableId
  const on = <Name extends 'rewordReason' | 'retireReason' | 'reinstateReason' | 'deleteReason'>(
    name: Name,
  ) => {
    /** The code stands in the address. */
    const prepare: Prepare<(typeof reasonApi)[Name]> = async ({ id, body }) =>
      ({ body: { ...(body as object), code: id } }) as never
    return commandHandler(ports, reasonTableResource, reasonApi[name], { idOf, prepare })
  }
  return {
    listReasons: async () => {
      const { policy } = await ports.contextAt(ports.clock.now(), nobody)
      const items = await reasonsNow(ports.views, policy)
      return { result: { items: items.map((one) => ({ ...one, outcomes: [...one.outcomes] })) } }
    },
    addReason: commandHandler(ports, reasonTableResource, reasonApi.addReason, { idOf }),
    rewordReason: on('rewordReason'),
    retireReason: on('retireReason'),
    reinstateReason: on('reinstateReason'),
    deleteReason: on('deleteReason'),
  } satisfies Handlers<typeof reasonApi>
}
