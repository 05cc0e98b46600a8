// What waits for a panel of which nobody may judge it any more, or too few 待另派审查组 (C2, C3): its members became its
// parties by a merger, the units of its guests were asked, their time is over, they have left, or the panel is dissolved. It
// is found when it is asked for, since some of these happen to the panel, some to the proposal, and one by time alone; so it
// is on the committee's desk from that instant, and leaves it with another panel, or with a member who may judge.

import type * as z from 'zod/mini'
import type { deskOf } from '#contracts/api/endpoint.ts'
import type { proposalPage } from '#contracts/api/intake.ts'
import type { PanelItem } from '#contracts/api/panels.ts'
import type { Policy } from '#contracts/policy.ts'
import { isRefusal, type Refusal } from '#contracts/refusal.ts'
import type { Actor } from '#kernel/decision.ts'
import { endOfTime } from '#kernel/desk.ts'
import type { Principal } from '#kernel/http/principal.ts'
import type { HttpPorts } from '#kernel/http/resource.ts'
import type { Handler } from '#kernel/http/router.ts'
import type { StoredRow, ViewStore } from '#kernel/ports.ts'
import { barredBy } from '../domain/reviewers.ts'
import { type BeforePanel, beforePanelsPartition } from './queue-rows.ts'
import { canConclude, panelsPartition } from './seats.ts'

type PanelPorts = Pick<HttpPorts, 'clock' | 'contextAt'> & { readonly views: ViewStore }

/** For what needs no decision. */
const nobody: Actor = { kind: 'service', service: 'intake', because: 'panels' }

const awaitingPanelText = '待另派审查组'

/** Rows in one query: more than are before all panels of a level at the same time. */
const piece = 1000

/** Whatever lies before a panel that has a name, the longest waiting first. */
export async function beforePanels(views: Pick<ViewStore, 'due'>): Promise<BeforePanel[]> {
  const rows: StoredRow[] = []
  for (let cursor: string | undefined; ; ) {
    const after = cursor === undefined ? {} : { cursor }
    const page = await views.due(beforePanelsPartition, endOfTime, { limit: piece, ...after })
    rows.push(...page.items)
    if (page.next === undefined) return rows.map(({ data }) => data as unknown as BeforePanel)
    cursor = page.next
  }
}

export const isStuck = (
  panel: Pick<PanelItem, 'status' | 'seats'>,
  { kept, more }: BeforePanel,
  now: string,
  policy: Policy,
): boolean =>
  !canConclude(panel, {
    now,
    panelOpinions: policy.panelOpinions,
    barred: barredBy(kept, policy),
    given: more.givenBy,
  })

/** What the committee sends on, the longest waiting first. Nothing for others. */
export async function awaitingPanel(
  { views, clock, contextAt }: PanelPorts,
  { id: reader, roles }: Principal,
): Promise<BeforePanel[]> {
  if (!roles.includes('committee')) return []
  const now = clock.now()
  const [{ policy }, { items }, waiting] = await Promise.all([
    contextAt(now, nobody),
    views.list(panelsPartition),
    beforePanels(views),
  ])
  const panels = new Map(items.map(({ sk, data }) => [sk, data as unknown as PanelItem]))
  return waiting.filter((one) => {
    const panel = panels.get(one.panel)
    return panel !== undefined && !one.own.includes(reader) && isStuck(panel, one, now, policy)
  })
}

type Desk = Handler<ReturnType<typeof deskOf>>

/** The handler of the desk, with these lines before the committee's others. */
export function withAwaitingPanel(ports: PanelPorts, handler: Desk): Desk {
  return async (request) => {
    const { principal, query } = request
    if (query.list !== 'todo' || query.cursor !== undefined) return handler(request)
    const [answer, stuck] = await Promise.all([handler(request), awaitingPanel(ports, principal)])
    if (isRefusal(answer)) return answer
    const lines = stuck.map(({ entry }) => ({
      ...entry,
      statusText: awaitingPanelText,
      list: 'todo' as const,
    }))
    const known = new Set(lines.map(({ id }) => id))
    // Of who is in the panel as well, once.
    const others = answer.result.items.filter(({ id }) => !known.has(id))
    return { ...answer, result: { ...answer.result, items: [...lines, ...others] } }
  }
}

type Page = z.infer<typeof proposalPage>
type Answer = { readonly result: Page } | Refusal

/** A proposal's page, which says to who has a part in the review that its panel cannot conclude. */
export function withPanelLacking<Request extends { readonly id: string }, A extends Answer>(
  { views, clock, contextAt }: PanelPorts,
  handler: (request: Request) => Promise<A>,
): (request: Request) => Promise<A> {
  return async (request) => {
    const answer = await handler(request)
    if (isRefusal(answer)) return answer
    const { status, panel, opinionsGiven } = answer.result
    if (status !== 'second-review' || panel === undefined || opinionsGiven === undefined) return answer
    const now = clock.now()
    const [{ policy }, row, seats] = await Promise.all([
      contextAt(now, nobody),
      views.get(beforePanelsPartition, request.id),
      views.get(panelsPartition, panel.id),
    ])
    if (row === undefined || seats === undefined) return answer
    const before = row.data as unknown as BeforePanel
    const stuck =
      before.panel === panel.id && isStuck(seats.data as unknown as PanelItem, before, now, policy)
    return stuck ? { ...answer, result: { ...answer.result, panelLacking: true } } : answer
  }
}
