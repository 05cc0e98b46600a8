// What the check after filing remembers while its function is warm, since the index shows what it noted only after the
// relay: in a rush some minutes later. A function that starts anew reads it again, from what waits as far as the index knows.
import { canonical } from '#kernel/hash.ts'
import type { StoredRow, ViewStore } from '#kernel/ports.ts'
import type { Filing } from './filed-in.ts'
import type { Fingerprint } from './fingerprint.ts'
import type { Arriving, SignatureRow } from './search.ts'

/** Kept to be met by what comes after: so many texts are some ten megabytes. */
const mostArriving = 2000
/** Rows remembered: a rush of half a year. Whoever is forgotten is read again, and found noted. */
const mostLookedAt = 10_000

/** A row of the index of what waits, as it stood. */
export const placeOf = ({ data, relayed }: StoredRow): string => `${data.id as string}/${relayed}`

export interface SweepMemory {
  /** Found by what comes after, before the index has them. */
  readonly arriving: Arrivals
  /** What was looked at, while the index still shows that it waits. */
  readonly lookedAt: Bounded
}

export const newMemory = (): SweepMemory => ({ arriving: new Arrivals(), lookedAt: new Bounded() })

/** A set that begins anew when it is full. */
class Bounded {
  private readonly all = new Set<string>()

  add(one: string): void {
    if (this.all.size >= mostLookedAt) this.all.clear()
    this.all.add(one)
  }

  has(one: string): boolean {
    return this.all.has(one)
  }
}

class Arrivals implements Arriving {
  readonly byKey = new Map<string, string[]>()
  readonly rows = new Map<string, SignatureRow>()
  private readonly keys = new Map<string, readonly string[]>()

  add(id: string, { keys, ...row }: Fingerprint & Filing): void {
    // Looked at again after a failure, or revised: it stands with the newest.
    this.drop(id)
    this.rows.set(id, { id, ...row })
    this.keys.set(id, keys)
    for (const key of keys) {
      const ids = this.byKey.get(key)
      if (ids === undefined) this.byKey.set(key, [id])
      else ids.push(id)
    }
    const [oldest] = this.rows.keys()
    // Before so many others: in the index by now.
    if (this.rows.size > mostArriving && oldest !== undefined) this.drop(oldest)
  }

  private drop(id: string): void {
    for (const key of this.keys.get(id) ?? []) {
      const left = (this.byKey.get(key) ?? []).filter((one) => one !== id)
      if (left.length === 0) this.byKey.delete(key)
      else this.byKey.set(key, left)
    }
    this.keys.delete(id)
    this.rows.delete(id)
  }
}

/**
 * Posting lists, each read once for a page: what its proposals speak of alike is not asked for by each of them. What
 * comes into the index meanwhile is among the arriving.
 */
export function readOnce(views: Pick<ViewStore, 'list' | 'getMany'>): Pick<ViewStore, 'list' | 'getMany'> {
  const lists = new Map<string, ReturnType<ViewStore['list']>>()
  return {
    getMany: views.getMany,
    list: (pk, options) => {
      const key = canonical([pk, options ?? {}])
      const known = lists.get(key)
      if (known !== undefined) return known
      const read = views.list(pk, options)
      lists.set(key, read)
      // What failed is asked for again by the next.
      read.catch(() => lists.delete(key))
      return read
    },
  }
}
