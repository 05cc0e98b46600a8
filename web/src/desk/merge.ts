// 我的工作台: the desks of three services and the clocks of the fourth, as one list of proposals.
import type { DeskItem, LedgerItem } from '../api/client.ts'
import type { DeskList, DeskService } from '../api/queries.ts'

export interface DeskEntry extends DeskItem {
  readonly service: DeskService
}

/** One proposal on the desk. */
export interface DeskLine {
  readonly id: string
  readonly title: string
  readonly number?: number
  readonly statusText: string
  readonly at: string
  /** The clock that runs out first, if one waits for this person. */
  readonly clock?: LedgerItem
  /** Present where it is no proposal. */
  readonly about?: NonNullable<DeskItem['about']>
  readonly origin?: string
  /** 联名邀请. */
  readonly invited?: NonNullable<DeskItem['invited']>
  /** No part in it any more: nothing to open. */
  readonly former?: true
}

/** How far along a proposal is when a service knows it. */
const order: readonly DeskService[] = ['intake', 'assignment', 'evaluation']

/**
 * The lines of one list. What waits for somebody in one service is to do, whatever is done in the others; the status is
 * the one of the service that has it last, which for one's own proposals may stand on another list.
 */
export function deskLines(
  list: DeskList,
  entries: readonly DeskEntry[],
  clocks: readonly LedgerItem[],
): DeskLine[] {
  const byProposal = Map.groupBy(entries, ({ id }) => id)
  const clocksOf = Map.groupBy(clocks, ({ id }) => id)
  const lines = [...byProposal].flatMap(([id, all]): DeskLine[] => {
    const listed = all.filter((entry) => entry.list === list)
    const first = listed[0]
    const waits = all.some((entry) => entry.list === 'todo')
    if (first === undefined || (list === 'done' && waits)) return []
    const latest = furthest(list === 'todo' ? listed : all) ?? first
    const number = all.find((entry) => entry.number !== undefined)?.number
    const clock = list === 'done' ? undefined : soonest(clocksOf.get(id) ?? [])
    return [
      {
        id,
        title: latest.title || first.title,
        statusText: latest.statusText,
        at: latest.at,
        ...(number === undefined ? {} : { number }),
        ...(first.about === undefined ? {} : { about: first.about }),
        ...(first.invited === undefined ? {} : { invited: first.invited }),
        ...(first.former === undefined ? {} : { former: first.former }),
        ...(first.origin === undefined ? {} : { origin: first.origin }),
        ...(clock === undefined ? {} : { clock }),
      },
    ]
  })
  return lines.sort(list === 'todo' ? byUrgency : byRecency)
}

function furthest(entries: readonly DeskEntry[]): DeskEntry | undefined {
  return entries.toSorted((a, b) => order.indexOf(b.service) - order.indexOf(a.service))[0]
}

function soonest(clocks: readonly LedgerItem[]): LedgerItem | undefined {
  return clocks.toSorted((a, b) => a.due.localeCompare(b.due))[0]
}

/** What runs out first comes first; without a clock, what has waited longest, as at the review desk. */
function byUrgency(a: DeskLine, b: DeskLine): number {
  return byClock(a, b) ?? a.at.localeCompare(b.at)
}

function byRecency(a: DeskLine, b: DeskLine): number {
  return byClock(a, b) ?? b.at.localeCompare(a.at)
}

function byClock(a: DeskLine, b: DeskLine): number | undefined {
  if (a.clock && b.clock) return a.clock.due.localeCompare(b.clock.due)
  return a.clock || b.clock ? (a.clock ? -1 : 1) : undefined
}

/** What a line is about: a proposal where it says nothing else. */
export type LineKind = NonNullable<DeskLine['about']> | 'proposal'
export const kindOf = ({ about }: DeskLine): LineKind => about ?? 'proposal'

/** How many lines there are of each kind, the most first. */
export function kindsOf(lines: readonly DeskLine[]): readonly { kind: LineKind; count: number }[] {
  return [...Map.groupBy(lines, kindOf)]
    .map(([kind, some]) => ({ kind, count: some.length }))
    .sort((a, b) => b.count - a.count)
}

/** 有 3 件事等您办理,其中 1 件已逾期 */
export function deskSummary(todo: readonly DeskLine[]): string {
  if (todo.length === 0) return '现在没有事等您办理。'
  const overdue = todo.filter(({ clock }) => clock?.overdue).length
  const soon = todo.filter(({ clock }) => clock && !clock.overdue && clock.light !== 'green').length
  const notes = [overdue > 0 ? `${overdue} 件已逾期` : '', soon > 0 ? `${soon} 件快到期` : ''].filter(Boolean)
  return `有 ${todo.length} 件事等您办理${notes.length > 0 ? `，其中 ${notes.join('、')}` : ''}。`
}
