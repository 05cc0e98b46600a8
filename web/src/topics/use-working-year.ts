// The year whose topics are worked on, as the pages find it.
import { useBusinessNow } from '../time/time-control.tsx'
import { useCalls, useCatalogues } from './queries.ts'
import { yearOf } from './tones.ts'
import { workingYear } from './working-year.ts'

interface Years {
  /** Absent while it is not known. */
  readonly year: number | undefined
  /** Those that have a call or a catalogue, the latest first. */
  readonly known: readonly number[]
}

export function useWorkingYear(): Years {
  const calendarYear = yearOf(useBusinessNow())
  const [calls, catalogues] = [useCalls(), useCatalogues()]
  // One opened by mistake says nothing about a year.
  const called = (calls.data?.pages.flatMap(({ items }) => items) ?? []).filter(
    ({ status }) => status !== 'withdrawn',
  )
  const published = catalogues.data?.pages.flatMap(({ items }) => items) ?? []
  const known = [...new Set([...called, ...published].map(({ year }) => year))].toSorted((a, b) => b - a)
  const isWaiting = calls.isLoading || catalogues.isLoading
  return { year: isWaiting ? undefined : workingYear(called, published, calendarYear), known }
}
