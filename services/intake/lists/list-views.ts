// The rows of the two lists: the published items of a year newest first, the words by which likeness is found, whose items
// are whose, what waits to be published, and the matches of each item.
import type { ListItemRow, ListMatchRow } from '#contracts/api/two-lists.ts'
import type { ListName } from '#contracts/list-terms.ts'
import type { Projection, Row } from '#kernel/aggregate.ts'
import { taskRow } from '#kernel/desk.ts'
import { type ListItem, type ListItemFact, listItem, respondingUnits } from '../domain/list-item.ts'
import {
  awaitedSides,
  type ListMatch,
  type ListMatchFact,
  listMatch,
  type Side,
} from '../domain/list-match.ts'
import { trailRow } from '../origins/provenance.ts'
import { distinctWords } from '../text/words.ts'
import { itemStatusText, matchStatusText } from './list-resources.ts'

export const itemsOfYear = (list: ListName, year: number) => `list-items#${list}#${year}`
export const wordsOfYear = (list: ListName, year: number) => `list-words#${list}#${year}`
export const tallyOfYear = (year: number) => `list-tally#${year}`
export const itemsOfOwner = (owner: string) => `list-items-of#${owner}`
export const matchesOfItem = (item: string) => `list-matches#${item}`
/** In the sparse index: entered, and not published yet. */
export const toPublish = 'list-items-to-publish'
export const itemRowKey = (id: string) => ({ pk: `list-item#${id}`, sk: 'row' })

/** What one query over a year's tally counts by. */
export interface TallyRow {
  readonly list: ListName
  readonly shown: boolean
  readonly matched: boolean
  readonly answered: boolean
}

/** What likeness is computed from. */
export interface WordsRow {
  readonly id: string
  readonly shown: boolean
  readonly at: string
  readonly words: readonly string[]
}

/** On the list for both sides to see. */
const isShown = ({ status }: ListItem) => ['published', 'answered', 'closed'].includes(status)

function rowOf(state: ListItem, id: string): ListItemRow {
  const { list, year, title, field, unit, member, status, enteredAt, publishedAt, matches, responses } = state
  return {
    id,
    list,
    year,
    title,
    field,
    ...(unit === undefined ? {} : { unit }),
    ...(member === undefined ? {} : { member: { ...member } }),
    status,
    statusText: itemStatusText(state),
    at: publishedAt ?? enteredAt,
    matched: matches.length,
    responses: responses.length,
  }
}

export const listItemProjection: Projection<ListItem, ListItemFact> = {
  aggregate: listItem,
  rows(state, { id, at }) {
    const { list, year, title, unit, member, status, enteredAt, publishedAt, matches, responses } = state
    const data = rowOf(state, id)
    const owner = unit === undefined ? `person:${member?.id ?? ''}` : `unit:${unit}`
    const entered: Row = {
      ...itemRowKey(id),
      data,
      ...(status === 'entered' ? { due: { partition: toPublish, at: enteredAt } } : {}),
    }
    const line = { id, title, statusText: itemStatusText(state), at: enteredAt, about: 'list-item' as const }
    const own: Row[] = [
      entered,
      { pk: itemsOfOwner(owner), sk: `${enteredAt}#${id}`, data },
      taskRow('office:committee', line, status === 'entered'),
    ]
    if (publishedAt === undefined) return own
    const shown = isShown(state)
    const tally: TallyRow = { list, shown, matched: matches.length > 0, answered: responses.length > 0 }
    const words: WordsRow = {
      id,
      shown,
      at: publishedAt,
      words: distinctWords(title, typeof state.text === 'string' ? state.text : ''),
    }
    const task = { id, title, statusText: itemStatusText(state), at, about: 'list-item' as const }
    const asked = respondingUnits(state)
    return [
      ...own,
      { pk: itemsOfYear(list, year), sk: `${publishedAt}#${id}`, data },
      { pk: wordsOfYear(list, year), sk: id, data: words },
      { pk: tallyOfYear(year), sk: `${list}#${id}`, data: tally },
      ...state.everAsked.map((one) =>
        taskRow(
          `unit:${one}`,
          task,
          ['published', 'answered'].includes(status) &&
            asked.includes(one) &&
            !responses.some((given) => given.unit === one),
        ),
      ),
      trailRow({ kind: 'list-item', id, title, at: publishedAt, origins: [] }),
    ]
  },
}

export function matchRowOf(state: ListMatch, id: string): ListMatchRow {
  const { pair, at, status } = state
  return {
    id,
    status: status === 'none' ? 'proposed' : status,
    statusText: matchStatusText(state),
    ...pair,
    member: { ...pair.member },
    at,
  }
}

export const listMatchProjection: Projection<ListMatch, ListMatchFact> = {
  aggregate: listMatch,
  rows(state, { id, at }) {
    const { ask, concern, unit, member, askTitle } = state.pair
    const data = matchRowOf(state, id)
    // Whose answer is awaited; afterwards who is to know how it ended.
    const open = (side: Side) => awaitedSides(state).includes(side) || state.untold.includes(side)
    const task = {
      id,
      title: `对接：${askTitle}`,
      statusText: matchStatusText(state),
      at,
      about: 'list-match' as const,
    }
    return [
      { pk: matchesOfItem(ask), sk: id, data },
      { pk: matchesOfItem(concern), sk: id, data },
      taskRow(`unit:${unit}`, task, open('unit')),
      taskRow(`person:${member.id}`, task, open('member')),
    ]
  },
}
