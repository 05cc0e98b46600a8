// What the docket does when its proposal is found to be secret 涉密 (C13), and when it is none after all. Once it is accepted
// its clocks stand still meanwhile, and so does that of a unit that was to answer about it: nothing rings, nothing passes,
// and the days are given back.
import type { Role } from '#contracts/roles.ts'
import type { DocketStage } from '#contracts/terms.ts'
import type { Reactions } from '#kernel/aggregate.ts'
import { type ClockKey, type Docket, type DocketFact, isTicking } from './docket.ts'
import { type Occurred, resumedClock } from './docket-clocks.ts'
import { decisionTold } from './docket-notices.ts'

const note = '涉密，暂停办理'

const paused = ({ clock, round }: ClockKey): DocketFact => ({
  type: 'clock.paused',
  data: { clock, round, reason: 'secrecy', note },
})

/** Only what is accepted is handled. Before, the proposer may have been asked to withdraw, and has the time for it. */
const isStopped = ({ restrictedTo, accepted }: Docket): boolean =>
  restrictedTo !== undefined && accepted !== undefined

const restricted = (state: Docket, to: readonly Role[]): DocketFact[] => [
  { type: 'docket.restricted', data: { to } },
  ...state.clocks
    .filter((one) => isTicking(one) && (state.accepted !== undefined || one.clock === 'reference'))
    .map(paused),
]

const unrestricted = (state: Docket, context: Occurred): DocketFact[] => [
  { type: 'docket.unrestricted', data: {} },
  ...state.clocks.flatMap((one) =>
    one.stoppedAt === undefined && one.paused?.reason === 'secrecy'
      ? [resumedClock(one, one.paused.since, '复核后不涉密', context)]
      : [],
  ),
]

/** A clock that starts while the case is stopped, by what was on its way, stands still from the beginning. */
export function standingStill(reactions: Reactions<Docket, DocketFact>): Reactions<Docket, DocketFact> {
  type Reacting = NonNullable<(typeof reactions)[keyof typeof reactions]>
  const still =
    (react: Reacting) =>
    (state: Docket, ...more: unknown[]) => {
      const reaction = (react as (state: Docket, ...more: unknown[]) => ReturnType<Reacting>)(state, ...more)
      if (!isStopped(state) || !Array.isArray(reaction)) return reaction
      return (reaction as readonly DocketFact[]).flatMap((fact) =>
        fact.type === 'clock.started' ? [fact, paused(fact.data)] : [fact],
      )
    }
  return Object.fromEntries(
    Object.entries(reactions).map(([type, react]) => [type, still(react as Reacting)]),
  ) as Reactions<Docket, DocketFact>
}

const reviewed: readonly DocketStage[] = ['in-review', 'returned']

/** What its proposers are told, which says nothing of what it is about. */
function toldSecret({ accepted, stage }: Docket): string {
  if (accepted !== undefined)
    return '经复核涉密，从现在起限定知悉范围：不再公开，承办单位暂停办理，各项期限暂停计算。提案委员会将按保密规定与您联系；复核后不涉密的，恢复办理'
  return reviewed.includes(stage)
    ? '经筛查涉密，从现在起限定知悉范围：不公开，也不交审查组和承办单位，由知悉范围内的人员继续审查'
    : '经筛查涉密，从现在起限定知悉范围'
}

function toldClear({ accepted, stage }: Docket): string {
  if (accepted !== undefined) return '经复核不涉密，解除限定：恢复办理，期限接着计算'
  return reviewed.includes(stage) ? '经复核不涉密，解除限定，审查照常进行' : '经复核不涉密，解除限定'
}

export const secrecyReactions: Reactions<Docket, DocketFact> = {
  'proposal.restricted': (state, { to }) => [
    ...restricted(state, to),
    decisionTold(state, 'restricted', toldSecret(state)),
  ],
  'proposal.unrestricted': (state, _data, context) => [
    ...unrestricted(state, context),
    decisionTold(state, 'unrestricted', toldClear(state)),
  ],
  // Another level says so of a case that it handed over; its proposers it tells itself.
  'case.suspended': (state, { to }) =>
    state.accepted === undefined ? { park: 'case.taken-over' } : restricted(state, to),
  'case.resumed': (state, _data, context) => unrestricted(state, context),
}
