// The roll of proposals 提案总表 on its ports: found by number or by who stands behind it with one query, by words of the
// title among the rows of a session, a year or all of them, two queries a page. How many there are is counted in small
// rows, a session's in one query; of words and people in the rows that are looked through for them.
import type { QueryOf } from '#contracts/api/index.ts'
import { type RollCounts, type RollItem, type rollApi, rollStatus } from '#contracts/api/roll.ts'
import { proposalClass } from '#contracts/terms.ts'
import type { Principal } from '#kernel/http/principal.ts'
import type { HttpPorts } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { countedRows, filteredPage } from '../filtered-page.ts'
import { type Asking, mayKnow } from '../restricted-rows.ts'
import { titleFor } from '../titles.ts'
import {
  ofYear,
  type RollEntry,
  rollOfNumber,
  rollOfPerson,
  rollOfSession,
  type TallyEntry,
  tallyOfSession,
  wholeRoll,
  wholeTally,
} from './roll-views.ts'

type RollPorts = HttpPorts & { readonly views: ViewStore }
type Query = QueryOf<typeof rollApi.rollCounts>

export function rollHandlers(ports: RollPorts) {
  return {
    roll: async ({ query: { cursor, ...query }, principal, capacities }) => {
      const wanted = wantedBy(query)
      const { items, next } = await filteredPage<RollEntry>(ports.views, partitionOf(query), {
        fits: (entry) => mayKnow(entry, { principal, capacities }) && wanted(entry),
        whole: narrows(query),
        cursor,
        ...within(query),
      })
      const shown = await Promise.all(items.map((entry) => show(ports, principal, entry)))
      return { result: { items: shown, ...(next === undefined ? {} : { next }) } }
    },
    rollCounts: async ({ query, principal, capacities }) => ({
      result: await counts(ports.views, query, { principal, capacities }),
    }),
  } satisfies Handlers<typeof rollApi>
}

/** Of what is asked for, as far as this person knows of it. */
async function counts(views: ViewStore, query: Query, asking: Asking): Promise<RollCounts> {
  const { session, number, proposer, word } = query
  const small = number === undefined && proposer === undefined && word === undefined
  const wanted = small ? fitsTally(query) : wantedBy(query)
  const tally = session === undefined ? wholeTally : tallyOfSession(session)
  const { items, whole } = await countedRows<RollEntry>(views, small ? tally : partitionOf(query), {
    fits: (entry) => mayKnow(entry, asking) && wanted(entry),
    ...within(query),
  })
  const classes = [...proposalClass.options, undefined]
  return {
    total: items.length,
    ...(whole ? {} : { atLeast: true }),
    byStatus: counted(rollStatus.options, items, (one) => one.status).map(([status, count]) => ({
      status,
      count,
    })),
    byClass: counted(classes, items, (one) => one.class).map(([ofClass, count]) => ({
      ...(ofClass === undefined ? {} : { class: ofClass }),
      count,
    })),
  }
}

/** How many of each, in the order of the table; what there is none of is left out. */
function counted<Value>(
  values: readonly Value[],
  items: readonly TallyEntry[],
  of: (one: TallyEntry) => Value,
): [Value, number][] {
  return values
    .map((value): [Value, number] => [value, items.filter((one) => of(one) === value).length])
    .filter(([, count]) => count > 0)
}

const within = ({ year }: Query) => (year === undefined ? {} : { prefix: ofYear(year) })

/** The fewest rows in which all that is asked for must be. */
function partitionOf({ number, proposer, session }: Query): string {
  if (number !== undefined) return rollOfNumber(Number(number))
  if (proposer !== undefined) return rollOfPerson(proposer)
  return session === undefined ? wholeRoll : rollOfSession(session)
}

/** Whether nearly every row of the partition is one of those that are asked for. */
const narrows = ({ status, class: ofClass, unit, kind, word }: Query): boolean =>
  [status, ofClass, unit, kind, word].every((one) => one === undefined)

/** What a row says without names and titles. A session has a partition of its own, and a year a stretch of it. */
function fitsTally({ status, class: ofClass, unit, kind }: Query) {
  return (entry: TallyEntry): boolean =>
    (status === undefined || entry.status === status) &&
    (ofClass === undefined || entry.class === ofClass) &&
    (kind === undefined || entry.kind === kind) &&
    (unit === undefined || entry.unit === unit || entry.suggestedUnits?.includes(unit) === true)
}

function wantedBy(query: Query) {
  const { session, number, proposer, word = '' } = query
  const words = plain(word).split(/\s+/)
  const fits = fitsTally(query)
  return (entry: RollEntry): boolean =>
    fits(entry) &&
    (session === undefined || entry.session === session) &&
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
  { restrictedTo, own: _, proposers, suggestedUnits, ...entry }: RollEntry,
): Promise<RollItem> {
  const shown = {
    ...entry,
    proposers: proposers.map(({ name }) => name),
    ...(suggestedUnits === undefined ? {} : { suggestedUnits: [...suggestedUnits] }),
  }
  if (restrictedTo === undefined) return shown
  const title = await titleFor(ports, principal, entry.id)
  return { ...shown, restricted: true, ...(title === undefined ? {} : { title }) }
}
