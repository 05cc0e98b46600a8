// Open clocks under a calendar that was published after they were counted: each is counted anew, once per edition, and
// one whose deadline is another one says from when it was moved and by which days.
import type { Context } from '#kernel/aggregate.ts'
import type { Edition, PublishedDay } from './calendar.ts'
import { type Docket, type DocketFact, isRunning, type RunningClock } from './docket.ts'
import { deadlineOver, movedRungs } from './docket-deadline.ts'

const editionOf = ({ deadline }: RunningClock): number => deadline.edition ?? 0

/** The oldest edition a running clock rests on; absent when none runs. */
export function oldestEdition({ clocks }: Docket): number | undefined {
  const editions = clocks.filter(isRunning).map(editionOf)
  return editions.length === 0 ? undefined : Math.min(...editions)
}

/** What follows for this docket from the calendar as published; nothing when all its clocks rest on it already. */
export function countedAnew(
  { clocks }: Docket,
  { now, deadlines }: Pick<Context, 'now' | 'deadlines'>,
  editions: readonly Edition[],
): DocketFact[] {
  const newest = deadlines.edition ?? 0
  return clocks
    .filter((one) => isRunning(one) && editionOf(one) < newest)
    .map((one): DocketFact => {
      const { clock, round, rule } = one
      const deadline = newDeadline(one, now, deadlines)
      const rungs = movedRungs(one.rungs, deadline.due, deadlines)
      if (one.deadline.due === deadline.due && one.deadline.provisional === deadline.provisional)
        return { type: 'clock.confirmed', data: { clock, round, deadline, rungs } }
      const unseen = editions.filter(({ edition }) => edition > editionOf(one))
      const last = one.deadline.due > deadline.due ? one.deadline.due : deadline.due
      const days = unseen
        .flatMap((one) => one.days)
        .filter(({ date }) => date >= deadlines.dayOf(deadline.start) && date <= deadlines.dayOf(last))
      return {
        type: 'clock.moved',
        data: {
          clock,
          round,
          rule,
          from: one.deadline.due,
          deadline,
          rungs,
          calendar: deadline.calendarVersion,
          reason: reasonOf(days),
        },
      }
    })
}

/**
 * Nobody's window closes by a publication before its people could see it: a due instant that lies ahead moves at most to
 * the end of today, or of the next working day. One that has passed is counted as it is.
 */
function newDeadline({ deadline, spans, rule }: RunningClock, now: string, deadlines: Context['deadlines']) {
  const counted = deadlineOver(deadline.start, spans, deadlines)
  const { due: soonest } = deadlines.dueOf(now, { unit: 'working-day', count: 0 }, rule)
  if (now > deadline.due || counted.due >= soonest) return counted
  return { ...counted, due: deadline.due < soonest ? deadline.due : soonest }
}

/** 10月1日至10月7日放假(国庆节)、10月10日上班(国庆节调休) */
function reasonOf(days: readonly PublishedDay[]): string {
  if (days.length === 0) return '公布了放假安排'
  const groups = Map.groupBy(days, ({ working, reason }) => `${working ? '上班' : '放假'}（${reason}）`)
  return [...groups]
    .map(([words, some]) => {
      const dates = some.map(({ date }) => date).sort()
      const [first = '', last = first] = [dates[0], dates.at(-1)]
      return `${inWords(first)}${first === last ? '' : `至${inWords(last)}`}${words}`
    })
    .join('、')
}

function inWords(date: string): string {
  const [, month, day] = date.split('-')
  return `${Number(month)}月${Number(day)}日`
}
