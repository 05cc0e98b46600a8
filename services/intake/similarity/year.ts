// The year to which a filing belongs: the calendar's, where the level is.
export { yearOf } from '#kernel/calendar/local-date.ts'
