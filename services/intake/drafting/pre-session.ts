// The handlers of pre-session collection 会前征集: the selection of a session, and the funnel of its numbers.

import type * as z from 'zod/mini'
import { preSessionApi, type preSessionItem, sessionId } from '#contracts/api/pre-session.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import {
  commandHandler,
  type HttpPorts,
  type PageBasics,
  type Prepare,
  pageHandler,
} from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import type { ViewStore } from '#kernel/ports.ts'
import type { PreSession } from '../domain/pre-session.ts'
import { preSessionResource } from '../resource.ts'
import { preSessionPartition, selectionPartition } from './drafting-views.ts'

type Item = z.infer<typeof preSessionItem>

/** A row is small: a session's proposals come in one query, or two. */
const pageSize = 1000

export function preSessionHandlers(ports: HttpPorts & { readonly views: ViewStore }) {
  const { views } = ports

  /** Chosen are accepted pre-session proposals of the session; their titles come from the view. */
  const accepted: Prepare<(typeof preSessionApi)['selectPreSession']> = async ({ body }) => {
    const ids = [...new Set(body.proposals)]
    const rows = await Promise.all(ids.map((id) => views.get(preSessionPartition(body.session), id)))
    const unfit = ids.filter((_id, index) => rows[index]?.data.accepted !== true)
    if (unfit.length > 0)
      return refuse(problems.preSessionUnfit, { source: 'A19', allowed: { remove: unfit } })
    const chosen = rows.flatMap((row) =>
      row === undefined ? [] : [{ proposal: row.sk, title: String(row.data.title) }],
    )
    return { body: { session: body.session, chosen, note: body.note } as never }
  }

  async function allOf(session: string): Promise<Item[]> {
    const items: Item[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await views.list(preSessionPartition(session), {
        limit: pageSize,
        ...(cursor === undefined ? {} : { cursor }),
      })
      items.push(...page.items.map(({ data }) => data as unknown as Item))
      cursor = page.next
      if (cursor === undefined) return items
    }
  }

  return {
    selectPreSession: commandHandler(ports, preSessionResource, preSessionApi.selectPreSession, {
      idOf: ({ body }) => body.session,
      prepare: accepted,
    }),
    dropPreSession: commandHandler(ports, preSessionResource, preSessionApi.dropPreSession),
    reportPreSession: commandHandler(ports, preSessionResource, preSessionApi.reportPreSession),
    adoptPreSession: commandHandler(ports, preSessionResource, preSessionApi.adoptPreSession),
    preSessionPage: pageHandler(ports, preSessionResource, preSessionApi.preSessionPage, shown),
    preSessionFunnel: async ({ id }) => {
      if (!sessionId.safeParse(id).success) return refuse(problems.unknown)
      const [items, row] = await Promise.all([allOf(id), views.get(selectionPartition, id)])
      const { selected = 0, adopted = 0 } = (row?.data ?? {}) as { selected?: number; adopted?: number }
      const accepted = items.filter((one) => one.accepted).length
      return { result: { session: id, filed: items.length, accepted, selected, adopted, items } }
    },
  } satisfies Handlers<typeof preSessionApi>
}

function shown({ session, selected, report }: PreSession, basics: PageBasics) {
  return {
    ...basics,
    statusText: report === undefined ? '精选中' : '已报送',
    session,
    selected: selected.map((one) => ({ ...one })),
    ...(report === undefined ? {} : { report }),
  }
}
