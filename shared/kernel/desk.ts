// The desk 我的工作台: rows that say whose turn it is, and the handler that lists them. A row in the sparse index is
// an open task 待办; without it, it is done 已办. What one began 我发起的 lies in a partition of its own, all of it in the sparse
// index, by when something last happened to it.

import type { DeskItem, deskOf } from '#contracts/api/endpoint.ts'
import type { Row } from './aggregate.ts'
import { CursorInvalid, cursorOf, placeOf } from './cursor.ts'
import type { Principal } from './http/principal.ts'
import type { Handler } from './http/router.ts'
import type { Clock, ViewStore } from './ports.ts'

/** Whose desk: a person's, a unit's, or an office's by its role. */
export type DeskOwner = `person:${string}` | `unit:${string}` | `office:${string}` | `panel:${string}`

export type DeskEntry = Omit<DeskItem, 'list'>

/** What a task's row holds beside the desk's line. */
export interface Beside {
  /** Persons of the office, or units by `unit:` and their code, who do not get it: it is their own (C2), or done. */
  readonly notFor?: readonly string[]
  /** Persons of the office, or roles by `role:`, who have no more to do of it: for them it is done, for others still open. */
  readonly doneBy?: readonly string[]
  /** Not to be seen here at all, neither open nor done. */
  readonly hidden?: boolean
  /** For the service's own lists. */
  readonly more?: object
}

export const deskPartition = (owner: DeskOwner) => `desk#${owner}`

/** The row of a task: open while it is the owner's turn. */
export function taskRow(owner: DeskOwner, entry: DeskEntry, open: boolean, beside: Beside = {}): Row {
  const pk = deskPartition(owner)
  const { hidden = false, ...rest } = beside
  // A row once there stays: of what is hidden, nothing but its id.
  if (hidden) return { pk, sk: entry.id, data: { id: entry.id, list: 'hidden' } }
  return {
    pk,
    sk: entry.id,
    data: { ...entry, ...rest, list: open ? 'todo' : 'done' },
    ...(open ? { due: { partition: pk, at: entry.at } } : {}),
  }
}

/** An instant as it sorts backwards: the index is read from its beginning, and the latest stands there first. */
const backwards = (at: string): string => at.replace(/\d/g, (digit) => String(9 - Number(digit)))

const initiatedPartition = (person: string) => `initiated#person:${person}`

/**
 * The row of something a person began. Its key is its id, for life; what it is sorted by is in the index, and moves with it.
 * Rows that were written before they were in the index are not listed until `rebuild-views` has made them again.
 */
export function initiatedRow(person: string, entry: DeskEntry): Row {
  const pk = initiatedPartition(person)
  return {
    pk,
    sk: entry.id,
    data: { ...entry, list: 'initiated' },
    due: { partition: pk, at: backwards(entry.at) },
  }
}

export function ownersOf({ id, unit, roles, panels = [] }: Principal): DeskOwner[] {
  return [
    `person:${id}`,
    ...(unit === undefined ? [] : [`unit:${unit}` as const]),
    ...panels.map((panel) => `panel:${panel}` as const),
    ...roles.map((role) => `office:${role}` as const),
  ]
}

/** Later than every instant: the whole of a sparse partition. */
export const endOfTime = '9999'
const pageSize = 100

export interface DeskPorts {
  readonly views: ViewStore
  readonly clock: Clock
}

/**
 * An invitation or a call ends at its instant, without a fact: who did not answer has nothing to do with it any more
 * (B2, A1).
 */
const lapsed = ({ list, invited, until = invited?.until }: DeskItem, now: string): boolean =>
  list === 'todo' && until !== undefined && now > until

/**
 * The handler of a service's desk: one query per owner the principal is or acts for, until a page is full. What is
 * to do comes with the longest waiting first, what one began with the latest change first.
 */
export function deskHandler({ views, clock }: DeskPorts): Handler<ReturnType<typeof deskOf>> {
  return async ({ principal, query: { list, cursor } }) => {
    const partitions =
      list === 'initiated'
        ? [initiatedPartition(principal.id)]
        : ownersOf(principal).map((owner) => `desk#${owner}`)
    const [from, inner] = cursor === undefined ? [0, ''] : placeIn(partitions, cursor)
    const now = clock.now()
    const items: DeskItem[] = []
    for (let index = from, start = inner; index < partitions.length; index++, start = '') {
      const pk = partitions[index] ?? ''
      const after = start === '' ? {} : { cursor: start }
      const page =
        list !== 'done'
          ? await views.due(pk, endOfTime, { limit: pageSize, ...after })
          : await views.list(pk, { limit: pageSize, ...after })
      items.push(...itemsOf(page.items, principal).filter((item) => item.list === list && !lapsed(item, now)))
      if (page.next !== undefined) return { result: { items: items, next: cursorOf(pk, page.next) } }
    }
    return { result: { items: items } }
  }
}

function placeIn(partitions: readonly string[], cursor: string): [number, string] {
  const [pk = '', inner = ''] = placeOf(cursor, 2)
  const index = partitions.indexOf(pk)
  if (index < 0) throw new CursorInvalid(cursor)
  return [index, inner]
}

/** Whether a task's row is for this person: not if it is about what is their own, or done by their unit. */
export function isFor(
  { id, guestOf, unit = guestOf }: Pick<Principal, 'id' | 'unit' | 'guestOf'>,
  { data }: { data: Record<string, unknown> },
): boolean {
  const { notFor = [] } = data as Beside
  return !notFor.includes(id) && !(unit !== undefined && notFor.includes(`unit:${unit}`))
}

/** Whether somebody has done their part of a task that is open for others of the office. */
export function isDoneBy(
  { id, roles }: Pick<Principal, 'id' | 'roles'>,
  { data }: { data: Record<string, unknown> },
): boolean {
  const { doneBy = [] } = data as Beside
  return doneBy.includes(id) || (roles.length > 0 && roles.every((role) => doneBy.includes(`role:${role}`)))
}

function itemsOf(rows: readonly { data: Record<string, unknown> }[], reader: Principal): DeskItem[] {
  return rows
    .filter((row) => isFor(reader, row))
    .map((row) => {
      const { notFor: _, doneBy: __, more: ___, ...item } = row.data
      return { ...item, ...(isDoneBy(reader, row) ? { list: 'done' } : {}) } as unknown as DeskItem
    })
}
