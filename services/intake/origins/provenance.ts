// The trail 溯源: each thing that has or may become an origin leaves one row that says what it is and where it came from,
// so that one can walk from a reply back to the clue (A29). No row holds a contact.

import type { Endpoint } from '#contracts/api/endpoint.ts'
import * as problems from '#contracts/problems.ts'
import type { Origin, OriginKind } from '#contracts/provenance.ts'
import { isRefusal, type Refusal, refuse } from '#contracts/refusal.ts'
import { type Action, permissions, personRole, type Role } from '#contracts/roles.ts'
import type { Parties, Row } from '#kernel/aggregate.ts'
import type { Principal } from '#kernel/http/principal.ts'
import type { Handler } from '#kernel/http/router.ts'
import type { ViewStore } from '#kernel/ports.ts'

export interface TrailEntry {
  readonly kind: OriginKind
  readonly id: string
  readonly title: string
  readonly at: string
  readonly origins: readonly Origin[]
  readonly kept?: Kept
}

/** Who alone may know of something: what was declared beforehand, say, or is not accepted yet. */
export interface Kept extends Parties {
  /** The offices that may; the committee where nothing else is said. */
  readonly offices?: readonly Role[]
  /** What it is called to others who meet it; left out, as it was called where it was named. */
  readonly called?: string
}

/** Whether somebody may know of what is kept to those who have a part in it. */
export function mayKnow({ id, unit, roles }: Principal, kept: Kept | undefined): boolean {
  const offices = kept?.offices ?? ['committee']
  if (kept === undefined || roles.some((role) => offices.includes(role))) return true
  return kept.persons.includes(id) || (unit !== undefined && kept.units.includes(unit))
}

/** The offices that read any of a kind, by the table of permissions. */
export const officesReading = (action: Action): Role[] =>
  personRole.options.filter((role) => permissions[action][role] === 'level')

/** Where the row of one thing lies. */
export const trailKey = (kind: OriginKind, id: string) => ({ pk: `trail#${kind}#${id}`, sk: 'row' })

export function trailRow(entry: TrailEntry): Row {
  return { ...trailKey(entry.kind, entry.id), data: entry }
}

/** The kinds of which one may be closed again: found to be secret, or taken from the public. */
const closing: readonly OriginKind[] = ['proposal', 'brief', 'clue', 'discussion']

/**
 * Origins as they are called now, to this reader: a title that was kept with them may have become a secret since, or was
 * known to who named it and is not to who reads.
 */
async function originsNow(views: ViewStore, named: readonly Origin[], reader: Principal): Promise<Origin[]> {
  return Promise.all(
    named.map(async (one) => {
      if (one.id === undefined || !closing.includes(one.kind)) return one
      const { pk, sk } = trailKey(one.kind, one.id)
      const row = (await views.get(pk, sk))?.data as TrailEntry | undefined
      return { ...one, title: row === undefined ? one.title : calledTo(reader, row, one.title) }
    }),
  )
}

/** What a thing on the trail is called to a reader, who met it under the words given. */
export function calledTo(reader: Principal, { title, kept }: TrailEntry, named: string): string {
  return mayKnow(reader, kept) ? title : (kept?.called ?? named)
}

/**
 * What has come of something, to this reader: a proposal that is closed to them is left out, however it was called when it
 * was told of (C13). Without a reader, to everybody.
 */
export async function stillTold<T extends { readonly id: string; readonly kind?: string }>(
  views: ViewStore,
  all: readonly T[],
  reader?: Principal,
): Promise<T[]> {
  const told = await Promise.all(
    all.map(async (one) => {
      if (one.kind !== undefined && one.kind !== 'proposal') return true
      const { pk, sk } = trailKey('proposal', one.id)
      const kept = ((await views.get(pk, sk))?.data as TrailEntry | undefined)?.kept
      return reader === undefined ? kept === undefined : mayKnow(reader, kept)
    }),
  )
  return all.filter((_one, index) => told[index])
}

/** The handler of a page on which origins stand, with them as they are called now. */
export function withOriginsNow<E extends Endpoint>(views: ViewStore, handler: Handler<E>): Handler<E> {
  return async (request) => {
    const answer = await handler(request)
    if (isRefusal(answer)) return answer
    const page = answer.result as { readonly origins: readonly Origin[] }
    const origins = await originsNow(views, page.origins, request.principal)
    return { ...answer, result: { ...page, origins } as never }
  }
}

/** An origin with an id has left its row on the trail: its title comes from there, and only such can be told later. */
export async function knownOrigins(
  views: ViewStore,
  named: readonly Origin[],
  by: Principal,
): Promise<Origin[] | Refusal> {
  const found = await Promise.all(
    named.map(async (one): Promise<Origin | undefined> => {
      if (one.id === undefined) return one
      const { pk, sk } = trailKey(one.kind, one.id)
      const row = await views.get(pk, sk)
      // What is kept from whoever asks is not known to be there.
      const known = row !== undefined && mayKnow(by, (row.data as unknown as TrailEntry).kept)
      return !known ? undefined : { ...one, title: String(row.data.title) }
    }),
  )
  const unknown = named.filter((_one, index) => found[index] === undefined)
  if (unknown.length > 0) return refuse(problems.originUnknown, { allowed: { unknown } })
  return found.flatMap((one) => one ?? [])
}
