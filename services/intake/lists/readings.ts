// The handlers of the reading room 学习园地. Of a bad case the names to be left out are looked up here, and go no further.
import { type ReadingItem, readingApi } from '#contracts/api/readings.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import { commandHandler, type HttpPorts, pageHandler } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { proposal } from '../domain/proposal.ts'
import { proposersOf } from '../domain/proposal-state.ts'
import { reading } from '../domain/reading.ts'
import { membersPartition } from '../drafting/drafting-views.ts'
import { filteredPage } from '../filtered-page.ts'
import { readingResource, showReading } from '../topics/topic-desk-resources.ts'
import { type ReadingRow, readingsOfKind } from '../topics/topic-views.ts'

export function readingHandlers(ports: HttpPorts & { readonly views: ViewStore }) {
  const { views, records } = ports
  const page = pageHandler(ports, readingResource, readingApi.readingPage, showReading)
  return {
    listReadings: async ({ query: { kind, cursor } }) => {
      const { items, ...rest } = await filteredPage<ReadingRow>(views, readingsOfKind(kind), {
        whole: true,
        cursor,
        fits: ({ status }) => status === 'published',
      })
      return { result: { items: items.map(({ status: _, ...item }): ReadingItem => item), ...rest } }
    },
    publishReading: commandHandler(ports, readingResource, readingApi.publishReading, {
      prepare: async ({ body }) => {
        if (body.kind !== 'bad-case') return { body }
        const registered = await namesOnRegister(views)
        if (body.proposal === undefined) return { body: { ...body, unnamed: registered } }
        const { seq, state } = await load(records, proposal, body.proposal)
        if (seq === 0) return refuse(problems.proposalUnknown)
        const people = [...proposersOf(state), ...state.invitations]
        const collectives = proposersOf(state).flatMap(({ collective }) => collective ?? [])
        return {
          body: { ...body, unnamed: [...registered, ...people.map(({ name }) => name), ...collectives] },
        }
      },
    }),
    /** What was taken down is the committee's to look at. */
    readingPage: async (request) => {
      const { state } = await load(records, reading, request.id)
      if (state.status === 'withdrawn' && !request.principal.roles.includes('committee'))
        return refuse(problems.unknown)
      return page(request)
    },
    withdrawReading: commandHandler(ports, readingResource, readingApi.withdrawReading),
  } satisfies Handlers<typeof readingApi>
}

/** Everybody on the register of members, and the collectives: whoever is typed in a bad case is taken out of it (A21). */
async function namesOnRegister(views: ViewStore): Promise<string[]> {
  const names: string[] = []
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const page = await views.list(membersPartition, {
      limit: 1000,
      ...(cursor === undefined ? {} : { cursor }),
    })
    for (const { data } of page.items) {
      const { name, collective } = data as { name?: string; collective?: string }
      names.push(...[name, collective].flatMap((one) => one ?? []))
    }
    cursor = page.next
  }
  return names
}
