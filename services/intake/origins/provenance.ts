// The trail 溯源: each thing that has or may become an origin leaves one row that says what it is and where it came from,
// so that one can walk from a reply back to the clue (A29). No row holds a contact.

import { type Refusal, refuse } from '#contracts/problems.ts'
import type { Origin, OriginKind } from '#contracts/provenance.ts'
import type { Row } from '#kernel/aggregate.ts'
import type { Principal } from '#kernel/http/principal.ts'
import type { ViewStore } from '#kernel/ports.ts'

export interface TrailEntry {
  readonly kind: OriginKind
  readonly id: string
  readonly title: string
  readonly at: string
  readonly origins: readonly Origin[]
  /** Only the committee reads it: nobody else names it, and its title says nothing of what is in it. */
  readonly unpublished?: boolean
}

/** Where the row of one thing lies. */
export const trailKey = (kind: OriginKind, id: string) => ({ pk: `trail#${kind}#${id}`, sk: 'row' })

export function trailRow(entry: TrailEntry): Row {
  return { ...trailKey(entry.kind, entry.id), data: entry }
}

/**
 * An origin with an id has left its row on the trail: its title comes from there, and only such can be told later. What
 * is not published is known to the committee alone.
 */
export async function knownOrigins(
  views: ViewStore,
  named: readonly Origin[],
  { roles }: Pick<Principal, 'roles'>,
): Promise<Origin[] | Refusal> {
  const found = await Promise.all(
    named.map(async (one): Promise<Origin | undefined> => {
      if (one.id === undefined) return one
      const { pk, sk } = trailKey(one.kind, one.id)
      const row = await views.get(pk, sk)
      const hidden = row?.data.unpublished === true && !roles.includes('committee')
      return row === undefined || hidden ? undefined : { ...one, title: String(row.data.title) }
    }),
  )
  const unknown = named.filter((_one, index) => found[index] === undefined)
  if (unknown.length > 0) return refuse('origin-unknown', { allowed: { unknown } })
  return found.flatMap((one) => one ?? [])
}
