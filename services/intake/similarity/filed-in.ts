// What a proposal counts as filed in, of a state, of a row of the index, of what a search found.
import type { FiledIn } from '#contracts/filed-in.ts'
import { yearOf } from '#kernel/calendar/local-date.ts'

export interface Filing {
  readonly filedAt: string
  /** For which its first filing counts. Of what was filed before sessions were kept none. */
  readonly session?: string
}

export const filedInOf = ({ filedAt, session }: Filing): FiledIn => ({
  year: yearOf(filedAt),
  ...(session === undefined ? {} : { session }),
})

/** Of a state, `now` if it was just filed. */
export const filingOf = (
  { filedAt, filedIn }: { readonly filedAt?: string; readonly filedIn?: string },
  now: string,
): Filing => ({ filedAt: filedAt ?? now, ...(filedIn === undefined ? {} : { session: filedIn }) })
