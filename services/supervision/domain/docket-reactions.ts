// What the docket does on the facts of the other services: it starts and stops clocks, and notes what becomes public.
import type { Park, Reactions } from '#kernel/aggregate.ts'
import { type Docket, type DocketFact, isRunning } from './docket.ts'
import {
  type Occurred,
  stage,
  startClock,
  startOpinionClocks,
  startReplyClock,
  stopClocks,
  stopped,
} from './docket-clocks.ts'
import { reviewReactions } from './docket-review.ts'
import { secrecyReactions, standingStill } from './docket-suspension.ts'

/** A case's facts come from another service than the acceptance they rest on: they wait for it. */
const afterAcceptance =
  <Data>(react: (state: Docket, data: Data, context: Occurred) => readonly DocketFact[]) =>
  (state: Docket, data: Data, context: Occurred): readonly DocketFact[] | Park =>
    state.accepted === undefined ? { park: 'proposal.accepted' } : react(state, data, context)

/** What follows on a reply comes from another service than the reply of that round: it waits for it. */
const afterReply =
  <Data extends { round: number }>(
    react: (state: Docket, data: Data, context: Occurred) => readonly DocketFact[],
  ) =>
  (state: Docket, data: Data, context: Occurred): readonly DocketFact[] | Park =>
    state.reply === undefined || state.reply.round < data.round
      ? { park: 'reply.delivered' }
      : react(state, data, context)

export const docketReactions: Reactions<Docket, DocketFact> = {
  ...secrecyReactions,
  ...standingStill({
    ...reviewReactions,
    'proposal.recurring': (_state, data) => [{ type: 'recurring.noted', data }],
    // Nothing that supervision does rests on the mark, so it goes in any case; the history keeps that it was there.
    'proposal.recurrence-ended': ({ recurring }) =>
      recurring === undefined ? [] : [{ type: 'recurring.ended', data: {} }],

    // 接办: this level's clocks run for it as for its own; it is published by the level whose proposal it is.
    'case.taken-over': (state, { level, ...proposal }, context) => [
      { type: 'docket.taken-over', data: { proposal, origin: level, at: context.occurredAt } },
      startClock(state, 'pre-assignment', { office: 'dispatch' }, context),
    ],
    'case.sent-back': afterAcceptance((state) => [
      ...stopClocks(state, 'pre-assignment'),
      stage('sent-back'),
    ]),
    'case.taken-back': afterAcceptance((state, _data, context) => [
      ...stopClocks(state, 'signature', 'opinion', 'reply'),
      stage('accepted'),
      startClock(state, 'pre-assignment', { office: 'dispatch' }, context),
    ]),
    'reply.rejected': afterAcceptance((state, data, context) => [
      stage('in-handling'),
      startReplyClock(state, data, context),
    ]),
    // Perhaps without a reply of this level: then its liaison has acted where the case came from.
    'case.concluded': afterAcceptance((state) => [
      ...state.clocks.filter(isRunning).map(stopped),
      stage('closed'),
    ]),

    'case.pre-assigned': afterAcceptance((state, { unit, coUnits }, context) => [
      ...stopClocks(state, 'pre-assignment'),
      stage('pre-assigned', { unit, coUnits }),
      startClock(state, 'claim', { unit }, context),
    ]),
    'case.claimed': afterAcceptance((state) => stopClocks(state, 'claim')),
    'case.objected': afterAcceptance((state) => stopClocks(state, 'claim')),
    'case.arbitrated': afterAcceptance((_state, { unit, coUnits }) => [
      stage('pre-assigned', { unit, coUnits }),
    ]),
    'case.dispatched': afterAcceptance((state, { coUnits, dispatchedAt, ...data }, context) => {
      // Of a batch 批量交办, all clocks start at its one instant, however late each case hears of it.
      const since = { ...context, occurredAt: dispatchedAt ?? context.occurredAt }
      return [
        // Handed up, it was never pre-assigned.
        ...stopClocks(state, 'pre-assignment'),
        stage('dispatched', { unit: data.unit, coUnits }),
        startClock(state, 'signature', { unit: data.unit }, since),
        ...startOpinionClocks(state, coUnits, since),
        startReplyClock(state, data, since),
      ]
    }),
    'opinion.given': afterAcceptance((state, { unit }) =>
      state.clocks
        .filter((one) => isRunning(one) && one.clock === 'opinion' && one.responsible.unit === unit)
        .map(stopped),
    ),
    'case.signed-for': afterAcceptance((state) => [...stopClocks(state, 'signature'), stage('in-handling')]),
    'reply.delivered': afterAcceptance(
      (state, { round, unit, resultClass, letter, answers, proposers, level }, context) => [
        ...stopClocks(state, 'signature', 'opinion', 'reply'),
        { type: 'reply.noted', data: { round, unit, resultClass, letter, answers, at: context.occurredAt } },
        // The level that handed it over asks its proposers.
        ...(level === undefined
          ? [startClock(state, 'feedback', { persons: proposers.map(({ id }) => id) }, context)]
          : []),
      ],
    ),
    // F7 渝北: 非满意 → 面对面协商
    'talks.called': afterReply((state, _data, context) => [
      ...stopClocks(state, 'feedback'),
      startClock(state, 'talks', { office: 'supervision' }, context),
    ]),
    'second-handling.ordered': (state, { round }, context) =>
      afterReply((one: Docket) => stopClocks(one, 'talks'))(state, { round: round - 1 }, context),
    // F8 四川: 重新办理 3 个月内再次答复
    'case.reopened': afterAcceptance((state, { coUnits, ...data }, context) => [
      stage('in-handling'),
      ...startOpinionClocks(state, coUnits, context),
      startReplyClock(state, data, context, 'reworkPeriod'),
    ]),
    'verdict.closed': afterReply((state) => [...stopClocks(state, 'feedback', 'talks'), stage('closed')]),
  }),
}
