// The handlers of seconding 附议: what is open to it, for members who have no other part in a proposal.
import type { secondingApi } from '#contracts/api/seconding.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import { internalize } from '#kernel/content.ts'
import { endOfTime } from '#kernel/desk.ts'
import type { HttpPorts } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { proposal } from '../domain/proposal.ts'
import { isOpenToSeconding } from '../domain/proposal-seconding.ts'
import { numbered, proposersOf } from '../domain/proposal-state.ts'
import { type SecondingRow, secondingPartition } from './drafting-views.ts'

const pageSize = 50

export function secondingHandlers(ports: HttpPorts & { readonly views: ViewStore }) {
  return {
    listSeconding: async ({ query: { cursor } }) => {
      const page = await ports.views.due(secondingPartition, endOfTime, {
        limit: pageSize,
        ...(cursor === undefined ? {} : { cursor }),
      })
      const items = page.items.map(({ data }) => data as unknown as SecondingRow)
      return { result: { items, ...(page.next === undefined ? {} : { next: page.next }) } }
    },
    /** What is not open is not known to be there. */
    secondingPage: async ({ id, principal }) => {
      const { state: folded, seq } = await load(ports.records, proposal, id)
      if (seq === 0 || !isOpenToSeconding(folded)) return refuse(problems.unknown)
      const state = await internalize(folded, (hash) => ports.records.content(hash))
      const { content, filedAt = '', seconders } = state
      return {
        result: {
          id,
          version: seq,
          title: content.title,
          proposers: proposersOf(state),
          filedAt,
          situation: content.situation,
          analysis: content.analysis,
          suggestions: numbered(content.suggestions),
          seconders: seconders.length,
          seconded: seconders.some((one) => one.id === principal.id),
        },
        version: seq,
      }
    },
  } satisfies Handlers<typeof secondingApi>
}
