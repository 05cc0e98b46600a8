// 反复提交 as somebody may read it (C12): of a proposal, and the list of them for joint supervision.
import type { RecurringItem } from '#contracts/api/similar.ts'
import { type FiledIn, sessionsOf } from '#contracts/filed-in.ts'
import type { Capacity, Principal } from '#kernel/http/principal.ts'
import type { HttpPorts } from '#kernel/http/resource.ts'
import { load } from '#kernel/ledger.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { proposal } from '../domain/proposal.ts'
import { isTold } from '../domain/proposal-secrecy.ts'
import type { Proposal } from '../domain/proposal-state.ts'
import type { Earlier } from '../domain/similarity-state.ts'
import { proposalRow } from '../drafting/drafting-views.ts'
import { mayKnow, type Restricted } from '../restricted-rows.ts'
import { readFor, titleFor } from '../titles.ts'
import type { RecurringRow } from './similar-views.ts'

type Ports = HttpPorts & { readonly views: ViewStore }

/** The earlier ones that this person may know of, and the sessions of these (C12); where there is none, nothing. */
export async function recurringShown(
  ports: Ports,
  principal: Principal,
  { earlier, since }: NonNullable<Proposal['recurring']>,
) {
  const known = await Promise.all(
    earlier.map(async (one) => {
      const state = (await load(ports.records, proposal, one.id)).state
      const read = await readFor(ports, principal, state)
      return read !== undefined || isTold(state) ? [inSession(one, state.filedIn)] : []
    }),
  )
  const told = known.flat()
  return told.length === 0 ? {} : { recurring: { ...historyOf(told), at: since } }
}

/** What was noted before sessions were kept has its year only, and the proposal itself knows its session. */
export const inSession = ({ id, year, session }: Earlier, filedIn: string | undefined): Earlier => {
  const of = session ?? filedIn
  return { id, year, ...(of === undefined ? {} : { session: of }) }
}

const historyOf = (earlier: readonly Earlier[]): { sessions: FiledIn[]; earlier: Earlier[] } => ({
  sessions: sessionsOf(earlier),
  earlier: [...earlier],
})

/** C13: an earlier one that this person may not know of is not named either, nor is its session; where none is left, nothing. */
export async function recurringItems(
  ports: Ports,
  asking: { readonly principal: Principal; readonly capacities: readonly Capacity[] },
  rows: readonly RecurringRow[],
): Promise<RecurringItem[]> {
  const ids = [...new Set(rows.flatMap(({ earlier }) => earlier.map(({ id }) => id)))]
  const found = await ports.views.getMany(ids.map(proposalRow))
  const known = new Map(
    found
      .filter(({ data }) => mayKnow(data as Restricted, asking))
      .map(({ pk, data }) => [pk, data.filedIn as string | undefined]),
  )
  const shown = rows.map(async ({ restrictedTo, ...row }): Promise<RecurringItem[]> => {
    const { id, statusText, at, number, unit } = row
    const earlier = row.earlier.flatMap((one) => {
      const { pk } = proposalRow(one.id)
      return known.has(pk) ? [inSession(one, known.get(pk))] : []
    })
    if (earlier.length === 0) return []
    // The title of what is secret stands in no row.
    const title = restrictedTo === undefined ? undefined : await titleFor(ports, asking.principal, id)
    return [
      {
        id,
        title: title ?? row.title,
        statusText,
        at,
        ...historyOf(earlier),
        ...(number === undefined ? {} : { number }),
        ...(unit === undefined ? {} : { unit }),
      },
    ]
  })
  return (await Promise.all(shown)).flat()
}
