// The API of seconding 附议 (B7): filed proposals whose proposers are glad of others' support, and giving it.
import * as z from 'zod/mini'
import { instant } from '../labels.ts'
import { aggregateId, suggestion } from '../shapes.ts'
import { proposals } from './drafting.ts'
import { act, cursorQuery, type Endpoint, text } from './endpoint.ts'

const seconding = '/intake/seconding'

const open = {
  id: aggregateId,
  title: z.string(),
  /** By name who agrees to publication, the others by their number (B7). */
  proposers: z.array(z.string()),
  filedAt: instant,
} as const

/** A command on the proposal. */
export const secondApi = {
  second: act(proposals, 'proposal.second', '附议', z.strictObject({ opinion: text('附议意见', 500) })),
} as const satisfies Record<string, Endpoint>

export const secondingApi = {
  listSeconding: {
    method: 'GET',
    path: seconding,
    action: 'proposal.second',
    title: '可以附议的提案',
    query: cursorQuery,
    result: z.strictObject({ items: z.array(z.strictObject(open)), next: z.exactOptional(z.string()) }),
  },
  secondingPage: {
    method: 'GET',
    path: `${seconding}/{id}`,
    action: 'proposal.second',
    title: '可以附议的一件',
    result: z.strictObject({
      ...open,
      version: z.int(),
      situation: z.string(),
      analysis: z.string(),
      suggestions: z.array(suggestion),
      /** How many have seconded it, and whether this person has. */
      seconders: z.int(),
      seconded: z.boolean(),
      /** Whether this person is one of its proposers. */
      own: z.boolean(),
    }),
  },
} as const satisfies Record<string, Endpoint>
