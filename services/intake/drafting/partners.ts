// Pairing members 结对 (B4 渝北): those of the other practice who share a specialty with whoever asks.
import type { partnersApi } from '#contracts/api/partners.ts'
import type { MemberPractice } from '#contracts/terms.ts'
import { CursorInvalid, cursorOf, placeOf } from '#kernel/cursor.ts'
import type { Handlers } from '#kernel/http/router.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { membersPartition, type PartnerRow, partnersPartition } from './drafting-views.ts'

const other: Record<MemberPractice, MemberPractice> = { expert: 'practitioner', practitioner: 'expert' }
/** Of each specialty. */
const pageSize = 20

export function partnerHandlers({ views }: { readonly views: ViewStore }) {
  return {
    /** A page is about one specialty: one query. Who shares an earlier one was on that page. */
    partners: async ({ principal, query: { specialty, cursor } }) => {
      const row = await views.get(membersPartition, principal.id)
      // Whoever is not on the register yet is of no kind.
      const { practice, specialties = [] } = (row?.data ?? {}) as {
        practice?: MemberPractice
        specialties?: string[]
      }
      const wanted = specialty === undefined ? specialties : [specialty]
      const [index, inner] = cursor === undefined ? [0, ''] : placeAmong(wanted, cursor)
      const about = wanted[index]
      if (practice === undefined || about === undefined) return { result: { specialties, items: [] } }
      const page = await views.list(partnersPartition(other[practice], about), {
        limit: pageSize,
        ...(inner === '' ? {} : { cursor: inner }),
      })
      const earlier = wanted.slice(0, index)
      const items = page.items
        .map(({ data }) => data as unknown as PartnerRow)
        .filter(({ listed, specialties: known }) => listed && !known.some((one) => earlier.includes(one)))
        .map(({ id, name, sector, practice: theirs, specialties: known }) => {
          const shared = wanted.filter((one) => known.includes(one))
          return { id, name, sector, practice: theirs, shared }
        })
      const next = nextPlace(page.next, index, wanted.length)
      return { result: { practice, specialties, items, ...(next === undefined ? {} : { next }) } }
    },
  } satisfies Handlers<typeof partnersApi>
}

function placeAmong(wanted: readonly string[], cursor: string): [number, string] {
  const [place = '', inner = ''] = placeOf(cursor, 2)
  const index = Number(place)
  if (!Number.isInteger(index) || index < 0 || index >= wanted.length) throw new CursorInvalid(cursor)
  return [index, inner]
}

function nextPlace(inner: string | undefined, index: number, count: number): string | undefined {
  if (inner !== undefined) return cursorOf(String(index), inner)
  return index + 1 < count ? cursorOf(String(index + 1), '') : undefined
}
