// The API of the two lists 两张清单 (A5 潍坊): units' asks 问计 and members' concerns 关注, the matches between them, and
// what came of each.
import * as z from 'zod/mini'
import { instant, labelled } from '../labels.ts'
import { listItemStatus, listMatchStatus, listName, matterField } from '../list-terms.ts'
import { aggregateId, personId, unitCode } from '../shapes.ts'
import { act, cursor, type Endpoint, noBody, pageShape, receipt, text } from './endpoint.ts'
import { year, yearText } from './years.ts'

const items = '/intake/list-items'
const matches = '/intake/list-matches'

const itemFields = {
  title: text('题目', 60, 4),
  text: text('内容', 1000),
  field: labelled(matterField, '领域'),
}

/** Whose it is: the unit that asks, or the member whose concern it is. */
const owner = {
  unit: z.exactOptional(unitCode),
  member: z.exactOptional(z.strictObject({ id: personId, name: z.string() })),
}

export const listItem = z.strictObject({
  id: aggregateId,
  list: listName,
  year: z.int(),
  title: z.string(),
  field: matterField,
  ...owner,
  status: listItemStatus,
  statusText: z.string(),
  at: instant,
  /** Confirmed matches. */
  matched: z.int(),
  responses: z.int(),
})
export type ListItemRow = z.infer<typeof listItem>

export const listItemPage = z.strictObject({
  ...pageShape,
  list: listName,
  year: z.int(),
  title: z.string(),
  text: z.string(),
  field: matterField,
  ...owner,
  status: listItemStatus,
  /** Units that are asked to respond to a concern: by a match, or by the committee. */
  units: z.array(unitCode),
  responses: z.array(
    z.strictObject({ by: z.string(), unit: z.exactOptional(unitCode), at: instant, text: z.string() }),
  ),
  /** Proposals that came of it. */
  proposals: z.array(z.strictObject({ id: aggregateId, title: z.string() })),
  /** Topics that were made of it. */
  topics: z.array(z.strictObject({ id: aggregateId, title: z.string() })),
  useful: z.exactOptional(z.boolean()),
})

export const listMatch = z.strictObject({
  id: aggregateId,
  status: listMatchStatus,
  statusText: z.string(),
  ask: aggregateId,
  askTitle: z.string(),
  unit: unitCode,
  concern: aggregateId,
  concernTitle: z.string(),
  member: z.strictObject({ id: personId, name: z.string() }),
  at: instant,
})
export type ListMatchRow = z.infer<typeof listMatch>

/** An item of the other list that reads alike; `score` from 0 to 1. */
export const suggestedMatch = z.strictObject({ item: listItem, score: z.number() })

/** An ask and a concern that read alike, and that nobody has paired yet. */
export const likelyMatch = z.strictObject({ ask: listItem, concern: listItem, score: z.number() })
export type LikelyMatch = z.infer<typeof likelyMatch>

const tally = z.strictObject({ published: z.int(), unmatched: z.int(), answered: z.int() })

export const twoListsApi = {
  enterListItem: {
    method: 'POST',
    path: items,
    action: 'list-item.enter',
    title: '列入清单',
    status: 201,
    body: z.strictObject({ list: labelled(listName, '清单'), year, ...itemFields }),
    result: receipt,
  },
  listItems: {
    method: 'GET',
    path: items,
    action: 'list-item.read',
    title: '清单条目',
    query: z.strictObject({
      list: labelled(listName, '清单'),
      year: yearText,
      show: z.exactOptional(labelled(z.enum(['all', 'unmatched', 'unanswered']), '范围')),
      field: z.exactOptional(labelled(matterField, '领域')),
      word: z.exactOptional(labelled(z.string().check(z.minLength(1), z.maxLength(30)), '查找')),
      cursor: z.exactOptional(cursor),
    }),
    result: z.strictObject({ items: z.array(listItem), next: z.exactOptional(z.string()) }),
  },
  myListItems: {
    method: 'GET',
    path: '/intake/my-list-items',
    action: 'list-item.enter',
    title: '我列入的',
    query: z.strictObject({ cursor: z.exactOptional(cursor) }),
    result: z.strictObject({ items: z.array(listItem), next: z.exactOptional(z.string()) }),
  },
  itemsToPublish: {
    method: 'GET',
    path: '/intake/list-items-to-publish',
    action: 'list-item.publish',
    title: '待公布的条目',
    query: z.strictObject({ cursor: z.exactOptional(cursor) }),
    result: z.strictObject({ items: z.array(listItem), next: z.exactOptional(z.string()) }),
  },
  twoLists: {
    method: 'GET',
    path: '/intake/two-lists',
    action: 'list-item.read',
    title: '两张清单概况',
    query: z.strictObject({ year: yearText }),
    result: z.strictObject({ year: z.int(), ask: tally, concern: tally }),
  },
  listItemPage: {
    method: 'GET',
    path: `${items}/{id}`,
    action: 'list-item.read',
    title: '清单条目页',
    result: listItemPage,
  },
  reviseListItem: act(`${items}/{id}`, 'list-item.revise', '修改条目', z.strictObject(itemFields)),
  publishListItem: act(`${items}/{id}`, 'list-item.publish', '公布条目', noBody),
  askUnit: act(
    `${items}/{id}`,
    'list-item.ask-unit',
    '转请单位回应',
    z.strictObject({ unit: labelled(unitCode, '单位') }),
  ),
  respond: act(
    `${items}/{id}`,
    'list-item.respond',
    '回应关注',
    z.strictObject({ text: text('回应', 2000) }),
  ),
  answerAsk: act(
    `${items}/{id}`,
    'list-item.answer',
    '献计献策',
    z.strictObject({ text: text('建议', 2000) }),
  ),
  closeListItem: act(
    `${items}/{id}`,
    'list-item.close',
    '了结条目',
    z.strictObject({
      useful: labelled(z.boolean(), '回应是否有帮助'),
      remark: z.exactOptional(text('说明', 500)),
    }),
  ),
  withdrawListItem: act(
    `${items}/{id}`,
    'list-item.withdraw',
    '撤下条目',
    z.strictObject({ reason: text('原因', 200) }),
  ),
  matchesOf: {
    method: 'GET',
    path: `${items}/{id}/matches`,
    action: 'list-item.read',
    title: '条目的对接',
    result: z.strictObject({ items: z.array(listMatch) }),
  },
  suggestedMatches: {
    method: 'GET',
    path: `${items}/{id}/suggested-matches`,
    action: 'list-item.read',
    title: '内容相近的对方条目',
    result: z.strictObject({ items: z.array(suggestedMatch) }),
  },
  likelyMatches: {
    method: 'GET',
    path: '/intake/likely-list-matches',
    action: 'list-item.publish',
    title: '可能对上的',
    query: z.strictObject({ year: yearText, cursor: z.exactOptional(cursor) }),
    result: z.strictObject({ items: z.array(likelyMatch), next: z.exactOptional(z.string()) }),
  },
  proposeMatch: {
    method: 'POST',
    path: matches,
    action: 'list-match.propose',
    title: '提出对接',
    status: 201,
    body: z.strictObject({
      ask: labelled(aggregateId, '问计条目'),
      concern: labelled(aggregateId, '关注条目'),
    }),
    result: receipt,
  },
  listMatchPage: {
    method: 'GET',
    path: `${matches}/{id}`,
    action: 'list-item.read',
    title: '对接页',
    result: z.strictObject({ ...pageShape, ...listMatch.shape }),
  },
  confirmMatch: act(`${matches}/{id}`, 'list-match.confirm', '确认对接', noBody),
  declineMatch: act(
    `${matches}/{id}`,
    'list-match.decline',
    '不对接',
    z.strictObject({ reason: text('原因', 200) }),
  ),
  acknowledgeMatch: act(`${matches}/{id}`, 'list-match.acknowledge', '知道了', noBody),
  undoMatch: act(
    `${matches}/{id}`,
    'list-match.undo',
    '解除对接',
    z.strictObject({ reason: text('原因', 200) }),
  ),
} as const satisfies Record<string, Endpoint>
