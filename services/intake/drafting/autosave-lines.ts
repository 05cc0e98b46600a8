// The lines of what one person has in hand (A26): what a list shows of each text, without the text. A line stands in one of so
// many numbered places as the policy lets a person have texts, and a place is taken under the version that was seen: of
// however many that begin at the same moment, no more get in than there are places. A place that is let go stays, empty, so
// that its versions go on and nobody lets go what another has taken since.
import type { Autosave } from '#contracts/api/autosaves.ts'
import { canonical } from '#kernel/hash.ts'
import type { StoredWorkingRow, WorkingRows } from '#kernel/ports.ts'

/** What a list says of it. It is put again when one of these changes, and not with each word that is typed. */
export interface Shown extends Pick<Autosave, 'proposal' | 'device'> {
  readonly id: string
  /** The day on which it was last kept. */
  readonly savedOn: string
  readonly content: Pick<Autosave['content'], 'title' | 'member'>
}

export interface Line extends Shown {
  /** When the line was put: it stands in the list by this. */
  readonly at: string
  /** Of which version of the text it is: an older one does not go over it. */
  readonly of: number
}

/** Whose lines, and until when a line is kept: as long as the text of its day. */
export interface Of {
  readonly person: string
  readonly expires: number
}

/** A taken place. */
export interface Taken {
  readonly place: string
  readonly version: number
  readonly line: Line
}

const placesOf = (person: string) => `autosave-places#${person}`
const placeAt = (index: number): string => String(index).padStart(3, '0')
/** Rows in one query. */
const piece = 100

const isTaken = ({ data }: StoredWorkingRow): boolean => 'id' in data

/** All places there ever were: the policy bounds how many that are, so that one query reads them. */
async function places(rows: WorkingRows, person: string): Promise<StoredWorkingRow[]> {
  const all: StoredWorkingRow[] = []
  for (let cursor: string | undefined; ; ) {
    const after = cursor === undefined ? {} : { cursor }
    const page = await rows.list(placesOf(person), { limit: piece, ...after })
    all.push(...page.items)
    if (page.next === undefined) return all
    cursor = page.next
  }
}

const takenOf = ({ sk, version, data }: StoredWorkingRow): Taken => ({
  place: sk,
  version,
  line: data as unknown as Line,
})

/** What a person has in hand. */
export const linesOf = async (rows: WorkingRows, person: string): Promise<Line[]> =>
  (await places(rows, person)).filter(isTaken).map((row) => takenOf(row).line)

/** The place of a text, if it has one. */
export async function placeOf(rows: WorkingRows, person: string, id: string): Promise<Taken | undefined> {
  const row = (await places(rows, person)).find(({ data }) => data.id === id)
  return row === undefined ? undefined : takenOf(row)
}

/**
 * Takes a place for a text that is begun. `full` where as many are taken as may be: places past those of a policy that was
 * wider once count as well. A line whose text is not there was begun and not ended: it is gone on with; `known` where it is.
 * `anew` is a place that it did not have.
 */
export async function takePlace(
  rows: WorkingRows,
  { person, expires }: Of,
  line: Line,
  { most, isThere }: { readonly most: number; readonly isThere: () => Promise<boolean> },
): Promise<(Taken & { readonly anew: boolean }) | 'full' | 'known'> {
  for (;;) {
    const all = await places(rows, person)
    const own = all.find(({ data }) => data.id === line.id)
    if (own !== undefined) {
      // A put whose answer was lost, and which was sent again, has met itself.
      if (canonical(own.data) === canonical(line)) return { ...takenOf(own), anew: false }
      if (await isThere()) return 'known'
    }
    const taken = new Set(all.filter(isTaken).map(({ sk }) => sk))
    const beyond = [...taken].filter((place) => place >= placeAt(most)).length
    const within = Array.from({ length: Math.max(0, most - beyond) }, (_, index) => placeAt(index))
    const place = own?.sk ?? within.find((one) => !taken.has(one))
    if (place === undefined) return 'full'
    const seen = all.find(({ sk }) => sk === place)?.version ?? 0
    if (await rows.put({ pk: placesOf(person), sk: place, data: line, expires }, seen))
      return { place, version: seen + 1, line, anew: own === undefined }
    // Somebody else took it, or let it go, meanwhile.
  }
}

/** Puts the line of a text that has changed. */
export async function relist(rows: WorkingRows, { person, expires }: Of, line: Line): Promise<void> {
  for (;;) {
    const there = await placeOf(rows, person, line.id)
    // Let go meanwhile, or put by who kept a later version.
    if (there === undefined || there.line.of >= line.of) return
    const row = { pk: placesOf(person), sk: there.place, data: line, expires }
    if (await rows.put(row, there.version)) return
  }
}

/** Lets a place go, if it is still as it was. */
export const leavePlace = (
  rows: WorkingRows,
  { person, expires }: Of,
  { place, version }: Taken,
): Promise<boolean> => rows.put({ pk: placesOf(person), sk: place, data: {}, expires }, version)

/** Whether two texts are listed in the same words. */
export const isListedAs = (one: Shown, other: Shown): boolean => canonical(one) === canonical(other)
