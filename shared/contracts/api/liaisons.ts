// The API of liaisons 知情明政联络员 (A14 菏泽): one for each unit, and messages between proposers and them.
import * as z from 'zod/mini'
import { instant, labelled } from '../labels.ts'
import { aggregateId, unitCode } from '../shapes.ts'
import { act, cursorQuery, type Endpoint, pageShape, receipt, text } from './endpoint.ts'

const threads = '/intake/liaison-threads'

export const liaisonItem = z.strictObject({
  unit: unitCode,
  /** Absent: the unit has named nobody. */
  name: z.exactOptional(z.string()),
  since: z.exactOptional(instant),
})
export type LiaisonRow = z.infer<typeof liaisonItem>

export const liaisonPage = z.strictObject({
  ...pageShape,
  ...liaisonItem.shape,
  /** Those before, the latest first. Nobody's number is on any page. */
  before: z.array(z.strictObject({ name: z.string(), from: instant, to: instant })),
})

export const threadItem = z.strictObject({
  id: aggregateId,
  proposal: aggregateId,
  title: z.string(),
  unit: unitCode,
  statusText: z.string(),
  at: instant,
})
export type ThreadRow = z.infer<typeof threadItem>

export const threadPage = z.strictObject({
  ...pageShape,
  proposal: aggregateId,
  title: z.string(),
  unit: unitCode,
  messages: z.array(z.strictObject({ by: z.string(), fromUnit: z.boolean(), text: z.string(), at: instant })),
})

export const liaisonsApi = {
  listLiaisons: {
    method: 'GET',
    path: '/intake/liaisons',
    action: 'liaison.read',
    title: '各单位联络员',
    result: z.strictObject({
      items: z.array(liaisonItem),
      /** Units that have named nobody. */
      missing: z.int(),
    }),
  },
  liaisonPage: {
    method: 'GET',
    path: '/intake/liaisons/{id}',
    action: 'liaison.read',
    title: '单位联络员',
    result: liaisonPage,
  },
  appointLiaison: {
    method: 'POST',
    path: '/intake/liaisons',
    action: 'liaison.appoint',
    title: '指定联络员',
    status: 201,
    body: z.strictObject({
      unit: labelled(unitCode, '单位'),
      name: text('联络员姓名', 40),
      officePhone: text('办公电话（不公开）', 30),
    }),
    result: receipt,
  },
  endLiaison: act(
    '/intake/liaisons/{id}',
    'liaison.end',
    '撤销联络员',
    z.strictObject({ reason: text('原因', 200) }),
  ),
  sendToLiaison: {
    method: 'POST',
    path: threads,
    action: 'liaison-thread.send',
    title: '给联络员留言',
    status: 201,
    body: z.strictObject({
      proposal: labelled(aggregateId, '提案'),
      unit: labelled(unitCode, '单位'),
      text: text('留言', 1000),
    }),
    result: receipt,
  },
  listThreads: {
    method: 'GET',
    path: threads,
    action: 'liaison-thread.read',
    title: '与联络员的留言',
    query: cursorQuery,
    result: z.strictObject({ items: z.array(threadItem), next: z.exactOptional(z.string()) }),
  },
  threadPage: {
    method: 'GET',
    path: `${threads}/{id}`,
    action: 'liaison-thread.read',
    title: '与联络员的一组留言',
    result: threadPage,
  },
  answerThread: act(
    `${threads}/{id}`,
    'liaison-thread.answer',
    '回复留言',
    z.strictObject({ text: text('回复', 1000) }),
  ),
} as const satisfies Record<string, Endpoint>
