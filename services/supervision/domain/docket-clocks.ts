// How clocks 时限 start, are planned and stop: lengths and ladders are policy, days are the calendar's.
import type { PolicyKey } from '#contracts/policy.ts'
import type { ClockName, DocketStage } from '#contracts/terms.ts'
import type { Context } from '#kernel/aggregate.ts'
import {
  type ClockKey,
  type Docket,
  type DocketFact,
  isRunning,
  type PlannedRung,
  type RunningClock,
} from './docket.ts'
import { deadlineOver, movedRungs, pausedDays, setDeadline } from './docket-deadline.ts'
import type { Responsible } from './docket-notices.ts'

/** The context of a fact of another service: its own instant is where clocks start. */
export type Occurred = Context & { readonly occurredAt: string }

/** The policy key that says how long each clock runs. */
const ruleOf = {
  'pre-assignment': 'preassignDays',
  claim: 'objectionDays',
  signature: 'signInDays',
  opinion: 'opinionDays',
  reply: 'replyPeriod',
  feedback: 'feedbackDays',
  talks: 'talksDays',
  answer: 'answerDays',
  reference: 'referencePeriod',
  'passing-on': 'passOnDays',
} as const satisfies Record<ClockName, PolicyKey>
type PeriodKey = (typeof ruleOf)[ClockName] | 'reworkPeriod' | 'reviseDays'

/** The reply's clock: never longer than the level that handed the case over leaves it. */
export function startReplyClock(
  state: Pick<Docket, 'clocks' | 'origin'>,
  { unit, replyBy }: { unit: string; replyBy?: string },
  context: Occurred,
  rule: 'replyPeriod' | 'reworkPeriod' = 'replyPeriod',
): DocketFact {
  const fact = startClock(state, 'reply', { unit }, context, rule)
  if (fact.type !== 'clock.started' || replyBy === undefined || replyBy >= fact.data.deadline.due) return fact
  const { start } = fact.data.deadline
  const deadline = setDeadline(start, { due: replyBy, setBy: state.origin ?? '', rule }, context.deadlines)
  return {
    ...fact,
    data: { ...fact.data, deadline, rungs: plannedRungs('reply', replyBy, start, context) },
  }
}

export function startClock(
  { clocks }: Pick<Docket, 'clocks'>,
  clock: ClockName,
  responsible: Responsible,
  { policy, deadlines, occurredAt }: Occurred,
  rule: PeriodKey = ruleOf[clock],
): DocketFact {
  const deadline = deadlines.dueOf(occurredAt, policy[rule], rule)
  const rungs = plannedRungs(clock, deadline.due, occurredAt, { policy, deadlines })
  const round = clocks.filter((one) => one.clock === clock).length + 1
  return {
    type: 'clock.started',
    data: { clock, round, rule, policyVersion: policy.version, deadline, responsible, rungs },
  }
}

/** The ladder of a clock on its due instant; a rung that would have come by then says nothing. */
export function plannedRungs(
  clock: ClockName,
  due: string,
  from: string,
  { policy, deadlines }: Pick<Context, 'policy' | 'deadlines'>,
): PlannedRung[] {
  return policy.ladders[clock]
    .map(({ name, audience, offset }) => ({ name, audience, offset, at: deadlines.offsetFrom(due, offset) }))
    .filter(({ at }) => at > from)
}

/** The opinion clocks of all co-handlers, each its own round. */
export function startOpinionClocks(
  state: Docket,
  coUnits: readonly string[],
  context: Occurred,
): DocketFact[] {
  const started: DocketFact[] = []
  for (const unit of coUnits) {
    const clocks = [
      ...state.clocks,
      ...started.flatMap((one) => (one.type === 'clock.started' ? [one.data] : [])),
    ]
    started.push(startClock({ clocks: clocks as RunningClock[] }, 'opinion', { unit }, context))
  }
  return started
}

export function stopClocks({ clocks }: Docket, ...names: ClockName[]): DocketFact[] {
  return clocks.filter((one) => isRunning(one) && names.includes(one.clock)).map(stopped)
}

export function stopped({ clock, round }: ClockKey): DocketFact {
  return { type: 'clock.stopped', data: { clock, round } }
}

/** A clock goes on: the working days of the pause are given back. */
export function resumedClock(
  { clock, round, rule, deadline: { start }, spans, rungs }: RunningClock,
  pausedSince: string,
  note: string,
  { deadlines, now }: Pick<Context, 'deadlines' | 'now'>,
): DocketFact {
  const pause = { from: pausedSince, until: now, rule }
  const deadline = deadlineOver(start, [...spans, pause], deadlines)
  return {
    type: 'clock.resumed',
    data: {
      clock,
      round,
      rule,
      deadline,
      // Each rung once: what has been said before the pause is not said again.
      rungs: movedRungs(rungs, deadline.due, deadlines),
      note,
      pausedDays: pausedDays(pause, deadlines),
      until: now,
    },
  }
}

export const stage = (
  reached: DocketStage,
  units: { unit?: string; coUnits?: string[] } = {},
): DocketFact => ({ type: 'stage.reached', data: { stage: reached, ...units } })
