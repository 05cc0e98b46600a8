// Intake's API on its ports: which handler answers which endpoint.

import type * as z from 'zod/mini'
import { intakeApi, type proposalPage } from '#contracts/api/intake.ts'
import { refuse } from '#contracts/problems.ts'
import { proposalStatusNames } from '#contracts/terms.ts'
import type { Actor } from '#kernel/decision.ts'
import { deskHandler } from '#kernel/desk.ts'
import {
  commandHandler,
  type HttpPorts,
  type PageBasics,
  type Prepare,
  pageHandler,
} from '#kernel/http/resource.ts'
import { type ServerOptions, serve } from '#kernel/http/router.ts'
import type { ViewStore, WorkingRows } from '#kernel/ports.ts'
import { type Handling, numbered, type Proposal, proposersOf } from './domain/proposal-state.ts'
import { memberResource, proposalResource, stageNames } from './resource.ts'
import { membersPartition } from './views.ts'

export interface IntakePorts extends HttpPorts {
  readonly views: ViewStore
  /** Working rows: what is typed and not yet filed, what has not been let in yet. */
  readonly rows: WorkingRows
  /** Wall time in milliseconds: working rows are forgotten by it. */
  readonly wall: () => number
}

/** For what needs no decision. */
const nobody: Actor = { kind: 'service', service: 'intake', because: 'page' }

type Act = Exclude<
  keyof typeof intakeApi,
  'registerMember' | 'listMembers' | 'policy' | 'desk' | 'page' | 'invite' | 'draft' | 'revise'
>

export function intakeServer(ports: IntakePorts, options: ServerOptions) {
  const on = <Name extends Act>(name: Name) => commandHandler(ports, proposalResource, intakeApi[name])

  /** A collective's proposal bears the name its account is registered under, never one that is typed. */
  const inItsName: Prepare<(typeof intakeApi)['draft']> = async ({ body, principal }) => {
    if (body.kind !== 'collective') return { body }
    const row = await ports.views.get(membersPartition, principal.id)
    const collective = row?.data.collective
    if (principal.roles.includes('collective') && collective === undefined)
      return refuse('collective-unknown')
    return { body: { ...body, collective } as never }
  }

  /** Invited members are people on the register; their names come from there. */
  const withNames: Prepare<(typeof intakeApi)['invite']> = async ({ body }) => {
    const rows = await Promise.all(body.members.map((id) => ports.views.get(membersPartition, id)))
    const unknown = body.members.filter((_id, index) => rows[index] === undefined)
    if (unknown.length > 0) return refuse('member-unknown', { allowed: { unknown } })
    return { body: { members: rows.map((row) => ({ member: row?.sk, name: row?.data.name })) } as never }
  }

  return serve(
    intakeApi,
    {
      registerMember: commandHandler(ports, memberResource, intakeApi.registerMember, {
        idOf: ({ body }) => body.id,
      }),
      listMembers: async ({ query: { cursor } }) => {
        const page = await ports.views.list(membersPartition, cursor === undefined ? {} : { cursor })
        const items = page.items.map(({ data }) => data as { id: string; name: string; sector: string })
        return { result: { items, ...(page.next === undefined ? {} : { next: page.next }) } }
      },
      policy: async () => {
        const { policy, level } = await ports.contextAt(ports.clock.now(), nobody)
        const { version, ...values } = policy
        return { result: { version, effective: level.policy.effective, values } }
      },
      desk: deskHandler(ports.views),
      page: pageHandler(ports, proposalResource, intakeApi.page, showProposal),
      draft: commandHandler(ports, proposalResource, intakeApi.draft, { prepare: inItsName }),
      revise: commandHandler(ports, proposalResource, intakeApi.revise, { prepare: inItsName }),
      invite: commandHandler(ports, proposalResource, intakeApi.invite, { prepare: withNames }),
      sign: on('sign'),
      decline: on('decline'),
      file: on('file'),
      withdraw: on('withdraw'),
      firstReview: on('firstReview'),
      secondReview: on('secondReview'),
      finalReview: on('finalReview'),
    },
    options,
  )
}

function showProposal(state: Proposal, basics: PageBasics): z.infer<typeof proposalPage> {
  const { content, reviews, refusal, invitations, status, signBy, plenary, number, session, handling } = state
  return {
    ...basics,
    status,
    statusText: proposalStatusNames[status],
    title: content.title,
    kind: content.kind,
    proposers: proposersOf(state),
    invitations: [...invitations],
    situation: content.situation,
    analysis: content.analysis,
    suggestions: numbered(content.suggestions),
    suggestedUnits: [...content.suggestedUnits],
    origins: [...content.origins],
    consentPublic: content.consentPublic,
    reviews: reviews.map(({ stage, outcome, remark, by, at }) => ({
      stage: stageNames[stage],
      outcome,
      remark,
      by,
      at,
    })),
    ...(content.consentReason === undefined ? {} : { consentReason: content.consentReason }),
    ...(signBy === undefined ? {} : { signBy }),
    ...(plenary === undefined ? {} : { plenary }),
    ...(number === undefined ? {} : { number }),
    ...(session === undefined ? {} : { session }),
    ...(handling === undefined ? {} : { handling: handlingShown(handling) }),
    ...(refusal === undefined
      ? {}
      : { refusal: { reasons: [...refusal.reasons], explanation: refusal.explanation } }),
  }
}

const handlingShown = ({ answers, ...rest }: Handling) => ({
  ...rest,
  ...(answers === undefined ? {} : { answers: answers.map((one) => ({ ...one })) }),
})
