// Liaisons and their messages: handlers, rows, and each fact in plain Chinese. No row has a number or a message's text.
import { type LiaisonRow, liaisonsApi, type ThreadRow } from '#contracts/api/liaisons.ts'
import type { Level } from '#contracts/level.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, refuse } from '#contracts/refusal.ts'
import { unitName } from '#data/names.ts'
import units from '#data/units.json' with { type: 'json' }
import type { Projection, Row } from '#kernel/aggregate.ts'
import type { Actor } from '#kernel/decision.ts'
import { taskRow } from '#kernel/desk.ts'
import { derivedId } from '#kernel/hash.ts'
import type { Principal } from '#kernel/http/principal.ts'
import {
  commandHandler,
  type HttpPorts,
  type Prepare,
  pageHandler,
  type Resource,
} from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { type Liaison, type LiaisonFact, liaison, liaisonActs } from '../domain/liaison.ts'
import {
  type LiaisonThread,
  type LiaisonThreadFact,
  liaisonThread,
  liaisonThreadActs,
  threadParties,
} from '../domain/liaison-thread.ts'
import { proposal } from '../domain/proposal.ts'
import { proposersOf } from '../domain/proposal-state.ts'
import { proposalRow } from '../drafting/drafting-views.ts'

type Ports = HttpPorts & { readonly views: ViewStore }
const nobody: Actor = { kind: 'service', service: 'intake', because: 'liaisons' }
const pageSize = 50
const mostUnits = 400

const unitsHere = ({ children = [] }: Pick<Level, 'children'>): string[] => [
  ...units.map(({ code }) => code),
  ...children,
]

export const liaisonResource: Resource<Liaison, LiaisonFact> = {
  aggregate: liaison,
  acts: liaisonActs,
  stateNames: { none: '未指定', appointed: '在任', ended: '已撤销' },
  status: ({ status }) => status,
  parties: ({ unit }) => ({ persons: [], units: [unit] }),
  words: (fact) =>
    fact.type === 'liaison.ended'
      ? `撤销联络员：${fact.data.reason}`
      : `${unitName(fact.data.unit)}的联络员为${fact.data.name}`,
}

export const threadResource: Resource<LiaisonThread, LiaisonThreadFact> = {
  aggregate: liaisonThread,
  acts: liaisonThreadActs,
  stateNames: { asked: '待回复', answered: '已回复' },
  status: ({ status }) => status,
  parties: threadParties,
  words: ({ type }) => (type === 'message.sent' ? '提案者留言' : '联络员回复'),
}

const liaisonsPartition = 'liaisons'
const threadsOf = (owner: string) => `liaison-threads#${owner}`
/** On a desk, where a title would stay as it was. */
const threadTitle = '提案者的留言'
/** A thread of a list, without the title that is looked up when it is shown. */
type ThreadEntry = Omit<ThreadRow, 'title'>
const threadStatusText = ({ status }: LiaisonThread) => (status === 'answered' ? '已回复' : '待回复')

export const liaisonProjection: Projection<Liaison, LiaisonFact> = {
  aggregate: liaison,
  rows: ({ unit, name, since }, { id }) => [
    {
      pk: liaisonsPartition,
      sk: id,
      data: {
        unit,
        ...(name === undefined ? {} : { name }),
        ...(since === undefined ? {} : { since }),
      } satisfies LiaisonRow,
    },
  ],
}

export const liaisonThreadProjection: Projection<LiaisonThread, LiaisonThreadFact> = {
  aggregate: liaisonThread,
  rows(state, { id, at }) {
    const { proposal: of, unit, persons, status } = state
    const statusText = threadStatusText(state)
    const data: ThreadEntry = { id, proposal: of, unit, statusText, at }
    const task = { id, title: threadTitle, statusText, at, about: 'liaison-thread' as const }
    const owners = [`unit:${unit}`, ...persons.map((one) => `person:${one}`)]
    return [
      ...owners.map((owner): Row => ({ pk: threadsOf(owner), sk: id, data })),
      taskRow(`unit:${unit}`, task, status === 'asked'),
    ]
  },
}

export function liaisonHandlers(ports: Ports) {
  const { views } = ports
  const threadPage = pageHandler(ports, threadResource, liaisonsApi.threadPage, (state, basics) => {
    const { proposal: of, unit, messages } = state
    return {
      ...basics,
      statusText: threadStatusText(state),
      proposal: of,
      title: '',
      unit,
      messages: messages.map((one) => ({ ...one })),
    }
  })
  const here = async () => unitsHere((await ports.contextAt(ports.clock.now(), nobody)).level)
  return {
    listLiaisons: async () => {
      const page = await views.list(liaisonsPartition, { limit: mostUnits })
      const known = new Map(page.items.map(({ sk, data }) => [sk, data as unknown as LiaisonRow]))
      const items = (await here()).map((unit): LiaisonRow => known.get(unit) ?? { unit })
      return { result: { items, missing: items.filter(({ name }) => name === undefined).length } }
    },
    liaisonPage: pageHandler(ports, liaisonResource, liaisonsApi.liaisonPage, (state, basics) => {
      const { unit, name, since, before, status } = state
      return {
        ...basics,
        statusText: status === 'appointed' ? '在任' : '空缺',
        unit,
        ...(name === undefined ? {} : { name }),
        ...(since === undefined ? {} : { since }),
        before: before.map((one) => ({ ...one })),
      }
    }),
    appointLiaison: commandHandler(ports, liaisonResource, liaisonsApi.appointLiaison, {
      idOf: ({ body }) => body.unit,
      prepare: async (request) =>
        (await here()).includes(request.body.unit)
          ? request
          : refuse(problems.unitUnknown, { allowed: { list: '/assignment/units' } }),
    }),
    endLiaison: commandHandler(ports, liaisonResource, liaisonsApi.endLiaison),
    sendToLiaison: commandHandler(ports, threadResource, liaisonsApi.sendToLiaison, {
      idOf: ({ body }) => derivedId('liaison-thread', body.proposal, body.unit),
      prepare: about(ports),
    }),
    listThreads: async ({ principal: { id, unit, roles }, query: { cursor } }) => {
      const asUnit = unit !== undefined && roles.some((role) => role.startsWith('unit-'))
      const page = await views.list(threadsOf(asUnit ? `unit:${unit}` : `person:${id}`), {
        limit: pageSize,
        ...(cursor === undefined ? {} : { cursor }),
      })
      const threads = page.items.map(({ data }) => data as unknown as ThreadEntry)
      const items = await Promise.all(threads.map((thread) => titled(views, thread, asUnit)))
      return { result: { items: items.flat(), ...(page.next === undefined ? {} : { next: page.next }) } }
    },
    threadPage: async (request) => {
      const answer = await threadPage(request)
      if (isRefusal(answer)) return answer
      const [titledPage] = await titled(views, answer.result, isOfUnit(answer.result, request.principal))
      return titledPage === undefined ? refuse(problems.unknown) : { ...answer, result: titledPage }
    },
    answerThread: commandHandler(ports, threadResource, liaisonsApi.answerThread, {
      prepare: async ({ body }, thread) => {
        const { proposal: of } = thread as LiaisonThread
        const { state } = await load(ports.records, proposal, of)
        return state.restricted === undefined ? { body } : refuse(problems.unknown)
      },
    }),
  } satisfies Handlers<typeof liaisonsApi>
}

/**
 * A thread with the title of its proposal as it is now, which the unit was written to about. A unit that was told of what
 * has become a secret is told no more: neither of the thread.
 */
async function titled<Thread extends { readonly proposal: string }>(
  views: ViewStore,
  thread: Thread,
  toUnit: boolean,
): Promise<(Thread & { title: string })[]> {
  const { pk, sk } = proposalRow(thread.proposal)
  const { title = '', secret } = ((await views.get(pk, sk))?.data ?? {}) as {
    title?: string
    secret?: boolean
  }
  return toUnit && secret === true ? [] : [{ ...thread, title }]
}

const isOfUnit = ({ unit }: { readonly unit: string }, reader: Principal): boolean => reader.unit === unit

/** Proposers of the proposal, and whether the unit has somebody to write to. */
function about({ records, views }: Ports): Prepare<(typeof liaisonsApi)['sendToLiaison']> {
  return async ({ body }) => {
    const { seq, state } = await load(records, proposal, body.proposal)
    if (seq === 0) return refuse(problems.proposalUnknown)
    const row = await views.get(liaisonsPartition, body.unit)
    const persons = proposersOf(state).map(({ id }) => id)
    const hasLiaison = row?.data.name !== undefined
    return { body: { ...body, persons, hasLiaison, secret: state.restricted !== undefined } }
  }
}
