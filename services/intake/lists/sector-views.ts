// The rows from which a sector's yearly duties are seen: what was entered by hand, and what the system finds done: each thing
// leaves one row in its year, with the person or the sector behind it.
import type { DutySource } from '#contracts/list-terms.ts'
import type { Projection, Row } from '#kernel/aggregate.ts'
import { type SectorYear, type SectorYearFact, sectorYear } from '../domain/sector-year.ts'

export const ticksOfYear = (year: number | string) => `sector-ticks#${year}`
export const doneInYear = (year: number | string) => `duties-done#${year}`

export interface DutyDone {
  readonly source: Exclude<DutySource, 'by-hand'>
  readonly id: string
  readonly title: string
  /** Whose sector it counts for: the one of this person on the register, or the one named. */
  readonly person?: string
  readonly sector?: string
  /** It was withdrawn. */
  readonly undone?: true
}

export const dutyDoneRow = (year: number, done: DutyDone): Row => ({
  pk: doneInYear(year),
  sk: `${done.source}#${done.id}`,
  data: done,
})

export interface TicksRow {
  readonly sector: string
  readonly ticks: SectorYear['ticks']
}

export const sectorYearProjection: Projection<SectorYear, SectorYearFact> = {
  aggregate: sectorYear,
  rows: ({ sector, year, ticks }, { id }) => [
    { pk: ticksOfYear(year), sk: id, data: { sector, ticks } satisfies TicksRow },
  ],
}
