// How a deadline was calculated, in words: from when, by which rule, which days did not count.
import type { ClockView } from '../api/client.ts'
import { policyTitle } from '../session/policy-words.ts'
import { date, dateTime } from '../time/format.ts'

type Explanation = ClockView['explanation']

export interface ExplanationLine {
  readonly name: string
  readonly text: string
}

export function explanationLines({
  start,
  due,
  explanation,
  extensions,
}: Pick<ClockView, 'start' | 'due' | 'explanation' | 'extensions'>): ExplanationLine[] {
  const { rule, policyVersion, calendarVersion, skipped, worked, pauses, moves } = explanation
  const lines: ExplanationLine[] = [
    { name: '起算', text: dateTime(start) },
    { name: '依据', text: `${policyTitle(rule) ?? rule}（政策 ${policyVersion}）` },
  ]
  if (skipped.length > 0) lines.push({ name: '不计入', text: skipped.map(skippedWords).join('、') })
  if (worked.length > 0) lines.push({ name: '照常计入', text: worked.map(workedWords).join('、') })
  if (extensions > 0) lines.push({ name: '延期', text: `经批准延期 ${extensions} 次` })
  for (const pause of pauses) lines.push({ name: '暂停', text: pauseWords(pause) })
  for (const move of moves) lines.push({ name: '调整', text: moveWords(move) })
  lines.push({ name: '到期', text: dateTime(due) }, { name: '日历', text: calendarVersion })
  return lines
}

function pauseWords({ from, until, days }: Explanation['pauses'][number]): string {
  return `${date(from)}至${date(until)}，补足 ${days} 个工作日`
}

function moveWords({ from, due, at, reason }: Explanation['moves'][number]): string {
  const moved = from === due ? '不再是预计' : `原为${date(from)}，公布日历后为${date(due)}`
  return `${moved}：${reason}（${date(at)}调整）`
}

function skippedWords({ kind, days, reason, from, to }: Explanation['skipped'][number]): string {
  const span =
    from === undefined ? '' : `（${day(from)}${to === undefined || to === from ? '' : `至${day(to)}`}）`
  return `${kind === 'weekend' ? '周末' : (reason ?? '放假')}${span || ' '}${days} 天`
}

function workedWords({ date: at, kind, reason }: Explanation['worked'][number]): string {
  return `${day(at)}${kind === 'make-up' ? '调休上班' : reason}`
}

/** 10月1日, from 2027-10-01. */
function day(isoDay: string): string {
  return date(`${isoDay}T04:00:00.000Z`).replace(/^\d+年/, '')
}
