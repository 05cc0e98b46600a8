// The handlers of topics and of the decisions that fix them: what a decision needs to know is looked up here.
import { type TopicItem, topicApi, topicDecisionApi } from '#contracts/api/topic.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, refuse } from '#contracts/refusal.ts'
import units from '#data/units.json' with { type: 'json' }
import { derivedId } from '#kernel/hash.ts'
import { commandHandler, type HttpPorts, type Prepare, pageHandler } from '#kernel/http/resource.ts'
import type { Handlers } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { topic } from '../domain/topic.ts'
import type { AtCall } from '../domain/topic-begin.ts'
import { topicCall } from '../domain/topic-call.ts'
import { topicMeeting } from '../domain/topic-meeting.ts'
import { keptTo } from '../domain/topic-state.ts'
import { membersPartition } from '../drafting/drafting-views.ts'
import { filteredPage } from '../filtered-page.ts'
import { knownOrigins, mayKnow, stillTold, withOriginsNow } from '../origins/provenance.ts'
import { isJointDraftClosed } from './joint-draft.ts'
import { showDecision, topicDecisionResource } from './topic-desk-resources.ts'
import { showTopic, topicResource } from './topic-resource.ts'
import { decisionsPartition, type TopicRow, topicRow, topicsOfCall, topicsOfYear } from './topic-views.ts'

type Api = typeof topicApi & typeof topicDecisionApi
type Ports = HttpPorts & { readonly views: ViewStore }

export function topicHandlers(ports: Ports) {
  const { views, records } = ports
  const on = <Name extends keyof typeof topicApi>(name: Name, prepare?: Prepare<(typeof topicApi)[Name]>) =>
    commandHandler(ports, topicResource, topicApi[name], prepare === undefined ? {} : { prepare })

  const shown = withOriginsNow(views, pageHandler(ports, topicResource, topicApi.topicPage, showTopic))

  return {
    submitTopic: on('submitTopic', async ({ body: { call, ...words }, principal }) => {
      const at = await callOf(ports, call)
      if (at === undefined) return refuse(problems.callUnknown)
      return withCollective(views, principal, { ...words, ...at })
    }),
    proposeTopic: on('proposeTopic', async ({ body: { meeting, ...words }, principal }) => {
      const origins = await knownOrigins(views, words.origins, principal)
      if (isRefusal(origins)) return origins
      if (meeting === undefined) return { body: { ...words, origins } }
      const { seq, state } = await load(records, topicMeeting, meeting)
      if (seq === 0) return refuse(problems.meetingUnknown)
      return { body: { ...words, origins, meeting: { id: meeting, title: state.title } } as never }
    }),
    declareTopic: on('declareTopic', async ({ body, principal }) => {
      const origins = await knownOrigins(views, body.origins, principal)
      if (isRefusal(origins)) return origins
      return withCollective(views, principal, { ...body, origins })
    }),
    reviseTopic: on('reviseTopic', async ({ id, body }) => {
      const { call } = (await load(records, topic, id)).state
      const at = call === undefined ? undefined : await callOf(ports, call.id)
      return { body: { ...body, ...(at === undefined ? {} : { at }) } }
    }),
    takeBackTopic: on('takeBackTopic'),
    editTopic: on('editTopic'),
    curateTopic: on('curateTopic', async ({ id, body }) => {
      if (body.outcome !== 'merge') return { body }
      const { seq, state } = await load(records, topic, body.into)
      if (seq === 0) return refuse(problems.topicUnknown)
      const target = { id: body.into, title: state.title, status: state.status }
      return { body: { ...body, target, self: id } }
    }),
    nominateTopic: on('nominateTopic'),
    fixTopic: on('fixTopic'),
    claimTopic: on('claimTopic', ({ principal }) => withCollective(views, principal, {})),
    releaseTopic: on('releaseTopic'),
    acknowledgeClaim: on('acknowledgeClaim'),
    acceptJoint: on('acceptJoint', async ({ id, principal, command }) => {
      const { proposal } = (await load(records, topic, id)).state.offer ?? {}
      return proposal !== undefined && (await isJointDraftClosed(records, proposal))
        ? refuse(problems.jointDraftClosed)
        : { body: { draft: derivedId(id, principal.id, command.key) } as never }
    }),
    declineJoint: on('declineJoint'),
    guideTopic: on('guideTopic'),
    consultUnit: on('consultUnit', async ({ body }) =>
      units.some(({ code }) => code === body.unit)
        ? { body }
        : refuse(problems.unitUnknown, { allowed: { list: '/assignment/units' } }),
    ),
    adviseTopic: on('adviseTopic'),

    topicPage: async (request) => {
      const { state, seq } = await load(records, topic, request.id)
      if (seq === 0) return refuse(problems.unknown)
      if (!mayKnow(request.principal, keptTo(state))) return refuse(problems.notYours)
      const answer = await shown(request)
      if (isRefusal(answer)) return answer
      const proposals = await stillTold(views, answer.result.proposals, request.principal)
      return { ...answer, result: { ...answer.result, proposals } }
    },
    listTopics: async ({ query: { year, call, cursor }, principal }) => {
      const page = await filteredPage<TopicRow>(
        views,
        call === undefined ? topicsOfYear(year) : topicsOfCall(call),
        {
          whole: true,
          cursor,
          fits: ({ kept }) => mayKnow(principal, kept),
        },
      )
      return { result: { ...page, items: page.items.map(shownRow) } }
    },

    recordDecision: commandHandler(ports, topicDecisionResource, topicDecisionApi.recordDecision, {
      prepare: async ({ body }) => {
        const rows = await Promise.all(
          [...new Set(body.topics)].map((id) => views.get(topicRow(id).pk, topicRow(id).sk)),
        )
        const chosen = rows.flatMap((row) => (row === undefined ? [] : [row.data as unknown as TopicRow]))
        const unknown = body.topics.filter((id) => !chosen.some((one) => one.id === id))
        if (unknown.length > 0) return refuse(problems.topicUnknown, { allowed: { unknown } })
        return { body: { ...body, chosen } }
      },
    }),
    decisionPage: pageHandler(ports, topicDecisionResource, topicDecisionApi.decisionPage, showDecision),
    listDecisions: async ({ query: { cursor } }) => {
      const page = await views.list(decisionsPartition, {
        descending: true,
        ...(cursor === undefined ? {} : { cursor }),
      })
      return { result: { ...page, items: page.items.map(({ data }) => data as never) } }
    },
  } satisfies Handlers<Api>
}

const shownRow = ({ kept: _, ...item }: TopicRow): TopicItem => item

/** The call as it stands now, by its own records: a deadline is never read from a view. */
async function callOf({ records }: Ports, id: string): Promise<AtCall | undefined> {
  const { seq, state } = await load(records, topicCall, id)
  if (seq === 0) return undefined
  const { title, year, closes, audience, withdrawn } = state
  const call = { id, title, year, closes, ...(withdrawn === undefined ? {} : { withdrawn }) }
  return { call, audience }
}

/** A collective acts under the name its account is registered with. */
async function withCollective(
  views: ViewStore,
  { id, roles }: { id: string; roles: readonly string[] },
  body: object,
) {
  if (!roles.includes('collective')) return { body: body as never }
  const collective = (await views.get(membersPartition, id))?.data.collective
  if (collective === undefined && roles.every((role) => role === 'collective'))
    return refuse(problems.collectiveUnknown)
  return { body: { ...body, ...(collective === undefined ? {} : { collective }) } as never }
}
