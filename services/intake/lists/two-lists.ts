// The handlers of the two lists: the acts, the pages, and the lists with what is alike on the other side.
import type * as z from 'zod/mini'
import {
  type ListItemRow,
  type ListMatchRow,
  type listItemPage,
  twoListsApi,
} from '#contracts/api/two-lists.ts'
import { type ListName, listName } from '#contracts/list-terms.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, refuse } from '#contracts/refusal.ts'
import { endOfTime } from '#kernel/desk.ts'
import { derivedId } from '#kernel/hash.ts'
import {
  commandHandler,
  type HttpPorts,
  type PageBasics,
  type Prepare,
  pageHandler,
} from '#kernel/http/resource.ts'
import type { Handler, Handlers } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import type { Page, StoredRow, ViewStore } from '#kernel/ports.ts'
import { type ListItem, listItem, listItemParties, respondingUnits } from '../domain/list-item.ts'
import type { Pair } from '../domain/list-match.ts'
import { filteredPage } from '../filtered-page.ts'
import { stillTold } from '../origins/provenance.ts'
import { mostAlike } from '../text/likeness.ts'
import { wholeOf } from '../whole-partition.ts'
import { likelyMatches } from './likely-matches.ts'
import { itemStatusText, listItemResource, listMatchResource } from './list-resources.ts'
import {
  itemRowKey,
  itemsOfOwner,
  itemsOfYear,
  matchesOfItem,
  matchRowOf,
  type TallyRow,
  tallyOfYear,
  toPublish,
  type WordsRow,
  wordsOfYear,
} from './list-views.ts'

const pageSize = 50
/** Who looks for a partner reads a handful. */
const mostSuggested = 8
/** Below this two items share a common word or two, not a matter. */
const leastAlike = 0.12

type Ports = HttpPorts & { readonly views: ViewStore }
type SuggestedMatches = Handler<(typeof twoListsApi)['suggestedMatches']>

export function twoListsHandlers(ports: Ports) {
  const { views } = ports
  const onItem = <Name extends keyof typeof twoListsApi>(name: Name) =>
    commandHandler(ports, listItemResource, twoListsApi[name])
  const onMatch = <Name extends keyof typeof twoListsApi>(name: Name) =>
    commandHandler(ports, listMatchResource, twoListsApi[name])

  const itemPage = pageHandler(ports, listItemResource, twoListsApi.listItemPage, showItem)

  return {
    enterListItem: onItem('enterListItem'),
    reviseListItem: onItem('reviseListItem'),
    publishListItem: onItem('publishListItem'),
    askUnit: onItem('askUnit'),
    respond: onItem('respond'),
    answerAsk: onItem('answerAsk'),
    closeListItem: onItem('closeListItem'),
    withdrawListItem: onItem('withdrawListItem'),
    confirmMatch: commandHandler(ports, listMatchResource, twoListsApi.confirmMatch, {
      prepare: async (_request, { pair }) => {
        const items = await Promise.all(
          [pair.ask, pair.concern].map((id) => load(ports.records, listItem, id)),
        )
        return { body: { listed: items.every(({ state }) => isListed(state)) } as never }
      },
    }),
    acknowledgeMatch: onMatch('acknowledgeMatch'),
    declineMatch: onMatch('declineMatch'),
    undoMatch: onMatch('undoMatch'),

    /** Not published, or taken down before it was, it is its owner's and the committee's: for everybody else it is not there. */
    listItemPage: async (request) => {
      const { state } = await load(ports.records, listItem, request.id)
      if (state.publishedAt === undefined) {
        const { id, unit, roles } = request.principal
        const { persons, units } = listItemParties(state)
        const own = persons.includes(id) || (unit !== undefined && units.includes(unit))
        if (!own && !roles.includes('committee')) return refuse(problems.unknown)
      }
      const answer = await itemPage(request)
      if (isRefusal(answer)) return answer
      const proposals = await stillTold(views, answer.result.proposals, request.principal)
      return { ...answer, result: { ...answer.result, proposals } }
    },

    listItems: async ({ query: { list, year, show = 'all', field, word, cursor } }) => {
      const fits = (row: ListItemRow) =>
        row.status !== 'withdrawn' &&
        (show !== 'unmatched' || row.matched === 0) &&
        (show !== 'unanswered' || row.responses === 0) &&
        (field === undefined || row.field === field) &&
        (word === undefined || row.title.includes(word) || (row.member?.name.includes(word) ?? false))
      const whole = show === 'all' && field === undefined && word === undefined
      return { result: await filteredPage(views, itemsOfYear(list, Number(year)), { fits, whole, cursor }) }
    },

    myListItems: async ({ principal: { id, unit, roles }, query: { cursor } }) => {
      const asUnit = unit !== undefined && roles.some((role) => role.startsWith('unit-'))
      const page = await views.list(itemsOfOwner(asUnit ? `unit:${unit}` : `person:${id}`), {
        limit: pageSize,
        descending: true,
        ...(cursor === undefined ? {} : { cursor }),
      })
      return { result: pageOf<ListItemRow>(page) }
    },

    itemsToPublish: async ({ query: { cursor } }) => {
      const page = await views.due(toPublish, endOfTime, {
        limit: pageSize,
        ...(cursor === undefined ? {} : { cursor }),
      })
      return { result: pageOf<ListItemRow>(page) }
    },

    twoLists: async ({ query }) => {
      const year = Number(query.year)
      const rows = await wholeOf<TallyRow>(views, tallyOfYear(year))
      const tallyOf = (list: ListName) => {
        const shown = rows.filter((row) => row.list === list && row.shown)
        return {
          published: shown.length,
          unmatched: shown.filter(({ matched }) => !matched).length,
          answered: shown.filter(({ answered }) => answered).length,
        }
      }
      return { result: { year, ask: tallyOf('ask'), concern: tallyOf('concern') } }
    },

    matchesOf: async ({ id }) => {
      if ((await load(ports.records, listItem, id)).seq === 0) return refuse(problems.unknown)
      return { result: { items: await wholeOf<ListMatchRow>(views, matchesOfItem(id)) } }
    },

    suggestedMatches: (async ({ id }) => {
      const { seq, state } = await load(ports.records, listItem, id)
      if (seq === 0) return refuse(problems.unknown)
      const own = await views.get(wordsOfYear(state.list, state.year), id)
      if (own === undefined) return { result: { items: [] } }
      const other = listName.options.find((list) => list !== state.list) ?? 'ask'
      const rows = await wholeOf<WordsRow>(views, wordsOfYear(other, state.year))
      const paired = await wholeOf<ListMatchRow>(views, matchesOfItem(id))
      const open = rows.filter(
        (row) => row.shown && !paired.some((one) => one.ask === row.id || one.concern === row.id),
      )
      const alike = mostAlike(own.data as unknown as WordsRow, open, mostSuggested, leastAlike)
      const items = await Promise.all(
        alike.map(async ({ id: one, score }) => {
          const { pk, sk } = itemRowKey(one)
          const row = await views.get(pk, sk)
          return row === undefined
            ? []
            : [{ item: row.data as unknown as ListItemRow, score: Math.round(score * 100) / 100 }]
        }),
      )
      return { result: { items: items.flat() } }
    }) satisfies SuggestedMatches,

    likelyMatches: likelyMatches(views),

    proposeMatch: commandHandler(ports, listMatchResource, twoListsApi.proposeMatch, {
      idOf: ({ body: { ask, concern } }) => derivedId('list-match', ask, concern),
      prepare: pairOf(ports),
    }),

    listMatchPage: pageHandler(ports, listMatchResource, twoListsApi.listMatchPage, (state, basics) => ({
      ...basics,
      ...matchRowOf(state, basics.id),
    })),
  } satisfies Handlers<typeof twoListsApi>
}

const isListed = ({ status }: ListItem) => status === 'published' || status === 'answered'

/** The two items as they are: an ask and a concern, both on their lists. */
function pairOf({ records }: Ports): Prepare<(typeof twoListsApi)['proposeMatch']> {
  return async ({ body }) => {
    const [ask, concern] = await Promise.all(
      [body.ask, body.concern].map(async (id) => (await load(records, listItem, id)).state),
    )
    const { unit } = ask ?? {}
    const { member } = concern ?? {}
    const listed = [ask, concern].every((one) => one !== undefined && isListed(one))
    if (!listed || ask?.list !== 'ask' || unit === undefined || member === undefined)
      return refuse(problems.pairUnfit)
    const pair: Pair = {
      ask: body.ask,
      askTitle: ask.title,
      unit,
      concern: body.concern,
      concernTitle: concern?.title ?? '',
      member,
    }
    return { body: { ...body, pair } }
  }
}

function pageOf<Item>({ items, next }: Page<StoredRow>) {
  return {
    items: items.map(({ data }) => data as unknown as Item),
    ...(next === undefined ? {} : { next }),
  }
}

function showItem(state: ListItem, basics: PageBasics): z.infer<typeof listItemPage> {
  const { list, year, title, text, field, unit, member, status, responses, proposals, topics, useful } = state
  return {
    ...basics,
    statusText: itemStatusText(state),
    list,
    year,
    title,
    text,
    field,
    ...(unit === undefined ? {} : { unit }),
    ...(member === undefined ? {} : { member: { ...member } }),
    status,
    units: respondingUnits(state),
    responses: responses.map((one) => ({ ...one })),
    proposals: proposals.map((one) => ({ ...one })),
    topics: topics.map((one) => ({ ...one })),
    ...(useful === undefined ? {} : { useful }),
  }
}
