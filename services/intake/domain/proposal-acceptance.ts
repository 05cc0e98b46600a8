// What an acceptance tells on (C6, C9): what was merged into the main proposal, or joined with it, is accepted with it.
import type { Proposal } from './proposal-state.ts'

/** What it has taken in hears that it is accepted, and tells what it had taken in itself. */
export interface AcceptanceTold {
  readonly type: 'acceptance.told-merged'
  readonly data: { readonly ids: readonly string[]; readonly main: string }
}

export const acceptanceTold = ({ merged }: Proposal, main: string): AcceptanceTold[] =>
  merged.length === 0
    ? []
    : [{ type: 'acceptance.told-merged', data: { ids: merged.map(({ id }) => id), main } }]
