// The roll of proposals 提案总表 on its ports: found by number or by who stands behind it with one query, by words of the
// title among the rows of a session, a year or all of them, two queries a page.
import type { QueryOf } from '#contracts/api/index.ts'
import type { RollItem, rollApi } from '#contracts/api/roll.ts'
import type { Principal } from '#kernel/http/principal.ts'
import type { HttpPorts } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { filteredPage } from '../filtered-page.ts'
import { mayKnow } from '../restricted-rows.ts'
import { titleFor } from '../titles.ts'
import { ofYear, type RollEntry, rollOfNumber, rollOfPerson, rollOfSession, wholeRoll } from './roll-views.ts'

type RollPorts = HttpPorts & { readonly views: ViewStore }
type Query = QueryOf<typeof rollApi.roll>

export function rollHandlers(ports: RollPorts) {
  return {
    roll: async ({ query, principal, capacities }) => {
      const { year, cursor } = query
      const wanted = wantedBy(query)
      const { items, next } = await filteredPage<RollEntry>(ports.views, partitionOf(query), {
        fits: (entry) => mayKnow(entry, { principal, capacities }) && wanted(entry),
        whole: narrows(query),
        cursor,
        ...(year === undefined ? {} : { prefix: ofYear(year) }),
      })
      const shown = await Promise.all(items.map((entry) => show(ports, principal, entry)))
      return { result: { items: shown, ...(next === undefined ? {} : { next }) } }
    },
  } satisfies Handlers<typeof rollApi>
}

/** The fewest rows in which all that is asked for must be. */
function partitionOf({ number, proposer, session }: Query): string {
  if (number !== undefined) return rollOfNumber(Number(number))
  if (proposer !== undefined) return rollOfPerson(proposer)
  return session === undefined ? wholeRoll : rollOfSession(session)
}

/** Whether nearly every row of the partition is one of those that are asked for. */
const narrows = ({ status, kind, word }: Query): boolean =>
  status === undefined && kind === undefined && word === undefined

function wantedBy({ session, status, kind, number, proposer, word = '' }: Query) {
  const words = plain(word).split(/\s+/)
  return (entry: RollEntry): boolean =>
    (session === undefined || entry.session === session) &&
    (status === undefined || entry.status === status) &&
    (kind === undefined || entry.kind === kind) &&
    (number === undefined || entry.number === Number(number)) &&
    (proposer === undefined || entry.proposers.some(({ id }) => id === proposer)) &&
    words.every((one) => isIn(entry, one))
}

/** Full-width letters and figures are the same as others, and so are capitals. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim()

const isIn = ({ title, proposers }: RollEntry, word: string): boolean =>
  plain(title).includes(word) || proposers.some(({ name }) => plain(name).includes(word))

/** The title of what is secret stands in no row: who is cleared has it from the proposal itself. */
async function show(
  ports: RollPorts,
  principal: Principal,
  { restrictedTo, own: _, proposers, ...entry }: RollEntry,
): Promise<RollItem> {
  const names = proposers.map(({ name }) => name)
  if (restrictedTo === undefined) return { ...entry, proposers: names }
  const title = await titleFor(ports, principal, entry.id)
  return { ...entry, proposers: names, restricted: true, ...(title === undefined ? {} : { title }) }
}
