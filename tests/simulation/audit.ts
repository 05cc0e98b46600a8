// What the auditor knows of a level, for what is looked at when it has come to rest.
import type { DecisionRecord } from '#kernel/decision.ts'
import type { History } from '#kernel/ledger.ts'

/** What the auditor knows. */
export interface Audit {
  /** By aggregate and id, as `case#…`. */
  readonly chains: ReadonlyMap<
    string,
    { readonly history: History<unknown>; readonly records: readonly DecisionRecord[] }
  >
  /** By subscriber and the fact's id. */
  readonly sent: ReadonlyMap<string, { readonly consumed: boolean; readonly type: string }>
  readonly numbered: ReadonlyMap<string, number>
  statesOf<State>(aggregate: string): [id: string, state: State][]
}
