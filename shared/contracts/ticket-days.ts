// When a ticket can have been taken and changed: on no day that has not begun. One rule for both of its doors (A6), since
// the quarter in which it stands follows from its day.
import { withoutPersonal } from './personal.ts'
import * as problems from './problems.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { TicketBody } from './ticket.ts'

/** What the domain is told of time. */
interface Time {
  readonly now: string
  readonly deadlines: { dayOf(instant: string): string }
}

/** So many are named; whoever sent them finds the others by the day. */
const mostNamed = 10

/** Days are days in China; today's is in time, whatever its hour: clocks of other systems go before ours. */
export function datedAhead(tickets: readonly TicketBody[], { now, deadlines }: Time): Refusal | undefined {
  const today = deadlines.dayOf(now)
  const ahead = tickets.filter(({ at, updatedAt = at }) =>
    [at, updatedAt].some((one) => deadlines.dayOf(one) > today),
  )
  if (ahead.length === 0) return undefined
  const references = ahead.slice(0, mostNamed).map((one) => withoutPersonal(one).reference)
  const others = ahead.length - references.length
  return refuse(problems.ticketAhead, {
    source: 'A6',
    allowed: { today, references },
    more: {
      zh: `今天是 ${today}，请核对：${references.join('、')}${others > 0 ? ` 等 ${ahead.length} 件` : ''}。`,
      en: `Today is ${today}; check ${references.join(', ')}${others > 0 ? ` and ${others} others` : ''}.`,
    },
  })
}
