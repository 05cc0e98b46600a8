// The API of endpoints on its ports: registering, changing, rotating, and what was delivered and what came in.
import type * as z from 'zod/mini'
import { assignmentApi } from '#contracts/api/assignment.ts'
import type { Receipt } from '#contracts/api/endpoint.ts'
import {
  type Delivery,
  type endpointPage,
  type HookMessage,
  type HookOutName,
  hooksFor,
} from '#contracts/api/webhook-endpoints.ts'
import { isLevelCode } from '#contracts/level.ts'
import { isFeedCode } from '#contracts/policy.ts'
import * as problems from '#contracts/problems.ts'
import { isRefusal, type Refusal, refuse } from '#contracts/refusal.ts'
import type { Actor } from '#kernel/decision.ts'
import { derivedId } from '#kernel/hash.ts'
import { covers } from '#kernel/http/principal.ts'
import { commandHandler, type HttpPorts, type PageBasics, pageHandler } from '#kernel/http/resource.ts'
import type { Handler, Request } from '#kernel/http/router.ts'
import { load } from '#kernel/ledger.ts'
import type { Page, ViewStore } from '#kernel/ports.ts'
import { targetsOf } from '#kernel/webhooks/targets.ts'
import { type DeliveryData, deliveriesOf } from './deliveries.ts'
import {
  type Endpoint,
  endpointAggregate,
  endpointParties,
  liveSecrets,
  type NewSecret,
} from './domain/endpoint.ts'
import {
  type EndpointRow,
  endpointResource,
  endpointStatusText,
  endpointsOfUnit,
  endpointsPartition,
} from './endpoint-resource.ts'
import { type HookData, hooksOf } from './hook-rows.ts'
import { keepSecret, shownSecret } from './secrets.ts'
import { linksOf, unitsOf } from './units.ts'
import type { WebhookPorts } from './webhook-ports.ts'

export interface EndpointPorts extends HttpPorts {
  readonly views: ViewStore
  readonly webhooks: WebhookPorts
}

const nobody: Actor = { kind: 'service', service: 'assignment', because: 'page' }
const hourMs = 3_600_000
const pageSize = 50

type Register = (typeof assignmentApi)['registerEndpoint']
type Rotate = (typeof assignmentApi)['rotateSecret']
type Listing = { cursor?: string | undefined }

export function endpointHandlers(ports: EndpointPorts) {
  const { webhooks } = ports

  const moment = () => ports.contextAt(ports.clock.now(), nobody)
  const level = async () => (await moment()).level
  const targets = async () => targetsOf((await level()).webhookAllowList ?? [])

  /** Whom one may be linked with, and of what each kind of party can be told. */
  const unfitParty = async ({ unit, types }: { unit: string; types?: readonly HookOutName[] }) => {
    const { level: here, policy } = await moment()
    if (isFeedCode(unit)) {
      const feeds = policy.ticketFeeds.map(({ code }) => code)
      if (!feeds.includes(unit)) return refuse(problems.feedUnknown, { allowed: { feeds } })
      return types === undefined ? undefined : unfitTypes(unit, types)
    }
    const links = linksOf(here)
    const known = isLevelCode(unit) ? links : unitsOf(here).map(({ code }) => code)
    if (!known.includes(unit))
      return refuse(problems.unitUnknown, { allowed: { list: '/assignment/units', levels: links } })
    return types === undefined ? undefined : unfitTypes(unit, types)
  }

  const unfitUrl = async ({ unit, url }: { unit: string; url?: string }) => {
    if (url !== undefined) return (await targets()).refuseUrl(url)
    return isFeedCode(unit) ? undefined : refuse(problems.endpointUrlMissing)
  }

  /** The secret's id follows from the command, so that a command tried again makes no second one. */
  const newSecret = async (
    endpoint: string,
    { principal, command, body }: Pick<Request<Register | Rotate>, 'principal' | 'command' | 'body'>,
    overlapHours: number,
  ) => {
    const id = derivedId('secret', endpoint, principal.id, command.key)
    await keepSecret(webhooks, endpoint, id, body.secret)
    const now = webhooks.wall()
    const made = {
      id,
      now: new Date(now).toISOString(),
      until: new Date(now + overlapHours * hourMs).toISOString(),
    }
    return { made } satisfies NewSecret
  }

  /** Adds the secret to the receipt of the command that made it. */
  const withSecret =
    <E extends Register | Rotate>(handler: Handler<E>): Handler<E> =>
    async (request) => {
      const answer = await handler(request)
      if (isRefusal(answer)) return answer
      const receipt = answer.result as Receipt
      const id = derivedId('secret', receipt.id, request.principal.id, request.command.key)
      const value = await shownSecret(webhooks, receipt.id, id)
      const known = (await load(ports.records, endpointAggregate, receipt.id)).state.secrets
      const made = known.find((one) => one.id === id)
      if (value === undefined || made === undefined) return answer
      return {
        ...answer,
        result: { ...receipt, secret: { id, value, notBefore: made.notBefore } } as never,
      }
    }

  const ofEndpoint = async <E extends (typeof assignmentApi)['deliveries' | 'hookMessages']>({
    id,
    principal,
    capacities,
  }: Request<E>): Promise<Refusal | undefined> => {
    const { seq, state } = await load(ports.records, endpointAggregate, id)
    if (seq === 0) return refuse(problems.unknown)
    const parties = endpointParties(state)
    return capacities.some((capacity) => covers(principal, capacity, parties))
      ? undefined
      : refuse(problems.notYours)
  }

  return {
    listEndpoints: (async ({ principal, capacities, query }) => {
      const whole = capacities.some(({ scope }) => scope === 'level')
      const partition = whole ? endpointsPartition : endpointsOfUnit(principal.unit ?? '')
      const page = await ports.views.list(partition, { limit: pageSize, ...after(query) })
      const items = page.items.map(({ data }) => data as unknown as EndpointRow)
      return { result: { items, ...next(page) } }
    }) satisfies Handler<(typeof assignmentApi)['listEndpoints']>,

    registerEndpoint: withSecret<Register>(
      commandHandler(ports, endpointResource, assignmentApi.registerEndpoint, {
        idOf: endpointIdOf,
        prepare: async (request) => {
          const { body } = request
          const refused = (await unfitParty(body)) ?? (await unfitUrl(body))
          if (refused !== undefined) return refused
          return { body: { ...body, ...(await newSecret(endpointIdOf(request), request, 0)) } }
        },
      }),
    ),

    endpointPage: pageHandler(ports, endpointResource, assignmentApi.endpointPage, (state, basics) =>
      showEndpoint(state, basics, new Date(webhooks.wall()).toISOString()),
    ),

    changeEndpoint: commandHandler(ports, endpointResource, assignmentApi.changeEndpoint, {
      prepare: async (request) => {
        const { url, types } = request.body
        const { unit } = (await load(ports.records, endpointAggregate, request.id)).state
        const unfit = types === undefined ? undefined : unfitTypes(unit, types)
        return unfit ?? (url === undefined ? undefined : (await targets()).refuseUrl(url)) ?? request
      },
    }),

    rotateSecret: withSecret<Rotate>(
      commandHandler(ports, endpointResource, assignmentApi.rotateSecret, {
        prepare: async (request) => ({
          body: {
            ...request.body,
            ...(await newSecret(request.id, request, request.body.overlapHours)),
          },
        }),
      }),
    ),

    disableEndpoint: commandHandler(ports, endpointResource, assignmentApi.disableEndpoint),
    enableEndpoint: commandHandler(ports, endpointResource, assignmentApi.enableEndpoint),

    deliveries: (async (request) => {
      const refused = await ofEndpoint(request)
      if (refused !== undefined) return refused
      const page = await webhooks.rows.list(deliveriesOf(request.id), {
        descending: true,
        limit: pageSize,
        ...after(request.query),
      })
      const items = page.items.map(({ data }) => showDelivery(data as unknown as DeliveryData))
      return { result: { items, ...next(page) } }
    }) satisfies Handler<(typeof assignmentApi)['deliveries']>,

    hookMessages: (async (request) => {
      const refused = await ofEndpoint(request)
      if (refused !== undefined) return refused
      const page = await webhooks.rows.waiting(hooksOf(request.id), {
        descending: true,
        limit: pageSize,
        ...after(request.query),
      })
      const items = page.items.map(({ data }) => showHook(data as unknown as HookData))
      return { result: { items, ...next(page) } }
    }) satisfies Handler<(typeof assignmentApi)['hookMessages']>,

    replay: commandHandler(ports, endpointResource, assignmentApi.replay, {
      prepare: async (request) => {
        if (request.body.what === 'since') return request
        const known = await webhooks.rows.get(deliveriesOf(request.id), request.body.delivery)
        return known === undefined ? refuse(problems.deliveryUnknown) : request
      },
    }),
  }
}

/** A level is linked once, at an address that both ends know beforehand: its code. */
const endpointIdOf = ({
  body,
  principal,
  command,
}: Pick<Request<Register>, 'body' | 'principal' | 'command'>) =>
  isLevelCode(body.unit) ? body.unit : derivedId(principal.id, command.key)

function unfitTypes(unit: string, types: readonly HookOutName[]): Refusal | undefined {
  const told = hooksFor(unit)
  // Between levels nothing can be left out: each message rests on those before it.
  if (isLevelCode(unit) && new Set(types).size < told.length)
    return refuse(problems.typesUnfit, { allowed: { types: told } })
  return types.every((type) => told.includes(type))
    ? undefined
    : refuse(problems.typesUnfit, { allowed: { types: told } })
}

const after = ({ cursor }: Listing) => (cursor === undefined ? {} : { cursor })
const next = <T>({ next: following }: Page<T>) => (following === undefined ? {} : { next: following })

function showEndpoint(state: Endpoint, basics: PageBasics, wall: string): z.infer<typeof endpointPage> {
  const { unit, name, url, types, on, offBecause, secrets } = state
  const live = liveSecrets(state, wall)
  return {
    ...basics,
    statusText: endpointStatusText(state),
    unit,
    name,
    url,
    types: [...types],
    on,
    hooksPath: `/hooks/${basics.id}`,
    secrets: secrets.map((secret) => ({ ...secret, live: live.includes(secret) })),
    ...(offBecause === undefined ? {} : { offBecause }),
  }
}

function showDelivery({ id, type, case: of, time, state, reason, attempts, nextAt }: DeliveryData): Delivery {
  return {
    id,
    type,
    case: of,
    time,
    state,
    attempts: attempts.map((attempt) => ({ ...attempt })),
    ...(reason === undefined ? {} : { reason }),
    ...(state !== 'pending' || nextAt === undefined ? {} : { nextAt }),
  }
}

function showHook({ id, receivedAt, type, case: of, outcome }: HookData): HookMessage {
  const known = {
    id,
    receivedAt,
    ...(type === undefined ? {} : { type }),
    ...(of === undefined ? {} : { case: of }),
  }
  if (outcome === undefined) return { ...known, state: 'pending' }
  return { ...known, ...outcome }
}
