// Tells the office once that a panel cannot conclude on what lies before it any more 待另派审查组 (C2, C3). Some of what makes
// it so happens to the panel, some to the proposal, some to the level's policy, and a guest's time is over without anything
// happening; so it is looked at by a schedule, as the desk looks at it when it is asked for. What the rows say is decided
// anew by the records of both: nobody is told of a panel that can conclude, or twice.
import type { PanelItem } from '#contracts/api/panels.ts'
import { isRefusal } from '#contracts/refusal.ts'
import { carryOut, type Waiting } from '#kernel/command.ts'
import type { ContextAt } from '#kernel/context.ts'
import type { Actor } from '#kernel/decision.ts'
import { load } from '#kernel/ledger.ts'
import type { Log } from '#kernel/log.ts'
import type { Clock, RecordStore, ViewStore } from '#kernel/ports.ts'
import { type Panel, panel } from '../domain/panel.ts'
import { proposal } from '../domain/proposal.ts'
import { noteShortPanel } from '../domain/proposal-short-panel.ts'
import type { Proposal } from '../domain/proposal-state.ts'
import { ofThisRound } from '../domain/review-state.ts'
import { barredFromPanel } from '../domain/reviewers.ts'
import { beforePanels, isStuck } from './awaiting-panel.ts'
import type { BeforePanel } from './queue-rows.ts'
import { canConclude, panelsPartition } from './seats.ts'

export interface FallenShortPorts {
  readonly records: RecordStore
  readonly views: Pick<ViewStore, 'due' | 'list'>
  readonly clock: Clock
  readonly waiting: Waiting
  readonly contextAt: ContextAt
  readonly log: Log
}

const actorOf = (because: string): Actor => ({ kind: 'service', service: 'intake', because })

/** Looked at together: most of the time is waiting for the tables. */
const together = 4

/** One run. What fails is passed by, and looked at again by the next. */
export async function tellFallenShort(
  ports: FallenShortPorts,
  timeIsUp: () => boolean = () => false,
): Promise<{ told: number }> {
  const now = ports.clock.now()
  const [{ policy }, { items }, waiting] = await Promise.all([
    ports.contextAt(now, actorOf('fell-short')),
    ports.views.list(panelsPartition),
    beforePanels(ports.views),
  ])
  const rows = new Map(items.map(({ sk, data }) => [sk, data as unknown as PanelItem]))
  const stuck = waiting.filter((one) => {
    const row = rows.get(one.panel)
    return one.told !== true && row !== undefined && isStuck(row, one, now, policy)
  })
  // As the records have them: what was seated a moment ago is in no row yet.
  const panels = new Map<string, Panel>()
  for (const id of new Set(stuck.map((one) => one.panel)))
    panels.set(id, (await load(ports.records, panel, id)).state)
  const fellShort = (state: Proposal) => (id: string) => {
    const one = panels.get(id)
    if (one === undefined) return false
    const given = ofThisRound(state, state.opinions).map(({ reviewer }) => reviewer)
    const { panelOpinions } = policy
    return !canConclude(one, { now, panelOpinions, barred: barredFromPanel(state, policy), given })
  }
  let told = 0
  let failed = 0
  const tell = async ({ entry: { id }, sending }: BeforePanel) => {
    const because = `fell-short/${id}/${sending}`
    const actor = actorOf(because)
    const command = { id: because, digest: '', actor, at: now, correlation: because }
    try {
      const carried = await carryOut(ports, proposal, id, command, ({ state }) =>
        noteShortPanel(state, fellShort(state)),
      )
      if (isRefusal(carried)) throw new Error(carried.refused.code)
      told += carried.receipt.facts.length
    } catch (error) {
      failed += 1
      ports.log.error('panel.check-failed', { id, error })
    }
  }
  for (let at = 0; at < stuck.length && !timeIsUp(); at += together)
    await Promise.all(stuck.slice(at, at + together).map(tell))
  ports.log.info('panel.checked', { count: told })
  if (failed > 0) throw new Error(`${failed} of ${stuck.length} proposals could not be looked at`)
  return { told }
}
