// What stands under a notice, apart from its own words: number, deadline, unit.

import type { NoticeItem } from '../api/client.ts'
import { clockTitle } from '../desk/light.ts'
import { numberWords } from '../desk/number.ts'
import { dateAndWeekday } from '../time/format.ts'

type Told = Pick<NoticeItem, 'number' | 'origin' | 'text' | 'clock' | 'due'>

/** A number that the notice itself tells is not said again. */
export function aboutOf(notice: Told, unitName: string | undefined): string {
  const { text = '', clock, due } = notice
  const number = numberWords(notice)
  return [
    number !== undefined && !text.includes(number) && number,
    clock !== undefined && due !== undefined && `${clockTitle(clock)} · ${dateAndWeekday(due)}到期`,
    unitName,
  ]
    .filter(Boolean)
    .join(' · ')
}
