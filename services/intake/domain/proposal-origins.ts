// What a proposal came of 来源 hears of it with the acceptance: a topic, a clue, a ticket and so on, each by its kind (A29).
import type { OriginKind } from '#contracts/provenance.ts'
import type { Evolves, Proposal } from './proposal-state.ts'

/** The kinds of origin that are told when a proposal comes of them. */
const told = ['topic', 'clue', 'ticket', 'list-item', 'discussion', 'brief'] as const satisfies OriginKind[]

/** With the acceptance, to each origin of the kind: never of what is only filed, or restricted. */
export interface OriginFact {
  type: `proposal.took-up-${(typeof told)[number]}`
  data: { origins: string[] }
}

const unchanged = (state: Proposal) => state

export const originEvolves: Evolves<OriginFact> = {
  'proposal.took-up-topic': unchanged,
  'proposal.took-up-clue': unchanged,
  'proposal.took-up-ticket': unchanged,
  'proposal.took-up-list-item': unchanged,
  'proposal.took-up-discussion': unchanged,
  'proposal.took-up-brief': unchanged,
}

/** What the proposal came of hears of it, once: when it is accepted. */
export function takenUp({ content }: Proposal): OriginFact[] {
  return told.flatMap((kind): OriginFact[] => {
    const ids = content.origins.flatMap((one) => (one.kind === kind && one.id !== undefined ? [one.id] : []))
    const origins = [...new Set(ids)]
    return origins.length === 0 ? [] : [{ type: `proposal.took-up-${kind}`, data: { origins } }]
  })
}
