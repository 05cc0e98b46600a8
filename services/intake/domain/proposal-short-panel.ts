// That the panel it was sent to cannot come to a conclusion on a proposal any more 待另派审查组 (C2, C3), noted once for each
// sending to a panel, so that the office is told of it once. Whether it is so is worked out by who looks (`fallen-short.ts`).
import type { Evolves, Proposal } from './proposal-state.ts'
import { anyPanel, panelOf } from './review-state.ts'

export interface ShortPanelFact {
  readonly type: 'proposal.panel-fell-short'
  readonly data: { readonly panel: string }
}

/** The how manieth sending to a panel it is, in which round: sent to another one, or filed anew, it is another. */
export const sendingOf = ({ round, panels }: Proposal): string => `${round}/${panels.length}`

export const shortPanelEvolves: Evolves<ShortPanelFact> = {
  'proposal.panel-fell-short': (state) => ({ ...state, fellShort: sendingOf(state) }),
}

/** Whether the office was told of the panel that it lies with now. */
export const isTold = (state: Proposal): boolean => state.fellShort === sendingOf(state)

/** C2: noted where the panel it lies with `fellShort` of who may judge it. What is secret passes the panel by. */
export function noteShortPanel(state: Proposal, fellShort: (panel: string) => boolean): ShortPanelFact[] {
  const panel = panelOf(state)
  if (state.status !== 'second-review' || isTold(state)) return []
  if (panel === undefined || panel.id === anyPanel.id) return []
  return fellShort(panel.id) ? [{ type: 'proposal.panel-fell-short', data: { panel: panel.name } }] : []
}
