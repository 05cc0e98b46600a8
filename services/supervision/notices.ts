// The notices 通知 of whoever asks: each reads only what is for the own person, unit or office.
import { CursorInvalid, cursorOf, placeOf } from '#kernel/cursor.ts'
import { endOfTime } from '#kernel/desk.ts'
import type { Principal } from '#kernel/http/principal.ts'
import { actorOf } from '#kernel/http/principal.ts'
import type { StoredRow, ViewStore } from '#kernel/ports.ts'
import { addresseeOf } from './domain/docket-notices.ts'
import { type NoticeEntry, noticePartition } from './views.ts'

type Listed = { readonly entries: NoticeEntry[]; readonly next?: string }

const pageSize = 50

/** As whom somebody reads notices, in all their roles; the person's own besides, whatever the roles. */
function partitionsOf(principal: Principal): string[] {
  const addressees = principal.roles.map((role) => addresseeOf(actorOf(principal, { role, scope: 'own' })))
  const all = [`person:${principal.id}` as const, ...addressees.flatMap((one) => one ?? [])]
  return [...new Set(all.map(noticePartition))]
}

/** All of them, the newest first, whoever of one's roles they are for; one that is for two of them is told once. */
export async function allNotices(
  views: ViewStore,
  principal: Principal,
  cursor: string | undefined,
): Promise<Listed> {
  const before = cursor === undefined ? undefined : placeOf(cursor, 1)[0]
  if (before === '') throw new CursorInvalid(cursor ?? '')
  const pages = await Promise.all(
    partitionsOf(principal).map((pk) =>
      views.list(pk, {
        descending: true,
        limit: pageSize,
        ...(before === undefined ? {} : { cursor: before }),
      }),
    ),
  )
  const rows = new Map<string, StoredRow>()
  for (const row of pages.flatMap(({ items }) => items)) if (!rows.has(row.sk)) rows.set(row.sk, row)
  const newest = [...rows.values()].sort((a, b) => (a.sk > b.sk ? -1 : 1))
  const shown = newest.slice(0, pageSize)
  const last = shown.at(-1)
  const more = newest.length > pageSize || pages.some(({ next }) => next !== undefined)
  return {
    entries: toldTo(principal, shown),
    ...(more && last !== undefined ? { next: cursorOf(last.sk) } : {}),
  }
}

/** Those whose clock goes on, the longest standing first, from the sparse index. */
export async function standingNotices(
  views: ViewStore,
  principal: Principal,
  cursor: string | undefined,
): Promise<Listed> {
  const partitions = partitionsOf(principal)
  const [pk, inner] = cursor === undefined ? [partitions[0], ''] : placeOf(cursor, 2)
  const from = partitions.indexOf(pk ?? '')
  if (from < 0) throw new CursorInvalid(cursor ?? '')
  const entries: NoticeEntry[] = []
  for (let index = from, start = inner ?? ''; index < partitions.length; index++, start = '') {
    const partition = partitions[index] ?? ''
    const after = start === '' ? {} : { cursor: start }
    const page = await views.due(partition, endOfTime, { limit: pageSize, ...after })
    entries.push(...toldTo(principal, page.items))
    if (page.next !== undefined) return { entries, next: cursorOf(partition, page.next) }
  }
  return { entries }
}

/** What an office is told is for all of it but those whose own the proposal is, where that matters. */
const toldTo = ({ id }: Principal, rows: readonly StoredRow[]): NoticeEntry[] =>
  rows.flatMap(({ data }) => {
    const { notFor = [], ...entry } = data as unknown as NoticeEntry
    return notFor.includes(id) ? [] : [entry]
  })
