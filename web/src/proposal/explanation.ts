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
}: Pick<ClockView, 'start' | 'due' | 'explanation'>): ExplanationLine[] {
  const { rule, policyVersion, calendarVersion, skipped, worked } = explanation
  const lines: ExplanationLine[] = [
    { name: '起算', text: dateTime(start) },
    { name: '依据', text: `${policyTitle(rule) ?? rule}（政策 ${policyVersion}）` },
  ]
  if (skipped.length > 0) lines.push({ name: '不计入', text: skipped.map(skippedWords).join('、') })
  if (worked.length > 0) lines.push({ name: '照常计入', text: worked.map(workedWords).join('、') })
  lines.push({ name: '到期', text: dateTime(due) }, { name: '日历', text: calendarVersion })
  return lines
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
