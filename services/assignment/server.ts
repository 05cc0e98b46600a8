// Assignment's API on its ports: which handler answers which endpoint.

import type * as z from 'zod/mini'
import { assignmentApi, type casePage } from '#contracts/api/assignment.ts'
import type { batchApi } from '#contracts/api/dispatch-batches.ts'
import { levelActs } from '#contracts/api/level-acts.ts'
import type { webhookApi } from '#contracts/api/webhook-endpoints.ts'
import * as problems from '#contracts/problems.ts'
import { refuse } from '#contracts/refusal.ts'
import type { Actor } from '#kernel/decision.ts'
import { deskHandler } from '#kernel/desk.ts'
import type { Capacity } from '#kernel/http/principal.ts'
import {
  commandHandler,
  type HttpPorts,
  type PageBasics,
  type Prepare,
  pageHandler,
} from '#kernel/http/resource.ts'
import { type Handlers, type ServerOptions, serve } from '#kernel/http/router.ts'
import type { ViewStore } from '#kernel/ports.ts'
import { batchHandlers } from './batches.ts'
import { type Case, proposersOf, theirIdOf } from './domain/case.ts'
import { type EndpointPorts, endpointHandlers } from './endpoints.ts'
import { caseResource, caseStatusText } from './resource.ts'
import { unitsOf } from './units.ts'

export type AssignmentPorts = EndpointPorts

type Beside = keyof typeof webhookApi | keyof typeof batchApi
type Act = Exclude<keyof typeof assignmentApi, 'listUnits' | 'desk' | 'page' | Beside>

type CasePorts = HttpPorts & { readonly views: ViewStore }

const nobody: Actor = { kind: 'service', service: 'assignment', because: 'units' }

/** The handlers of the case: the API's, and the ones by which a department's system does the same. */
export function caseHandlers(ports: CasePorts) {
  const units = async () => unitsOf((await ports.contextAt(ports.clock.now(), nobody)).level)

  /** The refusal when one named is no unit of this level. */
  const unknownUnits = async ({ unit, coUnits = [] }: { unit: string; coUnits?: readonly string[] }) => {
    const codes = (await units()).map(({ code }) => code)
    return [unit, ...coUnits].every((code) => codes.includes(code))
      ? undefined
      : refuse(problems.unitUnknown, { allowed: { list: '/assignment/units' } })
  }

  const on = <Name extends Act>(name: Name, prepare?: Prepare<(typeof assignmentApi)[Name]>) =>
    commandHandler(ports, caseResource, assignmentApi[name], prepare === undefined ? {} : { prepare })

  return {
    listUnits: async () => ({ result: { items: [...(await units())] } }),
    desk: deskHandler(ports),
    page: pageHandler(ports, caseResource, assignmentApi.page, showCase),
    preAssign: on('preAssign', async (request) => (await unknownUnits(request.body)) ?? request),
    claim: on('claim'),
    object: on(
      'object',
      async (request) => (await unknownUnits({ unit: request.body.proposedUnit })) ?? request,
    ),
    arbitrate: on('arbitrate', async (request) => (await unknownUnits(request.body)) ?? request),
    proposeHandUp: on('proposeHandUp'),
    consentHandUp: on('consentHandUp'),
    declineHandUp: on('declineHandUp'),
    sendBack: on('sendBack'),
    dispatch: on('dispatch'),
    signFor: on('signFor'),
    logContact: on('logContact'),
    confirmContact: on('confirmContact'),
    giveOpinion: on('giveOpinion'),
    countersign: on('countersign'),
    draftReply: on('draftReply'),
    signOff: on('signOff'),
    audit: on('audit'),
  } satisfies Partial<Handlers<typeof assignmentApi>>
}

/** What another level does by its webhooks: no address of the API leads here. */
export function levelHandlers(ports: CasePorts) {
  const on = <Name extends keyof typeof levelActs>(name: Name) =>
    commandHandler(ports, caseResource, levelActs[name])
  return {
    takeOver: commandHandler(ports, caseResource, levelActs.takeOver, {
      idOf: ({ id }) => id,
      prepare: async ({ id, body, principal }) => ({
        body: { ...body, case: theirIdOf(id, principal.unit ?? '') },
      }),
    }),
    takeBack: on('takeBack'),
    noteReminder: on('noteReminder'),
    noteContact: on('noteContact'),
    noteConfirmation: on('noteConfirmation'),
    reopen: on('reopen'),
    rejectReply: on('rejectReply'),
    conclude: on('conclude'),
    suspend: on('suspend'),
    resume: on('resume'),
    returnReply: on('returnReply'),
  } satisfies Handlers<typeof levelActs>
}

export function assignmentServer(ports: AssignmentPorts, options: ServerOptions) {
  const handlers = { ...caseHandlers(ports), ...batchHandlers(ports), ...endpointHandlers(ports) }
  return serve(assignmentApi, handlers, options)
}

function showCase(state: Case, basics: PageBasics, as?: Capacity): z.infer<typeof casePage> {
  const { proposal, status, unit, heldBy, claimBy, replyBy, objection, contacts, reply, demand } = state
  const { origin, handUp, takenBack } = state
  return {
    ...basics,
    status,
    statusText: caseStatusText(state),
    title: proposal?.title ?? '',
    number: proposal?.number ?? 0,
    proposers: [...proposersOf(state)],
    situation: proposal?.situation ?? '',
    analysis: proposal?.analysis ?? '',
    suggestions: [...(proposal?.suggestions ?? [])],
    suggestedUnits: [...(proposal?.suggestedUnits ?? [])],
    attachments: [...(proposal?.attachments ?? [])],
    contacts: [...contacts],
    handlingRound: state.handlingRound,
    // Between the units until the reply is out: the proposer hears the lead unit's voice (余姚: 协办意见送主办单位).
    coHandlers: state.coHandlers.map((one) => (as?.scope === 'own' ? { unit: one.unit } : one)),
    ...(origin === undefined
      ? {}
      : {
          origin: {
            level: origin.level,
            case: origin.case,
            requirement: origin.requirement,
            up: origin.up,
          },
        }),
    ...(handUp === undefined ? {} : { handUp }),
    ...(takenBack === undefined ? {} : { takenBack }),
    ...(demand === undefined ? {} : { demand }),
    ...(heldBy === undefined || as?.scope !== 'level' ? {} : { heldBy }),
    ...(unit === undefined ? {} : { unit }),
    ...(claimBy === undefined ? {} : { claimBy }),
    ...(replyBy === undefined ? {} : { replyBy }),
    ...(objection === undefined ? {} : { objection }),
    // F2: what is not signed off, audited and delivered is no answer to its proposers yet.
    ...(reply === undefined || (as?.scope === 'own' && reply.deliveredAt === undefined)
      ? {}
      : { reply: { ...reply, answers: [...reply.answers] } }),
  }
}
