// What people do to a clock: ask for an extension and decide on it, pause it with a reason, and let it go on.
import type { BodyOf } from '#contracts/api/index.ts'
import type { supervisionApi } from '#contracts/api/supervision.ts'
import * as problems from '#contracts/problems.ts'
import { type Problem, type Refusal, refuse } from '#contracts/refusal.ts'
import { type ClockName, type DocketStage, docketStage } from '#contracts/terms.ts'
import type { Act, Acts, Context } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import {
  type ClockKey,
  type Docket,
  type DocketFact,
  isRunning,
  type PlannedRung,
  type RunningClock,
  type Span,
} from './docket.ts'
import { plannedRungs, resumedClock } from './docket-clocks.ts'
import { deadlineOver } from './docket-deadline.ts'
import { addresseeOf, isUnread } from './docket-notices.ts'

type Body<Name extends keyof typeof supervisionApi> = BodyOf<(typeof supervisionApi)[Name]>
type On<Name extends keyof typeof supervisionApi> = Act<Docket, Body<Name>, DocketFact>

const underWay: readonly DocketStage[] = [
  'accepted',
  'pre-assigned',
  'dispatched',
  'in-handling',
  'delivered',
]

/** The running clock of a name, or why the act cannot be about it. */
function onClock(
  { clocks }: Docket,
  name: ClockName,
  act: (one: RunningClock) => readonly DocketFact[] | Refusal,
): readonly DocketFact[] | Refusal {
  const running = clocks.filter((one) => isRunning(one) && one.clock === name)
  const one = running.at(-1)
  return one === undefined
    ? refuse(problems.clockUnknown, {
        allowed: { clocks: clocks.filter(isRunning).map(({ clock }) => clock) },
      })
    : act(one)
}

/** The act is offered only while a running clock is one that it could be about. */
const about =
  (isMeant: (one: RunningClock, actor: Actor) => boolean, otherwise: Problem) =>
  ({ clocks }: Docket, actor: Actor): Refusal | undefined =>
    clocks.some((one) => isRunning(one) && isMeant(one, actor)) ? undefined : refuse(otherwise)

const isOwn = ({ responsible: { unit } }: RunningClock, actor: Actor): boolean =>
  unit !== undefined && actor.kind === 'person' && actor.unit === unit

const keyOf = ({ clock, round }: ClockKey): ClockKey => ({ clock, round })

/** E19: 延期须经同意. The unit the clock waits for asks, and the supervision office decides. */
const requestExtension: On<'requestExtension'> = {
  from: underWay,
  who: about(isOwn, problems.notYours),
  decide: (state, { clock, reason }, { actor, policy }) =>
    onClock(state, clock, (one) => {
      if (!isOwn(one, actor)) return refuse(problems.notYours)
      if (one.extensionRequest !== undefined) return refuse(problems.extensionOpen)
      return one.extensions >= policy.extensionLimit
        ? refuse(problems.extensionLimit, {
            source: 'policy: extensionLimit',
            allowed: { limit: policy.extensionLimit },
          })
        : [{ type: 'extension.requested', data: { ...keyOf(one), reason } }]
    }),
}

const decideExtension: On<'decideExtension'> = {
  from: underWay,
  who: about(({ extensionRequest }) => extensionRequest !== undefined, problems.extensionNone),
  decide: (state, { clock, approved, remark }, context) =>
    onClock(state, clock, (one) => {
      if (one.extensionRequest === undefined) return refuse(problems.extensionNone)
      if (!approved) return [{ type: 'extension.refused', data: { ...keyOf(one), remark } }]
      const { policy, deadlines, now } = context
      const extension: Span = { period: policy.extensionPeriod, rule: 'extensionPeriod' }
      const deadline = deadlineOver(one.deadline.start, [...one.spans, extension], deadlines)
      return [
        {
          type: 'clock.extended',
          data: {
            ...keyOf(one),
            rule: 'extensionPeriod',
            period: policy.extensionPeriod,
            deadline,
            rungs: replanned(one, deadline.due, now, context),
            remark,
          },
        },
      ]
    }),
}

/** What has fired stays; the rest of the ladder follows the new due instant. */
function replanned(
  one: RunningClock,
  due: string,
  now: string,
  context: Pick<Context, 'policy' | 'deadlines'>,
): PlannedRung[] {
  const fired = one.rungs.filter(({ firedAt }) => firedAt !== undefined)
  return [...fired, ...plannedRungs(one.clock, due, now, context)]
}

const pause: On<'pause'> = {
  from: underWay,
  who: about(({ paused }) => paused === undefined, problems.clockPaused),
  decide: (state, { clock, reason, note }) =>
    onClock(state, clock, (one) =>
      one.paused !== undefined
        ? refuse(problems.clockPaused)
        : [{ type: 'clock.paused', data: { ...keyOf(one), reason, note } }],
    ),
}

/** The working days of the pause are given back. */
const resume: On<'resume'> = {
  from: underWay,
  who: about(({ paused }) => paused !== undefined, problems.clockRunning),
  decide: (state, { clock, note }, context) =>
    onClock(state, clock, (one) => {
      if (one.paused === undefined) return refuse(problems.clockRunning)
      return [resumedClock(one, one.paused.since, note, context)]
    }),
}

/** 已阅: for oneself, one's unit or office, with what was said earlier about the same clock. Again is nothing to do. */
const acknowledge: On<'acknowledge'> = {
  from: docketStage.options,
  who({ notices }, actor) {
    const as = addresseeOf(actor)
    return as !== undefined && notices.some((one) => isUnread(one, as))
      ? undefined
      : refuse(problems.noticeNone)
  },
  decide({ notices }, { notice }, { actor }) {
    const as = addresseeOf(actor)
    const one = notices.find((known) => known.notice === notice)
    if (one === undefined || as === undefined || !one.to.includes(as)) return refuse(problems.noticeNone)
    return isUnread(one, as) ? [{ type: 'notice.acknowledged', data: { notice, as } }] : []
  },
}

export const docketActs: Acts<Docket, DocketFact> = {
  'docket.request-extension': requestExtension,
  'docket.decide-extension': decideExtension,
  'docket.pause': pause,
  'docket.resume': resume,
  'notice.acknowledge': acknowledge,
}
