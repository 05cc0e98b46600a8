// This level in words, and the way to its neighbours' portals.
import type { LevelHere } from '../api/client.ts'

/** 德城区政协; without the name as long as it is not known. */
export const committeeOf = (level: LevelHere | undefined): string => `${level?.name ?? ''}政协`

/** Pages that every portal has for everybody; a query that chooses among lists comes along. */
const everywhere: ReadonlySet<string> = new Set(['/', '/public'])

/** Where one comes out at another level: on the same page if it has it, otherwise where everybody begins. */
export function addressAt({ url }: { url: string }, pathname: string, search: string): string {
  return url + (everywhere.has(pathname) ? pathname + search : '/')
}
