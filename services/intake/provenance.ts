// The trail 溯源: each thing that has or may become an origin leaves one row that says what it is and where it came from,
// so that one can walk from a reply back to the clue (A29). No row holds a contact.
import type { Origin, OriginKind } from '#contracts/provenance.ts'
import type { Row } from '#kernel/aggregate.ts'

export interface TrailEntry {
  readonly kind: OriginKind
  readonly id: string
  readonly title: string
  readonly at: string
  readonly origins: readonly Origin[]
}

/** Where the row of one thing lies. */
export const trailKey = (kind: OriginKind, id: string) => ({ pk: `trail#${kind}#${id}`, sk: 'row' })

export function trailRow(entry: TrailEntry): Row {
  return { ...trailKey(entry.kind, entry.id), data: entry }
}
