// When a clock is due: what its length is made of, counted one after the other. The same for a clock that starts, is
// extended, goes on after a pause, or is counted anew under another calendar.
import type { Deadline, Deadlines } from '#kernel/deadlines.ts'
import type { PlannedRung, SetSpan, Span } from './docket.ts'

type Counted = Exclude<Span, SetSpan>

/** The deadline after all spans, with the explanation of all of them. Pauses are counted by the calendar at hand. */
export function deadlineOver(start: string, spans: readonly Span[], deadlines: Deadlines): Deadline {
  const [first, ...more] = spans
  if (first === undefined) throw new Error(`a clock without a length, from ${start}`)
  return more.reduce(
    (whole, span) => joined(whole, span, deadlines),
    'setBy' in first ? setDeadline(start, first, deadlines) : deadlineOfPeriod(start, first, deadlines),
  )
}

const deadlineOfPeriod = (start: string, span: Counted, deadlines: Deadlines): Deadline =>
  deadlines.dueOf(start, periodOf(span, deadlines), span.rule)

/** The instant that another level has set: no day is counted, no calendar moves it. */
export function setDeadline(start: string, { due, setBy, rule }: SetSpan, deadlines: Deadlines): Deadline {
  const here = deadlines.dueOf(start, { unit: 'working-day', count: 0 }, rule)
  return { ...here, due, setBy, provisional: false, skipped: [], worked: [] }
}

function periodOf(span: Counted, deadlines: Deadlines): Deadline['period'] {
  return 'period' in span ? span.period : { unit: 'working-day', count: pausedDays(span, deadlines) }
}

/** Working days between two instants, as a pause gives them back. */
export function pausedDays(
  { from, until }: { readonly from: string; readonly until: string },
  deadlines: Deadlines,
): number {
  return Math.max(0, deadlines.workingDaysBetween(from, until))
}

/** One span more, counted on from where the others end. */
function joined(whole: Deadline, span: Span, deadlines: Deadlines): Deadline {
  if ('setBy' in span) return setDeadline(whole.start, span, deadlines)
  const period = periodOf(span, deadlines)
  // A pause without a working day gives nothing back, and moves no day off either.
  if ('count' in period && period.count === 0) return whole
  const next = deadlines.dueOf(whole.due, period, span.rule)
  return {
    ...next,
    start: whole.start,
    ...(whole.setBy === undefined ? {} : { setBy: whole.setBy }),
    provisional: whole.provisional || next.provisional,
    skipped: joinedSkips([...whole.skipped, ...next.skipped]),
    worked: [...whole.worked, ...next.worked],
  }
}

/** The weekends of all spans are one number; holidays stay by name. */
function joinedSkips(skipped: Deadline['skipped']): Deadline['skipped'] {
  const days = skipped.reduce((sum, one) => (one.kind === 'weekend' ? sum + one.days : sum), 0)
  const named = skipped.filter(({ kind }) => kind !== 'weekend')
  return days > 0 ? [{ kind: 'weekend', days }, ...named] : named
}

/** A ladder on another due instant: what has fired stays as it was, the rest keeps its distance. */
export function movedRungs(
  rungs: readonly PlannedRung[],
  due: string,
  deadlines: Pick<Deadlines, 'offsetFrom'>,
): PlannedRung[] {
  return rungs.map((rung) =>
    rung.firedAt === undefined ? { ...rung, at: deadlines.offsetFrom(due, rung.offset) } : rung,
  )
}
