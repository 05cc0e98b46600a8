// Finding the similar: a fixed number of posting lists, the newest part of each, then the signatures of the candidates
// met most. What it costs does not depend on how many proposals there are (ADR 0022).
import type { PolicyValues } from '#contracts/policy.ts'
import type { StoredRow, ViewStore } from '#kernel/ports.ts'
import { featuresOf, type Matter, wholeText, withoutNames } from './features.ts'
import type { Filing } from './filed-in.ts'
import { gistIn, hashesIn, keysOf, titleIn } from './fingerprint.ts'
import { type Candidate, type Measured, measure, neighbourhood } from './measure.ts'
import { titlePrintOf } from './title-print.ts'

/** The partition of a key's posting list; sort keys begin with the instant of filing, so that the newest come first. */
export const postingsOf = (key: string): string => `similar#${key}`
/** The row with a proposal's signature. */
export const signatureKey = (id: string) => ({ pk: `signature#${id}`, sk: 'row' })
export const postingSort = (filedAt: string, id: string): string => `${filedAt}#${id}`
const idIn = ({ sk }: StoredRow): string => sk.slice(sk.indexOf('#') + 1)

/** Postings read of one key: as many rows as one read unit holds. */
const cut = 30
/** A list that was cut off says little: its feature is everywhere. */
const cutWeight = 0.3

export interface Found extends Measured, Filing {}

export interface Search {
  /** The level's, which says what is a copy; left out, the shipped one. */
  readonly policy?: Pick<PolicyValues, 'mergeThreshold'>
  readonly ownNames?: readonly string[]
  readonly exclude?: string
  /** Only what was filed for the first time before this instant. */
  readonly before?: string
  /** Measured in any case, as if it had been met: what somebody puts beside the text. */
  readonly beside?: Candidate
  /** What the index will hold in a moment: met and measured as if it stood there. */
  readonly arriving?: Arriving
}

/** Filed within the same moments, and not in the index yet: the rows it is about to get, in the order of filing. */
export interface Arriving {
  readonly byKey: ReadonlyMap<string, readonly string[]>
  readonly rows: ReadonlyMap<string, SignatureRow>
}

/** The proposals most like a text, best first. At most `mostKeys` queries and a read of `neighbourhood` rows at once. */
export async function findSimilar(
  views: Pick<ViewStore, 'list' | 'getMany'>,
  matter: Matter,
  { policy, ownNames = [], exclude, before, beside, arriving }: Search = {},
): Promise<Found[]> {
  const features = featuresOf(withoutNames(wholeText(matter), ownNames))
  const title = featuresOf(withoutNames(matter.title, ownNames))
  const lists = await Promise.all(
    keysOf(features, title).map(async (key) => {
      // Sort keys begin with that instant, and the cursor of a list need not be one of its rows.
      const options = { limit: cut, descending: true, ...(before === undefined ? {} : { cursor: before }) }
      const { items } = await views.list(postingsOf(key), options)
      return new Set([...soonOf(key, before, arriving), ...items.map(idIn)])
    }),
  )
  const met = new Map<string, number>()
  for (const ids of lists) {
    const weight = ids.size >= cut ? cutWeight : Math.log(1 + (2 * cut) / (1 + ids.size))
    for (const id of ids) met.set(id, (met.get(id) ?? 0) + weight)
  }
  const nearest = [...met]
    .filter(([id]) => id !== exclude)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))
    .slice(0, neighbourhood)
    .map(([id]) => id)
  const unknown = nearest.filter((id) => arriving?.rows.has(id) !== true)
  const stored = new Map(
    (await views.getMany(unknown.map(signatureKey))).map(({ pk, data }) => [
      pk,
      data as unknown as SignatureRow,
    ]),
  )
  const there = nearest
    .map((id) => arriving?.rows.get(id) ?? stored.get(signatureKey(id).pk))
    .filter((row) => row !== undefined)
  const filings = new Map(there.map((row) => [row.id, filingIn(row)]))
  const candidates = there.map((row) => candidateOf(row.id, row))
  const unmet = beside !== undefined && !candidates.some(({ id }) => id === beside.id)
  const all = unmet ? [...candidates, beside] : candidates
  return measure(features, all, policy, titlePrintOf(matter.title, ownNames)).map((one) => ({
    ...one,
    ...(filings.get(one.id) ?? { filedAt: '' }),
  }))
}

/** The newest of them, as of a list. */
function soonOf(key: string, before: string | undefined, arriving: Arriving | undefined): readonly string[] {
  const soon = arriving?.byKey.get(key) ?? []
  const wanted =
    before === undefined ? soon : soon.filter((id) => (arriving?.rows.get(id)?.filedAt ?? before) < before)
  return wanted.slice(-cut)
}

export interface SignatureRow extends Filing {
  readonly id: string
  readonly signature: string
  readonly gist?: string
  readonly titlePrint?: string
}

const filingIn = ({ filedAt, session }: SignatureRow): Filing => ({
  filedAt,
  ...(session === undefined ? {} : { session }),
})

export const candidateOf = (
  id: string,
  {
    signature,
    gist,
    titlePrint,
  }: { readonly signature: string; readonly gist?: string; readonly titlePrint?: string },
): Candidate => {
  const title = titlePrint === undefined ? undefined : titleIn(titlePrint)
  return {
    id,
    hashes: hashesIn(signature),
    ...(gist === undefined ? {} : { gist: gistIn(gist) }),
    ...(title === undefined ? {} : { title }),
  }
}
