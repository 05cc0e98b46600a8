// What the case does on the facts of the other services: it opens, notes its windows, is claimed by silence, is handled
// again, and is concluded.
import type { ClockName } from '#contracts/terms.ts'
import type { Reactions } from '#kernel/aggregate.ts'
import { type Case, type CaseFact, concluded, originIn } from './case.ts'
import { suspensionReactions } from './case-suspension.ts'

function noteWindow(
  state: Case,
  { clock, round, due }: { clock: ClockName; round: number; due: string },
): CaseFact[] {
  const concerns = clock === 'reply' || (clock === 'claim' && round === state.round)
  return concerns ? [{ type: 'window.noted', data: { clock, due } }] : []
}

export const caseReactions: Reactions<Case, CaseFact> = {
  ...suspensionReactions,
  'proposal.accepted': (_state, data) => [{ type: 'case.opened', data: { proposal: data } }],

  // Supervision's windows, so that a late objection is refused here at its instant. Only those of what is under way.
  'clock.started': noteWindow,
  'clock.extended': noteWindow,
  'clock.resumed': noteWindow,
  'clock.moved': noteWindow,

  // F8 淄博: 二次办理, with the demand of the talks.
  'second-handling.ordered': ({ status, unit = '' }, { round, demand }) =>
    status === 'delivered' ? [{ type: 'case.reopened', data: { unit, round, demand } }] : [],

  // S4 渝北: 在规定期限内无异议的,视为认领. Labelled automatic, citing the policy.
  'deadline.passed': ({ status, unit = '', ...state }, { clock, round }) =>
    clock === 'claim' && round === state.round && status === 'pre-assigned'
      ? { automatic: 'objectionDays', facts: [{ type: 'case.claimed', data: { unit, automatic: true } }] }
      : [],

  'verdict.closed': (state, { outcome }) => (state.status === 'delivered' ? [concluded(state, outcome)] : []),

  // A dispatch batch 批量交办 asks the case to hold still until all of its cases do, or none.
  'batch.proposed': ({ status, heldBy, restrictedTo }, { batch, by }) => {
    if (status === 'settled' && heldBy === undefined && restrictedTo === undefined)
      return { onBehalfOf: by, facts: [{ type: 'case.held', data: { batch } }] }
    const why = heldBy === undefined ? {} : { heldBy }
    return restrictedTo === undefined
      ? [{ type: 'case.hold-refused', data: { batch, status, ...why } }]
      : [
          { type: 'case.hold-refused', data: { batch, status, suspended: true, ...why } },
          // C13: found to be secret while the batch was on its way, which holds its title.
          { type: 'case.told-batch', data: { ids: [batch], secret: true } },
        ]
  },
  'batch.dispatched': ({ heldBy, unit = '', ...state }, { batch, by, requirement }, { occurredAt }) => {
    const data = { unit, requirement, batch, dispatchedAt: occurredAt, ...originIn(state) }
    return heldBy === batch ? { onBehalfOf: by, facts: [{ type: 'case.dispatched', data }] } : []
  },
  'batch.released': ({ heldBy }, data) => (heldBy === data.batch ? [{ type: 'case.released', data }] : []),
}
