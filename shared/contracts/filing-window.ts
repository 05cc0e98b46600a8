// The filing window 提案窗口 of a session, and on which side of it a filing falls (B11): one rule for the decision, for the
// answer that tells of it beforehand, and for the page, which says so before one files and changes its words at the second.
import * as z from 'zod/mini'
import { instant, labelled } from './labels.ts'
import type { Level } from './level.ts'
import { sessionKey, sessionName } from './level.ts'
import { firstInstantOf, type Period, type PolicyValues } from './policy.ts'
import { type FilingSide, filingSide, type ProposalKind } from './terms.ts'

const window = {
  /** `13-4`. */
  session: z.string(),
  name: labelled(z.string(), '届次'),
  plenaryFrom: labelled(instant, '从何时起提交的为大会提案', 'B11 阜阳'),
  preSessionFrom: labelled(instant, '从何时起集体提案单位提交的为会前提案', 'A19 湖南、潍坊'),
  opens: labelled(instant, '会议何时开幕'),
  closes: labelled(instant, '何时截止，这一刻提交的仍为大会提案', 'B11'),
} as const
export type FilingWindow = z.infer<z.ZodMiniObject<typeof window>>

/** What is told of it: by the services' time, as it is when they answer. */
export const filingNow = z.strictObject({
  ...window,
  now: labelled(instant, '答复的时刻'),
  member: labelled(filingSide, '委员此刻提交，算作'),
  collective: labelled(filingSide, '集体提案单位此刻提交，算作'),
})
export type FilingNow = z.infer<typeof filingNow>

/** What the domain is told. */
interface Moment {
  readonly policy: Pick<PolicyValues, 'plenaryPeriod' | 'preSessionPeriod'>
  readonly level: Pick<Level, 'session'>
  readonly deadlines: {
    offsetFrom(from: string, offset: Period): string
    dayOf(instant: string): string
  }
}

export function filingWindowOf({ policy, level: { session }, deadlines }: Moment): FilingWindow {
  const opens = new Date(session.opens).toISOString()
  /** 开幕前3个月: a period before the opening begins with its first day in China. */
  const before = ({ unit, count }: Period): string => {
    if (count === 0) return opens
    return firstInstantOf(deadlines.dayOf(deadlines.offsetFrom(opens, { unit, count: -count })))
  }
  const key = sessionKey(session)
  return {
    session: key,
    name: sessionName(key),
    plenaryFrom: before(policy.plenaryPeriod),
    preSessionFrom: before(policy.preSessionPeriod),
    opens,
    closes: new Date(session.closes).toISOString(),
  }
}

/**
 * On which side a first filing falls at an instant: to the millisecond, both ends of the window included. What a collective
 * files in the weeks before the session counts as plenary, whatever the period of the others is.
 */
export function sideOf(window: FilingWindow, kind: ProposalKind, at: string): FilingSide {
  const { plenaryFrom, preSessionFrom, opens, closes } = window
  if (at > closes) return 'inter-session'
  if (kind === 'collective' && at >= preSessionFrom && at < opens) return 'pre-session'
  return at >= plenaryFrom ? 'plenary' : 'inter-session'
}

/** The first instant after this one at which another side may begin; none is left once the window has closed. */
export function sideTurns(
  { plenaryFrom, preSessionFrom, opens, closes }: FilingWindow,
  at: string,
): string | undefined {
  const closed = new Date(Date.parse(closes) + 1).toISOString()
  return [plenaryFrom, preSessionFrom, opens, closed].filter((one) => one > at).toSorted()[0]
}

export function filingAt(moment: Moment & { readonly now: string }): FilingNow {
  const window = filingWindowOf(moment)
  const { now } = moment
  return {
    ...window,
    now,
    member: sideOf(window, 'sole', now),
    collective: sideOf(window, 'collective', now),
  }
}
