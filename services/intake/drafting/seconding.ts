// The handlers of seconding 附议: what is open to it, for members who have no other part in a proposal.
import type { secondApi, secondingApi } from '#contracts/api/seconding.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import { internalize } from '#kernel/content.ts'
import { endOfTime } from '#kernel/desk.ts'
import type { HttpPorts, Prepare } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { proposal } from '../domain/proposal.ts'
import { isOpenToSeconding } from '../domain/proposal-seconding.ts'
import { numbered, type Proposal, proposersOf } from '../domain/proposal-state.ts'
import { panelOf } from '../domain/review-state.ts'
import { type SeatRow, seatsPartition } from '../review/seats.ts'
import { namesForMembers, type SecondingRow, secondingPartition } from './drafting-views.ts'

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
          proposers: namesForMembers(state),
          filedAt,
          situation: content.situation,
          analysis: content.analysis,
          suggestions: numbered(content.suggestions),
          seconders: seconders.length,
          seconded: seconders.some((one) => one.id === principal.id),
          own: proposersOf(state).some((one) => one.id === principal.id),
        },
        version: seq,
      }
    },
  } satisfies Handlers<typeof secondingApi>
}

/** C2: its panel still has all it was counted with; nobody leaves it by speaking for the proposal first. */
export function notOfItsPanel(views: ViewStore): Prepare<(typeof secondApi)['second'], Proposal> {
  return async ({ body, principal }, state) => {
    if (state.status !== 'second-review') return { body }
    const { items } = await views.list(seatsPartition(principal.id))
    const sits = items
      .map(({ data }) => data as unknown as SeatRow)
      .some(({ panel, taken }) => taken && panel === panelOf(state)?.id)
    return sits ? refuse(problems.secondingReviewer, { source: 'C2' }) : { body }
  }
}
