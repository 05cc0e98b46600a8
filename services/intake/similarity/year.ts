// The year to which a filing belongs: the calendar's, where the level is.
import { dateOfDayNumber, dayNumber } from '#kernel/calendar/local-date.ts'

export const yearOf = (at: string): number => Number(dateOfDayNumber(dayNumber(at)).slice(0, 4))
